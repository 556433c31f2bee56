// Ways between two places that bend round whoever stands on them, as netmap/views/bends.py bends them.
import { looks } from "./looks.js";
import { clear, far, route } from "./routes.js";

const STEPS = 24;

// The gentlest bend that keeps off the others where it can, always `keep` from me; else a string round a peg.
export function wayRound(a, b, others, room, middle, keep) {
  keep = Math.min(keep, far(a, middle), far(b, middle));
  if (free(a, b, others, room) && clear(a, b, middle) >= keep - 1e-9) return [a, b];
  const away = aside((a[0] + b[0]) / 2 - middle[0], (a[1] + b[1]) / 2 - middle[1], a, b) >= 0 ? 1 : -1;
  for (const bow of bows(a, b, others, room, looks.bows.map((one) => one * away))) {
    const way = bent(a, b, bow);
    if (way.every((spot, i) => !i || clear(way[i - 1], spot, middle) >= keep - 1e-9)) return way;
  }
  return route(a, b, middle, keep);
}

// Whether nobody stands within this room of the straight way, whose ends are for themselves.
function free([ax, ay], [bx, by], others, room) {
  const dx = bx - ax, dy = by - ay, long = dx * dx + dy * dy, most = room * room * long;
  return others.every(([x, y]) => {
    const along = (x - ax) * dx + (y - ay) * dy, off = (y - ay) * dx - (x - ax) * dy;
    return along <= 0 || along >= long || off * off >= most;
  });
}

// How far to bend, in lengths of the way, the best first; of those that are as good, the first.
export function bows(a, b, others, room, choices) {
  const long = far(a, b), met = [];
  for (const [x, y] of long ? others : []) {
    const along = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / (long * long);
    if (along > 0 && along < 1) met.push([along, aside(x - a[0], y - a[1], a, b) / long]);
  }
  const cost = (bow) => {
    let near = 0;
    for (const [along, off] of met) {
      const rise = 4 * along * (1 - along) * bow * long;
      const turn = 4 * (1 - 2 * along) * bow, away = Math.abs(off - rise) / Math.sqrt(1 + turn * turn);
      if (away < room) near += room - away;
    }
    return near + looks.bowCost * Math.abs(bow);
  };
  return choices.map((bow) => [cost(bow), bow]).sort((one, other) => one[0] - other[0]).map(([, bow]) => bow);
}

export const bent = (a, b, bow) => (bow ? Array.from({ length: STEPS + 1 }, (_, i) => spot(a, b, bow, i / STEPS)) : [a, b]);

// The point of a way at a share of it: straight, or a parabola.
export function spot(a, b, bow, at) {
  const stray = 4 * at * (1 - at) * bow, dx = b[0] - a[0], dy = b[1] - a[1];
  return [a[0] + dx * at - dy * stray, a[1] + dy * at + dx * stray];
}

const aside = (x, y, a, b) => y * (b[0] - a[0]) - x * (b[1] - a[1]);
