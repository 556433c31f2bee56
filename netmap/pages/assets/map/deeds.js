// What each deed does to what the page was given, so that it is seen at once (netmap/views/live_edits.py does it to
// the map itself). A state never changes: a deed gives a new one, or the same where it changes nothing.

const FIELDS = { safety: "safety", give: "give", get: "get" };
const OF_GROUPS = ["fits", "pulls"];

// Of a message: all that a step of the history holds.
export function stateOf(data) {
  const bench = data.bench ?? {};
  return {
    lens: data.lens,
    entries: new Map(data.entries.map((entry) => [entry.id, entry])),
    ties: data.ties,
    values: bench.values ?? {},
    talks: bench.ties?.talk.values ?? {},
    named: Object.fromEntries((bench.prompts ?? []).filter(({ support }) => support).map(({ support, named }) => [support, named])),
    me: bench.me?.values ?? {},
    sectors: data.sectors ?? [],
    notices: bench.notices ?? {},
    listed: [],
    namesakes: {},
  };
}

export const EDIT = {
  move(state, { spots }, { settle }) {
    return spots.filter(({ id }) => state.entries.has(id)).reduce((now, { id, x, y }) => {
      const where = x == null ? { at: null, ring: null } : settle([x, y]);
      return say(change(now, id, where), id, { ring: where.ring });
    }, state);
  },
  add(state, { id, name, kind, x, y, form, form_words, support }, given) {
    if (state.entries.has(id)) return state;
    const open = { hue: "muted", share: 0, mark: "", signs: [], safety: null, give: null, get: null };
    const where = x == null ? { at: null, ring: null } : given.settle([x, y]);
    const entry = { id, name, said: name, kind, ...open, ...where };
    const said = { ring: where.ring, kind, status: "current", form: formSaid(given.data, form, form_words), gets: support ? [support] : null };
    const named = support in state.named ? { ...state.named, [support]: [...state.named[support], id] } : state.named;
    return { ...state, entries: new Map([...state.entries, [id, entry]]), values: { ...state.values, [id]: spoken(said) }, named };
  },
  list: (state, { text }) => ({ ...state, listed: [...state.listed, ...text.split("\n").map((line) => line.trim()).filter(Boolean)] }),
  name: (state, { id, name }) => change(state, id, { name }),
  who(state, { id, kind, form, form_words }, { data }) {
    const entry = state.entries.get(id);
    if (!entry) return state;
    const now = kind ?? entry.kind;
    return say(change(state, id, { kind: now }), id, { kind: now, form: formSaid(data, form, form_words), form_words });
  },
  answer(state, { id, question, value }, { data }) {
    if (!state.entries.has(id)) return state;
    let next = say(state, id, { [question]: value });
    if (question in FIELDS) next = change(next, id, { [FIELDS[question]]: value });
    if (question === "kind") next = change(next, id, { kind: value });
    if (question === "ring" && value === null) next = change(next, id, { ring: null, at: null });
    return next;
  },
  me: (state, { question, value }) => put(state, "me", over(state.me, { [question]: value })),
  tie(state, { a, b, tied, kind }) {
    if (a === b || !state.entries.has(a) || !state.entries.has(b)) return state;
    const before = kindBetween(state, a, b), next = !tied ? null : kind ?? before ?? kindOfTie(state.entries, a, b);
    return next === before ? state : withTie(state, a, b, next);
  },
  tie_all(state, { ids, kind }) {
    const all = ids.filter((id) => state.entries.has(id)), person = (id) => state.entries.get(id).kind === "person";
    let next = state;
    all.forEach((a, at) => all.slice(at + 1).forEach((b) => {
      const before = kindBetween(next, a, b), persons = [a, b].filter(person).length;
      const after = afterAll(kind, before, persons);
      if (after !== before) next = withTie(next, a, b, after);
    }));
    return next;
  },
  talk(state, { a, b, value }) {
    if (!kindBetween(state, a, b)) return state;
    return put(state, "talks", over(state.talks, { [[a, b].sort().join(" ")]: value }));
  },
  named_for(state, { support, ids, named = true }) {
    const there = ids.filter((id) => state.entries.has(id));
    const others = (state.named[support] ?? []).filter((id) => !there.includes(id));
    let next = put(state, "named", over(state.named, { [support]: named ? [...others, ...there] : others }));
    for (const id of there) {
      const gets = (state.values[id]?.gets ?? []).filter((one) => one !== support);
      next = say(next, id, { gets: named ? [...gets, support] : gets });
    }
    return next;
  },
  namesake(state, { id, answer }) {
    const next = answered(state, id);
    return answer === "later" ? next : { ...next, namesakes: { ...state.namesakes, [id]: answer } };
  },
  apart: (state, { id }) => answered(state, id),
  join(state, { keep, gone }) {
    if (keep === gone || !state.entries.has(keep) || !state.entries.has(gone)) return state;
    let next = { ...state, values: { ...state.values, [keep]: { ...state.values[gone], ...state.values[keep] } } };
    for (const [a, b, kind] of state.ties) {
      const other = a === gone ? b : b === gone ? a : keep;
      if (other !== keep && !kindBetween(next, keep, other)) next = withTie(next, keep, other, kind);
    }
    return without(next, [gone]);
  },
  sectors: (state, { names }) => (names.join() === state.sectors.join() ? state : { ...state, sectors: names }),
  remove: (state, { ids }) => without(state, ids),
};

