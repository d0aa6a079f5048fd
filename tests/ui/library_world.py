"""A small course of our own, an organisation beside the window, and lanes that wait for us."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldbook.core.background import InlineLane, Priority
from fieldbook.core.paths import shipped
from fieldbook.session import Session
from fieldbook.ui.pages.library import LibraryPage
from fieldbook.ui.pages.page import PageContext

STARTER = shipped("resources") / "starter" / "first-steps"

LONG = "\n\n".join(f"Paragraph number {number} says something about the road and the people on it, "
                   "slowly and in order." for number in range(120))

FILES = {
    "en/.category.yml": "title: The road\n",
    "en/basics/.category.yml": "title: Basics\nindex: 1\n",
    "en/basics/s_start.md": """---
index: 1
title: Start here
---
# Start here

Phishing is common. Read [the next page](s_long.md#the-end) or [nothing](s_gone.md).

See <https://example.org/page> and a picture:

![A red square](red.png)
""",
    "en/basics/s_long.md": f"---\nindex: 2\ntitle: A long page\n---\n{LONG}\n\n## The end\n\n"
                           "The needle is here.\n",
    "en/basics/s_only-english.md": "---\nindex: 3\ntitle: Only in English\n---\nNot translated.\n",
    "en/basics/c_pack.yml": """title: Packing
index: 4
list:
- label: Papers
- check: Passport
- check: A [map](s_start.md) of the road
- label: Tools
- check: Radio
""",
    "en/basics/f_report.yml": """title: A report
index: 5
screens:
- title: About the road
  items:
  - name: kind
    type: single_choice
    label: What kind of road was it?
    hint: One answer
    options:
    - label: Paved
      value: paved
    - label: Dirt
      value: dirt
""",
    "en/glossary/.category.yml": "title: Glossary\nindex: 9\ntemplate: glossary\n",
    "en/glossary/s_phishing.md": "---\ntitle: Phishing\n---\n# Phishing\n\nA message that lies.\n",
    "en/glossary/s_radio.md": "---\ntitle: Radio\n---\nSpeaks over the air.\n",
    "ar/.category.yml": "title: الطريق\n",
    "ar/basics/.category.yml": "title: أساسيات\nindex: 1\n",
    "ar/basics/s_start.md": """---
index: 1
title: ابدأ هنا
---
Signal هو تطبيق للرسائل، ويستعمله كثير من الناس.

This paragraph was never translated, and it is long enough to stand on its own.

- Signal

![صورة](red.png)
""",
}


def picture(colour: str = "#cc2222", width: int = 900, height: int = 300) -> bytes:
    """Return a PNG of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(held.data())


def write_course(folder: Path) -> Path:
    """Write the course into a folder."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "en/basics/red.png").write_bytes(picture())
    return folder


def imported(session: Session, folder: Path) -> str:
    """Import the course and return its id."""
    return session.import_course(write_course(folder / "The road")).id


class LaterLane(InlineLane):
    """Keeps jobs until `run_all`: what a slow network or a long queue is like."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Future[Any]]] = []

    def submit(self, job: Callable[[], Any], priority: Priority = Priority.REST) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((job, future))
        return future

    def run_all(self) -> None:
        while self.waiting:
            job, future = self.waiting.pop(0)
            done = InlineLane().submit(job)
            error = done.exception()
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(done.result())


class OpenPage(LibraryPage):
    """A page whose `navigate` leads back to itself; other pages are noted in `went`."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.went: list[tuple[str, dict[str, object]]] = []
        self.told: list[tuple[str, Any]] = []
        self.navigate.connect(self._go_there)
        self.said.connect(lambda text, undo: self.told.append((text, undo)))

    def _go_there(self, name: str, arguments: dict[str, object]) -> None:
        if name == "library":
            self.open(**arguments)
        else:
            self.went.append((name, arguments))


def settle() -> None:
    """Let the event loop do what is due: new widgets are shown by it, facts arrive through it."""
    for _ in range(4):
        QApplication.processEvents()


def words(widget: QWidget) -> str:
    """Return all words of the labels that are visible in a widget."""
    settle()
    return " ".join(label.text() for label in widget.findChildren(QLabel)
                    if label.isVisibleTo(widget))
