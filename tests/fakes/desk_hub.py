"""The hub as its operator starts it: `fieldbook hub serve`, in a process of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class ServedHub:
    """Starts and stops the relay on one port, with one data folder."""

    def __init__(self, data: Path, owner: Path, port: int, *options: str) -> None:
        self.data, self._owner, self._port, self._options = data, owner, port, options
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> dict[str, str]:
        """Serve; return what `hub serve --json` printed."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "fieldbook.app", "hub", "serve", "--json", "--with-parent",
             "--data", str(self.data), "--owner", str(self._owner), "--port", str(self._port),
             *self._options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(DESKTOP)})
        assert self._process.stdout is not None
        answer: dict[str, str] = json.loads(self._process.stdout.readline())
        return answer

    def stop(self) -> None:
        """Stop, the way a lost parent would; harmless when it is not running."""
        if self._process is not None:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.close()
            self._process.wait(15)
            self._process.stdout.close()
            self._process = None
