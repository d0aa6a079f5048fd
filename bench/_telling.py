"""How a measurement tells its figures: one JSON object a line, as run.py reads them."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable, Sequence


def tell(name: str, value: float, unit: str, limit: float | None = None, **more: object) -> None:
    """Print one figure; `more` may hold "better", "peer" or facts beside it."""
    line: dict[str, object] = {"name": name, "value": round(value, 4), "unit": unit}
    if limit is not None:
        line |= {"limit": limit, "ratio": round(value / limit, 3) if limit else 0.0}
    print(json.dumps(line | more), flush=True)


def tell_load(when: str) -> None:
    """Tell how busy the machine is, so that a figure can be judged: runnable tasks, a minute."""
    if hasattr(os, "getloadavg"):
        tell(f"load of the machine {when}", os.getloadavg()[0], "tasks", of=os.cpu_count())


def seconds(job: Callable[[], object]) -> float:
    """Run `job`; return how long it took."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def milliseconds(job: Callable[[], object]) -> float:
    """Run `job`; return how many milliseconds it took."""
    return seconds(job) * 1000


def p95(times: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not pass."""
    return statistics.quantiles(times, n=20, method="inclusive")[-1]
