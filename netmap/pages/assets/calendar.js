// A plain page with the days of this month. It needs nothing but this browser, and tells nothing.
// The server gives it too, so that it is still there after a reload.

const STYLE = `
:root {color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif;}
body {margin: 0; padding: 1.5rem 1rem;}
table {margin: 0 auto; border-collapse: collapse; width: 100%; max-width: 40rem; table-layout: fixed;}
h1 {font-size: 1.4rem; font-weight: 400; text-align: center; margin: 0; padding: .5rem 0 1rem;}
th {font-weight: 400; opacity: .7; padding: .4rem 0;}
td {border: 1px solid color-mix(in srgb, currentColor 20%, transparent); height: 3.4rem; padding: .3rem .5rem; vertical-align: top;}
td[aria-current] {font-weight: 700; outline: 2px solid currentColor; outline-offset: -2px;}`;

const MONDAY = new Date(2024, 0, 1);

function weekdays() {
  const short = new Intl.DateTimeFormat(undefined, { weekday: "short" });
  return [0, 1, 2, 3, 4, 5, 6].map((day) => short.format(new Date(2024, 0, MONDAY.getDate() + day)));
}

// The days of this month in weeks that begin on Monday; 0 stands for a place without a day.
export function weeks(today) {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  const before = (new Date(year, month, 1).getDay() + 6) % 7;
  const last = new Date(year, month + 1, 0).getDate();
  const rows = Math.ceil((before + last) / 7);
  const day = (place) => (place < before || place >= before + last ? 0 : place - before + 1);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 7 }, (_, at) => day(row * 7 + at)));
}

function cell(day, today) {
  return `<td${day === today.getDate() ? ' aria-current="date"' : ""}>${day || ""}</td>`;
}

export function calendar(title, today = new Date()) {
  const month = new Intl.DateTimeFormat(undefined, { month: "long", year: "numeric" }).format(today);
  const rows = weeks(today).map((week) => `<tr>${week.map((day) => cell(day, today)).join("")}</tr>`);
  return `<!doctype html><html lang="${navigator.language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style>
<main><h1 id="month">${month}</h1><table aria-labelledby="month"><thead><tr>${weekdays().map((day) => `<th scope="col">${day}</th>`).join("")}</tr></thead>
<tbody>${rows.join("")}</tbody></table></main></html>`;
}

if (document.documentElement.hasAttribute("data-days")) {
  document.documentElement.lang = navigator.language;
  document.documentElement.innerHTML = calendar(document.title);
}
