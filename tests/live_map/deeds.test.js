// What each deed of the bench does to what the page was given, seen at once; and steps taken back and again.
import assert from "node:assert/strict";
import test from "node:test";

import { idsOf, stateOf } from "./deeds.js";
import { applied } from "./outbox.js";

const entry = (id, kind = "person", more = {}) => ({ id, name: id, kind, at: [0.3, 0], ring: 1, safety: null, ...more });
const DATA = {
  entries: [entry("a"), entry("b"), entry("c"), entry("choir", "group"), entry("team", "group")],
  ties: [["a", "b", "tense"]], selected: null, chosen: [], myself: false, lens: "safety",
  bench: {
    at: { mode: "names", question: null, block: "where" }, steps: ["now"], now: 0, undo: 0, redo: 0,
    values: { a: { safety: 4, gets: ["warmth"] }, b: {}, c: {}, choir: {}, team: {} },
    notices: { b: { text: "?" } }, me: { values: {} }, ties: { talk: { values: {} } },
    prompts: [{ question: "?", support: "listens", named: ["a"] }, { question: "?", support: null, named: [] }],
    names: { chips: [{ kind: "person", form: "friend", words: "" }, { kind: null, form: "other", words: "my choir" }] },
  },
};
const settle = ([x, y]) => ({ ring: 3, at: [x, y] });
const numbered = (deeds) => deeds.map((deed, at) => ({ seq: at + 1, deed }));
const after = (...deeds) => applied(DATA, numbered(deeds), settle);

test("an answer stands where the questions look, and safety, give and get on the map", () => {
  const state = after({ op: "answer", id: "b", question: "safety", value: 1 }, { op: "answer", id: "b", question: "give", value: 0 });
  assert.deepEqual(state.values.b, { safety: 1, give: 0 });
  assert.deepEqual([state.entries.get("b").safety, state.entries.get("b").give], [1, 0]);
  assert.deepEqual([DATA.bench.values.b, DATA.entries[1].safety], [{}, null]);
});

test("an answer can be open again, and none of these is an answer", () => {
  assert.deepEqual(after({ op: "answer", id: "a", question: "safety", value: null }).values.a, { gets: ["warmth"] });
  assert.deepEqual(after({ op: "answer", id: "a", question: "gets", value: [] }).values.a.gets, []);
  assert.deepEqual(after({ op: "answer", id: "gone", question: "safety", value: 1 }).values, DATA.bench.values);
});

test("a name waits without a place, with who they are and what they were named for", () => {
  const state = after({ op: "add", id: "n", name: "New", kind: "person", form: "friend", support: "listens" });
  assert.deepEqual([state.entries.get("n").at, state.entries.get("n").name], [null, "New"]);
  assert.deepEqual(state.values.n, { kind: "person", status: "current", form: "friend", gets: ["listens"] });
  assert.deepEqual(state.named.listens, ["a", "n"]);
});

test("who they are is one tap, in words of the guide's own too, and another name is seen", () => {
  const state = after({ op: "who", id: "a", kind: "group", form: "other", form_words: "my choir" }, { op: "name", id: "a", name: "Choir" });
  assert.deepEqual([state.values.a.form, state.entries.get("a").kind, state.entries.get("a").name], ["own-0", "group", "Choir"]);
});

test("of all that are chosen what fits is tied, and what is tense or belongs stays so", () => {
  const ties = (kind, ...ids) => after({ op: "tie_all", ids, kind }).ties.map((tie) => tie.join(" "));
  assert.deepEqual(ties("knows", "a", "b", "c", "choir"), ["a b tense", "a c knows", "a choir belongs_to", "b c knows", "b choir belongs_to", "c choir belongs_to"]);
  assert.deepEqual(ties("belongs_to", "a", "c", "choir"), ["a b tense", "a choir belongs_to", "c choir belongs_to"]);
  assert.deepEqual(ties("pulls", "a", "choir", "team"), ["a b tense", "choir team pulls"]);
  assert.deepEqual(ties("knows", "choir", "team"), ["a b tense", "choir team knows"]);
  assert.deepEqual(ties(null, "a", "b", "gone"), []);
});

