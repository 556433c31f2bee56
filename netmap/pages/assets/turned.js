// What a button below turns to, on the same page, begins at the top: its key says so (`turn-…`).

const TURNS = "[class*='st-key-turn-']";

function onClick(event) {
  if (event.target.closest?.(TURNS)) document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
}

export function beginAtTheTop() {
  addEventListener("click", onClick, { passive: true });
}
