// Lines and shapes as SVG paths, in pixels, as netmap/views/svg.py and shapes.py draw them.
import { looks } from "./looks.js";

const n = (value) => Math.round(value * 10) / 10;

export const line = (points) => points.map(([x, y], i) => `${i ? "L" : "M"}${n(x)} ${n(y)}`).join("");

export const shape = (outline, radius) =>
  `${line(outline.map(([x, y]) => [x * radius, y * radius]))}Z`;

// A closed line (first point again at the end) with every corner made round: through the middles between its points.
export function soft(loop) {
  const middles = loop.slice(1).map(([x, y], i) => [(x + loop[i][0]) / 2, (y + loop[i][1]) / 2]);
  const bends = middles.map(([x, y], i) => `Q${n(loop[i][0])} ${n(loop[i][1])} ${n(x)} ${n(y)}`);
  return `M${middles.at(-1).map(n).join(" ")}${bends.join("")}Z`;
}

// What a look marks: a ring within the shape, a dot in its middle. Filled even-odd.
export function signs(kind, round, radius, [ring, dot]) {
  const { marks } = looks, inner = marks.ring - marks.ringWidth / 2, outer = marks.ring + marks.ringWidth / 2;
  const band = ring ? shape(kind, radius * outer) + shape(kind, radius * inner) : "";
  return band + (dot ? shape(round, radius * marks.dot) : "");
}

// Four points with hollow sides between them.
const REACH = [1, 0.38, 0.27, 0.38];
export const star = (radius) => `${line(Array.from({ length: 16 }, (_, i) => {
  const turn = (Math.PI * i) / 8, reach = radius * REACH[i % 4];
  return [reach * Math.sin(turn), -reach * Math.cos(turn)];
}))}Z`;

export function bar(radius) {
  const thick = radius * 0.2;
  return `M${n(-radius)} ${n(-thick)}H${n(radius)}V${n(thick)}H${n(-radius)}Z`;
}
