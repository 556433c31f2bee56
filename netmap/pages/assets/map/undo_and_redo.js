// The buttons at the top of the page and their keys take back what hands did here, also while the server is away.
const BUTTONS = { undo: ".st-key-undo button", redo: ".st-key-redo button" };

export class UndoAndRedo {
  constructor(map) {
    this.map = map;
    this.heard = (event) => this.click(event);
    document.addEventListener("click", this.heard, true);
  }

  leave() {
    document.removeEventListener("click", this.heard, true);
  }

  click(event) {
    const op = Object.keys(BUTTONS).find((name) => event.target.closest?.(BUTTONS[name]));
    if (!op) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.map.keyboard.settle();
    if (this.map.state[op] > 0) this.map.did({ op });
  }

  // Whether there is something to take back is known here first.
  show(state) {
    for (const [op, at] of Object.entries(BUTTONS)) {
      const button = document.querySelector(at);
      if (button) button.disabled = !(state[op] > 0);
    }
  }
}
