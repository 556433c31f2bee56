"""The first words for a map that is at its beginning."""

from netmap.findings.finding import Facts, Finding


def at_the_beginning(facts: Facts) -> list[Finding]:
    """Empty; nobody of today; one or two entries; or three and more with nothing rated."""
    m = facts.map
    current = tuple(alter.id for alter in m.current())
    if not m.alters:
        return [Finding("empty")]
    if not current:
        return [Finding("only_past", m.ids, facts.answers(m.ids, "status"))]
    if len(current) == 1:
        return [Finding("one_entry", current, facts.answers(current, "kind"))]
    if len(current) == 2:
        return [Finding("two_entries", current, facts.answers(current, "kind"))]
    rated = any(getattr(m.connection(id), field) is not None for id in current for field in RATINGS)
    return [] if rated else [Finding("nothing_rated", (), facts.answers(current, "kind"))]


RATINGS = (
    "safety", "predictable", "attuned", "warm", "with_me", "limits_respected", "felt", "give", "get",
    "gives", "gets", "named_for", "honest",
)  # fmt: skip
