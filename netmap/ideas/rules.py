"""The list of rules. Where all else is equal, ideas come in this order."""

from netmap.ideas import asks, giving, people, places
from netmap.ideas.rule import Rule
from netmap.model.steps import IdeaKind

RULES: tuple[Rule, ...] = (
    people.CHECK_IN,
    people.OLD_FRIEND,
    asks.SMALL_ASK,
    people.HONEST_SENTENCE,
    people.NEED_OR_LIMIT,
    places.COMMUNITY_SPACE,
    people.THANKS,
    people.INTRODUCE,
    giving.GIVE_LESS,
    giving.LET_WAIT,
    places.SERVICE,
    places.HELLO,
    places.NOTICE,
    places.REST,
    places.RETURN_TO,
)
RULE_OF: dict[IdeaKind, Rule] = {rule.kind: rule for rule in RULES}
"""Kind of idea → its rule."""
