"""Who could pass on what I say: asked of two who are tied, with a gentle note where it matters."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from netmap.words import card, labels, map_page
from tests.browser.hands import Hands
from tests.browser.live import id_of, kept
from tests.serving import Server


def test_what_one_tells_another_can_be_said_and_is_noted_where_someone_is_kept_apart(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    person = Hands(open_page(fresh_server))
    person.begins(kept=True)
    person.adds(["Ana", "Ben", "Dina"])
    person.picks(map_page.PICK, "Ben")
    person.block("safe")
    person.answers(card.SAFETY, labels.SAFETY[1])
    person.answers(map_page.SIDE_LABEL, map_page.SIDES["ties"])
    question = person.row(map_page.TIES_TALK)
    for other, noted in (("Dina", 0), ("Ben", 1)):
        person.answers(map_page.TIES_PICK, "Ana", other)
        expect(question).to_have_count(0)
        person.press(map_page.TIES_KNOW)
        person.answers(map_page.TIES_PICK, "Ana", other)
        person.answered(map_page.TIES_TALK, labels.OPEN)
        person.answers(map_page.TIES_TALK, map_page.TIES_TALKS[True])
        person.answered(map_page.TIES_TALK, map_page.TIES_TALKS[True])
        expect(person.page.get_by_text(map_page.TIES_SHARE)).to_have_count(noted)
        person.press(map_page.TIES_CLEAR)
    m = kept(fresh_server)
    told = {tie.pair for tie in m.ties if tie.talks_about_me}
    assert told == {tuple(sorted((id_of(m, "Ana"), id_of(m, other)))) for other in ("Ben", "Dina")}
