"""Every page of a map, with all that can be chosen and unfolded on it, one after the other."""

from collections.abc import Iterator

from netmap.pages import routes
from netmap.words import charts, step_page, today, what_if, who_could
from tests.pages.drawn import Drawn


def every_face(person: Drawn) -> Iterator[str]:
    """Each page as it opens, then with everything on it unfolded, then with each choice it offers.

    Gives what is looked at; the page stands drawn then.
    """
    for route in routes.MODULES:
        person.visits(route)
        yield route
        person.opens_all()
        yield f"{route}, unfolded"
        if person.tab.open_map is not None:
            yield from _CHOICES.get(route, _nothing)(person)


def _nothing(_: Drawn) -> Iterator[str]:
    yield from ()


def _chosen(person: Drawn, question: str) -> Iterator[str]:
    """With each answer to this question, where it is asked."""
    for answer in person.offered(question) if person.rows(question) else ():
        if answer not in person.answered(question):
            person.answers(question, answer)
        person.opens_all()
        yield f"{question} {answer}"


def _map(person: Drawn) -> Iterator[str]:
    looks = [*(one for one in person.bench["lenses"] if "view" not in one), *person.bench["more"]["looks"]]
    for look in looks:
        person.does("look", lens=look["name"])
        yield f"map through {look['name']}"
    for view in ("table", "words", "map"):
        person.does("show", view=view, legend=view == "map")
        yield f"map {view}"
    for mode in ("names", "question", "rest"):
        person.does("show", mode=mode)
        yield f"map, {mode}"
    person.does("myself")
    yield "map, me with me"
    if not person.map.alters:
        return
    person.does("select", id=person.map.ids[0])
    yield "map, someone"
    person.does("choose", ids=person.map.ids[:2])
    yield "map, two to be tied"


def _shows(person: Drawn) -> Iterator[str]:
    yield from _chosen(person, charts.LABEL)


def _step(person: Drawn) -> Iterator[str]:
    if person.rows(step_page.WENT_LABEL):
        yield from _chosen(person, step_page.WENT_LABEL)
        person.press(step_page.WENT_DONE)
    if person.buttons(today.GO_ON):
        person.press(today.GO_ON)
    person.opens_all()
    yield "ideas"


def _who(person: Drawn) -> Iterator[str]:
    for face in _chosen(person, who_could.PICK):
        yield face
        if person.rows(who_could.PLACE):
            yield from _chosen(person, who_could.PLACE)


def _what_if(person: Drawn) -> Iterator[str]:
    for face in _chosen(person, what_if.WHICH):
        yield face
        for box in person.app.selectbox:
            if box.options:
                person.picks(box.label, box.options[0])
                yield f"{box.label} {box.options[0]}"


_CHOICES = {
    routes.MAP: _map, routes.SHOWS: _shows, routes.STEP: _step, routes.WHO: _who, routes.WHAT_IF: _what_if,
}  # fmt: skip
