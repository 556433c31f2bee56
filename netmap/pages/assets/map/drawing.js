// The picture, drawn from a scene: what the map says, where everyone is in pixels, how it is looked at.
import { dashes, el, mixed, set } from "./elements.js";
import { sectorsOf } from "./geometry.js";
import { shortened, widthOf } from "./labels.js";
import { bar, line, shape, signs, star } from "./lines.js";
import { hit, looks } from "./looks.js";
import { lookOf } from "./scene.js";
import { groupLines, leafLines, tieLines } from "./strokes.js";

const LAYERS = ["bands", "groups", "ties", "leaves", "middle", "entries", "over"];
const BETWEEN = { groups: groupLines, ties: tieLines, leaves: leafLines };
const HEARD = ["middle", "entries"];

export class Drawing {
  constructor(words) {
    this.words = words;
    this.svg = el("svg", { class: "map", role: "group", "aria-label": `${words.map} ${words.how}`, tabindex: -1 });
    for (const name of LAYERS) {
      this[name] = el("g", { class: name, "aria-hidden": HEARD.includes(name) ? null : "true" });
      this.svg.append(this[name]);
    }
    // What lies still while someone is in the hand has an element of its own, and is left alone.
    this.between = Object.fromEntries(Object.keys(BETWEEN).map((name) => [name, { still: el("g"), moving: el("g") }]));
    for (const name of Object.keys(BETWEEN)) this[name].append(...Object.values(this.between[name]));
    this.nodes = new Map();
    this.me = {
      hit: el("circle", { class: "hit", r: hit() }), space: el("circle", { class: "space" }),
      body: el("circle", { fill: "var(--me-fill)" }), name: this.text(0, 0, words.me, "me"),
    };
    const given = { class: "ego", role: "button", tabindex: 0, "aria-label": words.meSaid };
    this.ego = el("g", given, ...Object.values(this.me));
    this.middle.append(this.ego);
  }

  all(scene) {
    const { plan } = scene;
    set(this.svg, { viewBox: `0 0 ${plan.width} ${plan.height}`, width: plan.width, height: plan.height });
    set(this.svg, { class: `map lens-${scene.data.lens}${scene.view.near > 1 ? " near" : ""}` });
    this.drawBands(scene);
    this.drawMe(scene);
    this.drawEntries(scene);
    this.moved(scene);
  }

