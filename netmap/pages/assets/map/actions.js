// What can be done to the map, whichever way it is asked for. Each action is numbered, sent, seen and said.
import { toScreen, toUnit } from "./geometry.js";
import { looks } from "./looks.js";
import { pairs } from "./deeds.js";

// In how many directions room is looked for.
const TURNS = 36;

const xy = ([x, y]) => ({ x, y });
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (n) => n.toString(16).padStart(2, "0")).join("");

export class Actions {
  did(action) {
    this.outbox.add(action);
    this.held = null;
    this.over = {};
    this.draw();
  }

  // Where someone would come to lie: ring and place for a way in pixels from where they are.
  settled(id, [dx, dy]) {
    const [x, y] = this.home.get(id);
    return this.disc.settle(toUnit(this.plan, this.view, [x + dx, y + dy])).at;
  }

  settledBy(id, by) {
    const [x, y] = toScreen(this.plan, this.view, this.settled(id, by)), [hx, hy] = this.home.get(id);
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
    if (this.state.selected !== id || this.state.chosen.length || this.state.myself) this.did({ op: "select", id });
    this.say(id ? "opened" : "closed", { name: this.nameOf(id) });
  }

  meWithMe() {
    if (!this.state.myself) this.did({ op: "myself" });
    this.say("openedMe");
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
    else if (this.state.selected || this.state.myself) this.select(null);
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

  placeForNew() {
    const [x, y] = this.scene.points.get(this.seenFocus) ?? [this.plan.middle[0], this.plan.middle[1] - this.plan.radius / 3];
    return [x + 50, y + 30];
  }

  // An answer about one; where they stand is a place on the map, so it is put there as a hand would.
  answer(id, question, value) {
    if (question.name === "ring") this.placeIn(id, value);
    else this.did({ op: "answer", id, question: question.name, value });
  }

  placeIn(id, ring) {
    const entry = this.state.entries.get(id);
    const spot = ring === null ? { id, x: null, y: null } : { id, ...xy(entry.at ? this.disc.settle(entry.at, ring).at : this.freeIn(ring)) };
    this.did({ op: "move", spots: [spot] });
  }

  // The place in this ring that is furthest from everyone, and from the names of the rings at the top.
  freeIn(ring) {
    const taken = [...this.state.entries.values()].filter((entry) => entry.at).map((entry) => entry.at);
    for (const at of [1, 2, 3]) taken.push([0, looks.edges[at]]);
    const places = Array.from({ length: TURNS }, (_, turn) => {
      const angle = -0.6 - turn * 2.4;
      return this.disc.settle([Math.cos(angle), Math.sin(angle)], ring).at;
    });
    const room = ([x, y]) => Math.min(...taken.map(([a, b]) => Math.hypot(x - a, y - b)));
    return places.reduce((best, place) => (room(place) > room(best) + 0.01 ? place : best));
  }

  add(name, { kind = "person", form = null, form_words = "", support = null } = {}) {
    const id = newId();
    this.did({ op: "add", id, name, kind, form, form_words, support });
    this.say("added", { name });
    return id;
  }

  who(id, { kind, form, words }) {
    this.did({ op: "who", id, kind, form, form_words: words ?? "" });
  }

  async addAt(at) {
    const unit = this.disc.settle(toUnit(this.plan, this.view, at)).at;
    const name = await this.tools.ask(at, this.plan);
    if (!name) return;
    const id = newId();
    this.did({ op: "add", id, name, kind: this.data.kind, ...xy(unit) });
    this.say("added", { name });
    this.focus(id);
  }
}
