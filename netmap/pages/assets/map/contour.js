// A soft line round several places, which nobody stands within who does not belong there, as
// netmap/views/contour.py draws it; why it is as it is stands there.
import { clear, route } from "./routes.js";

const FINE = 3, SOFT = 1.2, SPECK = 2, HAIR = 1e-6, ROUND = 12;
const far = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);
// A corner of the grid as one number, in the order of x, then y.
const SPAN = 2 ** 20, key = (x, y) => x * SPAN + y + SPAN / 2;
const xy = (at) => {
  const x = Math.floor(at / SPAN);
  return [x, at - x * SPAN - SPAN / 2];
};

// While someone is dragged, most lines stay as they were.
const last = new Map();

// groups: who has members, and their ids; places: of everyone who has one. Gives id → loops.
export function groupContours(groups, places, middle, { room, keep, me }) {
  const found = new Map();
  for (const { id, members } of groups) {
    const ends = members.filter((one) => places.has(one)).map((one) => places.get(one));
    if (!ends.length) continue;
    const belong = new Set([id, ...members]), own = places.has(id) ? [places.get(id), ...ends] : ends;
    const arms = places.has(id) ? ends.map((end) => [own[0], end]) : tree(ends);
    const others = [[middle, me], ...[...places].filter(([one]) => !belong.has(one)).map(([, place]) => [place, keep])];
    const ways = arms.map(([a, b]) => route(a, b, middle, me + room)), held = reached(ways, own, others, room);
    const same = JSON.stringify([ways, held, room]);
    if (last.get(id)?.same !== same) last.set(id, { same, loops: lineRound(ways, own, held, room) });
    found.set(id, last.get(id).loops);
  }
  return found;
}

export const contour = (ways, own, others, room) => lineRound(ways, own, reached(ways, own, others, room), room);

// Of the others those whom the line could come near, and how far it keeps from each.
function reached(ways, own, others, room) {
  const near = ([place, keep]) => ways.some((way) => way.some((_, i) =>
    i && clear(way[i - 1], way[i], place) < room + keep + room / FINE));
  return others.filter(near).map(([place, keep]) => [place, Math.min(keep, ...own.map((one) => far(place, one) / 2))]);
}

function lineRound(ways, own, held, room) {
  if (!own.length) return [];
  const step = room / FINE, away = new Map();
  for (const way of ways) {
    for (const [at, one] of near(way, room, step)) {
      away.set(at, away.has(at) ? soft(away.get(at), one, SOFT * step) : one);
    }
  }
  for (const [place, keep] of held) {
    for (const at of about(place, place, keep + step, step)) {
      if (!away.has(at)) continue;
      const [x, y] = xy(at);
      away.set(at, Math.max(away.get(at), keep - far(place, [x * step, y * step])));
    }
  }
  const loops = loopsOf(away, step).filter((loop) => areaOf(loop) > SPECK * step * step)
    .map((loop) => plain(loop, step)), everyone = [...own, ...held.map(([place]) => place)];
  everyone.forEach((place, i) => {
    if (within(loops, place) !== i < own.length) loops.push(...alone(place, everyone, room));
  });
  return loops;
}

// The pieces of the shortest tree over the points (Prim 1957); a point alone is a piece of no length.
export function tree(points) {
  if (points.length < 2) return points.map((point) => [point, point]);
  const pieces = [], nearest = points.slice(1).map((point) => [point, points[0]]);
  while (nearest.length) {
    let least = 0;
    nearest.forEach(([point, end], i) => {
      if (far(point, end) < far(...nearest[least])) least = i;
    });
    const [[point, end]] = nearest.splice(least, 1);
    pieces.push([end, point]);
    for (const one of nearest) if (far(point, one[0]) < far(one[1], one[0])) one[1] = point;
  }
  return pieces;
}

