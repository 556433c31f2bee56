// The picture, drawn from a scene: what the map says, where everyone is in pixels, how it is looked at.
import { HIT, sectorsOf } from "./geometry.js";
import { SIZE, shortened, widthOf } from "./labels.js";
import { arrow, bowed, bar, between, line, shape, signs, star, zigzag } from "./lines.js";

const NS = "http://www.w3.org/2000/svg";
const LAYERS = ["bands", "groups", "flows", "ties", "middle", "entries", "over"];
const HEARD = ["middle", "entries"];
const WIDTHS = [1.2, 1.6, 3, 4.6, 6.4];
const GROUP_HUES = ["blue", "ochre", "violet", "teal"];

export function el(name, given = {}, ...children) {
  const made = name.startsWith("html:")
    ? document.createElement(name.slice(5))
    : document.createElementNS(NS, name);
  set(made, given);
  made.append(...children);
  return made;
}

export function set(node, given) {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === false) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  }
}

const mixed = (hue, share) => `color-mix(in srgb, var(--${hue}) ${Math.round(share * 100)}%, var(--paper))`;
const clear = (hue, share) => `color-mix(in srgb, var(--${hue}) ${Math.round(share * 100)}%, transparent)`;

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
      hit: el("circle", { class: "hit", r: HIT / 2 }), space: el("circle", { class: "space" }),
      body: el("circle", { fill: "var(--muted)" }), name: this.text(0, 4.5, words.me, "me"),
    };
    const given = { class: "ego", role: "button", tabindex: 0, "aria-label": words.meSaid };
    this.ego = el("g", given, ...Object.values(this.me));
    this.middle.append(this.ego);
  }

  all(scene) {
    const { frame } = scene;
    set(this.svg, { viewBox: `0 0 ${frame.width} ${frame.height}`, width: frame.width, height: frame.height });
    set(this.svg, { class: `map lens-${scene.data.lens}${scene.view.near > 1 ? " near" : ""}` });
    this.drawBands(scene);
    this.drawMe(scene);
    this.drawEntries(scene);
    this.moved(scene);
  }

  // What follows a finger: places, lines and outlines, and what lies over them; names keep their side.
  moved(scene) {
    this.drawGroups(scene);
    this.drawFlows(scene);
    this.drawTies(scene);
    for (const [id, [x, y]] of scene.points) {
      set(this.nodes.get(id).group, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    }
    this.drawOver(scene);
  }

  drawBands({ frame, data, words, at, target }) {
    const parts = [];
    const [cx, cy] = at([0, 0]), unit = at([1, 0])[0] - cx;
    for (const ring of [3, 2, 1]) {
      const lit = target === ring;
      parts.push(el("circle", {
        cx, cy, r: data.edges[ring] * unit, fill: `var(--band${ring})`,
        stroke: lit ? "var(--teal)" : "var(--line)", "stroke-width": lit ? 2.5 : 1,
      }));
    }
    parts.push(...this.sectors({ data, at, unit }));
    const { tray } = frame;
    parts.push(el("rect", {
      x: tray.x, y: tray.y, width: tray.width, height: tray.height, rx: 12, class: "tray",
      fill: "var(--paper)", stroke: target === "tray" ? "var(--teal)" : "var(--line)",
      "stroke-width": target === "tray" ? 2.5 : 1,
    }));
    parts.push(this.text(tray.x + 12, tray.y + 19, words.tray, "caption"));
    for (const ring of [1, 2, 3]) {
      const caption = this.text(cx, cy - data.edges[ring] * unit + 5, words.rings[ring], "caption");
      set(caption, { "text-anchor": "middle" });
      parts.push(caption);
    }
    this.bands.replaceChildren(...parts);
  }

  // Me, in the middle: a card like any other's opens from here.
  drawMe({ at, data, frame, state }) {
    const r = Math.max(13, data.me * frame.radius), open = state.myself;
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

  // A soft outline: broad tapes from the group to each of its members, drawn as one.
  drawGroups({ state, points, data, radius }) {
    if (data.lens === "give_and_get") return this.groups.replaceChildren();
    const room = radius * 1.6, strength = data.lens === "ties" ? 0.9 : 0.5;
    const parts = [];
    let turn = 0;
    for (const entry of state.entries.values()) {
      if (entry.kind === "person") continue;
      const hue = GROUP_HUES[turn++ % GROUP_HUES.length];
      const members = state.ties
        .filter(([a, b, kind]) => kind === "belongs_to" && (a === entry.id || b === entry.id))
        .map(([a, b]) => state.entries.get(a === entry.id ? b : a))
        .filter((one) => one?.at);
      if (!members.length) continue;
      const ends = members.map((one) => points.get(one.id));
      const middle = entry.at ? points.get(entry.id) : mean(ends);
      const way = ends.map((end) => line([middle, end])).join("");
      const round = { d: way, fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" };
      parts.push(el("g", { opacity: strength, "data-group": entry.id },
        el("path", { ...round, stroke: mixed(hue, 0.6), "stroke-width": 2 * room + 2.6 }),
        el("path", { ...round, stroke: mixed(hue, 0.16), "stroke-width": 2 * room })));
    }
    this.groups.replaceChildren(...parts);
  }

  drawFlows({ state, points, data, at, radius, frame }) {
    if (data.lens !== "give_and_get") return this.flows.replaceChildren();
    const ways = new Map(), heads = { give: "", get: "" };
    const me = at([0, 0]), room = Math.max(13, data.me * frame.radius) + 2;
    for (const entry of state.entries.values()) {
      const piece = entry.at && between(me, points.get(entry.id), room, radius + 4);
      if (!piece) continue;
      for (const [name, [start, end], tip] of [["give", piece, -2], ["get", [piece[1], piece[0]], 4]]) {
        const amount = entry[name];
        if (amount == null) continue;
        const curve = bowed(start, end);
        const key = `${name} ${amount}`;
        ways.set(key, (ways.get(key) ?? "") + line(curve));
        if (amount) heads[name] += arrow(curve, tip, 7 + WIDTHS[amount]);
      }
    }
    const hue = { give: "violet", get: "blue" };
    const parts = [...ways].map(([key, d]) => {
      const [name, amount] = key.split(" ");
      return el("path", {
        d, fill: "none", stroke: clear(hue[name], 0.72), "stroke-width": WIDTHS[amount],
        "stroke-dasharray": amount === "0" ? "1 4" : null, class: name,
      });
    });
    for (const name of ["give", "get"]) parts.push(el("path", { d: heads[name], fill: `var(--${hue[name]})` }));
    this.flows.replaceChildren(...parts);
  }

  // All ties in the lens that asks for them; in every lens those of the one that is selected.
  drawTies({ state, points, data, radius, earlier, at }) {
    const ways = { knows: "", tense: "", belongs_to: "" };
    for (const [a, b, kind] of state.ties) {
      const seen = data.lens === "ties" && state.entries.get(a)?.at && state.entries.get(b)?.at;
      if (!seen && state.selected !== a && state.selected !== b) continue;
      const piece = points.has(a) && points.has(b) && between(points.get(a), points.get(b), radius + 3, radius + 3);
      if (piece) ways[kind] += kind === "tense" ? line(zigzag(...piece)) : line(piece);
    }
    let then = "";
    for (const [id, spot] of Object.entries(earlier)) {
      if (points.has(id)) then += line([at(spot), points.get(id)]);
    }
    this.ties.replaceChildren(
      el("path", { class: "then", d: then, stroke: "var(--muted)", "stroke-width": 1.4, "stroke-dasharray": "5 4" }),
      el("path", { class: "knows", d: ways.knows, stroke: clear("ink", 0.5), "stroke-width": 1.3 }),
      el("path", { class: "tense", d: ways.tense, stroke: clear("ink", 0.7), "stroke-width": 1.3 }),
      el("path", {
        class: "belongs", d: ways.belongs_to, stroke: clear("violet", 0.6), "stroke-width": 1.2, "stroke-dasharray": "2 4",
      }),
    );
    for (const way of this.ties.children) set(way, { fill: "none" });
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

  drawEntry(entry, label, radius, { data, state, fresh }) {
    if (!this.nodes.has(entry.id)) {
      const parts = {
        hit: el("circle", { class: "hit", r: HIT / 2 }), space: el("path", { class: "space" }),
        body: el("path", { class: "body" }),
        sign: el("path", { class: "sign", "fill-rule": "evenodd" }), mark: el("path", { class: "mark" }),
        tick: el("path", { class: "tick" }), name: el("text", { class: "name" }),
      };
      const group = el("g", { class: "entry", role: "button", tabindex: 0, "data-id": entry.id }, ...Object.values(parts));
      this.nodes.set(entry.id, { group, ...parts });
    }
    const node = this.nodes.get(entry.id);
    const picked = state.selected === entry.id, chosen = state.chosen.includes(entry.id);
    const looks = JSON.stringify([entry, label, radius, picked, chosen, fresh.has(entry.id)]);
    if (node.looks === looks) return;
    node.looks = looks;
    const [width, dash] = data.outlines[entry.line];
    const gone = entry.mark ? 0.6 : 1;
    set(node.group, {
      class: `entry${picked ? " selected" : ""}${chosen ? " chosen" : ""}`,
      "aria-label": entry.said, "aria-pressed": picked || chosen,
    });
    const around = picked ? 6 : chosen || fresh.has(entry.id) ? 5.5 : 0;
    set(node.space, {
      d: around ? shape(data.shapes[entry.kind], radius + around) : "",
      fill: picked ? "var(--paper)" : "none",
      stroke: picked ? "var(--ink)" : "var(--teal)", "stroke-width": picked ? 2.8 : 2.2,
    });
    set(node.body, {
      d: shape(data.shapes[entry.kind], radius), stroke: mixed(entry.hue, gone), "stroke-width": width,
      "stroke-dasharray": dash === "solid" ? null : dash.replace(",", " "), fill: mixed(entry.hue, entry.share * gone),
    });
    set(node.sign, {
      d: signs(data.shapes[entry.kind], data.shapes.person, radius, entry.signs), fill: mixed(entry.hue, gone),
    });
    set(node.mark, { d: entry.mark === "star" ? star(radius * 0.5) : entry.mark ? bar(radius * 0.45) : "" });
    set(node.tick, { d: chosen ? `M${radius + 1} ${-radius - 4}l4 4l7 -8` : "" });
    const said = label?.text ?? "";
    if (node.name.textContent !== said) node.name.textContent = said;
    if (label) set(node.name, { x: label.x, y: label.y, "text-anchor": label.anchor, "data-quiet": entry.mark ? "" : null });
  }

  // Tab goes through the elements as they lie; one that has to change its place keeps the focus. Taking an
  // element away makes it lose the focus at once: nobody is to act on that.
  inOrder(order) {
    const focused = this.svg.getRootNode().activeElement;
    let next = this.entries.firstElementChild;
    this.ordering = true;
    for (const id of order) {
      const { group } = this.nodes.get(id);
      if (group === next) next = next.nextElementSibling;
      else this.entries.insertBefore(group, next);
    }
    if (focused?.isConnected && focused.classList.contains("entry")) focused.focus({ preventScroll: true });
    this.ordering = false;
  }

  // Above everyone: the dot to pull a tie from, the tie or circle being drawn, and a whole name that was cut.
  drawOver({ handle, pull, circle, whole, frame, points, radius }) {
    const parts = [];
    if (circle) parts.push(el("path", { class: "circle", d: `${line(circle)}Z` }));
    if (pull) parts.push(el("path", { class: "pull", d: line([pull.from, pull.to]) }));
    if (handle && !pull) {
      parts.push(el("g", { class: "handle", transform: `translate(${handle.join(" ")})` },
        el("circle", { r: HIT / 2, class: "hit" }), el("circle", { r: 6.5, class: "dot" })));
    }
    if (whole && points.has(whole.id)) {
      const [x, y] = points.get(whole.id), wide = Math.min(widthOf(whole.name), frame.width - 20);
      const left = Math.min(Math.max(x - wide / 2, 10), frame.width - wide - 10);
      const top = y + radius + 8 + SIZE > frame.height - 8 ? y - radius - 26 : y + radius + 6;
      const name = this.text(left, top + SIZE, whole.name, "name");
      parts.push(el("g", { class: "whole" },
        el("rect", { x: left - 7, y: top - 3, width: wide + 14, height: SIZE + 10, rx: 7 }), name));
    }
    this.over.replaceChildren(...parts);
  }
}

const mean = (points) => [0, 1].map((i) => points.reduce((sum, point) => sum + point[i], 0) / points.length);
