// Who knows whom and who belongs where: tick several, here or on the map, and say it once.
import { answersTo } from "./answers.js";
import { el, icon, set } from "./elements.js";

export class Ties {
  constructor(panel) {
    this.panel = panel;
  }

  get attention() {
    return null;
  }

  talk({ chosen, ties }) {
    if (chosen.length !== 2) return null;
    const tie = ties.find(([a, b]) => chosen.includes(a) && chosen.includes(b));
    return tie ? [tie[0], tie[1]] : null;
  }

  key(state) {
    const names = [...state.entries.values()].map(({ id, name, kind }) => [id, name, kind]);
    const kinds = state.chosen.map((id) => state.entries.get(id)?.kind);
    return [names, this.talk(state), kinds.filter((kind) => kind !== "person").length > 1, this.panel.bench.said];
  }

  build(state) {
    const { panel } = this, { ties, said } = panel.bench;
    this.heading = el("html:h1", { tabindex: -1 }, ties.title);
    const order = panel.map.scene?.order ?? [...state.entries.keys()];
    this.chips = order.filter((id) => state.entries.has(id)).map((id) => {
      const button = panel.button("", () => panel.map.toggle(id), "chip", { translate: "no", "data-about": id });
      button.append(icon("tick", "tick"), panel.nameOf(id));
      return { id, button };
    });
    this.actions = ties.actions.map((action) => ({ action, button: panel.button(action.label, () => this.tie(action), action.main ? "main" : "") }));
    const pair = this.talk(state);
    this.talks = null;
    if (pair && ties.talk) {
      this.talks = answersTo(ties.talk, { name: "", look: "chips", take: (value) => panel.map.did({ op: "talk", a: pair[0], b: pair[1], value }) });
    }
    const talk = this.talks ? [el("html:div", { class: "asked" }, el("html:h3", {}, ties.talk.one || ties.talk.short), this.talks)] : [];
    const told = said ? [el("html:p", { role: "status" }, said)] : [];
    const back = panel.button(panel.words.back, () => panel.go({ mode: "question", question: panel.bench.questions.filter(({ walk }) => walk).at(-1)?.name }));
    const done = panel.button(panel.words.done, () => {
      if (state.chosen.length) panel.map.did({ op: "choose", ids: [] });
      panel.go({ mode: "rest" });
    }, "main");
    return {
      inside: [this.heading, el("html:p", { class: "soft" }, ties.about), el("html:div", { class: "chips" }, ...this.chips.map(({ button }) => button)),
        el("html:div", { class: "does" }, ...this.actions.map(({ button }) => button)), ...talk, ...told],
      foot: [back, done], title: ties.title,
    };
  }

  fits({ needs = 2, only }, { chosen, entries }) {
    const groups = chosen.filter((id) => entries.get(id)?.kind !== "person").length, persons = chosen.length - groups;
    if (only === "groups") return groups >= 2;
    if (only === "both") return groups >= 1 && persons >= 1;
    if (only === "pair") return chosen.length === 2;
    return chosen.length >= needs;
  }

  tie({ name }) {
    const { chosen } = this.panel.state;
    this.panel.map.did({ op: "tie_all", ids: chosen, kind: name === "none" ? null : name });
    this.panel.map.did({ op: "choose", ids: [] });
  }

  update(state) {
    for (const { id, button } of this.chips) {
      const chosen = state.chosen.includes(id);
      set(button, { "aria-pressed": chosen });
      button.classList.toggle("chosen", chosen);
    }
    for (const { action, button } of this.actions) set(button, { disabled: this.fits(action, state) ? null : "" });
    const pair = this.talk(state);
    if (pair && this.talks) this.talks.shows(this.panel.bench.ties.talks?.[[...pair].sort().join(" ")] ?? null);
  }

  focus() {
    this.heading.focus({ preventScroll: true });
  }
}