  // What follows a finger: places, lines and outlines, and what lies over them; names keep their side.
  moved(scene) {
    for (const [name, lines] of Object.entries(BETWEEN)) {
      const { still, moving } = this.between[name];
      if (this.still !== scene.still) still.replaceChildren(...lines(scene.still));
      moving.replaceChildren(...lines(scene.moving));
    }
    this.still = scene.still;
    for (const [id, [x, y]] of scene.points) {
      set(this.nodes.get(id).group, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    }
    this.drawOver(scene);
  }

  drawBands({ plan, state, words, at, target, captions, waits, holds }) {
    const parts = [];
    const [cx, cy] = at([0, 0]), unit = at([1, 0])[0] - cx;
    for (const ring of [3, 2, 1]) {
      const lit = target === ring;
      parts.push(el("circle", {
        cx, cy, r: looks.edges[ring] * unit, fill: `var(--band${ring})`,
        stroke: lit ? "var(--teal)" : "var(--line)", "stroke-width": lit ? 2.5 : 1,
      }));
    }
    parts.push(...this.sectors({ state, at, unit }));
    for (const [ring, caption] of captions) parts.push(...this.caption(`ring${ring}`, caption));
    parts.push(...this.foot(plan.foot, words.tray, waits, holds, target === "tray"));
    this.bands.replaceChildren(...parts);
  }

  caption(id, { words, d }) {
    const along = el("textPath", { href: `#${id}`, startOffset: "50%", "text-anchor": "middle" });
    along.textContent = words;
    return [el("path", { id, d, fill: "none" }), el("text", { class: "caption" }, along)];
  }

  // Where those wait who have no place: said where somebody waits, and seen while somebody could be put there.
  foot({ x, y, width, height }, words, waits, holds, lit) {
    const room = el("rect", {
      x, y: y + 2, width, height: Math.max(0, height - 4), rx: 18, class: "tray", fill: "transparent",
      stroke: lit ? "var(--teal)" : holds ? "var(--field)" : "none", "stroke-width": lit ? 2.5 : 1,
      "stroke-dasharray": lit ? null : "4 4",
    });
    const said = this.text(x + width / 2, y + looks.plan.caption / 2 + looks.type.baseline, waits || holds ? words : "", "caption");
    set(said, { "text-anchor": "middle" });
    return [room, said];
  }

  // Me, in the middle: a card like any other's opens from here.
  drawMe({ at, size, state }) {
    const r = size.me, open = state.myself, { width, fill } = looks.picked;
    set(this.ego, { transform: `translate(${at([0, 0]).map((n) => n.toFixed(1)).join(" ")})`, "aria-pressed": open });
    set(this.me.body, { r });
    set(this.me.space, {
      r: open ? r + 8 : 0, fill: "var(--paper)", "fill-opacity": fill, stroke: "var(--ink)", "stroke-width": open ? width : 0,
    });
    set(this.me.name, { "text-anchor": "middle", y: (r * 0.22).toFixed(1), style: `font-size: ${(r * looks.type.me).toFixed(1)}px` });
  }

  // A backdrop: thin lines from the inner ring outward, and a name in the middle of each part.
  sectors({ state, at, unit }) {
    return sectorsOf(state).flatMap(({ name, from, middle }) => {
      const label = this.text(...at(middle), shortened(name, unit * 0.62), "caption sector");
      set(label, { "text-anchor": "middle" });
      const edge = el("path", { d: line(from.map(at)), stroke: "var(--line)", "stroke-width": 1.2, fill: "none" });
      return [edge, label];
    });
  }

  text(x, y, said, name) {
    const made = el("text", { x, y, class: name });
    made.textContent = said;
    return made;
  }

  drawEntries(scene) {
    const { state, order, labels } = scene;
    for (const [id, { group }] of this.nodes) {
      if (!state.entries.has(id)) {
        group.remove();
        this.nodes.delete(id);
      }
    }
    for (const id of order) this.drawEntry(state.entries.get(id), labels.get(id), scene);
    this.inOrder(order);
  }

  nodeOf(id) {
    if (!this.nodes.has(id)) {
      const seen = {
        ring: el("path", { class: "ring", fill: "none" }), body: el("path", { class: "body" }),
        sign: el("path", { class: "sign", "fill-rule": "evenodd" }), mark: el("path", { class: "mark" }),
      };
      const parts = {
        hit: el("circle", { class: "hit", r: hit() }), space: el("path", { class: "space" }),
        look: el("g", { class: "look" }, ...Object.values(seen)),
        tick: el("path", { class: "tick" }), name: el("text", { class: "name" }),
      };
      const group = el("g", { class: "entry", role: "button", tabindex: 0, "data-id": id }, ...Object.values(parts));
      this.entries.append(group);
      this.nodes.set(id, { group, ...parts, ...seen });
    }
    return this.nodes.get(id);
  }

  drawEntry(entry, label, { data, state, size, fresh, rated }) {
    const node = this.nodeOf(entry.id);
    const picked = (state.shown ?? state.selected) === entry.id, chosen = state.chosen.includes(entry.id);
    const plain = chosen || fresh.has(entry.id), marked = plain || rated.has(entry.id);
    const now = JSON.stringify([entry, label, size, picked, state.selected === entry.id, chosen, plain, marked, data.safety]);
    if (node.drawn === now) return;
    node.drawn = now;
    set(node.group, {
      class: `entry${picked ? " selected" : ""}${chosen ? " chosen" : ""}`,
      "aria-label": entry.said, "aria-pressed": state.selected === entry.id || chosen,
    });
    this.drawSpace(node.space, entry.kind, picked, marked, plain, size);
    this.drawLook(node, entry, lookOf(entry, data), size);
    const radius = size.shape;
    set(node.tick, { d: chosen ? `M${radius + 1} ${-radius - 4}l4 4l7 -8` : "" });
    const said = label?.text ?? "";
    if (node.name.textContent !== said) node.name.textContent = said;
    if (label) set(node.name, { x: label.x, y: label.y, "text-anchor": label.anchor, "data-quiet": entry.mark ? "" : null });
  }

  // Round the one that is selected, those that are chosen, and what changed.
  drawSpace(node, kind, picked, marked, plain, { shape: radius, part, around }) {
    const out = picked ? looks.sizes.picked * part : marked ? around + 2.5 : 0, { width, fill } = looks.picked;
    set(node, {
      d: out ? shape(looks.shapes[kind], radius + out) : "", fill: picked ? "var(--paper)" : "none", "fill-opacity": fill,
      stroke: picked ? "var(--ink)" : "var(--teal)", "stroke-width": picked ? width : 2.2,
      ...dashes(picked || plain ? "" : looks.ratedAnew),
    });
  }

  drawLook(node, { kind, hue, share, mark, signs: borne }, look, { shape: radius, around }) {
    const { died, earlier, star: reach, bar: half } = looks.marks, outline = looks.shapes[kind];
    const edge = share ? hue : look.edge;
    set(node.look, { opacity: mark === "star" ? died : mark ? earlier : null });
    set(node.ring, {
      d: look.ring ? shape(outline, radius + around) : "", stroke: `var(--${edge})`, "stroke-width": look.ring,
      ...dashes(look.ring_dash),
    });
    set(node.body, {
      d: shape(outline, radius), stroke: look.width ? `var(--${edge})` : "none", "stroke-width": look.width,
      fill: share ? mixed(hue, share) : `var(--${look.fill})`, ...dashes(look.dash),
    });
    set(node.sign, { d: signs(outline, looks.shapes.person, radius, borne), fill: `var(--${edge})` });
    set(node.mark, {
      d: mark === "star" ? star(radius * reach) : mark ? bar(radius * half) : "",
      fill: `var(--${look.fill.startsWith("teal") ? "paper" : "muted"})`,
    });
  }

  // Tab goes through the elements as they lie. Nothing changes its place while someone on the map is in focus.
  inOrder(order) {
    if (this.entries.contains(this.svg.getRootNode().activeElement)) return;
    let next = this.entries.firstElementChild;
    for (const id of order) {
      const { group } = this.nodes.get(id);
      if (group === next) next = next.nextElementSibling;
      else this.entries.insertBefore(group, next);
    }
  }

  // Above everyone: the dot to pull a tie from, the tie or circle being drawn, and a whole name that was cut.
  drawOver({ handle, pull, circle, whole, plan, points, radius }) {
    const parts = [];
    if (circle) parts.push(el("path", { class: "circle", d: `${line(circle)}Z` }));
    if (pull) parts.push(el("path", { class: "pull", d: line([pull.from, pull.to]) }));
    if (handle && !pull) {
      parts.push(el("g", { class: "handle", transform: `translate(${handle.join(" ")})` },
        el("circle", { r: hit(), class: "hit" }), el("circle", { r: 6.5, class: "dot" })));
    }
    if (whole && points.has(whole.id)) {
      const [x, y] = points.get(whole.id), wide = Math.min(widthOf(whole.name), plan.width - 20);
      const left = Math.min(Math.max(x - wide / 2, 10), plan.width - wide - 10);
      const top = y + radius + 8 + looks.type.name > plan.height - 8 ? y - radius - 26 : y + radius + 6;
      const name = this.text(left, top + looks.type.name, whole.name, "name");
      parts.push(el("g", { class: "whole" },
        el("rect", { x: left - 7, y: top - 3, width: wide + 14, height: looks.type.name + 10, rx: 7 }), name));
    }
    this.over.replaceChildren(...parts);
  }
}
