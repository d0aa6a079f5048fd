"""The window: first run or unlock while the vault is locked, then the shell; and how it locks."""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.background import Background, Priority
from fieldbook.core.events import Changed
from fieldbook.ui import icons
from fieldbook.ui.guards import COVER, Guards
from fieldbook.ui.idle import IdleWatch, Manners
from fieldbook.ui.language import Speech, find, offered, share
from fieldbook.ui.leaving import Closing, each, hide_everything
from fieldbook.ui.opening import WINDOW, Opened
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.ways import way
from fieldbook.ui.platform import choosing, restart
from fieldbook.ui.platform.watching import HURRIED, Reason, Watcher
from fieldbook.ui.theme import Theme
from fieldbook.ui.tokens import current
from fieldbook.ui.widgets.paper_words import PaperWords

if TYPE_CHECKING:
    from fieldbook.session import App
    from fieldbook.ui.shell import Shell
    from fieldbook.ui.widgets.autosave import Autosave

LATEST_MS = 10_000
"""Longest wait for the store when locking; then the process ends all the same."""

_LATER = ("fieldbook.vault.opening", "fieldbook.store.store", "fieldbook.library.library",
          "fieldbook.correspondence", "fieldbook.contacts.contacts", "fieldbook.ui.shell",
          "fieldbook.ui.pages.home", "fieldbook.ui.pages.library", "fieldbook.ui.pages.reader",
          "fieldbook.ui.pages.documentation", "fieldbook.ui.pages.incident",
          "fieldbook.ui.pages.exchange", "fieldbook.ui.pages.messages",
          "fieldbook.ui.pages.settings", "fieldbook.ui.pages.review",
          "fieldbook.ui.pages.passphrases", "fieldbook.ui.pages.recovery",
          "fieldbook.ui.pages.copies", "fieldbook.ui.pages.travel", "fieldbook.ui.pages.duress",
          "fieldbook.ui.pages.contacts", "fieldbook.ui.pages.documentation_list",
          "fieldbook.ui.pages.documentation_case", "fieldbook.ui.pages.desk",
          "fieldbook.ui.pages.studio", "fieldbook.ui.pages.desk_shares")
"""What unlocking and the first visits of pages need, first what is needed first."""


