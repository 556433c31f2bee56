"""Ideas about a place, a service or oneself: what names a group of the map, or nobody at all."""

from netmap.ideas.context import Context
from netmap.ideas.effects import OF_A_PLACE, OF_A_SERVICE
from netmap.ideas.idea import Because, Idea


def community_space(context: Context) -> list[Idea]:
    """A short visit to a group or community of mine; or, where the map has none, a look at some open place.

    Rule: a group or community that is safe enough and holds nobody who is kept apart. Source: belonging to
    groups lowered loneliness in led programmes (Groups 4 Health). Leave it where it wants money or secrecy.
    """
    m = context.map
    groups = [alter.id for alter in m.current() if alter.kind != "person"]
    kinds = tuple(kind for kind in OF_A_PLACE if kind in context.wanted)
    found = []
    for id in context.open:
        if id in groups:
            closer = m.connection(id).wish == "closer"
            because: Because = "wished_closer" if closer else "wanted" if kinds else "a_place_to_belong"
            found.append(Idea("community_space", (id,), because, kinds, contact=True))
    if not groups and m.alters:
        found.append(Idea("community_space", because="few_places", supports=kinds, contact=True))
    return found


def hello(context: Context) -> list[Idea]:
    """A light hello to someone seen in passing; names nobody on the map.

    Rule: any map that has begun. Source: more contact with people one hardly knows goes with better mood that
    day (Sandstrom and Dunn 2014). Leave it where being spoken to is not safe.
    """
    return [Idea("hello", because="few_places", contact=True)] if context.map.alters else []


def service(context: Context) -> list[Idea]:
    """A look at one service, link worker or advice centre.

    Rule: practical help is scarce or wished for. Source: social prescribing; promising, and few
    controlled studies. Leave it where a service is not safe for one's papers or for who one is.
    """
    kinds = tuple(kind for kind in OF_A_SERVICE if kind in context.sought())
    return [Idea("service", because="help_is_there", supports=kinds)] if kinds else []


def return_to(context: Context) -> list[Idea]:
    """Five minutes of something of one's own. Rule: always. Source: graded steps guided by what matters to a
    person, from behavioural activation. Leave it when tired out or ill."""
    return [Idea("return_to")]


def notice(context: Context) -> list[Idea]:
    """Recall one moment of being seen or at ease. Rule: always. Source: work on how others are seen did best
    for loneliness in trials (Masi et al. 2011). Leave it where it stirs grief."""
    return [Idea("notice")]


def rest(context: Context) -> list[Idea]:
    """Nothing today; things stay as they are. Rule: always, never hidden. Source: the person's own pace."""
    return [Idea("rest")]
