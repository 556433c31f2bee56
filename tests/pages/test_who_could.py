"""Who could …? asked on a map: names on a private device, numbers on any other."""

from netmap import files
from netmap.pages import routes
from netmap.words import findings_page, labels, my_map, who_could
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

SHOWN = "nm-who"


def test_who_gives_who_could_come_along_and_nobody_named_where_others_may_look() -> None:
    person = Drawn(drawn_from(files.open_sample("well_held"), example=True)).visits(routes.SHOWS)
    person.press(who_could.LINK)
    assert person.parts(SHOWN) == []  # nothing is said until something is asked
    person.answers(who_could.PICK, who_could.COULD["listens"])
    assert person.says("Amara", SHOWN)
    person.answers(who_could.PICK, who_could.GO)
    person.answers(who_could.PLACE, "Thursday garden")
    assert person.says("Mateo is someone who could go with you or introduce you.", SHOWN)
    assert person.says(who_could.PICTURE_WAY, SHOWN)
    person.visits(routes.MINE)
    person.answers(my_map.DEVICE, labels.DEVICE["no"])
    person.visits(routes.SHOWS)
    person.press(who_could.LINK)
    assert person.parts(SHOWN) and not person.says("Mateo", SHOWN)
    person.answers(who_could.PICK, who_could.COULD["listens"])
    assert person.says("the number who give this now is", SHOWN)
    assert not person.says("Amara", SHOWN)
    person.press(who_could.BACK_TO_SHOWS)
    assert person.here == routes.SHOWS and person.says(findings_page.TITLE)


def test_someone_named_for_exactly_this_is_shown_with_what_is_open_and_on_no_shared_device() -> None:
    said = {"named_for": frozenset({"listens"})}
    m = map_of(
        entry("a", name="Amara", safety=3, **said), entry("b", name="Bo", **said), entry("c", safety=5)
    )
    person = Drawn(drawn_from(m)).visits(routes.SHOWS)
    person.press(who_could.LINK)
    person.answers(who_could.PICK, who_could.COULD["listens"])
    assert person.says("You named Amara for being listened to, and said “in between”", SHOWN)
    assert person.says("You named Bo for being listened to. How safe it feels there", SHOWN)
    person.answers(who_could.PICK, who_could.COULD["ritual"])
    assert not person.says(who_could.NAMED, SHOWN)
    person.visits(routes.MINE)
    person.answers(my_map.DEVICE, labels.DEVICE["no"])
    person.visits(routes.SHOWS)
    person.press(who_could.LINK)
    person.answers(who_could.PICK, who_could.COULD["listens"])
    assert not person.says("Amara", SHOWN) and not person.says(who_could.NAMED, SHOWN)
