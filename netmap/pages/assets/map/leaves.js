// The leaf at a person, as netmap/views/leaves.py draws it: right of its stem, as seen from me, what I give, left of
// it what I get; the wider, the more.
import { bent, bows, spot } from "./bends.js";
import { looks } from "./looks.js";
import { far } from "./routes.js";

const STEPS = 20, LEAST = 8;

export function leafOf(me, at, others, give, get, size) {
  const long = far(me, at), start = size.me + looks.leaf.fromMe, end = long - size.tip;
  if ((give ?? get ?? null) === null || end - start < LEAST) return null;
  const a = on(me, at, start / long), b = on(me, at, end / long);
  const bow = size.many ? 0 : bows(a, b, others, size.shape * 2 + 1, looks.leaf.bows)[0];
  const begins = Math.max(0, 1 - size.leaf / ((end - start) * (1 + (8 / 3) * bow * bow)));
  const axis = [], sides = [];
  for (let i = 0; i <= STEPS; i += 1) {
    const one = begins + ((1 - begins) * i) / STEPS;
    axis.push(spot(a, b, bow, one));
    sides.push(aside(a, b, bow, one));
  }
  const wide = [size.halves[give ?? 0], size.halves[get ?? 0]];
  const [right, left] = [wide[0], -wide[1]].map((half) => axis.map(([x, y], i) => {
    const out = half * fullness(i / STEPS);
    return [x + sides[i][0] * out, y + sides[i][1] * out];
  }));
  const closed = (half, width) => (width ? [...axis, ...half.toReversed(), axis[0]] : []);
  const boxes = [], [every, air] = size.many ? [5, 0] : [3, 3];
  for (let i = 2; i <= STEPS; i += every) {
    boxes.push([(right[i][0] + left[i][0]) / 2, (right[i][1] + left[i][1]) / 2, far(right[i], left[i]) / 2 + air]);
  }
  return {
    give: closed(right, wide[0]), get: closed(left, wide[1]), boxes,
    veins: size.many || !wide[0] ? [] : veinsOf(axis, right, wide[0]), stem: size.many ? axis : bent(a, b, bow),
  };
}

export function fullness(at) {
  const { fullest } = looks.leaf;
  return at > 0 && at < 1 ? Math.sin(Math.PI * at ** fullest) ** fullest : 0;
}

// Slanted lines from the stem to the edge of a half.
function veinsOf(axis, edge, wide) {
  const { veins, slant } = looks.leaf, long = far(axis[0], axis.at(-1)), found = [];
  const count = Math.max(0, Math.trunc((long - 4 - 1e-9) / veins));
  for (let off = veins; off <= veins * count; off += veins) {
    found.push([along(axis, off / long), along(edge, Math.min(0.99, (off + wide * slant) / long))]);
  }
  return found;
}

function along(points, share) {
  const off = share * (points.length - 1), i = Math.min(points.length - 2, Math.trunc(off));
  return on(points[i], points[i + 1], off - i);
}

const on = ([ax, ay], [bx, by], share) => [ax + (bx - ax) * share, ay + (by - ay) * share];

// To the right of the way, by one pixel.
function aside([ax, ay], [bx, by], bow, at) {
  const dx = bx - ax, dy = by - ay, turn = 4 * (1 - 2 * at) * bow;
  const x = dx - dy * turn, y = dy + dx * turn, long = Math.hypot(x, y) || 1;
  return [-y / long, x / long];
}
