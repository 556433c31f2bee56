// An answer drawn as what it draws on the map: a safety answer as the shape it gives, an amount as its half leaf, a
// ring as the band of the disc. Looks and colours are the map's own: `takeLooks` was called, and the palette stands
// as variables on an ancestor. As netmap/views/picture/answer_signs.py draws them. Each gives an SVG element, hidden
// from readers, to whom the words beside it say the same.
import { dashes, el } from "./elements.js";
import { leafOf } from "./leaves.js";
import { shape } from "./lines.js";
import { looks, safetyLook } from "./looks.js";
import { leafLines } from "./strokes.js";

const SIDE = 44, RADIUS = 12, RINGED = 10, AROUND = 5, LONG = 40, DISC = 17, MIDDLE = SIDE / 2;

const sign = (...parts) => el("svg", {
  class: "sign", viewBox: `0 0 ${SIDE} ${SIDE}`, width: SIDE, height: SIDE, "aria-hidden": "true",
}, ...parts);

// what: "safety", "give", "get" or "ring", as a question says it; value: null where it is open.
export function signOf(what, value) {
  if (what === "safety") return safetySign(value);
  return what === "ring" ? ringSign(value) : amountSign(what, value);
}

// value: 1 (not safe) to 5 (very safe), null: not sure yet. kind: "person", "group", "community".
export function safetySign(value, kind = "person") {
  const look = safetyLook(value), radius = look.ring ? RINGED : RADIUS, outline = looks.shapes[kind];
  const drawn = (far, width, dash, fill) => el("path", {
    d: shape(outline, far), transform: `translate(${MIDDLE} ${MIDDLE})`, fill,
    stroke: width ? `var(--${look.edge})` : "none", "stroke-width": width, ...dashes(dash),
  });
  const ring = look.ring ? [drawn(radius + AROUND, look.ring, look.ring_dash, "none")] : [];
  return sign(...ring, drawn(radius, look.width, look.dash, `var(--${look.fill})`));
}

// side: "give" or "get"; value: 0 (none: the bare stem) to 4, null: not sure yet.
export function amountSign(side, value) {
  if ((value ?? null) === null) return safetySign(null);
  const { halves } = looks.sizes, size = { many: false, shape: 0, me: -looks.leaf.fromMe, tip: 0, leaf: LONG, halves };
  const [foot, tip] = [[MIDDLE, (SIDE + LONG) / 2], [MIDDLE, (SIDE - LONG) / 2]];
  const leaf = leafOf(foot, tip, [], side === "give" ? value : null, side === "get" ? value : null, size);
  return sign(...leafLines({ leaves: [{ leaf }] }));
}

// value: 1 (close) to 3 (further out), null: not placed yet.
export function ringSign(value) {
  if ((value ?? null) === null) return safetySign(null);
  const from = value > 1 ? looks.edges[value - 1] : 0, band = (from + looks.edges[value]) / 2;
  const circle = (r, given) => el("circle", { cx: MIDDLE, cy: MIDDLE, r: r * DISC, fill: "none", ...given });
  return sign(
    circle(band, { stroke: "var(--teal-mid)", "stroke-width": (looks.edges[value] - from) * DISC }),
    ...[1, 2, 3].map((ring) => circle(looks.edges[ring], { stroke: `var(--${ring === value ? "teal" : "field"})`, "stroke-width": 1.4 })),
  );
}
