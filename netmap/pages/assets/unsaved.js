// The browser asks before a tab is closed in which there is work that is kept nowhere yet.

import { lookAgain } from "./again.js";
import { isAtRest } from "./app.js";
import { hasLeft } from "./leave.js";

const TO_MAKE = 1000;  // milliseconds in which a file is made and handed out
let unsaved = false;

// Not while the server is at something: it could be on its way to another page, and would be called back to this one.
function look(path) {
  if (location.pathname !== path) return;
  if (isAtRest()) lookAgain();
  else setTimeout(look, TO_MAKE / 4, path);
}

function onUnload(event) {
  if (unsaved && !hasLeft()) event.preventDefault();
}

// The whole file is taken without asking the server for a new page.
function onClick(event) {
  if (!event.target.closest?.(".st-key-download-whole button")) return;
  unsaved = false;
  setTimeout(look, TO_MAKE, location.pathname);
}

addEventListener("beforeunload", onUnload);
addEventListener("click", onClick, { capture: true, passive: true });

export function keepInMind(said) {
  unsaved = Boolean(said);
}
