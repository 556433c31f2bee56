// A second click in the same breath belongs to the page on which the first was made: it answers no question that
// came up beneath the hand, and presses no button again whose page is on its way.

import { isAtRest } from "./streamlit_app.js";

const BREATH = 500;  // milliseconds
const HEARD = 150;  // milliseconds until the server is known to have heard
const NEAR = 12;  // pixels
const MEANT = ".st-key-undo, .st-key-redo";  // pressed quickly, they are meant each time
let before = null;  // on which page was clicked, when and where

function page() {
  return location.pathname + (document.querySelector("h1")?.textContent ?? "");
}

function isOnItsWay(target, since) {
  if (!target.closest?.('[data-testid="stButton"]') || target.closest(MEANT)) return false;
  return since < HEARD || !isAtRest();
}

function onClick(event) {
  const { clientX: x, clientY: y, timeStamp: at } = event;
  if (!event.detail) return;  // by a key
  const again = before && at - before.at < BREATH && Math.hypot(x - before.x, y - before.y) < NEAR;
  if (again && event.isTrusted && (page() !== before.page || isOnItsWay(event.target, at - before.at))) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  before = { page: page(), at, x, y };
}

export function countOnce() {
  addEventListener("click", onClick, { capture: true });
}
