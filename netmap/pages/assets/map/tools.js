// What stands around the picture: buttons, the help sheet, the field for a new name, and what is said aloud.
import { el, icon, set } from "./elements.js";

const SIGNS = {
  in: "M12 5v14M5 12h14", out: "M5 12h14", fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 12h.01",
  circle: "M12 4c5 0 8 3 8 7s-4 7-9 7c-4 0-7-2-7-6s4-8 8-8M9 18l-2 3",
  full: "M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7", more: "M5 12h.01M12 12h.01M19 12h.01", help: "M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18h.01",
};

// What fingers do without a button.
const BY_MOUSE = new Set(["in", "out", "fit"]);

export class Tools {
  constructor(words, does) {
    this.words = words;
    this.node = el("html:div", { class: "tools", role: "toolbar", "aria-label": words.tools.help });
    this.lens = el("html:select", { "aria-label": words.lens });
    this.lens.addEventListener("change", () => does.look(this.lens.value));
    this.asks = el("html:select", {});
    this.asks.addEventListener("change", () => does.ask(this.asked.name, this.asked.options[this.asks.selectedIndex].value));
    this.askBox = el("html:label", {}, this.asks, icon("down"));
    this.node.append(el("html:label", {}, words.lens_short, this.lens, icon("down")), this.askBox, el("html:span", { class: "gap" }));
    this.buttons = {};
    for (const name of Object.keys(SIGNS)) {
      const button = el("html:button", { type: "button", "aria-label": words.tools[name], title: words.tools[name] });
      if (BY_MOUSE.has(name)) button.className = "by-mouse";
      button.append(el("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, el("path", { d: SIGNS[name] })));
      button.addEventListener("click", () => does[name]());
      this.buttons[name] = button;
      this.node.append(button);
    }
    this.spoken = el("html:div", { class: "spoken", role: "status", "aria-live": "polite" });
    this.late = el("html:p", { class: "late", role: "status", hidden: "" });
    this.late.textContent = words.notSaved;
    this.help = this.sheet();
  }

  get parts() {
    return [this.node, this.spoken, this.late, this.help];
  }

  // Which lens is looked through or which other way the map is seen; and what that lens asks first.
  show({ circling, full, whole, bench: { lenses, lens_asks: asks }, lens, at }) {
    set(this.buttons.circle, { "aria-pressed": circling });
    this.buttons.fit.classList.toggle("by-mouse", whole);  // a finger needs it only where it came nearer
    const name = this.words.tools[full ? "small" : "full"];
    set(this.buttons.full, { "aria-label": name, title: name });
    const key = JSON.stringify(lenses);
    if (this.shown !== key) this.lens.replaceChildren(...lenses.map((one) => el("html:option", { value: one.name }, one.label)));
    this.shown = key;
    const now = at.view && at.view !== "map" ? at.view : lens;
    if (this.lens.value !== now) this.lens.value = now;
    this.asksFirst(at.view === "map" ? asks : null);
  }

  asksFirst(asks) {
    this.askBox.hidden = !asks;
    if (!asks) return;
    const key = JSON.stringify(asks.options);
    if (this.askedKey !== key) this.asks.replaceChildren(...asks.options.map(({ label }) => el("html:option", {}, label)));
    Object.assign(this, { asked: asks, askedKey: key });
    set(this.asks, { "aria-label": asks.label });
    this.asks.selectedIndex = asks.options.findIndex(({ value }) => value === asks.value);
  }

  // A sentence with names in it, for someone who hears the map.
  say(key, names = {}) {
    this.spoken.textContent = this.words.say[key].replace(/\{(\w+)\}/g, (_, name) => names[name] ?? "");
  }

  sheet() {
    const { title, close, hand, keys } = this.words.help;
    const list = (rows) => el("html:dl", {}, ...rows.flatMap(([what, does]) => [
      el("html:dt", {}, what), el("html:dd", {}, does),
    ]));
    const heading = el("html:h2", {}, title);
    const button = el("html:button", { type: "button" }, close);
    const sheet = el("html:dialog", { class: "help", "aria-label": title }, heading, list(hand), list(keys), button);
    button.addEventListener("click", () => sheet.close());
    return sheet;
  }

  // A field at a place of the picture; gives the name, or "" when nothing is to be added.
  ask([x, y], { width, height }) {
    return new Promise((answer) => {
      const field = el("html:input", {
        type: "text", maxlength: 200, autocomplete: "off", autocapitalize: "words", spellcheck: "false",
        "aria-label": this.words.newName, placeholder: this.words.newName,
      });
      const box = el("html:div", { class: "adding" }, field);
      box.style.left = `${Math.min(Math.max(x, 100), width - 100)}px`;
      box.style.top = `${Math.min(Math.max(y, 26), height - 26)}px`;
      let open = true;
      const end = (name) => {
        if (!open) return;
        open = false;  // taking the field away takes the focus from it, which ends it too
        box.remove();
        answer(name.trim());
      };
      field.addEventListener("keydown", (event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === "Enter") end(field.value);
        if (event.key === "Escape") end("");
      });
      field.addEventListener("blur", () => end(field.value));
      this.node.parentElement.querySelector(".canvas").append(box);
      field.focus({ preventScroll: true });
    });
  }
}
