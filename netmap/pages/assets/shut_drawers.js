// A drawer is shut before a link is followed. Shut by the link's own click it would tell the server, after the link,
// that the page is still the one before.

const DRAWER = '[data-testid="stPopoverBody"]';
const LINK = '[data-testid="stPageLink-NavLink"]';

function onPress(event) {
  if (event.target.closest?.(LINK) && document.querySelector(DRAWER)) document.body.click();
}

export function shutDrawersFirst() {
  addEventListener("pointerdown", onPress, { capture: true, passive: true });
}
