"""How fast search answers over 100,000 passages in five scripts; --passages N for a smaller try.

queries.txt holds 200 queries, none of which matches more than one passage in twenty; their number
of matches is checked here. Commoner words and short beginnings are measured apart.
"""

from __future__ import annotations

import argparse
import io
import itertools
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

import _corpus  # noqa: E402
from _telling import milliseconds, p95, tell, tell_load  # noqa: E402

from fieldbook.core.background import Priority, SerialLane  # noqa: E402
from fieldbook.core.errors import Cancelled  # noqa: E402
from fieldbook.store.queries import parse  # noqa: E402
from fieldbook.store.store import Store  # noqa: E402
from fieldbook.vault.sql import Connection, connect  # noqa: E402

BATCH = 500
ROUNDS = 5
"""The median of so many counts for each query: the machine may be busy with something else."""

SHARE = 0.05


def fill(store: Store, count: int) -> float:
    began = time.perf_counter()
    waiting = iter(enumerate(_corpus.passages(count)))
    made = 0.0
    for _ in range(0, count, BATCH):
        start = time.perf_counter()
        batch = [found for _, found in zip(range(BATCH), waiting, strict=False)]
        made += time.perf_counter() - start
        with store.transaction():
            for n, passage in batch:
                store.search.put("note", str(n), title=passage.title, text=passage.text,
                                 language=passage.language)
    return time.perf_counter() - began - made


def matching(store: Store, query: str) -> int:
    terms = parse(query, store.search._languages(None))
    return store.sql("SELECT count(*) FROM search_index WHERE search_index MATCH ?",
                     (" AND ".join(term.match for term in terms),))[0][0]


def committed_queries() -> list[tuple[str, str]]:
    lines = (HERE / "queries.txt").read_text(encoding="utf-8").splitlines()
    return [(script, query) for script, _, query in (line.partition("\t") for line in lines)]


def choose_queries(store: Store, count: int, each: int = 40) -> None:
    """Write queries.txt anew: queries that match something, and at most one passage in twenty."""
    chosen: dict[str, list[list[str]]] = {
        script: [[] for _ in range(5)] for script in _corpus.SCRIPTS}
    for n, (script, query) in enumerate(_corpus.made_queries(each * 5)):
        found = chosen[script][n % 5]
        if len(found) < each // 5 and 0 < matching(store, query) <= SHARE * count:
            found.append(query)
    lines = [f"{script}\t{query}\n" for script, kinds in chosen.items()
             for kind in kinds for query in kind]
    (HERE / "queries.txt").write_text("".join(lines), encoding="utf-8")


def measure(store: Store, count: int) -> int:
    queries = committed_queries()
    shares = [matching(store, query) / count for _, query in queries]
    tell("queries in the committed list", len(queries), "")
    tell("largest share of passages that a query matches", max(shares) * 100, "%", SHARE * 100)
    tell("queries that match something", sum(share > 0 for share in shares), "")
    once = [asking(store, query) for _, query in queries]
    tell("search: first query after opening", once[0], "ms")
    tell("search: each query once, right after opening: p95", p95(once), "ms")
    times = in_rounds(store, [query for _, query in queries])
    for script in _corpus.SCRIPTS:
        tell(f"search, {script}: p95",
             p95([time for (one, _), time in zip(queries, times, strict=True) if one == script]),
             "ms")
    tell("search: median", statistics.median(times), "ms")
    tell("search: p95", p95(times), "ms", 20)
    latin = [query for script, query in queries if script == "latin"]
    filtered = in_rounds(store, latin, kind="note", language="fr")
    tell("search in one language and kind: p95", p95(filtered), "ms", 20)
    return int(max(shares) > SHARE)


def in_rounds(store: Store, queries: list[str], **narrowed: str) -> list[float]:
    """Ask all queries in turn, several times; return the median time of each."""
    rounds = [[asking(store, query, **narrowed) for query in queries] for _ in range(ROUNDS)]
    return [statistics.median(of_one) for of_one in zip(*rounds, strict=True)]


def asking(store: Store, query: str, **narrowed: str) -> float:
    return milliseconds(lambda: store.search.query(query, **narrowed))


def measure_common(store: Store) -> None:
    asked = []
    for script in _corpus.SCRIPTS:
        words = _corpus.Vocabulary(script).words
        asked += [*words[:15], *(word[:2] for word in words[:15]), f"{words[0]} {words[1]}"]
    times = in_rounds(store, asked)
    tell("common words and short beginnings: p95", p95(times), "ms", 200)
    tell("common words and short beginnings: slowest", max(times), "ms", 200)
    worst = _corpus.Vocabulary("latin").words[0][:1]
    stopped = []
    for _ in range(5):
        timer = threading.Timer(0.005, store.interrupt)
        timer.start()
        start = time.perf_counter()
        try:
            store.search.query(worst)
        except Cancelled:
            stopped.append((time.perf_counter() - start) * 1000 - 5)
        timer.join()
    if stopped:
        tell("from interrupt to Cancelled", max(stopped), "ms", 20)


class Nothing(io.RawIOBase):
    """A file of `size` zero bytes."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int = -1) -> bytes:
        given = min(size, self.left)
        self.left -= given
        return bytes(given)


def measure_beside_attaching(path: Path, size: int) -> None:
    """Ask while a file is being attached, both on the lane that owns the store."""
    lane = SerialLane()
    store = lane.call(lambda: Store(connect(path, b"k" * 32, b"s" * 16), b"b" * 32))
    attaching = lane.submit(lambda: store.blobs.add_sliced(Nothing(size), size=size), Priority.REST)
    times: list[float] = []
    for _, query in itertools.cycle(committed_queries()):
        if attaching.done():
            break
        times.append(milliseconds(
            lambda q=query: lane.call(lambda: store.search.query(q), Priority.SEARCH)))
        time.sleep(0.02)
    lane.call(lambda: store._database.connection.close())
    lane.close()
    tell(f"search while {size // 2**20} MiB are attached: p95", p95(times), "ms",
         queries=len(times))


def main() -> int:
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--passages", type=int, default=_corpus.PASSAGES)
    wanted.add_argument("--keep", type=Path, help="folder that keeps the filled store between runs")
    wanted.add_argument("--attach", type=int, default=1024, help="MiB to attach at the same time")
    wanted.add_argument("--choose-queries", action="store_true", help="write queries.txt anew")
    options = wanted.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        path = (options.keep or Path(scratch)) / "store"
        is_new = not path.exists()
        store = Store(connect(path, b"k" * 32, b"s" * 16), b"b" * 32)
        if is_new:
            tell("search: indexing", options.passages / fill(store, options.passages), "passages/s")
            tell("search: store with text and index", os.path.getsize(path) / 2**20, "MiB")
        start = time.perf_counter()
        store = Store(reopened(store, path), b"b" * 32)
        tell("search: opening the store", (time.perf_counter() - start) * 1000, "ms", 150)
        tell_load("before searching")
        if options.choose_queries:
            choose_queries(store, options.passages)
        answer = measure(store, options.passages)
        measure_common(store)
        store._database.connection.close()
        measure_beside_attaching(path, options.attach * 2**20)
    return answer


def reopened(store: Store, path: Path) -> Connection:
    store._database.connection.close()
    return connect(path, b"k" * 32, b"s" * 16)


if __name__ == "__main__":
    raise SystemExit(main())
