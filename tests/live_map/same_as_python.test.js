// What Python and the browser both work out, they work out alike: plans, radii, ways, lines round several.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { contour, tree } from "./contour.js";
import { planOf } from "./geometry.js";
import { between, bowed } from "./lines.js";
import { meRadius, shapeRadius, takeLooks } from "./looks.js";
import { route, shorter, zigzag } from "./routes.js";
import { strokesOf } from "./strokes.js";
import { looks } from "./looks.js";

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

test("disc and tray lie where Python has them", () => {
  for (const one of cases.plans) {
    const { middle, radius, tray } = planOf(one.width, one.height, one.waiting), what = JSON.stringify(one);
    alike(middle, one.middle, what);
    alike(radius, one.radius, what);
    alike([tray.x, tray.y, tray.width, tray.height], one.tray, what);
    alike(tray.cells, one.cells, what);
    assert.equal(tray.names, one.names, what);
    alike(tray.room, one.room, what);
  }
});

test("shapes and me are as large", () => {
  for (const { radius, near, shape, me } of cases.radii) {
    alike(shapeRadius(radius, near), shape, "shape");
    alike(meRadius(radius), me, "me");
  }
});

test("ways lead round me alike", () => {
  for (const one of cases.routes) {
    const way = route(one.a, one.b, one.middle, one.room), what = JSON.stringify([one.a, one.b, one.middle, one.room]);
    alike(way, one.way, what);
    const cut = shorter(way, 20, 12);
    alike(cut, one.cut, what);
    if (cut) {
      alike(zigzag(cut, looks.tooth, looks.teeth), one.jagged, what);
      for (const [kind, wanted] of [["tense", [one.jagged]], ["fits", one.doubled], ["pulls", one.apart]]) {
        alike(strokesOf(cut, kind), wanted, `${kind} ${what}`);
      }
      for (const kind of ["knows", "belongs_to"]) alike(strokesOf(cut, kind), [one.cut], `${kind} ${what}`);
    }
    alike(bowed(one.a, one.b), one.bowed, what);
    alike(between(one.a, one.b, 20, 12), one.between, what);
  }
});

test("lines round several are the same lines", () => {
  for (const one of cases.contours) {
    const ways = tree(one.own).map(([a, b]) => route(a, b, [200, 200], 24 + one.room));
    alike(ways, one.ways, "the tree");
    alike(contour(ways, one.own, one.others, one.room), one.loops, JSON.stringify(one.own));
  }
});
