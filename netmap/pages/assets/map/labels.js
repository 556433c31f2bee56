// Which side of a shape its name stands on, and how much of it is written, so that names cover neither each
// other nor shapes. The same map gives the same names in the same places.
import { looks } from "./looks.js";

const height = () => looks.type.name + 4;
const GAP = 5, PASSES = 4;
const SHARES = [1, 0.75, 0.5, 0.33], FEW_SHARES = [0.6, 0.33], MANY = 120;
const widths = new Map();
let pen = null;
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function setFont(family) {
  const font = `${looks.type.name}px ${family}`;
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen.font !== font) {
    pen.font = font;
    widths.clear();
  }
}

export function widthOf(text) {
  if (!widths.has(text)) widths.set(text, pen.measureText(text).width);
  return widths.get(text);
}

// The name cut to this width: at a word where that keeps half of it, else at a letter.
export function shortened(name, width) {
  if (widthOf(name) <= width) return name;
  const all = Array.from(letters.segment(name), (one) => one.segment);
  let few = all.length - 1;
  while (few > 1 && widthOf(all.slice(0, few).join("") + "…") > width) few -= 1;
  const cut = all.slice(0, few).join(""), word = cut.lastIndexOf(" ");
  return `${(word > cut.length / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

// points: id → [x, y]; names: id → name; taken: boxes that are not to be covered. Gives id → label.
export function placeLabels(points, names, [width, height], radius, taken) {
  const ids = [...points.keys()], many = ids.length > MANY;
  const fair = Math.sqrt((width * height) / Math.max(1, ids.length));
  const widest = Math.min(Math.max(fair * 1.7, 70), width * 0.45);
  const choices = new Map(ids.map((id) => [id, choicesOf(points.get(id), names.get(id), width, height, radius, widest, many)]));
  const shapes = new Map(ids.map((id) => {
    const [x, y] = points.get(id);
    return [id, [x - radius, y - radius, x + radius, y + radius]];
  }));
  const near = neighbours(ids, points, choices, radius);
  const order = [...ids].sort((a, b) => near.get(b).length - near.get(a).length);
  const labels = new Map();
  for (let pass = 0; pass < (many ? 1 : PASSES); pass += 1) {
    let calm = true;
    for (const id of order) {
      const best = bestOf(choices.get(id), near.get(id), labels, shapes, taken);
      if (labels.get(id) !== best) calm = false;
      labels.set(id, best);
    }
    if (calm) break;
  }
  return labels;
}

function choicesOf([x, y], name, width, height, radius, widest, many) {
  const found = [], known = new Set();
  for (const share of many ? FEW_SHARES : SHARES) {
    const text = shortened(name, widest * share);
    if (known.has(text)) continue;
    known.add(text);
    const wide = widthOf(text), lost = found.length ? 30 * (1 - share) + 12 : 0;
    const sides = x >= width / 2 ? ["right", "below", "left", "above"] : ["left", "below", "right", "above"];
    sides.forEach((side, rank) => {
      const box = boxOf(side, x, y, wide, radius, width);
      const out = Math.max(0, -box[0]) + Math.max(0, box[2] - width) + Math.max(0, -box[1]) + Math.max(0, box[3] - height);
      found.push({ text, side, box, dislike: lost + rank * 3 + out * 60 });
    });
  }
  return found.sort((a, b) => a.dislike - b.dislike);
}

function boxOf(side, x, y, wide, radius, width) {
  const half = height() / 2;
  if (side === "right") return [x + radius + GAP, y - half, x + radius + GAP + wide, y + half];
  if (side === "left") return [x - radius - GAP - wide, y - half, x - radius - GAP, y + half];
  const left = Math.min(Math.max(x - wide / 2, 0), Math.max(0, width - wide));
  const top = side === "below" ? y + radius + 1 : y - radius - 1 - height();
  return [left, top, left + wide, top + height()];
}

function neighbours(ids, points, choices, radius) {
  const reach = new Map(ids.map((id) => [id, Math.max(...choices.get(id).map(({ box }) => box[2] - box[0])) + radius + GAP]));
  const found = new Map(ids.map((id) => [id, []]));
  const high = 2 * (radius + height() + 2);
  ids.forEach((one, i) => {
    const [ax, ay] = points.get(one);
    for (const other of ids.slice(i + 1)) {
      const [bx, by] = points.get(other);
      if (Math.abs(ay - by) < high && Math.abs(ax - bx) < reach.get(one) + reach.get(other)) {
        found.get(one).push(other);
        found.get(other).push(one);
      }
    }
  });
  return found;
}

// A name covered is worse than a shape touched.
function bestOf(choices, near, labels, shapes, taken) {
  let best = choices[0], least = Infinity;
  for (const choice of choices) {
    if (choice.dislike >= least) continue;
    let cost = choice.dislike;
    for (const other of near) {
      const label = labels.get(other);
      if (label) cost += 8 * shared(choice.box, label.box);
      cost += shared(choice.box, shapes.get(other));
    }
    for (const box of taken) cost += shared(choice.box, box);
    if (cost < least) [best, least] = [choice, cost];
  }
  return best;
}

export function shared([al, at, ar, ab], [bl, bt, br, bb]) {
  const across = Math.min(ar, br) - Math.max(al, bl), down = Math.min(ab, bb) - Math.max(at, bt);
  return across > 0 && down > 0 ? across * down : 0;
}
