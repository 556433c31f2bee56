// Places. The disc has radius 1, me at (0, 0), y up, as in netmap/views/geometry.py, which sends its measures.
// A frame says where disc and tray lie in the picture, in pixels with y down; a view how near one looks.

export const HIT = 44;
const EDGE = 12, CAPTION = 30, NARROW = 560;
const BESIDE = [168, 44], BELOW = [88, 58], SMALL = 46;
export const NEAREST = 6;

export class Disc {
  constructor({ edges, margin }) {
    this.edges = edges;
    this.margin = margin;
  }

  ringAt(x, y) {
    const far = Math.hypot(x, y);
    return far <= this.edges[1] ? 1 : far <= this.edges[2] ? 2 : 3;
  }

  // The nearest place at which a shape lies whole within its ring, and that ring.
  settle = ([x, y], ring = this.ringAt(x, y)) => {
    const inner = this.edges[ring - 1] + this.margin, outer = this.edges[ring] - this.margin;
    const far = Math.min(outer, Math.max(inner, Math.hypot(x, y))), turn = Math.atan2(y, x);
    return { ring, at: [far * Math.cos(turn), far * Math.sin(turn)] };
  };
}

// Equal parts of the disc, clockwise from the top; two or more, since one has no edge.
export function sectorsOf({ sectors, edges }) {
  const share = (2 * Math.PI) / sectors.length;
  const spot = (far, turn) => [far * Math.sin(turn), far * Math.cos(turn)];
  return sectors.length < 2 ? [] : sectors.map((name, i) => ({
    name,
    from: [spot(edges[0], i * share), spot(edges[3], i * share)],
    middle: spot((edges[2] + edges[3]) / 2, (i + 0.5) * share),
  }));
}

export function heightFor(width, windowHeight, waiting) {
  if (width < NARROW) return Math.round(width + footHeight(width, waiting));
  return Math.round(Math.min(Math.max(width * 0.86, 470), Math.max(windowHeight - 190, 470)));
}

export function frameOf(width, height, waiting) {
  return width >= 1.12 * height && width >= NARROW
    ? beside(width, height, waiting)
    : below(width, height, waiting);
}

function beside(width, height, waiting) {
  let [wide, high] = BESIDE, names = "right";
  let rows = Math.max(1, Math.floor((height - 2 * EDGE - CAPTION) / high));
  let columns = Math.max(1, Math.ceil(waiting / rows));
  if (columns * wide > width * 0.45) {
    wide = high = SMALL;
    names = "";
    rows = Math.floor((height - 2 * EDGE - CAPTION) / high);
    columns = Math.ceil(waiting / rows);
  }
  const span = Math.max(BESIDE[0], columns * wide), left = width - span - EDGE / 2;
  const radius = Math.min(left - EDGE, height) / 2 - EDGE;
  const cells = grid(waiting, rows, (column, row) => [
    left + column * wide + (names ? 26 : wide / 2), EDGE + CAPTION + (row + 0.5) * high,
  ]);
  const full = height - 2 * EDGE, room = wide - 52;
  const tray = { x: left, y: EDGE, width: span, height: waiting ? full : Math.min(full, 110), cells, names, room };
  return { width, height, middle: [left / 2, height / 2], radius, tray };
}

function below(width, height, waiting) {
  const columns = Math.max(1, Math.floor((width - 2 * EDGE) / BELOW[0]));
  const foot = footHeight(width, waiting);
  const radius = Math.min(width, height - foot) / 2 - EDGE, top = height - foot;
  const wide = (width - 2 * EDGE) / columns;
  const cells = Array.from({ length: waiting }, (_, i) => [
    EDGE + ((i % columns) + 0.5) * wide, top + CAPTION + Math.floor(i / columns) * BELOW[1] + 22,
  ]);
  const tray = {
    x: EDGE, y: top, width: width - 2 * EDGE, height: foot - EDGE, cells, names: "below", room: wide - 6,
  };
  return { width, height, middle: [width / 2, top / 2], radius, tray };
}

function footHeight(width, waiting) {
  const columns = Math.max(1, Math.floor((width - 2 * EDGE) / BELOW[0]));
  return CAPTION + EDGE + Math.max(0.25, Math.ceil(waiting / columns)) * BELOW[1];
}

function grid(count, rows, at) {
  return Array.from({ length: count }, (_, i) => at(Math.floor(i / rows), i % rows));
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
export function nearer(frame, view, times, at) {
  const near = Math.min(NEAREST, Math.max(1, view.near * times));
  const [ux, uy] = toUnit(frame, view, at);
  const [mx, my] = frame.middle;
  const moved = { near, x: ux - (at[0] - mx) / (frame.radius * near), y: uy + (at[1] - my) / (frame.radius * near) };
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
