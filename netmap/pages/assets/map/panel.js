// What stands beside the map, or below it where the screen is narrow: names, one question over everyone, one
// entry, who knows whom, me. Python says what can be asked and in which words; each answer is an action like a drag.
import { el, set } from "./elements.js";
import { Names } from "./panel_names.js";
import { OneEntry } from "./panel_entry.js";
import { OneQuestion } from "./panel_question.js";
import { Rest } from "./panel_rest.js";
import { Sheet } from "./panel_sheet.js";
import { Ties } from "./panel_ties.js";

const VIEWS = { names: Names, question: OneQuestion, person: OneEntry, self: OneEntry, ties: Ties, rest: Rest };

export class Panel {
  constructor(map) {
    this.map = map;
    this.inside = el("html:div", { class: "in" });
    this.foot = el("html:div", { class: "foot" });
    this.node = el("html:section", { class: "panel" }, this.inside, this.foot);
    this.sheet = new Sheet(this);
    this.node.prepend(this.sheet.grab);
    this.views = {};
    this.node.addEventListener("focusin", (event) => this.attend(event));
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.target.closest("select")) this.leave(event);
    });
  }

  get bench() {
    return this.map.data.bench;
  }

  get words() {
    return this.bench.words;
  }

  get narrow() {
    return this.fit !== "wide" && this.fit !== "side";
  }

  // Which of them stands here now.
  which({ chosen, myself, selected, at }) {
    if (chosen.length || at.mode === "ties") return "ties";
    if (myself) return "self";
    return selected ? "person" : at.mode === "self" || at.mode === "person" ? "rest" : at.mode;
  }

  show(state, fit) {
    this.state = state;
    this.fit = fit;
    const name = this.which(state), view = (this.views[name] ??= new VIEWS[name](this));
    set(this.map.host, { "data-view": name, "data-fit": fit });
    const key = JSON.stringify([name, fit, view.key(state), this.words.next]);
    if (key !== this.key) this.build(name, view, key);
    else view.update(state);
  }

  // Drawn anew; focus goes where the work goes, if it was in here, or somebody was just opened.
  build(name, view, key) {
    const root = this.node.getRootNode(), had = this.node.contains(root.activeElement) || this.moves;
    const changed = this.key !== undefined && this.key !== key;
    this.key = key;
    this.moves = false;
    const { inside, foot, title } = view.build(this.state);
    this.inside.replaceChildren(...inside);
    this.foot.replaceChildren(...foot);
    set(this.node, { "aria-label": title });
    this.inside.scrollTop = 0;
    view.update(this.state);
    if (changed && had) view.focus();
  }

  // Where the keys are at first.
  begin() {
    if (this.state) this.views[this.which(this.state)].begin?.();
  }

  // What was being typed counts, though nothing was pressed: the page is about to be covered.
  settle() {
    if (this.state) this.views[this.which(this.state)].settle?.();
  }

  // Whom the question in focus is about: on the map they stand out.
  attend(event) {
    const about = event.target.closest?.("[data-about]")?.dataset.about ?? null;
    if (about !== this.about) {
      this.about = about;
      this.map.draw();
    }
  }

  get attention() {
    return this.views[this.which(this.state)]?.attention ?? null;
  }

  leave(event) {
    if (this.state.selected || this.state.myself || this.state.chosen.length) this.map.release();
    else if (this.state.at.mode !== "rest" && this.state.entries.size) this.go({ mode: "rest" });
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // Another part of the work, where the hand or the keys go on.
  go(at) {
    this.moves = true;
    this.map.did({ op: "show", ...at });
  }

  answer(id, question, value) {
    this.map.answer(id, question, value);
  }

  valueOf(id, question) {
    return this.state.values[id]?.[question] ?? null;
  }

  asked(question, ids = [...this.state.entries.keys()]) {
    const not = new Set(question.not_asked), of = question.walk_of && new Set(question.walk_of);
    return ids.filter((id) => !not.has(id) && (!of || of.has(id)));
  }

  isPerson(id) {
    return this.state.entries.get(id)?.kind === "person";
  }

  nameOf(id) {
    return this.state.entries.get(id)?.name ?? "";
  }

  button(words, does, kind = "plain", given = {}) {
    const made = el("html:button", { type: "button", class: `btn ${kind}`, ...given }, words);
    made.addEventListener("click", does);
    return made;
  }
}
