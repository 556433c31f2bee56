"""What a browser page says when it is back from a break: whether a map was open on it, and which one."""

from pydantic import ValidationError

from netmap.model.value import Id, Value


class BackFromABreak(Value):
    """open: whether a map was open; map: its id, where it is kept on this device."""

    open: bool = False
    map: Id | None = None


def read_return(given: object) -> BackFromABreak:
    """What it said; that nothing was open, for anything else."""
    try:
        return BackFromABreak.model_validate(given)
    except ValidationError:
        return BackFromABreak()
