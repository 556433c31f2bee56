// Tells the server how much room the map has: the width of this column and the height of the window.
// It speaks when that differs from what the server already knows, so that most visits need no second run.
// While another page has been asked for it is silent: its word would call the old page back.
const STEP = 20;
const LEAVING = 1500;
const watching = new WeakMap();
let left = -LEAVING;
addEventListener("click", (tap) => {
  if (tap.target.closest?.("a")) left = performance.now();
}, true);

export default function ({ data, parentElement, setStateValue }) {
  const known = watching.get(parentElement) ?? { timer: 0 };
  known.data = data;
  known.tell = () => {
    const width = Math.floor(parentElement.getBoundingClientRect().width);
    const height = window.innerHeight;
    const [wide, high] = known.data?.known ?? [0, 0];
    if (performance.now() - left < LEAVING) {
      clearTimeout(known.timer);
      known.timer = setTimeout(() => known.tell(), LEAVING);
    } else if (width > 100 && (Math.abs(width - wide) >= STEP || Math.abs(height - high) >= 4 * STEP)) {
      setStateValue("size", [width, height]);
    }
  };
  if (!known.observer) {
    left = -LEAVING;
    known.observer = new ResizeObserver(() => {
      clearTimeout(known.timer);
      known.timer = setTimeout(() => known.tell(), 120);
    });
    known.observer.observe(parentElement);
  }
  watching.set(parentElement, known);
  known.tell();
  return () => {
    known.observer.disconnect();
    clearTimeout(known.timer);
    watching.delete(parentElement);
  };
}
