"""The invented maps that can be looked around in, and the one thing each is there to show."""

SAMPLES: dict[str, tuple[str, str]] = {
    "well_held": ("Well held", "Several people and two groups, with support that goes both ways."),
    "giving_far_more": ("Giving far more", "Much flows outward, from someone many others count on."),
    "two_worlds": ("Two worlds", "Two circles that never meet, and one person between them."),
    "resting_on_one": ("Resting on one", "One good person carries most of it."),
    "mostly_professionals": ("There through their work", "Care comes from people whose work it is."),
    "unanswered": ("Left open", "Names on the map, and nothing rated yet."),
    "one_person": ("One person", "A map can begin with one."),
    "empty": ("Empty", "Before the first name."),
    "large": ("Large", "Sixty entries: family, work, neighbours and more."),
    "golden": ("Seven, worked by hand", "The map whose numbers were checked with pencil and paper."),
}
