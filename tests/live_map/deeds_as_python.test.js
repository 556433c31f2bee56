// What a deed does is seen in the page before the server says so, and is what Python makes of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { Disc } from "./geometry.js";
import { takeLooks } from "./looks.js";
import { applied } from "./outbox.js";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
takeLooks(read("looks.json"));
const { deeds: cases } = read("cases.json"), { settle } = new Disc();

test("names, answers, ties, undo and redo are seen as Python has them", () => {
  assert.ok(cases.length >= 50);
  for (const { told, deeds, names, ties, values, safety } of cases) {
    deeds.forEach((_, at) => applied(told, deeds.slice(0, at).map((deed, seq) => ({ seq, deed })), settle));
    const state = applied(told, deeds.map((deed, seq) => ({ seq, deed })), settle), what = JSON.stringify(deeds);
    const of = (field) => Object.fromEntries([...state.entries].map(([id, entry]) => [id, entry[field]]));
    assert.deepEqual(of("name"), names, what);
    assert.deepEqual(of("safety"), safety, what);
    assert.deepEqual(state.ties.map(([a, b, kind]) => [...[a, b].sort(), kind]).sort(), ties, what);
    const kept = Object.fromEntries(Object.keys(names).map((id) => [id, sorted(state.values[id])]));
    const wanted = Object.fromEntries(Object.keys(names).map((id) => [id, sorted(values[id])]));
    assert.deepEqual(kept, wanted, what);
  }
});

const sorted = (said) => Object.fromEntries(Object.entries(said).sort().map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]));
