"""Locking replaces the process: the next one starts first, then this one is gone for good.

Python cannot wipe its memory, so the operating system takes the pages back. Never `os.execv`: it
would keep the process and its open files.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

WAY = "--way"
"""The option that names a way of `ui/pages/ways.py`."""


def command(arguments: Sequence[str], *, frozen: bool) -> list[str]:
    """Return the command line of a fresh process with the same arguments."""
    if frozen:
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "fieldbook.app", *arguments]


def environment(present: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """Return the environment of a fresh process; a frozen one must unpack itself again."""
    fresh = dict(present)
    if frozen:
        fresh["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return fresh


def start_fresh(arguments: Sequence[str] | None = None) -> bool:
    """Start a process that shows the unlock page and opens nothing; False when it did not start."""
    frozen = bool(getattr(sys, "frozen", False))
    own = without_way(sys.argv[1:]) if arguments is None else arguments
    line = command(own, frozen=frozen)
    try:
        subprocess.Popen(  # noqa: S603  (our own interpreter, our own arguments)
            line, env=environment(os.environ, frozen=frozen), stdin=subprocess.DEVNULL,
            close_fds=True, start_new_session=os.name == "posix")
    except OSError:
        return False
    return True


def start_way(name: str) -> bool:
    """Start a process that shows another way into the locked vault first; opens nothing either."""
    return start_fresh([*without_way(sys.argv[1:]), WAY, name])


def without_way(arguments: Sequence[str]) -> list[str]:
    """Return a command line without the way: it was for one process, not for those after it."""
    kept = list(arguments)
    while WAY in kept:
        place = kept.index(WAY)
        del kept[place:place + 2]
    return kept


def end_now(code: int = 0) -> None:
    """End this process without running anything more of it."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):  # nobody reads it any more
                stream.flush()
    os._exit(code)


def replace_process(close: Callable[[], None], *, start: Callable[[], bool] = start_fresh,
                    end: Callable[[], None] = end_now) -> None:
    """Start the next process, `close` the vault, end this one; in this order, whatever fails.

    `close` runs in the calling thread and must return only when the vault is closed.
    """
    try:
        start()
        close()
    finally:
        end()
