"""The page Studio: the courses that are made here, and publishing them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot

from fieldbook.ui.pages.page import Page
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.states import data_size

if TYPE_CHECKING:
    from fieldbook.library.shelf import Course
    from fieldbook.session import Session
    from fieldbook.studio.publishing import Published


class StudioPage(Page):
    """Publish a course: sign it and bring it to the hub."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"course"})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Studio")

    def _build(self) -> None:
        self.head.set_title(self.title, self.tr("Sign courses and bring them to your readers."))
        self.empty = EmptyState(
            "studio", self.tr("No course to publish yet"),
            self.tr("Import a folder of pages in the library; then it can be published here."),
            self._go_library())
        self.card = Card(self.tr("Courses made here"))
        self.progress = ProgressRow(self.tr("Publishing"))
        self.progress.hide()
        self.outcome = WrapLabel("", "body")
        self.outcome.setObjectName("studio-outcome")
        self._rows: Card | None = None
        self._buttons: list[Button] = []
        self.card.add(self.progress)
        self.card.add(self.outcome)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def _go_library(self) -> Button:
        button = Button(self.tr("Open the library"), "library")
        button.clicked.connect(lambda: self.navigate.emit("library", {}))
        return button

    def _load(self) -> None:
        self.ask(self.services.library.courses, self._show)

    def _show(self, courses: list[Course]) -> None:
        mine = [one for one in courses if one.state == "here"]
        self.empty.setVisible(not mine)
        self.card.setVisible(bool(mine))
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        rows = Card()
        rows.setProperty("role", "")
        rows.body.setContentsMargins(0, 0, 0, 0)
        self._buttons = []
        for number, course in enumerate(mine):
            button = Button(self.tr("Publish"), "studio")
            button.setObjectName(f"publish-{course.id}")
            button.setAccessibleName(self.tr("Publish {name}").format(name=course.title))
            button.clicked.connect(partial(self.publish, course.id))
            self._buttons.append(button)
            detail = self.tr("%n item(s)", "", course.items) + " · " + data_size(course.size)
            rows.add(CardRow("book", course.title, detail, button=button), line=number > 0)
        self._rows = rows
        self.card.body.insertWidget(1, rows)

    @Slot(str)
    def publish(self, course: str) -> None:
        """Publish one course; only what changed is sent."""
        row, exchange = self.progress, self.services.exchange
        for button in self._buttons:
            button.setEnabled(False)
        self.outcome.setText("")
        self.banner.dismiss()
        row.begin(self.tr("Publishing"))
        self.ask(lambda: exchange.publish(course, progress=row.hear, cancelled=row.is_stopped),
                 self._published, failed=self._not_published, parallel=True)

    def _published(self, done: Published) -> None:
        self._end()
        if done.new_bytes:
            words = self.tr("Published as version {version}: {size} were sent.").format(
                version=done.version, size=data_size(done.new_bytes))
        else:
            words = self.tr("Nothing changed since version {version}; nothing was sent.").format(
                version=done.version)
        self.outcome.setText(words)

    def _not_published(self, error: BaseException) -> None:
        self._end()
        self.show_error(error)

    def _end(self) -> None:
        self.progress.hide()
        for button in self._buttons:
            button.setEnabled(True)


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures."""
    from fieldbook.core.paths import shipped

    session.import_course(shipped("resources") / "starter" / "first-steps")
    return {}
