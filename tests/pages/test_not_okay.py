"""I am not okay right now: nothing is pointed out or suggested anywhere until the person wants it again."""

import pytest

from netmap import files
from netmap.pages import routes
from netmap.words import (
    findings_page,
    help_page,
    moments,
    not_okay,
    step_page,
    today,
    what_if,
    who_could,
)
from tests.pages.drawn import Drawn, drawn_from


@pytest.mark.parametrize("asked_from", [routes.STEP])
def test_all_that_points_out_rests_until_it_is_wanted_again(asked_from: routes.Route) -> None:
    points_out: dict[routes.Route, tuple[str, ...]] = {
        routes.SHOWS: (findings_page.TO_STEP, what_if.TO_WHAT_IF, who_could.LINK),
        routes.STEP: (today.GO_ON, step_page.CHOOSE, step_page.CHOOSE_OTHER, step_page.OWN_BUTTON),
    }
    person = Drawn(drawn_from(files.open_sample("resting_on_one"), example=True)).visits(routes.MAP)
    assert person.bench["noticed"]
    person.visits(routes.MINE)
    person.press(moments.KEEP)
    assert person.says(moments.BESIDE)
    person.visits(asked_from)
    person.press(not_okay.BUTTON)
    assert person.says(help_page.TITLE)
    assert person.says(not_okay.SAID)

    for route, buttons in points_out.items():
        person.visits(route)
        assert person.says(not_okay.RESTS)
        assert person.parts("^(finding|choose)") == []
        for button in buttons:
            assert not person.buttons(button)
    person.visits(routes.MINE)
    assert not person.says(moments.BESIDE)
    person.visits(routes.MAP)
    assert person.live["entries"]
    assert person.bench["noticed"] is None

    person.visits(routes.SHOWS)
    person.press(not_okay.BACK)
    assert person.parts("^finding")
    person.visits(routes.MAP)
    assert person.bench["noticed"]
