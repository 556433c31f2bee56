"""A map that another program made: opened with its people, and with what could not be brought along."""

from pathlib import Path

from netmap import files
from netmap.pages import routes
from netmap.words import my_map, start_page
from tests.pages.drawn import Drawn
from tests.pages.markup import Markup

EASYNWK = Path(__file__).parents[1] / "files" / "easynwk" / "Rosa_Braunsteigl-Mueller.json"


def test_a_map_of_easynwk_opens_with_its_people_and_says_what_stayed_behind() -> None:
    opened = files.open_file(EASYNWK)
    names = [alter.name for alter in opened.file.current.alters]
    assert len(names) == 10
    assert opened.left_out
    person = Drawn().visits(routes.OPEN)
    person.gives(EASYNWK.read_bytes())
    person.settles_in()
    assert person.says(start_page.LEFT_OUT_TITLE)
    for line in opened.left_out:
        assert person.says(line)
    person.does("show", view="table")
    for name in names:
        assert name in " ".join(Markup(person.bench["instead"]).texts)
    person.visits(routes.MINE)
    for moment in opened.file.moments:
        assert person.says(my_map.moment_line(moment.title, moment.on))
