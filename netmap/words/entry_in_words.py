"""What was said about one entry, as whole sentences that follow its name; in the past tense for those no longer
part of life now."""

from netmap.measures.contact import may_be_wished_from
from netmap.model import Alter, Connection, SupportMap
from netmap.model.scales import SUPPORTS
from netmap.words.catalogue import direction, say
from netmap.words.direction import isolated
from netmap.words.guides import guide_of
from netmap.words.lookup import Each
from netmap.words.names import form_of, form_says_nothing, listed

SAFETY = Each("entry-in-words-safety", range(1, 6))
SAFETY_THEN = Each("entry-in-words-safety-then", range(1, 6))
PART_OF_ME = Each("entry-in-words-part-of-me", range(1, 6))
POSITIVE = Each("entry-in-words-positive", range(1, 6))


def with_form(m: SupportMap, alter: Alter, name: str) -> str:
    """ "Ana (friend)", "the choir (a group)"; the bare name where no more is known or it says so."""
    form = form_of(m, alter)
    if form_says_nothing(alter) or name.endswith((form, isolated(form, direction()))):
        return name
    return say("entry-in-words-with-form", name=name, form=form)


def about(m: SupportMap, alter: Alter) -> list[str]:
    """What was said about one entry, without its name, which stands before; about one with no answers, one
    sentence that says it is open."""
    connection, now = m.connection(alter.id), alter.status == "current"
    rated = _belonging(connection) if now and alter.kind != "person" else []
    if connection.safety is not None:
        rated.append((SAFETY if now else SAFETY_THEN)[connection.safety])
    rated.extend(_flow(connection, now))
    kinds = [guide_of(m).supports[kind].about for kind in SUPPORTS if kind in connection.supports]
    if kinds:
        which = "entry-in-words-kinds" if now else "entry-in-words-kinds-then"
        rated.append(say(which, kinds=listed(kinds)))
    wished = [guide_of(m).supports[kind].about for kind in SUPPORTS if kind in (connection.would_like or ())]
    if wished and may_be_wished_from(m, alter.id):
        rated.append(say("entry-in-words-would-like", kinds=listed(wished)))
    if not rated and now:
        rated.append(say("entry-in-words-open"))
    return [*_status(alter), *_age(alter), *rated]


def _age(alter: Alter) -> list[str]:
    """What the relationship does not say: of a child that they are grown up, of anyone else that they are not."""
    if alter.grown_up is None or alter.grown_up is not (alter.form == "child"):
        return []
    return [say("entry-in-words-grown-up" if alter.grown_up else "entry-in-words-a-child")]


def _belonging(connection: Connection) -> list[str]:
    return [
        words[said]
        for words, said in ((PART_OF_ME, connection.part_of_me), (POSITIVE, connection.positive))
        if said is not None
    ]


def _status(alter: Alter) -> list[str]:
    match alter.status:
        case "past":
            return [say("entry-in-words-past")]
        case "ended_by_harm":
            return [say("entry-in-words-ended-by-harm")]
        case "died":
            return [say("entry-in-words-died")]
        case "current":
            return []


def _flow(connection: Connection, now: bool) -> list[str]:
    give, get = connection.give, connection.get
    if give is not None and get is not None:
        if give == get == 0:
            id = "entry-in-words-none" if now else "entry-in-words-none-then"
        elif give == get:
            id = "entry-in-words-even" if now else "entry-in-words-even-then"
        else:
            id = "entry-in-words-both" if now else "entry-in-words-both-then"
        return [say(id, give=give, get=get)]
    if give is not None:
        return [say("entry-in-words-give" if now else "entry-in-words-give-then", give=give)]
    if get is not None:
        return [say("entry-in-words-get" if now else "entry-in-words-get-then", get=get)]
    return []
