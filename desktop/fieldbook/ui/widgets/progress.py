"""Long jobs on screen: how far, how much, and a button that stops without losing anything."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from fieldbook.ui.tokens import current
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Label, WrapLabel
from fieldbook.ui.widgets.states import data_size


class Bar(QWidget):
    """A thin bar that is as full as `share` says (0 to 1). None: nothing can be counted yet; then
    a piece of it wanders, unless the desktop wants nothing to move. The words beside it say the
    same.
    """

    STEP_MS, PIECE, ROUND_S = 80, 0.3, 2.5

    def __init__(self, share: float | None = 0.0, name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self._place = 0.0
        self._wander = QTimer(self)
        self._wander.setInterval(self.STEP_MS)
        self._wander.timeout.connect(self._step)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float | None) -> None:
        """Show another share."""
        self._share = None if share is None else min(max(share, 0.0), 1.0)
        self._place = 0.0
        self._fit()
        self.update()

    @property
    def is_waiting(self) -> bool:
        """Whether nothing can be counted yet."""
        return self._share is None

    def showEvent(self, event: QShowEvent) -> None:
        """Wander while somebody sees it."""
        super().showEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Six pixels tall."""
        return QSize(120, 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint from the leading side."""
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(QColor(tokens.line) if tokens.name.startswith("contrast")
                       else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(box, 3, 3)
        begin, width = 0.0, box.width() * (self.PIECE if self._share is None else self._share)
        if self._share is None:
            begin = self._place * (box.width() - width)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            begin = box.width() - begin - width
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.border if self._share is None else tokens.accent))
        painter.drawRoundedRect(QRectF(box.left() + begin, box.top(), width, box.height()), 3, 3)

    def _fit(self) -> None:
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if self._share is None and self.isVisible() and moves > 0:
            self._wander.start()
        else:
            self._wander.stop()

    def _step(self) -> None:
        """Go there and back, by the clock: a late tick takes a longer step."""
        turn = time.monotonic() / self.ROUND_S % 1.0
        self._place = 2 * turn if turn < 0.5 else 2 - 2 * turn
        self.update()


class ProgressRow(QWidget):
    """Title, amount, bar, detail, Stop. Hand `hear` and `is_stopped` to the job; both are safe to
    call from any thread.
    """

    stopped = Signal()
    _heard = Signal(object)
    EVERY_S = 0.1

    def __init__(self, title: str, stop: str = "", *, unit: str = "bytes",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self._stop = threading.Event()
        self._last = 0.0
        self._first = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head, foot = QHBoxLayout(), QHBoxLayout()
        self.title = WrapLabel(title, "strong")
        self.amount = Label("", "small")
        self.bar = Bar(0.0, title)
        self.detail = WrapLabel("", "small")
        self.button = Button(stop or self.tr("Stop (nothing is lost)"), "stop")
        self.button.clicked.connect(self._stop_now)
        head.addWidget(self.title, 1)
        head.addWidget(self.amount)
        foot.addWidget(self.detail, 1)
        foot.addWidget(self.button)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def begin(self, title: str = "", first: str = "") -> None:
        """Start again from nothing. `first`: what is done before anything can be counted."""
        self._stop.clear()
        self._last = 0.0
        self.button.setEnabled(True)
        self._first = first
        self.detail.setText(first)
        self.amount.setText("")
        self.bar.set_share(None)
        if title:
            self.title.setText(title)
        self.show()

    def hear(self, done: int, total: int) -> None:
        """Take note of progress, from any thread; at most ten times a second reach the screen."""
        now = time.monotonic()
        if now - self._last >= self.EVERY_S or (total and done >= total):
            self._last = now
            self._heard.emit((done, total))

    def is_stopped(self) -> bool:
        """Whether the user pressed Stop; from any thread."""
        return self._stop.is_set()

    @Slot(object)
    def _show(self, heard: tuple[int, int]) -> None:
        done, total = heard
        if self._first and self.detail.text() == self._first:
            self.detail.setText("")
        self.bar.set_share(done / total if total else None)
        self.amount.setText(self._words(done, total))

    def _words(self, done: int, total: int) -> str:
        locale = self.locale()
        if self._unit == "share":  # of work, some of which is done over the same bytes again
            return self.tr("{percent} %").format(
                percent=locale.toString(100 * done // total)) if total else ""
        if self._unit != "bytes":
            return (self.tr("{done} of {total}") if total else "{done}").format(
                done=locale.toString(done), total=locale.toString(total))
        sizes = [data_size(each, locale) for each in (done, total)]
        pattern = self.tr("{done} of {total}") if total else "{done}"
        return pattern.format(done=sizes[0], total=sizes[1])

    def _stop_now(self) -> None:
        self._stop.set()
        self.button.setEnabled(False)
        self.detail.setText(self.tr("Stopping…"))
        self.stopped.emit()
