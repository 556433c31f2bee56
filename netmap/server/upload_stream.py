"""A file while it comes: so long and no longer, never nearly standing still, and stopped where it makes room.

This is counted where the request is read, so that it holds behind a proxy too.
"""

import asyncio

from starlette.types import Message, Receive

WHOLE = 90.0
"""Seconds for a whole file: 5 MB by a line of 60 kB a second."""
RECENT = 10.0
"""Seconds over which it is looked at how fast it comes."""
SLOWEST = 4000
"""Bytes a second that come at least."""


class UploadStream:
    """What comes of one file. For the loop's thread alone.

    Once `stopped`, the other end seems to be gone to whoever reads.
    """

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._stop = asyncio.Event()
        self._ends = self._now() + WHOLE
        self._recent, self._heard = self._now(), 0

    @property
    def stopped(self) -> bool:
        """Whether it was ended from here."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Nothing more of it is read."""
        self._stop.set()

    async def receive(self) -> Message:
        """What came, for ASGI."""
        heard = asyncio.ensure_future(self._receive())
        stop = asyncio.ensure_future(self._stop.wait())
        try:
            while not (self.stopped or heard.done()):
                due = min(self._ends, self._recent + RECENT)
                wait = max(0.1, due - self._now())  # what is there already is read in any case
                await asyncio.wait({heard, stop}, timeout=wait, return_when="FIRST_COMPLETED")
                if not heard.done():
                    self._is_late(self._now() - due)
            if not self.stopped and self._in_time(heard.result()):
                return heard.result()
            self.stop()
            return {"type": "http.disconnect"}
        finally:
            heard.cancel()
            stop.cancel()

    def _is_late(self, late: float) -> None:
        """late: seconds since it was due. After whole ones nothing could be heard of anyone: it has them."""
        if late > 1:
            self._ends, self._recent = self._ends + late, self._recent + late
        elif late >= 0:
            self.stop()

    def _in_time(self, message: Message) -> bool:
        now, self._heard = self._now(), self._heard + len(message.get("body", b""))
        if self._heard >= SLOWEST * RECENT:
            self._recent, self._heard = now, 0
        return message["type"] != "http.request" or not message.get("more_body") or now <= self._ends

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
