// Browser pages on one map, driven line by line (test_nothing_is_lost.py): what hands do, and what the server says.
import { mock } from "node:test";
import { createInterface } from "node:readline";

mock.timers.enable({ apis: ["setTimeout", "Date"] });
const settle = ([x, y]) => ({ ring: null, at: [x, y] });
const tabs = [];
for (const tab of [0, 1]) {
  const { applied, outboxOf } = await import(`./outbox.js?tab=${tab}`);
  tabs.push({ applied, outboxOf, data: null, sent: [] });
}

const DOES = {
  receive(tab, data) {
    tab.data = data;
    tab.box = tab.outboxOf(data.map, data.bench.was);
    tab.box.send = (message) => tab.sent.push(message);
    tab.box.keep(data);
    tab.box.heard(data.acks);
  },
  does: (tab, deed) => tab.box.add(deed),
  waits: (tab, milliseconds) => mock.timers.tick(milliseconds),
  looks(tab) {
    const state = tab.applied(tab.data, tab.box.pending, settle, tab.box.known);
    const { values, ties, undo, redo } = state;
    const names = Object.fromEntries([...state.entries].map(([id, { name }]) => [id, name]));
    const ids = new Set(Object.keys(names));
    return {
      names, undo, redo, ties: ties.map(([a, b, kind]) => [...[a, b].sort(), kind]).sort(),
      values: Object.fromEntries(Object.entries(values).filter(([id]) => ids.has(id))),
      pending: tab.box.pending.length, late: [...tab.box.waitingFor()],
    };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const [at, what, given] = JSON.parse(line);
  const seen = DOES[what](tabs[at], given);
  process.stdout.write(`${JSON.stringify([seen ?? null, tabs.map(({ sent }) => sent.splice(0))])}\n`);
}
