"""Starts the window; imports no more than the unlock page needs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldbook.ui import binding, language
from fieldbook.ui.collecting import Collector
from fieldbook.ui.platform import restart
from fieldbook.ui.platform.portable import leave_nothing_behind
from fieldbook.ui.platform.silence import be_silent
from fieldbook.ui.theme import Theme
from fieldbook.ui.window import MainWindow

if TYPE_CHECKING:
    from fieldbook.session import App


def application(arguments: Sequence[str] | None = None) -> QApplication:
    """Return the one QApplication, with a neutral name and nothing that Qt would remember."""
    leave_nothing_behind()
    made = QApplication(list(sys.argv[:1] if arguments is None else arguments))
    made.setApplicationName("Fieldbook")
    made.setQuitOnLastWindowClosed(False)
    Collector(made)
    return made


def window(qt: QApplication, app: App, *, start_fresh: Callable[[], bool] = restart.start_fresh,
           end: Callable[[], None] = restart.end_now, way: str = "") -> MainWindow:
    """Return the window of `app`, in the desktop's language, not yet shown.

    `start_fresh` and `end` are what locking does to the process; a tour keeps its own process.
    """
    language.compile_translations()
    theme = Theme(qt)
    speech = language.Speech(qt, language.system())
    return MainWindow(app, binding.background(qt), theme, speech, start_fresh=start_fresh, end=end,
                      way=way)


def run(app: App, way: str = "") -> int:
    """Show the window until it ends; returns the exit code, though locking ends the process."""
    qt = application()
    if not os.environ.get("FIELDBOOK_DEVELOP"):
        be_silent()  # not before: that there is no screen, somebody has to be told
    main = window(qt, app, way=way)
    sys.excepthook = _Calm(main)
    main.show()
    QTimer.singleShot(0, main.prefetch)
    return qt.exec()


class _Calm:
    """What happens to an error in a slot: one calm sentence on the page, and the window goes on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException,
                 trace: TracebackType | None) -> None:
        if os.environ.get("FIELDBOOK_DEVELOP"):
            sys.__excepthook__(kind, error, trace)
        self._window.show_trouble(error)
