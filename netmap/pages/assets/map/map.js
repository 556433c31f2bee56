// The live map. One message in: what the map says and how it is looked at (netmap/views/live_map.py). One
// message out: what hands did (netmap/views/live_actions.py). An action is seen at once; the server follows.
import { Actions } from "./actions.js";
import { Drawing } from "./drawing.js";
import { Disc, WHOLE, heightFor, planOf, nearer } from "./geometry.js";
import { Gestures } from "./gestures.js";
import { Keyboard } from "./keyboard.js";
import { setFont } from "./labels.js";
import { looks, sizesOf, takeLooks } from "./looks.js";
import { More } from "./more.js";
import { applied, outboxOf } from "./outbox.js";
import { Panel } from "./panel.js";
import { isDark, roomFor } from "./room.js";
import { labelsOf, sceneOf, seatsOf, wholeOf } from "./scene.js";
import { Tools } from "./tools.js";
import { UndoAndRedo } from "./undo_and_redo.js";

const maps = new WeakMap();
const views = new Map();
const paper = matchMedia("print"), ON_PAPER = 540;

export default function ({ data, parentElement, setStateValue }) {
  takeLooks(data.looks);
  if (!maps.has(parentElement)) maps.set(parentElement, new LiveMap(parentElement, data));
  const map = maps.get(parentElement);
  map.receive(data, (message) => setStateValue("deeds", message));
  return () => {
    // Also asked for where newer data overtook these; the map goes only when its place in the page does.
    if (parentElement.isConnected || !maps.delete(parentElement)) return;
    map.leave();
  };
}

class LiveMap extends Actions {
  over = {};
  held = null;
  hovered = null;
  seenFocus = null;

  constructor(root, data) {
    super();
    this.data = data;
    this.host = document.createElement("div");
    this.host.className = "netmap";
    for (const name of ["name", "caption", "halo"]) {
      this.host.style.setProperty(`--type-${name}`, `${looks.type[name]}px`);
    }
    for (const name of ["weight", "quietWeight", "meWeight", "haloStrength"]) {
      this.host.style.setProperty(`--type-${name}`, looks.type[name]);
    }
    this.drawing = new Drawing(data.words);
    this.tools = new Tools(data.words, {
      in: () => this.zoom(1.5), out: () => this.zoom(1 / 1.5), fit: () => this.whole(),
      circle: () => this.circleOrNot(), full: () => this.fill(), help: () => this.tools.help.showModal(),
      look: (lens) => this.lookThrough(lens), ask: (name, value) => this.did({ op: "look", [name]: value }),
      more: () => this.more.open(),
    });
    this.stage = document.createElement("div");
    this.stage.className = "stage";
    this.canvas = document.createElement("div");
    this.canvas.className = "canvas";
    this.canvas.append(this.drawing.svg);
    this.text = document.createElement("div");
    this.text.className = "text";
    this.text.tabIndex = 0;
    this.stage.append(this.canvas, this.text, ...this.tools.parts);
    this.panel = new Panel(this);
    this.more = new More(this);
    this.host.append(this.stage, this.panel.node, this.more.node);
    this.history = new UndoAndRedo(this);
    root.append(this.styleBeside(), this.host);
    this.gestures = new Gestures(this);
    this.keyboard = new Keyboard(this);
    this.resized = new ResizeObserver(() => this.draw());
    this.resized.observe(root.host ?? root);
    this.resized.observe(this.canvas);
    this.onWindow = () => this.draw();
    addEventListener("resize", this.onWindow);
    paper.addEventListener("change", this.onWindow);
    document.addEventListener("fullscreenchange", this.onWindow);
    this.onSettle = () => {
      this.keyboard.settle();
      this.panel.settle();
    };
    document.addEventListener("netmap-settle", this.onSettle);
  }

  // The look of the panel lies beside this script; nothing is seen before it is there.
  styleBeside() {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("panel.css", import.meta.url).href;
    this.host.style.visibility = "hidden";
    link.onload = link.onerror = () => {
      this.dressed = true;
      this.host.style.visibility = "";
      this.draw();
      this.panel.begin();
    };
    return link;
  }

  leave() {
    this.resized.disconnect();
    this.history.leave();
    removeEventListener("resize", this.onWindow);
    paper.removeEventListener("change", this.onWindow);
    document.removeEventListener("fullscreenchange", this.onWindow);
    document.removeEventListener("netmap-settle", this.onSettle);
    this.host.remove();
  }

  receive(data, send) {
    if (data.turn < this.data.turn) return;
    this.data = data;
    this.disc = new Disc();
    this.outbox = outboxOf(data.map, data.bench.was);
    this.outbox.late = (late) => {
      this.tools.late.toggleAttribute("hidden", !late);
      if (this.state) this.draw();
    };
    this.outbox.keep(data);
    this.outbox.heard(data.acks);
    const first = !this.sent;
    this.sent = this.outbox.send = send;
    if (first && this.outbox.pending.length) this.outbox.tell();
    this.draw();
  }

