// What is asked about someone before anything else: are they the one of the same name?
import { el } from "./elements.js";

export function noticeOf(panel, id) {
  const notice = panel.state.notices[id];
  if (!notice) return [];
  const buttons = notice.actions.map(({ label, deed }) => panel.button(label, () => panel.map.did(deed), "chip"));
  return [el("html:div", { class: "notice", role: "group", "aria-label": notice.text }, el("html:p", {}, notice.text),
    ...(notice.about ? [el("html:p", { class: "soft small" }, notice.about)] : []), el("html:div", { class: "chips" }, ...buttons))];
}

// Whether it is a question, and not only said.
export const isAsked = (notice) => notice?.actions.length > 1;
