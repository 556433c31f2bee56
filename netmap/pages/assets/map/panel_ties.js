// Who knows whom and who belongs where: tick several, here or on the map, and say it once.
import { answersTo } from "./answers.js";
import { el, icon, set } from "./elements.js";
import { orderOf } from "./scene.js";

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
    const order = orderOf(state);
    this.chips = order.map((id) => {
      const button = panel.button("", () => panel.map.toggle(id), "chip", { translate: "no", "data-about": id });
      button.append(icon("tick", "tick"), panel.nameOf(id));
      return { id, button };
    });
    this.actions = ties.actions.map((action) => ({ action, button: panel.button(action.label, () => this.tie(action), "") }));
    this.ofChosen = [
      { needs: 1, button: panel.button(ties.clear, () => panel.map.did({ op: "choose", ids: [] }), "plain") },
      { needs: 1, button: panel.button(ties.remove, () => panel.map.did({ op: "remove", ids: panel.state.chosen }), "plain") },
    ];
    const pair = this.talk(state);
    this.talks = null;
    let talk = [];
    if (pair) {
      const groups = pair.every((id) => state.entries.get(id).kind !== "person"), asks = groups ? ties.talk.of_groups : ties.talk.question;
      const question = { name: "talk", kind: "one", one: asks, answers: ties.talk.answers };
      this.talks = answersTo(question, { name: "", look: "chips", take: (value) => panel.map.did({ op: "talk", a: pair[0], b: pair[1], value }) });
      this.note = el("html:p", { class: "soft small" });
      talk = [el("html:div", { class: "asked" }, el("html:h3", {}, asks), this.talks, this.note)];
    }
    const told = said ? [el("html:p", { role: "status" }, said)] : [];
    const back = panel.button(panel.words.back, () => panel.go({ mode: "question", question: panel.bench.questions.filter(({ walk }) => walk).at(-1)?.name }));
    const done = panel.button(panel.words.done, () => {
      if (state.chosen.length) panel.map.did({ op: "choose", ids: [] });
      panel.go({ mode: "rest" });
    }, "main");
    return {
      inside: [this.heading, ...talk, el("html:p", { class: "soft" }, ties.about), el("html:div", { class: "chips", role: "group", "aria-label": ties.pick }, ...this.chips.map(({ button }) => button)),
        el("html:div", { class: "does" }, ...this.actions.map(({ button }) => button)), ...told,
        el("html:div", { class: "does" }, ...this.ofChosen.map(({ button }) => button))],
      foot: [back, done], title: ties.title,
    };
  }

  // Said once, the choice is free for the next; where nothing came of it, it stays, with the reason why.
  tie({ name }) {
    const { map, state: { chosen, ties } } = this.panel;
    map.did({ op: "tie_all", ids: chosen, kind: name === "none" ? null : name });
    if (map.state.ties !== ties) map.did({ op: "choose", ids: [] });
  }

  update(state) {
    for (const { id, button } of this.chips) {
      const chosen = state.chosen.includes(id);
      set(button, { "aria-pressed": chosen });
      button.classList.toggle("chosen", chosen);
    }
    const needed = [...this.actions.map(({ action, button }) => ({ needs: action.needs, button })), ...this.ofChosen];
    for (const { needs, button } of needed) set(button, { disabled: state.chosen.length >= needs ? null : "" });
    if (!this.talks) return;
    const pair = [...this.talk(state)].sort().join(" ");
    this.talks.shows(state.talks[pair] ?? null);
    this.note.textContent = this.panel.bench.ties.talk.notes[pair] ?? "";
  }

  focus() {
    this.heading.focus({ preventScroll: true });
  }
}
