"""Something is supposed, seen beside the map as it is, and kept where that is wished."""

from netmap import files
from netmap.pages import routes
from netmap.words import frame, what_if
from netmap.words.guides import general
from tests.pages.drawn import Drawn, drawn_from


def test_someone_is_away_and_someone_new_is_put_on_the_map() -> None:
    person = Drawn(drawn_from(files.open_sample("golden"))).visits(routes.SHOWS)
    person.press(what_if.TO_WHAT_IF)
    person.picks(what_if.WHO_AWAY, "Paul")
    assert person.says(f"Nobody would be named for now for: {general().supports['settles'].about}.")
    pictures = [said for markup in person.markups() for tag, said in markup.tags if tag == "img"]
    assert any(str(said["alt"]).startswith(what_if.AFTER) for said in pictures)
    person.answers(what_if.WHICH, what_if.WHICHES["new"])
    person.answers(what_if.WHICH_KINDS, general().supports["settles"].label)
    assert person.says(f"There would be more than one to turn to for: {general().supports['settles'].about}.")
    person.answers(what_if.WHICH, what_if.WHICHES["with"])
    person.picks(what_if.WHICH_IDEA, "One small ask of Femi")
    assert person.says(what_if.A_CONVENTION)
    person.answers(what_if.WHICH, what_if.WHICHES["new"])
    assert person.buttons(frame.UNDO)[0].disabled
    person.press(what_if.KEEP_NEW)
    assert person.here == routes.MAP
    assert person.map.alter(person.live["selected"]).name == what_if.NEW["person"]
    person.press(frame.UNDO)
    assert len(person.live["entries"]) == 7
