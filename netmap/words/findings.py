"""One finding in words: what was entered, another way to read it, and an open question."""

from dataclasses import dataclass
from typing import assert_never

from netmap.findings import Finding
from netmap.model import SupportMap
from netmap.words.guides import guide_of
from netmap.words.names import labels, listed

MOST_NAMES = 4


@dataclass(frozen=True)
class FindingWords:
    """What is said of one finding. Plain text; names stand in it as they were entered."""

    text: str
    another_reading: str
    question: str


def finding_words(finding: Finding, m: SupportMap) -> FindingWords:
    """The words for this finding on this map."""
    text, another, question = _words(finding, m)
    return FindingWords(text, another, question)


def _words(finding: Finding, m: SupportMap) -> tuple[str, str, str]:
    names = labels(m)
    who = listed((names[id] for id in finding.about), MOST_NAMES)
    beyond = listed((names[id] for id in finding.beyond), MOST_NAMES)
    about = [guide_of(m).supports[kind].about for kind in finding.supports]
    kinds, some_kinds = listed(about), listed(about, MOST_NAMES)
    one = len(finding.about) == 1
    match finding.kind:
        case "empty":
            return (
                "Your map is still open. A few names are enough to begin, and there is no right number.",
                "A first map can hold people, a group, a place where you are known, or a pet.",
                "Who comes to mind first?",
            )
        case "only_past":
            return (
                "The entries on your map belong to an earlier time. They have their place here.",
                "People from earlier can still be part of how you are held today.",
                "Is there anyone in your days now, even in passing, whom you would like to add?",
            )
        case "one_entry":
            return (
                f"You put {who} on your map. That is a beginning, and it may be all you want for today.",
                "A map can grow over weeks. One name says nothing about how many there could be.",
                f"What is it about {who} that made you think of them first?",
            )
        case "two_entries":
            return (
                f"{who} are on your map. With two, it says little by itself, and your own eye says more.",
                "Many people begin with two or three and come back later.",
                "When you look at them side by side, what do you notice?",
            )
        case "nothing_rated":
            return (
                "Your people are on the map, and nothing is rated yet. The picture alone can be enough.",
                "Rating one or two is a way to see more. Leaving it open is a full answer too.",
                "Where do your eyes rest when you look at the map?",
            )
        case "safe_people":
            return (
                f"You marked {who} as safe enough to build on."
                if one
                else f"You marked {len(finding.about)} people as safe enough to build on: {who}.",
                "Safe enough is our own rule of thumb. You know better than a rule.",
                f"How do you notice, in small things, that it is safe with {who}?"
                if one
                else "How do you notice, in small things, that it is safe with them?",
            )
        case "settles_near":
            return (
                f"Your body settles near {who}.",
                "This can change from day to day, and it is worth knowing either way.",
                "When did you last feel that, and what was around you?",
            )
        case "mutual":
            return (
                f"As you rated it, support goes both ways with {who}.",
                "Both ways does not mean the same: each may give in their own fashion.",
                "What goes to and fro between you that no scale could show?",
            )
        case "many_sources":
            return (
                f"You have more than one place to turn to for {kinds}.",
                "More than one place can make it easier to ask, since nobody carries it alone.",
                "Which of these do you reach for most easily?",
            )
        case "honest_core":
            return (
                f"You can be fully honest with {who}.",
                "Honesty can be loud or quiet. A short sentence counts.",
                "What becomes possible there that is harder elsewhere?",
            )
        case "belonging":
            return (
                f"On your map there is somewhere to be among others: {who}.",
                "Belonging can be near the door as much as in the middle.",
                "What do you bring there, and what do you take home?",
            )
        case "no_safe_yet":
            return (
                "Among those you rated so far, no connection came out as safe enough to build on today.",
                "That describes how things are around you now. It says nothing about your worth.",
                "Is there anywhere, with anyone or on your own, where you can breathe out a little?",
            )
        case "few_safe":
            return (
                f"Of the people you rated, you marked {who} as safe enough to build on."
                if finding.about
                else "Of the people you rated, nobody is marked as safe enough to build on yet.",
                "Small circles are ordinary, and careful ratings can be a way to look after yourself.",
                "What would need to be there for a connection to feel a little safer?",
            )
        case "only_professionals":
            return (
                f"The people on your map are there through their work: {who}.",
                "They count fully. There may be others you did not think of, or it is a season like this.",
                "Is there anyone whose work it is not, and whom you would like to see here one day?",
            )
        case "nobody_for":
            return (
                f"In the answers you gave, nobody you marked as safe enough stands for: {kinds}.",
                "You may find this elsewhere, not need it now, or have left someone out.",
                "Is it something you miss, or is it fine as it is?"
                if len(finding.supports) == 1
                else "Is one of these something you miss, or is it fine as it is?",
            )
        case "one_person_for":
            return (
                f"You marked one place to turn to for {kinds}: {who}."
                if one
                else f"You marked one place each to turn to for {some_kinds}: {who}.",
                "One good source can be plenty. It can also be good to know what you would do if it is away.",
                "If one of them were away for a month, where would you turn?",
            )
        case "rests_on_one":
            return (
                f"As you rated it, half or more of the support you get comes from {who}.",
                "That can be a deep bond, a role, or how things are this year.",
                f"How would it be, for you and for {who}, if one small part came from somewhere else?",
            )
        case "through_one":
            return (
                f"As you drew it, {who} is the link to {beyond}.",
                "One link can be a gift or a convenience. You may also have left some ties out.",
                "Is it good like this, or would a second way across ease something for you?",
            )
        case "stands_apart":
            return (
                f"{who} {'knows' if one else 'know'} nobody else on your map, as you drew it.",
                "Someone apart can be a place of your own. Keeping circles apart can also keep you safe.",
                "Is it good that these worlds are separate?",
            )
        case "no_group":
            return (
                "Your map holds people, and no group or community for now.",
                "Not everyone wants one. It may also be about distance, cost, time or access.",
                "Is there a place where you are, or would like to be, one among others?",
            )
        case "giving_more":
            return (
                f"As you rated it, more goes from you to {who} than comes back.",
                "That may be love, a season, a role, or something to look at.",
                "What do you get there in other ways? Is there one need you would like to say?",
            )
        case "giving_pattern":
            return (
                f"In {len(finding.about)} connections more goes from you than comes back: {who}.",
                "Giving can be a strength and a joy. It can also be tiring when it is everywhere.",
                "Does that fit how it feels? Where would you like to be carried for a moment?",
            )
        case "getting_more":
            return (
                f"As you rated it, you are cared for by {who} more than you give back right now.",
                "Balance often moves over years. Being helped is part of every life.",
                "Is there anything you would like to offer, now or one day?",
            )
        case "getting_pattern":
            return (
                f"In {len(finding.about)} connections more comes to you than goes from you: {who}.",
                "You are being held. Times like this come in every life, and they move.",
                "How is it for you to receive this?",
            )
        case other:
            assert_never(other)
