// Lines and shapes as SVG paths, in pixels, as netmap/views/lines.py and shapes.py draw them.
import { looks } from "./looks.js";

const n = (value) => value.toFixed(1);

export const line = (points) => points.map(([x, y], i) => `${i ? "L" : "M"}${n(x)} ${n(y)}`).join("");

export const shape = (outline, radius) =>
  `${line(outline.map(([x, y]) => [x * radius, y * radius]))}Z`;

// The straight piece from the edge of one shape to the edge of another; null where they touch.
export function between([ax, ay], [bx, by], roomA, roomB) {
  const dx = bx - ax, dy = by - ay, far = Math.hypot(dx, dy);
  if (far <= roomA + roomB + 1) return null;
  const ux = dx / far, uy = dy / far;
  return [[ax + ux * roomA, ay + uy * roomA], [bx - ux * roomB, by - uy * roomB]];
}

// A gentle curve, begun a little to one side, so that the two ways between two places lie apart.
export function bowed([ax, ay], [bx, by], side = 3.6) {
  const dx = bx - ax, dy = by - ay, far = Math.hypot(dx, dy) || 1, bow = 3 + 0.02 * far;
  const sx = (dy / far) * side, sy = (-dx / far) * side;
  const mx = (ax + bx) / 2 + sx + (dy / far) * bow * 2, my = (ay + by) / 2 + sy - (dx / far) * bow * 2;
  return Array.from({ length: 13 }, (_, i) => {
    const t = i / 12, one = (1 - t) ** 2, two = 2 * t * (1 - t), three = t * t;
    return [one * (ax + sx) + two * mx + three * (bx + sx), one * (ay + sy) + two * my + three * (by + sy)];
  });
}

// A closed arrow head, its tip at the curve's point `at` (from the end where negative).
export function arrow(curve, at, size) {
  const i = (at + curve.length) % curve.length, [tx, ty] = curve[i], [px, py] = curve[i - 1];
  const far = Math.hypot(tx - px, ty - py) || 1, ux = (tx - px) / far, uy = (ty - py) / far;
  const bx = tx - ux * size, by = ty - uy * size, half = size * 0.55;
  return `${line([[tx, ty], [bx - uy * half, by + ux * half], [bx + uy * half, by - ux * half]])}Z`;
}

// What a look marks: a ring within the shape, a dot in its middle. Filled even-odd.
export function signs(kind, round, radius, [ring, dot]) {
  const { marks } = looks, inner = marks.ring - marks.ringWidth / 2, outer = marks.ring + marks.ringWidth / 2;
  const band = ring ? shape(kind, radius * outer) + shape(kind, radius * inner) : "";
  return band + (dot ? shape(round, radius * marks.dot) : "");
}

export function star(radius) {
  const reach = [radius, radius * 0.34];
  return `${line(Array.from({ length: 8 }, (_, i) => [
    reach[i % 2] * Math.sin((Math.PI * i) / 4), -reach[i % 2] * Math.cos((Math.PI * i) / 4),
  ]))}Z`;
}

export function bar(radius) {
  const thick = radius * 0.22;
  return `M${n(-radius)} ${n(-thick)}H${n(radius)}V${n(thick)}H${n(-radius)}Z`;
}
