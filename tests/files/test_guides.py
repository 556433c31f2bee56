"""Guides as files: what ships is whole, what is made comes back, what is broken says where and what to do."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from netmap.files import check, guide_schema, guides, open_bytes, open_file, to_bytes
from netmap.files.formats.netmap_json import json_schema, reading
from netmap.model import Guide, MapFile, Moment, NetmapError, SupportMap
from netmap.model.guide import ASK, GUIDE_VERSION, IDEAS, NAMES_NOBODY, WHO
from netmap.model.scales import FORMS, SUPPORTS
from netmap.words import problems
from netmap.words.guides import SHIPPED, complete, general, shipped
from tests.files.plain import CANARY, as_bytes, good
from tests.strategies import GUIDES


def small(**fields: Any) -> dict[str, Any]:
    """A guide as someone may write it, with what they said of `fields`."""
    return {
        "format": "netmap-guide",
        "format_version": GUIDE_VERSION,
        "id": "circle",
        "title": "Our circle",
        "prompts": [{"question": "Who keeps a key to your door?", "support": "practical"}],
        "supports": {"listens": {"label": "listens over tea"}},
        "ideas": {"thanks": {"title": "A card for {who}"}},
        **fields,
    }


# What ships


@pytest.mark.parametrize("id", SHIPPED)
def test_each_shipped_guide_is_whole_small_and_has_its_own_questions(id: str) -> None:
    guide = shipped(id)
    assert guide.id == id
    assert guide.about and len(guide.prompts) >= 10
    assert guides.from_bytes(guides.to_bytes(guide)) == guide
    assert guides.same_label(guide) is None
    assert len(guides.to_bytes(guide)) < 20_000


def test_the_general_guide_says_everything_so_that_others_may_leave_it_out() -> None:
    assert complete(general()) == general()
    assert tuple(general().forms) == FORMS and all(general().forms.values())
    assert tuple(general().supports) == SUPPORTS
    assert all(words.label and words.about and words.ask for words in general().supports.values())
    assert tuple(general().ideas) == IDEAS
    for kind, text in general().ideas.items():
        assert text.details and text.first_words is not None
        assert (WHO in text.title) is (kind not in NAMES_NOBODY)
    assert ASK in general().ideas["small_ask"].details


def test_pods_says_whose_idea_it_is() -> None:
    assert "Mia Mingus" in shipped("pods").credit
    assert "Bay Area Transformative Justice Collective" in shipped("pods").credit


# What is made comes back


@given(GUIDES)
def test_what_a_guide_leaves_out_the_general_one_says(guide: Guide) -> None:
    whole = complete(guide)
    assert complete(whole) == whole
    assert whole.prompts == (guide.prompts or general().prompts)
    for kind in SUPPORTS:
        said = guide.supports[kind].label if kind in guide.supports else ""
        assert whole.supports[kind].label == (said or general().supports[kind].label)


@settings(deadline=None)
@given(GUIDES)
def test_a_guide_comes_back_whole_or_says_which_label_stands_twice(guide: Guide) -> None:
    again = guides.read(guides.to_bytes(guide))
    if guides.same_label(complete(guide)) is None:
        assert again == complete(guide)
    else:
        assert isinstance(again, tuple) and again[0].what == problems.VALUE["same_label"]


@settings(max_examples=25, deadline=None)
@given(GUIDES)
def test_a_map_and_its_moments_carry_their_guides(guide: Guide) -> None:
    m = SupportMap(id="m", guide=guide)
    file = MapFile(current=m, moments=(Moment(map=m),))
    assert open_bytes(to_bytes(file)).file == file
    assert json_schema.problems_of(json.loads(to_bytes(file))) == ()


VALIDATOR = Draft202012Validator(guide_schema.schema())


def test_the_published_schema_is_the_one_the_model_makes() -> None:
    assert guide_schema.PATH.read_text("utf-8") == json_schema.schema_text(guide_schema.schema())
    Draft202012Validator.check_schema(guide_schema.schema())


@settings(max_examples=25, deadline=None)
@given(GUIDES)
def test_every_guide_netmap_writes_fits_it(guide: Guide) -> None:
    assert VALIDATOR.is_valid(json.loads(guides.to_bytes(guide)))


# What is broken


BROKEN: dict[str, tuple[dict[str, Any], str, str]] = {
    # what is set, the problem, its place
    "a field unknown": ({"promts": []}, "unknown", "…"),
    "a question unknown in it": ({"prompts": [{"question": "x", "suport": 1}]}, "unknown", "prompts › 0 › …"),
    "a question missing": ({"prompts": [{"support": "warmth"}]}, "missing", "prompts › 0 › question"),
    "a question empty": ({"prompts": [{"question": " "}]}, "short", "prompts › 0 › question"),
    "a long question": ({"prompts": [{"question": "x" * 201}]}, "long", "prompts › 0 › question"),
    "too many questions": ({"prompts": [{"question": "x"}] * 31}, "long", "prompts"),
    "questions as text": ({"prompts": CANARY}, "type", "prompts"),
    "a support unknown": (
        {"prompts": [{"question": "x", "support": CANARY}]},
        "choice",
        "prompts › 0 › support",
    ),
    "a person asked for belonging": (
        {"prompts": [{"question": "x"}, {"question": "x", "support": "belonging"}]},
        "asked_of_groups",
        "prompts › 1",
    ),
    "a form unknown": ({"forms": {CANARY: "x"}}, "unknown", "forms › …"),
    "a form that is a number": ({"forms": {"friend": 3}}, "type", "forms › friend"),
    "a form without a word": ({"forms": {"friend": ""}}, "short", "forms › friend"),
    "a long form": ({"forms": {"friend": "x" * 61}}, "long", "forms › friend"),
    "forms as a list": ({"forms": ["friend"]}, "type", "forms"),
    "too many forms": ({"own_forms": [str(n) for n in range(13)]}, "long", "own_forms"),
    "a form of mine twice": ({"own_forms": ["pod", "POD"]}, "same_label", "own_forms › 1"),
    "a form that is there already": ({"own_forms": ["Neighbour"]}, "same_label", "own_forms › 0"),
    "a form called as another": ({"forms": {"friend": "partner"}}, "same_label", "forms › friend"),
    "a kind of support unknown": ({"supports": {"tea": {"label": "x"}}}, "unknown", "supports › …"),
    "a kind of support as text": ({"supports": {"listens": "x"}}, "type", "supports › listens"),
    "a kind of support called as another": (
        {"supports": {"listens": {"label": "Warmth"}}},
        "same_label",
        "supports › listens › label",
    ),
    "an idea unknown": ({"ideas": {"shout": {"title": "x"}}}, "unknown", "ideas › …"),
    "a field of an idea unknown": ({"ideas": {"rest": {CANARY: "x"}}}, "unknown", "ideas › rest › …"),
    "someone named who is not there": ({"ideas": {"rest": {"title": WHO}}}, "nobody_meant", "ideas › rest"),
    "four first words": (
        {"ideas": {"hello": {"first_words": ["x"] * 4}}},
        "long",
        "ideas › hello › first_words",
    ),
    "a bell in an idea": ({"ideas": {"rest": {"details": "x\x07"}}}, "sign", "ideas › rest › details"),
    "no title": ({"title": ""}, "short", "title"),
    "an id with a blank": ({"id": "our circle"}, "mark", "id"),
}


def counted_from_one(where: str) -> str:
    return re.sub(r"\d+", lambda found: f"number {int(found[0]) + 1}", where)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_guide_is_refused_with_what_where_and_what_to_do(name: str, tmp_path: Path) -> None:
    fields, kind, where = BROKEN[name]
    path = tmp_path / "broken.guide.json"
    path.write_bytes(as_bytes(small(**fields)))
    with pytest.raises(NetmapError) as refused:
        guides.from_bytes(path.read_bytes())
    assert (refused.value.what, refused.value.where) == (problems.VALUE[kind], counted_from_one(where))
    assert refused.value.remedy
    assert CANARY not in str(refused.value)
    assert [str(problem) for problem in check(path)] == [str(refused.value)]


@pytest.mark.parametrize("name", BROKEN)
def test_a_map_with_a_broken_guide_says_the_same_where_it_can(name: str) -> None:
    fields, kind, where = BROKEN[name]
    if kind == "same_label":
        return  # odd to look at, and no reason to keep a map shut
    plain = good()
    plain["current"]["guide"] = small(**fields)
    with pytest.raises(NetmapError) as refused:
        reading.from_plain(plain)
    assert (refused.value.what, refused.value.where) == (problems.VALUE[kind], f"current › guide › {where}")
    told = {(problem.what, problem.where) for problem in json_schema.problems_of(plain)}
    assert any(place.startswith("current › guide") for _, place in told)
    assert CANARY not in str(told)


def test_the_small_guide_is_good(tmp_path: Path) -> None:
    path = tmp_path / "circle.guide.json"
    path.write_bytes(as_bytes(small()))
    assert check(path) == ()
    assert guides.from_bytes(path.read_bytes()).title == "Our circle"


def test_a_guide_of_the_first_version_opens_and_is_written_as_one_of_the_newest() -> None:
    """Whoever keeps a guide from before keeps it: what came in since may all be left out."""
    assert guides.from_bytes(as_bytes(small(format_version=1))) == guides.from_bytes(as_bytes(small()))
    plain = good()
    plain["current"] |= {"format_version": 1, "guide": small(format_version=1)}
    guide = reading.from_plain(plain).current.guide
    assert guide is not None and guide.format_version == GUIDE_VERSION


@pytest.mark.parametrize(
    ("fields", "known"),
    [
        ({"suports": {}}, "supports"),
        ({"forms": {"freind": "x"}}, "friend"),
        ({"ideas": {"rest": {"detail": "x"}}}, "details"),
        ({"prompts": [{"qestion": "x", "question": "x"}]}, "question"),
        ({"prompts": [{"question": "x", "support": "tea"}]}, "listens"),
    ],
)
def test_a_word_that_is_not_known_is_answered_with_those_that_are(fields: Any, known: str) -> None:
    with pytest.raises(NetmapError) as refused:
        guides.from_bytes(as_bytes(small(**fields)))
    assert known in refused.value.remedy


def test_a_comma_that_is_missing_is_told_with_its_line() -> None:
    data = b'{\n"format": "netmap-guide"\n"id": "x"}'
    with pytest.raises(NetmapError) as refused:
        guides.from_bytes(data)
    # The third line begins where a comma was expected.
    assert refused.value.where == "line 3, column 1"
    assert "comma" in refused.value.what


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", problems.empty().what),
        (b"\x89PNG\r\n\x1a\n", problems.other_kind("picture").what),
        (b'{"id": "a", "id": "b", "format": "netmap-guide"}', problems.twice("").what),
        (as_bytes({"id": "x", "title": "x"}), problems.not_a_guide("").what),
        (as_bytes([]), problems.not_a_guide("").what),
        (as_bytes(good()), problems.map_not_a_guide().what),
        (as_bytes(small(format_version=3)), problems.newer(3, 2, "").what),
        (as_bytes(small(format_version="1")), problems.version_unknown("").what),
        (b" " * 64_001, problems.guide_too_large(64).what),
    ],
)
def test_what_is_no_guide_is_told_so(data: bytes, what: str) -> None:
    found = guides.read(data)
    assert isinstance(found, tuple)
    assert [problem.what for problem in found] == [what]
    assert found[0].remedy


def test_a_guide_given_in_place_of_a_map_is_called_a_guide(tmp_path: Path) -> None:
    path = tmp_path / "circle.guide.json"
    path.write_bytes(as_bytes(small()))
    with pytest.raises(NetmapError) as refused:
        open_file(path)
    assert refused.value.what == problems.guide_not_a_map().what


def test_all_broken_places_are_told() -> None:
    found = guides.read(as_bytes(small(title="", forms={"friend": 3}, ideas={"shout": {}})))
    assert isinstance(found, tuple)
    assert {problem.where for problem in found} == {"title", "forms › friend", "ideas › …"}
