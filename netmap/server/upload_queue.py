"""Few files come at once, for one page and from one address; the next ones wait a little."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from weakref import WeakValueDictionary

OF_A_PAGE, OF_AN_ADDRESS = 2, 20
"""How many come at once."""
TO_WAIT = 5.0
"""Seconds in line at most. Meanwhile nothing of the file is read."""


class UploadQueue:
    """Who waits, first come, first served. For the loop's thread alone."""

    def __init__(self) -> None:
        self._turns: WeakValueDictionary[tuple[str, str], asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, page: str, address: str) -> AsyncIterator[None]:
        """While a file comes. Raises TimeoutError where it would have to wait too long."""
        async with AsyncExitStack() as had:
            async with asyncio.timeout(TO_WAIT):
                await had.enter_async_context(self._of(("page", page), OF_A_PAGE))
                await had.enter_async_context(self._of(("address", address), OF_AN_ADDRESS))
            yield

    def _of(self, whose: tuple[str, str], most: int) -> asyncio.Semaphore:
        found = self._turns.get(whose)
        if found is None:
            found = self._turns[whose] = asyncio.Semaphore(most)
        return found
