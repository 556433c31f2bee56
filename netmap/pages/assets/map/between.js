// What lies between people: fields round groups, leaves, ties. Each knows whose it is (`of`), so that while someone
// is in the hand only what is theirs is made anew.
import { wayRound } from "./bends.js";
import { contourOf } from "./contour.js";
import { leafOf } from "./leaves.js";
import { looks } from "./looks.js";
import { route, shorter } from "./routes.js";

const MADE = { groups: groupsOf, leaves: leavesOf, ties: tiesOf, thens: thensOf };
const each = (make) => Object.fromEntries(Object.keys(MADE).map((name) => [name, make(name)]));

// hand: the ids of those who are held; kept: what this gave before, where nothing has changed but the hand. Gives
// `all` as it was made, of that what lies still (`still`), and what is in the hand (`moving`), each by name.
export function between(scene, hand, kept) {
  const all = kept?.all ?? each((name) => asBefore(name, scene));
  if (!hand.length) return { all, hand: "", still: all, moving: each(() => []) };
  const mine = (ids) => hand.some((id) => ids.includes(id)), same = hand.join();
  const still = kept?.hand === same ? kept.still : each((name) => all[name].filter(({ of }) => !mine(of)));
  return { all, hand: same, still, moving: each((name) => MADE[name](scene, mine)) };
}

// An answer moves no one: then fields and ties lie as they lay.
const before = new Map();
function asBefore(name, scene) {
  const { data, state, points, at, size } = scene, all = () => MADE[name](scene, () => true);
  if (name !== "groups" && name !== "ties") return all();
  const where = placed(scene).map(({ id, kind }) => [id, kind, ...points.get(id)]), picked = state.selected;
  const lens = name === "groups" ? data.groups : [data.tiesSeen, picked, points.get(picked)];
  const same = JSON.stringify([at([0, 0]), size, where, state.ties, lens]);
  if (before.get(name)?.same !== same) before.set(name, { same, found: all() });
  return before.get(name).found;
}

const placed = ({ state }) => [...state.entries.values()].filter((entry) => entry.at);

// A soft field round each group and its members who have a place.
function groupsOf({ data, state, points, home, at, size }, asked) {
  if (!data.groups) return [];
  const found = [], here = (id) => state.entries.get(id)?.at, me = at([0, 0]);
  for (const { id, kind } of state.entries.values()) {
    if (kind === "person") continue;
    const members = state.ties.filter(([a, b, tie]) => tie === "belongs_to" && (a === id || b === id))
      .map(([a, b]) => (a === id ? b : a)).filter(here);
    const of = here(id) ? [id, ...members] : members;
    if (!members.length || !asked(of)) continue;
    const others = placed({ state }).filter((one) => !of.includes(one.id)).map((one) => home.get(one.id));
    found.push({ of, id, loops: contourOf(of.map((one) => points.get(one)), others, me, size) });
  }
  return found;
}

// A leaf at everyone who is part of life now, and of whom giving or getting is known.
function leavesOf({ data, state, points, home, at, size }, asked) {
  if (!data.leaves) return [];
  const me = at([0, 0]), everyone = placed({ state }), found = [];
  for (const { id, mark, give, get } of everyone) {
    if (mark || (give ?? get ?? null) === null || !asked([id])) continue;
    const others = everyone.filter((one) => one.id !== id).map((one) => home.get(one.id));
    const leaf = leafOf(me, points.get(id), others, give, get, size);
    if (leaf) found.push({ of: [id], leaf });
  }
  return found;
}

// The ties that a lens asks for; in every lens those of the one that is selected. Each with its way.
function tiesOf({ data, state, points, home, at, size }, asked) {
  const me = at([0, 0]), { entries, selected } = state, found = [], everyone = placed({ state });
  for (const [a, b, kind] of state.ties) {
    const mine = selected === a || selected === b;
    if (!asked([a, b]) || !points.has(a) || !points.has(b)) continue;
    if (!mine && !(data.tiesSeen.includes(kind) && entries.get(a)?.at && entries.get(b)?.at)) continue;
    const others = everyone.filter(({ id }) => id !== a && id !== b).map(({ id }) => home.get(id));
    const room = size.shape + looks.roundOthers, gap = size.shape + (kind === "tense" ? looks.tenseGap : looks.tieGap);
    const way = shorter(wayRound(points.get(a), points.get(b), others, room, me, size.me + looks.roundMe), gap, gap);
    if (way) found.push({ of: [a, b], kind, way, mine });
  }
  return found;
}

// From where someone stood to where they stand.
function thensOf({ points, earlier, at, size }, asked) {
  return Object.entries(earlier).filter(([id]) => points.has(id) && asked([id])).map(([id, spot]) => ({
    of: [id], way: route(at(spot), points.get(id), at([0, 0]), size.me + looks.roundMe),
  }));
}