class MainWindow(QWidget):
    """Starts locked and opens once; locking or closing it ends the process.

    `start_fresh`, `start_way` and `end` are the steps of `platform.restart` that only a real
    process can take. `way`: the way into a locked vault that is shown first.
    """

    unlocked = Signal()
    leaving = Signal()

    def __init__(self, app: App, background: Background, theme: Theme, speech: Speech, *,
                 start_fresh: Callable[[], bool] = restart.start_fresh,
                 start_way: Callable[[str], bool] = restart.start_way,
                 end: Callable[[], None] = restart.end_now,
                 watcher: Watcher | None = None, way: str = "") -> None:
        super().__init__()
        self._app, self._background, self._theme, self._speech = app, background, theme, speech
        self._start_fresh, self._start_way, self._end = start_fresh, start_way, end
        self._opened: Opened | None = None
        self._autosave: Autosave | None = None
        self._leaving = False
        self._way = way
        self.view: QWidget | None = None
        self.setWindowTitle("Fieldbook")
        self.setWindowIcon(QIcon(icons.pixmap("book", current().accent, 64)))
        self.setMinimumSize(480, 400)
        self._take(1120, 720)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        background.on_unheard = self.show_trouble
        self.manners = Manners(self)
        self.idle = IdleWatch(parent=self, copies=PaperWords.are_copied)
        self.guards = Guards(self, watcher=watcher)
        self.guards.lock_asked.connect(self._lock_for)
        self.manners.active.connect(self.idle.active)
        self.manners.lock_asked.connect(self.lock)
        self.idle.expired.connect(self.lock)
        speech.changed.connect(self._rebuild)
        self._rebuild()

    @property
    def opened(self) -> Opened | None:
        """The open vault, once it is open."""
        return self._opened

    @property
    def shell(self) -> Shell | None:
        """The shell, while the vault is open."""
        from fieldbook.ui.shell import Shell

        return self.view if isinstance(self.view, Shell) else None

    def prefetch(self) -> Future[None]:
        """Import what comes after unlocking while the passphrase is typed; return when it is
        there.
        """
        return self._background.run(_import_the_rest, owner=self, on_error=_unimported,
                                    parallel=True)

    @Slot()
    def lock(self) -> None:
        """Save, close the vault, and let a fresh process show the unlock page."""
        if self._opened is not None:
            self._leave(replace=True)

    @Slot(str)
    def lock_to(self, name: str) -> None:
        """Lock, and let the fresh process show this way into the vault."""
        if self._opened is not None:
            self._leave(replace=True, way=name)

    @Slot(str)
    def _lock_for(self, reason: str) -> None:
        """Lock because the system says so."""
        if self._opened is not None:
            self._leave(replace=reason != Reason.SHUTDOWN, hurried=reason in HURRIED)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for Ctrl+L and for activity also where no window manager tells of the focus."""
        super().showEvent(event)
        self.manners.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the vault first; an empty window closes at once."""
        if self._opened is None:
            event.accept()
            self._end()
            return
        event.ignore()
        self._leave(replace=False)

    def hold(self, opened: Opened) -> None:
        """Know a vault that is open, so that it can be locked; also while its first run lasts."""
        from fieldbook.ui.pages.unlock import UnlockPage
        from fieldbook.ui.widgets.autosave import Autosave

        held, self._opened = self._opened is not None, opened
        if held:
            return
        keyfile = self.view.keyfile if isinstance(self.view, UnlockPage) else None
        self._autosave = Autosave(self._background, opened.session.store.drafts, self)
        self.idle.limit_s = opened.lock_after_s
        self.idle.start()
        self.guards.start(keyfile, self._app.vault_folder / "keys")

    def open(self, opened: Opened) -> None:
        """Show the shell of an open vault, as its owner likes it."""
        self.hold(opened)
        self._theme.choose(opened.mode, opened.scale)
        if opened.window is not None:
            self._take(*opened.window)
        language = find(opened.language) if opened.language else self._speech.language
        if language != self._speech.language:
            self._speech.put_on(language)  # rebuilds
        else:
            self._rebuild()
        self._follow_settings()
        self.unlocked.emit()
        self._background.run(opened.session.tidy_sliced, owner=self, priority=Priority.REST)
        self._background.run(opened.session.clear_leftovers, owner=self, parallel=True)
        self._check_in_idle_time(opened)

    def _check_in_idle_time(self, opened: Opened) -> None:
        from fieldbook.ui.idle_check import IdleCheck

        check = IdleCheck(self._background, opened.session.upkeep, self)
        self.manners.active.connect(check.active)
        self.leaving.connect(check.stop)
        check.start()

    def show_trouble(self, error: BaseException) -> None:
        """Say calmly that something went wrong where nobody expected it; never a traceback."""
        shell = self.shell
        if shell is not None and shell.page is not None:
            shell.page.show_error(error)

    def _take(self, width: int, height: int) -> None:
        """Take this size, or what the screen has: some have 1024x600."""
        room = self.screen().availableSize()
        # 48 px for a title bar and frame, so that Lock at the bottom edge is never off the screen
        self.resize(min(width, room.width() - 16), min(height, room.height() - 48))

    @Slot()
    def _rebuild(self) -> None:
        place = self.shell.place if self._opened is not None and self.shell is not None else None
        view = self._locked_view() if self._opened is None else self._shell(self._opened)
        old, self.view = self.view, view
        layout = self.layout()
        assert layout is not None
        if old is not None:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        layout.addWidget(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        shell = self.shell if self._opened is not None else None
        if shell is not None:
            name, arguments = place or (shell.names()[0] if shell.names() else "", {})
            shell.navigate(name, **arguments)

    def _locked_view(self) -> QWidget:
        context = LockedContext(self._app, self._background, self._speech)
        entry = way(self._way)
        if entry is not None:
            other = entry.make(context)
            other.opened.connect(self.open)
            other.back.connect(partial(self.show_way, ""))
            other.done.connect(self._way_done)
            other.way_asked.connect(self.show_way)
            return other
        if self._app.vault_exists():
            from fieldbook.ui.pages.unlock import UnlockPage

            page: QWidget = UnlockPage(context)
        else:
            from fieldbook.ui.pages.first_run import FirstRunPage

            page = FirstRunPage(context)
            page.made.connect(self.hold)
        page.opened.connect(self.open)  # type: ignore[attr-defined]
        page.way_asked.connect(self.show_way)  # type: ignore[attr-defined]
        return page

    @Slot(str)
    def show_way(self, name: str) -> None:
        """Show another way into a locked vault, or what there is without one; "" for the latter."""
        if self._opened is None:
            self._way = name
            self._rebuild()

    @Slot(str, str)
    def _way_done(self, happened: str, to_do: str) -> None:
        from fieldbook.ui.pages.unlock import UnlockPage

        self.show_way("")
        if isinstance(self.view, UnlockPage):
            self.view.say(happened, to_do)

    def _shell(self, opened: Opened) -> Shell:
        from fieldbook.ui.pages.page import PageContext
        from fieldbook.ui.relay import EventRelay
        from fieldbook.ui.shell import Shell

        assert self._autosave is not None
        relay = EventRelay(opened.session.events, self)
        context = PageContext(opened.session, self._background, relay, self._autosave, self._theme,
                              self._speech, opened.role)
        shell = Shell(context)
        shell.destroyed.connect(relay.close)
        relay.changed.connect(self._changed)
        shell.lock_asked.connect(self.lock)
        shell.way_asked.connect(self.lock_to)
        self.idle.left.connect(shell.sidebar.set_left)
        return shell

    @Slot(object)
    def _changed(self, fact: Changed) -> None:
        if fact.collection == "setting":
            self._follow_settings()

    def _follow_settings(self) -> None:
        if self._opened is not None:
            settings = self._opened.session.store.settings
            self._background.run(lambda: settings.get(COVER) is True, owner=self,
                                 on_done=self.guards.covers.wish)

    def _leave(self, *, replace: bool, hurried: bool = False, way: str = "") -> None:
        opened = self._opened
        if self._leaving or opened is None:
            return
        self._leaving = True
        QTimer.singleShot(LATEST_MS, self._end)
        self.idle.stop()
        each(*([self._autosave.flush] if self._autosave is not None else []),
             self.guards.copies.leave_nothing, hide_everything)
        if replace:
            each(partial(self._start_way, way) if way else self._start_fresh)
        self.leaving.emit()
        size = [self.width(), self.height()]
        closing = Closing(lambda: _close(opened, size), opened.session.vault.connection.interrupt,
                          self._autosave, self)
        closing.ended.connect(self._end)
        # As urgent as typing, so that it comes right after the last keys and before long work.
        closed = self._background.run(closing.job, owner=self, priority=Priority.TYPING,
                                      on_done=lambda _: self._end(),
                                      on_error=lambda _: self._end())
        closing.watch()
        if hurried:
            closing.wait(closed)


def _close(opened: Opened, size: list[int]) -> None:
    if opened.session.is_over:  # destroyed: there is nothing to close any more
        return
    settings = opened.session.store.settings
    try:
        if settings.get(WINDOW) != size:
            settings.put(WINDOW, size)
    finally:  # a full disk does not keep it from being closed as it should be
        opened.session.lock()


def _import_the_rest() -> None:
    # one after another: two threads importing at once may wait for each other
    for name in (*_LATER, choosing.module()):
        import_module(name)
        gc.freeze()  # what was imported stays: no collection need look at it again, 20 ms each time
    for language in offered():
        share(language.code)  # counted once, 5 ms each


def _unimported(error: BaseException) -> None:
    """Leave it: importing it again where it is needed tells the user what is wrong."""
    del error
