"""Which way each part of a page is read, how far its lines are apart, how large its headings are.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

LINE_HEIGHT = 120.0
"""Per cent of what the typeface asks for."""
_OPEN = Qt.LayoutDirection.LayoutDirectionAuto
_PICTURE = "\ufffc"
_SENTENCE = 40
"""A paragraph of so many characters in another script stands on its own, in its own direction."""


def set_blocks(document: QTextDocument, direction: str) -> None:
    """Give every block of a page its direction ("ltr" or "rtl" is the page's) and line height.

    In a page from right to left, a line that begins with an English name is still read from right
    to left; only a whole paragraph of Latin script is not.
    """
    reverse = direction == "rtl"
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        wanted = QTextBlockFormat()
        if reverse and block.blockFormat().layoutDirection() == _OPEN:
            wanted.setLayoutDirection(_of(block))
        if _PICTURE not in block.text():
            wanted.setLineHeight(LINE_HEIGHT,
                                 QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(wanted)
        if block.blockFormat().headingLevel() > 0:
            _size_heading(cursor, block)
        block = block.next()
    cursor.endEditBlock()


def _size_heading(cursor: QTextCursor, block: QTextBlock) -> None:
    """Leave the size to the style sheet: Qt would enlarge headings once more by their level."""
    runs = []
    steps = block.begin()
    while not steps.atEnd():
        run = steps.fragment()
        runs.append((run.position(), run.length(), QTextCharFormat(run.charFormat())))
        steps += 1
    for start, length, shape in runs:
        shape.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)


def _of(block: QTextBlock) -> Qt.LayoutDirection:
    text = block.text()
    part = block.textList() is not None or block.blockFormat().headingLevel() > 0 \
        or QTextCursor(block).currentTable() is not None
    if part or len(text) < _SENTENCE or _has_reverse(text):
        return Qt.LayoutDirection.RightToLeft
    latin = any(unicodedata.bidirectional(character) == "L" for character in text)
    return Qt.LayoutDirection.LeftToRight if latin else Qt.LayoutDirection.RightToLeft


def _has_reverse(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
