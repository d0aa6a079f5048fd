"""One window on a vault of its own, and what a user's hands do in it until a step is shown."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane, Job, Priority
from fieldbook.core.clock import FixedClock
from fieldbook.session import App, Session
from fieldbook.ui.language import Speech
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.pages.table import PAGES, pages_for
from fieldbook.ui.pictures.worlds import MAY_2026, PASSPHRASE, VAULT, World
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.shell import Shell
from fieldbook.ui.theme import Theme
from fieldbook.ui.tokens import LIGHT
from fieldbook.ui.widgets.autosave import Autosave
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.labels import Label
from fieldbook.ui.widgets.paper_words import PaperWords
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.passphrase_entry import PassphraseEntry
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.word_grid import WordGrid

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
PATIENCE_S = 20.0


class NotShown(Exception):
    """A step is no longer where it was: the page has changed, or refused what was typed."""


class HeldLane(InlineLane):
    """Does each job at once. `left`: so many more, if it is no longer None; then none begins, as
    if each took for ever.
    """

    left: int | None = None

    def submit(self, job: Job[T], priority: Priority = Priority.REST) -> Future[T]:
        """Run `job` now, or never."""
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                return Future()
        return super().submit(job, priority)


@dataclass(frozen=True, slots=True)
class Dress:
    """How the window looks: theme and language are put on already."""

    theme: Theme
    speech: Speech
    size: tuple[int, int]


class Sitting:
    """A window on the vault of a world; `paper` is what somebody wrote down there.

    `window` is what is photographed: the shell with a page, or a page before the vault is open.
    """

    def __init__(self, world: World, dress: Dress) -> None:
        self.world, self.dress = world, dress
        self.folder, self.paper = world.folder, world.paper
        self.lane = HeldLane()
        self.background = Background(self.lane, self.lane, lambda closure: closure(), isValid)
        self.clock = FixedClock(MAY_2026)
        self.app = App(world.folder / VAULT, clock=self.clock)
        self.window: QWidget = QWidget()
        self._session: Session | None = None
        self._relay: EventRelay | None = None

    # Places

    @property
    def session(self) -> Session:
        """The vault, open."""
        if self._session is None:
            self._session = self.app.unlock(PASSPHRASE)
        return self._session

    def keep(self, session: Session) -> None:
        """Take a vault that a page has opened, and lock it at the end."""
        self._session = session

    def open(self, name: str, kind: type[W], **arguments: object) -> W:
        """Show a page of the open vault."""
        session = self.session
        self._relay = EventRelay(session.events)
        context = PageContext(session, self.background, self._relay,
                              Autosave(self.background, session.store.drafts),
                              self.dress.theme, self.dress.speech, "desk")
        shell = Shell(context, pages_for("desk", PAGES))
        shell.sidebar.set_left(252)
        self.show(shell)
        shell.navigate(name, **arguments)
        shell.setFocus()
        self.settle()
        page = shell.page
        if not isinstance(page, kind):
            raise NotShown(name)
        return page

    def locked(self, app: App | None = None) -> LockedContext:
        """Return what a page gets before the vault is open."""
        return LockedContext(app or self.app, self.background, self.dress.speech)

    def show(self, window: W) -> W:
        """Show a window in the place of the one before."""
        self.window.close()
        self.window.deleteLater()
        self.window = window
        window.resize(*self.dress.size)
        window.show()
        self.settle()
        return window

    # Hands

    @property
    def front(self) -> QWidget:
        """What lies in front: the dialog that was opened last, or the window."""
        found = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return found[-1] if found else self.window

    def seen(self, kind: type[W]) -> list[W]:
        """Return the widgets of a kind that can be seen in front."""
        front = self.front
        itself = [front] if isinstance(front, kind) else []
        return [*itself, *(each for each in front.findChildren(kind) if each.isVisible())]

    def only(self, kind: type[W]) -> W:
        """Return the one widget of a kind that can be seen. Raises NotShown."""
        found = self.seen(kind)
        if len(found) != 1:
            raise NotShown(f"{len(found)} of {kind.__name__}")
        return found[0]

    def reading(self) -> str:
        """Return every word that can be read in front, on labels and controls."""
        found: list[QLabel | QAbstractButton] = [*self.seen(QLabel), *self.seen(QAbstractButton)]
        return "\n".join(each.text() for each in found)

    def press(self, button: QAbstractButton) -> None:
        """Press a button. Raises NotShown where a user could not."""
        if not button.isVisible() or not button.isEnabled():
            raise NotShown(f"a button to press: {button.text()}")
        button.click()
        self.settle()

    def go_on(self, times: int = 1) -> None:
        """Press the blue button."""
        for _ in range(times):
            self.press(self.only(PrimaryButton))

    def answer(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase that is asked for once more."""
        self.only_dialog(AskAgain)
        self.type_passphrase(passphrase)
        self.go_on()

    def only_dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the dialog in front. Raises NotShown when it is another."""
        front = self.front
        if not isinstance(front, kind):
            raise NotShown(kind.__name__)
        return front

    def type_passphrase(self, text: str) -> None:
        """Type into the field for a passphrase."""
        self.only(PassphraseField).line.setText(text)
        self.settle()

    def use_keyfile(self, path: Path) -> None:
        """Choose the key file that goes with the passphrase."""
        self.only(PassphraseEntry).use_keyfile(path)
        self.settle()

    def shown_words(self) -> list[str]:
        """Return the words that are shown to be copied. Raises NotShown."""
        papers = self.seen(PaperWords)
        if papers:
            return list(papers[0].shown)
        labels = [each for each in self.seen(Label) if each.property("role") == "words"]
        if len(labels) != 1:
            raise NotShown("words to copy")
        return labels[0].text().split()

    def copy_and_type(self) -> list[str]:
        """Copy the words that are shown, go on, and type them back; return them."""
        words = self.shown_words()
        self.go_on()
        self.type_words(words)
        return words

    def type_words(self, words: Sequence[str]) -> None:
        """Type words from paper into their fields."""
        grid = self.only(WordGrid)
        if len(grid.lines) < len(words):
            raise NotShown(f"{len(words)} fields")
        grid.put(0, words)
        self.settle()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for what a timer of the page brings. Raises NotShown."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > end:
                raise NotShown(what)
            QApplication.processEvents()
            time.sleep(0.005)

    def hold(self, after: int = 0) -> None:
        """Let no job end any more, to see the page at work; `after`: so many more still do."""
        self.lane.left = after

    def progress(self, done: int, total: int) -> None:
        """Let the job that is held say how far it is."""
        self.only(ProgressRow).hear(done, total)
        self.settle()

    def settle(self) -> None:
        """Let the window lay itself out: once each for layout, height for width, scroll bars."""
        for _ in range(3):
            QApplication.processEvents()

    # The picture

    def grab(self) -> QPixmap:
        """Return the window, and in its middle what lies in front of it."""
        self.settle()
        picture, front = self.window.grab(), self.front
        if front is not self.window:
            over = front.grab()
            painter = QPainter(picture)
            painter.setOpacity(0.5)
            painter.fillRect(picture.rect(), QColor(LIGHT.text))  # darker, in every theme
            painter.setOpacity(1.0)
            painter.drawPixmap((picture.width() - over.width()) // 2,
                               (picture.height() - over.height()) // 2, over)
            painter.end()
        return picture

    def close(self) -> None:
        """Close the window, and lock the vault if it is still there."""
        self.window.close()
        self.window.deleteLater()
        if self._relay is not None:
            self._relay.close()
        if self._session is not None and not self._session.is_over:
            self._session.lock()


def mistyped(words: Sequence[str], place: int, choices: Sequence[str]) -> list[str]:
    """Return words of which one (from 0) is another word of their list."""
    other = next(one for one in choices if one not in words)
    return [*words[:place], other, *words[place + 1:]]
