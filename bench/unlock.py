"""From Enter to a usable page, with 50,000 records in the vault; --records N for fewer.

Each unlocking is a process of its own with the real window. What counts ends when the page Home
stands painted with its data; the key derivation, which is slow on purpose, is taken off as it was
measured in that very unlocking. --keep FOLDER keeps the vault between runs.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from _telling import seconds, tell, tell_load  # noqa: E402
from ui_start import OURS  # noqa: E402

LIMIT_MS = 150
TYPING_S = 1.5
"""How long a person types, at the least; imports go on meanwhile."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--times", type=int, default=9)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--once", type=Path, help="unlock this vault once, and say how it went")
    options = parser.parse_args()
    if options.once:
        print(json.dumps(unlock_once(options.once)))
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = (options.keep or Path(scratch)) / "vault"
        if not folder.exists():
            fill(folder, options.records)
        measure(folder, options.records, options.times)


def fill(folder: Path, records: int) -> None:
    import _house

    from fieldbook.crypto.kdf import MINIMUM

    taken = seconds(lambda: _house.full_vault(folder, MINIMUM, records))
    tell(f"writing {records:,} records", records / taken, "records/s")


def measure(folder: Path, records: int, times: int) -> None:
    tell_load("before unlocking")
    attempt(folder)
    found = [attempt(folder) for _ in range(times)]
    tell(f"unlock to usable page with {records:,} records, key derivation taken off",
         statistics.median(one["page"] - one["kdf"] for one in found), "ms", LIMIT_MS)
    tell("the fastest of them", min(one["page"] - one["kdf"] for one in found), "ms")
    for part, name in (("kdf", "unlock: key derivation"), ("opened", "unlock: until the window"),
                       ("closed", "lock: until the vault is closed"),
                       ("locked", "lock: until the next process shows the unlock page")):
        tell(name, statistics.median(one[part] for one in found), "ms")


def attempt(folder: Path) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "desktop")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, __file__, "--once", str(folder)], env=environment,
                          capture_output=True, check=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


class Watch:
    """Milliseconds since Enter."""

    def __init__(self) -> None:
        self.start = time.perf_counter()

    def read(self) -> float:
        return (time.perf_counter() - self.start) * 1000


def unlock_once(folder: Path) -> dict[str, float]:
    """Open the window on a vault, type, press Enter, wait for Home; return milliseconds."""
    import _house
    from PySide6.QtCore import QEventLoop, QTimer

    from fieldbook.crypto import kdf
    from fieldbook.session import App
    from fieldbook.ui import start

    ended: list[int] = []
    fresh: list[subprocess.Popen[bytes]] = []

    def start_fresh() -> bool:
        fresh.append(subprocess.Popen([sys.executable, "-c", OURS, str(folder)],
                                      stdout=subprocess.PIPE))
        return True

    qt = start.application(["unlock"])
    window = start.window(qt, App(folder), start_fresh=start_fresh, end=lambda: ended.append(1))
    window.show()
    QTimer.singleShot(0, window.prefetch)

    def until(done: Callable[[], bool]) -> None:
        while not done():
            qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    typed = Watch()
    until(lambda: typed.read() > TYPING_S * 1000)
    derived: list[float] = []
    kdf.derive = _timed(kdf.derive, derived)  # type: ignore[assignment]
    page = window.view
    page.passphrase.line.setText(_house.PASSPHRASE)  # type: ignore[union-attr]
    watch = Watch()
    page.open_vault()  # type: ignore[union-attr]
    until(lambda: window.opened is not None)
    opened = watch.read()
    until(lambda: _shows_home(window))
    qt.processEvents()
    shown = watch.read()
    qt.processEvents()
    locking = Watch()
    window.lock()
    until(lambda: bool(ended))
    closed = locking.read()
    fresh[0].communicate()
    return {"page": shown, "opened": opened - derived[0], "kdf": derived[0], "closed": closed,
            "locked": locking.read()}


def _timed(job: Callable[..., bytes], times: list[float]) -> Callable[..., bytes]:
    def timed(*arguments: object) -> bytes:
        watch = Watch()
        answer = job(*arguments)
        times.append(watch.read())
        return answer

    return timed


def _shows_home(window: object) -> bool:
    shell = window.shell  # type: ignore[attr-defined]
    page = shell.page if shell is not None else None
    return page is not None and getattr(page, "columns", None) is not None


if __name__ == "__main__":
    main()
