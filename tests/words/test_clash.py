"""In which names two versions of one map differ."""

from netmap.model import Alter, SupportMap
from netmap.words.clash import clash_differs


def people(*names: str) -> SupportMap:
    return SupportMap(id="m1", alters=tuple(Alter(id=f"a{at}", name=name) for at, name in enumerate(names)))


def test_who_is_on_one_alone_is_named() -> None:
    assert clash_differs(people("Ana", "Ben"), people("Ana", "Cem", "Dora")) == (
        "On this one alone: Ben. On the other alone: Cem and Dora."
    )
    assert clash_differs(people("Ana"), people("Ana", "Cem")) == "On the other alone: Cem."


def test_the_same_names_are_said_to_be_the_same() -> None:
    assert clash_differs(people("Ana", "Ben"), people("Ben", "Ana")).startswith("The same names")


def test_many_are_counted() -> None:
    many = people(*(f"Name {number}" for number in range(20)))
    assert clash_differs(many, people()).endswith("Name 5 and 14 more.")
