// A soft field round several places, which nobody stands within who does not belong there, as
// netmap/views/contour.py draws it; why it is as it is stands there.
import { wayRound } from "./bends.js";
import { clear, far } from "./routes.js";

const HEIGHT = 0.52, REACH = 1.89, CLEAR = 1.8, ARM = 0.52, FINE = 5, MORE = 3, BLUR = 3, SPECK = 2, ROUND = 12, THIN = 4;

// The line round these, which leaves me and the others out.
export function contourOf(own, others, middle, size) {
  const arm = ARM * size.room, room = size.shape + arm + 2 * size.around, keep = size.me + arm + 2 * size.around;
  const ways = tree(own).map(([a, b]) => wayRound(a, b, others, room, middle, keep));
  const apart = size.shape + 1.2 * size.around;
  return contour(ways, own, [[middle, size.me + size.around], ...others.map((place) => [place, apart])], size.room);
}

export function contour(ways, own, others, room) {
  if (!own.length) return [];
  const step = room / FINE, held = reached(ways, own, others, room, step);
  const grid = gridOver([...own, ...ways.flat()], room + (MORE + 1) * step, step);
  for (const way of ways) grid.raise(thinned(way), ARM * room);
  for (const one of own) grid.raise([one, one], room);
  for (const [place, reach] of held) grid.lower(place, reach);
  const loops = loopsOf(grid).filter((loop) => areaOf(loop) > SPECK * step * step).map(smooth);
  const everyone = [...own, ...held.map(([place]) => place)];
  everyone.forEach((place, i) => {
    if (within(loops, place) !== i < own.length) loops.push(...alone(place, everyone, room));
  });
  return loops;
}

// Of the others those whom the line could come near, and how far each lowers the field.
function reached(ways, own, others, room, step) {
  const near = ([place, keep]) => ways.some((way) => way.some((_, i) =>
    i && clear(way[i - 1], way[i], place) < room + keep * CLEAR + 2 * step));
  return others.filter(near).map(([place, keep]) => [place, Math.min(keep * CLEAR, ...own.map((one) => far(place, one)))]);
}

// A bent way with fewer corners; its field is as round.
const thinned = (way) => way.filter((_, i) => i % THIN === 0 || i === way.length - 1);

// The field at the corners of a grid: what it lacks of being whole, and how far it is lowered.
function gridOver(points, reach, step) {
  const xs = points.map(([x]) => x), ys = points.map(([, y]) => y);
  const x0 = Math.floor((Math.min(...xs) - reach) / step), y0 = Math.floor((Math.min(...ys) - reach) / step);
  const wide = Math.ceil((Math.max(...xs) + reach) / step) - x0 + 1, high = Math.ceil((Math.max(...ys) + reach) / step) - y0 + 1;
  const lack = new Float64Array(wide * high).fill(1), low = new Float64Array(wide * high), away = new Float64Array(wide * high);
  // The corners near a piece: row by row, as far across as the piece is there, and `reach`.
  const about = ([ax, ay], [bx, by], far, each) => {
    if (by < ay) [ax, ay, bx, by] = [bx, by, ax, ay];
    const end = Math.min(y0 + high - 1, Math.floor((by + far) / step));
    for (let y = Math.max(y0, Math.ceil((ay - far) / step)); y <= end; y += 1) {
      const one = Math.min(Math.max(y * step - far, ay), by), other = Math.min(Math.max(y * step + far, ay), by);
      const from = ax + (bx - ax) * (by > ay ? (one - ay) / (by - ay) : 0), to = ax + (bx - ax) * (by > ay ? (other - ay) / (by - ay) : 1);
      const right = Math.min(x0 + wide - 1, Math.floor((Math.max(from, to) + far) / step));
      for (let x = Math.max(x0, Math.ceil((Math.min(from, to) - far) / step)); x <= right; x += 1) {
        each((x - x0) * high + y - y0, x * step, y * step);
      }
    }
  };
  return {
    x0, y0, wide, high, step,
    value: (at) => HEIGHT - 1 + lack[at] + low[at],
    raise(way, room) {
      const touched = [], reach = room * REACH;
      for (let i = 0; i + 1 < way.length; i += 1) {
        const [ax, ay] = way[i], dx = way[i + 1][0] - ax, dy = way[i + 1][1] - ay, long = dx * dx + dy * dy || 1;
        about(way[i], way[i + 1], room + MORE * step, (at, gx, gy) => {
          const x = gx - ax, y = gy - ay, along = Math.min(1, Math.max(0, (x * dx + y * dy) / long));
          const one = (x - along * dx) ** 2 + (y - along * dy) ** 2;
          if (!away[at]) touched.push(at);
          if (!away[at] || one + 1 < away[at]) away[at] = one + 1;
        });
      }
      for (const at of touched) {
        lack[at] *= 1 - field(away[at] - 1, reach);
        away[at] = 0;
      }
    },
    lower([cx, cy], reach) {
      if (reach <= 0) return;
      about([cx, cy], [cx, cy], reach, (at, x, y) => {
        low[at] += field((x - cx) ** 2 + (y - cy) ** 2, reach);
      });
    },
  };
}

