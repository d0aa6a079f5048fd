"""Facts and errors become sentences: what happened, what is safe, what to do.

No Qt here. Whoever shows a sentence hands in `translate(context, source)`: the window binds it to
its translator, the command line prints the source. `QT_TRANSLATE_NOOP` marks a sentence for the
translators' tool and returns it unchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fieldbook.core.errors import Fact, WorldError
from fieldbook.sentences import BUG, SENTENCES, Sentences
from fieldbook.sentences.marking import QT_TRANSLATE_NOOP

Translate = Callable[[str, str], str]
Facts = Mapping[str, Fact]
Show = Callable[[str, Fact], str]
"""Puts a fact, of this name, into words or figures."""
CONTEXT = "errors"
SIZES = frozenset({"needed", "free", "size", "limit", "expected"})
"""Facts that are numbers of bytes."""
COUNTS = frozenset({"line", "of", "position", "pages", "first", "last", "entries", "count"})
"""Facts that are counted."""
REASONS = {
    "not-there": QT_TRANSLATE_NOOP("errors", "it is not there"),
    "not-allowed": QT_TRANSLATE_NOOP("errors", "the system does not allow it"),
    "read-only": QT_TRANSLATE_NOOP("errors", "nothing can be written on this disk"),
    "a-folder": QT_TRANSLATE_NOOP("errors", "it is a folder"),
    "full": QT_TRANSLATE_NOOP("errors", "the disk is full"),
    "too-long": QT_TRANSLATE_NOOP("errors", "the file is too long for this disk"),
    "device-fails": QT_TRANSLATE_NOOP("errors", "the disk or stick does not answer as it should"),
    "name": QT_TRANSLATE_NOOP("errors", "the system does not take this name"),
    "in-use": QT_TRANSLATE_NOOP("errors", "another program is using it"),
    "there-already": QT_TRANSLATE_NOOP("errors", "there is one of this name already"),
    "too-many-open": QT_TRANSLATE_NOOP("errors", "too many files are open"),
    "nobody-reads": QT_TRANSLATE_NOOP("errors", "nobody takes it"),
    "refused": QT_TRANSLATE_NOOP("errors", "the system refuses it"),
}
"""Why the system refused; see `core.errors.reason_of`."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An error in the user's words."""

    kind: str
    happened: str
    safe: str
    to_do: str

    @property
    def line(self) -> str:
        """All of it in one line, for a terminal."""
        return " ".join(part for part in (self.happened, self.safe, self.to_do) if part)


def untranslated(_context: str, source: str) -> str:
    """Return the English source."""
    return source


def plain(name: str, value: Fact) -> str:
    """Return a fact as a terminal shows it: sizes in bytes for people, the rest as it is."""
    return size(value) if name in SIZES and isinstance(value, int) else str(value)


def explain(error: BaseException, translate: Translate = untranslated,
            show: Show = plain) -> Explained:
    """Return the sentences for `error`; an error of ours says so calmly and shows no details."""
    if isinstance(error, WorldError):
        return explain_kind(error.kind, error.facts, translate, show)
    return explain_kind("bug", {}, translate, show)


def explain_kind(kind: str, facts: Facts, translate: Translate = untranslated,
                 show: Show = plain) -> Explained:
    """Return the sentences for a kind of error or finding, with its facts filled in by `show`.

    For one case of a kind there may be sentences of their own: under "kind.word" for a fact with
    that word as its value, "kind.name" for a fact of that name that is there, "kind.no-name" for
    one that is 0 or false. The first that there are count, in the order of the facts.
    """
    shown = {name: show(name, value) for name, value in facts.items()}
    why = REASONS.get(str(facts.get("reason", "")))
    if why is not None:
        shown["reason"] = translate(CONTEXT, why)
    happened, safe, to_do = (translate(CONTEXT, part).format_map(_Gaps(shown)) if part else ""
                             for part in _sentences(kind, facts))
    return Explained(kind, happened, safe, to_do)


def _sentences(kind: str, facts: Facts) -> Sentences:
    for name, value in facts.items():
        words = ([value] if isinstance(value, str) else []) + [name if value else f"no-{name}"]
        for word in words:
            if f"{kind}.{word}" in SENTENCES:
                return SENTENCES[f"{kind}.{word}"]
    return SENTENCES.get(kind, BUG)


class _Gaps(dict[str, object]):
    """Facts that were not given leave their name in the sentence instead of an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def size(count: int) -> str:
    """Return bytes for people: 310 kB, 1.8 MB (powers of 1000, as file managers show them)."""
    if count < 1000:
        return f"{count} B"
    value = float(count)
    for unit in ("kB", "MB", "GB", "TB"):
        value /= 1000
        if value < 999.5:
            return f"{value:.1f} {unit}" if value < 9.95 else f"{value:.0f} {unit}"
    return f"{value:.0f} TB"
