"""Who could …? asked on a map: names on a private device, numbers on any other."""

from netmap import files
from netmap.pages import routes
from netmap.words import labels, mine_page, shows_page, who
from tests.pages.drawn import Drawn, drawn_from

SHOWN = "nm-who"


def test_who_gives_who_could_come_along_and_nobody_named_where_others_may_look() -> None:
    person = Drawn(drawn_from(files.open_sample("well_held"), example=True)).visits(routes.SHOWS)
    person.press(who.LINK)
    assert person.parts(SHOWN) == []  # nothing is said until something is asked
    person.answers(who.PICK, who.COULD["listens"])
    assert person.says("Amara", SHOWN)
    person.answers(who.PICK, who.GO)
    person.answers(who.PLACE, "Thursday garden")
    assert person.says("Mateo is someone who could go with you or introduce you.", SHOWN)
    assert person.says(who.PICTURE_WAY, SHOWN)
    person.visits(routes.MINE)
    person.answers(mine_page.DEVICE, labels.DEVICE["no"])
    person.visits(routes.SHOWS)
    person.press(who.LINK)
    assert person.parts(SHOWN) and not person.says("Mateo", SHOWN)
    person.answers(who.PICK, who.COULD["listens"])
    assert person.says("the number who give this now is", SHOWN)
    assert not person.says("Amara", SHOWN)
    person.press(who.BACK_TO_SHOWS)
    assert person.here == routes.SHOWS and person.says(shows_page.TITLE)
