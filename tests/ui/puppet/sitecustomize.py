"""Lets a test lead a real process of the application, and look at what it shows.

Python imports this by itself where its folder is on the path. The environment names a folder
(FIELDBOOK_PUPPET); each process writes there what its window shows, in a file of its own number.
Words come in on the standard input, which a process that replaces another does not have.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path


def _live(folder: Path) -> None:
    window = _window()
    _tell_view(folder, window)
    puppet = _Puppet(window)
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        window._background._deliver(lambda word=word, rest=rest: getattr(puppet, word)(rest))


def _window():
    while True:
        module = sys.modules.get("PySide6.QtWidgets")
        application = getattr(module, "QApplication", None)
        if application is not None and application.instance() is not None:
            for widget in application.topLevelWidgets():
                if type(widget).__name__ == "MainWindow" and widget.isVisible():
                    return widget
        time.sleep(0.01)


def _tell_view(folder: Path, window) -> None:
    page = window.view
    line = page.passphrase.line.text() if hasattr(page, "passphrase") else None
    part = folder / f"{os.getpid()}.part"
    part.write_text(json.dumps({"pid": os.getpid(), "view": type(page).__name__,
                                "visible": page.isVisible(), "typed": line}))
    part.rename(folder / f"{os.getpid()}.json")


_TELL = os.dup(1)
"""The window itself says nothing on its outputs any more once it is there."""


def _say(*words: object) -> None:
    os.write(_TELL, (" ".join(map(str, words)) + "\n").encode())


class _Puppet:
    """The words that a test may say; each answers with a line."""

    def __init__(self, window) -> None:
        self._window = window
        self._kept: list[object] = []

    def unlock(self, passphrase: str) -> None:
        page = self._window.view
        self._window.unlocked.connect(lambda: _say("unlocked"))
        page.passphrase.line.setText(passphrase)
        page.open_vault()

    def type(self, text: str) -> None:
        from PySide6.QtTest import QTest

        from fieldbook.ui.widgets.autosave import AutosaveText

        field = AutosaveText(self._window._autosave, "incident", "i1", "what", self._window)
        QTest.keyClicks(field, text)
        self._kept.append(field)
        _say("typed")

    def show(self, title: str) -> None:
        from fieldbook.ui.widgets.dialog import Dialog

        Dialog(title, title, self._window).open()
        _say("shown")

    def attach(self, path: str) -> None:
        from fieldbook.ui.pages.incident_attaching import attach, look_at

        session = self._window.opened.session
        case = session.in_store(lambda: session.casework.new_case("A case").id)
        self._run(lambda: attach(session, case, "", look_at(Path(path)), progress=_once()),
                  "attached", parallel=True)

    def take(self, path: str) -> None:
        from fieldbook.library.importing import import_sliced

        store = self._window.opened.session.store
        self._run(lambda: import_sliced(store, Path(path), progress=_once()), "imported")

    def keep(self, title: str) -> None:
        """Make one case after the other, and say of each when it is kept."""
        work = self._window.opened.session.casework
        self._run(lambda: work.new_case(title).id, "kept", then=lambda: self.keep(title))

    def visit(self, _: str) -> None:
        """Show every page there is, and the picker for files."""
        from PySide6.QtWidgets import QApplication

        from fieldbook.ui.widgets.picker import FilePicker

        shell = self._window.shell
        for name in shell.names():
            shell.navigate(name)
            shell.finish()
            QApplication.processEvents()
        FilePicker.to_save("Where to?", "name", self._window._background, shell).open()
        _say("visited", len(shell.names()))

    def look(self, path: str) -> None:
        """Look into a file, whichever kind it is."""
        from fieldbook.ui.widgets.viewer import Looked, Viewer

        file = Path(path)
        data = file.read_bytes()
        kind = {".pdf": "application/pdf", ".png": "image/png"}.get(file.suffix, "text/plain")
        viewer = Viewer(self._window._background, self._window)
        viewer.resize(600, 400)
        viewer.show()
        viewer.look(Looked(file.name, kind, len(data), lambda at, size: data[at:at + size]))
        self._kept.append(viewer)
        _say("looked")

    def copy(self, text: str) -> None:
        from fieldbook.ui.clipboard import Clipboard

        self._kept.append(Clipboard())
        self._kept[-1].copy(text)
        _say("copied")

    def lock(self, _: str) -> None:
        self._window.lock()

    def _run(self, job: Callable[[], object], word: str, *, parallel: bool = False,
             then: Callable[[], None] | None = None) -> None:
        def done(answer: object) -> None:
            _say(word, answer if isinstance(answer, str) else "")
            if then is not None:
                then()

        self._window._background.run(job, owner=self._window, on_done=done, parallel=parallel)


def _once() -> Callable[[int, int], None]:
    """Return a progress that says once that the work has begun."""
    told: list[bool] = []

    def progress(done: int, total: int) -> None:
        if done and not told:
            told.append(True)
            _say("begun")

    return progress


if os.environ.get("FIELDBOOK_PUPPET"):
    threading.Thread(target=_live, args=(Path(os.environ["FIELDBOOK_PUPPET"]),),
                     daemon=True).start()