// 1 at its source, 0 from its reach on, and smooth between; given the square of how far away it is.
function field(square, reach) {
  const left = 1 - square / (reach * reach);
  return left > 0 ? left * left : 0;
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

// Each point becomes the middle of its neighbours.
function smooth(loop) {
  const points = loop.slice(0, -1), many = points.length, count = 2 * BLUR + 1;
  const made = points.map((_, i) => {
    let x = 0, y = 0;
    for (let shift = -BLUR; shift <= BLUR; shift += 1) {
      const one = points[(((i + shift) % many) + many) % many];
      x += one[0];
      y += one[1];
    }
    return [x / count, y / count];
  });
  return [...made, made[0]];
}

function areaOf(loop) {
  let sum = 0;
  for (let i = 0; i + 1 < loop.length; i += 1) sum += loop[i][0] * loop[i + 1][1] - loop[i + 1][0] * loop[i][1];
  return Math.abs(sum) / 2;
}

function alone(place, everyone, room) {
  const others = everyone.filter((one) => one[0] !== place[0] || one[1] !== place[1]).map((one) => far(place, one));
  const radius = Math.min(room / 3, 0.4 * (others.length ? Math.min(...others) : room));
  if (radius <= 0) return [];
  const circle = Array.from({ length: ROUND }, (_, i) => {
    const turn = (2 * Math.PI * i) / ROUND;
    return [place[0] + radius * Math.cos(turn), place[1] + radius * Math.sin(turn)];
  });
  return [[...circle, circle[0]]];
}

// Where the field has its one height, as closed lines: marching squares, after Lorensen and Cline 1987.
function loopsOf({ x0, y0, wide, high, step, value }) {
  const onward = new Map(), far = (at) => value(at);
  for (let x = 0; x + 1 < wide; x += 1) {
    for (let y = 0; y + 1 < high; y += 1) {
      const at = x * high + y, corners = [at, at + high, at + high + 1, at + 1];
      const inner = corners.map((one) => far(one) < 0), some = inner[0] || inner[1] || inner[2] || inner[3];
      if (!some || (inner[0] && inner[1] && inner[2] && inner[3])) continue;
      const turns = corners.map((a, i) => [a, corners[(i + 1) % 4]]).filter((_, i) => inner[i] !== inner[(i + 1) % 4]);
      turns.forEach(([a, b], i) => {
        if (far(a) < 0) onward.set(side(a, b), side(...turns[(i + 1) % turns.length]));
      });
    }
  }
  // A side of a square: its lower corner, and whether it leads down or across.
  const crossing = (at) => {
    const one = Math.floor(at / 2), down = at % 2, share = far(one) / (far(one) - far(down ? one + 1 : one + high));
    const x = x0 + Math.floor(one / high), y = y0 + (one % high);
    return down ? [x * step, (y + share) * step] : [(x + share) * step, y * step];
  };
  const found = [];
  for (const start of onward.keys()) {
    if (!onward.has(start)) continue;
    const loop = [];
    let at = start;
    while (onward.has(at)) {
      loop.push(crossing(at));
      const next = onward.get(at);
      onward.delete(at);
      at = next;
    }
    found.push([...loop, crossing(start)]);
  }
  return found;
}

const side = (a, b) => 2 * Math.min(a, b) + (Math.abs(a - b) === 1 ? 1 : 0);
