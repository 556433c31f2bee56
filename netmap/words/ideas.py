"""One idea in words: why it is offered, and the smallest version of it. Offered, never told."""

from dataclasses import dataclass
from typing import assert_never

from netmap.ideas import Idea
from netmap.model import SupportMap
from netmap.model.scales import Support
from netmap.model.steps import StepKind
from netmap.words.labels import SUPPORT_ABOUT
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

FIRST_WORDS: dict[StepKind, tuple[str, str]] = {
    "check_in": ("You came to my mind today.", "No need to answer. I hope your week is kind to you."),
    "old_friend": ("I thought of you today and wanted to say hello.", "No rush to write back."),
    "thanks": ("Something you did stayed with me:", "I never said thank you for"),
    "small_ask": ("Could I ask you something small? A no is fine.", "Would you have ten minutes this week?"),
    "honest_sentence": ("I find one thing hard lately.", "You do not need to fix it. I wanted to say it."),
    "need_or_limit": ("It would help me if", "I can do that for a short while, and then I need to stop."),
    "service": ("I would like to know what you offer.", "What happens at a first visit?"),
    "community_space": ("I can stay for a short while today.", "I am new here. How does it work?"),
    "introduce": ("I think you two might get on.", "Would you like to join us for a tea one day?"),
    "hello": ("Good morning.", "Nice to see you."),
}
"""Two beginnings to borrow, for the kinds where something is said to someone."""

ASK: dict[Support, str] = {
    "listens": "ask for ten minutes of listening, with no need to solve anything",
    "settles": "ask whether you could sit or walk together for a quarter of an hour",
    "warmth": "ask for a hug, a call or a kind word",
    "good_times": "ask whether they would like to share something light, like a walk or a song",
    "practical": "ask for one small practical thing, like a lift or something borrowed",
    "guidance": "ask how they once got through something like it",
    "mirror": "ask how they see one thing you are turning over",
    "resources": "ask what is shared there that you could use",
    "ritual": "ask whether there is a time for what you are carrying",
    "belonging": "ask whether you could come along once",
}


def idea_words(idea: Idea, m: SupportMap) -> IdeaWords:
    """The words for this idea on this map."""
    names = labels(m)
    who = listed(names[id] for id in idea.about)
    title, details = _details(idea, who)
    return IdeaWords(title, _reason(idea, who), details)


def _reason(idea: Idea, who: str) -> str:
    kinds = listed(SUPPORT_ABOUT[kind] for kind in idea.supports)
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


def _details(idea: Idea, who: str) -> tuple[str, str]:
    match idea.kind:
        case "check_in":
            return (
                f"A short message to {who}",
                f"two lines to {who} on a day of your choice. No answer is needed for it to count.",
            )
        case "old_friend":
            return (
                f"A message to {who}, after a warm-up",
                f"first a line to someone you often write to, as a warm-up. Then two lines to {who}, "
                "with no answer needed.",
            )
        case "thanks":
            return (
                f"A thank-you to {who}",
                f"tell {who} one thing that helped, in a line or in passing. It can be very small.",
            )
        case "small_ask":
            ask = ASK[idea.supports[0]] if idea.supports else ASK["practical"]
            return (
                f"One small ask of {who}",
                f"{ask}. Make it easy for {who} to say no, and a no is fine.",
            )
        case "honest_sentence":
            return (
                f"One honest sentence with {who}",
                f"tell {who} one true thing about how you are. You choose when, and when to stop.",
            )
        case "need_or_limit":
            return (
                f"One need or one limit, said to {who}",
                f"say one small thing to {who}: what would help you, or what is too much right now. "
                "You can try it aloud alone first.",
            )
        case "community_space":
            if who:
                return (
                    f"A short visit to {who}",
                    f"be at {who} for a quarter of an hour, near the door, and leave when you want.",
                )
            return (
                "One place to be among others",
                "look up one open place, such as a library hour or a walk, and read when it meets. "
                "That alone is the step.",
            )
        case "introduce":
            return (
                f"Bring {who} together",
                f"ask each of {who} first whether they would enjoy meeting. Both answers are fine.",
            )
        case "service":
            return (
                "Look up one service near you",
                "find one place whose work it is to help, such as a link worker, an advice centre or your own "
                "doctor, and note when it is open. That alone is the step.",
            )
        case "hello":
            return (
                "A light hello in passing",
                "say hello to someone you see now and then, at a shop or on the stairs. One word is enough.",
            )
        case "return_to":
            return (
                "Back to something of yours",
                "five minutes of something you once enjoyed, in its smallest form.",
            )
        case "notice":
            return (
                "Notice one moment",
                "recall one moment when you felt seen, heard or at ease with someone or something, "
                "and stay with it for three breaths.",
            )
        case "rest":
            return (
                "Rest",
                "do nothing about connections today, and take that as chosen.",
            )
        case other:
            assert_never(other)
