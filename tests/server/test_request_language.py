"""What the server says itself, it says in the language of the request, and of that request alone."""

import asyncio

import pytest
from starlette.types import Message, Receive, Scope, Send

from netmap.server.plain_page import plain_page
from netmap.server.request_language import RequestLanguage
from netmap.words import frame
from netmap.words.language import speaking, spoken
from netmap.words.pseudo import ACCENTED, LEFTWARDS, PSEUDO

SPOKEN = ("en", *PSEUDO)


def heard(*wished: str | None) -> list[tuple[str, str]]:
    """The language and a word of it for each of these requests, which are all under way at once."""
    found: dict[int, tuple[str, str]] = {}

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        before = spoken()
        await asyncio.sleep(0.01)
        assert spoken() == before
        found[scope["place"]] = (spoken(), frame.UNDO)

    async def nothing(_: Message) -> None: ...

    async def receive() -> Message:
        return {}

    async def all_of_them() -> None:
        scopes = [
            {"type": "http", "place": place, "headers": [(b"accept-language", tag.encode())] if tag else []}
            for place, tag in enumerate(wished)
        ]
        await asyncio.gather(*(RequestLanguage(app)(scope, receive, nothing) for scope in scopes))

    asyncio.run(all_of_them())
    return [found[place] for place in range(len(wished))]


def test_each_request_is_answered_in_its_own_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("netmap.server.request_language.languages", lambda: SPOKEN)
    english, accented, unknown, none = heard("en-GB,en;q=0.9", f"{ACCENTED},en;q=0.5", "xx;q=1", None)
    assert english == unknown == none == ("en", "Undo")
    assert accented[0] == ACCENTED and accented[1] != "Undo"
    assert spoken() == "en"


def test_pseudo_languages_are_not_spoken_unasked() -> None:
    assert heard(ACCENTED) == [("en", "Undo")]


def test_a_plain_page_says_how_it_runs() -> None:
    assert b'<html lang="en"><meta' in plain_page("a", ("b",), 200).body
    with speaking(LEFTWARDS):
        assert b'<html lang="ar-XB" dir="rtl"><meta' in plain_page("a", ("b",), 200).body
