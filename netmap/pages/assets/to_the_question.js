// A button that leads from an idea to the question behind it, on the page of the map, leads to where that question
// stands. On a narrow screen this is below the map, where nobody would look for it.

const LEADS = "[class*='st-key-held-back-'], .st-key-safe-to-share, [class*='-look-'], .st-key-rate-one";
const BESIDE = ".st-key-nm-beside hr";
const EACH = 100, AT_MOST = 3000; // milliseconds

let asked = false;

// The map above it arrives piece by piece and pushes it down, so it is followed, until a hand does something else.
function follow(since, before) {
  if (!asked || performance.now() - since > AT_MOST) return;
  const line = document.querySelector(BESIDE);
  const top = line?.getBoundingClientRect().top;
  if (top === before && top > innerHeight / 2) line.scrollIntoView();
  setTimeout(follow, EACH, since, top);
}

export function leadToTheQuestion() {
  for (const touch of ["pointerdown", "wheel", "keydown"])
    addEventListener(touch, () => { asked = false; }, { capture: true, passive: true });
  addEventListener("click", (event) => { asked = Boolean(event.target.closest?.(LEADS)); }, true);
}

/** To be said once another page has begun at its top. */
export function followToTheQuestion() {
  follow(performance.now());
}
