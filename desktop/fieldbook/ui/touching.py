"""Notices that somebody presses something on a page, before it gets there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QSinglePointEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod})
_PRESSES = _KEYS | {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick,
                    QEvent.Type.TabletPress, QEvent.Type.TouchBegin, QEvent.Type.DragEnter,
                    QEvent.Type.Drop}


class Touching(QObject):
    """`touched`: a key, a button or a finger comes for something on `place`, and reaches it next.

    It listens at the window, where each of these passes once, before any widget has it.
    """

    touched = Signal()

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place

    def watch(self, window: QWindow | None) -> None:
        """Listen at `window`."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say so, and let everything pass."""
        if event.type() in _PRESSES and self._is_for_place(event):
            self.touched.emit()
        return super().eventFilter(watched, event)

    def _is_for_place(self, event: QEvent) -> bool:
        if isinstance(event, QSinglePointEvent):
            at = self._place.mapFrom(self._place.window(), event.position().toPoint())
            return self._place.rect().contains(at)
        focused = QApplication.focusWidget()
        return event.type() not in _KEYS or (
            focused is not None and self._place.isAncestorOf(focused))
