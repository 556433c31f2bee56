"""Ideas about a place, a service or oneself: what names a group of the map, or nobody at all."""

from netmap.ideas.context import Context
from netmap.ideas.effects import Effect, always
from netmap.ideas.eligibility import carry_much
from netmap.ideas.forms import form_of_a_visit
from netmap.ideas.idea import Because, Idea
from netmap.ideas.rule import Rule
from netmap.measures.graphs import people
from netmap.measures.relationship import OF_WORK, is_among_others, is_service, there_through_work
from netmap.measures.support import asked_for_support
from netmap.model import SupportMap
from netmap.model.scales import SUPPORTS, SUPPORTS_OF_A_PERSON, Barrier, Frequency, Support

ENOUGH_ANSWERS = 3
"""Entries whose kinds of support were answered, from which on a kind can be scarce enough for a service. A
convention of ours."""
FEW = 4
"""People on a map up to which a light hello says a little more. A convention of ours."""
OF_A_PLACE: tuple[Support, ...] = ("good_times", "belonging")
OF_GROUPS_ALONE: tuple[Support, ...] = SUPPORTS[len(SUPPORTS_OF_A_PERSON) :]
BY_ATTENDANCE: dict[Frequency | None, float] = {
    "daily": 0.0,
    "weekly": 0.0,
    "monthly": 0.2,
    "yearly": 0.2,
    "rarely": 0.1,
}
"""How much more speaks for a visit, by how often I am there. A convention of ours."""
OF_A_SERVICE: tuple[Support, ...] = ("practical",)
A_LOOK_FROM_HOME: frozenset[Barrier] = frozenset({"energy", "language"})
ONLINE: frozenset[Barrier] = frozenset({"time", "energy", "language"})
"""What hinders a look at an open place, and a visit to one that is online. A convention of ours."""
NOT_GOOD = 2
"""The most (of 1 to 5) at which a group is not good to be part of. A convention of ours."""


def community_space(context: Context) -> list[Idea]:
    """A short visit to a group or community of mine, or one small thing where I am already; or, where the
    map has none, a look at some open place.

    Rule: a group or community that is safe enough, and one to be among others by what I said of it; nobody I
    keep away from or who holds power over me is in it. Not a clinic, another service, or a place of work, one
    I am at daily, one that pulls against another group and goes well with none, or one that is not good to be
    part of, but where I wished these closer. Source: belonging to groups lowered loneliness in led programmes
    (Groups 4 Health). Leave it where it wants money or secrecy."""
    m = context.map
    groups = [
        alter.id for alter in m.current() if is_among_others(m, alter.id) or _is_wished_for(m, alter.id)
    ]
    found = []
    for id in context.may_be_named:
        if id in groups and _is_visited(m, id):
            connection = m.connection(id)
            kinds = tuple(
                k for k in SUPPORTS if k in context.wanted and k in {*OF_A_PLACE, *connection.supports}
            )
            from_it = (connection.would_like or frozenset()) & {
                *OF_A_PLACE,
                *connection.supports,
                *OF_GROUPS_ALONE,
            }
            because: Because = (
                "wished_closer" if connection.wish == "closer"
                else "wished_from_them" if from_it
                else "wanted" if kinds
                else "a_place_to_belong"
            )  # fmt: skip
            supports = kinds if because == "wanted" else tuple(k for k in SUPPORTS if k in {*kinds, *from_it})
            found.append(Idea("community_space", (id,), because, supports, form=form_of_a_visit(m, id)))
    if not groups and m.alters:
        wanted = tuple(kind for kind in OF_A_PLACE if kind in context.wanted)
        found.append(Idea("community_space", because="few_places", supports=wanted))
    return found


def _is_wished_for(m: SupportMap, id: str) -> bool:
    """Whether I wished more of a group or community, whatever it is; a service is visited for no wish."""
    said = m.connection(id)
    wished = said.wish == "closer" or not {*OF_A_PLACE, *OF_GROUPS_ALONE}.isdisjoint(said.would_like or ())
    return wished and m.alter(id).kind != "person" and not is_service(m, id)


