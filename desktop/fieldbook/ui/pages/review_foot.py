"""Review: how much leaves, what is still to choose, and the button that lets it go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.labels import WrapLabel

LINES = 26
"""Lines of text that a page must have room for, before the foot may keep some for itself."""
LETTERS = 24
"""Width of the words beside the button, in letters M, below which they stand above it."""


class Foot(QFrame):
    """Words and a button: beside each other under the page, or under each other within it.

    `let_go` is what the button says.
    """

    grown = Signal()
    """The size of type has changed."""

    def __init__(self, let_go: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.setStyleSheet('QFrame[role="foot"] { border: 0; border-top: 1px solid '
                           "palette(mid); background: palette(base); }")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.total, self.undecided = WrapLabel("", "strong"), WrapLabel("", "small")
        self.total.setObjectName("review-total")
        words.addWidget(self.total)
        words.addWidget(self.undecided)
        self.confirm = PrimaryButton(let_go, "send")
        self.confirm.setObjectName("confirm-send")
        self._row.addLayout(words, 1)
        self._row.addWidget(self.confirm)
        self.stand(within=False)

    def fits_under(self, page: QSize) -> bool:
        """Tell whether a page of this size (px) leaves enough to the review above the foot."""
        metrics = self.fontMetrics()
        words = page.width() - self.confirm.sizeHint().width() - 2 * 32 - self._row.spacing()
        return (page.height() >= LINES * metrics.lineSpacing()
                and words >= LETTERS * metrics.horizontalAdvance("M"))

    def stand(self, *, within: bool) -> None:
        """Take the shape for a place within the scrolled page, or under it."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if within
                               else QBoxLayout.Direction.LeftToRight)
        side = 16 if within else 32
        self._row.setContentsMargins(side, 12, side, 12)
        self.confirm.setSizePolicy(
            QSizePolicy.Policy.Minimum if within else QSizePolicy.Policy.Maximum,
            QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.grown.emit()
