// The picture, drawn from a scene: what the map says, where everyone is in pixels, how it is looked at.
import { el, mixed, set } from "./elements.js";
import { sectorsOf } from "./geometry.js";
import { shortened, widthOf } from "./labels.js";
import { bar, line, shape, signs, star } from "./lines.js";
import { hit, looks, meRadius } from "./looks.js";
import { flowLines, groupLines, tieLines } from "./strokes.js";

const LAYERS = ["bands", "groups", "flows", "ties", "middle", "entries", "over"];
const HEARD = ["middle", "entries"];

export class Drawing {
  constructor(words) {
    this.words = words;
    this.svg = el("svg", { class: "map", role: "group", "aria-label": `${words.map} ${words.how}`, tabindex: -1 });
    for (const name of LAYERS) {
      this[name] = el("g", { class: name, "aria-hidden": HEARD.includes(name) ? null : "true" });
      this.svg.append(this[name]);
    }
    this.nodes = new Map();
    this.me = {
      hit: el("circle", { class: "hit", r: hit() }), space: el("circle", { class: "space" }),
      body: el("circle", { fill: "var(--muted)" }), name: this.text(0, 4.5, words.me, "me"),
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
    this.groups.replaceChildren(...groupLines(scene));
    this.flows.replaceChildren(...flowLines(scene));
    this.ties.replaceChildren(...tieLines(scene));
    for (const [id, [x, y]] of scene.points) {
      set(this.nodes.get(id).group, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    }
    this.drawOver(scene);
  }

  drawBands({ plan, data, words, at, target }) {
    const parts = [];
    const [cx, cy] = at([0, 0]), unit = at([1, 0])[0] - cx;
    for (const ring of [3, 2, 1]) {
      const lit = target === ring;
      parts.push(el("circle", {
        cx, cy, r: looks.edges[ring] * unit, fill: `var(--band${ring})`,
        stroke: lit ? "var(--teal)" : "var(--line)", "stroke-width": lit ? 2.5 : 1,
      }));
    }
    parts.push(...this.sectors({ data, at, unit }));
    const { tray } = plan;
    parts.push(el("rect", {
      x: tray.x, y: tray.y, width: tray.width, height: tray.height, rx: looks.plan.trayCorner, class: "tray",
      fill: "var(--paper)", stroke: target === "tray" ? "var(--teal)" : "var(--line)",
      "stroke-width": target === "tray" ? 2.5 : 1,
    }));
    const [across, down] = looks.plan.trayName;
    parts.push(this.text(tray.x + across, tray.y + down, words.tray, "caption"));
    for (const ring of [1, 2, 3]) {
      const caption = this.text(cx, cy - looks.edges[ring] * unit + looks.type.baseline, words.rings[ring], "caption");
      set(caption, { "text-anchor": "middle" });
      parts.push(caption);
    }
    this.bands.replaceChildren(...parts);
  }

  // Me, in the middle: a card like any other's opens from here.
  drawMe({ at, plan, state }) {
    const r = meRadius(plan.radius), open = state.myself;
    set(this.ego, { transform: `translate(${at([0, 0]).map((n) => n.toFixed(1)).join(" ")})`, "aria-pressed": open });
    set(this.me.body, { r });
    set(this.me.space, { r: open ? r + 6 : 0, fill: "var(--paper)", stroke: "var(--ink)", "stroke-width": open ? 2.8 : 0 });
    set(this.me.name, { "text-anchor": "middle" });
  }

  // A backdrop: thin lines from the inner ring outward, and a name in the middle of each part.
  sectors({ data, at, unit }) {
    return sectorsOf(data).flatMap(({ name, from, middle }) => {
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
    const { state, order, labels, radius } = scene;
    for (const [id, { group }] of this.nodes) {
      if (!state.entries.has(id)) {
        group.remove();
        this.nodes.delete(id);
      }
    }
    for (const id of order) this.drawEntry(state.entries.get(id), labels.get(id), radius, scene);
    this.inOrder(order);
  }

  drawEntry(entry, label, radius, { state, fresh, rated }) {
    if (!this.nodes.has(entry.id)) {
      const parts = {
        hit: el("circle", { class: "hit", r: hit() }), space: el("path", { class: "space" }),
        body: el("path", { class: "body" }),
        sign: el("path", { class: "sign", "fill-rule": "evenodd" }), mark: el("path", { class: "mark" }),
        tick: el("path", { class: "tick" }), name: el("text", { class: "name" }),
      };
      const group = el("g", { class: "entry", role: "button", tabindex: 0, "data-id": entry.id }, ...Object.values(parts));
      this.entries.append(group);
      this.nodes.set(entry.id, { group, ...parts });
    }
    const node = this.nodes.get(entry.id);
    const picked = (state.shown ?? state.selected) === entry.id, chosen = state.chosen.includes(entry.id);
    const now = JSON.stringify([entry, label, radius, picked, chosen, fresh.has(entry.id), rated.has(entry.id)]);
    if (node.drawn === now) return;
    node.drawn = now;
    const [width, dash] = looks.outlines[entry.line];
    const gone = entry.mark ? looks.marks.faded : 1;
    set(node.group, {
      class: `entry${picked ? " selected" : ""}${chosen ? " chosen" : ""}`,
      "aria-label": entry.said, "aria-pressed": picked || chosen,
    });
    const plain = picked || chosen || fresh.has(entry.id);
    const around = picked ? 6 : plain || rated.has(entry.id) ? 5.5 : 0;
    set(node.space, {
      d: around ? shape(looks.shapes[entry.kind], radius + around) : "",
      fill: picked ? "var(--paper)" : "none",
      stroke: picked ? "var(--ink)" : "var(--teal)", "stroke-width": picked ? 2.8 : 2.2,
      "stroke-dasharray": plain ? null : looks.ratedAnew,
    });
    set(node.body, {
      d: shape(looks.shapes[entry.kind], radius), stroke: mixed(entry.hue, gone), "stroke-width": width,
      "stroke-dasharray": dash || null, fill: mixed(entry.hue, entry.share * gone),
    });
    set(node.sign, {
      d: signs(looks.shapes[entry.kind], looks.shapes.person, radius, entry.signs), fill: mixed(entry.hue, gone),
    });
    set(node.mark, { d: entry.mark === "star" ? star(radius * looks.marks.star) : entry.mark ? bar(radius * looks.marks.bar) : "" });
    set(node.tick, { d: chosen ? `M${radius + 1} ${-radius - 4}l4 4l7 -8` : "" });
    const said = label?.text ?? "";
    if (node.name.textContent !== said) node.name.textContent = said;
    if (label) set(node.name, { x: label.x, y: label.y, "text-anchor": label.anchor, "data-quiet": entry.mark ? "" : null });
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
