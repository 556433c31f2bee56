// The browser asks before a tab is closed in which there is work that is kept nowhere yet.

import { lookAgain } from "./connection.js";
import { isAtRest } from "./streamlit_app.js";
import { hasLeft } from "./quick_exit.js";

const TO_FETCH = 1000;  // milliseconds after which the browser is on its way to a file that was made
const TAKES = ".st-key-download-whole button";
let unsaved = false;

// Not while the file is being made, and the button rests. Nor while the server is at something: it could be on
// its way to another page, and would be called back to this one.
function look(path) {
  if (location.pathname !== path) return;
  if (isAtRest() && !document.querySelector(TAKES)?.disabled) lookAgain();
  else setTimeout(look, TO_FETCH, path);
}

function onUnload(event) {
  if (unsaved && !hasLeft()) event.preventDefault();
}

// The whole file is taken without asking the server for a new page.
function onClick(event) {
  if (!event.target.closest?.(TAKES)) return;
  unsaved = false;
  setTimeout(look, TO_FETCH, location.pathname);
}

addEventListener("beforeunload", onUnload);
addEventListener("click", onClick, { capture: true, passive: true });

export function keepInMind(said) {
  unsaved = Boolean(said);
}
