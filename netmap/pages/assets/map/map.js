// The live map. One message in: what the map says and how it is looked at (netmap/views/live_map.py). One
// message out: what hands did (netmap/views/live_ops.py). A deed is seen at once; the server follows.
import { Drawing } from "./drawing.js";
import { Disc, WHOLE, frameOf, heightFor, nearer, toScreen, toUnit } from "./geometry.js";
import { Gestures } from "./gestures.js";
import { Keyboard } from "./keyboard.js";
import { placeLabels, setFont, shortened } from "./labels.js";
import { applied, logOf, pairs } from "./log.js";
import { Tools } from "./tools.js";

const maps = new WeakMap();
const views = new Map();

export default function ({ data, parentElement, setStateValue }) {
  if (!maps.has(parentElement)) maps.set(parentElement, new LiveMap(parentElement, data));
  const map = maps.get(parentElement);
  map.receive(data, (message) => setStateValue("deeds", message));
  return () => {
    map.leave();
    maps.delete(parentElement);
  };
}

class LiveMap {
  over = {};
  held = null;
  hovered = null;
  seenFocus = null;
  circlingHere = null;

  constructor(root, data) {
    this.data = data;
    this.host = document.createElement("div");
    this.host.className = "netmap";
    this.drawing = new Drawing(data.words);
    this.tools = new Tools(data.words, {
      in: () => this.zoom(1.5), out: () => this.zoom(1 / 1.5), fit: () => this.whole(),
      circle: () => this.circleOrNot(), full: () => this.fill(), help: () => this.tools.help.showModal(),
    });
    this.host.append(this.drawing.svg, ...this.tools.parts);
    root.append(this.host);
    this.gestures = new Gestures(this);
    this.keyboard = new Keyboard(this);
    this.resized = new ResizeObserver(() => this.draw());
    this.resized.observe(root.host ?? root);
    this.onWindow = () => this.draw();
    addEventListener("resize", this.onWindow);
    document.addEventListener("fullscreenchange", this.onWindow);
  }

  leave() {
    this.resized.disconnect();
    removeEventListener("resize", this.onWindow);
    document.removeEventListener("fullscreenchange", this.onWindow);
    this.host.remove();
  }

  receive(data, send) {
    if (data.circling !== this.data.circling) this.circlingHere = null;
    this.data = data;
    this.disc = new Disc(data);
    this.log = logOf(data.map);
    this.log.late = (late) => this.tools.late.toggleAttribute("hidden", !late);
    this.log.heard(data.acks);
    const first = !this.sent;
    this.sent = this.log.send = send;
    if (first && this.log.pending.length) this.log.tell();
    this.draw();
  }

  get view() {
    return views.get(this.data.map) ?? WHOLE;
  }

  get circling() {
    return this.circlingHere ?? this.data.circling;
  }

  get full() {
    return this.host.matches(":fullscreen") || this.host.classList.contains("filled");
  }

  // Everything anew: places, names, looks.
  draw() {
    const width = Math.floor(this.full ? innerWidth - 16 : this.host.parentNode.host?.clientWidth ?? this.host.clientWidth);
    if (width < 120) return;
    this.theme();
    const state = applied(this.data, this.log.pending, this.disc.settle);
    const waiting = [...state.entries.values()].filter((entry) => !entry.at);
    const height = this.full ? innerHeight - 70 : heightFor(width, innerHeight, waiting.length);
    this.frame = frameOf(width, height, waiting.length);
    this.radius = Math.min(18, Math.max(10, (this.data.shape / 2) * this.frame.radius * Math.min(1.4, Math.sqrt(this.view.near))));
    this.state = state;
    this.waiting = waiting;
    this.place();
    this.name();
    this.drawing.all(this.scene);
    this.tools.show({ circling: this.circling, full: this.full, foot: width < 560 });
  }

  place() {
    const points = new Map(), at = (unit) => toScreen(this.frame, this.view, unit);
    for (const entry of this.state.entries.values()) if (entry.at) points.set(entry.id, at(entry.at));
    this.waiting.forEach((entry, i) => points.set(entry.id, this.frame.tray.cells[i]));
    this.home = new Map(points);
    for (const id of this.held?.ids ?? []) {
      const [x, y] = points.get(id) ?? [0, 0];
      points.set(id, [x + this.held.by[0], y + this.held.by[1]]);
    }
    const chosen = points.get(this.state.selected);
    this.scene = {
      data: this.data, words: this.data.words, frame: this.frame, view: this.view, state: this.state, points, at,
      radius: this.radius, labels: this.scene?.labels ?? new Map(), order: this.order(), target: this.held?.target ?? null,
      earlier: this.data.earlier, fresh: new Set(this.data.fresh), whole: this.wholeName(),
      handle: chosen && !this.held ? [chosen[0] + this.radius + 13, chosen[1] - this.radius - 13] : null, ...this.over,
    };
  }

