"""Many visitors at once, each on a map kept on a server, who change it now and then as a page does."""

import asyncio
import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import ClientConnection, connect

from netmap.words import hosted, places, start_page
from tests.server.visitor import MOST_HEARD, Visitor
from tests.serving import Server

NAMES = 10
PATIENCE = 60.0
"""Seconds after which a visitor is not answered, and counts as an error."""
AT_ONCE = 6
"""Visitors who arrive at the same time."""


@dataclass
class Seen:
    """What visitors saw: seconds of each edit until the page knew that it is kept, and until it was whole."""

    kept: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    errors: int = 0


class Guest(Visitor):
    """One visitor. What they were told is not kept."""

    heard = property(lambda _: b"", lambda *_: None)

    def __init__(self, seed: int) -> None:
        self.session, self.map, self.code = "", "", ""
        self._page = ""
        self._buttons, self._fields, self._parts, self._asked = {}, {}, {}, {}
        self._chance = random.Random(seed)
        self._seq = 0
        self._safety = 0

    async def arrives(self, server: Server) -> None:
        """From the first screen to a map of ten that the server keeps, with the card of one of them open."""
        self._live: ClientConnection = await connect(
            f"ws://{server.host}/_stcore/stream", origin=server.address, subprotocols=["streamlit"],
            max_size=MOST_HEARD, proxy=None, open_timeout=PATIENCE, compression=None, ping_interval=None,
        )  # fmt: skip
        await self._goes_on(BackMsg())
        await self._presses(start_page.MAP_MY_SUPPORT)
        await self._presses(start_page.DEVICE_CHOICE["yes"])
        await self._presses(places.TO_CHOOSE["hosted"])
        await self._presses(hosted.PHRASE_KEPT)
        spots = [self._somewhere() for _ in range(NAMES)]
        adds = [
            {"op": "add", "id": f"a{place}", "name": f"Person {place}", "kind": "person", "x": x, "y": y}
            for place, (x, y) in enumerate(spots)
        ]
        await self._goes_on(self._deeds(*adds, {"op": "select", "id": "a0"}))
        assert len(json.loads(self.map)["entries"]) == NAMES

    async def edits(self, seen: Seen) -> None:
        """One change: someone is moved, or a question on the open card is answered, in turn."""
        began = time.perf_counter()
        try:
            async with asyncio.timeout(PATIENCE):
                who = f"a{self._chance.randrange(NAMES)}"
                if self._seq % 2:
                    x, y = self._somewhere()
                    said = self._deeds({"op": "move", "spots": [{"id": who, "x": x, "y": y}]})
                else:
                    self._safety = self._safety % 5 + 1
                    said = self._deeds(
                        {"op": "answer", "id": who, "question": "safety", "value": self._safety}
                    )
                await self._goes_on(said, began, seen.kept)
            seen.whole.append(time.perf_counter() - began)
        except Exception:
            seen.errors += 1

    async def leaves(self) -> None:
        await self._live.close()

    def _somewhere(self) -> tuple[float, float]:
        return round(self._chance.uniform(-0.6, 0.6), 4), round(self._chance.uniform(-0.6, 0.6), 4)

    def _deeds(self, *deeds: object) -> BackMsg:
        numbered = []
        for deed in deeds:
            self._seq += 1
            numbered.append({"seq": self._seq, "deed": deed})
        return self.about_the_map(json.dumps({"deeds": {"client": "guest", "again": 0, "deeds": numbered}}))

    async def _presses(self, label: str) -> None:
        said = BackMsg()
        said.rerun_script.widget_states.widgets.add(id=self._buttons[label], trigger_value=True)
        await self._goes_on(said)

    async def _goes_on(self, said: BackMsg, began: float = 0.0, kept: list[float] | None = None) -> None:
        said.rerun_script.page_script_hash = self._page
        await self._live.send(said.SerializeToString())
        while True:
            raw = await self._live.recv()
            assert isinstance(raw, bytes)
            whole = self._hears(raw)
            if kept is not None and json.loads(self.map)["acks"].get("guest", 0) >= self._seq:
                kept.append(time.perf_counter() - began)
                kept = None
            if whole:
                return


async def arrive(servers: Sequence[Server], count: int) -> list[Guest]:
    """So many visitors, one server after the other, a few at a time."""
    few = asyncio.Semaphore(AT_ONCE)

    async def comes(number: int) -> Guest:
        async with few:
            guest = Guest(number)
            await guest.arrives(servers[number % len(servers)])
            return guest

    return list(await asyncio.gather(*(comes(number) for number in range(count))))


async def edit_for(guests: Sequence[Guest], every: float, seconds: float) -> Seen:
    """Each of them makes an edit every so many seconds, for so long, each at a moment of their own.

    Who is still waiting for the last one when the next is due makes that as soon as it is there.
    """
    seen, began = Seen(), time.perf_counter()

    async def goes(place: int, guest: Guest) -> None:
        due = began + every * (place + 0.5) / len(guests)
        while due < began + seconds:
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            await guest.edits(seen)
            due = max(due + every, time.perf_counter())

    await asyncio.gather(*(goes(place, guest) for place, guest in enumerate(guests)))
    return seen
