"""Roles of easyNWK, in German or English, become forms of netmap."""

import pytest

from netmap.files.formats.easynwk.roles import WORDS, form_of_role
from netmap.model.scales import Form


@pytest.mark.parametrize(
    ("role", "form"),
    [
        ("Stiefvater", "parent"),
        ("Halbschwester", "sibling"),
        ("Pflegesohn", "child"),
        ("Schwager/Schwägerin", "other_family"),
        ("GROSSMUTTER", "other_family"),
        ("Ehefrau", "partner"),
        ("Ex-Partner*in", "other"),
        ("Bekannte*r", "other"),
        ("neighbor", "neighbour"),
        ("Arbeitskolleg*in", "colleague"),
        ("Psycholog*in", "therapist"),
        ("Gesetz. Erwachsenenvertretung", "doctor_or_helper"),
        ("Berater*in / Betreuer*in", "doctor_or_helper"),
        ("Mitbewohner*in", "other"),
        ("Hut auf der Ablage", "other"),
        ("", None),
    ],
)
def test_a_role_in_german_or_english_becomes_a_form(role: str, form: Form | None) -> None:
    assert form_of_role(role, human=True) == form


def test_no_role_word_stands_for_two_forms() -> None:
    words = [word for listed in WORDS.values() for word in listed.split(", ")]
    assert len(words) == len(set(words))
