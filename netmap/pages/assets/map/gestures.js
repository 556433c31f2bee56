// Mouse, pen and finger: tap, drag, pull a tie, draw a circle, move the view, come nearer with two fingers.
import { inBox, inside, nearer, toUnit, within } from "./geometry.js";
import { hit } from "./looks.js";

const SLOP = { mouse: 3, pen: 5, touch: 8 };
const TWICE = 650, LETS_GO = 350;

export class Gestures {
  constructor(map) {
    this.map = map;
    this.down = new Map();
    this.doing = null;
    this.tapped = { at: [-99, -99], when: -TWICE };
    const { svg } = map.drawing;
    svg.addEventListener("pointerdown", (event) => this.begin(event));
    svg.addEventListener("pointermove", (event) => this.move(event));
    svg.addEventListener("pointerup", (event) => this.end(event));
    svg.addEventListener("pointercancel", () => this.stop());
    svg.addEventListener("touchstart", (event) => this.touched(event), { passive: false });
    svg.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    svg.addEventListener("pointerover", (event) => this.over(event));
    svg.addEventListener("dblclick", (event) => event.preventDefault());
  }

  at(event) {
    const box = this.map.drawing.svg.getBoundingClientRect();
    return [event.clientX - box.x, event.clientY - box.y];
  }

  // Whose middle is nearest, within reach of a finger.
  who([x, y], reach = hit(), but = null) {
    let found = null, least = reach;
    for (const [id, [px, py]] of this.map.scene.points) {
      const far = Math.hypot(px - x, py - y);
      if (far <= least && id !== but) [found, least] = [id, far];
    }
    return found;
  }

  // A finger on someone is for them, two fingers are for the map; one on empty room may scroll the page.
  touched(event) {
    const held = [...event.touches].some((touch) => this.holds(this.at(touch)));
    if (held || event.touches.length > 1 || this.map.view.near > 1 || this.map.circling) event.preventDefault();
  }

  holds(at) {
    const { handle } = this.map.scene;
    return this.who(at) || (handle && Math.hypot(handle[0] - at[0], handle[1] - at[1]) <= hit());
  }

  begin(event) {
    if (event.button > 0) return;
    this.map.keyboard.settle();
    const at = this.at(event);
    this.down.set(event.pointerId, at);
    if (this.down.size === 2) return this.pinch();
    if (this.down.size > 2) return;
    this.map.drawing.svg.setPointerCapture(event.pointerId);
    const slop = SLOP[event.pointerType] ?? 5, several = event.shiftKey || event.ctrlKey || event.metaKey;
    const id = this.who(at), { handle, state } = this.map.scene;
    const onHandle = handle && Math.hypot(handle[0] - at[0], handle[1] - at[1]) <= hit();
    if (onHandle && (!id || id === state.selected)) this.doing = { what: "pull", from: state.selected, start: at, slop };
    else if (id) this.doing = { what: "tap", id, start: at, slop, several };
    else this.doing = { what: "empty", start: at, slop, circle: this.map.circling || event.shiftKey, view: this.map.view };
  }

  move(event) {
    const at = this.at(event);
    if (this.down.has(event.pointerId)) this.down.set(event.pointerId, at);
    const { doing } = this;
    if (!doing || !this.down.has(event.pointerId)) return;
    if (doing.what === "pinch") return this.pinched();
    if (!doing.moving) {
      if (Math.hypot(at[0] - doing.start[0], at[1] - doing.start[1]) < doing.slop) return;
      doing.moving = true;
      if (doing.what === "empty") doing.points = [doing.start];
    }
    if (doing.what === "tap") this.drag(doing, at);
    else if (doing.what === "pull") this.pull(doing, at);
    else if (doing.circle) this.circle(doing, at);
    else this.pan(doing, at);
  }

  drag(doing, at) {
    const { state } = this.map.scene;
    doing.ids ??= state.chosen.includes(doing.id) ? state.chosen : [doing.id];
    const by = [at[0] - doing.start[0], at[1] - doing.start[1]];
    this.map.hold(doing.ids, by, this.targetOf(at));
  }

