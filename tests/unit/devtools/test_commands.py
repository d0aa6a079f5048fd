"""dev.py as a person calls it: wrong usage, no screen, too little."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import debian, libraries, stock

ROOT = Path(__file__).resolve().parents[3]


def _dev(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, ROOT / "dev.py", *words],
        env={**env, **more}, capture_output=True, encoding="utf-8",
    )  # fmt: skip


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_run_without_a_screen_offers_the_tour() -> None:
    done = _dev("run")
    assert done.returncode == 1
    assert "python3 dev.py run --tour" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [[], ["fly"], ["check", "--fast"], ["run", "--tour", "more"]])
def test_wrong_usage_says_so(words: list[str]) -> None:
    done = _dev(*words)
    assert done.returncode == 2
    assert "usage: dev.py" in done.stderr


def test_help_names_every_command() -> None:
    first = {line.split()[0] for line in _dev("--help").stdout.splitlines() if line.strip()}
    commands = ["run", "test", "check", "shots", "bench", "lock", "package", "translate"]
    assert set(commands) - first == set()


def test_a_library_that_is_not_there_is_missing() -> None:
    wanted = {"libc.so.6": "libc6", "libno-such-thing.so.9": "libno-such-thing9"}
    if sys.platform.startswith("linux"):
        assert libraries.missing(wanted) == {"libno-such-thing.so.9": "libno-such-thing9"}
    assert "libno-such-thing.so.9" in libraries.missing(wanted)


def test_the_line_to_type_can_be_pasted() -> None:
    words = debian.line(["libegl1", "libgl1"]).split()
    assert words[-5:] == ["apt-get", "install", "-y", "libegl1", "libgl1"]
    assert words[:-5] in ([], ["sudo"])


def test_what_the_slow_tests_need_is_pinned() -> None:
    assert stock.NPM_VERSION.count(".") == 2
