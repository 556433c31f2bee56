"""Words as a QR code, for a camera to read."""

from io import BytesIO

import segno

from netmap.views.svg import as_image


def qr_html(words: str, about: str) -> str:
    """The words, in capital letters since those take less room, as an image; dark on light in either theme.

    about: what a screen reader says in its place.
    """
    drawn = BytesIO()
    segno.make_qr(words.upper(), error="m").save(
        drawn, kind="svg", scale=5, border=4, dark="#000000", light="#ffffff", xmldecl=False
    )
    return as_image(drawn.getvalue().decode(), about)
