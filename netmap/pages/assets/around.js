// What holds on every page: a page begins at its top, two keys take changes back and bring them again, it can be
// left at once, what is locked locks itself, what is kept nowhere yet is not closed unasked, a lost connection is
// said and taken up again, two clicks answer no two questions, drawers shut before links lead on, what a page turns
// to begins at its top, and the browser remembers nothing of what is typed; and pictures have the page's own font.

import { watchConnection } from "./connection.js";
import { inlinePictures } from "./inline_pictures.js";
import { shutDrawersFirst, shutTheMenu } from "./shut_drawers.js";
import { rememberNothing } from "./form_memory.js";
import { watchIdle } from "./idle_lock.js";
import { nameTheParts } from "./landmarks.js";
import { canLeave } from "./quick_exit.js";
import { countOnce } from "./double_click.js";
import { beginAtTheTop } from "./turned.js";
import { keepInMind } from "./unsaved_warning.js";

// Another page would open as far down as the one before was read.
let shown = location.pathname;
function onAnotherPage() {
  if (location.pathname === shown) return;
  shown = location.pathname;
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  shutTheMenu();
}
// A browser without this keeps the place.
window.navigation?.addEventListener("currententrychange", onAnotherPage);

// Ctrl or Cmd with Z takes the last change of the map back; with Shift as well, or with Y, brings it again.
// In a field that holds text the keys belong to the text, as everywhere else.
function writing(target) {
  const field = target.closest?.("input, textarea, [contenteditable=true]");
  return field && (field.value ?? field.textContent) !== "";
}

function onKey(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if ((key !== "z" && key !== "y") || writing(event.composedPath()[0])) return;
  const again = key === "y" || event.shiftKey;
  const button = document.querySelector(again ? ".st-key-redo button" : ".st-key-undo button");
  event.preventDefault();
  if (button && !button.disabled) button.click();
}

const listening = new WeakSet();
rememberNothing();
inlinePictures();
countOnce();
shutDrawersFirst();
beginAtTheTop();

export default function ({ parentElement, data, setTriggerValue }) {
  if (data?.language) document.documentElement.lang = data.language;
  canLeave(data);
  nameTheParts(data);
  keepInMind(data?.unsaved);
  watchIdle(data?.idle, data?.dark);
  watchConnection(data?.connection, (about) => setTriggerValue("again", about));
  if (!listening.has(parentElement)) {
    listening.add(parentElement);
    document.addEventListener("keydown", onKey);
  }
  return () => {
    listening.delete(parentElement);
    document.removeEventListener("keydown", onKey);
  };
}
