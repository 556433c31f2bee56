// Begin with names: a field that stays where it is, and right after a name, in one tap, who they are to me.
import { el, icon, set } from "./elements.js";
import { filled } from "./answers.js";
import { formSaid } from "./deeds.js";
import { isAsked, noticeOf } from "./panel_notice.js";

const MOST = 200;
const ON_A_PHONE = 5;

export class Names {
  last = null;
  more = false;
  prompt = null;
  pasting = false;
  twice = null;

  constructor(panel) {
    this.panel = panel;
  }

  get attention() {
    return this.panel.state.entries.has(this.last) ? this.last : null;
  }

  key({ entries }) {
    const last = entries.get(this.last);
    const known = this.prompt === null ? null : [...entries.values()].map(({ id, name }) => [id, name]);
    return [Boolean(entries.size), last?.name, this.more, this.prompt, known, this.pasting, this.twice, this.panel.bench.names.full, this.panel.bench.names.left_over,
      this.panel.bench.said, this.panel.state.notices[this.asked(this.panel.state)] ?? null];
  }

  build(state) {
    const { panel } = this, { names, prompts } = panel.bench;
    this.leftOver(names);
    this.heading = el("html:h1", { class: "not-phone" }, names.title);
    const parts = [this.heading, names.full ? el("html:p", {}, names.full) : this.form()];
    parts.push(...noticeOf(panel, this.asked(state)));
    if (this.twice) parts.push(this.same());
    else if (state.entries.has(this.last)) parts.push(this.who(state.entries.get(this.last)));
    else if (!state.entries.size) parts.push(el("html:p", { class: "soft not-phone" }, names.about));
    if (panel.bench.said) parts.push(el("html:p", { class: "soft", role: "status" }, panel.bench.said));
    if (this.prompt !== null) parts.push(this.think(prompts[this.prompt]));
    if (this.pasting) parts.push(this.list());
    parts.push(this.doors());
    this.count = el("html:span", { class: "soft not-phone" });
    const paste = panel.button(names.paste, () => this.toPaste(), "plain phone-only");
    const help = panel.button(names.think_short, () => this.toThink(), "plain phone-only");
    const on = panel.button(names.go_on, () => panel.go({ mode: "question" }), "main", { disabled: state.entries.size ? null : "" });
    return { inside: parts, foot: [this.count, help, paste, on], title: names.title };
  }

  // Of whom it is asked first whether they are the one of the same name.
  asked({ entries, notices }) {
    return [this.last, ...entries.keys()].find((id) => isAsked(notices[id]));
  }

  // Lines of a list for which there was no room stand in the field again.
  leftOver({ left_over: lines }) {
    if (!lines || lines === this.leftBefore) return;
    this.leftBefore = lines;
    this.pasting = true;
    this.prompt = null;
    this.lines = lines;
  }

