// The room that the bench has, and how its parts stand in it; and whether its ground is dark.
const LEAST_HIGH = 300;

// It fills what the page leaves of the screen. Gives: wide, middle, phone, or side, for a phone on its side.
export function roomFor(host, full) {
  const width = host.clientWidth, top = full ? 0 : host.getBoundingClientRect().top + scrolled();
  const high = `${Math.max(LEAST_HIGH, innerHeight - top)}px`;
  if (host.style.height !== high) host.style.height = high;
  if (innerHeight < 500 && width > 600) return "side";
  return width > 1000 ? "wide" : width > 600 ? "middle" : "phone";
}

// How far the page was moved up: it lies in a part of its own.
const scrolled = () => document.querySelector('[data-testid="stMain"]')?.scrollTop ?? scrollY;

export function isDark(colour) {
  const found = colour.match(/[0-9a-f]{2}/gi) ?? [];
  const [red, green, blue] = found.map((part) => parseInt(part, 16));
  return found.length >= 3 && 0.3 * red + 0.59 * green + 0.11 * blue < 128;
}
