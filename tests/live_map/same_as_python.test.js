// What Python and the browser both work out, they work out alike: plans, radii, ways, lines round several.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { wayRound } from "./bends.js";
import { placeCaptions } from "./captions.js";
import { contourOf } from "./contour.js";
import { planOf } from "./geometry.js";
import { leafOf } from "./leaves.js";
import { looks, sizesOf, takeLooks } from "./looks.js";
import { route, shorter, zigzag } from "./routes.js";
import { strokesOf } from "./strokes.js";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
takeLooks(read("looks.json"));
const cases = read("cases.json");

function alike(given, wanted, what) {
  if (Array.isArray(wanted)) {
    assert.equal(given?.length, wanted.length, what);
    wanted.forEach((one, i) => alike(given[i], one, what));
  } else if (typeof wanted === "number") assert.ok(Math.abs(given - wanted) < 1e-6, `${what}: ${given} for ${wanted}`);
  else assert.equal(given, wanted, what);
}

test("there are cases of every sort", () => {
  for (const [name, all] of Object.entries(cases)) assert.ok(all.length > 10, name);
});

test("the disc, and those who wait, lie where Python has them", () => {
  for (const one of cases.plans) {
    const { middle, radius, foot } = planOf(one.width, one.height, one.waiting), what = JSON.stringify(one);
    alike(middle, one.middle, what);
    alike(radius, one.radius, what);
    alike([foot.x, foot.y, foot.width, foot.height], one.foot, what);
    alike(foot.cells, one.cells, what);
    alike(foot.room, one.room, what);
  }
});

test("everything is as large", () => {
  for (const { radius, count, near, sizes } of cases.sizes) {
    const found = sizesOf(radius, count, near);
    for (const [name, wanted] of Object.entries(sizes)) alike(found[name], wanted, `${name} at ${radius}`);
  }
});

test("ways lead round me alike", () => {
  for (const one of cases.routes) {
    const way = route(one.a, one.b, one.middle, one.room), what = JSON.stringify([one.a, one.b, one.middle, one.room]);
    alike(way, one.way, what);
    const cut = shorter(way, 20, 12);
    alike(cut, one.cut, what);
    if (cut) {
      alike(zigzag(cut, looks.tooth, looks.teeth, looks.jagged), one.jagged, what);
      for (const [kind, wanted] of [["tense", [one.jagged]], ["fits", one.doubled], ["pulls", one.apart]]) {
        alike(strokesOf(cut, kind), wanted, `${kind} ${what}`);
      }
      for (const kind of ["knows", "belongs_to"]) alike(strokesOf(cut, kind), [one.cut], `${kind} ${what}`);
    }
  }
});

test("ways bend round others alike", () => {
  for (const one of cases.bends) alike(wayRound(one.a, one.b, one.others, 25, one.middle, 33), one.way, JSON.stringify(one));
});

test("leaves are the same leaves", () => {
  for (const one of cases.leaves) {
    const found = leafOf(one.me, one.at, one.others, one.give, one.get, sizesOf(200, one.count)), what = JSON.stringify(one);
    if (!one.leaf) assert.equal(found, null, what);
    else for (const part of ["give", "get", "veins", "stem", "boxes"]) alike(found[part], one.leaf[part], `${part} ${what}`);
  }
});

test("names of rings stand in the same places", () => {
  for (const one of cases.captions) {
    const found = placeCaptions(one.rings, (words) => one.widths[words], one.middle, one.radius, one.size, one.taken);
    const round = (spot) => spot.map((n) => n.toFixed(1)).join(" "), what = JSON.stringify(one);
    assert.deepEqual([...found.keys()].map(Number), one.found.map(([ring]) => ring), what);
    for (const [ring, start, end, far, upper] of one.found) {
      const { d } = found.get(String(ring)), arc = d.match(/^M(.+)A([\d.]+) [\d.]+ 0 0 ([01]) (.+)$/);
      assert.ok(arc, what);
      alike(arc[1].split(" ").map(Number), start.map((n) => Number(n.toFixed(1))), what);
      alike(arc[4].split(" ").map(Number), end.map((n) => Number(n.toFixed(1))), what);
      assert.deepEqual([Number(arc[2]), arc[3]], [Number(far.toFixed(1)), upper ? "1" : "0"], round(start));
    }
  }
});

test("fields round several are the same fields", () => {
  for (const one of cases.contours) alike(contourOf(one.own, one.others, [200, 200], one.size), one.loops, JSON.stringify(one.own));
});