  // On paper it is whole, light and as wide as a page, however it was looked at.
  get view() {
    return paper.matches ? WHOLE : views.get(this.data.map) ?? WHOLE;
  }

  get circling() {
    return this.state?.at.mode === "ties";
  }

  get full() {
    return this.host.matches(":fullscreen") || this.host.classList.contains("filled");
  }

  // Everything anew: places, names, looks.
  draw() {
    this.host.classList.toggle("holds", Boolean(this.held));
    if (!this.dressed || !paper.matches && this.host.clientWidth < 120) return;
    this.theme();
    const state = applied(this.data, this.outbox.pending, this.disc.settle, this.outbox.known);
    if (!paper.matches) this.fit = roomFor(this.host, this.full);
    this.panel.show(state, this.fit);
    this.history.show(state);
    this.more.show(this.data.bench.more, this.data.bench.hidden);
    state.shown = this.panel.attention ?? state.selected;
    this.state = state;
    this.instead(this.data.bench.instead);
    this.tools.show({ circling: this.circling, full: this.full, whole: this.view.near <= 1, bench: this.data.bench, lens: this.data.lens, at: state.at });
    const waiting = [...state.entries.values()].filter((entry) => !entry.at);
    this.seats = seatsOf(this.data.map, waiting);
    const seats = Math.max(-1, ...this.seats.values()) + 1;
    // Where there is room for it, there is always some for one who waits, so that nobody moves when the last one is placed.
    const rows = paper.matches || this.fit === "phone" || this.fit === "side" ? seats : Math.max(1, seats);
    const [width, height] = paper.matches ? [ON_PAPER, heightFor(ON_PAPER, innerHeight, rows)] : [this.canvas.clientWidth, this.canvas.clientHeight];
    if (width < 60 || height < 60) return;
    this.plan = planOf(width, height, rows);
    this.size = sizesOf(this.plan.radius, state.entries.size, this.view.near);
    this.waiting = waiting;
    this.place(null);
    this.name();
    this.drawing.all(this.scene);
  }

  // kept: the scene from before, of which only the hand is to follow.
  place(kept = this.scene) {
    Object.assign(this, sceneOf(this, kept));
  }

  name() {
    Object.assign(this.scene, labelsOf(this));
    this.scene.whole = wholeOf(this);
  }

  theme() {
    const style = getComputedStyle(this.host);
    const ground = paper.matches ? "" : style.getPropertyValue("--st-background-color").trim();
    if (ground !== this.ground) {
      this.ground = ground;
      this.host.toggleAttribute("data-dark", isDark(ground));
      const colours = this.data.palettes[isDark(ground) ? "dark" : "light"];
      for (const [name, colour] of Object.entries(colours)) this.host.style.setProperty(`--${name}`, colour);
    }
    setFont(style.fontFamily || "sans-serif");
  }

  // While something is under the hand: once in each frame of the screen.
  follow() {
    this.frameAsked ??= requestAnimationFrame(() => {
      this.frameAsked = null;
      const { target, holds } = this.scene;
      this.place();
      if (target !== this.scene.target || holds !== this.scene.holds) this.drawing.drawBands(this.scene);
      this.drawing.moved(this.scene);
    });
  }

  hold(ids, by, target) {
    this.host.classList.add("holds");
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
    this.look(nearer(this.plan, this.view, times, this.scene.points.get(this.seenFocus) ?? this.plan.middle));
  }

  whole() {
    this.look(WHOLE);
  }

  // Another look, or another way to see it: as a table, in words.
  lookThrough(name) {
    const { view } = this.data.bench.lenses.find((one) => one.name === name) ?? {};
    if (view) return this.did({ op: "show", view });
    if (this.state.at.view !== "map") this.did({ op: "show", view: "map" });
    this.did({ op: "look", lens: name });
  }

  // What is read in the place of the picture.
  instead(html) {
    this.host.toggleAttribute("data-read", Boolean(html));
    if (html === this.reading) return;
    this.reading = html;
    this.text.innerHTML = html;
  }

  circleOrNot() {
    this.did({ op: "show", mode: this.circling ? "rest" : "ties" });
  }

  // The screen; where the browser gives none, the window.
  fill() {
    const filled = () => {
      this.host.classList.add("filled");
      this.draw();
    };
    if (this.full) {
      this.host.classList.remove("filled");
      if (document.fullscreenElement) document.exitFullscreen();
    } else if (this.host.requestFullscreen) this.host.requestFullscreen().catch(filled);
    else return filled();
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
    const [x, y] = this.scene.points.get(id) ?? this.plan.middle, entry = this.state.entries.get(id);
    if (entry?.at && (x < 0 || y < 0 || x > this.plan.width || y > this.plan.height)) {
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
}
