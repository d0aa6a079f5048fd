"""What 50,000 records cost: opening, one edit, one read, one question; --records N for fewer."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))

from fieldbook.store.collection import Collection
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect

TIMES = 100


def tell(name: str, value: float, unit: str, limit: float | None = None) -> None:
    line: dict[str, object] = {"name": name, "value": round(value, 3), "unit": unit}
    if limit is not None:
        line |= {"limit": limit, "ratio": round(value / limit, 3)}
    print(json.dumps(line), flush=True)


def opened(path: Path) -> Store:
    store = Store(connect(path, b"k" * 32, b"s" * 16), b"b" * 32)
    store.declare(Collection("incident", indexed=("case",)))
    return store


def fill(store: Store, count: int) -> list[str]:
    ids: list[str] = []
    for first in range(0, count, 500):
        with store.transaction():
            for n in range(first, min(first + 500, count)):
                with store.change() as change:
                    ids.append(change.create("incident", {
                        "title": f"Incident {n}", "case": f"case {n % 500}", "place": "Somewhere",
                        "when": "2026-05-03", "account": "What happened, told in full. " * 20}))
    return ids


def p95(job: Callable[[int], object]) -> float:
    times = []
    for n in range(TIMES):
        start = time.perf_counter()
        job(n)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.quantiles(times, n=20)[-1]


def edit(store: Store, ids: Sequence[str], n: int) -> None:
    with store.change() as change:
        change.set("incident", ids[n * 37 % len(ids)], title=f"Another title {n}")


def main() -> int:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--records", type=int, default=50_000)
    options = wanted.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "store"
        store = opened(path)
        start = time.perf_counter()
        ids = fill(store, options.records)
        tell("records made", options.records / (time.perf_counter() - start), "records/s")
        store._database.connection.close()
        start = time.perf_counter()
        store = opened(path)
        tell(f"opening a store with {options.records} records",
             (time.perf_counter() - start) * 1000, "ms", 100)
        measure(store, ids)
        store._database.connection.close()
    return 0


def measure(store: Store, ids: Sequence[str]) -> None:
    tell("one edit, safe on the disk: p95", p95(lambda n: edit(store, ids, n)), "ms")
    tell("one draft, safe on the disk: p95",
         p95(lambda n: store.drafts.save("incident", ids[n], "title", "typed")), "ms")
    tell("one record read: p95", p95(lambda n: store.records.get("incident", ids[n])), "ms", 5)
    tell("records of one case: p95",
         p95(lambda n: store.records.all("incident", case=f"case {n}")), "ms", 20)
    edit(store, ids, 10_001)
    (sealed,) = store.journal.since({store.device_id: store.journal.head[0] - 1})
    tell("one field edit in the journal", len(sealed), "bytes", 400)
    start = time.perf_counter()
    findings = store.journal.verify()
    tell("verifying everything", time.perf_counter() - start, "s")
    tell("findings", len(findings), "")


if __name__ == "__main__":
    raise SystemExit(main())
