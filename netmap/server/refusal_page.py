"""The answer to a browser that netmap does not know: in a page of its own, or, to all else, in a line."""

from starlette.responses import PlainTextResponse, Response

from netmap.server.plain_page import plain_page
from netmap.words import server as words


def not_let_in(accept: str) -> Response:
    """403: whose this netmap is, and what to do for whoever it is.

    accept: the kinds of answers that are asked for; a person at a page asks for HTML.
    """
    if "text/html" not in accept:
        return PlainTextResponse(words.NOT_LET_IN, status_code=403)
    return plain_page(words.NOT_LET_IN, tuple(words.NOT_LET_IN_DO.values()), 403)
