"""What I give and what I get: a bowed line each way between me and each entry, wider for more."""

from collections.abc import Iterator

from netmap.views import looks
from netmap.views.lines import bowed, head
from netmap.views.palette import with_alpha
from netmap.views.picture.scene import Flow, Scene
from netmap.views.svg import path


def flows(scene: Scene) -> Iterator[str]:
    for flow in scene.flows:
        yield from _drawn(flow)


def _drawn(flow: Flow) -> Iterator[str]:
    curve = bowed(*flow.way)
    width = looks.FLOW_WIDTHS[flow.amount]
    dash = "" if flow.amount else looks.NONE_DASH
    yield path(curve, with_alpha(flow.hue, looks.FLOW_STRENGTH), width, dash)
    if flow.amount:
        # A head towards me stands a little off, where lines meet.
        tip = 4 if flow.towards_me else -2
        yield path(head(curve, tip, looks.ARROW + width), "", 0, fill=flow.hue)
