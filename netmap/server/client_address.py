"""Which address something is asked from, as it is counted: the same for pages, guesses and new maps."""

from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.types import Scope

from netmap.session import hosting
from netmap.store.rate_limit import group_of


def asked_from(scope: Scope) -> str:
    """The address behind this request."""
    client = scope.get("client")
    return counted_as(Headers(scope=scope).getlist("x-forwarded-for"), client[0] if client else None)


def counted_as(told: Sequence[str], peer: str | None) -> str:
    """The address that asks: what the proxy before this server says of it, else who is connected.

    told: lines of X-Forwarded-For. peer: the other end of the connection, where it is known.
    """
    how = hosting.hosted()
    return group_of(peer or "") if how is None else how.asks(told, peer)
