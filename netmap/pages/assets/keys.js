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

export default function ({ parentElement }) {
  if (!listening.has(parentElement)) {
    listening.add(parentElement);
    document.addEventListener("keydown", onKey);
  }
  return () => {
    listening.delete(parentElement);
    document.removeEventListener("keydown", onKey);
  };
}
