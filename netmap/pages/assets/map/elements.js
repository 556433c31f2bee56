// Elements of the picture, and colours by their name in the palette.

import { looks } from "./looks.js";

const NS = "http://www.w3.org/2000/svg";

export function el(name, given = {}, ...children) {
  const made = name.startsWith("html:")
    ? document.createElement(name.slice(5))
    : document.createElementNS(NS, name);
  set(made, given);
  made.append(...children);
  return made;
}

export function set(node, given) {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === false) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  }
}

// Dashes in parts of a whole outline; those of hardly any length are dots.
export const dashes = (dash) => ({
  "stroke-dasharray": dash || null, pathLength: dash ? looks.round : null,
  "stroke-linecap": dash.startsWith("0.1 ") ? "round" : null,
});

export const mixed = (hue, share) => `color-mix(in srgb, var(--${hue}) ${Math.round(share * 100)}%, var(--paper))`;
export const clear = (hue, share) => `color-mix(in srgb, var(--${hue}) ${Math.round(share * 100)}%, transparent)`;

const ICONS = {
  tick: "M5 12.5l4.5 4.5L19 7.5", close: "M6 6l12 12M18 6 6 18", right: "M9 6l6 6-6 6", down: "M6 9l6 6 6-6",
};

export const icon = (name, kind = "") => el("svg", { class: `icon ${kind}`, viewBox: "0 0 24 24", "aria-hidden": "true" },
  el("path", { d: ICONS[name] }));
