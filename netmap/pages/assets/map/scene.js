// What is to be drawn: everyone's place in pixels, their names, what is held or lies over the rest.
import { sectorsOf, toScreen } from "./geometry.js";
import { looks } from "./looks.js";
import { placeLabels, shortened, widthOf } from "./labels.js";

// In the tray everyone keeps their seat: who comes takes the first free one, and no one moves up.
const rooms = new Map();
export function seatsOf(map, waiting) {
  const before = rooms.get(map) ?? new Map(), seats = new Map();
  for (const { id } of waiting) if (before.has(id)) seats.set(id, before.get(id));
  const taken = new Set(seats.values());
  let free = 0;
  for (const { id } of waiting) {
    if (seats.has(id)) continue;
    while (taken.has(free)) free += 1;
    taken.add(free);
    seats.set(id, free);
  }
  rooms.set(map, seats);
  return seats;
}

// `home` is where everyone would be if nothing were held.
export function sceneOf(map) {
  const { data, plan, view, state, radius, held } = map;
  const points = new Map(), at = (unit) => toScreen(plan, view, unit);
  for (const entry of state.entries.values()) if (entry.at) points.set(entry.id, at(entry.at));
  for (const [id, seat] of map.seats) points.set(id, plan.tray.cells[seat]);
  const home = new Map(points);
  for (const id of held?.ids ?? []) {
    const [x, y] = points.get(id) ?? [0, 0];
    points.set(id, [x + held.by[0], y + held.by[1]]);
  }
  const picked = points.get(state.selected);
  const scene = {
    data, words: data.words, plan, view, state, points, at, radius,
    labels: map.scene?.labels ?? new Map(), order: orderOf(state), target: held?.target ?? null,
    earlier: data.earlier, fresh: new Set(data.fresh), rated: new Set(data.rated),
    handle: picked && !held ? [picked[0] + radius + 13, picked[1] - radius - 13] : null, whole: wholeOf(map), ...map.over,
  };
  return { home, scene };
}

// Names of those on the disc find their side; in the tray they stand beside or below.
export function labelsOf({ data, plan, view, state, radius, scene, waiting }) {
  const { points, at } = scene, { tray, width, height } = plan;
  const everyone = [...state.entries.values()], labels = new Map();
  const placed = new Map(everyone.filter((entry) => entry.at).map(({ id }) => [id, points.get(id)]));
  const names = new Map(everyone.map(({ id, name }) => [id, name]));
  const taken = notFor({ data, plan, view, at });
  for (const [id, { text, side, box }] of placedAsBefore(placed, names, [width, height], radius, taken)) {
    const [x, y] = points.get(id);
    const anchor = { right: "start", left: "end" }[side] ?? "middle";
    const from = { right: box[0], left: box[2] }[side] ?? (box[0] + box[2]) / 2;
    labels.set(id, { text, anchor, x: from - x, y: (box[1] + box[3]) / 2 + looks.type.baseline - y });
  }
  const beside = tray.names === "right";
  const spot = beside ? { anchor: "start", x: radius + 6, y: looks.type.baseline } : { anchor: "middle", x: 0, y: radius + 16 };
  for (const { id, name } of waiting) {
    labels.set(id, { text: tray.names ? shortened(name, tray.room) : "", ...spot });
  }
  return labels;
}

// Most of what the server says moves no one: then every name stays as it stands.
let before = { same: "", labels: null };
function placedAsBefore(placed, names, size, radius, taken) {
  const rounded = [...placed].map(([id, [x, y]]) => [id, Math.round(x), Math.round(y), names.get(id)]);
  const same = JSON.stringify([rounded, size, radius, taken.map((box) => box.map(Math.round))]);
  if (same !== before.same) before = { same, labels: placeLabels(placed, names, size, radius, taken) };
  return before.labels;
}

// Where no name may stand: on me, on the names of rings and sectors, on the tray.
function notFor({ data, plan, view, at }) {
  const { tray } = plan, [cx, cy] = at([0, 0]), unit = plan.radius * view.near;
  const taken = [[cx - 16, cy - 16, cx + 16, cy + 16], [tray.x, tray.y, tray.x + tray.width, tray.y + tray.height]];
  for (const ring of [1, 2, 3]) {
    const y = cy - looks.edges[ring] * unit, half = widthOf(data.words.rings[ring]) / 2;
    taken.push([cx - half, y - 9, cx + half, y + 9]);
  }
  for (const { name, middle } of sectorsOf(data)) {
    const [x, y] = at(middle), half = widthOf(name) / 2;
    taken.push([x - half, y - 12, x + half, y + 5]);
  }
  return taken;
}

// The one whose name was cut and is asked for: under the mouse, in focus, or selected.
export function wholeOf({ hovered, seenFocus, state, scene, held }) {
  const id = hovered ?? seenFocus ?? state.shown ?? state.selected, entry = state.entries.get(id), label = scene?.labels.get(id);
  return entry && label && label.text !== entry.name && !held ? entry : null;
}

// From the middle outward, by name; then those who wait. So Tab finds everyone where they were the last time.
export function orderOf({ entries }) {
  const near = (a, b) => (a.ring ?? 4) - (b.ring ?? 4) || a.name.localeCompare(b.name);
  return [...entries.values()].sort(near).map(({ id }) => id);
}
