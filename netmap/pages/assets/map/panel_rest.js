// Nothing is being asked: the map has the room, and each way on is a door.
import { el, icon } from "./elements.js";

export class Rest {
  constructor(panel) {
    this.panel = panel;
  }

  key({ entries }) {
    return [this.panel.bench.noticed, entries.size > 1];
  }

  build({ entries }) {
    const { panel } = this, { words, noticed } = panel.bench;
    const doors = [
      ["names", words.add_someone], ["question", words.ask_all], ...(entries.size > 1 ? [["ties", words.who_knows_whom]] : []),
    ];
    const list = el("html:div", { class: "doors" }, ...doors.map(([mode, said]) => {
      const door = panel.button(said, () => panel.go({ mode }), "door");
      door.append(icon("right"));
      return door;
    }));
    const heading = el("html:h2", { tabindex: -1, class: "wide-only" }, words.rest_title);
    const about = el("html:p", { class: "soft wide-only" }, words.rest);
    const first = noticed ? [el("html:div", { class: "noticed" }, el("html:p", {}, noticed.text),
      el("html:a", { href: noticed.href, class: "to" }, noticed.to))] : [];
    this.heading = heading;
    return { inside: [heading, about, ...first, list], foot: [], title: words.rest_title };
  }

  update() {}

  focus() {
    this.heading.focus();
  }
}
