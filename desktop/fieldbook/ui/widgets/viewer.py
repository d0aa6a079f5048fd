"""Looks into a file of the vault without writing it anywhere: pictures, PDF, plain text.

Other kinds say honestly that they cannot be shown here. Reading and decoding happen beside the
window's thread; the window only draws.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from fieldbook.core.background import Background
from fieldbook.formats.decoding import decode as decode_text
from fieldbook.ui.explain import explain
from fieldbook.ui.widgets.buttons import IconButton
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.viewer_device import Fetch, read_whole
from fieldbook.ui.widgets.viewer_image import FORMATS, ImageView, decode
from fieldbook.ui.widgets.viewer_pdf import LARGEST as LARGEST_PDF
from fieldbook.ui.widgets.viewer_pdf import PdfView

LARGEST_TEXT = 512 * 1024
"""Bytes. Of a longer text the beginning is shown, and the page says so."""
PDF = "application/pdf"
TEXTS = frozenset({"application/json", "application/xml", "application/yaml",
                   "application/x-subrip", "image/svg+xml"})


@dataclass(frozen=True, slots=True)
class Looked:
    """A file to look into; size in bytes. `fetch` is called outside the window's thread."""

    name: str
    media_type: str
    size: int
    fetch: Fetch


def can_show(media_type: str) -> bool:
    """Tell whether files of this kind can be looked into here."""
    return media_type in FORMATS or media_type == PDF or _is_text(media_type)


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type in TEXTS


class Viewer(QWidget):
    """Shows one file at a time. `look` may be called again at any time; an answer that comes too
    late is dropped.
    """

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._looked: Looked | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.bar = self._picture_bar()
        self.note = WrapLabel("", "small")
        self.stack = QStackedWidget()
        self.image, self.pdf, self.text = ImageView(), PdfView(), QTextEdit()
        self.image.zoomed.connect(self._tell_zoom)
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setTabChangesFocus(True)
        self.nothing = QScrollArea()
        self.nothing.setWidgetResizable(True)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.setMinimumSize(160, 120)
        for part in (self.image, self.pdf, self.text, self.nothing):
            self.stack.addWidget(part)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
        self._say("clock", "", "")

    def look(self, looked: Looked) -> None:
        """Show a file as soon as it is read."""
        self.clear()
        self._looked = looked
        if looked.size == 0:
            self._say("file", self.tr("This file is empty"),
                      self.tr("It holds 0 bytes. Often that means that copying it went wrong. Look "
                              "for the original and add it again."))
        elif looked.media_type in FORMATS:
            self._run(looked, lambda: decode(looked.media_type, looked.size, looked.fetch),
                      self._show_image)
        elif looked.media_type == PDF and looked.size <= LARGEST_PDF:
            self._run(looked, lambda: read_whole(looked.fetch, looked.size), self._show_pdf)
        elif _is_text(looked.media_type):
            self._run(looked, lambda: read_whole(looked.fetch, min(looked.size, LARGEST_TEXT)),
                      self._show_text)
        else:
            self._cannot(looked)

    def clear(self) -> None:
        """Let go of what was shown; nothing of it stays in memory."""
        self._looked = None
        self.image.clear()
        self.pdf.clear()
        self.text.clear()
        self.bar.hide()
        self.note.hide()
        self.stack.setCurrentWidget(self.nothing)

    def is_showing(self) -> bool:
        """Whether a file is on show."""
        return self.stack.currentWidget() is not self.nothing

    def _run(self, looked: Looked, job: Callable[[], QImage] | Callable[[], bytes],
             then: Callable[[Looked, object], None]) -> None:
        self._say("clock", self.tr("Opening…"), "")
        self._background.run(
            job, owner=self, parallel=True,
            on_done=lambda answer: then(looked, answer) if looked is self._looked else None,
            on_error=lambda error: self._failed(looked, error))

    def _show_image(self, looked: Looked, answer: object) -> None:
        if not isinstance(answer, QImage) or answer.isNull():
            self._damaged()
            return
        self.image.set_image(answer, looked.name)
        self.stack.setCurrentWidget(self.image)
        self.bar.show()

    def _show_pdf(self, looked: Looked, answer: object) -> None:
        assert isinstance(answer, bytes)
        trouble = self.pdf.load(answer, looked.name)
        if trouble == "password":
            self._say("lock", self.tr("This PDF asks for a password"),
                      self.tr("It is kept as it is. It cannot be read here without its "
                              "password."))
        elif trouble:
            self._damaged()
        else:
            self.stack.setCurrentWidget(self.pdf)

    def _show_text(self, looked: Looked, answer: object) -> None:
        assert isinstance(answer, bytes)
        text, _ = decode_text(answer)
        self.text.setPlainText(text)
        self.text.setAccessibleName(looked.name)
        self.note.setText(self.tr("Only the beginning of this long file is shown."))
        self.note.setVisible(looked.size > LARGEST_TEXT)
        self.stack.setCurrentWidget(self.text)

    def _damaged(self) -> None:
        self._say("warning", self.tr("This file cannot be read as what it says it is"),
                  self.tr("It may be damaged, or cut off. It is kept as it came, and can be "
                          "sent as it is."))

    def _cannot(self, looked: Looked) -> None:
        self._say("eye-off", self.tr("Files of this kind cannot be shown here"),
                  self.tr("“{name}” is kept in your vault. It was not opened with any other "
                          "program, and nothing of it was written outside the vault.")
                  .format(name=looked.name))

    def _failed(self, looked: Looked, error: BaseException) -> None:
        if looked is self._looked:
            told = explain(error)
            self._say("warning", told.happened, f"{told.safe} {told.to_do}".strip())

    def _say(self, icon: str, title: str, text: str) -> None:
        box = EmptyState(icon, title, text) if title else QWidget()
        box.setProperty("role", "column")
        self.nothing.setWidget(box)
        self.stack.setCurrentWidget(self.nothing)

    def _picture_bar(self) -> QWidget:
        bar = QWidget()
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        buttons = (
            ("minus", self.tr("Smaller"), lambda: self.image.zoom_out()),
            ("plus", self.tr("Larger"), lambda: self.image.zoom_in()),
            ("image", self.tr("Show the whole picture"), lambda: self.image.fit()),
            ("search", self.tr("Show in full size"), lambda: self.image.full_size()),
            ("refresh", self.tr("Turn on screen (the file stays as it is)"),
             lambda: self.image.turn()),
        )
        for icon, name, action in buttons:
            button = IconButton(icon, name)
            button.clicked.connect(action)
            row.addWidget(button)
        self.zoom = Label("", "small")
        row.addWidget(self.zoom)
        row.addStretch(1)
        return bar

    def _tell_zoom(self, factor: float) -> None:
        # percentage of the picture's own size
        self.zoom.setText(self.tr("{percent} %").format(
            percent=self.locale().toString(round(factor * 100))))

    def take_focus(self) -> None:
        """Give the keyboard to what is shown."""
        shown = self.stack.currentWidget()
        part = self.pdf.view if shown is self.pdf else shown
        assert part is not None
        part.setFocus(Qt.FocusReason.OtherFocusReason)
