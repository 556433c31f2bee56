// Where a name stands beside its shape, and how much of it is written, so that names cover neither each other nor
// shapes, leaves and tense ties. The same map gives the same names in the same places.
import { looks } from "./looks.js";

const height = () => looks.type.name + 3;
const GAP = 5, PASSES = 4, ACROSS = 0.75, DOWN = 0.5;
const INWARD = 6, UPRIGHT = 3, SLANTED = 2;
const SHARES = [1, 0.75, 0.5, 0.33], FEW_SHARES = [0.6, 0.33], MANY = 120;
const WAYS = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1]];
const widths = new Map();
let pen = null;
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function setFont(family) {
  const font = `${looks.type.weight} ${looks.type.name}px ${family}`;
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

// points: id → [x, y]; names: id → name; radii: id → how far the shape reaches; taken: boxes that are not to be
// covered. Gives id → label.
export function placeLabels(points, names, [width, height], radii, taken) {
  const ids = [...points.keys()], many = ids.length > MANY;
  const fair = Math.sqrt((width * height) / Math.max(1, ids.length));
  const widest = Math.min(Math.max(fair * 1.7, 70), width * 0.45);
  const choices = new Map(ids.map((id) => [
    id, choicesOf(points.get(id), names.get(id), width, height, radii.get(id), widest, many),
  ]));
  const shapes = new Map(ids.map((id) => [id, square(points.get(id), radii.get(id) + 1)]));
  const near = neighbours(ids, points, choices);
  const walls = new Map(ids.map((id) => [id, taken.filter((box) => meets(choices.get(id).room, box))]));
  const order = [...ids].sort((a, b) => near.get(b).length - near.get(a).length);
  const labels = new Map();
  for (let pass = 0; pass < (many ? 1 : PASSES); pass += 1) {
    let calm = true;
    for (const id of order) {
      const best = bestOf(choices.get(id).found, near.get(id), labels, shapes, walls.get(id));
      if (labels.get(id) !== best) calm = false;
      labels.set(id, best);
    }
    if (calm) break;
  }
  return labels;
}

export const square = ([x, y], half) => [x - half, y - half, x + half, y + half];

function choicesOf([x, y], name, width, height, radius, widest, many) {
  const found = [], known = new Set(), outward = x >= width / 2 ? 1 : -1, whole = name.length;
  for (const share of many ? FEW_SHARES : SHARES) {
    const text = shortened(name, widest * share);
    if (known.has(text)) continue;
    known.add(text);
    const wide = widthOf(text), lost = found.length ? LETTER * (whole - text.length + 1) : 0;
    for (const [across, down] of WAYS) {
      const box = boxOf(across, down, x, y, wide, radius, width);
      const out = Math.max(0, -box[0]) + Math.max(0, box[2] - width) + Math.max(0, -box[1]) + Math.max(0, box[3] - height);
      const liked = (across ? (across === outward ? 0 : INWARD) : UPRIGHT) + (across && down ? SLANTED : 0);
      found.push({ text, anchor: ["end", "middle", "start"][across + 1], box, dislike: lost + liked + out * 60 });
    }
  }
  const room = [0, 1, 2, 3].map((side) => Math[side < 2 ? "min" : "max"](...found.map(({ box }) => box[side])));
  return { found: found.sort((a, b) => a.dislike - b.dislike), room };
}

// What one letter less costs, in square pixels that a name covers.
const LETTER = 20;

function boxOf(across, down, x, y, wide, radius, width) {
  const off = (radius + GAP) * (across && down ? ACROSS : 1), high = height();
  const near = across ? (radius + GAP) * DOWN : radius + 1;
  const top = !down ? y - high / 2 : down > 0 ? y + near : y - near - high;
  const left = across > 0 ? x + off : across < 0 ? x - off - wide
    : Math.min(Math.max(x - wide / 2, 0), Math.max(0, width - wide));
  return [left, top, left + wide, top + high];
}

const meets = ([al, at, ar, ab], [bl, bt, br, bb]) => al < br && bl < ar && at < bb && bt < ab;

// Those whose name or shape a name could ever meet.
function neighbours(ids, points, choices) {
  const found = new Map(ids.map((id) => [id, []]));
  ids.forEach((one, i) => {
    for (const other of ids.slice(i + 1)) {
      if (!meets(choices.get(one).room, choices.get(other).room)) continue;
      found.get(one).push(other);
      found.get(other).push(one);
    }
  });
  return found;
}

// A name covered is worse than a shape touched, and that worse than a leaf.
const ON_NAME = 30, ON_SHAPE = 3;
function bestOf(choices, near, labels, shapes, walls) {
  let best = choices[0], least = Infinity;
  for (const choice of choices) {
    if (choice.dislike >= least) continue;
    let cost = choice.dislike;
    for (const other of near) {
      const label = labels.get(other);
      if (label) cost += ON_NAME * shared(choice.box, label.box);
      cost += ON_SHAPE * shared(choice.box, shapes.get(other));
    }
    for (const box of walls) cost += shared(choice.box, box);
    if (cost < least) [best, least] = [choice, cost];
  }
  return best;
}

export function shared([al, at, ar, ab], [bl, bt, br, bb]) {
  const across = Math.min(ar, br) - Math.max(al, bl), down = Math.min(ab, bb) - Math.max(at, bt);
  return across > 0 && down > 0 ? across * down : 0;
}
