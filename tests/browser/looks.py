"""What eyes, a finger and the keyboard would trip over on a page: asked of the page itself."""

from collections.abc import Callable

from playwright.sync_api import Page

_A_MOMENT = 100
"""Milliseconds."""
FINGER = 40
"""Pixels: nothing that can be pressed is lower."""

# What scrolls in a frame of its own may be wider than the screen.
_TOO_WIDE = """() => {
  const main = document.querySelector('[data-testid="stMain"]');
  const found = [document.documentElement, main]
    .filter(box => box.scrollWidth > box.clientWidth + 1)
    .map(box => `the page: ${box.scrollWidth} of ${box.clientWidth}`);
  const scrolls = e =>
    e && e !== main && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  for (const e of main.querySelectorAll('button, input, textarea, p, h1, h2, img, table')) {
    const {width, right} = e.getBoundingClientRect();
    if (width > 1 && right > innerWidth + 1 && !scrolls(e.parentElement))
      found.push(`${e.tagName} ${e.textContent.slice(0, 30)}: ${Math.round(right)}`);
  }
  return found;
}"""

# The arrow of a list is part of its field; help beside a label is read out with the field.
_TOO_LOW = """least => {
  const found = new Set();
  const touched = 'button, [role=radio], [role=combobox], summary, a';
  for (const e of document.querySelectorAll(touched)) {
    const {width, height} = e.closest('[data-baseweb=select], [data-testid=stSelectbox] [role=group]')
      ?.getBoundingClientRect() ?? e.getBoundingClientRect();
    const hidden = width < 2 || height < 2 || e.closest('[data-testid=stTooltipIcon], .modebar');
    const skips = e.getAttribute('href') === '#stMain';
    if (!hidden && !skips && height < least)
      found.add(`${e.tagName} ${(e.textContent || e.ariaLabel || '').slice(0, 40)}: ${Math.round(height)}`);
  }
  return [...found];
}"""

# How the focused thing and what stands closely around it look, with the focus and without.
_SHOWN_IN_FOCUS = """async () => {
  let e = document.activeElement;
  while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
  if (!e || e === document.body || e.tagName === 'MAIN') return null;
  const near = [e, e.parentElement, e.parentElement?.parentElement, e.firstElementChild].filter(x => x);
  const look = x => {
    const s = getComputedStyle(x), outline = s.outlineStyle === 'none' ? '' : s.outline;
    return [outline, s.boxShadow, s.borderColor, s.backgroundColor, s.stroke].join(' ');
  };
  const all = () => JSON.stringify(near.map(look));
  // What fades from one look to the other has both in between.
  const faded = () => Promise.allSettled(
    document.getAnimations().filter(one => one instanceof CSSTransition).map(one => one.finished));
  const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done))).then(faded);
  await drawn();
  const before = all();
  e.blur();
  await drawn();
  const after = all();
  e.focus({focusVisible: true});
  const name = (e.textContent || e.getAttribute('aria-label') || e.name || '').trim().slice(0, 40);
  return [`${e.tagName} ${name}`, before !== after];
}"""


def amiss(page: Page, look: Callable[[], list[str]], patience: int = 5000) -> list[str]:
    """What this look finds, again and again; a page that was just made wider or narrower needs a moment, and
    what is amiss with it then is so no more."""
    found = look()
    for _ in range(patience // _A_MOMENT):
        if not found:
            break
        page.wait_for_timeout(_A_MOMENT)
        found = look()
    return found


def too_wide(page: Page) -> list[str]:
    """What goes beyond the right edge of the screen."""
    return list(page.evaluate(_TOO_WIDE))


def too_low(page: Page) -> list[str]:
    """What can be pressed and is lower than a finger needs."""
    return list(page.evaluate(_TOO_LOW, FINGER))


def shown_in_focus(page: Page) -> tuple[str, bool] | None:
    """What has the keyboard's focus, and whether it looks different for it; None where nothing has it."""
    found = page.evaluate(_SHOWN_IN_FOCUS)
    return None if found is None else (str(found[0]), bool(found[1]))
