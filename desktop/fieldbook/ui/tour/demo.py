"""`run --demo`: a hub, a published course, a member; the window opens on the member's vault.

Everything lies in one temporary folder that goes when the window is closed.
"""

from __future__ import annotations

import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldbook.core.events import Events
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui import binding, language, start
from fieldbook.ui.theme import Theme
from fieldbook.ui.tour.stage import own_course
from fieldbook.ui.tour.world import PASSPHRASE, Desk, room_for
from fieldbook.ui.window import MainWindow

SIGNAL_MS = 200


def show(content: Path | None) -> int:
    """Set the stage, open the window, and clear up when it closes."""
    course = content or own_course()
    with tempfile.TemporaryDirectory(prefix="demo-") as name:
        folder = Path(name)
        _say("Making an organisation and its hub…")
        desk = Desk.begin(folder, room_for(course))
        desk.hub.start()
        try:
            _, published = desk.publish(course, _say)
            _say(f"Published as version {published.version}.")
            app = _member(folder, desk, room_for(course))
            desk.session.lock()
            _say(f"The passphrase of this demo is: {PASSPHRASE}")
            return _window(app)
        finally:
            desk.hub.stop()


def _member(folder: Path, desk: Desk, size: int) -> App:
    app = App(folder / "member", events=Events())
    session = app.create_vault(PASSPHRASE, size, parameters=FOR_TESTS)
    session.exchange.join(desk.session.desk.invite().text, name="Amina")
    session.lock()
    desk.session.exchange.run()
    return app


class _Sitting:
    """From an unlock page to the end of its process, which the demo only plays."""

    def __init__(self, qt: QApplication) -> None:
        self._qt, self._over = qt, False
        self.locked = False

    def lock(self) -> bool:
        """Note that another process would show the unlock page now."""
        self.locked = True
        return True

    def end(self) -> None:
        """Leave the event loop, once: a window may say twice that it is done."""
        if not self._over:
            self._over = True
            self._qt.quit()


def _window(app: App) -> int:
    """Show the window, and another one after each lock; closing it ends the demo."""
    qt = start.application()
    language.compile_translations()
    theme, speech = Theme(qt), language.Speech(qt, language.system())
    with _stopping_by_signal(qt):
        while True:
            sitting, background = _Sitting(qt), binding.background(qt)
            window = MainWindow(app, background, theme, speech, end=sitting.end,
                                start_fresh=sitting.lock)
            window.show()
            code = qt.exec()
            background.close()
            window.hide()
            window.deleteLater()
            if not sitting.locked:
                return code


@contextmanager
def _stopping_by_signal(qt: QApplication) -> Iterator[None]:
    """Let Ctrl-C and an end from outside close the window, so that nothing stays behind."""
    timer = QTimer()
    timer.timeout.connect(lambda: None)  # gives the interpreter a turn, to see that a signal came
    timer.start(SIGNAL_MS)
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: qt.quit()) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
        timer.stop()


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()
