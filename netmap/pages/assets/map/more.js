// Behind "More": what the shapes mean, initials in place of names, two more looks, what stands behind the rings.
import { oneOf, ownWords } from "./answers.js";
import { el, set } from "./elements.js";

export class More {
  constructor(map) {
    this.map = map;
    this.node = el("html:dialog", { class: "help more" });
    this.node.addEventListener("close", () => this.map.did({ op: "show", legend: false }));
  }

  open() {
    this.map.did({ op: "show", legend: true });
    this.node.showModal();
  }

  show(more, hidden) {
    const key = JSON.stringify([more, hidden]);
    if (key === this.key) return;
    this.key = key;
    const focus = this.node.contains(this.node.getRootNode().activeElement) && this.node.getRootNode().activeElement.dataset.part;
    set(this.node, { "aria-label": more.title });
    const close = el("html:button", { type: "button", class: "btn main" }, this.map.data.words.help.close);
    close.addEventListener("click", () => this.node.close());
    this.node.replaceChildren(
      el("html:h2", {}, more.title), this.initials(more, hidden), ...this.looks(more), ...this.sectors(more.sectors), ...this.legend(more), close);
    if (focus) this.node.querySelector(`[data-part="${focus}"]`)?.focus();
  }

  initials({ hide }, hidden) {
    const box = el("html:input", { type: "checkbox", "data-part": "initials" });
    box.checked = hidden;
    box.addEventListener("change", () => this.map.did({ op: "look", hidden: box.checked }));
    return el("html:label", { class: "line" }, box, hide);
  }

  looks({ asked, looks, lens }) {
    const buttons = looks.map(({ name, label, about }) => {
      const button = el("html:button", { type: "button", class: "btn", "aria-pressed": name === lens, title: about, "data-part": name }, label);
      button.addEventListener("click", () => this.map.did({ op: "look", lens: name === lens ? "together" : name }));
      return button;
    });
    const about = looks.find(({ name }) => name === lens)?.about;
    return [el("html:h3", {}, asked), el("html:div", { class: "chips" }, ...buttons), ...(about ? [el("html:p", { class: "soft" }, about)] : [])];
  }

  sectors({ label, about, kinds, usual, kind, names, names_label, most }) {
    const say = (list) => this.map.did({ op: "sectors", names: list });
    const field = ownWords({ of: names_label, most: 300, take: (text) => say(namesIn(text).slice(0, most)) });
    field.shows(names);
    field.hidden = kind !== "own";
    const choice = oneOf({
      question: "sectors", of: label, answers: kinds, look: "chips",
      take: (value) => {
        field.hidden = value !== "own";
        if (value === "own") field.first().focus();
        else say(value === "usual" ? usual : []);
      },
    });
    choice.shows(kind);
    return [el("html:h3", {}, label), choice, el("html:p", { class: "soft small" }, about), field];
  }

  legend({ legend, legend_html }) {
    const drawn = el("html:div", {});
    drawn.innerHTML = legend_html;
    return legend_html ? [el("html:h3", {}, legend), drawn] : [];
  }
}

const namesIn = (text) => text.split(",").map((name) => name.trim().slice(0, 40)).filter(Boolean);
