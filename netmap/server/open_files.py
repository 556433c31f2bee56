"""Open files, which the system allows a process so many of: every connection is one."""

import sys
from contextlib import suppress

if sys.platform != "win32":  # Windows has no such limit
    import resource

SOME = 64
"""Kept free in any case: for databases, files that are sent, and the system itself."""


def allow_all() -> int | None:
    """Ask the system for as many open files as it lets this process have. Returns how many (None: any)."""
    if sys.platform == "win32":
        return None
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        with suppress(OSError, ValueError):  # some systems allow less than they say
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return allowed()


def allowed() -> int | None:
    """How many files this process may have open at once; None where there is no limit."""
    if sys.platform == "win32":
        return None
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return None if soft == resource.RLIM_INFINITY else soft


def connections_carried(files: int | None = None) -> int:
    """How many connections so many open files carry, or those allowed now: an eighth of them stays free."""
    files = allowed() if files is None else files
    return sys.maxsize if files is None else max(1, files - max(SOME, files // 8))


def pages_carried(files: int | None = None) -> int:
    """How many pages: each keeps one connection, and a third is for what pages ask for in passing."""
    return max(1, connections_carried(files) * 2 // 3)
