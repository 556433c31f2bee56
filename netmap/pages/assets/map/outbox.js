// What hands did, numbered. All that the server has not taken yet is sent again with each new action, so that
// nothing is lost while it is busy, away or started anew. Kept while the browser page lives, map by map.
import { EDIT, GO, idsOf, isAnother, stateOf } from "./deeds.js";

const CLIENT = Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");
const PATIENCE = 3000;
// After how long it is said that something is not kept yet.
const LATE = 2000;
// What one message holds at most, in actions (the server reads no more, see live_actions.py) and in signs; the rest follows.
const MOST_ACTIONS = 500, MOST_SIGNS = 200_000;
// Steps of the history that are known again.
const MOST_KNOWN = 100;
const boxes = new Map();

// was: ids that the map had before, newest first, where it was kept as a second one.
export function outboxOf(map, was = []) {
  if (!boxes.has(map)) boxes.set(map, boxes.get(was.find((id) => boxes.has(id))) ?? new Outbox());
  const box = boxes.get(map);
  box.map = map;
  return box;
}

export class Outbox {
  pending = [];
  // When each was done, by its number.
  since = new Map();
  // What the map was like at each step that the server said, by the mark of the step.
  known = new Map();
  seq = 0;
  again = 0;
  told = 0;
  wasOverdue = 0;
  send = () => {};
  // Told whenever there is more or less to say of what is not kept yet.
  late = () => {};

  add(action) {
    this.seq += 1;
    this.pending.push({ seq: this.seq, deed: action });
    this.since.set(this.seq, Date.now());
    this.tell();
    this.watch();
  }

  // The server has taken everything up to this number.
  heard(acks) {
    const taken = acks[CLIENT] ?? 0;
    this.seq = Math.max(this.seq, taken);
    this.pending = this.pending.filter((one) => one.seq > taken);
    for (const seq of this.since.keys()) if (seq <= taken) this.since.delete(seq);
    if (!this.pending.length) clearTimeout(this.timer);
    else if (this.pending[0].seq > this.told) this.tell();
    this.watch();
  }

  tell() {
    const deeds = first(this.pending);
    this.told = deeds.at(-1)?.seq ?? this.told;
    this.send({ client: CLIENT, map: this.map, again: this.again, deeds });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.again += 1;
      this.tell();
    }, PATIENCE);
  }

  // What the server said the map is like now, to be shown again when steps are taken back.
  keep(data) {
    const mark = data.bench?.steps[data.bench.now];
    if (!mark) return;
    this.known.delete(mark);
    this.known.set(mark, stateOf(data));
    if (this.known.size > MOST_KNOWN) this.known.delete(this.known.keys().next().value);
  }

  get overdue() {
    return this.pending.filter(({ seq }) => Date.now() - this.since.get(seq) >= LATE);
  }

  // Ids of those of whom something is not kept yet, and has not been for a while.
  waitingFor() {
    return new Set(this.overdue.flatMap(({ deed }) => idsOf(deed)));
  }

  watch() {
    clearTimeout(this.lateTimer);
    const overdue = this.overdue.length;
    if (overdue !== this.wasOverdue) this.late(overdue > 0);
    this.wasOverdue = overdue;
    const next = this.pending[overdue];
    if (next) this.lateTimer = setTimeout(() => this.watch(), this.since.get(next.seq) + LATE - Date.now());
  }
}

// As many of these, from the first on, as go into one message; never none of some.
function first(pending) {
  let signs = 0;
  return pending.slice(0, MOST_ACTIONS).filter((one, place) => {
    signs += JSON.stringify(one).length;
    return !place || signs <= MOST_SIGNS;
  });
}

// What the server said, with what it has not taken yet done to it: the same actions, seen at once. known: the maps of
// steps that were drawn before (`Outbox.known`), so that taking back is seen at once too.
export function applied(data, pending, settle, known = new Map()) {
  const bench = data.bench ?? {}, { steps = [], now: place = 0 } = bench;
  let past = steps.slice(0, place).map((mark) => known.get(mark)), future = steps.slice(place + 1).map((mark) => known.get(mark));
  let now = stateOf(data);
  let on = { selected: data.selected, chosen: data.chosen, myself: data.myself, at: bench.at ?? {}, look: {} };
  // A step that was never drawn here is seen when the server shows it.
  const go = (from, to) => {
    if (!from.length) return;
    to(now);
    now = looked(from.pop() ?? now, now, data.lens);
  };
  for (const { deed } of pending) {
    if (deed.op === "undo") go(past, (left) => future.unshift(left));
    else if (deed.op === "redo") {
      future.reverse();
      go(future, (left) => past.push(left));
      future.reverse();
    } else if (deed.op in EDIT) {
      const next = EDIT[deed.op](now, deed, { settle, data });
      if (isAnother(next, now)) {
        past.push(now);
        future = [];
      }
      now = next;
    } else on = GO[deed.op]?.(on, deed) ?? on;
  }
  return {
    ...now, ...on,
    chosen: on.chosen.filter((id) => now.entries.has(id)),
    selected: now.entries.has(on.selected) ? on.selected : null,
    undo: past.length + Math.max(0, (bench.undo ?? 0) - place),
    redo: future.length + (future.length ? Math.max(0, (bench.redo ?? 0) - (steps.length - 1 - place)) : 0),
  };
}

// A map that was drawn through another lens, as it looks through this one, as far as it is known here.
function looked(state, from, lens) {
  if (state.lens === lens) return state;
  const look = ({ hue, share, signs, said }) => ({ hue, share, signs, said });
  const entries = new Map([...state.entries].map(([id, one]) => [id, from.entries.has(id) ? { ...one, ...look(from.entries.get(id)) } : one]));
  return { ...state, lens, entries };
}