  // Names of those on the disc find their side; in the tray they stand beside or below.
  name() {
    const { points } = this.scene, { tray, width, height, middle } = this.frame, { words } = this.data;
    const [cx, cy] = this.scene.at([0, 0]), unit = this.frame.radius * this.view.near;
    const placed = new Map([...this.state.entries.values()].filter((entry) => entry.at).map(({ id }) => [id, points.get(id)]));
    const names = new Map([...this.state.entries.values()].map(({ id, name }) => [id, name]));
    const taken = [[cx - 16, cy - 16, cx + 16, cy + 16], [tray.x, tray.y, tray.x + tray.width, tray.y + tray.height]];
    for (const ring of [1, 2, 3]) {
      const y = cy - this.data.edges[ring] * unit, half = words.rings[ring].length * 3.5;
      taken.push([cx - half, y - 9, cx + half, y + 9]);
    }
    const labels = new Map();
    for (const [id, { text, side, box }] of placeLabels(placed, names, [width, height], this.radius, taken)) {
      const [x, y] = points.get(id);
      const anchor = side === "right" ? "start" : side === "left" ? "end" : "middle";
      const at = side === "right" ? box[0] : side === "left" ? box[2] : (box[0] + box[2]) / 2;
      labels.set(id, { text, anchor, x: at - x, y: (box[1] + box[3]) / 2 + 5 - y });
    }
    for (const { id, name } of this.waiting) {
      const text = tray.names ? shortened(name, tray.room) : "";
      const beside = tray.names === "right";
      labels.set(id, { text, anchor: beside ? "start" : "middle", x: beside ? this.radius + 6 : 0, y: beside ? 5 : this.radius + 16 });
    }
    this.scene.labels = labels;
    this.scene.whole = this.wholeName();
  }

  wholeName() {
    const id = this.hovered ?? this.seenFocus ?? this.state.selected, entry = this.state.entries.get(id);
    const label = this.scene?.labels.get(id);
    return entry && label && label.text !== entry.name && !this.held ? entry : null;
  }

  // From the middle outward and around; then those who wait.
  order() {
    const turn = ([x, y]) => (Math.atan2(x, y) + 2 * Math.PI) % (2 * Math.PI);
    return [...this.state.entries.values()].sort((a, b) =>
      (a.ring ?? 4) - (b.ring ?? 4) || (a.at && b.at ? turn(a.at) - turn(b.at) : 0)).map(({ id }) => id);
  }

  theme() {
    const style = getComputedStyle(this.host);
    const ground = style.getPropertyValue("--st-background-color").trim();
    if (ground !== this.ground) {
      this.ground = ground;
      const colours = this.data.palettes[dark(ground) ? "dark" : "light"];
      for (const [name, colour] of Object.entries(colours)) this.host.style.setProperty(`--${name}`, colour);
    }
    setFont(style.fontFamily || "sans-serif");
  }

  // While something is under the hand: once in each frame of the screen.
  follow() {
    this.frameAsked ??= requestAnimationFrame(() => {
      this.frameAsked = null;
      const before = this.scene.target;
      this.place();
      if (before !== this.scene.target) this.drawing.drawBands(this.scene);
      this.drawing.moved(this.scene);
    });
  }

  hold(ids, by, target) {
    this.held = { ids, by, target };
    this.follow();
  }

  overlay(over) {
    this.over = over;
    this.follow();
  }

  let() {
    this.held = null;
    this.over = {};
    this.draw();
  }

  look(view) {
    views.set(this.data.map, view);
    this.draw();
  }

  zoom(times) {
    this.look(nearer(this.frame, this.view, times, this.scene.points.get(this.seenFocus) ?? this.frame.middle));
  }

  whole() {
    this.look(WHOLE);
  }

  circleOrNot() {
    this.circlingHere = !this.circling;
    this.draw();
  }

  fill() {
    if (this.host.classList.toggle("filled", !this.full && !this.host.requestFullscreen)) return this.draw();
    if (document.fullscreenElement) document.exitFullscreen();
    else this.host.requestFullscreen?.().catch(() => {
      this.host.classList.add("filled");
      this.draw();
    });
    this.draw();
  }

  hover(id) {
    if (id === this.hovered) return;
    this.hovered = id;
    this.follow();
  }

  focused(id) {
    this.seenFocus = id;
    if (id && this.view.near > 1) this.bringIn(id);
    this.follow();
  }

