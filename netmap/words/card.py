"""The card of one entry: a little at a time, and every question can stay open."""

BLOCKS = {
    "where": "Where",
    "safe": "Safe",
    "balance": "Balance",
    "kinds": "Kinds",
    "more": "More",
}
BLOCKS_LABEL = "Questions"
NEXT = {
    "where": "Next: how safe",
    "safe": "Next: give and get",
    "balance": "Next: kinds of support",
    "kinds": "Next: more",
}
CLOSE = "Done"

WHERE = "How close does it feel?"
SAFETY = "How safe does it feel?"
SMALL_SIGNS = "Or through small signs"
LIMITS = "My limits are respected"
FELT = "Near them my body is"
GIVE = "I give"
GET = "I get"
FIT = "Does this balance work for me?"
ROLE = "How do we stand to each other?"
SEASON = "It is uneven for now (illness, a new baby, grief, exams)"
BALANCE_MORE = "More about the balance"
GETS = "What do I get here?"
GIVES = "What do I give here?"
NONE_OF_THESE = "none of these"
HONEST = "Could I be fully honest here?"
WISH = "What do I wish for this connection?"
FREQUENCY = "How often are we in touch?"
STRAIN = "How much strain is there?"
REPAIR = "After hurt, repair"
POWER = "Power over housing, money, papers, job or care"
POWER_SAID = {
    "theirs": "they hold some over mine",
    "both": "it goes both ways",
    "neither": "neither of us",
    "mine": "I hold some over theirs",
}
INTRODUCE = "I would be glad to bring them together with others of mine"
ASKED = "I have asked whether I may lean on them"
BARRIERS = "What is in the way?"
UNDERSTANDS = "What they share, understand or affirm of who I am"
WORDS_HIDDEN = "While initials stand in place of names, your own words are not shown."
FEELING = "A feeling about this connection"
NOTE = "A note"

CHANGE = "Change"
NAME = "Name"
KIND = "This is"
FORM = "Relationship"
FORM_OPEN = "not said"
FORM_WORDS = "In my own words"
STATUS = "When"
REMOVE = "Take off the map"
REMOVE_SURE = "This takes the entry, its answers and its ties off the map. Undo brings them back."


def next_person(name: str) -> str:
    return f"Next: {name}"
