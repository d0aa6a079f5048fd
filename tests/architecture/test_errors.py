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


def test_kinds_are_stable_words_and_unique() -> None:
    kinds = [error.__dict__.get("kind", "") for error in _errors()]
    assert [kind for kind in kinds if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", kind)] == []
    assert [kind for kind, times in Counter(kinds).items() if times > 1] == []


def test_every_kind_has_a_sentence() -> None:
    missing = {error.kind for error in _errors()} - set(SENTENCES)
    assert missing == set()
