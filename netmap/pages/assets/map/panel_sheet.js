// Below the map the panel is a sheet: it can be dragged by its handle, and swiped away.
import { el } from "./elements.js";

const AWAY = 60;

export class Sheet {
  constructor(panel) {
    this.panel = panel;
    this.grab = el("html:div", { class: "grab", "aria-hidden": "true" });
    this.grab.addEventListener("pointerdown", (event) => this.begin(event));
    this.grab.addEventListener("pointermove", (event) => this.move(event));
    this.grab.addEventListener("pointerup", (event) => this.end(event));
    this.grab.addEventListener("pointercancel", () => this.let());
  }

  begin(event) {
    this.start = event.clientY;
    this.grab.setPointerCapture(event.pointerId);
  }

  move(event) {
    if (this.start === undefined) return;
    this.panel.node.style.transform = `translateY(${Math.max(0, event.clientY - this.start)}px)`;
  }

  end(event) {
    const far = event.clientY - this.start;
    this.let();
    if (far > AWAY) this.panel.leave(event);
  }

  let() {
    this.start = undefined;
    this.panel.node.style.transform = "";
  }
}
