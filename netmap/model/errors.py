"""What can go wrong, said once: every error of netmap is a `NetmapError`."""


class NetmapError(Exception):
    """Something netmap could not do.

    what: what happened, one sentence. where: the place in the file or the map, or "".
    remedy: what the person can do next, one sentence, or "".
    code: which kind of trouble it is, for whatever code tells kinds apart; "" where none does.
    None of these ever holds a name, a note or other words a person typed into a map.
    """

    def __init__(self, what: str, where: str = "", remedy: str = "", code: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy
        self.code = code

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        return f"{self.what}{place} {self.remedy}".strip()
