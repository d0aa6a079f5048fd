"""`dev.py check`: style, types, imports, sizes, translations and words, each said by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from devtools import rules, translations
from devtools.places import environment, quiet, say, tool

OURS = ["desktop", "tests", "bench", "devtools", "packaging", "translations", "dev.py"]


def main() -> int:
    """Run every check, also after one failed; return 1 when any did."""
    failed = [name for name, check in CHECKS.items() if not _passes(name, check)]
    say(f"\ncheck: {len(CHECKS) - len(failed)} of {len(CHECKS)} hold"
        + (f"; broken: {', '.join(failed)}" if failed else ""))
    return 1 if failed else 0


def _passes(name: str, check: Callable[[], Sequence[str]]) -> bool:
    lines = check()
    say(f"{'broken' if lines else 'holds '}  {name}")
    for line in lines:
        say(f"        {line}")
    return not lines


def _program(name: str, *words: str | Path) -> list[str]:
    """Run a checker of the private environment; return what it printed if it found something."""
    code, text = quiet([tool(name), *words], environment())
    return (text.strip().splitlines() or [f"exit code {code}"]) if code else []


def _style() -> list[str]:
    return _program("ruff", "check", "--quiet", "--output-format", "concise", *OURS)


def _types() -> list[str]:
    return _program("mypy", "--no-error-summary")


def _types_of_tools() -> list[str]:
    return _program("mypy", "--no-error-summary", "dev.py", "devtools", "bench/run.py")


def _imports() -> list[str]:
    return _program("lint-imports", "--no-logo", "--no-cache")


def _sizes() -> list[str]:
    return [line for path in rules.python_files() for line in rules.sizes(path)]


def _names() -> list[str]:
    return rules.forbidden_names(rules.python_files())


def _sentences() -> list[str]:
    return [line for path in rules.python_files() for line in rules.unmarked_sentences(path)]


def _words() -> list[str]:
    return [line for path in rules.tracked_files() for line in rules.forbidden_words(path)]


CHECKS: dict[str, Callable[[], Sequence[str]]] = {
    "style (ruff)": _style,
    "types (mypy --strict)": _types,
    "types of dev.py and its tools": _types_of_tools,
    "imports (import-linter)": _imports,
    "sizes of files, classes and functions": _sizes,
    "module names": _names,
    "sentences that can be translated": _sentences,
    "translations up to date": translations.stale,
    "no addresses, machine paths or foreign words": _words,
}
