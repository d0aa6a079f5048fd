"""A card that is one large button: a title, lines, tags; and labels that shorten themselves."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.ui.widgets.labels import Role
from fieldbook.ui.widgets.reading import direction_of

_LOOK = """
PressableCard { text-align: left; padding: 0; border: 1px solid palette(mid); border-radius: 8px;
  background: palette(base); font-weight: 400; }
PressableCard:hover { background: palette(base); border-color: palette(dark); }
PressableCard:pressed { background: palette(alternate-base); }
PressableCard:focus { border: 2px solid palette(highlight); padding: 0; }
"""


class PressableCard(QPushButton):
    """Add widgets to `body`; presses on them count as presses on the card. Name it with words that
    say what is on it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self.setStyleSheet(_LOOK)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 14)
        self.body.setSpacing(4)

    def add(self, widget: QWidget) -> None:
        """Append something to look at."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Take the size of what is on the card."""
        return self.body.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never cut what is on the card."""
        return self.body.totalMinimumSize()


class ElidedLabel(QLabel):
    """One line that is shortened in the middle or at its end when there is no room."""

    def __init__(self, text: str = "", role: Role = "body",
                 mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Ask for little."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        shown = QFontMetricsF(self.font()).elidedText(self.text(), self._mode, self.width())
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if reverse else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(direction_of(self.text(), self.layoutDirection()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignAbsolute
                         | Qt.AlignmentFlag.AlignVCenter, shown)
        if shown != self.text():
            self.setToolTip(self.text())
