"""Who could …? Names offered as possibilities, never as a promise, and a question at the end."""

from netmap.ideas.who import Who
from netmap.measures.routes import Route
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.words.evidence import OUR_RULE, RULES_OF_THUMB
from netmap.words.guides import GENERAL, guide_of
from netmap.words.map_in_words import counted
from netmap.words.names import labels, listed

TITLE = "Who could …?"
LINK = "Ask “Who could …?”"
ABOUT = "It shows who gives something now and who might, by your own answers. “Might” is no promise."
PICK = "Who could …"
COULD: dict[Support, str] = {
    "listens": "listen and believe me",
    "settles": "be settling company",
    "warmth": "give me warmth",
    "good_times": "share good times",
    "practical": "help in a practical way",
    "guidance": "share lived wisdom",
    "mirror": "offer an honest other view",
    "resources": "share what they have",
    "ritual": "hold ritual and grief with me",
    "belonging": "be a place to belong",
}
GO = "go with me or introduce me"
WANTED_FIRST = "What you said you would like more of stands first."
PLACE = "Where to, or to whom?"
NO_PLACES = (
    "Here stand groups and communities you marked as safe enough, and people you wished to be a little closer. "
    "There are none on your map right now. That is common, and things can change."
)

GIVES = "Gives this now"
MIGHT = "Might"
NOBODY = "Your map does not show anyone for this right now. That is common, and often about circumstances."
NOBODY_OTHERWISE = (
    "“One small step” always holds an idea that needs nobody, and there are help lines where someone answers."
)
QUIET_IDEAS = "Quiet ideas"
SUPPORT = "Support right now"
TO_STEP = "On to one small step"
BACK_TO_SHOWS = "Back to what it shows"
BACK_TO_STEP = "Back to one small step"
WHY = "How is this found?"

DEVICE_OPEN = (
    "This device was not said to be private, so nobody is named here. Numbers stand in place of names."
)
CHANGE_DEVICE = "Change this on My map"

MARKS_BOTH = "In the picture: filled, gives this now; open, might."
PICTURE_WHO = (
    "A small picture of the map. Who gives this now is filled, who might is open; both are named here."
)
PICTURE_WAY = "A small picture of the map, with a line from you over those named here to the one you picked."

RULES = (
    RULES_OF_THUMB["safe_people"],
    "“Gives this now” are those you marked as safe enough and named for it.",
    "“Might” are others you marked as safe enough. Left out are those who are here through their work, hold "
    "power over you or you over them, are cared for by you or care for you, and anyone half or more of your support comes from. "
    "For what means telling, also anyone who talks about you with someone you keep apart, and anyone with whom "
    "two or more of the four questions about how safe it feels are open.",
    OUR_RULE,
)
RULES_OF_GOING = (
    RULES_OF_THUMB["safe_people"],
    "Here stand people you marked as safe enough and as glad to bring together with others, who belong there or "
    "know someone on the way. Where you picked a person, you marked them as glad of it too.",
    "Left out are those who are here through their work, hold power over you or you over them, anyone who talks about you with "
    "someone you keep apart, and any place that holds someone you keep apart.",
    OUR_RULE,
)


def could(kind: Support, m: SupportMap) -> str:
    """The end of the question "Who could …"; where the guide of the map has a name of its own for this kind,
    that name."""
    label = guide_of(m).supports[kind].label
    return COULD[kind] if label == GENERAL.supports[kind].label else label


def gives_words(who: Who, m: SupportMap) -> tuple[str, str]:
    """Who gives it now, and what that rests on; of nobody, a sentence and ""."""
    about = guide_of(m).supports[who.kind].about
    if not who.gives:
        return f"By your answers so far, {about} comes from nobody you marked as safe enough.", ""
    return _listed(who.gives, m), f"You named them for {about}, and marked them as safe enough."


def might_words(who: Who, m: SupportMap) -> tuple[str, str]:
    """Who might, and what that rests on; of nobody, a sentence and ""."""
    if not who.might:
        return "Nobody else stands out for this right now. That is fine.", ""
    return (
        _listed(who.might, m),
        "You marked them as safe enough and did not name them for this. They might, or might not. "
        "Asking is up to you, and a no is fine.",
    )


def question(who: Who) -> str:
    if who.giving and who.perhaps:
        return "Does anyone come to mind whom it would feel easy to ask, or is it fine as it is?"
    if who.perhaps:
        return "Is there one among them whom it would feel easy to ask, or is it fine as it is?"
    if who.giving:
        return "Is that enough for now, or does someone else come to mind?"
    return "Is this something you miss, or is it fine as it is?"


def open_words(who: Who) -> str:
    """How many would need answers about safety first; "" for none."""
    if not who.open:
        return ""
    if who.open == 1:
        return (
            "One more on your map is left out here, because answers about how safe it feels are still open."
        )
    number = counted(who.open).capitalize()
    return f"{number} more on your map are left out here, because answers about how safe it feels are still open."


def counts_words(who: Who, m: SupportMap) -> str:
    """The same in numbers, where nobody is named."""
    about = guide_of(m).supports[who.kind].about
    giving, perhaps = _number(who.giving), _number(who.perhaps)
    return f"For {about}, the number who give this now is {giving}, and the number who might is {perhaps}."


def company_counts_words(places: int) -> str:
    if not places:
        return "Your map does not show someone who could go with you or introduce you right now."
    where = (
        "one group, community or person"
        if places == 1
        else f"{counted(places)} groups, communities or people"
    )
    return f"For {where} on your map, there is someone who could go with you or introduce you."


def company_words(route: Route, m: SupportMap) -> tuple[str, tuple[str, ...], str]:
    """Someone who could go along or introduce me: the offer, what it rests on, and a question."""
    names = labels(m)
    first = names[route.ids[0]]
    return (
        f"{first} is someone who could go with you or introduce you.",
        tuple(_step(a, b, m, names) for a, b in zip(route.ids, route.ids[1:], strict=False)),
        f"How would it be to have {first} beside you, or would you rather leave this for now?",
    )


def beside_words(route: Route, m: SupportMap) -> str:
    """Others who could go along; "" for none."""
    return f"You could also think of {_listed(route.beside, m, 'or')}." if route.beside else ""


ASK_FIRST = "It is a possibility, no promise. Asking first is part of it, and a no is fine, theirs and yours."


def no_company_words(target: str, m: SupportMap) -> str:
    name = labels(m)[target]
    return (
        f"For {name}, your map does not show someone who could go with you or introduce you right now. "
        "That is common, and often about circumstances, or about ties that are not drawn."
    )


NO_COMPANY_QUESTION = "Is there someone who is not on your map, or would you rather leave this for now?"


def _step(a: str, b: str, m: SupportMap, names: dict[str, str]) -> str:
    tie = next(tie for tie in m.ties if set(tie.pair) == {a, b})
    if tie.kind != "belongs_to":
        return f"{names[a]} and {names[b]} know each other."
    member, group = (a, b) if m.alter(a).kind == "person" else (b, a)
    return f"{names[member]} belongs to {names[group]}."


def _listed(ids: tuple[str, ...], m: SupportMap, word: str = "and") -> str:
    names = labels(m)
    return listed((names[id] for id in ids), word=word)


def _number(count: int) -> str:
    return counted(count) if count else "zero"
