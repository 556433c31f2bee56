// An answer looks like what it draws on the map, and each like no other.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { amountSign, ringSign, safetySign, signOf } from "./answer_signs.js";
import { looks, takeLooks } from "./looks.js";

takeLooks(JSON.parse(readFileSync(new URL("looks.json", import.meta.url), "utf8")));
class Node {
  constructor(name) {
    Object.assign(this, { name, given: {}, parts: [] });
  }
  getAttribute = (name) => this.given[name] ?? null;
  setAttribute = (name, value) => void (this.given[name] = String(value));
  removeAttribute = (name) => void delete this.given[name];
  append = (...parts) => void this.parts.push(...parts);
}
globalThis.document = { createElementNS: (_, name) => new Node(name) };

const drawn = (sign) => JSON.stringify(sign.parts.map(({ name, given }) => [name, given]));
const differ = (signs) => assert.equal(new Set(signs.map(drawn)).size, signs.length);
const widthOf = (sign, half) => {
  const { d } = sign.parts.find(({ given }) => given.class === half).given;
  return Math.max(0, ...d.split(/[MLZ]/).filter(Boolean).map((spot) => Math.abs(Number(spot.split(" ")[0]) - 22)));
};

test("each answer has a sign of its own, hidden from readers", () => {
  for (const kind of ["person", "group", "community"]) differ([null, 1, 2, 3, 4, 5].map((value) => safetySign(value, kind)));
  differ([...[0, 1, 2, 3, 4].map((value) => amountSign("give", value)), ...[1, 2, 3, 4].map((value) => amountSign("get", value))]);
  differ([null, 1, 2, 3].map(ringSign));
  assert.equal(safetySign(3).given["aria-hidden"], "true");
});

test("looks of safety are told apart without colour", () => {
  const grey = (value) => JSON.parse(drawn(safetySign(value))).map(([, { d, stroke, ...rest }]) => [d, stroke !== "none", rest["stroke-dasharray"], rest.fill.includes("teal")]);
  assert.equal(new Set([null, 1, 2, 3, 4, 5].map((value) => JSON.stringify(grey(value)))).size, 6);
});

test("the more, the wider: what I give to the right, what I get to the left, none is the bare stem", () => {
  for (const side of ["give", "get"]) {
    const widths = [0, 1, 2, 3, 4].map((value) => widthOf(amountSign(side, value), side));
    assert.deepEqual(widths, [...widths].sort((a, b) => a - b));
    assert.ok(widths[0] === 0 && Math.abs(widths[4] - looks.sizes.halves[4]) < 0.3, String(widths));
  }
  assert.ok(amountSign("give", 4).parts[0].given.d.includes("L38") && amountSign("get", 4).parts[2].given.d.includes("L6"));
});

test("what is open is dotted, whatever was asked", () => {
  for (const what of ["safety", "give", "get", "ring"]) assert.equal(drawn(signOf(what, null)), drawn(safetySign(null)));
  for (const what of ["give", "get"]) assert.equal(drawn(signOf(what, 2)), drawn(amountSign(what, 2)));
  assert.equal(drawn(signOf("ring", 2)), drawn(ringSign(2)));
});
