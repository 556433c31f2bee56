// Where the names of the rings stand: on their line, as near to its top as there is room; else nowhere. As
// netmap/views/captions.py places them.
import { looks } from "./looks.js";

const OVER = 5, UNDER = 15, HALF_HEIGHT = 7, AIR = 8, SPOTS = 9, STEP = Math.PI / 60, STEPS = 22, SPARE = 1.6;

// rings: ring → words; widthOf: how wide words are written. taken: boxes. Gives ring → {words, d}.
export function placeCaptions(rings, widthOf, [cx, cy], radius, size, taken) {
  const found = new Map();
  for (const [ring, words] of Object.entries(rings)) {
    const edge = looks.edges[ring] * radius, half = widthOf(words) / 2 / edge;
    const turn = TURNS.find((one) => free(one, half, [cx, cy], edge, size, taken));
    if (turn === undefined) continue;
    const upper = Math.sin(turn) >= 0, far = edge + (upper ? OVER : UNDER), way = (upper ? 1 : -1) * half * SPARE;
    const end = (at) => `${(cx + far * Math.cos(at)).toFixed(1)} ${(cy - far * Math.sin(at)).toFixed(1)}`;
    found.set(ring, { words, d: `M${end(turn + way)}A${far.toFixed(1)} ${far.toFixed(1)} 0 0 ${upper ? 1 : 0} ${end(turn - way)}` });
  }
  return found;
}

// From the top to both sides, then from the bottom.
const TURNS = [Math.PI / 2, -Math.PI / 2].flatMap((centre) => [
  centre, ...Array.from({ length: STEPS }, (_, i) => [centre + (i + 1) * STEP, centre - (i + 1) * STEP]).flat(),
]);

function free(turn, half, [cx, cy], edge, [width, height], taken) {
  const far = edge + (OVER + UNDER) / 2;
  for (let i = 0; i < SPOTS; i += 1) {
    const at = turn + half * 1.1 * ((2 * i) / (SPOTS - 1) - 1), x = cx + far * Math.cos(at), y = cy - far * Math.sin(at);
    if (x < AIR || x > width - AIR || y < HALF_HEIGHT || y > height - HALF_HEIGHT) return false;
    for (const [left, top, right, bottom] of taken) {
      if (left - AIR < x && x < right + AIR && top - HALF_HEIGHT < y && y < bottom + HALF_HEIGHT) return false;
    }
  }
  return true;
}
