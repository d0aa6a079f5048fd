"""A page that offers some things, and whose place their steps take while they last."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from fieldbook.ui.pages.page import Page, PageContext
from fieldbook.ui.pages.recovery_walk import Walk, WalkFrame


class WalkingPage(Page):
    """Show what there is with `_turn`, begin something with `_walk`; `frame` says what is shown.

    Steps that nobody looks at any more keep no words; one that is being done is waited for.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self.frame: WalkFrame | None = None
        self._shown: QWidget | None = None
        super().__init__(context, parent)

    def leave(self) -> None:
        """Give up the steps that are shown, unless one of them is being done."""
        if self._drop():
            self.banner.dismiss()
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no words behind on a page that nobody looks at."""
        super().hideEvent(event)
        if not event.spontaneous() and self._drop():
            self.banner.dismiss()
            self._stale = True

    def _walk(self, heading: str, walk: Walk) -> WalkFrame:
        """Show steps in the place of the page."""
        frame = WalkFrame(walk)
        frame.left.connect(self.leave)
        walk.finished.connect(self._finished)
        walk.failed.connect(self.show_error)
        self.frame = frame
        self.head.set_title(heading)
        self._turn(frame)
        walk.begin()
        return frame

    def _may_leave(self, walk: Walk) -> bool:
        return not walk.is_busy

    def _drop(self) -> bool:
        if self.frame is None or not self._may_leave(self.frame.walk):
            return False
        self._let_go(self.frame)
        return True

    def _let_go(self, frame: WalkFrame) -> None:
        self.frame = None
        frame.walk.forget()

    def _finished(self, words: str) -> None:
        """Show again what there is, and say what was done."""
        if self.frame is not None:
            self._let_go(self.frame)
        self._load()
        self.banner.say(words, tone="ok")
        self.area.verticalScrollBar().setValue(0)

    def _turn(self, widget: QWidget) -> None:
        """Show `widget` in the place of what was shown before."""
        old, self._shown = self._shown, widget
        if old is not None:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.body.addWidget(widget)
        widget.show()
        if isinstance(old, WalkFrame) or isinstance(widget, WalkFrame):
            self.area.verticalScrollBar().setValue(0)
