// What is locked locks itself when nobody is there: after a while without a touch, or when the computer wakes.

import { app, isAtRest } from "./streamlit_app.js";
import { leaveTheField, send } from "./what_is_typed.js";

const SOON = 20;  // seconds before it locks in which this is said
const TO_SAVE = 700;  // milliseconds in which what was being typed reaches the server
const TO_HEAR = 15000;  // milliseconds that it waits at most for a server that has not heard a form yet
const AGAIN = 2000;  // milliseconds in which a lock that was pressed is heard
const TOUCHED = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"];
let said = null;  // what the server said: after how many seconds, and the words; null: nothing is open
let last = Date.now();
let locking = 0;  // since when it is covered and about to be locked
let pressed = 0;  // when its button was pressed last

const notice = document.createElement("div");

function touched() {
  // After a sleep the first touch comes before the clock is looked at: it does not count.
  if (!locking && away() < said?.seconds) {
    last = Date.now();
    notice.hidden = true;
  }
}

function away() {
  return (Date.now() - last) / 1000;
}

function look() {
  if (!said) return;
  if (locking) again();
  else if (away() >= said.seconds) lock();
  else if (away() >= said.seconds - SOON) show();
}

function show() {
  notice.textContent = said.soon;
  notice.hidden = false;
}

function lock() {
  locking = Date.now();
  pressed = 0;
  notice.hidden = true;
  document.body.classList.add("nm-covered");
  const form = leaveTheField();
  if (!form) return setTimeout(press, TO_SAVE);
  onceHeard(press);
  send(form);
}

// A form empties its fields as it is sent: what is said right after it, before a busy server has heard it, would say
// that they are empty.
function onceHeard(then) {
  let heard = false;
  const done = () => {
    watch.disconnect();
    clearTimeout(late);
    then();
  };
  const watch = new MutationObserver(() => {
    if (heard && isAtRest()) done();
    heard ||= !isAtRest();
  });
  watch.observe(app(), { attributes: true });
  const late = setTimeout(done, TO_HEAR);
}

function press() {
  pressed = Date.now();
  document.querySelector(".st-key-lock button")?.click();
}

// Until it is locked: a server that was away must not leave it covered and open. One that is busy has heard it. After
// a wake the next second may be there at once, before what was being typed has been said: it is not pressed again that
// was not pressed yet.
function again() {
  if (pressed && isAtRest() && Date.now() - pressed > AGAIN) press();
}

// Who presses the lock in one tab means all of them.
const others = new BroadcastChannel("notes");
others.onmessage = () => said && !locking && lock();

function onClick(event) {
  if (event.isTrusted && event.target.closest?.(".st-key-lock button")) others.postMessage("lock");
}

notice.id = "nm-idle";
notice.hidden = true;
notice.setAttribute("role", "status");

export function watchIdle(idle, dark) {
  notice.classList.toggle("dark", Boolean(dark));
  const began = idle && !said;
  said = idle ?? null;
  if (began) {
    last = Date.now();
    if (!notice.isConnected) {
      document.body.append(notice);
      for (const kind of TOUCHED) addEventListener(kind, touched, { capture: true, passive: true });
      addEventListener("click", onClick, { capture: true, passive: true });
      document.addEventListener("visibilitychange", look);
      setInterval(look, 1000);
    }
  }
  if (!said) {
    locking = 0;
    notice.hidden = true;
    document.body.classList.remove("nm-covered");
  }
}
