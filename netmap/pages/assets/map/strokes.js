// What lies between people, as it is drawn: fields round groups, leaves, ties. Of what `between.js` found.
import { clear, el } from "./elements.js";
import { line, soft } from "./lines.js";
import { looks } from "./looks.js";
import { apart, doubled, zigzag } from "./routes.js";

// Fields round groups.
export function groupLines({ groups }) {
  const [hue, edge, fill, width] = looks.group;
  return groups.map(({ id, loops }) => el("path", {
    d: loops.map(soft).join(""), fill: clear(hue, fill), "fill-rule": "evenodd", stroke: clear(hue, edge),
    "stroke-width": width, "data-group": id, class: "group",
  }));
}

// What I give and what I get, each as one path.
export function leafLines({ leaves: found }) {
  const leaves = found.map(({ leaf }) => leaf), { hues, giveFill, giveEdge, vein, stem: [stemHue, stemWidth] } = looks.leaf;
  const all = (name) => leaves.map((leaf) => line(leaf[name]) + (leaf[name].length ? "Z" : "")).join("");
  const stroke = (hue, width) => ({ stroke: `var(--${hue})`, "stroke-width": width, "stroke-linejoin": "round" });
  return leafParts(leaves, {
    give: () => ({ d: all("give"), fill: clear(hues.give, giveFill), ...stroke(hues.give, giveEdge) }),
    veins: () => ({ d: leaves.flatMap((leaf) => leaf.veins.map(line)).join(""), fill: "none", ...stroke(hues.give, vein) }),
    get: () => ({ d: all("get"), fill: `var(--${hues.get})` }),
    stem: () => ({ d: leaves.map((leaf) => line(leaf.stem)).join(""), fill: "none", ...stroke(stemHue, stemWidth) }),
  });
}

const leafParts = (leaves, parts) => (leaves.length
  ? Object.entries(parts).map(([name, given]) => el("path", { class: name, ...given() })) : []);

// The lines that are drawn along the way of a tie of this kind.
export function strokesOf(way, kind) {
  switch (looks.strokes[kind]) {
    case "jagged": return [zigzag(way, looks.tooth, looks.teeth, looks.jagged)];
    case "double": return doubled(way, looks.beside);
    case "apart": return apart(way, looks.gap, looks.tips);
    default: return [way];
  }
}

// Ties, and lines from where someone stood. None through me; those of the one that is selected stand out.
export function tieLines({ ties, thens }) {
  const ways = Object.fromEntries(Object.keys(looks.ties).map((kind) => [kind, ""]));
  const then = thens.map(({ way }) => line(way)).join("");
  let mine = "";
  for (const one of ties) {
    const d = strokesOf(one.way, one.kind).map(line).join("");
    if (one.mine && one.kind === "knows") mine += d;
    else ways[one.kind] += d;
  }
  const [thenHue, thenWidth, thenDash] = looks.then;
  const path = (name, d, hue, strength, width, dash) => d && el("path", {
    class: name, d, fill: "none", stroke: clear(hue, strength), "stroke-width": width, "stroke-dasharray": dash || null,
    "stroke-linejoin": "round",
  });
  return [
    path("then", then, thenHue, 1, thenWidth, thenDash),
    ...Object.entries(ways).map(([kind, d]) => path(kind, d, ...looks.ties[kind])),
    path("mine", mine, "teal", 1, 2, ""),
  ].filter(Boolean);
}
