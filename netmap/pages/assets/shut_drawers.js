// A drawer is shut before a link is followed. Shut by the link's own click it would tell the server, after the link,
// that the page is still the one before.

const DRAWER = '[data-testid="stPopoverBody"]';
const LINK = '[data-testid="stPageLink-NavLink"]';

function onPress(event) {
  const link = event.target.closest?.(LINK);
  if (link && !link.closest(DRAWER) && document.querySelector(DRAWER)) document.body.click();
}

// The menu of pages tells the server nothing: it is shut once the page that was chosen in it is on its way.
export function shutTheMenu() {
  if (document.querySelector(`${DRAWER} .st-key-nm-menu-links`)) document.body.click();
}

export function shutDrawersFirst() {
  addEventListener("pointerdown", onPress, { capture: true, passive: true });
}
