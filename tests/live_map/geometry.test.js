// Places: rings, the view, and where nobody stands.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { contourOf, within as inLines } from "./contour.js";
import {
  Disc, NEAREST, WHOLE, heightFor, inside, nearer, planOf, sectorsOf, toScreen, toUnit, within,
} from "./geometry.js";
import { looks, sizesOf, takeLooks } from "./looks.js";
import { clear, route } from "./routes.js";
import { seatsOf } from "./scene.js";

takeLooks(JSON.parse(readFileSync(new URL("looks.json", import.meta.url), "utf8")));
const disc = new Disc();
const near = (a, b) => assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9, `${a} for ${b}`);

test("the ring is the one the point lies on, on the edge the inner one", () => {
  for (const [x, y, ring] of [[0.3, 0, 1], [0, 0, 1], [0, -0.6, 2], [-0.9, 0, 3], [0, 4, 3], [0.53, 0, 1]]) {
    assert.equal(disc.ringAt(x, y), ring);
  }
});

test("who is put down lies whole within the ring, in the same direction", () => {
  for (const at of [[0.01, 0.02], [0.55, 0], [0, -3], [-0.3, 0.4]]) {
    const { ring, at: [x, y] } = disc.settle(at), far = Math.hypot(x, y);
    assert.ok(far >= looks.edges[ring - 1] + looks.margin - 1e-9 && far <= looks.edges[ring] - looks.margin + 1e-9);
    assert.ok(Math.abs(Math.atan2(y, x) - Math.atan2(at[1], at[0])) < 1e-9);
    near(disc.settle([x, y]).at, [x, y]);
  }
});

test("a place asked for by its ring is in that ring", () => {
  for (const ring of [1, 2, 3]) assert.equal(disc.ringAt(...disc.settle([0.3, 0.3], ring).at), ring);
});

test("from a point to the screen and back", () => {
  const plan = planOf(820, 680, 2), view = { near: 2.5, x: 0.2, y: -0.3 };
  near(toUnit(plan, view, toScreen(plan, view, [0.4, 0.7])), [0.4, 0.7]);
  near(toScreen(plan, WHOLE, [0, 0]), plan.middle);
});

test("coming nearer leaves the point under the finger where it is, and has an end", () => {
  const plan = planOf(820, 680, 0), at = [plan.middle[0] + 60, plan.middle[1] - 40];
  const view = nearer(plan, WHOLE, 2, at);
  near(toUnit(plan, view, at), toUnit(plan, WHOLE, at));
  assert.equal(nearer(plan, WHOLE, 99, at).near, NEAREST);
  assert.deepEqual(nearer(plan, view, 0.01, at), WHOLE);
  assert.deepEqual(within({ near: 2, x: 5, y: -5 }), { near: 2, x: 0.5, y: -0.5 });
});

test("on a phone the map is as wide as the screen, and those who wait stand below it with their names", () => {
  const height = heightFor(390, 800, 3), plan = planOf(390, height, 3);
  assert.ok(plan.radius > 180 && plan.foot.y >= plan.middle[1] + plan.radius && plan.foot.room > 40);
});

test("where nobody waits there is no room kept for waiting", () => {
  assert.deepEqual(planOf(820, 680, 0).foot.cells, []);
  assert.ok(planOf(820, 680, 0).foot.y === 680);
});

test("many who wait leave the disc its room, on a full screen too", () => {
  for (const waiting of [0, 10, 60, 120]) {
    const { radius, foot } = planOf(374, 774, waiting);
    assert.ok(radius > 80 && foot.cells.length === waiting);
  }
});

test("a sector is named in its middle; one alone has no edge", () => {
  const found = sectorsOf({ sectors: ["north", "south"] });
  near(found[0].middle, [(looks.edges[2] + looks.edges[3]) / 2, 0]);
  assert.deepEqual(sectorsOf({ sectors: ["all"] }), []);
});

test("a circle that is drawn holds who is in it", () => {
  const square = [[0, 0], [10, 0], [10, 10], [0, 10]];
  assert.ok(inside(square, [5, 5]));
  assert.ok(!inside(square, [15, 5]));
});

test("in the tray everyone keeps their seat, and who comes takes the first that is free", () => {
  const ids = (...names) => names.map((id) => ({ id }));
  assert.deepEqual([...seatsOf("m", ids("a", "b", "c"))], [["a", 0], ["b", 1], ["c", 2]]);
  assert.deepEqual([...seatsOf("m", ids("a", "c"))], [["a", 0], ["c", 2]]);
  assert.deepEqual([...seatsOf("m", ids("a", "c", "d"))], [["a", 0], ["c", 2], ["d", 1]]);
});

test("a tie across me goes round me, also while one end is dragged", () => {
  for (let x = 60; x < 400; x += 10) {
    const way = route([20, 200], [x, 210], [200, 200], 30), ends = Math.min(30, Math.hypot(x - 200, 10));
    for (let i = 0; i + 1 < way.length; i += 1) assert.ok(clear(way[i], way[i + 1], [200, 200]) > ends - 1e-6);
  }
});

test("a line round a group takes in its members and nobody else", () => {
  const places = new Map([["choir", [120, 200]], ["a", [300, 205]], ["b", [120, 320]], ["c", [121, 260]], ["d", [260, 150]]]);
  const belongs = ["choir", "a", "b"], others = [...places.keys()].filter((id) => !belongs.includes(id));
  const loops = contourOf(belongs.map((id) => places.get(id)), others.map((id) => places.get(id)), [200, 200], sizesOf(240, 5));
  for (const id of belongs) assert.ok(inLines(loops, places.get(id)), id);
  for (const place of [places.get("c"), places.get("d"), [200, 200]]) assert.ok(!inLines(loops, place));
  assert.deepEqual(contourOf([], [[3, 3]], [0, 0], sizesOf(240, 5)), []);
});
