// A picture comes as an image, since Streamlit lets no drawing through. One with writing in it is laid open in the
// page, where it has the page's own font, and where a name that was cut is whole for whoever points at it. What is
// no picture of ours stays an image.

const PICTURE = 'img.nm-picture[src^="data:image/svg+xml;base64,"]';
const FOREIGN = "script, foreignObject, a, image, use, style, animate, set";

function layOpen(image) {
  const bytes = Uint8Array.from(atob(image.src.split(",")[1]), (sign) => sign.charCodeAt(0));
  const svg = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "image/svg+xml").documentElement;
  if (svg.nodeName !== "svg" || !svg.querySelector("text") || svg.querySelector(FOREIGN)) return;
  svg.setAttribute("class", image.className);
  if (image.alt) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", image.alt);
  } else svg.setAttribute("aria-hidden", "true");
  image.replaceWith(document.importNode(svg, true));
}

export function inlinePictures() {
  const within = (node) => node.querySelectorAll?.(PICTURE).forEach(layOpen);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(within);
  }).observe(document.body, { childList: true, subtree: true });
  within(document.body);
}
