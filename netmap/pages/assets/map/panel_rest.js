// Nothing is being asked: the map has the room, and each way on is a door.
import { el, icon } from "./elements.js";
import { orderOf } from "./scene.js";

export class Rest {
  constructor(panel) {
    this.panel = panel;
  }

  key({ entries }) {
    return [this.panel.bench.noticed, [...entries.values()].map(({ id, name }) => [id, name])];
  }

  build({ entries }) {
    const { panel } = this, { words, noticed } = panel.bench;
    const doors = [
      ["names", words.add_someone], ["question", words.ask_all], ...(entries.size > 1 ? [["ties", panel.bench.ties.title]] : []),
    ];
    const list = el("html:div", { class: "doors" }, ...doors.map(([mode, said]) => {
      const door = panel.button(said, () => panel.go({ mode }), "door");
      door.append(icon("right"));
      return door;
    }));
    const heading = el("html:h2", { tabindex: -1, class: "wide-only" }, words.rest_title);
    const about = el("html:p", { class: "soft wide-only" }, words.rest);
    const first = noticed ? [el("html:div", { class: "noticed" }, el("html:p", {}, noticed.text),
      this.link(noticed))] : [];
    this.heading = heading;
    const me = panel.button(words.me, () => panel.map.meWithMe(), "door");
    me.append(icon("right"));
    list.append(me);
    return { inside: [heading, about, this.pick(entries), ...first, list], foot: [], title: words.rest_title };
  }

  // The same as tapping someone on the map, for those who would rather choose a name.
  pick(entries) {
    const { panel } = this, { words } = panel.bench;
    const select = el("html:select", { "aria-label": words.pick, translate: "no" }, el("html:option", { value: "" }, words.pick_nobody));
    const order = orderOf({ entries });
    for (const id of order) select.append(el("html:option", { value: id }, panel.nameOf(id)));
    select.addEventListener("change", () => {
      panel.moves = true;
      if (select.value) panel.map.select(select.value);
    });
    return el("html:label", { class: "wide-only pick" }, words.pick, select);
  }

  // The page's own link goes there without beginning anew.
  link({ href, to }) {
    const link = el("html:a", { href, class: "to" }, to);
    link.addEventListener("click", (event) => {
      const own = document.querySelector(`.st-key-nm-links a[href$="/${href}"]`);
      if (!own) return;
      event.preventDefault();
      own.click();
    });
    return link;
  }

  update() {}

  focus() {
    this.heading.focus();
  }
}
