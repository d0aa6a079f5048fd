"""Documentation: the list of cases, a case, an incident, a file, the review before sending.

One page of the shell with several views; `navigate("documentation", {"kind": ..., "id": ...})`
opens the right one. Kinds: "case", "incident", "evidence", "person", "review" (id of a case; at
wish `incident`). `{"new": "incident"}` begins an incident at once, in a case of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldbook.core.background import Priority
from fieldbook.core.turns import Turns
from fieldbook.ui.pages.documentation_begin import begin_incident
from fieldbook.ui.pages.documentation_facts import locate
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.page import Command, Page, PageContext, polished
from fieldbook.ui.widgets.viewer_device import fetch_from
from fieldbook.ui.widgets.viewer_thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fieldbook.session import Session

VIEWS = {
    "": "documentation_list:CaseListView",
    "case": "documentation_case:CaseView",
    "incident": "incident:IncidentView",
    "evidence": "documentation_file:FileView",
    "review": "review:ReviewView",
}


class DocumentationPage(Page):
    """Holds the views; each is made at its first visit."""

    SCROLLS: ClassVar[bool] = False

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._views: dict[str, View] = {}
        self._was_away = True
        self._turning: Turns | None = None
        super().__init__(context, parent)

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return self.tr("Documentation")

    @property
    def view(self) -> View | None:
        """The view on show."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, View) else None

    @property
    def is_made(self) -> bool:
        """Whether the page and the view on show are complete."""
        return super().is_made and (self.view is None or self.view.is_made)

    def finish(self) -> None:
        """Make the rest of page and view at once."""
        super().finish()
        if self.view is not None:
            self.view.finish()

    def open(self, **arguments: object) -> None:
        """Show what `arguments` name."""
        self.arguments = arguments
        kind = str(arguments.get("kind") or ("case" if arguments.get("id") else ""))
        was_away, self._was_away = self._was_away, False
        if arguments.get("new") == "incident" and was_away:
            self.begin()
        elif kind in VIEWS:
            self._show(kind, arguments)
        else:
            self.ask(lambda: locate(self.services, kind, str(arguments.get("id", ""))),
                     lambda found: self._show(found[0], {**arguments, "id": found[1]}),
                     failed=self._not_found)

    def begin(self, case: str = "") -> None:
        """Begin an incident, in a case of its own when none is named, and open it."""
        self.ask(lambda: begin_incident(self.services, case), self._begun,
                 priority=Priority.TYPING)

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        own = self.view.commands() if self.view is not None else []
        return [*own, Command(self.tr("New incident"), "plus", self.begin)]

    def show_error(self, error: BaseException) -> None:
        """Say it in the view on show."""
        if self.view is not None:
            self.view.show_error(error)
        else:
            super().show_error(error)

    def hasHeightForWidth(self) -> bool:
        """Take the height that the window has: views scroll what needs more."""
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Note that another page was shown: going back within this one begins nothing anew."""
        super().hideEvent(event)
        self._was_away = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the margins to the views."""
        super().resizeEvent(event)
        self._column.setContentsMargins(0, 0, 0, 0)

    def _build(self) -> None:
        self.head.hide()
        services = self.services
        self.thumbnails = Thumbnails(self.background, lambda blob: fetch_from(services, blob), self)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack)

    def _show(self, kind: str, arguments: Mapping[str, object],
              then: Callable[[], None] | None = None) -> None:
        if self._turning is not None:
            self._turning.drop()
        self._turning = self.in_turns(self._turn(kind, arguments), then)

    def _turn(self, kind: str, arguments: Mapping[str, object]) -> Iterator[None]:
        view = self._views.get(kind)
        if view is None:
            view = self._make(kind)
            yield
            yield from polished(view)
        focused = self.window().focusWidget()
        within = focused is not None and self.stack.isAncestorOf(focused)
        turned = view is not self.stack.currentWidget()
        self.stack.setCurrentWidget(view)
        if within and turned:  # else some field far down has it, and the view scrolls to that
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.open(**arguments)

    def _make(self, kind: str) -> View:
        module, _, name = VIEWS[kind].partition(":")
        view: View = getattr(import_module(f"fieldbook.ui.pages.{module}"), name)(
            self._context, self.thumbnails, self.stack)
        view.navigate.connect(self.navigate)
        view.said.connect(self.said)
        self._views[kind] = view
        self.stack.addWidget(view)
        return view

    def _begun(self, made: tuple[str, str, bool]) -> None:
        _, incident, _ = made
        self.navigate.emit("documentation", {"kind": "incident", "id": incident, "fresh": True})

    def _not_found(self, error: BaseException) -> None:
        self._show("", {}, partial(self.show_error, error))


def demo(session: Session) -> Mapping[str, object]:
    """Fill a vault with a case to take pictures of; return what to open."""
    from fieldbook.ui.pages.documentation_demo import fill

    return fill(session)


def scenes(session: Session, opened: Mapping[str, object]) -> dict[str, Mapping[str, object]]:
    """Return what else of the documentation is photographed."""
    case = str(opened["id"])
    incidents = session.casework.incidents(case)
    return {"cases": {}, "incident": {"kind": "incident", "id": incidents[1].id},
            "review": {"kind": "review", "id": case}}
