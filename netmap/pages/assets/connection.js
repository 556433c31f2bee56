// The connection to the server: what the page says while it is gone, and what it asks for when it is back.

import { CONNECTION, app } from "./streamlit_app.js";

// The words stand on the page from the beginning: the connection can be gone before the server has said anything.
const words = document.getElementById("nm-leave")?.dataset ?? {};
let said = null;  // what the server said: whether a map is open, and which one of this device
let ask = null;
let lost = false;
let reworded = null;

function look() {
  const connected = app()?.getAttribute(CONNECTION) === "CONNECTED";
  if (!connected) lost = true;
  else if (lost) {
    lost = false;
    // The server may be a new one, which knows nothing of this page.
    ask?.({ open: said?.open, map: said?.map });
  }
}

// Streamlit's own words for it, in a dialog of its own.
function reword() {
  const title = document.querySelector('[role="dialog"] h2[slot="title"]');
  const theirs = title?.nextElementSibling;
  if (!theirs || title === reworded || title.textContent !== "Connection error") return;
  reworded = title;
  document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode().nodeValue = words.lost;
  // Below the title they change with what each try meets; so ours stand in their place.
  const ours = theirs.cloneNode(false);
  ours.textContent = words.lostAbout;
  theirs.style.display = "none";
  theirs.after(ours);
}

// What the server did without a run of the page, as handing out a file, is to be seen on it.
export function lookAgain() {
  ask?.({});
}

export function watchConnection(connection, asks) {
  const begins = connection && !said;
  said = connection ?? said;
  ask = asks;
  if (!begins) return;
  new MutationObserver(look).observe(app(), { attributes: true, attributeFilter: [CONNECTION] });
  look();  // it may be gone by now
}

new MutationObserver(reword).observe(document.body, { childList: true, subtree: true });
