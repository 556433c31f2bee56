// What hands did, numbered. All that the server has not taken yet is sent again with each new action, so that
// nothing is lost while it is busy, away or started anew. Kept while the browser page lives, map by map.

const CLIENT = Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join("");
const PATIENCE = 3000;
// What one message holds at most, in actions (the server reads no more, see live_actions.py) and in signs; the rest follows.
const MOST_ACTIONS = 500, MOST_SIGNS = 200_000;
const boxes = new Map();

export function outboxOf(map) {
  if (!boxes.has(map)) boxes.set(map, new Outbox());
  return boxes.get(map);
}

export class Outbox {
  pending = [];
  seq = 0;
  again = 0;
  told = 0;
  send = () => {};
  late = () => {};

  add(action) {
    this.seq += 1;
    this.pending.push({ seq: this.seq, deed: action });
    this.tell();
  }

  // The server has taken everything up to this number.
  heard(acks) {
    const taken = acks[CLIENT] ?? 0;
    this.seq = Math.max(this.seq, taken);
    this.pending = this.pending.filter((one) => one.seq > taken);
    if (!this.pending.length) this.rest();
    else if (this.pending[0].seq > this.told) this.tell();
  }

  tell() {
    const deeds = first(this.pending);
    this.told = deeds.at(-1)?.seq ?? this.told;
    this.send({ client: CLIENT, again: this.again, deeds });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.again += 1;
      this.late(true);
      this.tell();
    }, PATIENCE);
  }

  rest() {
    clearTimeout(this.timer);
    this.late(false);
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

// What the server said, with what it has not taken yet done to it: the same actions, seen at once.
export function applied(data, pending, settle) {
  const entries = new Map(data.entries.map((entry) => [entry.id, { ...entry }]));
  const state = { entries, ties: data.ties, selected: data.selected, chosen: data.chosen, myself: data.myself,
    at: data.bench.at, values: structuredClone(data.bench.values), undo: data.bench.undo, redo: data.bench.redo };
  for (const { deed: action } of pending) DO[action.op](state, action, settle);
  state.chosen = state.chosen.filter((id) => entries.has(id));
  if (!entries.has(state.selected)) state.selected = null;
  return state;
}

const DO = {
  move({ entries }, { spots }, settle) {
    for (const { id, x, y } of spots) {
      const entry = entries.get(id);
      if (entry) Object.assign(entry, x == null ? { at: null, ring: null } : settle([x, y]));
    }
  },
  add({ entries }, { id, name, kind, x, y }, settle) {
    if (x === undefined) { entries.set(id, { id, name, said: name, kind, line: "open", hue: "muted", share: 0, mark: "", signs: [], give: null, get: null, ring: null, at: null }); return; }
    if (entries.has(id)) return;
    const open = { line: "open", hue: "muted", share: 0, mark: "", signs: [], give: null, get: null };
    entries.set(id, { id, name, said: name, kind, ...open, ...settle([x, y]) });
  },
  tie(state, { a, b, tied }) {
    const others = state.ties.filter(([one, two]) => !(pairs(one, two, a, b)));
    const had = state.ties.length > others.length;
    if (!tied) state.ties = others;
    else if (!had) state.ties = [...others, [a, b, kindOfTie(state.entries, a, b)]];
  },
  remove(state, { ids }) {
    for (const id of ids) state.entries.delete(id);
    state.ties = state.ties.filter(([a, b]) => !ids.includes(a) && !ids.includes(b));
  },
  show(state, { mode, question, block }) {
    state.at = { mode, question, block: block ?? state.at.block };
  },
  answer(state, { id, question, value }) {
    state.values[id] = { ...state.values[id], [question]: value };
    const entry = state.entries.get(id);
    if (question in entry) entry[question] = value;
  },
  who(state, { id, kind, form }) {
    state.entries.get(id).kind = kind;
    state.values[id] = { ...state.values[id], form };
  },
  undo() {}, redo() {}, tie_all() {}, list() {}, named_for() {}, me() {},
  select(state, { id }) {
    Object.assign(state, { selected: id, myself: false });
    state.chosen = [];
  },
  choose(state, { ids }) {
    state.chosen = ids;
    if (ids.length) Object.assign(state, { selected: null, myself: false });
  },
  myself(state) {
    Object.assign(state, { selected: null, chosen: [], myself: true });
  },
};

export const pairs = (one, two, a, b) => (one === a && two === b) || (one === b && two === a);

export function kindOfTie(entries, a, b) {
  const persons = [a, b].filter((id) => entries.get(id)?.kind === "person").length;
  return persons === 1 ? "belongs_to" : "knows";
}
