"""A guide: the questions a map is drawn with, what relationships and kinds of support are called, and the
texts of the ideas. Data that anyone can copy and edit; a map carries the one it was asked with.

Keys are fixed, for measures count by them; words are free. What a guide leaves out, the general one says
(`netmap.words.guides`).
"""

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, TypeVar, get_args

from pydantic import AfterValidator, Field, model_validator

from netmap.model.scales import FORMS, SUPPORTS, SUPPORTS_OF_A_PERSON, Form, Kind, Support
from netmap.model.steps import IdeaKind
from netmap.model.value import Id, Line, Name, Text, Value

GUIDE_FORMAT: Literal["netmap-guide"] = "netmap-guide"
GUIDE_VERSION: Literal[2] = 2
MOST_PROMPTS = 30
MOST_OWN_FORMS = 12
MOST_FIRST_WORDS = 3
"""With the lengths below, a guide is at most about 20,000 characters: each map and each moment holds one."""

WHO = "{who}"
"""Stands in the text of an idea for those it is about."""
ASK = "{ask}"
"""Stands in the text of a small ask for what may be asked."""

GuideIdea = Literal[IdeaKind, "open_place"]
"""Kinds of idea, and `open_place`: a community space where the map names none."""
IDEAS: tuple[GuideIdea, ...] = (*get_args(IdeaKind), "open_place")
NAMES_NOBODY: tuple[GuideIdea, ...] = (
    "let_wait", "service", "hello", "return_to", "notice", "rest", "open_place",
)  # fmt: skip

Label = Annotated[Name, Field(max_length=60)]
ShortLine = Annotated[Line, Field(max_length=120)]
Beginning = Annotated[Name, Field(max_length=120)]
Paragraph = Annotated[Text, Field(max_length=500)]

K = TypeVar("K", bound=str)
V = TypeVar("V")


def _in_order(keys: Iterable[K], given: Mapping[K, V]) -> dict[K, V]:
    return {key: given[key] for key in keys if key in given}


class Prompt(Value):
    """A question that helps to think of people. Someone named for it is marked with `support`, and comes
    onto the map as this kind and in this form."""

    question: Name
    support: Support | None = None
    kind: Kind = "person"
    form: Form | None = None

    @model_validator(mode="after")
    def _asked_of_those_who_give_it(self) -> "Prompt":
        if self.kind == "person" and self.support not in (None, *SUPPORTS_OF_A_PERSON):
            raise ValueError("asks of a person what groups and communities give")
        return self


class SupportWords(Value):
    """What one kind of support is called. Empty: as in the general guide."""

    label: Annotated[Line, Field(max_length=60)] = ""
    about: ShortLine = ""
    """The same for the middle of a sentence: "more than one place to turn to for …"."""
    ask: ShortLine = ""
    """What could be asked for in a small ask, to stand after "If you like:"."""
    ask_little: ShortLine = ""
    """The same in a smaller form, for a day with little energy."""
    ask_from_afar: ShortLine = ""
    """The same for someone who is far away."""


class IdeaText(Value):
    """One kind of idea in words. Empty, or None: as in the general guide."""

    title: ShortLine = ""
    details: Annotated[Line, Field(max_length=200)] = ""
    """Stands after "If you like:"."""
    first_words: Annotated[tuple[Beginning, ...], Field(max_length=MOST_FIRST_WORDS)] | None = None
    """Beginnings to borrow; (): none."""


class Guide(Value):
    """One guide. All but its id and title may be left out."""

    format: Literal["netmap-guide"] = GUIDE_FORMAT
    format_version: Literal[2] = GUIDE_VERSION
    id: Id
    title: Label
    about: Paragraph = ""
    credit: Paragraph = ""
    """Whose idea it was, shown wherever the guide is chosen."""
    prompts: Annotated[tuple[Prompt, ...], Field(max_length=MOST_PROMPTS)] = ()
    forms: Annotated[
        dict[Form, Label | None], AfterValidator(lambda given: _in_order(FORMS, given))
    ] = Field(default_factory=dict)  # fmt: skip
    """Forms of relationship by another name; None: not offered."""
    asks: ShortLine = ""
    """One more question about each group and community, for own words. Nothing is inferred from it."""
    groups_first: bool = False
    """Whether groups and communities are asked for before people."""
    own_forms: Annotated[tuple[Label, ...], Field(max_length=MOST_OWN_FORMS)] = ()
    """More forms to choose from; an entry keeps them as form "other" in these words."""
    supports: Annotated[
        dict[Support, SupportWords], AfterValidator(lambda given: _in_order(SUPPORTS, given))
    ] = Field(default_factory=dict)  # fmt: skip
    ideas: Annotated[
        dict[GuideIdea, IdeaText], AfterValidator(lambda given: _in_order(IDEAS, given))
    ] = Field(default_factory=dict)  # fmt: skip

    def __hash__(self) -> int:
        return hash((self.id, self.title))

    @model_validator(mode="after")
    def _names_someone_where_there_is_someone(self) -> "Guide":
        for kind in NAMES_NOBODY:
            text = self.ideas.get(kind, IdeaText())
            if WHO in text.title + text.details:
                raise ValueError(f"ideas › {kind}: names someone where nobody is meant")
        return self
