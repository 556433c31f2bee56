"""The sample maps: README, the list in the app and the files are one, and each shows its one thing."""

import re
from pathlib import Path

import pytest

from netmap.analysis import Analysis, analyse
from netmap.files import open_sample, to_bytes
from netmap.files.samples import sample_path
from netmap.findings import RULE_OF
from netmap.model import SupportMap
from netmap.words.guides import shipped
from netmap.words.samples import SAMPLES, about

FOLDER = Path(__file__).parents[1] / "sample_networks"
ROW = re.compile(r"^\| `(\w+)\.netmap\.json` \| (.+?) \| (.+) \|$", re.MULTILINE)
ROWS = {stem: (shows, tuple(re.findall(r"`(\w+)`", says))) for stem, shows, says in ROW.findall(
    (FOLDER / "README.md").read_text(encoding="utf-8"))}  # fmt: skip


def sample(stem: str) -> SupportMap:
    return open_sample(stem).current


def analysed(stem: str) -> Analysis:
    return analyse(sample(stem))


def test_readme_list_and_files_name_the_same_maps() -> None:
    assert list(ROWS) == list(SAMPLES)
    assert {path.name.removesuffix(".netmap.json") for path in FOLDER.glob("*.netmap.json")} == set(SAMPLES)


@pytest.mark.parametrize("stem", SAMPLES)
def test_readme_tells_what_the_app_tells(stem: str) -> None:
    assert ROWS[stem][0] == about(stem)


@pytest.mark.parametrize("stem", SAMPLES)
def test_each_sample_is_written_as_netmap_writes_it(stem: str) -> None:
    assert sample_path(stem).read_bytes() == to_bytes(open_sample(stem))


@pytest.mark.parametrize("stem", SAMPLES)
def test_each_sample_gives_the_findings_the_readme_promises(stem: str) -> None:
    kinds = {finding.kind for finding in analysed(stem).findings}
    assert ROWS[stem][1] and set(ROWS[stem][1]) <= kinds


@pytest.mark.parametrize("stem", SAMPLES)
def test_each_sample_is_seen_as_on_a_private_device_and_offers_two_or_three_ideas(stem: str) -> None:
    assert sample(stem).device_private == "yes"
    assert len(analysed(stem).ideas) == (2 if stem == "mostly_professionals" else 3)  # nobody else, and tired


@pytest.mark.parametrize("stem", SAMPLES)
def test_everyone_who_has_a_ring_has_their_own_place_in_it(stem: str) -> None:
    placed = [c for c in sample(stem).connections if c.ring is not None]
    assert all(c.angle is not None and c.depth is not None for c in placed)
    assert len({(c.ring, c.angle, c.depth) for c in placed}) == len(placed)


def test_well_held_shows_strengths_and_a_wish() -> None:
    families = {RULE_OF[finding.kind].family for finding in analysed("well_held").findings}
    assert families == {"strength", "wishes"}


def test_giving_far_more_is_about_those_who_do_not_give_back_and_leaves_out_mother_and_child() -> None:
    finding = next(f for f in analysed("giving_far_more").findings if f.kind == "giving_pattern")
    assert set(finding.about) == {"g1", "g3", "g4", "g6", "g8"}


def test_two_worlds_are_joined_by_one_person() -> None:
    finding = next(f for f in analysed("two_worlds").findings if f.kind == "through_one")
    assert finding.about == ("t1",)


def test_resting_on_one_does_not_ask_more_of_that_one() -> None:
    result = analysed("resting_on_one")
    assert next(f for f in result.findings if f.kind == "rests_on_one").about == ("r1",)
    assert not any(idea.kind == "small_ask" and idea.about == ("r1",) for idea in result.ideas)


def test_groups_first_asks_for_groups_and_says_how_they_go_together() -> None:
    m, result = sample("groups_first"), analysed("groups_first")
    assert m.guide == shipped("groups")
    about = {finding.kind: (finding.about, finding.beyond) for finding in result.findings}
    assert about["groups_fit"] == (("s1", "s2", "s3", "s5"), ())
    assert about["group_pulls"] == (("s4",), ("s1", "s2"))
    assert about["group_to_tend"] == (("s6",), ())


def test_large_holds_sixty_entries() -> None:
    assert len(sample("large").alters) == 60


def test_the_samples_together_hold_what_is_easily_forgotten() -> None:
    maps = [sample(stem) for stem in SAMPLES]
    everyone = [alter for m in maps for alter in m.alters]
    assert {"past", "died", "current"} <= {alter.status for alter in everyone}
    assert any(alter.form == "animal" for alter in everyone)
    assert any("\u0600" <= sign <= "\u06ff" for alter in everyone for sign in alter.name)
    assert any(len({a.name for a in m.alters}) < len(m.alters) for m in maps)
    assert {"knows", "belongs_to", "tense", "fits", "pulls"} == {tie.kind for m in maps for tie in m.ties}
    assert any(m.connection(id).ring is None for m in maps for id in m.ids)
