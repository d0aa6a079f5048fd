"""The base of every page, and how to add one.

A page is one file, `ui/pages/<name>.py`, with one subclass of `Page`, and one line in
`pages/table.py`:

    class ContactsPage(Page):
        LISTENS = frozenset({"contact"})          # collections whose changes reload the page

        @property
        def title(self) -> str:
            return self.tr("Contacts")

        def _build(self) -> Iterator[None]:        # once: widgets, no data
            self.head.add_action(PrimaryButton(self.tr("New contact"), "plus"))
            yield                                  # the window answers in between
            self.list = RowList(self.tr("Contacts"))
            self.body.addWidget(self.list)

        def _load(self) -> None:                   # at each visit and after each change: ask
            self.ask(self.services.contacts.all, self._show)

        def _show(self, contacts: list[Contact]) -> None:      # the answer, in the window's thread
            self.list.set_rows([...])

What a page may rely on:

- `services` is the unlocked `Session`; it is touched only inside a job given to `ask`.
- `theme.choose(...)` and `speech.put_on(...)` change the look and the language at once; keep the
  choice in `services.store.settings` under the names of `ui/opening.py`.
- `role` is the user's role, for showing what only staff or trainers may do.
- `ask(job, then)` runs `job` beside the window and calls `then(answer)` if the page still lives. An
  error goes to `failed`, or into the banner: what happened, what is safe, what to do.
- `_build` may be a generator that yields after each part; parts are put on the page in the order in
  which Tab visits them, each before the next is made. `_load` comes when all are there; whoever
  presses something earlier has the rest made at once. A page with few widgets needs no `yield`.
- `in_turns(parts)` makes many widgets the same way later on.
- `head` is the title row: `set_title`, `set_tags`, `add_action`. At most one button is primary.
- `body` is the column under it. With `SCROLLS = False` the page fills the window (list and detail).
- `arguments` is what `navigate` was given: `self.navigate.emit("documentation", {"id": case_id})`.
- `lock_asked.emit()` locks at once, as the button in the corner does; `way_asked.emit("renew")`
  locks, and what comes then shows that way into the locked vault (`ui/pages/ways.py`).
- A page under another one (`under` in the table) has a link back to it by itself.
- `said.emit(text, undo)` shows a bar with an Undo button; `undo` may be None.
- `autosave` goes into `AutosaveLine` and `AutosaveText`; the sign at the top follows by itself.
- `commands()` adds what Ctrl+K can do on this page.
- Words go through `self.tr("...")` with plain placeholders and `.format(...)`; counts through
  `self.tr("%n item(s)", "", count)`. Never an f-string inside `tr`.
- Every control that takes the focus has a name: a text, a `Field`, or `setAccessibleName`.
- Layouts follow the reading direction by themselves; never say left or right.
- `demo(session)` at module level may fill a fresh vault for `ui/shots.py` and return arguments;
  `scenes(session, arguments)` may name more of the page to photograph, with arguments of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, Priority
from fieldbook.core.events import Changed
from fieldbook.core.turns import Turns
from fieldbook.ui.explain import explain
from fieldbook.ui.language import Speech
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.theme import Theme
from fieldbook.ui.widgets.autosave import Autosave
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.title_row import TitleRow

if TYPE_CHECKING:
    from fieldbook.session import Session

T = TypeVar("T")
EVERYTHING = "*"
"""The collection named by a fact that concerns every page."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """What every page is given."""

    services: Session
    background: Background
    relay: EventRelay
    autosave: Autosave
    theme: Theme
    speech: Speech
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """Something that Ctrl+K can do."""

    text: str
    icon: str
    run: Callable[[], None]


class Page(QWidget):
    """A page of the shell; see the module's text for how to write one."""

    navigate = Signal(str, dict)
    said = Signal(str, object)
    lock_asked = Signal()
    way_asked = Signal(str)

    LISTENS: ClassVar[frozenset[str]] = frozenset()
    SCROLLS: ClassVar[bool] = True

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = context.services
        self.background = context.background
        self.autosave = context.autosave
        self.theme = context.theme
        self.relay = context.relay
        self.role = context.role
        self.speech = context.speech
        self.arguments: dict[str, object] = {}
        self._stale = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._reload)
        self._turns: list[Turns] = []
        self._is_built = self._is_awaited = False
        self._frame()
        self.in_turns(self._parts(), self._built)
        context.relay.changed.connect(self._changed)

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return ""

    def open(self, **arguments: object) -> None:
        """Show what `arguments` name; called at each visit."""
        self.arguments = arguments
        self._stale = False
        if self._is_built:
            self._load()
        else:
            self._is_awaited = True

    @property
    def is_made(self) -> bool:
        """Whether nothing of it is still being made, a part in each turn of the event loop."""
        return all(each.is_done for each in self._turns)

    def finish(self) -> None:
        """Make the rest at once: somebody presses something, or asks what can be done here."""
        for each in list(self._turns):
            each.finish()

    def in_turns(self, parts: Iterator[None], then: Callable[[], None] | None = None) -> Turns:
        """Make something part by part, so that the window answers in between; then call `then`."""
        self._turns = [each for each in self._turns if not each.is_done]
        turns = self.background.in_turns(parts, owner=self, on_done=then)
        self._turns.append(turns)
        return turns

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        return []

    def ask(self, job: Callable[[], T], then: Callable[[T], None] | None = None, *,
            failed: Callable[[BaseException], None] | None = None, parallel: bool = False,
            priority: Priority = Priority.READING) -> Future[T]:
        """Run `job` beside the window and give its answer to `then`."""
        return self.background.run(job, owner=self, on_done=then,
                                   on_error=failed or self.show_error, parallel=parallel,
                                   priority=priority)

    def show_error(self, error: BaseException) -> None:
        """Say what happened, what is safe, what to do, where it is seen: at the top."""
        self.banner.explain(explain(error))
        if self.SCROLLS:
            self.area.verticalScrollBar().setValue(0)

    def _build(self) -> Iterator[None] | None:
        """Make the widgets; once. A generator gives way at each `yield`."""

    def _parts(self) -> Iterator[None]:
        parts = self._build()
        if parts is not None:
            yield from parts

    def _built(self) -> None:
        self._is_built = True
        if self._is_awaited:
            self._load()

    def _load(self) -> None:
        """Ask for the data; each answer goes to a method of the page."""

    def _frame(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self.banner = Banner()
        self.head = TitleRow(self.title)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.head)
        self._column.addLayout(self.body, 1)
        if not self.SCROLLS:
            self.setLayout(self._column)
            return
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        inner = _Inner()
        inner.setProperty("role", "column")
        inner.setLayout(self._column)
        self.area.setWidget(inner)
        outer.addWidget(self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the margins back to the text on a narrow window."""
        super().resizeEvent(event)
        side = 32 if self.width() > 900 else 16
        self._column.setContentsMargins(side, 24, side, 24)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was away."""
        super().showEvent(event)
        if self._stale:
            self._again.start(0)

    @Slot(object)
    def _changed(self, fact: Changed) -> None:
        if fact.collection in self.LISTENS or fact.collection == EVERYTHING:
            self._stale = True
            if self.isVisible():
                self._again.start(0)

    def _reload(self) -> None:
        if self._stale and self._is_built:
            self._stale = False
            self._load()


class _Inner(QWidget):
    """What a page scrolls. Text that wraps is tallest where it is narrowest: only how tall it is at
    the width that it has may make it scroll.
    """

    def minimumSizeHint(self) -> QSize:
        """Leave the height to `heightForWidth`."""
        return QSize(super().minimumSizeHint().width(), 0)


def polished(widget: QWidget) -> Iterator[None]:
    """Style what is in a widget, one in each turn: else all of it is styled when it is shown."""
    for each in widget.findChildren(QWidget):
        if isValid(each):
            each.ensurePolished()
        yield
