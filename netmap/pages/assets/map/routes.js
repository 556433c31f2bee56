// Ways between two places that lead round me, in pixels, as netmap/views/routes.py draws them.

const BEND = Math.PI / 18, ARM = [0.7, 0.8];
export const far = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);

// The shortest way from a to b that stays `room` away from the middle: straight, else a string round a peg.
export function route(a, b, middle, room) {
  const aFar = far(a, middle), bFar = far(b, middle);
  room = Math.min(room, aFar, bFar);
  if (room <= 0 || clear(a, b, middle) >= room - 1e-9) return [a, b];
  const [mx, my] = middle;
  const [start, end] = [a, b].map(([x, y]) => Math.atan2(y - my, x - mx));
  const whole = 2 * Math.PI;
  let turn = (((end - start) % whole) + whole) % whole, sign = 1;
  if (Math.abs(turn - Math.PI) < 1e-9) sign = above(start + Math.PI / 2);
  else if (turn > Math.PI) [sign, turn] = [-1, whole - turn];
  const leaves = Math.acos(room / aFar), lands = Math.acos(room / bFar);
  const sweep = Math.max(0, turn - leaves - lands), corners = Math.max(1, Math.ceil(sweep / BEND));
  const out = room / Math.cos(sweep / corners / 2);  // corners lie outside, so that no piece between two cuts in
  const bends = Array.from({ length: corners }, (_, i) => {
    const angle = start + sign * (leaves + (sweep * (i + 0.5)) / corners);
    return [mx + out * Math.cos(angle), my + out * Math.sin(angle)];
  });
  return [a, ...bends, b];
}

// 1 where this angle leads up, or straight to the right; else -1. So that there and back lead one way.
function above(angle) {
  const down = Math.sin(angle);
  return down > 1e-9 || (down > -1e-9 && Math.cos(angle) < 0) ? -1 : 1;
}

// How far the straight piece from a to b stays from a point.
export function clear([ax, ay], [bx, by], [x, y]) {
  const dx = bx - ax, dy = by - ay, long = dx * dx + dy * dy;
  const along = long ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / long)) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

// The way from the edge of one shape to the edge of another; null where they touch.
export function shorter(way, atStart, atEnd) {
  if (lengthOf(way) <= atStart + atEnd + 1) return null;
  return cut(cut(way, atStart).reverse(), atEnd).reverse();
}

function cut(way, off) {
  for (let i = 0; i + 1 < way.length; i += 1) {
    const [ax, ay] = way[i], [bx, by] = way[i + 1], long = far(way[i], way[i + 1]);
    if (off < long) {
      const share = off / long;
      return [[ax + (bx - ax) * share, ay + (by - ay) * share], ...way.slice(i + 1)];
    }
    off -= long;
  }
  return way.slice(-1);
}

// A line that is jagged in its middle, for `most` of it; `tooth` is how far it strays, `teeth` how long one is.
export function zigzag(way, tooth, teeth, most) {
  const whole = lengthOf(way), zone = Math.min(most, whole);
  if (zone < 2 * teeth) return way;
  const count = Math.max(4, rounded(zone / teeth)), start = (whole - zone) / 2, end = start + zone;
  const found = [at(way, start)[0]];
  for (let step = 1; step < count; step += 1) {
    const [[x, y], [ux, uy]] = at(way, start + (zone * step) / count), sign = step % 2 ? 1 : -1;
    found.push([x - uy * tooth * sign, y + ux * tooth * sign]);
  }
  if (!start) return [...found, way.at(-1)];
  return [...cut([...way].reverse(), end).reverse().slice(0, -1), ...found, ...cut(way, end)];
}

// As Python rounds: of two that are as near, the even one.
const rounded = (value) => (value % 1 === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));

// Points on a way, a step apart, from half a step off its start.
export function alongWay(way, step) {
  const count = Math.trunc(lengthOf(way) / step);
  return Array.from({ length: count }, (_, i) => at(way, (i + 0.5) * step)[0]);
}

// Two lines along a way, each so far from it: one to the left, one to the right.
export function doubled(way, beside) {
  const sides = [[], []];
  way.forEach(([x, y], i) => {
    const [ux, uy] = direction(way[Math.max(i - 1, 0)], way[Math.min(i + 1, way.length - 1)]);
    sides[0].push([x - uy * beside, y + ux * beside]);
    sides[1].push([x + uy * beside, y - ux * beside]);
  });
  return sides;
}

// A way that is open in its middle, and at each side of the gap a tip that points away from it.
export function apart(way, gap, tip) {
  const whole = lengthOf(way), half = (whole + Math.min(gap, whole / 2)) / 2;
  const first = cut([...way].reverse(), half).reverse(), second = cut(way, half);
  const back = tip * ARM[0], aside = tip * ARM[1];
  const tips = [[first.at(-1), first.at(-2)], [second[0], second[1]]].map(([here, from]) => {
    const [x, y] = here, [ux, uy] = direction(from, here);
    return [
      [x + ux * back - uy * aside, y + uy * back + ux * aside], here,
      [x + ux * back + uy * aside, y + uy * back - ux * aside],
    ];
  });
  return [first, second, ...tips];
}

function direction([ax, ay], [bx, by]) {
  const long = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / long, (by - ay) / long];
}

// The point so far along a way, and the direction there.
function at(way, off) {
  for (let i = 0; i + 1 < way.length; i += 1) {
    const [ax, ay] = way[i], [bx, by] = way[i + 1], long = far(way[i], way[i + 1]);
    if (off <= long && long) {
      const ux = (bx - ax) / long, uy = (by - ay) / long;
      return [[ax + ux * off, ay + uy * off], [ux, uy]];
    }
    off -= long;
  }
  const [[ax, ay], [bx, by]] = way.slice(-2), long = far(...way.slice(-2)) || 1;
  return [[bx, by], [(bx - ax) / long, (by - ay) / long]];
}

function lengthOf(way) {
  let whole = 0;
  for (let i = 0; i + 1 < way.length; i += 1) whole += far(way[i], way[i + 1]);
  return whole;
}
