"""One idea in words: why it is offered, and the smallest version of it. Offered, never told."""

from dataclasses import dataclass
from typing import assert_never

from netmap.ideas import Idea
from netmap.model import Guide, SupportMap
from netmap.model.guide import ASK, WHO
from netmap.model.steps import StepKind
from netmap.words.guides import guide_of
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
        return f"If you like: {self.details}"

    @property
    def chosen(self) -> str:
        """The step as it stands in a plan."""
        return f"{self.title}: {self.details}"


FAMILY = {
    "one_safe_person": "one safe person",
    "one_honest_conversation": "one honest conversation",
    "letting_someone_help": "one moment of letting someone help",
    "one_community": "one community space",
    "rest": "nobody to contact",
}


def idea_words(idea: Idea, m: SupportMap) -> IdeaWords:
    """The words for this idea on this map."""
    names = labels(m)
    who = listed(names[id] for id in idea.about)
    guide = guide_of(m)
    title, details = _details(idea, who, guide)
    return IdeaWords(title, _reason(idea, who, guide), details)


def _reason(idea: Idea, who: str, guide: Guide) -> str:
    kinds = listed(guide.supports[kind].about for kind in idea.supports)
    match idea.because:
        case "wished_closer":
            return f"You wished for {who} to be a little closer."
        case "wanted" if idea.kind == "check_in":
            return f"You said that you would like more of this, and {who} stands for it: {kinds}."
        case "wanted" if idea.about:
            return f"You said that you would like more of this: {kinds}. You marked {who} as safe enough."
        case "wanted":
            return f"You said that you would like more of this: {kinds}."
        case "little_support_of_a_kind" if idea.kind == "small_ask":
            return f"Your map shows one place or none for: {kinds}. You marked {who} as safe enough to ask."
        case "little_support_of_a_kind":
            return f"{who} stands for something that comes from few places on your map: {kinds}."
        case "seldom_in_touch":
            return f"You marked {who} as safe enough, and said that you are seldom in touch."
        case "limits_respected":
            return f"You said that {who} respects your limits."
        case "help_is_there":
            return f"Your map shows one place or none for: {kinds}. Some places are there to help with that."
        case "safe_and_steady":
            return f"You marked {who} as safe enough, and a small sign keeps a connection warm."
        case "support_received":
            return f"You rated that you get support from {who}. In studies, thanks meant more than senders guessed."
        case "honest_already":
            return f"You said that you can be honest with {who}."
        case "a_place_to_belong":
            return f"You marked {who} as safe enough, and being there can need very few words."
        case "few_places":
            return "A light contact outside your map can feel good too, and it asks little."
        case "glad_to_introduce":
            return f"You marked that you would be glad to bring {who} together with others."
        case "nothing_needed":
            return _quiet_reason(idea)
        case other:
            assert_never(other)


def _quiet_reason(idea: Idea) -> str:
    if idea.kind == "notice":
        return "Remembering one good moment can soften how the next one feels. It needs nobody."
    if idea.kind == "rest":
        return "Not reaching out is a full answer. Connections can rest, and so can you."
    return "Something that was once yours can be a bridge, later, to others."


def first_words(m: SupportMap, kind: StepKind) -> tuple[str, ...]:
    """Beginnings to borrow where something is said to someone; () for other kinds and for one's own idea."""
    if kind == "own" or kind == "keep_as_is":
        return ()
    return guide_of(m).ideas[kind].first_words or ()


def _details(idea: Idea, who: str, guide: Guide) -> tuple[str, str]:
    """Title and details as the guide says them. Nothing but these places is filled: a brace is a sign."""
    text = guide.ideas["open_place" if idea.kind == "community_space" and not who else idea.kind]
    title, details = text.title, text.details
    if idea.kind == "small_ask":
        ask = guide.supports[idea.supports[0] if idea.supports else "practical"].ask
        title, details = title.replace(ASK, ask), details.replace(ASK, ask)
    return title.replace(WHO, who), details.replace(WHO, who)
