"""A feeling beside a finding: asked quietly, and never read or counted."""

ASK = "How does that feel?"
LABEL = "In your own words"
BORROW = "Words to borrow, or not"
BORROWED = ("calm", "glad", "tender", "tired", "sad", "sore", "unsure", "nothing in particular")
KEPT = "It stays with your map, beside this. Nothing is made of it."


def said(feeling: str) -> str:
    """What was noted before, as a quotation."""
    return f"“{feeling}”"


def with_word(said: str, word: str) -> str:
    """What was said, with one more word at its end; as it was where it already stands there."""
    if word in said.split(", "):
        return said
    return f"{said}, {word}" if said else word
