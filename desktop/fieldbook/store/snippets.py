"""Shows where a query matched: a piece of the original text and the spans to mark in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fieldbook.store.queries import Term
from fieldbook.store.stems import keeps_beginnings
from fieldbook.store.words import Token, stems_of, tokens

_SPACE = re.compile(r"\s")
_AROUND = 160
"""Characters in a snippet, more or less."""

Span = tuple[int, int]


def matches(text: str, language: str, terms: Sequence[Term]) -> list[Span]:
    """Return the spans of `text` that any term matches, in order, joined where they touch."""
    spans: list[Span] = []
    others: list[Term] = []
    for term in terms:
        found = list(_literally(text, term.literal)) if term.literal else []
        spans += found
        if not found:
            others.append(term)
    if others:
        spans += _by_tokens(text, language, others)
    return _joined(sorted(spans))


def _literally(text: str, wanted: str) -> Iterator[Span]:
    place = text.find(wanted)
    while place >= 0:
        yield place, place + len(wanted)
        place = text.find(wanted, place + len(wanted))


def _by_tokens(text: str, language: str, terms: Sequence[Term]) -> Iterator[Span]:
    texts = frozenset().union(*(term.texts for term in terms))
    stems = frozenset().union(*(term.stems for term in terms))
    prefixes = tuple(term.prefix for term in terms if term.prefix)
    begins = keeps_beginnings(language)
    likely = tuple(_surviving(root, language) for root in stems)

    def is_stemmed_so(token: Token) -> bool:
        # stemming a word that was never met takes longer than all else here: only likely ones
        is_likely = token.text.startswith(likely) if begins else any(
            part in token.text for part in likely)
        return is_likely and not stems.isdisjoint(
            stems_of(text[token.start:token.end], language))

    for token in tokens(text, ""):
        if token.text in texts or (prefixes and token.text.startswith(prefixes)) or (
                stems and is_stemmed_so(token)):
            yield token.start, token.end


def _surviving(root: str, language: str) -> str:
    """Return the part of a stem that its words have in them, too: the rest may be rewritten."""
    if language == "ar":
        return root[1:] or root  # beginnings fall away, and "yasta-" becomes "ista-"
    return root[:2 if keeps_beginnings(language) else 3]


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def snippet(text: str, spans: Sequence[Span]) -> tuple[str, list[Span]]:
    """Return a piece of `text` around its richest place, and the spans inside that piece."""
    start = max(0, _richest(spans) - _AROUND // 4)
    end = min(len(text), start + _AROUND)
    start, end = _at_spaces(text, start, end)
    piece = _SPACE.sub(" ", text[start:end])
    inside = [(max(a, start) - start, min(b, end) - start)
              for a, b in spans if a < end and b > start]
    ahead, behind = "… " if start else "", " …" if end < len(text) else ""
    return ahead + piece + behind, [(a + len(ahead), b + len(ahead)) for a, b in inside]


def _richest(spans: Sequence[Span]) -> int:
    """Return where the most spans begin within one snippet."""
    if not spans:
        return 0
    counts = [sum(first[0] <= other[0] < first[0] + _AROUND * 3 // 4 for other in spans[n:n + 16])
              for n, first in enumerate(spans)]
    return spans[counts.index(max(counts))][0]


def _at_spaces(text: str, start: int, end: int) -> Span:
    if start:
        space = text.find(" ", start, start + 20)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", end - 20, end)
        end = space if space > start else end
    return start, end
