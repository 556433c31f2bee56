"""netmap: functions from one unchanging `SupportMap` to a value you can look at.

    import netmap
    m = netmap.read("map.netmap.json")
    for finding in netmap.analyse(m).findings:
        print(finding.kind, finding.about)

What is named here stays; what it is made of is loaded when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netmap.analysis import Analysis, analyse
    from netmap.files import read, write
    from netmap.files.formats import formats
    from netmap.measures.change import Change, compare
    from netmap.model import NetmapError, SupportMap
    from netmap.report.redaction import redact
    from netmap.what_if_analysis import New, Safer, WhatIf, With, Without, what_if

__all__ = [
    "Analysis", "Change", "NetmapError", "New", "Safer", "SupportMap", "WhatIf", "With", "Without",
    "analyse", "compare", "formats", "read", "redact", "what_if", "write",
]  # fmt: skip

_FROM = {
    "netmap.analysis": ("Analysis", "analyse"),
    "netmap.files": ("read", "write"),
    "netmap.files.formats": ("formats",),
    "netmap.measures.change": ("Change", "compare"),
    "netmap.model": ("NetmapError", "SupportMap"),
    "netmap.report.redaction": ("redact",),
    "netmap.what_if_analysis": ("New", "Safer", "WhatIf", "With", "Without", "what_if"),
}
_HOME = {name: module for module, names in _FROM.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
