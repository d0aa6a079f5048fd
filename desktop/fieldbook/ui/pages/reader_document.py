"""Makes a page of a course into a document to show: type, colours, directions, terms, pictures.

All of it may run beside the window; what comes out is handed to the window's thread. A document
answers for its pictures from memory and for nothing else: no file is read, no address is fetched.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape, unescape

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QImage, QTextDocument, QTextOption

from fieldbook.ui.pages.reader_blocks import set_blocks
from fieldbook.ui.pages.reader_pictures import picture_size, stand_in
from fieldbook.ui.pages.reader_terms import Term, mark_terms
from fieldbook.ui.tokens import BODY, Tokens

READING = 12.0
"""Type size of a lesson in points at 100 % text: a little larger than the window's own."""
_ROOM = 48 << 20
"""Bytes of pictures that are kept ready to paint; the rest is decoded again when it is in view."""
_FIRST_HEADING = re.compile(r"\s*<h([1-6])[^>]*>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_QUOTE = re.compile(r"<blockquote[^>]*>")


@dataclass(frozen=True, slots=True)
class Look:
    """How pages look: the type family, the size of reading text in points, the colours."""

    family: str
    points: float
    tokens: Tokens


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is on one page. `html` is sanitised; `pictures` are files by their "asset:" address."""

    title: str
    html: str
    direction: str
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()


class SheetDocument(QTextDocument):
    """A page with its pictures. `wanted` names one that is in view and not decoded yet."""

    wanted = Signal(str)

    def __init__(self, pictures: Mapping[str, bytes], tokens: Tokens) -> None:
        super().__init__()
        self._files = pictures
        self._colour = QColor(tokens.raised)
        self._ready: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()
        self._waiting: dict[str, QImage] = {}
        self._sizes: dict[str, QSize] = {}

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Return a picture from memory, or what stands in its place until it is decoded."""
        address = address_of(name)
        if address in self._ready:
            self._ready.move_to_end(address)
            return self._ready[address]
        if address not in self._files:
            # Never nothing: Qt would then try to read a file of that name.
            return self._stand_in("", QSize(1, 1))
        if address not in self._asked:
            self._asked.add(address)
            self.wanted.emit(address)
        return self._stand_in(address, self.size_of(address))

    def size_of(self, address: str) -> QSize:
        """Return a picture's own size in px; it is read from the head of the file."""
        if address not in self._sizes:
            self._sizes[address] = picture_size(self._files[address])
        return self._sizes[address]

    def measure(self) -> None:
        """Look at the sizes of all pictures now, rather than while the page is laid out."""
        for address in self._files:
            self._stand_in(address, self.size_of(address))

    def file(self, address: str) -> bytes:
        """Return a picture as it came; empty when there is none."""
        return self._files.get(address, b"")

    def put(self, address: str, picture: QImage) -> None:
        """Keep a decoded picture, and let go of those that were not in view for longest."""
        self._asked.discard(address)
        if picture.isNull():
            return
        self._ready[address] = picture
        held = sum(each.sizeInBytes() for each in self._ready.values())
        while held > _ROOM and len(self._ready) > 4:
            _, oldest = self._ready.popitem(last=False)
            held -= oldest.sizeInBytes()

    def _stand_in(self, address: str, size: QSize) -> QImage:
        if address not in self._waiting:
            self._waiting[address] = stand_in(size, self._colour)
        return self._waiting[address]


def address_of(name: QUrl | str) -> str:
    """Return an address as the page has it."""
    if isinstance(name, QUrl):
        return name.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return name


def make(sheet: Sheet, look: Look) -> SheetDocument:
    """Return the document of a page."""
    document = SheetDocument(sheet.pictures, look.tokens)
    document.measure()
    document.setUndoRedoEnabled(False)
    font = QFont(look.family)
    font.setPointSizeF(look.points)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setIndentWidth(look.points * 2.4)
    document.setDefaultTextOption(QTextOption())
    document.setDefaultStyleSheet(style_sheet(look))
    document.setHtml(page_html(sheet.title, sheet.html))
    set_blocks(document, sheet.direction)
    mark_terms(document, sheet.terms, QColor(look.tokens.accent))
    return document


def page_html(title: str, html: str) -> str:
    """Return a page with its title once at its top, and quotes in boxes.

    Authors often repeat the title as the first heading; Qt paints the background of a quote only
    behind its lines, behind a table's cell it paints it whole.
    """
    heading = _FIRST_HEADING.match(html)
    if heading and _plain(heading[2]) == " ".join(title.split()).casefold():
        html = html[heading.end():]
    html = _QUOTE.sub('<table class="quote" width="100%"><tr><td class="quote">', html)
    html = html.replace("</blockquote>", "</td></tr></table>")
    return f'<h1 class="title">{escape(title, quote=False)}</h1>\n{html}' if title else html


def style_sheet(look: Look) -> str:
    """Return the style sheet of a page, in the subset that Qt's documents understand."""
    tokens, points = look.tokens, look.points
    heads = "".join(
        f"h{level} {{ font-size: {points * size:.1f}pt; font-weight: 600; color: {tokens.text};"
        " margin-top: 18px; margin-bottom: 6px; }"
        for level, size in ((1, 1.3), (2, 1.2), (3, 1.05), (4, 1.0), (5, 1.0), (6, 1.0)))
    return f"""
body {{ color: {tokens.text}; }}
{heads}
h1.title {{ font-size: {points * 20 / BODY:.1f}pt; margin-top: 0px; margin-bottom: 12px; }}
p {{ margin-top: 0px; margin-bottom: 12px; }}
li {{ margin-bottom: 6px; }}
ul, ol {{ margin-top: 0px; margin-bottom: 12px; }}
a {{ color: {tokens.accent}; text-decoration: underline; }}
img {{ max-width: 100%; }}
pre {{ white-space: pre-wrap; background-color: {tokens.raised}; }}
code {{ background-color: {tokens.raised}; }}
table {{ border-collapse: collapse; margin-top: 4px; margin-bottom: 12px; }}
td, th {{ border: 1px solid {tokens.line}; padding: 8px; }}
th {{ background-color: {tokens.raised}; font-weight: 600; }}
table.quote {{ margin-top: 4px; margin-bottom: 12px; }}
td.quote {{ border: 0px; padding: 12px; background-color: {tokens.soft_accent}; }}
.missing, .missing-image, .muted {{ color: {tokens.muted}; }}
.small {{ color: {tokens.muted}; font-size: {points * 0.85:.1f}pt; }}
"""


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split()).casefold()
