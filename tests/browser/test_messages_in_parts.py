"""What hands did while a server was away goes to it in messages that it reads, until it has all of it."""

from typing import Any

from playwright.sync_api import Page

from netmap.model.scales import MOST_ALTERS
from netmap.views.live_actions import MOST_ACTIONS, read_action, read_message

_DO = """async ([deeds, everyone]) => {
  const { outboxOf } = await import("/_stcore/bidi-components/netmap.map/outbox.js");
  const log = outboxOf("m1"), said = [];
  log.send = (message) => said.push(structuredClone(message));
  for (let number = 0; number < deeds; number += 1) log.add({ op: "select", id: null });
  const id = "a".repeat(64), x = -0.12345678901234567, y = -0.98765432109876543;
  for (let turn = 0; turn < 9; turn += 1) log.add({ op: "move", spots: Array(everyone).fill({ id, x, y }) });
  said.length = 0;
  log.tell();
  while (log.pending.length) log.heard({ [said.at(-1).client]: said.at(-1).deeds.at(-1).seq });
  return said;
}"""


def test_all_that_was_done_goes_out_in_messages_that_are_read(page: Page) -> None:
    said: list[dict[str, Any]] = page.evaluate(_DO, [2 * MOST_ACTIONS + 1, MOST_ALTERS])
    read = [read_message(one) for one in said]
    deeds = [deed for message in read if message for deed in message.deeds]
    assert [deed.seq for deed in deeds] == list(range(1, 2 * MOST_ACTIONS + 11))
    assert all(read_action(deed.deed) for deed in deeds)
    assert max(len(str(one)) for one in said) < 300_000
