"""What is offered is what can be said: of a person nothing that groups alone give, and nobody who died."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from netmap.model import MapFile
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON
from netmap.words.guides import general
from tests.browser.hands import Hands
from tests.browser.live import PRIVATE, store_of
from tests.likely_maps import entry, map_of
from tests.serving import Server


def test_what_is_offered_fits_of_whom_it_is_asked(
    open_page: Callable[[Server], Page], fresh_server: Server
) -> None:
    m = map_of(
        entry("a", name="Ana"), entry("z", name="Zofia", status="died"),
        entry("c", name="Choir", kind="group"),
    )  # fmt: skip
    store_of(fresh_server).save(MapFile(current=m), None, PRIVATE)
    person = Hands(open_page(fresh_server))
    person.tap(person.page.locator(".st-key-go-on button"))
    person.map_is_drawn(3)
    for name, kinds in (("Ana", SUPPORTS_OF_A_PERSON), ("Choir", SUPPORTS)):
        person.opens_card(name)
        person.block("kinds")
        offered = person.row(person.asks("gets")).get_by_role("checkbox")
        expect(offered).to_have_count(len(kinds) + 1)  # and none of these
    person.goes_to("names")
    person.thinks(general())
    offered = person.bench.locator(".think .chips").get_by_role("button")
    expect(offered).to_have_text(["Ana"])
    person.adds(["Ben"])
    expect(offered).to_have_text(["Ana", "Ben"])
