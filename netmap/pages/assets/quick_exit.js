// Leaving at once: by a button that is always in reach, or by pressing Shift three times. The button stands on the
// page from the beginning; this script is there before Streamlit's are, and leaves as soon as it is there.

import { calendar } from "./calendar.js";
import { leaveTheField, send } from "./what_is_typed.js";

const TIMES = 3;
const WITHIN = 5000;  // milliseconds
const SOON = 300;  // milliseconds in which the server has to answer
const LEFT = "calendar";
const button = document.getElementById("nm-leave") ?? document.createElement("button");
// What is known before the server says more: the mark of this page, and the words.
let said = { mark: null, to: "leave", calendar: "calendar", title: button.dataset.title ?? "" };
let left = false;

// The page is covered before anything else is done.
export function leave() {
  if (left) return;
  left = true;
  document.body.style.setProperty("display", "none", "important");
  document.title = said.title;
  stayLeft();
  // A field that loses the focus says what was typed as soon as this ends.
  setTimeout(go, 0, leaveTheField());
}

// "Back" in this tab leads to the calendar from now on: the page looks for this before it draws anything.
function stayLeft() {
  try {
    sessionStorage.setItem(LEFT, "1");
  } catch {
    // A browser that keeps nothing for a tab.
  }
}

function hasStayedLeft() {
  try {
    return left || sessionStorage.getItem(LEFT) !== null;
  } catch {
    return left;
  }
}

// `sendBeacon` would not name the page it comes from, and the gate would refuse it.
function drop() {
  if (said.mark === null) return Promise.resolve({ ok: true });  // the server has nothing of this page yet
  const asked = { method: "POST", body: said.mark, keepalive: true, cache: "no-store" };
  return fetch(new URL(said.to, document.baseURI), asked);
}

// To the calendar that the server gives, which a reload shows again; to one made here if it does not answer soon.
function go(form) {
  let gone = false;
  const away = (address) => {
    if (!gone) location.replace(address);
    gone = true;
  };
  const made = () => away(URL.createObjectURL(new Blob([calendar(said.title)], { type: "text/html" })));
  try {
    send(form);
    const here = new URL(said.calendar, document.baseURI);
    drop().then((answer) => (answer.ok ? away(here) : made()), made);
    setTimeout(made, SOON);
  } catch {
    made();
  }
}

let presses = [];  // when Shift was let go
let alone = false;  // Shift is down, and nothing else was used since

function onKeyDown(event) {
  if (event.key !== "Shift") return onOther();
  if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
}

function onKeyUp(event) {
  if (event.key !== "Shift" || !alone) return;
  alone = false;
  presses = [...presses, event.timeStamp].slice(-TIMES);
  if (presses.length === TIMES && event.timeStamp - presses[0] <= WITHIN) leave();
}

function onOther() {
  alone = false;
  presses = [];
}

// An open dialog takes the touch from all that is outside of it, also from what is seen above it.
function onClick({ clientX: x, clientY: y }) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  if (x >= left && x <= right && y >= top && y <= bottom) leave();
}

// The last to be shown lies above all others, also above one thing that fills the screen.
function toTheTop() {
  if (!button.showPopover) return;
  if (button.matches(":popover-open")) button.hidePopover();
  button.showPopover();
}

function stayReachable() {
  for (const name of ["inert", "aria-hidden"]) if (button.hasAttribute(name)) button.removeAttribute(name);
}

function begin() {
  button.type = "button";
  button.id = "nm-leave";
  button.popover = "manual";
  button.onclick = leave;  // in place of what stood on the page until now
  button.addEventListener("mousedown", (event) => event.preventDefault());  // the focus stays in the field
  if (!button.isConnected) document.body.prepend(button);
  toTheTop();
  document.addEventListener("fullscreenchange", toTheTop);
  new MutationObserver(stayReachable).observe(button, { attributes: true });
  const heard = { keydown: onKeyDown, keyup: onKeyUp, pointerdown: onOther, wheel: onOther, click: onClick };
  for (const [kind, hear] of Object.entries(heard)) addEventListener(kind, hear, { capture: true, passive: true });
  // A tab that is closed, or loaded anew, is not waited for.
  addEventListener("pagehide", (event) => event.persisted || left || drop().catch(() => {}));
  // A page that was left is never shown again as it was.
  addEventListener("pageshow", (event) => event.persisted && hasStayedLeft() && location.reload());
}

export function hasLeft() {
  return left;
}

begin();

/** What the server says of this page: without it the page is left, and nothing told. */
export function canLeave(data) {
  if (!data) return;
  const words = button.querySelector("span") ?? button;
  if (words.textContent !== data.label) words.textContent = data.label;
  button.title = data.about;
  said = data;
}
