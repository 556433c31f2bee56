// The same with keys. Arrows move someone step by step; the step counts once the hand rests.
const STEP = 8, LARGE = 40, REST = 450;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class Keyboard {
  constructor(map) {
    this.map = map;
    this.tying = null;
    this.nudged = null;
    map.host.addEventListener("keydown", (event) => this.key(event));
    map.host.addEventListener("keydown", (event) => this.smaller(event));
    map.drawing.svg.addEventListener("focusin", (event) => {
      const id = event.target.closest(".entry")?.dataset.id;
      if (this.nudged && this.nudged.id !== id) this.settle();
      map.focused(id ?? null);
    });
    map.drawing.svg.addEventListener("focusout", ({ relatedTarget: to }) => {
      this.settle();
      map.focused(null);
      if (!map.drawing.entries.contains(to)) map.drawing.inOrder(map.scene.order);
    });
  }

  key(event) {
    if (event.target.closest?.("input, dialog, button, select, textarea, .panel") || event.altKey) return;
    const id = event.target.closest?.(".entry")?.dataset.id ?? null;
    if (event.ctrlKey || event.metaKey) {
      this.settle();
      return;
    }
    const done = this.general(event) || (id ? this.onEntry(event, id) : this.onMe(event));
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  // On a button of the map that fills the screen, too.
  smaller(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !this.map.full) return;
    if (event.target.closest?.("input, dialog")) return;
    event.preventDefault();
    this.map.fill();
  }

  general({ key }) {
    const { map } = this;
    switch (key) {
      case "Escape":
        return this.stop();
      case "?":
        map.tools.help.showModal();
        return true;
      case "+": case "=":
        map.zoom(1.4);
        return true;
      case "-": case "−":
        map.zoom(1 / 1.4);
        return true;
      case "0":
        map.whole();
        return true;
      case "n": case "N":
        map.addAt(map.placeForNew());
        return true;
      default:
        return false;
    }
  }

  onMe({ key, target }) {
    if (!target.closest?.(".ego") || (key !== "Enter" && key !== " ")) return false;
    this.map.meWithMe();
    return true;
  }

  onEntry({ key, shiftKey }, id) {
    const { map } = this;
    if (ARROWS[key]) return this.nudge(id, ARROWS[key], shiftKey ? LARGE : STEP);
    this.settle();
    switch (key) {
      case "Enter":
        if (this.tying && this.tying !== id) map.tie(this.tying, id);
        else map.select(id);
        this.tying = null;
        return true;
      case " ":
        map.toggle(id);
        return true;
      case "[": case "]":
        map.toRing(id, key === "[" ? -1 : 1);
        return true;
      case "u": case "U":
        map.drop([id], [0, 0], true);
        return true;
      case "t": case "T":
        this.tying = id;
        map.say("tying", { name: map.nameOf(id) });
        return true;
      case "Delete": case "Backspace":
        map.remove(id);
        return true;
      default:
        return false;
    }
  }

  nudge(id, [dx, dy], step) {
    const by = this.nudged?.by ?? [0, 0];
    if (!this.map.scene.state.entries.get(id)?.at) return false;
    this.nudged = { id, by: [by[0] + dx * step, by[1] + dy * step] };
    this.map.hold([id], this.map.settledBy(id, this.nudged.by), null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), REST);
    return true;
  }

  settle() {
    clearTimeout(this.timer);
    const nudged = this.nudged;
    this.nudged = null;
    if (nudged) this.map.drop([nudged.id], nudged.by, false);
  }

  stop() {
    clearTimeout(this.timer);
    const busy = this.map.gestures.stop() || this.tying || this.nudged;
    this.tying = this.nudged = null;
    this.map.let();
    if (busy) this.map.say("stopped");
    else if (this.map.full) this.map.fill();
    else this.map.release();
    return true;
  }
}
