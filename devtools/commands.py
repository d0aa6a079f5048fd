"""The commands of `dev.py`: what each is called, takes, and starts."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from devtools import checks, libraries, locking, packaging, setup, stock, translations
from devtools.places import ROOT, Stop, environment, on_linux, run, tool

NO_SCREEN = """There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).
This plays the main job from end to end without one and leaves a picture of each page in tour/:

    python3 dev.py run --tour
"""


def main(arguments: Sequence[str]) -> int:
    """Run one command; return the exit code. 1: it failed or cannot go on, 2: wrong usage."""
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and options.command != "test":
        parser.error(f"{options.command} does not know {' '.join(rest)}")
    try:
        return int(COMMANDS[options.command](options, rest))
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py", description="Sets up what is missing, then does it.", allow_abbrev=False
    )
    add = parser.add_subparsers(dest="command", required=True, metavar="COMMAND").add_parser
    opening = add("run", help="open the application", allow_abbrev=False)
    opening.add_argument("--tour", action="store_true", help="play the main job without a screen")
    opening.add_argument("--demo", action="store_true", help="open it on a hub, a course, a desk")
    opening.add_argument("--content", type=Path, help="folder of training material to use")
    opening.add_argument("--out", type=Path, help="where the tour leaves its pictures (tour/)")
    testing = add("test", help="run the tests; more arguments go to pytest", allow_abbrev=False)
    testing.add_argument("--slow", action="store_true", help="the long ones and stock tools too")
    testing.add_argument("--shared", type=Path, help="folder of real material")
    add("check", help="style, types, imports, sizes, translations, words")
    shots = add("shots", help="a picture of every page and step in shots/", allow_abbrev=False)
    shots.add_argument("--only", default="", metavar="PAGE", help="those whose name begins so")
    shots.add_argument("--variant", default="", help="light, dark, rtl, french, small, ...")
    bench = add("bench", help="measure, and compare with the limits")
    bench.add_argument("names", nargs="*", help="some of bench/*.py; all without")
    lock = add("lock", help="write the lock files anew from pyproject.toml")
    lock.add_argument("--upgrade", action="store_true", help="take the newest versions")
    add("package", help="build the program for this system in dist/, and try it")
    add("translate", help="bring translations/*.ts up to date with the sources")
    return parser


def _run(options: argparse.Namespace, _rest: list[str]) -> int:
    if not options.tour and not _has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 1
    _ready(setup.RUN, screen=not options.tour)
    words: list[str | Path] = [tool("python"), "-m", "fieldbook.app"]
    words += ["--tour", "--out", (options.out or ROOT / "tour").absolute()] if options.tour else []
    words += ["--demo"] if options.demo else []
    words += ["--content", options.content.absolute()] if options.content else []
    return run(words, _offscreen() if options.tour else environment())


def _test(options: argparse.Namespace, rest: list[str]) -> int:
    _ready(setup.DEV)
    words: list[str | Path] = [tool("python"), "-m", "pytest"]
    if not any(word.startswith(("-n", "--numprocesses", "--pdb")) for word in rest):
        words += ["-n", "2", "--dist", "loadfile"]
    words += ["--shared", options.shared.absolute()] if options.shared else []
    more = stock.ensure() if options.slow else {}
    return run([*words, *(["--slow"] if options.slow else []), *rest], _offscreen(**more))


def _check(_options: argparse.Namespace, _rest: list[str]) -> int:
    _ready(setup.DEV)
    return checks.main()


def _shots(options: argparse.Namespace, _rest: list[str]) -> int:
    _ready(setup.RUN)
    words: list[str | Path] = [tool("python"), "-m", "fieldbook.ui.shots", "--out", ROOT / "shots"]
    words += ["--only", options.only] if options.only else []
    words += ["--variant", options.variant] if options.variant else []
    return run(words, _offscreen())


def _bench(options: argparse.Namespace, _rest: list[str]) -> int:
    _ready(setup.DEV)
    return run([tool("python"), ROOT / "bench" / "run.py", *options.names], _offscreen())


def _lock(options: argparse.Namespace, _rest: list[str]) -> int:
    return locking.main(upgrade=options.upgrade)


def _package(_options: argparse.Namespace, _rest: list[str]) -> int:
    _ready(setup.DEV)
    return packaging.main()


def _translate(_options: argparse.Namespace, _rest: list[str]) -> int:
    _ready(setup.DEV)
    return translations.update()


COMMANDS = {
    "run": _run,
    "test": _test,
    "check": _check,
    "shots": _shots,
    "bench": _bench,
    "lock": _lock,
    "package": _package,
    "translate": _translate,
}


def _ready(lock: str, screen: bool = False) -> None:
    setup.ensure(lock)
    libraries.ensure(screen)
    translations.compile_all()


def _has_screen() -> bool:
    if not on_linux():
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)


def _offscreen(**more: str) -> dict[str, str]:
    """Return an environment in which Qt draws into memory, whatever screen there is."""
    return environment(QT_QPA_PLATFORM="offscreen", **more)
