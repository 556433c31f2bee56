// Names: cut at a word, on a side where they cover least, the same each time.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { placeLabels, setFont, shared, shortened, widthOf } from "./labels.js";
import { takeLooks } from "./looks.js";

takeLooks(JSON.parse(readFileSync(new URL("looks.json", import.meta.url), "utf8")));
// A pen for which every sign is seven pixels wide.
globalThis.document = {
  createElement: () => ({ getContext: () => ({ font: "", measureText: (text) => ({ width: 7 * text.length }) }) }),
};
setFont("sans-serif");

const named = (points, names, walls = []) =>
  placeLabels(new Map(points), new Map(names), [400, 400], new Map(points.map(([id]) => [id, 10])), walls);

test("a name that fits is whole", () => {
  assert.equal(widthOf("Ana"), 21);
  assert.equal(shortened("Ana", 21), "Ana");
});

test("a long name is cut at a word, one long word within it", () => {
  assert.equal(shortened("The Tuesday evening choir", 91), "The Tuesday…");
  assert.equal(shortened("Aleksandrowicz", 42), "Aleks…");
});

test("a joined emoji is never cut apart", () => {
  const family = "👩‍👩‍👧‍👦";
  assert.equal(shortened(family.repeat(9), 200).replaceAll(family, ""), "…");
});

test("one name with room stands whole beside its shape and outward", () => {
  const { text, anchor } = named([["a", [170, 200]]], [["a", "Rosa"]]).get("a");
  assert.deepEqual([text, anchor], ["Rosa", "end"]);
  assert.equal(named([["a", [230, 200]]], [["a", "Rosa"]]).get("a").anchor, "start");
});

test("a name keeps off what is taken", () => {
  const wall = [215, 190, 400, 210];
  const { box } = named([["a", [200, 200]]], [["a", "Ana"]], [wall]).get("a");
  assert.equal(shared(box, wall), 0);
});

test("no two names cover each other, and all lie in the picture", () => {
  const points = Array.from({ length: 25 }, (_, i) => [String(i), [40 + (i % 5) * 80, 40 + Math.floor(i / 5) * 80]]);
  const names = points.map(([id]) => [id, `Person number ${id} of all`]), found = [...named(points, names).values()];
  found.forEach(({ box }, i) => {
    assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= 400 && box[3] <= 400);
    for (const other of found.slice(i + 1)) assert.ok(shared(box, other.box) < 4);
  });
  assert.deepEqual([...named(points, names).values()], found);
});

test("no points have no names", () => {
  assert.equal(named([], []).size, 0);
});
