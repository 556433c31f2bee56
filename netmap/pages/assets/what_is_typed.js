// What is being typed is told before the page is covered: a field tells it as it is left, the bench when it is asked
// to, and a form by its own button.

function deepest(element) {
  return element?.shadowRoot?.activeElement ? deepest(element.shadowRoot.activeElement) : element;
}

// The form whose button is still to be pressed, if what was typed stands in one.
export function leaveTheField() {
  const field = deepest(document.activeElement);
  document.dispatchEvent(new Event("netmap-settle"));
  field?.blur();
  const form = field?.matches?.("input, textarea") && field.value && field.closest('[data-testid="stForm"]');
  return form || null;
}

export function send(form) {
  form?.querySelector('[data-testid="stFormSubmitButton"] button')?.click();
}
