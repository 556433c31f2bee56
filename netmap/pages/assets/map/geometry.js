// Places. The disc has radius 1, me at (0, 0), y up, as in netmap/views/geometry.py. A plan says where the disc lies
// and who waits under it, in pixels with y down, as netmap/views/plan.py has it; a view how near one looks.
import { looks } from "./looks.js";

export const NEAREST = 6;

export class Disc {
  ringAt(x, y) {
    const far = Math.hypot(x, y);
    return far <= looks.edges[1] ? 1 : far <= looks.edges[2] ? 2 : 3;
  }

  // The nearest place at which a shape lies whole within its ring, and that ring.
  settle = ([x, y], ring = this.ringAt(x, y)) => {
    const inner = looks.edges[ring - 1] + looks.margin, outer = looks.edges[ring] - looks.margin;
    const far = Math.min(outer, Math.max(inner, Math.hypot(x, y))), turn = Math.atan2(y, x);
    return { ring, at: [far * Math.cos(turn), far * Math.sin(turn)] };
  };
}

// Equal parts of the disc, clockwise from the top; two or more, since one has no edge.
export function sectorsOf({ sectors }) {
  const { edges } = looks;
  const share = (2 * Math.PI) / sectors.length;
  const spot = (far, turn) => [far * Math.sin(turn), far * Math.cos(turn)];
  return sectors.length < 2 ? [] : sectors.map((name, i) => ({
    name,
    from: [spot(edges[0], i * share), spot(edges[3], i * share)],
    middle: spot((edges[2] + edges[3]) / 2, (i + 0.5) * share),
  }));
}

export function heightFor(width, windowHeight, waiting) {
  const { narrow, besideNarrow, above } = looks.plan;
  if (width < narrow) return Math.round(width + 2 * (above - besideNarrow) + footFor(width, waiting));
  return Math.round(Math.min(Math.max(width * 0.86, 470), Math.max(windowHeight - 190, 470)));
}

export function planOf(width, height, waiting) {
  const { edge, caption, narrow, inCell, nameInCell, leastDisc, beside, besideNarrow, above } = looks.plan;
  const wide = width - 2 * edge, least = leastDisc * Math.min(width, height);
  let tall = cellIn(width)[1], named = true, columns = columnsIn(width), foot = footFor(width, waiting);
  if (Math.min(width, height - foot) < least) {
    [tall, columns] = small(waiting, wide, height - least - caption - edge);
    [named, foot] = [false, footOf(waiting, columns, tall)];
  }
  const top = height - foot, across = wide / columns, left = (width - across * Math.min(columns, waiting)) / 2;
  const start = named ? inCell : across / 2;
  const cells = Array.from({ length: waiting }, (_, i) => [
    left + (i % columns) * across + start, top + caption + (Math.floor(i / columns) + 0.5) * tall,
  ]);
  const radius = Math.max(0, Math.min(width / 2 - (width < narrow ? besideNarrow : beside), top / 2 - above));
  const box = { x: edge, y: top, width: wide, height: Math.max(0, height - edge / 2 - top) };
  return { width, height, middle: [width / 2, top / 2], radius, foot: { ...box, cells, room: named ? across - nameInCell : 0 } };
}

const cellIn = (width) => (width < looks.plan.narrow ? looks.plan.narrowCell : looks.plan.cell);

const columnsIn = (width) => Math.max(1, Math.floor((width - 2 * looks.plan.edge) / cellIn(width)[0]));

const footFor = (width, waiting) => footOf(waiting, columnsIn(width), cellIn(width)[1]);

function footOf(waiting, columns, tall) {
  return waiting ? looks.plan.caption + looks.plan.edge + Math.ceil(waiting / columns) * tall : 0;
}

// For more than fit with their names: the side of a cell, and how many stand in one line.
function small(waiting, along, across) {
  let side = looks.plan.smallCell;
  while (side > 8 && Math.ceil(waiting / Math.max(1, Math.floor(along / side))) * side > across) side -= 2;
  return [side, Math.max(1, Math.floor(along / side))];
}

// A view: `near` times as large as the whole map, with the unit point (x, y) in the middle.
export const WHOLE = { near: 1, x: 0, y: 0 };

export function toScreen({ middle, radius }, { near, x, y }, [ux, uy]) {
  return [middle[0] + radius * near * (ux - x), middle[1] - radius * near * (uy - y)];
}

export function toUnit({ middle, radius }, { near, x, y }, [sx, sy]) {
  return [x + (sx - middle[0]) / (radius * near), y - (sy - middle[1]) / (radius * near)];
}

// The view that is `times` as near and leaves the point under the finger where it is.
export function nearer(plan, view, times, at) {
  const near = Math.min(NEAREST, Math.max(1, view.near * times));
  const [ux, uy] = toUnit(plan, view, at);
  const [mx, my] = plan.middle;
  const moved = { near, x: ux - (at[0] - mx) / (plan.radius * near), y: uy + (at[1] - my) / (plan.radius * near) };
  return within(moved);
}

export function within({ near, x, y }) {
  const room = Math.max(0, 1 - 1 / near);
  const held = (value) => Math.min(room, Math.max(-room, value));
  return { near, x: held(x), y: held(y) };
}

export const inBox = ({ x, y, width, height }, [px, py]) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

export function inside(polygon, [x, y]) {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[i], [bx, by] = polygon[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
