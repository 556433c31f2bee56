"""The figures of a hosted server: what there is now, and what happened since it began. Numbers alone."""

import shutil
from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, disable_created_metrics
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from streamlit.runtime import Runtime

from netmap.pages.page_sessions import open_pages
from netmap.server import disconnected, health, uploads
from netmap.server.capacity import bounds
from netmap.session import events, hosting
from netmap.words import metrics as words

SECONDS = 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0
"""Between which the times of runs are counted."""


def registry() -> CollectorRegistry:
    """All that is counted from now on."""
    disable_created_metrics()  # type: ignore[no-untyped-call]  # theirs has no types
    all = CollectorRegistry()
    all.register(_Now())
    all.register(_Database())
    ProcessCollector(registry=all)  # open files and how many may be, memory, time of the processor
    runs = Histogram("netmap_run_seconds", words.RUNS, buckets=SECONDS, registry=all)
    events.hear("run", runs.observe)
    events.hear("edit", Counter("netmap_edits", words.EDITS, registry=all).inc)
    events.hear("refused", Counter("netmap_pages_refused", words.PAGES_REFUSED, registry=all).inc)
    return all


class _Now(Collector):
    """What there is at this moment, asked when it is read."""

    def collect(self) -> Iterator[Metric]:
        now: list[tuple[str, str, Callable[[], float | None]]] = [
            ("netmap_pages_open", words.PAGES_OPEN, _open),
            ("netmap_pages_most", words.PAGES_MOST, lambda: bounds().pages),
            ("netmap_pages_away", words.PAGES_AWAY, _away),
            ("netmap_upload_bytes", words.UPLOAD_BYTES, uploads.held),
            ("netmap_lag_seconds", words.LAG, lambda: health.PULSE.lag),
            ("netmap_disk_free_bytes", words.DISK_FREE, _free),
            ("netmap_closing", words.CLOSING, lambda: float(health.status() == "closing")),
        ]
        for name, about, ask in now:
            value = ask()
            if value is not None:
                yield GaugeMetricFamily(name, about, value=value)


class _Database(Collector):
    """How the database of this server does."""

    def collect(self) -> Iterator[Metric]:
        database = hosting.settings().maps.health
        yield CounterMetricFamily("netmap_database_operations", words.DATABASE_DONE, value=database.done)
        yield CounterMetricFamily("netmap_database_failures", words.DATABASE_FAILED, value=database.failed)
        yield CounterMetricFamily("netmap_database_seconds", words.DATABASE_SECONDS, value=database.seconds)
        yield GaugeMetricFamily("netmap_database_answers", words.DATABASE_ANSWERS, value=database.answers)
        yield GaugeMetricFamily("netmap_clock_off_seconds", words.CLOCK_OFF, value=database.clock_off)
        yield GaugeMetricFamily("netmap_maps_held_back", words.HELD_BACK, value=database.held_back)
        if database.last_done is not None:
            last = words.DATABASE_LAST
            yield GaugeMetricFamily("netmap_database_last_done_seconds", last, value=database.last_done)


def _open() -> float:
    return len(open_pages())


def _away() -> float:
    waiting = disconnected.waiting() if Runtime.exists() else None
    return 0 if waiting is None else len(waiting)


def _free() -> float | None:
    file = hosting.settings().maps.place.removeprefix("sqlite:///")
    try:
        return None if "://" in file else shutil.disk_usage(file).free
    except OSError:
        return None
