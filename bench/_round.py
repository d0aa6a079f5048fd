"""One round of the window: unlock, visit, read, search, attach, exchange, lock; times the gaps.

Two people sit before it: a member, who does all of that, and the desk, which visits its pages.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import _corpus
import _house
from PySide6.QtCore import QEventLoop, Qt, QTimer

from fieldbook.ui.pages.documentation_files import FilesPanel
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.tour.stage import Actor, Hub, Stage

TICK_MS = 5
PATIENCE_S = 180
Gap = tuple[float, float]
"""What one turn of the event loop took at most: of the processor, of the clock; in ms."""


class Heartbeat:
    """Knows the longest gap between two ticks of the window's event loop.

    By the clock it holds what other programs and threads took too. What the window's own thread
    worked in it is told beside that: so long nothing else could have been done in the window.
    """

    def __init__(self) -> None:
        self.gaps: dict[str, Gap] = {}
        self._begin()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _begin(self) -> None:
        self._work = self._clock = 0.0
        self._last = (time.thread_time(), time.perf_counter())

    def _tick(self) -> None:
        now = (time.thread_time(), time.perf_counter())
        self._work = max(self._work, (now[0] - self._last[0]) * 1000)
        self._clock = max(self._clock, (now[1] - self._last[1]) * 1000 - TICK_MS)
        self._last = now

    @contextmanager
    def watching(self, action: str) -> Iterator[None]:
        """Note the longest gap while the block runs the event loop."""
        self._begin()
        yield
        self._tick()
        self.gaps[action] = (self._work, self._clock)


class Round:
    """Somebody before the window: "member" or "desk"."""

    def __init__(self, folder: Path, who: str) -> None:
        self.folder = folder
        self.stage = Stage(folder / "pictures")
        self.actor = Actor(self.stage, who, folder)
        self.heart = Heartbeat()

    def wait(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.stage.qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window live until `done`."""
        end = time.perf_counter() + PATIENCE_S
        while not done():
            if time.perf_counter() > end:
                raise SystemExit("the window waited too long")
            self.wait(0.02)

    def unlock(self) -> None:
        self.until(self.actor.window.prefetch().done)  # as while a passphrase is typed
        self.wait(0.5)
        page = self.actor.window.view
        assert isinstance(page, UnlockPage)
        page.passphrase.line.setText(_house.PASSPHRASE)
        with self.heart.watching("unlocking, until Home stands"):
            page.open_vault()
            self.until(lambda: self.actor.window.opened is not None)
            self.wait(0.5)

    def go(self, name: str, **arguments: object) -> None:
        shell = self.actor.window.shell
        assert shell is not None
        shell.navigate(name, **arguments)
        self.until(lambda: shell.is_made)
        lane = self.actor.background.store
        self.wait(0.1)
        self.until(lane.submit(lambda: None).done)
        self.until(lambda: shell.is_made)
        self.wait(0.2)

    def visit(self) -> None:
        """Go to every page that this person has, Home last, where they begin."""
        shell = self.actor.window.shell
        assert shell is not None
        names = [name for name in shell.names() if name != "home"]
        for turn in ("first", "second"):
            for name in [*names, "home"]:
                with self.heart.watching(f"{turn} visit of {name}"):
                    self.go(name)

    def read(self) -> None:
        """Fetch a course and read its longest lesson, in each language once."""
        session = self.actor.session
        course = (self.folder / "course").read_text()
        here = self.actor.ask(lambda: session.library.course(course).here)
        missing = [code for code, size in here.items() if not size]
        code = missing[0] if missing else next(iter(here))
        self.go("library")
        if missing:
            with self.heart.watching("fetching a language of a course"):
                job = self.actor.background.parallel.submit(
                    lambda: session.exchange.fetch(course, [code]))
                self.until(job.done)
                job.result()
                self.wait(0.5)
        longest = self.actor.ask(lambda: longest_lesson(session, course, code))
        for turn in ("opening the longest lesson", "opening it again"):
            self.go("library")
            with self.heart.watching(turn):
                self.go("library", kind="lesson", id=f"{course}/{code}/{longest}")

    def search(self) -> None:
        shell = self.actor.window.shell
        assert shell is not None
        field = shell.finder.field
        words = _corpus.Vocabulary("latin").words
        shell.finder.focus()
        with self.heart.watching("searching while one types"):
            for word in (words[0], words[40], words[400]):
                for length in range(1, len(word) + 1):
                    field.setText(word[:length])
                    self.wait(0.17)
                self.wait(0.3)
        field.clear()
        self.wait(0.2)

    def open_crowded(self) -> None:
        """Open an incident of 40 people, its case, and what would be sent of it."""
        case, incident = (self.folder / "crowded").read_text().split()
        for what, place in (("an incident with 40 people", {"kind": "incident", "id": incident}),
                            ("its case", {"kind": "case", "id": case}),
                            ("its review", {"kind": "review", "id": case})):
            self.go("home")
            with self.heart.watching(f"opening {what}"):
                self.go("documentation", **place)
                self.wait(0.5)

    def attach(self) -> None:
        """Attach a large file from a case's page, as when it is dropped there."""
        session = self.actor.session
        case = self.actor.ask(lambda: session.casework.new_case("Videos of this round").id)
        incident = self.actor.ask(lambda: session.casework.new_incident(case, title="March").id)
        with self.heart.watching("opening another incident"):
            self.go("documentation", kind="incident", id=incident)
        panels = self.actor.window.findChildren(FilesPanel)
        panel = next(one for one in panels if one.isVisible())
        path = next(self.folder.glob("video-*.mp4"))
        with self.heart.watching("attaching a file of 200 MiB"):
            panel.take([path])
            self.until(lambda: bool(self.actor.ask(
                lambda: session.casework.evidence.of_case(case))))
            self.wait(0.5)
        self.case = case

    def exchange(self) -> None:
        """Send an incident with a photo of 20 MB, and all that was written before."""
        import io

        session = self.actor.session
        noise = _house.noise(20_000_000)

        def queue() -> None:
            case = session.casework.new_case("To send")
            session.casework.new_incident(case.id, title="Arrest", account="What happened. " * 50)
            session.casework.evidence.attach_stream(case.id, "photo.raw", io.BytesIO(noise))
            session.exchange.send_submission(session.casework.prepare(case.id))

        self.actor.ask(queue)
        self.go("exchange")
        page = self.actor.window.shell.page
        with self.heart.watching("exchanging, with 20 MB to send"):
            page.exchange_now()
            self.until(page.button.isEnabled)
            self.wait(0.5)
        if page.banner.isVisible():
            raise SystemExit(f"the exchange failed: {page.banner.text()}")

    def lock(self) -> None:
        with self.heart.watching("locking"):
            self.actor.window.lock()
            self.until(lambda: self.actor.gone)


def longest_lesson(session, course: str, language: str) -> str:
    todo, found = [session.library.tree(course, language)], []
    while todo:
        node = todo.pop()
        todo += node.items
        if node.kind == "lesson":
            item = session.library.item(course, node.id, language)
            found.append((len(item.text), node.id))
    return max(found)[1]


def play(folder: Path, who: str) -> dict[str, Gap]:
    """Play the round of "member" or "desk"; return the longest gap in each action."""
    hub = Hub(folder / "hub", folder / "owner.json")
    hub._port = int((folder / "port").read_text())
    hub.start()
    try:
        round_ = Round(folder, who)
        acts = [round_.unlock, round_.visit]
        if who == "member":
            acts += [round_.read, round_.search, round_.open_crowded, round_.attach,
                     round_.exchange]
        for act in (*acts, round_.lock):
            act()
        return round_.heart.gaps
    finally:
        hub.stop()
