"""What the page about guides says is so."""

import re
from pathlib import Path
from typing import Any

import pytest

import netmap
from netmap.files import guide_schema, guides
from netmap.model import Guide
from netmap.model.guide import IDEAS, NAMES_NOBODY, IdeaText, Prompt, SupportWords
from netmap.model.scales import FORMS, SUPPORTS
from netmap.words import guide_choice, my_map
from netmap.words.guides import SHIPPED, shipped
from tests.words.spoken import FORBIDDEN

PAGE = (Path(netmap.__path__[0]) / "docs" / "guides.md").read_text("utf-8")
KINDS = {"title": Guide, "question": Prompt, "label": SupportWords, "details": IdeaText}


def test_the_example_is_a_guide_and_shows_every_field() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    guide = guides.from_bytes(example.encode())
    for kind in KINDS.values():
        assert all(f'"{name}"' in example for name in kind.model_fields)
    assert guide.prompts[0].support == "practical"


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_field_is_told(kind: Any) -> None:
    assert [name for name in kind.model_fields if f"`{name}`" not in PAGE] == []


def test_every_name_that_stays_is_told_in_its_list() -> None:
    for field, names in (("forms", FORMS), ("supports", SUPPORTS), ("ideas", IDEAS)):
        (told,) = re.findall(rf"^- `{field}`:(.*?)(?:\(|^-|\n\n)", PAGE, re.DOTALL | re.MULTILINE)
        assert tuple(re.findall(r"`(\w+)`", told)) == names
    (nobody,) = re.findall(r"\. (`service`.*?) name nobody", PAGE, re.DOTALL)
    assert set(re.findall(r"`(\w+)`", nobody)) == set(NAMES_NOBODY)


def test_the_lengths_are_those_of_the_schema() -> None:
    """Every length of the schema is told, in the order of the page."""
    fields = guide_schema.schema()["properties"]
    inner = guide_schema.schema()["$defs"]
    assert f"{fields['prompts']['maxItems']} |" in PAGE
    assert f"{fields['own_forms']['maxItems']} of {fields['own_forms']['items']['maxLength']} signs" in PAGE
    for name in ("title", "about", "credit"):
        assert re.search(rf"`{name}` \|.*\| {fields[name]['maxLength']} signs \|", PAGE)
    for kind, names in (("SupportWords", ("label", "about", "ask")), ("IdeaText", ("title", "details"))):
        for name in names:
            assert re.search(rf"`{name}`\s\({inner[kind]['properties'][name]['maxLength']}\ssigns", PAGE), (
                name
            )
    assert f"`question` ({inner['Prompt']['properties']['question']['maxLength']} signs)" in PAGE
    assert f"{guides.MOST_KILOBYTES} KB" in PAGE


def test_the_words_to_press_are_those_on_the_screen() -> None:
    for words in (my_map.TITLE, guide_choice.OWN, guide_choice.DOWNLOAD, guide_choice.OPEN):
        assert f"**{words}**" in " ".join(PAGE.split())


@pytest.mark.parametrize("id", SHIPPED)
def test_each_shipped_guide_is_named(id: str) -> None:
    assert f"| `{id}` |" in PAGE
    assert shipped(id)


def test_it_is_written_as_netmap_speaks() -> None:
    assert [line for line in PAGE.splitlines() if FORBIDDEN.search(line)] == []
