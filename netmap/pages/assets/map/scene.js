// What is to be drawn: everyone's place in pixels, leaves and ties, names, what is held or lies over the rest.
import { between } from "./between.js";
import { placeCaptions } from "./captions.js";
import { sectorsOf, toScreen } from "./geometry.js";
import { placeLabels, shortened, square, widthOf } from "./labels.js";
import { looks, reachOf, safetyLook } from "./looks.js";
import { alongWay } from "./routes.js";

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

// `home` is where everyone would be if nothing were held. What lies between people is kept from one frame to the
// next; while someone is in the hand only what is theirs is made anew, and bends round where the others stand.
export function sceneOf(map, kept = null) {
  const { data, plan, view, state, size, held } = map;
  const home = new Map(), at = (unit) => toScreen(plan, view, unit);
  for (const entry of state.entries.values()) if (entry.at) home.set(entry.id, at(entry.at));
  for (const [id, seat] of map.seats) home.set(id, plan.foot.cells[seat]);
  const points = new Map(home), hand = held?.ids ?? [];
  for (const id of hand) {
    const [x, y] = points.get(id) ?? [0, 0];
    points.set(id, [x + held.by[0], y + held.by[1]]);
  }
  const picked = points.get(state.selected);
  const scene = {
    data, words: data.words, plan, view, state, points, home, at, size, radius: size.shape, waits: map.waiting.length > 0,
    labels: map.scene?.labels ?? new Map(), captions: map.scene?.captions ?? new Map(),
    order: kept ? map.scene.order : orderOf(state), target: held?.target ?? null, holds: Boolean(held),
    earlier: data.earlier, fresh: new Set(data.fresh), rated: new Set(data.rated),
    handle: picked && !held ? [picked[0] + size.shape + 13, picked[1] - size.shape - 13] : null,
    whole: wholeOf(map), ...map.over,
  };
  return { home, scene: Object.assign(scene, between(scene, hand, kept)) };
}

// The look of an entry: as safe as it feels, in a lens that shows that.
export const lookOf = (entry, { safety }) => (safety ? safetyLook(entry.safety) : looks.plain);

// Names of those on the disc find their side; of those who wait they stand beside.
export function labelsOf({ data, plan, state, size, scene, waiting }) {
  const { points } = scene, { foot, width, height } = plan;
  const everyone = [...state.entries.values()], labels = new Map();
  const here = everyone.filter((entry) => entry.at);
  const placed = new Map(here.map(({ id }) => [id, points.get(id)]));
  const names = new Map(everyone.map(({ id, name }) => [id, name]));
  const radii = new Map(here.map((entry) => [entry.id, entry.id === (state.shown ?? state.selected)
    ? size.shape + looks.sizes.picked * size.part + 2 : reachOf(lookOf(entry, data), size)]));
  const found = placedAsBefore(scene, placed, names, [width, height], radii, notFor(scene));
  for (const [id, { text, anchor, box }] of found.labels) {
    const [x, y] = points.get(id), from = { start: box[0], end: box[2] }[anchor] ?? (box[0] + box[2]) / 2;
    labels.set(id, { text, anchor, x: from - x, y: (box[1] + box[3]) / 2 + looks.type.baseline - y });
  }
  for (const { id, name } of waiting) {
    const text = foot.room ? shortened(name, foot.room) : "";
    const out = id === (state.shown ?? state.selected) ? looks.sizes.picked * size.part : 4;
    labels.set(id, { text, anchor: "start", x: size.shape + out + 4, y: looks.type.baseline });
  }
  return { labels, captions: found.captions };
}

// Most of what the server says moves no one: then every name stays as it stands.
let before = { same: "" };
function placedAsBefore({ plan, view, at, words }, placed, names, size, radii, taken) {
  const rounded = [...placed].map(([id, [x, y]]) => [id, Math.round(x), Math.round(y), names.get(id), radii.get(id)]);
  const same = JSON.stringify([rounded, size, taken.map((box) => box.map(Math.round)), words.rings]);
  if (same !== before.same) {
    const labels = placeLabels(placed, names, size, radii, taken);
    const blocks = [...taken, ...[...labels.values()].map(({ box }) => box)];
    for (const [id, place] of placed) blocks.push(square(place, radii.get(id)));
    const narrower = (said) => (widthOf(said) * looks.type.caption) / looks.type.name;
    before = { same, labels, captions: placeCaptions(words.rings, narrower, at([0, 0]), plan.radius * view.near, size, blocks) };
  }
  return before;
}

// Where no name may stand: on me, leaves, tense ties, the names of sectors, and those who wait.
function notFor({ state, plan, size, at, all: { leaves, ties } }) {
  const { foot } = plan, taken = [square(at([0, 0]), size.me + 2)];
  if (foot.cells.length) taken.push([foot.x, foot.y, foot.x + foot.width, foot.y + foot.height]);
  for (const { leaf } of leaves) for (const [x, y, half] of leaf.boxes) taken.push(square([x, y], half));
  for (const { kind, way } of ties) {
    if (kind === "tense") taken.push(...alongWay(way, 10).map((spot) => square(spot, looks.tooth + 1)));
  }
  for (const { name, middle } of sectorsOf(state)) {
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
