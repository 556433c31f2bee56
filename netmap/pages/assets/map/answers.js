// Answers that look like what they draw: one of several, several, a statement, words of one's own. Each shows what
// the map says (`shows`) and reports what was chosen (`take`), with whether a hand did it.
import { icon, el, set } from "./elements.js";
import { signOf } from "./answer_signs.js";

const BY_HAND = 700;
let groups = 0;

// One of several. answers: [{ value, label }]; null stands for what is open. look: cells, pairs, signs, chips.
export function oneOf({ question, of, answers, sign, look, take }) {
  const group = el("html:div", { class: `answers ${look}`, role: "radiogroup", "aria-label": of });
  const name = `answers-${(groups += 1)}`, boxes = new Map();
  let touched = -BY_HAND;
  group.addEventListener("pointerdown", () => { touched = performance.now(); });
  for (const { value, label } of answers) {
    const input = el("html:input", { type: "radio", name, "aria-label": look === "cells" ? `${label}` : null });
    const parts = sign ? [signOf(sign, value)] : [];
    const box = el("html:label", {}, input, ...parts, el("html:span", {}, label), icon("tick", "tick"));
    input.addEventListener("change", () => {
      shows(value);
      take(value, performance.now() - touched < BY_HAND);
    });
    boxes.set(value, { input, box });
    group.append(box);
  }
  // A digit is the answer at that place, so that nobody has to go along all of them.
  group.addEventListener("keydown", (event) => {
    const at = event.key >= "0" && event.key <= "9" ? answers[Number(event.key)] : undefined;
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { input } = boxes.get(at.value);
    input.focus();
    if (!input.checked) input.click();
  });
  function shows(now) {
    for (const [value, { input, box }] of boxes) {
      const chosen = value === (now ?? null);
      if (input.checked !== chosen) input.checked = chosen;
      box.classList.toggle("chosen", chosen);
    }
  }
  return Object.assign(group, { question, shows, first: () => group.querySelector("input:checked") ?? group.querySelector("input") });
}

// Several, or none of these; with nothing ticked it is open.
export function severalOf({ question, of, answers, none, take }) {
  const group = el("html:div", { class: "answers chips", role: "group", "aria-label": of }), boxes = new Map();
  const options = none ? [...answers, { value: NONE, label: none }] : answers;
  let said = null;
  for (const { value, label } of options) {
    const input = el("html:input", { type: "checkbox" });
    const box = el("html:label", {}, input, icon("tick", "tick"), el("html:span", {}, label));
    input.addEventListener("change", () => {
      const ticked = options.filter((one) => boxes.get(one.value).input.checked).map((one) => one.value);
      const kinds = ticked.filter((one) => one !== NONE);
      const now = value === NONE ? (input.checked ? [] : null) : kinds.length ? kinds : null;
      shows(now);
      take(now, false);
    });
    boxes.set(value, { input, box });
    group.append(box);
  }
  function shows(now) {
    said = now ?? null;
    for (const [value, { input, box }] of boxes) {
      const chosen = value === NONE ? said !== null && !said.length : Boolean(said?.includes(value));
      input.checked = chosen;
      box.classList.toggle("chosen", chosen);
    }
  }
  return Object.assign(group, { question, shows, first: () => group.querySelector("input") });
}

const NONE = Symbol("none of these");

// A statement that is true, or not said.
export function statement({ question, text, take }) {
  const input = el("html:input", { type: "checkbox" });
  const box = el("html:label", { class: "statement" }, input, icon("tick", "tick"), el("html:span", {}, text));
  input.addEventListener("change", () => {
    box.classList.toggle("chosen", input.checked);
    take(input.checked ? true : null, false);
  });
  const shows = (now) => {
    input.checked = Boolean(now);
    box.classList.toggle("chosen", input.checked);
  };
  return Object.assign(el("html:div", { class: "answers" }, box), { question, shows, first: () => input });
}

// Words of one's own: reported when the hand rests, and when the field is left. What is being typed is never overwritten.
export function ownWords({ question, of, long, most, take }) {
  const field = el(long ? "html:textarea" : "html:input", {
    "aria-label": of, maxlength: most ?? (long ? 5000 : 200), autocomplete: "off", rows: long ? 3 : null,
    type: long ? null : "text", translate: "no", dir: "auto",
  });
  let said = "", timer = null;
  const tell = () => {
    clearTimeout(timer);
    if (field.value === said) return;
    said = field.value;
    take(said, false);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(tell, 1500);
  });
  field.addEventListener("blur", tell);
  field.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key === "Enter" && !long && !event.isComposing) tell();
  });
  const shows = (now) => {
    const words = now ?? "";
    if (field.getRootNode().activeElement === field || words === said && field.value === words) return;
    said = field.value = words;
  };
  return Object.assign(el("html:div", { class: "answers words" }, field), { question, shows, tell, first: () => field });
}

// More answers than can stand beside each other, as a list to choose from.
export function listOf({ question, of, answers, take }) {
  const select = el("html:select", { "aria-label": of });
  answers.forEach(({ label }, at) => select.append(el("html:option", { value: at }, label)));
  select.addEventListener("change", () => take(answers[Number(select.value)].value, false));
  const shows = (now) => {
    const at = answers.findIndex(({ value }) => value === (now ?? null));
    if (select.value !== String(at)) select.value = String(at);
  };
  return Object.assign(el("html:div", { class: "answers" }, select), { question, shows, first: () => select });
}

export const MOST_BESIDE = 7;

// The answers to a question as Python gives it, in the look that this place wants. person: whether it is asked of one;
// some answers are for groups alone.
export function answersTo(question, { name, look, take, person = true, bare = false }) {
  const of = filled(question.one || question.short, { name });
  const answers = (question.answers ?? []).filter(({ groups }) => !groups || !person);
  const given = { question: question.name, of, answers, sign: question.sign, none: question.none, take };
  switch (question.kind) {
    case "several": return severalOf(given);
    case "statement": return statement({ ...given, text: of });
    case "line": case "long": return ownWords({ ...given, long: question.kind === "long" });
    default:
      if (given.answers.length > MOST_BESIDE) return listOf(given);
      return oneOf({ ...given, look: bare ? "cells" : question.sign ? look : "chips" });
  }
}

export const filled = (words, names) => words.replace(/\{(\w+)\}/g, (_, key) => names[key] ?? "");

// What was said, in words; "" where nothing was.
export function saidOf(question, value) {
  if (value === undefined || value === null || question.kind === "long") return "";
  if (question.kind === "line") return value;
  if (question.kind === "statement") return question.short;
  const labels = new Map(question.answers.map((one) => [one.value, one.label]));
  if (question.kind !== "several") return labels.get(value) ?? "";
  return value.length ? value.map((kind) => labels.get(kind)).join(", ") : question.none;
}
