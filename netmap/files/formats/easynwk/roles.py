"""What easyNWK calls people, in German and English, and which form of relationship that is here.

The roles are those of easyNWK's own lists (easyNWK web, MIT licence: roles_de and roles_en), with
the plain female and male forms beside those written with a star. Whatever it is called, the word itself
is kept as `form_words`.
"""

from netmap.model.scales import Form

OURS: dict[Form, str] = {
    "friend": "friend",
    "partner": "partner",
    "parent": "parent",
    "sibling": "sister or brother",
    "child": "child",
    "other_family": "other family",
    "therapist": "therapist",
    "doctor_or_helper": "doctor or helper",
    "mentor": "mentor",
    "elder": "elder",
    "colleague": "colleague",
    "neighbour": "neighbour",
    "peer": "someone in the same boat",
    "support_group": "support group",
    "creative_group": "creative group",
    "spiritual_community": "spiritual community",
    "neighbourhood": "neighbourhood",
    "mutual_aid": "mutual aid or movement",
    "online": "online",
    "animal": "animal",
    "ancestor": "ancestor",
    "place": "place",
    "other": "something else",
}
"""What netmap itself writes as a role, whatever the language it speaks: part of the file, and read again."""

WORDS: dict[Form, str] = {
    "partner": "ehefrau, ehemann, lebensgefährt*in, lebensgefährtin, lebensgefährte, partner*in, partnerin, "
    "partner, wife, husband, life partner",
    "parent": "mutter, vater, stiefmutter, stiefvater, pflegemutter, pflegevater, adoptivmutter, "
    "adoptivvater, mother, father, stepmother, step father, stepfather, foster mother, foster "
    "father, adoptive mother, adoptive father",
    "sibling": "schwester, bruder, adoptivschwester, adoptivbruder, stiefschwester, stiefbruder, "
    "halbschwester, halbbruder, pflegeschwester, pflegebruder, sister, brother, adoptive sister, "
    "adoptive brother, stepsister, stepbrother, half sister, half brother, foster sister, foster "
    "brother",
    "child": "tochter, sohn, adoptivtochter, adoptivsohn, pflegetochter, pflegesohn, stieftochter, "
    "stiefsohn, daughter, son, adopted daughter, adopted son, foster daughter, foster son, "
    "stepdaughter, stepson",
    "other_family": "familienangehörige*r, großmutter, großvater, urgroßmutter, urgroßvater, großtante, "
    "großonkel, schwager/schwägerin, schwager, schwägerin, schwiegermutter, schwiegervater, "
    "schwiegertochter, schwiegersohn, enkelkind, enkel, enkelin, urenkelkind, tante, onkel, "
    "cousin*e, cousin, cousine, angeheiratete tante, angeheirateter onkel, nichte, neffe, "
    "angeheiratete nichte, angeheirater neffe, angeheirateter neffe, familiy member, family "
    "member, grandmother, grandfather, great-grandmother, great-grandfather, "
    "sister/brother-in-law, sister-in-law, brother-in-law, mother-in-law, father-in-law, "
    "daughter-in-law, son-in-law, grandchild, great-grandchild, aunt, uncle, niece, nephew",
    "friend": "freund*in, freundin, freund, friend",
    "neighbour": "nachbar*in, nachbarin, nachbar, neighbor, neighbour",
    "colleague": "kolleg*in, kollegin, kollege, arbeitskolleg*in, vereinskolleg*in, ausbildungskolleg*in, "
    "schulkolleg*in, studienkolleg*in, colleague",
    "therapist": "psychotherapeut*in, psychotherapeutin, psychotherapeut, psycholog*in, psychologin, "
    "psychologe, psychiotherapist, psychotherapist, psychologist",
    "doctor_or_helper": "prof. helfer*in, ärzt*in, ärztin, arzt, pflegefachkraft, "
    "gesetz. erwachsenenvertretung, "
    "sozialarbeiter*in, sozialarbeiterin, sozialarbeiter, berater*in / betreuer*in, berater*in, "
    "betreuer*in, pfarrer*in, pfarrerin, pfarrer, physiotherapeut*in, ergotherapeut*in, prof. "
    "helper, doctor, nurse practitioner, legal adult representation, social worker, "
    "consultant/supervisor, pastor, physiotherapist",
    "other": "bekannte*r, ex-partner*in, mitbewohner*in, acquaintance, ex-partner, roommate",
}

FORMS_OF_WORDS: dict[str, Form] = {
    **{word: form for form, word in OURS.items()},
    **{word: form for form, words in WORDS.items() for word in words.split(", ")},
}


def form_of_role(role: str, human: bool) -> Form | None:
    """The form of relationship a role word stands for; None for no word, "other" for one not known."""
    if not human:
        return "animal"
    word = role.strip().casefold()
    return _FOLDED.get(word, "other") if word else None


_FOLDED: dict[str, Form] = {word.casefold(): form for word, form in FORMS_OF_WORDS.items()}
