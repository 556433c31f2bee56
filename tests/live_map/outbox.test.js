// What hands did: numbered, told until it is heard, in parts where it is much, and seen at once.
import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { kindOfTie } from "./deeds.js";
import { applied, outboxOf } from "./outbox.js";

mock.timers.enable({ apis: ["setTimeout", "Date"] });
let turn = 0;

function fresh() {
  const box = outboxOf(`map ${turn += 1}`), said = [], late = [];
  box.send = (message) => said.push(message);
  box.late = (is) => late.push(is);
  return { box, said, late, client: () => said.at(-1).client };
}

test("each is numbered and told with all that has not been heard yet", () => {
  const { box, said } = fresh();
  box.add({ op: "myself" });
  box.add({ op: "select", id: "a" });
  assert.deepEqual(said.map(({ deeds }) => deeds.map(({ seq }) => seq)), [[1], [1, 2]]);
  assert.deepEqual(said[1].deeds[1], { seq: 2, deed: { op: "select", id: "a" } });
  assert.deepEqual(Object.keys(said[0]), ["client", "map", "again", "deeds"]);
});

test("what was heard is not told again", () => {
  const { box, said, client } = fresh();
  box.add({ op: "myself" });
  box.add({ op: "myself" });
  box.heard({ [client()]: 1 });
  assert.deepEqual(box.pending.map(({ seq }) => seq), [2]);
  box.heard({ [client()]: 2, another: 9 });
  mock.timers.tick(60_000);
  assert.equal(said.length, 2);
});

test("unheard it is told again every three seconds, and after two said not to be kept, of whom it is about", () => {
  const { box, said, late, client } = fresh();
  box.add({ op: "answer", id: "a", question: "safety", value: 4 });
  mock.timers.tick(1000);
  box.add({ op: "tie", a: "b", b: "c", tied: true });
  mock.timers.tick(999);
  assert.deepEqual([late, [...box.waitingFor()]], [[], []]);
  mock.timers.tick(1);
  assert.deepEqual([late, [...box.waitingFor()]], [[true], ["a"]]);
  mock.timers.tick(1000);
  assert.deepEqual([...box.waitingFor()], ["a", "b", "c"]);
  mock.timers.tick(1000);
  mock.timers.tick(3000);
  assert.deepEqual(said.map(({ again }) => again), [0, 0, 1, 2]);
  box.heard({ [client()]: 1 });
  assert.deepEqual([late.at(-1), [...box.waitingFor()]], [true, ["b", "c"]]);
  box.heard({ [client()]: 2 });
  assert.deepEqual([late.at(-1), box.waitingFor().size], [false, 0]);
});

test("each step that the server said is known again by its mark, the latest hundred", () => {
  const { box } = fresh();
  const said = (mark) => ({ entries: [], ties: [], lens: "ties", bench: { steps: ["x", mark], now: 1, values: { a: { give: mark } } } });
  for (let mark = 0; mark < 150; mark += 1) box.keep(said(`${mark}`));
  assert.deepEqual([box.known.size, box.known.has("49"), box.known.get("50").values.a.give], [100, false, "50"]);
});

test("what was done on a map goes on with it where it is kept as a second one", () => {
  const box = outboxOf("first"), said = [];
  box.send = (message) => said.push(message);
  box.add({ op: "myself" });
  assert.equal(outboxOf("second", ["first"]), box);
  box.add({ op: "myself" });
  assert.deepEqual(said.map(({ map, deeds }) => [map, deeds.length]), [["first", 1], ["second", 2]]);
  assert.notEqual(outboxOf("third"), box);
});

test("a browser page that comes back numbers on from what was heard of it", () => {
  const { box, said } = fresh();
  box.add({ op: "myself" });
  box.heard({ [said[0].client]: 7 });
  box.add({ op: "myself" });
  assert.equal(said.at(-1).deeds[0].seq, 8);
});

test("much is told in parts: five hundred at once, and no more signs than the server reads", () => {
  const { box, said, client } = fresh();
  for (let i = 0; i < 600; i += 1) box.add({ op: "select", id: "a" });
  assert.equal(said.at(-1).deeds.length, 500);
  box.heard({ [client()]: 500 });
  assert.deepEqual(said.at(-1).deeds.map(({ seq }) => seq), Array.from({ length: 100 }, (_, i) => 501 + i));
  const long = fresh();
  for (let i = 0; i < 3; i += 1) long.box.add({ op: "add", name: "x".repeat(150_000) });
  assert.equal(long.said.at(-1).deeds.length, 1);
});

const DATA = {
  entries: [
    { id: "a", name: "Ana", kind: "person", at: [0.3, 0], ring: 1 },
    { id: "b", name: "Ben", kind: "person", at: null, ring: null },
    { id: "c", name: "Choir", kind: "group", at: [0, 0.3], ring: 1 },
  ],
  ties: [["a", "b", "tense"]], selected: "a", chosen: [], myself: false,
};
const settle = ([x, y]) => ({ ring: 3, at: [x, y] });
const after = (...deeds) => applied(DATA, deeds.map((deed, i) => ({ seq: i + 1, deed })), settle);

test("a move is seen at once, to the tray too, and of nobody who is gone", () => {
  const { entries } = after({ op: "move", spots: [{ id: "a", x: null, y: null }, { id: "b", x: 0.9, y: 0 }, { id: "gone", x: 0, y: 0 }] });
  assert.deepEqual([entries.get("a").at, entries.get("b").at, entries.size], [null, [0.9, 0], 3]);
  assert.deepEqual(DATA.entries[0].at, [0.3, 0]);
});

test("a tie with a group is belonging, what is tense stays tense, and none is taken away", () => {
  assert.deepEqual(after({ op: "tie", a: "c", b: "a", tied: true }).ties.at(-1), ["c", "a", "belongs_to"]);
  assert.deepEqual(after({ op: "tie", a: "b", b: "a", tied: true }).ties, DATA.ties);
  assert.deepEqual(after({ op: "tie", a: "b", b: "a", tied: false }).ties, []);
  assert.equal(kindOfTie(new Map(DATA.entries.map((one) => [one.id, one])), "a", "b"), "knows");
});

test("who is taken off leaves no tie and is no longer selected; who is added twice is there once", () => {
  const state = after({ op: "remove", ids: ["a"] });
  assert.deepEqual([state.ties, state.selected, state.entries.has("a")], [[], null, false]);
  const add = { op: "add", id: "n", name: "New", kind: "person", x: 0.5, y: 0.4 };
  assert.equal(after(add, { ...add, name: "Twice" }).entries.get("n").name, "New");
});

test("choosing several lets go of the one who was selected, and the other way round", () => {
  assert.deepEqual([after({ op: "choose", ids: ["a", "b", "gone"] }).selected, after({ op: "choose", ids: ["a", "gone"] }).chosen], [null, ["a"]]);
  const mine = after({ op: "choose", ids: ["a"] }, { op: "myself" });
  assert.deepEqual([mine.chosen, mine.selected, mine.myself], [[], null, true]);
  assert.equal(after({ op: "myself" }, { op: "select", id: "b" }).myself, false);
});
