"""One idea in words: why it is offered, and the smallest version of it. Offered, never told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from netmap.ideas import Form, Idea, Nameless
from netmap.model import Guide, SupportMap
from netmap.model.guide import ASK, WHO, SupportWords
from netmap.model.steps import StepKind
from netmap.words.catalogue import say
from netmap.words.guides import guide_of
from netmap.words.lookup import Each
from netmap.words.names import labels, listed


@dataclass(frozen=True)
class IdeaWords:
    """What is said of one idea. Plain text; names stand in it as they were entered."""

    title: str
    reason: str
    details: str

    @property
    def step(self) -> str:
        """The step as an offer."""
        return say("ideas-step", details=self.details)

    @property
    def chosen(self) -> str:
        """The step as it stands in a plan."""
        return say("ideas-chosen", title=self.title, details=self.details)


FAMILY: Mapping[str, str] = Each(
    "ideas-family",
    ("one_safe_person", "one_honest_conversation", "letting_someone_help", "one_community", "rest"),
)


def idea_words(idea: Idea, m: SupportMap) -> IdeaWords:
    """The words for this idea on this map."""
    names = labels(m)
    who = listed(names[id] for id in idea.about)
    guide = guide_of(m)
    title, details = _details(idea, who, guide)
    return IdeaWords(title, _reason(idea, who, guide), details)


SOMEONE: Mapping[int, str] = Each("ideas-someone", (4, 5))
"""Someone who is not named, by how safe they feel."""


def nameless_words(idea: Nameless, guide: Guide) -> IdeaWords:
    """The words for an idea that names nobody, though someone is meant."""
    title, details = _details(Idea(idea.kind, form=idea.form), SOMEONE[idea.safety], guide)
    return IdeaWords(title, say("ideas-because-someone"), details)


def _reason(idea: Idea, who: str, guide: Guide) -> str:
    kinds = listed(guide.supports[kind].about for kind in idea.supports)
    match idea.because:
        case "wished_closer":
            return say("ideas-because-wished-closer", who=who)
        case "wanted" if idea.kind == "check_in":
            return say("ideas-because-wanted-of", who=who, kinds=kinds)
        case "wanted" if idea.about:
            return say("ideas-because-wanted-and-safe", who=who, kinds=kinds)
        case "wanted":
            return say("ideas-because-wanted", kinds=kinds)
        case "little_support_of_a_kind" if idea.kind == "small_ask":
            return say("ideas-because-little-support-to-ask", who=who, kinds=kinds)
        case "little_support_of_a_kind":
            return say("ideas-because-little-support", who=who, kinds=kinds)
        case "wished_from_them":
            return say("ideas-because-wished-from-them", who=who, kinds=kinds)
        case "gives_more" if idea.about:
            return say("ideas-because-gives-more", who=who)
        case "gives_more":
            return say("ideas-because-gives-more-somewhere")
        case "much_is_asked":
            return say("ideas-because-much-is-asked")
        case "seldom_in_touch":
            return say("ideas-because-seldom-in-touch", who=who)
        case "limits_respected":
            return say("ideas-because-limits-respected", who=who)
        case "help_is_there":
            return say("ideas-because-help-is-there", kinds=kinds)
        case "safe_and_steady":
            return say("ideas-because-safe-and-steady", who=who)
        case "support_received":
            return say("ideas-because-support-received", who=who)
        case "honest_already":
            return say("ideas-because-honest-already", who=who)
        case "a_place_to_belong":
            return say("ideas-because-a-place-to-belong", who=who)
        case "few_places":
            return say("ideas-because-few-places")
        case "glad_to_introduce":
            return say("ideas-because-glad-to-introduce", who=who)
        case "nothing_needed":
            return _quiet_reason(idea)
        case other:
            assert_never(other)


def _quiet_reason(idea: Idea) -> str:
    if idea.kind == "notice":
        return say("ideas-because-notice")
    if idea.kind == "rest":
        return say("ideas-because-rest")
    return say("ideas-because-return-to")


def first_words(m: SupportMap, kind: StepKind) -> tuple[str, ...]:
    """Beginnings to borrow where something is said to someone; () for other kinds and for one's own idea."""
    if kind == "own" or kind == "keep_as_is":
        return ()
    return guide_of(m).ideas[kind].first_words or ()


OTHER_FORM: Mapping[tuple[StepKind, Form], str] = {
    ("check_in", "in_passing"): "ideas-in-passing",
    ("honest_sentence", "little"): "ideas-honest-little",
    ("need_or_limit", "little"): "ideas-limit-little",
    ("community_space", "again"): "ideas-again",
    ("community_space", "online"): "ideas-online",
}
"""Kind and form → the messages that say it in place of the guide."""


def _details(idea: Idea, who: str, guide: Guide) -> tuple[str, str]:
    """Title and details as the guide says them. Nothing but these places is filled: a brace is a sign."""
    other = "ideas-less" if idea.kind == "give_less" and not who else OTHER_FORM.get((idea.kind, idea.form))
    if other:
        return say(other, who=who), say(f"{other}.does", who=who)
    text = guide.ideas["open_place" if idea.kind == "community_space" and not who else idea.kind]
    title, details = text.title, text.details
    if idea.kind == "small_ask":
        ask = _ask(guide.supports[idea.supports[0] if idea.supports else "practical"], idea.form)
        title, details = title.replace(ASK, ask), details.replace(ASK, ask)
    return title.replace(WHO, who), details.replace(WHO, who)


def _ask(words: SupportWords, form: Form) -> str:
    match form:
        case "little":
            return words.ask_little
        case "from_afar":
            return words.ask_from_afar
        case _:
            return words.ask