// Even-odd rule: a ray to the right crosses the lines an odd number of times.
export function within(loops, [x, y]) {
  let odd = false;
  for (const loop of loops) {
    for (let i = 0; i + 1 < loop.length; i += 1) {
      const [ax, ay] = loop[i], [bx, by] = loop[i + 1];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  }
  return odd;
}

function near(way, room, step) {
  const found = new Map();
  for (let i = 0; i + 1 < way.length; i += 1) {
    for (const at of about(way[i], way[i + 1], room + 2 * step, step)) {
      const [x, y] = xy(at), one = clear(way[i], way[i + 1], [x * step, y * step]) - room;
      if (!(found.get(at) <= one)) found.set(at, one);
    }
  }
  return found;
}

function soft(a, b, room) {
  const share = Math.max(0, 1 - Math.abs(a - b) / room);
  return Math.min(a, b) - (share * share * room) / 4;
}

function areaOf(loop) {
  let sum = 0;
  for (let i = 0; i + 1 < loop.length; i += 1) sum += loop[i][0] * loop[i + 1][1] - loop[i + 1][0] * loop[i][1];
  return Math.abs(sum) / 2;
}

// The line without the points that lie between their neighbours.
function plain(loop, step) {
  const kept = [loop[0]];
  for (let i = 1; i + 1 < loop.length; i += 1) {
    const [ax, ay] = kept.at(-1), [bx, by] = loop[i], [cx, cy] = loop[i + 1];
    if (Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) > HAIR * step * far(kept.at(-1), loop[i + 1])) kept.push(loop[i]);
  }
  return [...kept, loop.at(-1)];
}

function alone(place, everyone, room) {
  const others = everyone.filter((one) => one[0] !== place[0] || one[1] !== place[1]).map((one) => far(place, one));
  const radius = Math.min(room / FINE, 0.4 * (others.length ? Math.min(...others) : room));
  if (radius <= 0) return [];
  const circle = Array.from({ length: ROUND }, (_, i) => {
    const turn = (2 * Math.PI * i) / ROUND;
    return [place[0] + radius * Math.cos(turn), place[1] + radius * Math.sin(turn)];
  });
  return [[...circle, circle[0]]];
}

// The corners of the grid near a piece: row by row, as far across as the piece is there, and `reach`.
function about(a, b, reach, step) {
  const [[ax, ay], [bx, by]] = b[1] < a[1] ? [b, a] : [a, b], found = [];
  const last = Math.floor((by + reach) / step);
  for (let y = Math.ceil((ay - reach) / step); y <= last; y += 1) {
    const ends = [-reach, reach].map((way, side) => {
      const row = Math.min(Math.max(y * step + way, ay), by);
      return ax + (bx - ax) * (by > ay ? (row - ay) / (by - ay) : side);
    });
    const right = Math.floor((Math.max(...ends) + reach) / step);
    for (let x = Math.ceil((Math.min(...ends) - reach) / step); x <= right; x += 1) found.push(key(x, y));
  }
  return found;
}

// Where the distance is nothing, as closed lines: marching squares, after Lorensen and Cline 1987.
function loopsOf(away, step) {
  const onward = new Map(), squares = new Set();
  for (const [at, one] of away) {
    if (one >= 0) continue;
    for (const square of [at, at - 1, at - SPAN, at - SPAN - 1]) squares.add(square);
  }
  for (const at of [...squares].sort((a, b) => a - b)) {
    const corners = [at, at + SPAN, at + SPAN + 1, at + 1];
    const turns = corners.map((a, i) => [a, corners[(i + 1) % 4]]).filter(([a, b]) => away.get(a) < 0 !== away.get(b) < 0);
    turns.forEach(([a, b], i) => {
      if (away.get(a) < 0) onward.set(side(a, b), side(...turns[(i + 1) % turns.length]));
    });
  }
  const found = [];
  for (const start of onward.keys()) {
    if (!onward.has(start)) continue;
    const loop = [];
    let at = start;
    while (onward.has(at)) {
      loop.push(crossing(at, away, step));
      const next = onward.get(at);
      onward.delete(at);
      at = next;
    }
    found.push([...loop, crossing(start, away, step)]);
  }
  return found;
}

// A side of a square: its lower corner, and whether it leads across or down.
const side = (a, b) => 2 * Math.min(a, b) + (Math.abs(a - b) === 1 ? 1 : 0);

// The point of a side where the distance is nothing.
function crossing(at, away, step) {
  const one = Math.floor(at / 2), other = at % 2 ? one + 1 : one + SPAN;
  const [ax, ay] = xy(one), [bx, by] = xy(other);
  const share = away.get(one) / (away.get(one) - away.get(other));
  return [(ax + share * (bx - ax)) * step, (ay + share * (by - ay)) * step];
}
