"""What was said about one entry, as whole sentences; in the past tense for those no longer part of life now."""

from netmap.model import Alter, Connection, SupportMap
from netmap.model.scales import SUPPORTS
from netmap.words.guides import guide_of
from netmap.words.labels import KIND
from netmap.words.names import form_of, listed

SAFETY = {
    1: "With {name} you do not feel safe.",
    2: "With {name} you often feel uneasy.",
    3: "With {name} it is in between: sometimes safe, sometimes not.",
    4: "With {name} you mostly feel safe.",
    5: "With {name} you feel very safe.",
}
SAFETY_THEN = {
    1: "With {name} you did not feel safe.",
    2: "With {name} you often felt uneasy.",
    3: "With {name} it was in between: sometimes safe, sometimes not.",
    4: "With {name} you mostly felt safe.",
    5: "With {name} you felt very safe.",
}
AMOUNT = {0: "nothing", 1: "a little", 2: "some support", 3: "a lot", 4: "a great deal"}


def with_form(m: SupportMap, alter: Alter, name: str) -> str:
    """ "Ana (friend)", "the choir (a group)"; the bare name where no more is known or it says so."""
    form = form_of(m, alter)
    return name if form == KIND["person"] or name.endswith(form) else f"{name} ({form})"


def about(m: SupportMap, alter: Alter, name: str) -> list[str]:
    """What was said about one entry; about one with no answers, one sentence that says it is open."""
    connection, now = m.connection(alter.id), alter.status == "current"
    rated = []
    if connection.safety is not None:
        rated.append((SAFETY if now else SAFETY_THEN)[connection.safety].format(name=name))
    rated.extend(_flow(connection, name) if now else _flow_then(connection, name))
    kinds = [guide_of(m).supports[kind].about for kind in SUPPORTS if kind in connection.supports]
    if kinds:
        rated.append(f"From {name} you {'get' if now else 'got'} {listed(kinds)}.")
    if not rated and now:
        rated.append(f"How it is between you and {name} is still open.")
    return [*_status(alter, name), *rated]


def _status(alter: Alter, name: str) -> list[str]:
    match alter.status:
        case "past":
            return [f"{name} is from an earlier time in your life."]
        case "ended_by_harm":
            return [f"What was between you and {name} ended because of harm."]
        case "died":
            return [f"{name} has died and keeps a place on your map."]
        case "current":
            return []


def _flow(connection: Connection, name: str) -> list[str]:
    give, get = connection.give, connection.get
    if give is not None and get is not None:
        if give == get == 0:
            return [f"No support goes back and forth between you and {name} right now."]
        if give == get:
            return [f"You give {name} {AMOUNT[give]} and get as much."]
        return [f"You give {name} {AMOUNT[give]} and get {AMOUNT[get]}."]
    if give is not None:
        return [f"You give {name} {AMOUNT[give]}; what you get is still open."]
    if get is not None:
        return [f"You get {AMOUNT[get]} from {name}; what you give is still open."]
    return []


def _flow_then(connection: Connection, name: str) -> list[str]:
    """The same of someone who is no longer part of life now."""
    give, get = connection.give, connection.get
    if give is not None and get is not None:
        if give == get == 0:
            return [f"No support went back and forth between you and {name}."]
        if give == get:
            return [f"You gave {name} {AMOUNT[give]} and got as much."]
        return [f"You gave {name} {AMOUNT[give]} and got {AMOUNT[get]}."]
    if give is not None:
        return [f"You gave {name} {AMOUNT[give]}; what you got is still open."]
    if get is not None:
        return [f"You got {AMOUNT[get]} from {name}; what you gave is still open."]
    return []