def _is_visited(m: SupportMap, id: str) -> bool:
    """Whether being there for a while is a step of one's own: not at work, nor, unless it is wished closer,
    where one is every day anyway, where it pulls away from the rest, or where it is not good to be."""
    if m.alter(id).form in OF_WORK or any(m.connection(member).power for member in m.members(id)):
        return False
    connection, ties = m.connection(id), {tie.kind for tie in m.ties_of(id)}
    pulls_away = "pulls" in ties and "fits" not in ties
    not_good = connection.positive is not None and connection.positive <= NOT_GOOD
    return connection.wish == "closer" or not (connection.frequency == "daily" or pulls_away or not_good)


def need_of_a_place(context: Context, idea: Idea) -> float:
    """More where belonging comes from few places, where I am there seldom, and where it is part of who I
    am."""
    if not idea.about:
        return 0.45
    connection = context.map.connection(idea.about[0])
    few = 0.3 * (len(context.measures.coverage["belonging"]) <= 1)
    me = 0.1 * max((connection.part_of_me or 3) - 3, 0) + 0.1 * max((connection.positive or 3) - 3, 0)
    return 0.5 + few + me + BY_ATTENDANCE.get(connection.frequency, 0.1)


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
    hindered_less=_hindered_less, effect=_effect_of_a_visit, need=need_of_a_place,
)  # fmt: skip


def hello(context: Context) -> list[Idea]:
    """A light hello to someone seen in passing; names nobody on the map.

    Rule: any map that has begun. Source: more contact with people one hardly knows goes with better mood that
    day (Sandstrom and Dunn 2014). Leave it where being spoken to is not safe.
    """
    return [Idea("hello", because="few_places")] if context.map.alters else []


def need_of_a_hello(context: Context, idea: Idea) -> float:
    """More where few people are on the map."""
    return 0.3 if context.measures.people <= FEW else 0.15


HELLO = Rule(
    "hello", "one_safe_person", hello, source="Sandstrom and Dunn 2014", effort=1,
    hindered_by=frozenset({"access", "language", "discrimination", "energy"}), need=need_of_a_hello,
)  # fmt: skip


def service(context: Context) -> list[Idea]:
    """A look at one service, link worker or advice centre.

    Rule: practical help is wished for; or it is scarce, three or more were answered for, it came up on the
    map, and not all people are there through their work. Source: social prescribing; promising, and few
    controlled studies. Leave it where a service is not safe for one's papers or for who one is.
    """
    m = context.map
    asked = len(asked_for_support(m)) >= ENOUGH_ANSWERS
    missed = asked and any(not there_through_work(m, alter.id) for alter in people(m)) and _came_up(m)
    sought = context.sought() if missed else context.wanted
    kinds = tuple(kind for kind in OF_A_SERVICE if kind in sought)
    return [Idea("service", because="help_is_there", supports=kinds)] if kinds else []


def _came_up(m: SupportMap) -> bool:
    """Whether anyone of today is there for it, or was said to be one I would like it from."""
    said = (m.connection(alter.id) for alter in m.current())
    return any(not {*OF_A_SERVICE}.isdisjoint(one.supports | (one.would_like or frozenset())) for one in said)


def need_of_a_service(context: Context, idea: Idea) -> float:
    """More where nobody gives practical help, or one alone who carries much."""
    sources = context.measures.coverage["practical"]
    return 0.35 if set(sources) <= carry_much(context.map) else 0.15


SERVICE = Rule(
    "service", "letting_someone_help", service, source="social prescribing", effort=1, contact=False,
    hindered_by=frozenset({"papers", "discrimination", "language", "energy"}),
    effect=always(Effect(new=frozenset(OF_A_SERVICE))), need=need_of_a_service,
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
