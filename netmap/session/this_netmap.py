"""What the netmap of this process is, said once at its start."""

from functools import cache

from netmap.session.deployment import Deployment
from netmap.session.own_computer import OwnComputer

_serving: list[Deployment] = []


def serve_as(deployment: Deployment) -> None:
    """This is what netmap is, for the life of this process. To be said once, before the first page."""
    if _serving:
        raise RuntimeError
    _serving.append(deployment)


def this_netmap() -> Deployment:
    """What this netmap is: on a person's own computer where nothing else was said."""
    return _serving[0] if _serving else _own_computer()


@cache
def _own_computer() -> OwnComputer:
    return OwnComputer()
