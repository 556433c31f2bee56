// The browser is asked to remember nothing of what is typed: else it writes notes into the file from which it
// opens its tabs again, and names into its list of suggestions. Streamlit can say this of some fields only.

const OPEN = ["input:not([type=password])", "textarea"].map((field) => `${field}:not([autocomplete=off])`).join();

function forget() {
  for (const field of document.querySelectorAll(OPEN)) field.setAttribute("autocomplete", "off");
}

export function rememberNothing() {
  forget();
  new MutationObserver(forget).observe(document.body, { childList: true, subtree: true });
}
