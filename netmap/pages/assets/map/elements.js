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
