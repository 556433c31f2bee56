// What is locked locks itself when nobody is there: after a while without a touch, or when the computer wakes.

const SOON = 20;  // seconds before it locks in which this is said
const TO_SAVE = 700;  // milliseconds in which what was being typed reaches the server
const TOUCHED = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"];
let said = null;  // what the server said: after how many seconds, and the words; null: nothing is open
let last = Date.now();
let locking = false;

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
  if (!said || locking) return;
  if (away() >= said.seconds) lock();
  else if (away() >= said.seconds - SOON) show();
}

function show() {
  notice.textContent = said.soon;
  notice.hidden = false;
}

function lock() {
  locking = true;
  notice.hidden = true;
  document.body.classList.add("nm-covered");
  const field = document.activeElement;
  field?.blur();
  // What stands in a form reaches the server by the form's own button.
  const form = field?.matches?.("input, textarea") && field.value && field.closest('[data-testid="stForm"]');
  form?.querySelector('[data-testid="stFormSubmitButton"] button')?.click();
  setTimeout(() => document.querySelector(".st-key-lock button")?.click(), TO_SAVE);
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
      document.addEventListener("visibilitychange", look);
      setInterval(look, 1000);
    }
  }
  if (!said) {
    locking = false;
    notice.hidden = true;
    document.body.classList.remove("nm-covered");
  }
}
