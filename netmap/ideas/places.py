"""Ideas about a place, a service or oneself: what names a group of the map, or nobody at all."""

from netmap.ideas.context import Context
from netmap.ideas.effects import Effect, always
from netmap.ideas.idea import Because, Idea
from netmap.ideas.rule import Rule
from netmap.model import SupportMap
from netmap.model.scales import Barrier, Support

OF_A_PLACE: tuple[Support, ...] = ("good_times", "belonging")
OF_A_SERVICE: tuple[Support, ...] = ("practical",)
A_LOOK_FROM_HOME: frozenset[Barrier] = frozenset({"energy", "language"})
ONLINE: frozenset[Barrier] = frozenset({"time", "energy", "language"})
"""What hinders a look at an open place, and a visit to one that is online. A convention of ours."""


def community_space(context: Context) -> list[Idea]:
    """A short visit to a group or community of mine; or, where the map has none, a look at some open place.

    Rule: a group or community that is safe enough and holds nobody who is kept apart. Source: belonging to
    groups lowered loneliness in led programmes (Groups 4 Health). Leave it where it wants money or secrecy.
    """
    m = context.map
    groups = [alter.id for alter in m.current() if alter.kind != "person"]
    kinds = tuple(kind for kind in OF_A_PLACE if kind in context.wanted)
    found = []
    for id in context.may_be_named:
        if id in groups:
            closer = m.connection(id).wish == "closer"
            because: Because = "wished_closer" if closer else "wanted" if kinds else "a_place_to_belong"
            found.append(Idea("community_space", (id,), because, kinds))
    if not groups and m.alters:
        found.append(Idea("community_space", because="few_places", supports=kinds))
    return found


def _effect_of_a_visit(idea: Idea, m: SupportMap) -> Effect:
    """The place gives them; where none is named, a new source does."""
    return Effect(kinds=frozenset(OF_A_PLACE)) if idea.about else Effect(new=frozenset(OF_A_PLACE))


def _hindered_less(m: SupportMap, idea: Idea) -> frozenset[Barrier] | None:
    """A look at an open place from home asks less than a visit, and so does a place that is online."""
    if not idea.about:
        return A_LOOK_FROM_HOME
    return ONLINE if m.alter(idea.about[0]).form == "online" else None


COMMUNITY_SPACE = Rule(
    "community_space", "one_community", community_space, source="Groups 4 Health", effort=2,
    hindered_by=frozenset(
        {"money", "distance", "access", "time", "caring", "energy", "language", "discrimination", "papers"}
    ),
    hindered_less=_hindered_less, effect=_effect_of_a_visit,
)  # fmt: skip


def hello(context: Context) -> list[Idea]:
    """A light hello to someone seen in passing; names nobody on the map.

    Rule: any map that has begun. Source: more contact with people one hardly knows goes with better mood that
    day (Sandstrom and Dunn 2014). Leave it where being spoken to is not safe.
    """
    return [Idea("hello", because="few_places")] if context.map.alters else []


HELLO = Rule(
    "hello", "one_safe_person", hello, source="Sandstrom and Dunn 2014", effort=1,
    hindered_by=frozenset({"access", "language", "discrimination", "energy"}),
)  # fmt: skip


def service(context: Context) -> list[Idea]:
    """A look at one service, link worker or advice centre.

    Rule: practical help is scarce or wished for. Source: social prescribing; promising, and few
    controlled studies. Leave it where a service is not safe for one's papers or for who one is.
    """
    kinds = tuple(kind for kind in OF_A_SERVICE if kind in context.sought())
    return [Idea("service", because="help_is_there", supports=kinds)] if kinds else []


SERVICE = Rule(
    "service", "letting_someone_help", service, source="social prescribing", effort=1, contact=False,
    hindered_by=frozenset({"papers", "discrimination", "language", "energy"}),
    effect=always(Effect(new=frozenset(OF_A_SERVICE))),
)  # fmt: skip


def return_to(context: Context) -> list[Idea]:
    """Five minutes of something of one's own. Rule: always. Source: graded steps guided by what matters to a
    person, from behavioural activation. Leave it when tired out or ill."""
    return [Idea("return_to")]


RETURN_TO = Rule(
    "return_to", "rest", return_to, source="behavioural activation", effort=1, contact=False,
    hindered_by=frozenset({"energy"}),
)  # fmt: skip


def notice(context: Context) -> list[Idea]:
    """Recall one moment of being seen or at ease. Rule: always. Source: work on how others are seen did best
    for loneliness in trials (Masi et al. 2011). Leave it where it stirs grief."""
    return [Idea("notice")]


NOTICE = Rule(
    "notice", "rest", notice, source="Masi et al. 2011", effort=0, contact=False, always_offered=True
)


def rest(context: Context) -> list[Idea]:
    """Nothing today; things stay as they are. Rule: always, never hidden. Source: the person's own pace."""
    return [Idea("rest")]


REST = Rule(
    "rest", "rest", rest, source="the person's own pace", effort=0, contact=False, always_offered=True
)
