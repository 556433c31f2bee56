// Who asks for the next few findings, or the ones before, begins at the top with them: the button stands below.

const TURNS = "[class*='st-key-turn-']";

function onClick(event) {
  if (event.target.closest?.(TURNS)) document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
}

export function beginAtTheTop() {
  addEventListener("click", onClick, { passive: true });
}
