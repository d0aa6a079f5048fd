"""Glossary terms in a lesson: the first time each is used, it becomes something to ask about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from fieldbook.ui.widgets.reader_view_text import to_utf16

SCHEME = "term:"
_SHORTEST = 3
_ARABIC_PREFIX = "(?:[\u0648\u0641\u0628\u0643\u0644]{0,2}(?:\u0627?\u0644)?)"
"""Words that Arabic writes together with the next: and, so, by, as, for; and the article."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term and the id of the page that explains it."""

    title: str
    id: str


def href(term: Term) -> str:
    """Return the address that stands behind a term in a page."""
    return SCHEME + quote(term.id)


def opened(address: str) -> str:
    """Return the id of the term behind an address, "" for other addresses."""
    return unquote(address[len(SCHEME):]) if address.startswith(SCHEME) else ""


def mark_terms(document: QTextDocument, terms: Sequence[Term], colour: QColor) -> None:
    """Underline each term with dots where it stands first, outside headings and links."""
    by_name = {_name(term.title): term for term in terms if _is_telling(term)}
    if not by_name:
        return
    text = document.toPlainText()
    found = sorted(_occurrences(text, tuple(by_name)))
    spans = to_utf16(text, [(start, end) for start, end, _ in found])
    seen: set[str] = set()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for (_, _, name), (start, end) in zip(found, spans, strict=True):
        term = by_name.get(name)  # letters of rare scripts fold one way here and another there
        if term is None or term.id in seen or not _is_plain(document, start + 1):
            continue
        seen.add(term.id)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_format(term, colour))
    cursor.endEditBlock()


def _format(term: Term, colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setAnchor(True)
    made.setAnchorHref(href(term))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    made.setUnderlineColor(colour)
    return made


def _is_telling(term: Term) -> bool:
    """Leave out very short words, and the page that explains the glossary itself."""
    name = _name(term.title)
    long_enough = len(name) >= _SHORTEST or (len(name) > 1 and _has_no_spaces(name))
    return long_enough and not term.id.endswith("/s_about")


def _is_plain(document: QTextDocument, place: int) -> bool:
    block = document.findBlock(place)
    if block.blockFormat().headingLevel() > 0:
        return False
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    return not cursor.charFormat().isAnchor()


def _name(title: str) -> str:
    return " ".join(title.split()).casefold()


def _occurrences(text: str, names: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where names stand in a text, with the name: (start, end, name), in characters."""
    joined = [name for name in names if _has_no_spaces(name)]
    spaced = [name for name in names if name not in joined]
    if joined:
        for match in re.finditer(f"(?P<term>{_any_of(joined)})", text, re.IGNORECASE):
            yield (*match.span(), _name(match["term"]))
    if spaced:
        shown = f"(?P<shown>(?P<term>{_any_of(spaced)})(?:e?s)?)"
        # Neither inside another word nor inside an address.
        pattern = rf"(?<![\w@])(?<!//){_ARABIC_PREFIX}{shown}(?!\w|://|@)"
        for match in re.finditer(pattern, text, re.IGNORECASE):
            yield (*match.span("shown"), _name(match["term"]))


def _any_of(names: Sequence[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)


def _has_no_spaces(name: str) -> bool:
    """Whether the name is in a script that sets no spaces between words."""
    scripts = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "MYANMAR", "KHMER", "LAO", "TIBETAN")
    return unicodedata.name(name[0], "").startswith(scripts)
