"""Beside a finding: how sure it is, and how it feels."""

from netmap import files
from netmap.pages import routes
from netmap.words import finding_feeling, frame, sensitivity
from tests.pages.drawn import Drawn, drawn_from

CARD = "finding-giving_more"


def test_how_sure_a_finding_is_and_how_it_feels() -> None:
    person = Drawn(drawn_from(files.open_sample("golden"))).visits(routes.SHOWS)
    person.opens(sensitivity.HOW_SURE, CARD)
    assert person.says("what you give to Chris (now “a lot”; “some” would do)", CARD)

    person.opens(finding_feeling.ASK, CARD)
    assert person.field(finding_feeling.LABEL, CARD).value == ""
    person.writes(finding_feeling.LABEL, "held", CARD)
    person.press("tired", CARD)
    assert person.field(finding_feeling.LABEL, CARD).value == "held, tired"
    person.press(frame.UNDO)
    assert person.field(finding_feeling.LABEL, CARD).value == "held"
    person.visits(routes.MAP).visits(routes.SHOWS)
    assert person.says("“held”", CARD)
