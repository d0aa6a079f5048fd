"""How long from starting Python to a painted unlock page, warm; beside an empty window of Qt's own.

Each start is a process of its own. The median counts: the machine may be busy with something else.
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
from pathlib import Path

DESKTOP = Path(__file__).resolve().parent.parent / "desktop"
LIMIT_S = 0.5

OURS = """
import os, sys
from pathlib import Path
from fieldbook.session import App
from fieldbook.ui import start
qt = start.application(["start"])
window = start.window(qt, App(Path(sys.argv[1])))
window.show()
qt.processEvents()
os.write(1, b"painted")
os._exit(0)
"""
EMPTY = """
import os
from PySide6.QtWidgets import QApplication, QWidget
qt = QApplication([])
window = QWidget()
window.show()
qt.processEvents()
os.write(1, b"painted")
os._exit(0)
"""


def seconds(script: str, folder: str) -> float:
    environment = {**os.environ, "PYTHONPATH": str(DESKTOP)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", script, folder], env=environment,
                          capture_output=True, check=True)
    taken = time.perf_counter() - begin
    if done.stdout != b"painted":
        raise SystemExit("the window did not come up")
    return taken


def told(name: str, value: float, limit: float | None = None) -> str:
    line: dict[str, object] = {"name": name, "value": round(value, 3), "unit": "s"}
    if limit is not None:
        line |= {"limit": limit, "ratio": round(value / limit, 2)}
    return json.dumps(line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=9)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "keys").touch()  # so that the unlock page comes, not the first run
        seconds(OURS, folder)
        ours = [seconds(OURS, folder) for _ in range(times)]
        empty = [seconds(EMPTY, folder) for _ in range(times)]
    print(told("start to unlock page, warm", statistics.median(ours), LIMIT_S))
    print(told("fastest start to unlock page", min(ours)))
    print(told("start to an empty window", statistics.median(empty)))


if __name__ == "__main__":
    main()
