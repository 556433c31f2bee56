// The sign of an answer, as it looks on the map.
import { el } from "./elements.js";
export function signOf(kind, value) {
  return el("svg", { class: "sign", viewBox: "0 0 44 44", "aria-hidden": "true" },
    el("circle", { cx: 22, cy: 22, r: kind === "safety" ? 12 : 4 + 3 * (value ?? 0), fill: value === null ? "none" : "var(--teal)", "fill-opacity": (value ?? 0) / 5, stroke: "var(--teal)", "stroke-width": 2, "stroke-dasharray": value === null ? "1 3" : null }));
}