  form() {
    const { names } = this.panel.bench;
    if (!this.field) {
      this.field = el("html:input", {
        type: "text", maxlength: MOST, autocomplete: "off", autocapitalize: "words", spellcheck: "false", enterkeyhint: "enter",
        translate: "no", dir: "auto",
      });
      this.field.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" && !event.ctrlKey && !event.metaKey) event.stopPropagation();
        if (event.key === "Enter" && !event.isComposing) this.add();
      });
      this.field.addEventListener("input", () => this.askIfTwice());
      this.field.addEventListener("paste", (event) => this.pasted(event));
      const button = this.panel.button(names.add, () => {
        this.add();
        this.field.focus({ preventScroll: true });
      }, "main");
      this.row = el("html:div", { class: "field" }, this.field, button);
    }
    set(this.field, { placeholder: names.placeholder, "aria-label": names.label });
    return this.row;
  }

  // Someone of this name is there already: the same, or another?
  askIfTwice() {
    const twice = this.known(this.field.value);
    if (twice === this.twice) return;
    this.twice = twice;
    this.panel.map.draw();
  }

  known(name) {
    const plain = as(name);
    if (!plain) return null;
    return [...this.panel.state.entries.values()].find((entry) => as(entry.name) === plain)?.id ?? null;
  }

  add(another = false) {
    const { panel, field } = this, { map } = panel, name = field.value.replace(/\s+/g, " ").trim();
    if (!name) return;
    this.twice = this.known(name);
    if (this.twice && !another) return map.draw();
    const prompt = panel.bench.prompts[this.prompt];
    const id = map.add(name, prompt ?? { kind: map.data.kind });
    field.value = "";
    this.twice = null;
    this.last = id;
    this.more = false;
    map.draw();
  }

  settle() {
    this.add(true);
  }

  same() {
    const { panel, twice } = this, { names } = panel.bench, name = panel.nameOf(twice);
    const take = (does) => () => {
      does();
      this.field.focus({ preventScroll: true });
    };
    return el("html:div", { class: "who", role: "group", "aria-label": filled(names.already, { name }) },
      el("html:p", { role: "status" }, filled(names.already, { name })),
      el("html:div", { class: "chips" },
        panel.button(filled(names.same, { name }), take(() => {
          this.last = twice;
          this.twice = null;
          this.field.value = "";
          panel.map.draw();
        }), "chip"),
        panel.button(filled(names.another, { name }), take(() => this.add(true)), "chip")));
  }

  who(entry) {
    const { panel } = this, { names } = panel.bench;
    const few = panel.fit === "phone" ? ON_A_PHONE : names.first;
    const shown = this.more ? names.chips : names.chips.slice(0, few);
    const [before, after] = names.who.split("{name}");
    const asks = el("html:p", {}, before, el("html:b", { translate: "no" }, el("html:bdi", {}, entry.name)), after);
    this.chips = shown.map((chip) => {
      const button = panel.button("", () => panel.map.who(entry.id, chip), "chip");
      button.append(icon("tick", "tick"), chip.label);
      return { chip, button };
    });
    const more = this.more || shown.length === names.chips.length ? [] : [panel.button(panel.words.more, () => {
      this.more = true;
      panel.map.draw();
    }, "chip")];
    return el("html:div", { class: "who", role: "group", "aria-label": filled(names.who, { name: entry.name }) }, asks,
      el("html:div", { class: "chips" }, ...this.chips.map(({ button }) => button), ...more));
  }

  doors() {
    const { panel } = this, { names } = panel.bench;
    const door = (words, open, does) => {
      const made = panel.button(words, does, "door", { "aria-expanded": open });
      made.append(icon("right"));
      return made;
    };
    return el("html:div", { class: "doors not-phone" },
      ...(panel.bench.prompts.length ? [door(names.think, this.prompt !== null, () => this.toThink())] : []),
      door(names.paste, this.pasting, () => this.toPaste()));
  }

  toThink() {
    this.prompt = this.prompt === null ? 0 : null;
    this.pasting = false;
    this.panel.map.draw();
  }

  toPaste() {
    this.pasting = !this.pasting;
    this.prompt = null;
    this.panel.map.draw();
    if (this.pasting) this.area.focus();
  }

  isNamed(support, id) {
    return Boolean(this.panel.state.named[support]?.includes(id));
  }

  // One question that helps to think; who is on the map already is offered again, so that nobody is doubled.
  think(prompt) {
    const { panel } = this, { names, prompts } = panel.bench, { entries } = panel.state, { support } = prompt;
    const offered = new Set(prompt.offered), told = new Set(panel.map.data.entries.map(({ id }) => id));
    const known = support ? [...entries.values()].filter(({ id, kind }) => offered.has(id) || !told.has(id) && kind === prompt.kind) : [];
    this.offered = known.map(({ id, name }) => {
      const button = panel.button("", () => panel.map.did({ op: "named_for", support, ids: [id], named: !this.isNamed(support, id) }), "chip", { translate: "no" });
      button.append(icon("tick", "tick"), name);
      return { id, support, button };
    });
    const chips = this.offered.map(({ button }) => button);
    const turn = (by) => () => {
      this.prompt = (this.prompt + by + prompts.length) % prompts.length;
      panel.map.draw();
      this.field?.focus({ preventScroll: true });
    };
    return el("html:div", { class: "think" },
      el("html:p", { class: "small soft" }, filled(names.think_of, { n: this.prompt + 1, of: prompts.length })),
      el("html:h2", { role: "status" }, prompt.question),
      ...(chips.length ? [el("html:p", { class: "soft small" }, names.think_known), el("html:div", { class: "chips" }, ...chips)] : []),
      el("html:div", { class: "turn" }, panel.button(names.think_back, turn(-1), "quiet"), panel.button(names.think_next, turn(1), "quiet")));
  }

  list() {
    const { panel } = this, { names } = panel.bench;
    this.area ??= el("html:textarea", { rows: 6, autocomplete: "off", translate: "no", dir: "auto" });
    set(this.area, { "aria-label": names.paste_label });
    if (this.lines) this.area.value = this.lines;
    this.lines = null;
    this.area.onkeydown = (event) => event.ctrlKey || event.metaKey || event.stopPropagation();
    // A list that is too long stays in the field, where it can be parted.
    const looked = () => set(take, { disabled: this.area.value.length > names.longest_list ? "" : null });
    this.area.oninput = looked;
    const take = panel.button(names.paste_button, () => {
      if (this.area.value.trim()) panel.map.did({ op: "list", text: this.area.value, kind: panel.map.data.kind });
      this.area.value = "";
      this.pasting = false;
      panel.map.draw();
      this.field?.focus({ preventScroll: true });
    }, "main");
    looked();
    return el("html:div", { class: "paste" }, el("html:label", {}, names.paste_label, this.area),
      el("html:p", { class: "soft small" }, names.paste_about), take);
  }

  // Several lines in the field are a list.
  pasted(event) {
    const text = event.clipboardData?.getData("text") ?? "";
    if (!/\S\s*\n\s*\S/.test(text)) return;
    event.preventDefault();
    this.pasting = true;
    this.panel.map.draw();
    this.area.value = text;
    this.area.focus();
  }

  update({ entries }) {
    const { names } = this.panel.bench, last = entries.get(this.last);
    this.count.textContent = entries.size ? filled(names.so_far, { n: entries.size }) : "";
    if (!this.twice) for (const { chip, button } of last ? this.chips ?? [] : []) chosen(button, this.says(chip, last));
    if (this.prompt !== null) for (const { id, support, button } of this.offered) chosen(button, this.isNamed(support, id));
  }

  // Whether this is what was said of them: a form, or that they are a group.
  says({ kind, form, words }, { id, kind: is }) {
    const said = this.panel.valueOf(id, "form");
    if (form === null && !words) return kind === is && said === null;
    return said === formSaid(this.panel.map.data, form, words);
  }

  begin() {
    if (!this.panel.state.entries.size) this.field?.focus({ preventScroll: true });
  }

  focus() {
    (this.field ?? this.heading).focus({ preventScroll: true });
  }
}

function chosen(button, is) {
  button.classList.toggle("chosen", is);
  set(button, { "aria-pressed": is });
}

const as = (name) => name.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean).join(" ");
