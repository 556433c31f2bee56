// Every question about one, or about me with me: block by block where there is room, else one question after the other.
import { answersTo, filled, ownWords, saidOf } from "./answers.js";
import { el, icon } from "./elements.js";
import { noticeOf } from "./panel_notice.js";
import { orderOf } from "./scene.js";

export class OneEntry {
  all = false;
  asked = null;
  behind = false;

  constructor(panel) {
    this.panel = panel;
  }

  get id() {
    const { state } = this.panel;
    return state.myself ? "" : state.selected;
  }

  get attention() {
    return this.id || null;
  }

  get questions() {
    const { bench } = this.panel;
    if (!this.id) return bench.me.questions;
    return bench.questions.filter((question) => !question.not_asked.includes(this.id));
  }

  get single() {
    return (this.panel.fit === "phone" || this.panel.fit === "side") && !this.all;
  }

  valueOf(name) {
    const { state } = this.panel;
    return (this.id ? state.values[this.id]?.[name] : state.me?.[name]) ?? null;
  }

  take(question, value) {
    if (this.id) this.panel.answer(this.id, question, value);
    else this.panel.map.did({ op: "me", question: question.name, value });
  }

  key({ entries, at }) {
    const { id, panel } = this;
    const notice = panel.state.notices[id] ?? null;
    if (id !== this.before) Object.assign(this, { before: id, asked: null, all: false, behind: false, shut: false });
    if (at.block !== this.blockBefore) Object.assign(this, { blockBefore: at.block, shut: false });
    return [id, entries.get(id)?.name, entries.get(id)?.kind, this.questions.map(({ name }) => name), at.block, this.shut, this.behind, this.single, this.single && this.asked, notice];
  }

  build(state) {
    const { panel, id } = this, { words } = panel, me = panel.bench.me;
    const name = id ? panel.nameOf(id) : me.title;
    this.name = name;
    this.groups = [];
    this.heading = el("html:h1", { tabindex: -1, translate: id ? "no" : null }, el("html:bdi", {}, name));
    this.about = el("html:p", { class: "soft" });
    const close = panel.button("", () => panel.map.release(), "quiet close", { "aria-label": words.close });
    close.append(icon("close"));
    const head = el("html:div", { class: "named" }, el("html:div", {}, this.heading, this.about), close);
    const parts = [head, ...noticeOf(panel, id)];
    if (this.single) parts.push(this.one());
    else if (id) parts.push(el("html:div", { class: "blocks" }, ...this.blocks(state)));
    else parts.push(...this.questions.map((question) => this.ask(question)));
    return { inside: parts, foot: this.foot(), title: name };
  }

  blocks({ at }) {
    const { panel } = this, open = this.openBlock(at);
    return panel.bench.blocks.map((block) => {
      const questions = this.questions.filter((question) => question.block === block.name);
      if (!questions.length) return "";
      const said = el("html:em", {}), opened = block.name === open;
      const head = panel.button("", () => {
        this.behind = false;
        this.shut = opened;
        if (opened || at.block === block.name) panel.map.draw();
        else panel.go({ mode: "person", block: block.name });
      }, "block", { "aria-expanded": opened });
      head.append(el("html:span", {}, block.title), opened ? icon("down") : said);
      this.groups.push({ shows: () => { said.textContent = this.summary(questions) || (block.name === "more" || block.name === "change" ? "" : panel.words.still_open); } });
      return el("html:div", { class: `part${opened ? " opened" : ""}`, "data-block": block.name }, el("html:h2", {}, head),
        ...(opened && block.name === "change" ? [this.named()] : []), ...(opened ? this.inBlock(questions) : []),
        ...(opened && block.name === "change" ? this.offTheMap() : []));
    });
  }

  openBlock(at) {
    return this.shut ? null : at.block;
  }

  // Another name; while names are hidden none is shown, nor any other own words.
  named() {
    const { panel, id } = this, { words } = panel;
    if (panel.bench.hidden) return el("html:p", { class: "soft" }, words.hidden);
    const field = ownWords({ of: words.name, take: (name) => name.trim() && panel.map.did({ op: "name", id, name: name.trim() }) });
    this.groups.push({ shows: () => field.shows(panel.nameOf(id)) });
    return el("html:div", { class: "asked" }, el("html:h3", {}, words.name), field);
  }

