"""Errors and notices in the page: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.tokens import CARD_RADIUS, Tone, current
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.labels import Sign, WrapLabel

SIGNS: dict[Tone, str] = {"neutral": "info", "info": "info", "ok": "check", "warn": "warning",
                          "danger": "warning"}


class Explained(Protocol):
    """Three sentences about an error, in the user's language."""

    @property
    def happened(self) -> str:
        """What happened."""
        ...

    @property
    def safe(self) -> str:
        """What is safe."""
        ...

    @property
    def to_do(self) -> str:
        """What to do."""
        ...


class Banner(QWidget):
    """A strip at the top of a page; hidden until something is to be said.

    `narrow`: a button stands below the words, not beside them.
    """

    closed = Signal()

    def __init__(self, tone: Tone = "danger", parent: QWidget | None = None, *,
                 narrow: bool = False) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self.tone: Tone = tone
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 12, 12, 12)
        self._row.setSpacing(12)
        self._sign = Sign(SIGNS[tone], tone)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._sign, 0, top)
        self._words = words = QVBoxLayout()
        words.setSpacing(2)
        self._happened, self._safe, self._to_do = (
            WrapLabel("", role, column=960) for role in ("strong", "body", "body"))
        for label in (self._happened, self._safe, self._to_do):
            words.addWidget(label)
        self._row.addLayout(words, 1)
        self._close = IconButton("close", QCoreApplication.translate("Banner", "Close this notice"))
        self._close.clicked.connect(self.dismiss)
        self._row.addWidget(self._close, 0, top)
        self._action: Button | None = None
        self.hide()

    def explain(self, explained: Explained, action: Button | None = None) -> None:
        """Show the three sentences of an error, and at wish the button that mends it."""
        self.say(explained.happened, explained.safe, explained.to_do, tone="danger", action=action)

    def say(self, happened: str, safe: str = "", to_do: str = "", *, tone: Tone = "info",
            action: Button | None = None) -> None:
        """Show up to three sentences; empty ones leave no gap."""
        self.tone = tone
        self._sign.say(SIGNS[tone], tone)
        for label, text in ((self._happened, happened), (self._safe, safe), (self._to_do, to_do)):
            label.setText(text)
            label.setVisible(bool(text))
        # beside one sentence in its middle, beside several at the first of them
        place = Qt.AlignmentFlag.AlignTop if safe or to_do else Qt.AlignmentFlag.AlignVCenter
        for widget in (self._sign, self._close):
            self._row.setAlignment(widget, place)
        if self._action is not None:
            self._action.hide()
            self._action.deleteLater()
        self._action = action
        if action is not None and self._narrow:
            self._words.addSpacing(8)
            self._words.addWidget(action, 0, Qt.AlignmentFlag.AlignLeading)
        elif action is not None:
            self._row.insertWidget(2, action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(" ".join(each for each in (happened, safe, to_do) if each))
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return everything that is shown, as one line."""
        return self.accessibleName() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Hide it."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the strip in its tone, with a border that does not need colour to be seen."""
        tokens = current()
        back, ink = tokens.tone(self.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(back))
        painter.setPen(QColor(ink))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
