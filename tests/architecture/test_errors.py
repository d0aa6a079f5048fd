"""Every error that is the world's fault has a kind of its own, and a sentence."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator

import fieldbook
from fieldbook.core.errors import WorldError
from fieldbook.text import SENTENCES


def _load_all() -> None:
    """Import every module, so that every error exists. `shots` and the like only define."""
    for module in pkgutil.walk_packages(fieldbook.__path__, "fieldbook."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def _below(root: type[WorldError]) -> Iterator[type[WorldError]]:
    for kind in root.__subclasses__():
        if kind.__module__.startswith("fieldbook."):
            yield kind
        yield from _below(kind)


def _errors() -> list[type[WorldError]]:
    _load_all()
    return sorted(set(_below(WorldError)), key=lambda error: error.__qualname__)


def _named() -> list[tuple[str, str]]:
    """Return (kind, class) of each error that says its own kind."""
    return [(error.__dict__["kind"], f"{error.__module__}.{error.__qualname__}")
            for error in _errors() if "kind" in error.__dict__]  # fmt: skip


def test_every_error_that_can_be_raised_says_its_kind() -> None:
    """A class without a kind of its own only groups others."""
    silent = [error for error in _errors() if "kind" not in error.__dict__]
    assert [error for error in silent if not error.__subclasses__()] == []


def test_kinds_are_stable_words() -> None:
    shape = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
    assert [one for one in _named() if not shape.fullmatch(one[0])] == []


def test_kinds_are_unique() -> None:
    times = Counter(kind for kind, _ in _named())
    assert [one for one in sorted(_named()) if times[one[0]] > 1] == []


def test_every_kind_has_a_sentence() -> None:
    assert [one for one in sorted(_named()) if one[0] not in SENTENCES] == []