  offTheMap() {
    const { panel, id } = this, { words } = panel;
    return [el("html:div", { class: "asked" }, panel.button(words.remove, () => panel.map.remove(id)), el("html:p", { class: "soft small" }, words.remove_sure))];
  }

  // What a block is opened for stands first; the rest behind one more door.
  inBlock(questions) {
    const { panel } = this, front = questions.filter((question) => !question.door), rest = questions.filter((question) => question.door);
    const asked = front.map((question) => this.ask(question));
    if (!rest.length) return asked;
    const door = panel.button(this.behind ? panel.words.less : panel.words.more, () => {
      this.behind = !this.behind;
      panel.map.draw();
    }, "door", { "aria-expanded": this.behind });
    door.append(icon(this.behind ? "down" : "right"));
    return [...asked, door, ...(this.behind ? rest.map((question) => this.ask(question)) : [])];
  }

  ask(question, look = "signs") {
    const { panel } = this, words = filled(question.one || question.short, { name: this.name });
    const group = answersTo(question, { name: this.name, look, person: panel.isPerson(this.id), take: (value) => this.take(question, value) });
    this.groups.push({ shows: () => group.shows(this.valueOf(question.name)) });
    const title = question.kind === "statement" ? [] : [el("html:h3", { translate: "no" }, words)];
    const about = question.about ? [el("html:p", { class: "soft small" }, question.about)] : [];
    const part = el("html:div", { class: "asked", "data-about": this.id || null, "data-question": question.name }, ...title, group, ...about);
    return Object.assign(part, { first: group.first });
  }

  // On a phone: one question, over a part of the screen.
  one() {
    const front = this.questions.filter((question) => !question.door);
    const here = front.filter(({ block }) => block === this.panel.state.at.block), open = ({ name }) => this.valueOf(name) === null;
    const question = front.find(({ name }) => name === this.asked) ?? here.find(open) ?? front.find(open) ?? here[0] ?? front[0];
    this.asked = question.name;
    return this.ask(question, "pairs");
  }

  foot() {
    const { panel, id } = this, { words } = panel;
    if (!id) return [panel.button(words.done, () => panel.map.release(), "main")];
    if (this.single) {
      const all = panel.button(filled(words.all_about, { name: short(this.name) }), () => {
        this.all = true;
        panel.moves = true;
        panel.map.draw();
      });
      return [panel.button(words.back, () => this.turn(-1)), all, panel.button(words.next, () => this.turn(1), "main")];
    }
    const ids = orderOf(panel.state), next = ids[ids.indexOf(id) + 1];
    const on = next ? panel.button(filled(words.next_person, { name: short(panel.nameOf(next)) }), () => {
      panel.moves = true;
      panel.map.select(next);
    }, "main", { translate: "no" }) : panel.button(words.done, () => panel.map.release(), "main");
    return [panel.button(words.back, () => this.backOne()), on];
  }

  backOne() {
    const { panel } = this;
    if (this.all && (panel.fit === "phone" || panel.fit === "side")) {
      this.all = false;
      panel.moves = true;
      return panel.map.draw();
    }
    panel.map.release();
  }

  turn(by) {
    const front = this.questions.filter((question) => !question.door), at = front.findIndex(({ name }) => name === this.asked) + by;
    if (at < 0 || at >= front.length) {
      this.asked = null;
      return this.panel.map.release();
    }
    this.asked = front[at].name;
    this.panel.moves = true;
    this.panel.map.draw();
  }

  summary(questions) {
    return questions.filter((question) => !question.door && question.kind !== "long")
      .map((question) => saidOf(question, this.valueOf(question.name))).filter(Boolean).slice(0, 2).join(", ");
  }

  update() {
    const { panel, id } = this;
    this.about.textContent = (id ? panel.bench.about[id] : panel.bench.me.about) ?? "";
    const waiting = panel.map.outbox.waitingFor?.();
    if (id && waiting?.has(id)) this.about.textContent += ` · ${panel.words.not_kept_yet}`;
    for (const { shows } of this.groups) shows();
  }

  focus() {
    this.heading.focus({ preventScroll: true });
  }
}

const short = (name) => (name.length > 24 ? `${name.slice(0, 22)}…` : name);
