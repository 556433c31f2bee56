// What lies between people, as it is drawn: lines round groups, what I give and get, ties. From the same scene.
import { groupContours } from "./contour.js";
import { clear, el, mixed } from "./elements.js";
import { arrow, between, bowed, line } from "./lines.js";
import { looks, meRadius } from "./looks.js";
import { apart, doubled, route, shorter, zigzag } from "./routes.js";

// A soft line round each group and its members, in which nobody else stands.
export function groupLines({ state, points, data, radius, plan, at }) {
  const groups = [...state.entries.values()].filter(({ kind }) => data.groups && kind !== "person");
  const places = new Map([...points].filter(([id]) => state.entries.get(id)?.at));
  const { hues, room, edge, fill, width, othersGap } = looks.groups;
  const membersOf = (id) => state.ties
    .filter(([a, b, kind]) => kind === "belongs_to" && (a === id || b === id))
    .map(([a, b]) => (a === id ? b : a));
  const contours = groupContours(groups.map(({ id }) => ({ id, members: membersOf(id) })), places, at([0, 0]), {
    room: radius * room, keep: radius + othersGap, me: meRadius(plan.radius) + othersGap,
  });
  return [...contours].map(([id, loops]) => {
    const hue = hues[groups.findIndex((group) => group.id === id) % hues.length];
    return el("path", {
      d: loops.map((loop) => `${line(loop)}Z`).join(""), fill: mixed(hue, fill), "fill-rule": "evenodd",
      stroke: mixed(hue, edge), "stroke-width": width, opacity: data.groups, "data-group": id,
    });
  });
}

export function flowLines({ state, points, data, at, radius, plan }) {
  if (!data.flows) return [];
  const ways = new Map(), heads = { give: "", get: "" }, { flows: hue, flowWidths: widths } = looks;
  const me = at([0, 0]), [fromMe, fromEntry] = looks.flowGaps, room = meRadius(plan.radius) + fromMe;
  for (const entry of state.entries.values()) {
    const piece = entry.at && between(me, points.get(entry.id), room, radius + fromEntry);
    if (!piece) continue;
    for (const [name, [start, end], tip] of [["give", piece, -2], ["get", [piece[1], piece[0]], 4]]) {
      const amount = entry[name];
      if (amount == null) continue;
      const curve = bowed(start, end);
      const key = `${name} ${amount}`;
      ways.set(key, (ways.get(key) ?? "") + line(curve));
      if (amount) heads[name] += arrow(curve, tip, looks.arrow + widths[amount]);
    }
  }
  const parts = [...ways].map(([key, d]) => {
    const [name, amount] = key.split(" ");
    return el("path", {
      d, fill: "none", stroke: clear(hue[name], looks.flowStrength), "stroke-width": widths[amount],
      "stroke-dasharray": amount === "0" ? looks.noneDash : null, class: name,
    });
  });
  for (const name of ["give", "get"]) parts.push(el("path", { d: heads[name], fill: `var(--${hue[name]})` }));
  return parts;
}

// The lines that are drawn along the way of a tie of this kind.
export function strokesOf(way, kind) {
  switch (looks.strokes[kind]) {
    case "jagged": return [zigzag(way, looks.tooth, looks.teeth)];
    case "double": return doubled(way, looks.beside);
    case "apart": return apart(way, looks.gap, looks.tip);
    default: return [way];
  }
}

// The ties that a lens asks for; in every lens those of the one that is selected. None through me.
export function tieLines({ state, points, data, radius, plan, earlier, at }) {
  const ways = Object.fromEntries(Object.keys(looks.ties).map((kind) => [kind, ""]));
  const me = at([0, 0]), room = meRadius(plan.radius) + looks.roundMe, gap = radius + looks.tieGap;
  for (const [a, b, kind] of state.ties) {
    const seen = data.tiesSeen.includes(kind) && state.entries.get(a)?.at && state.entries.get(b)?.at;
    if (!seen && state.selected !== a && state.selected !== b) continue;
    if (!points.has(a) || !points.has(b)) continue;
    const way = shorter(route(points.get(a), points.get(b), me, room), gap, gap);
    if (way) ways[kind] += strokesOf(way, kind).map(line).join("");
  }
  let then = "";
  for (const [id, spot] of Object.entries(earlier)) {
    if (points.has(id)) then += line(route(at(spot), points.get(id), me, room));
  }
  const [thenHue, thenWidth, thenDash] = looks.then;
  const tie = (kind) => {
    const [hue, strength, width, dash] = looks.ties[kind];
    return el("path", {
      class: kind, d: ways[kind], fill: "none", stroke: clear(hue, strength), "stroke-width": width,
      "stroke-dasharray": dash || null,
    });
  };
  return [
    el("path", {
      class: "then", d: then, fill: "none", stroke: `var(--${thenHue})`, "stroke-width": thenWidth,
      "stroke-dasharray": thenDash,
    }),
    ...Object.keys(ways).map(tie),
  ];
}
