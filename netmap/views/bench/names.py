"""Putting names on the map: the field, who they are in one tap, and the questions that help to think."""

from typing import Any

from netmap.model import SupportMap
from netmap.model.guide import Prompt
from netmap.model.scales import LONGEST_LIST, Form, Kind
from netmap.words import bench as words
from netmap.words import group_ties, labels, map_page, name_list, problems
from netmap.words.guides import form_choices, guide_of

FIRST: tuple[Form, ...] = (
    "partner", "parent", "child", "sibling", "friend", "colleague", "neighbour", "therapist",
    "doctor_or_helper", "mentor",
)  # fmt: skip
"""What most people say first; a group and a community stand among them."""
KIND_OF: dict[Form, Kind | None] = {
    "support_group": "group",
    "creative_group": "group",
    "spiritual_community": "community",
    "neighbourhood": "community",
    "mutual_aid": "community",
    "online": None,
    "place": None,
    "other": None,
}
"""What someone of this form is; None: as it was. Every other form is a person's."""


def names(m: SupportMap) -> dict[str, Any]:
    guide = guide_of(m)
    return {
        "title": group_ties.EMPTY_TITLE if guide.groups_first else words.NAMES_TITLE,
        "about": group_ties.EMPTY if guide.groups_first else words.NAMES_ABOUT,
        "label": map_page.ADD_LABEL,
        "placeholder": words.NAMES_PLACEHOLDER,
        "add": map_page.ADD_SHORT,
        "who": words.who(),
        "chips": _chips(m),
        "first": sum(1 for form in FIRST if guide.forms[form]) + 2,
        "kind": "group" if guide.groups_first else "person",
        "so_far": words.names_so_far(),
        "go_on": words.GO_ON,
        "think": words.think(len(guide.prompts)),
        "think_short": words.THINK_SHORT,
        "think_of": words.think_of(),
        "think_known": words.NAMED,
        "think_back": map_page.PROMPT_BACK,
        "think_next": map_page.PROMPT_NEXT,
        "paste": map_page.PASTE,
        "paste_label": map_page.PASTE_LABEL,
        "paste_about": map_page.paste_about(),
        "paste_button": map_page.PASTE_BUTTON,
        "longest_list": LONGEST_LIST,
        "already": name_list.question("{name}"),
        "same": name_list.same("{name}"),
        "another": name_list.another("{name}"),
        "full": problems.map_is_full().what if m.is_full else "",
    }


def _chips(m: SupportMap) -> list[dict[str, Any]]:
    """First what most people say, then a group and a community, then all else; where the guide asks for
    groups before people, they stand first."""
    choices = form_choices(m)
    people = [_chip(form, "", choices[form, ""]) for form in FIRST if (form, "") in choices]
    many = [{"label": labels.KIND[kind], "kind": kind, "form": None, "words": ""} for kind in _MANY]
    rest = [_chip(form, own, label) for (form, own), label in choices.items() if own or form not in FIRST]
    first = [*many, *people] if guide_of(m).groups_first else [*people, *many]
    return [*first, *rest]


_MANY: tuple[Kind, ...] = ("group", "community")


def _chip(form: Form | None, own: str, label: str) -> dict[str, Any]:
    kind = KIND_OF.get(form, "person") if form and not own else None
    return {"label": label, "kind": kind, "form": form, "words": own}


def prompts(m: SupportMap) -> list[dict[str, Any]]:
    """Each question that helps to think; of one about a kind of support, who could be named for it and who
    is. Those on the map are offered again, so that nobody is doubled."""
    return [_prompt(m, prompt) for prompt in guide_of(m).prompts]


def _prompt(m: SupportMap, prompt: Prompt) -> dict[str, Any]:
    known = [alter.id for alter in m.current() if (alter.kind == "person") == (prompt.kind == "person")]
    support = prompt.support
    return {
        "question": prompt.question,
        "support": support,
        "kind": prompt.kind,
        "form": prompt.form,
        "offered": known if support else [],
        "named": [id for id in known if support and support in m.connection(id).supports],
    }