  targetOf(at) {
    const { plan, view, disc } = this.map;
    return inBox(plan.foot, at) ? "tray" : disc.ringAt(...toUnit(plan, view, at));
  }

  pull(doing, at) {
    doing.to = this.who(at, 30, doing.from);
    const { points } = this.map.scene;
    this.map.overlay({ pull: { from: points.get(doing.from), to: doing.to ? points.get(doing.to) : at } });
  }

  circle(doing, at) {
    doing.points.push(at);
    this.map.overlay({ circle: doing.points });
  }

  pan(doing, at) {
    const { plan } = this.map, far = plan.radius * doing.view.near;
    const { near, x, y } = doing.view;
    this.map.look(within({ near, x: x - (at[0] - doing.start[0]) / far, y: y + (at[1] - doing.start[1]) / far }));
  }

  pinch() {
    const [a, b] = [...this.down.values()];
    this.stop(false);
    this.doing = { what: "pinch", far: Math.hypot(a[0] - b[0], a[1] - b[1]) };
  }

  pinched() {
    const [a, b] = [...this.down.values()];
    if (!b) return;
    const far = Math.hypot(a[0] - b[0], a[1] - b[1]) || 1;
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    this.map.look(nearer(this.map.plan, this.map.view, far / this.doing.far, middle));
    this.doing.far = far;
  }

  end(event) {
    const at = this.at(event), { doing } = this;
    this.down.delete(event.pointerId);
    if (doing?.what === "pinch") {
      if (!this.down.size) this.doing = null;
      return;
    }
    this.doing = null;
    if (!doing) return;
    if (doing.what === "tap") doing.moving ? this.drop(doing, at) : this.tap(doing);
    else if (doing.what === "pull") {
      this.map.overlay({});
      if (doing.to) this.map.tie(doing.from, doing.to);
    } else if (doing.circle && doing.moving) {
      this.map.overlay({});
      const ids = [...this.map.scene.points].filter(([, point]) => inside(doing.points, point)).map(([id]) => id);
      if (ids.length) this.map.choose([...new Set([...this.map.scene.state.chosen, ...ids])]);
    } else if (!doing.moving) this.onMe(at) ? this.map.meWithMe() : this.empty(at);
  }

  drop(doing, at) {
    const away = this.targetOf(at) === "tray" && doing.ids.length;
    const by = [at[0] - doing.start[0], at[1] - doing.start[1]];
    this.map.drop(doing.ids, by, away);
  }

  tap({ id, several }) {
    this.map.focus(id);
    if (several || this.map.circling) this.map.toggle(id);
    else this.map.select(id);
  }

  onMe([x, y]) {
    const [mx, my] = this.map.scene.at([0, 0]);
    return Math.hypot(mx - x, my - y) <= hit();
  }

  // Twice on an empty place adds someone there; once lets go of who was chosen. That moves the map where a sheet goes
  // down, so it waits for the second.
  empty(at) {
    const now = performance.now(), { at: last, when } = this.tapped;
    this.tapped = { at, when: now };
    clearTimeout(this.lettingGo);
    if (now - when < TWICE && Math.hypot(at[0] - last[0], at[1] - last[1]) < 30) {
      this.tapped.when = -TWICE;
      this.map.addAt(at);
    } else this.lettingGo = setTimeout(() => this.map.release(), LETS_GO);
  }

  // Whatever was begun is left, and nothing has changed.
  stop(clear = true) {
    if (clear) this.down.clear();
    const doing = this.doing;
    this.doing = null;
    if (doing) this.map.let();
    return Boolean(doing?.moving);
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey && !this.map.full) return;
    event.preventDefault();
    this.map.look(nearer(this.map.plan, this.map.view, Math.exp(-event.deltaY * 0.0035), this.at(event)));
  }

  over(event) {
    if (event.pointerType === "mouse" && !this.doing) this.map.hover(event.target.closest?.(".entry")?.dataset.id ?? null);
  }
}
