// The parts of a page by their names, for whoever goes through it part by part: the row of pages, with the one that is
// shown, and the page itself. And the first link of all leads past the row.

const LINK = '[data-testid="stPageLink-NavLink"]';
const MAIN = ".st-key-nm-main";
// Streamlit's own main part holds the row of pages as well, so it is none.
const PARTS = {
  '[data-testid="stMain"]': { role: "group" },
  ".st-key-nm-head": { role: "banner" },
  [MAIN]: { role: "main", tabindex: "-1" },
};

function mark(element, attributes) {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

let said = null; // what the server said: the page that is shown, and what the row is called

function look() {
  for (const row of document.querySelectorAll(".st-key-nm-links, .st-key-nm-menu-links")) {
    mark(row, { role: "navigation", "aria-label": said.pages });
    for (const link of row.querySelectorAll(LINK)) {
      const path = new URL(link.href).pathname.replace(/^\//, "") || "start";
      if (path === said.here) mark(link, { "aria-current": "page" });
      else link.removeAttribute("aria-current");
    }
  }
  for (const [part, attributes] of Object.entries(PARTS)) {
    const found = document.querySelector(part);
    if (found) mark(found, attributes);
  }
}

function skip(event) {
  event.preventDefault();
  const main = document.querySelector(MAIN);
  main?.focus();
  main?.scrollIntoView();
}

export function nameTheParts(data) {
  if (!data) return;
  if (!said) {
    document.getElementById("nm-skip")?.addEventListener("click", skip);
    // A menu that opens brings a row of its own.
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }
  said = data;
  look();
}
