"""Text that Plotly shows as typed: it takes `<b>`, `<a href>`, `&…;` and `$…$` for markup."""


def plain(text: str) -> str:
    """The text so that Plotly draws these very signs and follows none of them."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("$", "&#36;")
