// One question over everyone: as rows where there is room, else of one after the other, on to the next by itself.
import { MOST_BESIDE, answersTo, filled } from "./answers.js";
import { el } from "./elements.js";

const ON = 260;

export class OneQuestion {
  constructor(panel) {
    this.panel = panel;
    this.at = new Map();
  }

  get questions() {
    return this.panel.bench.questions.filter((question) => question.walk);
  }

  get question() {
    const { question } = this.panel.state.at;
    return this.questions.find(({ name }) => name === question) ?? this.questions[0];
  }

  get ids() {
    const all = this.panel.asked(this.question);
    return this.open ? all.filter((id) => this.open.has(id)) : all;
  }

  get rows() {
    return !["phone", "side"].includes(this.panel.fit) && this.question.kind === "one";
  }

  // Whom it is asked of now.
  get one() {
    const ids = this.ids, kept = this.at.get(this.question.name);
    if (ids.includes(kept)) return kept;
    return ids.find((id) => this.panel.valueOf(id, this.question.name) === null) ?? ids[0] ?? null;
  }

  get attention() {
    return this.rows ? this.panel.about ?? null : this.one;
  }

  key({ entries }) {
    const { name } = this.question, ids = this.ids;
    const names = (this.rows ? ids : [this.one]).map((id) => [id, entries.get(id)?.name]);
    return [name, this.rows, names, ids.length, Boolean(this.open)];
  }

  build() {
    return this.rows ? this.asRows() : this.ofOne();
  }

  asRows() {
    const { question, panel, ids } = this;
    this.count = el("html:p", { class: "soft small" });
    this.heading = el("html:h1", { tabindex: -1 }, question.all);
    const answers = question.answers.length > MOST_BESIDE ? [] : question.answers;
    const heads = answers.map(({ label }) => el("html:span", { class: "head", "aria-hidden": "true" }, label));
    const grid = el("html:div", { class: heads.length ? "rows" : "rows lists", style: `--answers: ${heads.length || 1}` },
      ...(heads.length ? [el("html:span", { "aria-hidden": "true" }), ...heads] : []));
    this.groups = new Map();
    for (const id of ids) {
      const name = panel.nameOf(id);
      const group = answersTo(question, {
        name, bare: true, person: panel.isPerson(id), take: (value) => panel.answer(id, question, value),
      });
      const late = el("html:small", { class: "late-mark" });
      const row = el("html:div", { class: "row", "data-about": id },
        el("html:b", { translate: "no", "aria-hidden": "true" }, el("html:bdi", {}, name), late), group);
      this.groups.set(id, { group, late, row });
      grid.append(row);
    }
    grid.addEventListener("keydown", (event) => this.upOrDown(event));
    const about = question.about ? [el("html:p", { class: "soft small" }, question.about)] : [];
    return { inside: [this.counted(), this.heading, ...about, grid], foot: this.foot(), title: question.all };
  }

  ofOne() {
    const { question, panel, one, ids } = this;
    const name = panel.nameOf(one), said = one === null ? question.all : filled(question.one, { name });
    this.count = el("html:p", { class: "soft small" });
    this.heading = el("html:h1", { tabindex: -1, translate: "no" }, said);
    this.groups = new Map();
    const parts = [];
    if (one !== null) {
      this.at.set(question.name, one);  // an answer does not move on by itself before it was seen
      const group = answersTo(question, {
        name, look: "pairs", person: panel.isPerson(one), take: (value, byHand) => {
          panel.answer(one, question, value);
          if (byHand && question.kind === "one") this.onward = setTimeout(() => this.next(), ON);
        },
      });
      group.addEventListener("keydown", (event) => event.key === "Enter" && this.next());
      this.groups.set(one, { group, late: this.count, row: group });
      set_about(group, one);
      parts.push(group);
    }
    else parts.push(el("html:p", { class: "soft" }, panel.words.nobody));
    if (question.about) parts.push(el("html:p", { class: "soft small" }, question.about));
    this.of = [ids.indexOf(one) + 1, ids.length];
    return { inside: [this.counted(), this.heading, ...parts], foot: this.foot(), title: said };
  }

