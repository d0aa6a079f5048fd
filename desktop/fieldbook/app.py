"""The composition root: the only module that knows every other. Opens the window or runs a word."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

OPTIONS = ("--vault", "--tour", "--demo", "--content", "--out", "--way")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0].partition("=")[0] not in OPTIONS:
        return _command_line(words)
    _harden()
    return _window(words)


def _command_line(words: Sequence[str]) -> int:
    from fieldbook.cli.stopping import Stopping

    # ignored at the end: while Python ends, a press would end it with another code
    with Stopping(afterwards=signal.SIG_IGN) as stopping:  # before what takes its time is loaded
        from fieldbook.cli.main import main as command_line

        _harden()
        return command_line(words, stopping)


def _harden() -> None:
    from fieldbook.vault.hardening import harden

    harden()


def _window(words: Sequence[str]) -> int:
    import argparse

    parser = argparse.ArgumentParser(prog="fieldbook", allow_abbrev=False)
    parser.add_argument("--vault", type=Path, help="the vault's folder")
    parser.add_argument("--tour", action="store_true", help="play the main job without a screen")
    parser.add_argument("--demo", action="store_true", help="open on a hub, a course and a desk")
    parser.add_argument("--content", type=Path, help="folder of training material to use")
    parser.add_argument("--out", type=Path, default=Path("tour"), help="where pictures go")
    # for the process that locking starts: which way into the vault to show first
    parser.add_argument("--way", default="", help=argparse.SUPPRESS)
    options = parser.parse_args(words)
    if options.tour:
        from fieldbook.ui.tour.tour import play

        return play(options.content, options.out)
    if options.demo:
        from fieldbook.ui.tour.demo import show

        return show(options.content)
    return _open(options.vault, options.way)


def _open(folder: Path | None, way: str) -> int:
    from fieldbook.core.paths import default_vault
    from fieldbook.session import App
    from fieldbook.ui.start import run

    return run(App(folder or default_vault()), way)


if __name__ == "__main__":
    sys.exit(main())
