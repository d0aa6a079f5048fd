"""The stage of the tour: a hub in a process of its own, windows of several people, and pictures."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldbook.core.paths import shipped
from fieldbook.session import App, Session
from fieldbook.ui import binding
from fieldbook.ui.language import ENGLISH, Speech, compile_translations, find
from fieldbook.ui.pages.page import Page
from fieldbook.ui.start import application
from fieldbook.ui.theme import Mode, Theme
from fieldbook.ui.window import MainWindow

T = TypeVar("T")
PATIENCE_S = 120.0
SIZE = (1280, 800)


class NotShown(AssertionError):
    """The tour waited for something that did not come; says for what."""


class Hub:
    """The relay, started and stopped as its operator would."""

    def __init__(self, data: Path, owner: Path) -> None:
        self.data, self._owner = data, owner
        self._process: subprocess.Popen[str] | None = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = int(probe.getsockname()[1])

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"https://127.0.0.1:{self._port}"

    def start(self) -> str:
        """Serve; return the address once it listens."""
        self._process = subprocess.Popen(  # noqa: S603  (our own interpreter, our own arguments)
            [*_ourselves(), "hub", "serve", "--json", "--with-parent", "--data", str(self.data),
             "--owner", str(self._owner), "--port", str(self._port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        answer = json.loads(self._process.stdout.readline())
        if "address" not in answer:
            raise NotShown(str(answer))
        return str(answer["address"])

    def stop(self) -> None:
        """End it; harmless when it is not running."""
        if self._process is not None:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.close()
            self._process.wait(30)
            self._process.stdout.close()
            self._process = None


def _ourselves() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "fieldbook.app"]


def _hear(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt complains of; without a screen, sizes of windows mean nothing to it."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(message + "\n")


class Stage:
    """One QApplication, one theme, one language at a time; waits without blocking the window."""

    def __init__(self, out: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        qInstallMessageHandler(_hear)
        compile_translations()
        found = QApplication.instance()
        self.qt = found if isinstance(found, QApplication) else application(["fieldbook"])
        if "Noto Sans" in QFontDatabase.families():
            self.qt.setFont(QFont("Noto Sans"))
        self.theme = Theme(self.qt, Mode.LIGHT)
        self.speech = Speech(self.qt, ENGLISH)
        self.out = out
        self._pictures = 0
        out.mkdir(parents=True, exist_ok=True)

    def until(self, done: Callable[[], bool], what: str, every_s: float = 0.0) -> None:
        """Keep the window alive until `done`, asked again after `every_s`. Raises NotShown."""
        end = time.monotonic() + PATIENCE_S
        while not done():
            if time.monotonic() > end:
                raise NotShown(what)
            self._attend(every_s)

    def _attend(self, seconds: float) -> None:
        """Do what the windows ask for, once and until the time has passed."""
        end = time.monotonic() + seconds
        self.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        while time.monotonic() < end:
            self.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def answer(self, future: Future[T]) -> T:
        """Wait for a job without blocking the window."""
        self.until(future.done, "the answer to a question")
        return future.result()

    def picture(self, widget: QWidget, name: str) -> Path:
        """Save what a window shows."""
        for _ in range(4):
            self.qt.processEvents()
        self._pictures += 1
        path = self.out / f"{self._pictures:02d}-{name}.png"
        widget.grab().save(str(path))
        return path

    @property
    def pictures(self) -> int:
        """How many pictures were saved."""
        return self._pictures


class Actor:
    """Somebody at a computer: a vault, and the window on it."""

    def __init__(self, stage: Stage, name: str, folder: Path) -> None:
        self.stage, self.name = stage, name
        self.app = App(folder / name)
        self.restarted = 0
        self._sit_down()

    def _sit_down(self) -> None:
        self.background = binding.background(self.stage.qt)
        self.gone = False
        self.window = MainWindow(self.app, self.background, self.stage.theme, self.stage.speech,
                                 start_fresh=self._fresh, end=self._end)
        self.window.resize(*SIZE)
        self.window.show()

    def _fresh(self) -> bool:
        self.restarted += 1
        return True

    def _end(self) -> None:
        self.gone = True

    @property
    def session(self) -> Session:
        """The open session; use it only inside a job given to `ask`."""
        opened = self.window.opened
        assert opened is not None
        return opened.session

    def ask(self, job: Callable[[], T]) -> T:
        """Run a job where the store lives, and wait for it."""
        return self.stage.answer(self.background.store.submit(job))

    def lock(self) -> None:
        """Press Lock, and sit down before the window that the next process would show."""
        self.window.lock()
        self.stage.until(lambda: self.gone, "the vault to be closed")
        self.leave()
        self._sit_down()

    def leave(self) -> None:
        """Close the window and the lanes."""
        self.background.close()
        self.window.hide()
        self.window.deleteLater()

    def go(self, name: str, **arguments: object) -> Page:
        """Visit a page."""
        shell = self.window.shell
        assert shell is not None
        shell.navigate(name, **arguments)
        page = shell.page
        assert page is not None
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until the page is made, and what it asked for is there."""
        shell = self.window.shell
        self.stage.until(lambda: shell is None or shell.is_made, f"{self.name}: a whole page")
        self.ask(lambda: None)
        self.stage.qt.processEvents()
        self.ask(lambda: None)
        self.stage.qt.processEvents()

    def find(self, kind: type[T], name: str) -> T:
        """Return the visible control of that object name. Raises NotShown."""
        found: list[T] = []

        def look() -> bool:
            widgets = self.window.findChildren(QWidget, name)
            widgets += [one for top in QApplication.topLevelWidgets()
                        for one in top.findChildren(QWidget, name) if top.isVisible()]
            found[:] = [one for one in widgets if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.stage.until(look, f"{self.name}: a control called {name}")
        return found[0]

    def click(self, name: str) -> None:
        """Press a button once it can be pressed."""
        button = self.find(QPushButton, name)
        self.stage.until(button.isEnabled, f"{self.name}: {name} to be ready")
        button.click()
        self.settle()

    def picture(self, name: str) -> Path:
        """Save what this window shows."""
        self.settle()
        return self.stage.picture(self.window, name)

    @contextmanager
    def speaking(self, language: str, mode: Mode = Mode.LIGHT) -> Iterator[None]:
        """Show the window in another language or in other colours for a while."""
        self.stage.speech.put_on(find(language))
        self.stage.theme.choose(mode=mode)
        self.settle()
        try:
            yield
        finally:
            self.stage.speech.put_on(ENGLISH)
            self.stage.theme.choose(mode=Mode.LIGHT)
            self.settle()


def own_course() -> Path:
    """Return the folder of the course that comes with the program."""
    return shipped("resources") / "starter" / "first-steps"