  // How far one is, and the way to those of whom it is still open.
  counted() {
    const { panel } = this, { words } = panel;
    this.toOpen = panel.button(this.open ? words.everyone : words.only_open, () => this.onlyOpen(), "link");
    return el("html:div", { class: "counted" }, this.count, this.toOpen);
  }

  foot() {
    const { panel } = this, { words } = panel, last = this.questions.at(-1).name === this.question.name;
    const on = this.rows ? (last ? panel.bench.ties.title : words.next_question) : words.next;
    return [
      panel.button(words.back, () => this.back()), panel.button(words.done, () => panel.go({ mode: "rest" })),
      panel.button(on, () => this.next(), "main"),
    ];
  }

  update({ at }) {
    const { question, panel } = this, ids = panel.asked(question);
    const answered = ids.filter((id) => panel.valueOf(id, question.name) !== null).length;
    const n = this.questions.indexOf(question) + 1;
    const said = this.rows ? panel.words.question_of : panel.words.person_of;
    this.count.textContent = filled(said, {
      n: this.rows ? n : this.of[0], of: this.rows ? this.questions.length : this.of[1], answered, all: ids.length,
    });
    this.toOpen.hidden = !this.open && (answered === ids.length || !answered);
    const waiting = panel.map.outbox.waitingFor?.() ?? new Set();
    for (const [id, { group, late, row }] of this.groups) {
      group.shows(panel.valueOf(id, question.name));
      row.classList.toggle("now", panel.about === id);
      if (late !== this.count) late.textContent = waiting.has(id) ? panel.words.not_kept_yet : "";
    }
  }

  upOrDown(event) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    event.stopPropagation();
    const row = event.target.closest(".row"), ids = [...this.groups.keys()];
    const at = ids.indexOf(row.dataset.about) + (event.key === "ArrowDown" ? 1 : -1);
    if (ids[at]) this.groups.get(ids[at]).group.first().focus();
    else if (event.key === "ArrowDown") this.panel.foot.querySelector(".main").focus();
  }

  next() {
    clearTimeout(this.onward);
    const ids = this.ids, place = ids.indexOf(this.one);
    if (!this.rows && place < ids.length - 1 && place >= 0) return this.ask(ids[place + 1]);
    this.at.delete(this.question.name);
    this.open = null;
    const later = this.questions.slice(this.questions.indexOf(this.question) + 1);
    const question = later.find((one) => !this.wasAsked(one));
    this.panel.go(question ? { mode: "question", question: question.name } : { mode: "ties" });
  }

  // Right after the name, of everyone; of a group that it is one says enough.
  wasAsked(question) {
    const { panel } = this, answered = (id) => panel.valueOf(id, question.name) !== null || panel.state.entries.get(id).kind !== "person";
    return question.with_name && panel.asked(question).every(answered);
  }

  back() {
    const ids = this.ids, place = ids.indexOf(this.one);
    if (!this.rows && place > 0) return this.ask(ids[place - 1]);
    const all = this.questions, question = all[all.indexOf(this.question) - 1];
    this.open = null;
    this.panel.go(question ? { mode: "question", question: question.name } : { mode: "names" });
  }

  ask(id) {
    this.at.set(this.question.name, id);
    this.panel.moves = true;
    this.panel.map.draw();
  }

  // First what is still open: those who were not asked yet, or all again.
  onlyOpen() {
    const { panel, question } = this;
    const open = panel.asked(question).filter((id) => panel.valueOf(id, question.name) === null);
    this.open = this.open || !open.length ? null : new Set(open);
    this.at.delete(question.name);
    panel.moves = true;
    panel.map.draw();
  }

  focus() {
    const first = this.groups.values().next().value;
    if (this.rows || !first) this.heading.focus({ preventScroll: true });
    else first.group.first().focus({ preventScroll: true });
  }
}

function set_about(node, id) {
  node.dataset.about = id;
}