  // Someone reached by keys is never outside the picture.
  bringIn(id) {
    const [x, y] = this.scene.points.get(id) ?? this.frame.middle, entry = this.state.entries.get(id);
    if (entry?.at && (x < 0 || y < 0 || x > this.frame.width || y > this.frame.height)) {
      this.look({ ...this.view, x: entry.at[0], y: entry.at[1] });
    }
  }

  focus(id) {
    this.drawing.nodes.get(id)?.group.focus({ preventScroll: true });
  }

  nameOf(id) {
    return this.state.entries.get(id)?.name ?? "";
  }

  say(key, names) {
    this.tools.say(key, names);
  }

  // Deeds.
  did(deed) {
    this.log.add(deed);
    this.held = null;
    this.over = {};
    this.draw();
  }

  // Where someone would come to lie: ring and place for a way in pixels from where they are.
  settled(id, [dx, dy]) {
    const [x, y] = this.home.get(id);
    return this.disc.settle(toUnit(this.frame, this.view, [x + dx, y + dy])).at;
  }

  settledBy(id, by) {
    const [x, y] = toScreen(this.frame, this.view, this.settled(id, by)), [hx, hy] = this.home.get(id);
    return [x - hx, y - hy];
  }

  drop(ids, by, away) {
    const before = new Map([...this.state.entries].map(([id, { ring }]) => [id, ring]));
    const spots = ids.filter((id) => this.state.entries.has(id)).map((id) => {
      if (away) return { id, x: null, y: null };
      return { id, ...xy(this.settled(id, by)) };
    });
    this.did({ op: "move", spots });
    if (ids.length === 1) this.sayRing(ids[0], before.get(ids[0]));
  }

  toRing(id, way) {
    const entry = this.state.entries.get(id), ring = entry.ring === null ? 3 : entry.ring + way;
    if (ring < 1) return;
    const at = entry.at ?? [Math.SQRT1_2, -Math.SQRT1_2];
    const spot = ring > 3 ? { id, x: null, y: null } : { id, ...xy(this.disc.settle(at, ring).at) };
    this.did({ op: "move", spots: [spot] });
    this.sayRing(id, entry.ring);
  }

  sayRing(id, before) {
    const { ring } = this.state.entries.get(id);
    this.say(ring === before ? "stays" : ring ? `ring${ring}` : "tray", { name: this.nameOf(id) });
  }

  select(id) {
    if (this.state.selected !== id || this.state.chosen.length) this.did({ op: "select", id });
    this.say(id ? "opened" : "closed", { name: this.nameOf(id) });
  }

  toggle(id) {
    const chosen = this.state.chosen.includes(id);
    this.did({ op: "choose", ids: chosen ? this.state.chosen.filter((one) => one !== id) : [...this.state.chosen, id] });
    this.say(chosen ? "unchosen" : "chosen", { name: this.nameOf(id) });
  }

  choose(ids) {
    this.did({ op: "choose", ids });
    this.say("several", { name: ids.map((id) => this.nameOf(id)).join(", ") });
  }

  release() {
    if (this.state.chosen.length) this.did({ op: "choose", ids: [] });
    else if (this.state.selected) this.select(null);
  }

  tie(a, b) {
    const tied = !this.state.ties.some(([one, two]) => pairs(one, two, a, b));
    this.did({ op: "tie", a, b, tied });
    const persons = [a, b].filter((id) => this.state.entries.get(id).kind === "person").length;
    this.say(!tied ? "untied" : persons === 1 ? "joined" : "tied", { name: this.nameOf(a), other: this.nameOf(b) });
  }

  remove(id) {
    const name = this.nameOf(id);
    this.did({ op: "remove", ids: [id] });
    this.say("removed", { name });
  }

  beside() {
    const [x, y] = this.scene.points.get(this.seenFocus) ?? [this.frame.middle[0], this.frame.middle[1] - this.frame.radius / 3];
    return [x + 50, y + 30];
  }

  async addAt(at) {
    const unit = this.disc.settle(toUnit(this.frame, this.view, at)).at;
    const name = await this.tools.ask(at, this.frame);
    if (!name) return;
    const id = Array.from(crypto.getRandomValues(new Uint8Array(6)), (n) => n.toString(16).padStart(2, "0")).join("");
    this.did({ op: "add", id, name, kind: this.data.kind, ...xy(unit) });
    this.say("added", { name });
    this.focus(id);
  }
}

const xy = ([x, y]) => ({ x, y });

function dark(colour) {
  const found = colour.match(/[0-9a-f]{2}/gi) ?? [];
  const [red, green, blue] = found.map((part) => parseInt(part, 16));
  return found.length >= 3 && 0.3 * red + 0.59 * green + 0.11 * blue < 128;
}