test("whether what I say passes between two is said of a tie alone", () => {
  assert.deepEqual(after({ op: "talk", a: "b", b: "a", value: false }).talks, { "a b": false });
  assert.deepEqual(after({ op: "talk", a: "b", b: "c", value: true }).talks, {});
});

test("two made one keep the answers and ties of both", () => {
  const state = after({ op: "answer", id: "b", question: "wish", value: "closer" }, { op: "tie", a: "b", b: "c", tied: true }, { op: "join", keep: "a", gone: "b" });
  assert.deepEqual([state.values.a.wish, state.values.a.safety, state.entries.has("b")], ["closer", 4, false]);
  assert.deepEqual(state.ties, [["a", "c", "knows"]]);
});

test("who is named for a question is, and an answered notice is gone", () => {
  const state = after({ op: "named_for", support: "listens", ids: ["b"], named: true }, { op: "named_for", support: "listens", ids: ["a"], named: false }, { op: "namesake", id: "b", answer: "another" });
  assert.deepEqual([state.named.listens, state.values.b.gets, state.notices], [["b"], ["listens"], {}]);
});

test("about me with me, and a pasted list that waits", () => {
  const state = after({ op: "me", question: "rest", value: 3 }, { op: "list", text: " Ana \n\nBen", kind: "person" });
  assert.deepEqual([state.me, state.listed], [{ rest: 3 }, ["Ana", "Ben"]]);
});

test("where the bench stands and how one looks is no step", () => {
  const state = after({ op: "show", mode: "question", question: "safety" }, { op: "look", lens: "groups" }, { op: "look", hidden: true });
  assert.deepEqual([state.at, state.look, state.undo], [{ mode: "question", question: "safety", block: "where" }, { lens: "groups", hidden: true }, 0]);
});

test("undo takes back what was done here last, redo does it again, and a new deed ends what could be redone", () => {
  const one = { op: "answer", id: "b", question: "give", value: 1 }, two = { op: "answer", id: "b", question: "give", value: 2 };
  assert.deepEqual(after(one, two, { op: "undo" }).values.b, { give: 1 });
  assert.deepEqual([after(one, two, { op: "undo" }, { op: "undo" }).values.b, after(one, { op: "undo" }, { op: "undo" }).undo], [{}, 0]);
  assert.deepEqual(after(one, two, { op: "undo" }, { op: "undo" }, { op: "redo" }, { op: "redo" }).values.b, { give: 2 });
  const { values, redo, undo } = after(one, two, { op: "undo" }, { op: "answer", id: "b", question: "get", value: 3 }, { op: "redo" });
  assert.deepEqual([values.b, redo, undo], [{ give: 1, get: 3 }, 0, 2]);
});

test("what changes nothing is no step", () => {
  assert.equal(after({ op: "tie", a: "a", b: "b", tied: true }, { op: "remove", ids: ["gone"] }).undo, 0);
  const later = after({ op: "namesake", id: "b", answer: "later" });
  assert.deepEqual([later.undo, later.notices, after({ op: "namesake", id: "b", answer: "same" }).undo], [0, {}, 1]);
  assert.deepEqual([after({ op: "apart", id: "b" }).undo, after({ op: "apart", id: "b" }).notices], [0, {}]);
});

test("a step that the server took long ago is taken back at once where it was drawn here, else when it is shown", () => {
  const data = { ...DATA, bench: { ...DATA.bench, steps: ["old", "seen", "now"], now: 2, undo: 9 } };
  const known = new Map([["seen", { ...stateOf(DATA), values: { ...DATA.bench.values, a: { safety: 2 } } }]]);
  const back = (times) => applied(data, numbered(Array(times).fill({ op: "undo" })), settle, known);
  assert.deepEqual([back(1).values.a, back(1).undo, back(1).redo], [{ safety: 2 }, 8, 1]);
  assert.deepEqual([back(2).values.a, back(2).undo], [{ safety: 2 }, 7]);
});

test("a deed says whom it is about", () => {
  assert.deepEqual(idsOf({ op: "tie_all", ids: ["a", "b"], kind: null }), ["a", "b"]);
  assert.deepEqual(idsOf({ op: "move", spots: [{ id: "a" }] }), ["a"]);
  assert.deepEqual(idsOf({ op: "join", keep: "a", gone: "b" }), ["a", "b"]);
  assert.deepEqual(idsOf({ op: "undo" }), []);
});