// What is no step of the history: where the hand is, and how one looks.
export const GO = {
  select: (on, { id }) => ({ ...on, selected: id, myself: false, chosen: [] }),
  choose: (on, { ids }) => ({ ...on, chosen: ids, ...(ids.length ? { selected: null, myself: false } : {}) }),
  myself: (on) => ({ ...on, selected: null, chosen: [], myself: true, at: { ...on.at, mode: "self" } }),
  look: (on, { op, ...look }) => ({ ...on, look: { ...on.look, ...given(look) } }),
  show: (on, { op, ...at }) => ({ ...on, at: { ...on.at, ...given(at) } }),
};

// Ids of those a deed is about.
export function idsOf({ id, ids, a, b, spots, keep, gone }) {
  return [id, a, b, keep, gone, ...(ids ?? []), ...(spots ?? []).map((spot) => spot.id)].filter(Boolean);
}

export const pairs = (one, two, a, b) => (one === a && two === b) || (one === b && two === a);

export function kindOfTie(entries, a, b) {
  const persons = [a, b].filter((id) => entries.get(id)?.kind === "person").length;
  return persons === 1 ? "belongs_to" : "knows";
}

const kindBetween = ({ ties }, a, b) => ties.find(([one, two]) => pairs(one, two, a, b))?.[2] ?? null;

// Which tie two have after it was said of all that are chosen. persons: how many of the two are.
function afterAll(kind, before, persons) {
  if (kind === null) return null;
  if (OF_GROUPS.includes(kind)) return persons ? before : kind;
  if (kind === "tense") return before === null || before === "knows" ? "tense" : before;
  if (persons === 1) return "belongs_to";
  return kind === "knows" ? before ?? "knows" : before;
}

// Whether the map is another one: a notice that is answered may change nothing on it.
export function isAnother(next, now) {
  return Object.keys(now).some((part) => part !== "notices" && next[part] !== now[part]);
}

function answered(state, id) {
  const { [id]: _, ...notices } = state.notices;
  return { ...state, notices };
}

function withTie(state, a, b, kind) {
  const others = state.ties.filter(([one, two]) => !pairs(one, two, a, b));
  return { ...state, ties: kind ? [...others, [a, b, kind]] : others };
}

function change(state, id, fields) {
  const entry = state.entries.get(id);
  if (!entry || says(entry, fields)) return state;
  return { ...state, entries: new Map(state.entries).set(id, { ...entry, ...fields }) };
}

function say(state, id, answers) {
  const before = state.values[id] ?? {}, said = over(before, answers);
  return said === before ? state : { ...state, values: { ...state.values, [id]: said } };
}

function without(state, ids) {
  const entries = new Map([...state.entries].filter(([id]) => !ids.includes(id)));
  if (entries.size === state.entries.size) return state;
  const ties = state.ties.filter(([a, b]) => !ids.includes(a) && !ids.includes(b));
  return { ...state, entries, ties };
}

// What changes nothing gives the same again, so that it is no step.
const put = (state, part, value) => (state[part] === value ? state : { ...state, [part]: value });

const over = (before, answers) => (says(before, answers) ? before : spoken({ ...before, ...answers }));

const says = (before, answers) => Object.entries(answers).every(([name, value]) => isSame(before[name], value));

function isSame(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((part, at) => part === other[at] || typeof part === "string" && other.includes(part));
  return (one ?? "") === (other ?? "");
}

// An open question is left out, as in what the server says; a statement that is not so is not said either.
const spoken = (answers) => Object.fromEntries(Object.entries(answers).filter(([, said]) => said != null && said !== ""));

const given = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

// The answer to "who are they" for a form and the guide's own words for it.
export function formSaid(data, form, words) {
  const own = (data.bench?.names.chips ?? []).filter((chip) => chip.words).findIndex((chip) => chip.words === words);
  return form === "other" && own >= 0 ? `own-${own}` : form ?? null;
}
