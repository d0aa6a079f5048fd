"""The page Copies and checks: can everything be read, is there a backup, is there room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.background import drain
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.backup_words import ago
from fieldbook.ui.pages.copies_check import CheckCard
from fieldbook.ui.pages.copies_findings import FindingsCard
from fieldbook.ui.pages.copies_making import BackupWalk
from fieldbook.ui.pages.copies_room import RoomCard, disk_free
from fieldbook.ui.pages.copies_trying import TryWalk
from fieldbook.ui.pages.page import Command
from fieldbook.ui.pages.recovery_walk import Walk, WalkFrame
from fieldbook.ui.pages.walking_page import WalkingPage
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.states import date
from fieldbook.upkeep import BACKUP_EVERY_MS, UPKEEP, State

if TYPE_CHECKING:
    from fieldbook.safekeeping import Opener
    from fieldbook.session import Session

BACKUP, TRY = "backup", "try"


class CopiesPage(WalkingPage):
    """Three cards, and what was found; a backup's steps take their place while they last.

    `open(begin="backup")` or `"try"`: begin with that.
    """

    LISTENS: ClassVar[frozenset[str]] = frozenset({UPKEEP})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Copies and checks")

    def commands(self) -> list[Command]:
        """Offer a check and a backup."""
        return [Command(self.tr("Check everything now"), "shield-check", self.check.check),
                Command(self.tr("Make a backup"), "archive", partial(self.begin, BACKUP))]

    def _build(self) -> Iterator[None]:
        self._say_title()
        self._busy = 0
        self.findings: FindingsCard | None = None
        self.overview = QWidget()
        self.columns = Columns(1, 1)
        self._found = QVBoxLayout()
        overview = QVBoxLayout(self.overview)
        overview.setContentsMargins(0, 0, 0, 0)
        overview.setSpacing(16)
        overview.addLayout(self._found)
        overview.addWidget(self.columns)
        self.body.addWidget(self.overview)
        self.body.addStretch(1)
        yield
        self.columns.add(0, self._backup_card())
        yield
        self.room = RoomCard(self.ask, self.services.vault)
        self.columns.add(0, self.room)
        yield
        self.check = CheckCard(self.ask, self.services.upkeep)
        self.columns.add(1, self.check)
        self.columns.end()
        for card in (self.check, self.room):
            card.busy.connect(self._work)
            card.ended.connect(self._load)
            card.failed.connect(self.show_error)

    def _say_title(self) -> None:
        self.head.set_title(self.title, self.tr(
            "So that nothing is lost when a disk, a stick or a computer is."))

    def _backup_card(self) -> Card:
        card = Card(self.tr("A backup"))
        self.tag = Tag("")
        card.head.addWidget(self.tag)
        self.backed_up = WrapLabel("")
        self.tried = WrapLabel("", "muted")
        self.make_button = PrimaryButton(self.tr("Make a backup"), "archive")
        self.make_button.clicked.connect(partial(self.begin, BACKUP))
        self.try_button = Button(self.tr("Try a backup out"), "refresh")
        self.try_button.clicked.connect(partial(self.begin, TRY))
        row = FlowLayout(gap=8)
        row.addWidget(self.make_button)
        row.addWidget(self.try_button)
        card.add(self.backed_up)
        card.add(self.tried)
        card.body.addLayout(row)
        card.add(WrapLabel(self.tr(
            "An encrypted file for the day when this computer is lost or broken. It holds what "
            "this passphrase opens, and nothing else."), "small"))
        return card

    # Data

    def _load(self) -> None:
        self.ask(self.services.upkeep.state, self._show)

    def _show(self, state: State) -> None:
        folder = self.services.vault.files.folder
        self.ask(lambda: disk_free(folder), lambda free: self.room.show_room(
            state.size, state.room, free), parallel=True)
        self.check.show_state(state)
        self._show_backup(state)
        self._show_findings(state)
        wanted = str(self.arguments.pop("begin", ""))
        if wanted in (BACKUP, TRY):
            self.begin(wanted)

    def _show_backup(self, state: State) -> None:
        old = False
        if state.backed_up:
            old = state.now - state.backed_up > BACKUP_EVERY_MS
            words = self.tr("Last backup: {day}, {ago}.").format(
                day=date(state.backed_up), ago=ago(state.backed_up, state.now))
            if old:
                words += " " + self.tr("What you wrote since is only on this computer.")
        else:
            words = self.tr("There is no backup yet. What is in the vault is only on this "
                            "computer.")
        self.backed_up.setText(words)
        if state.tried:
            self.tried.setText(self.tr("Last tried out: {day}, {ago}.").format(
                day=date(state.tried), ago=ago(state.tried, state.now)))
        else:
            self.tried.setText(self.tr("No backup has been tried out yet."))
        self.tried.setVisible(bool(state.backed_up or state.tried))
        if old or not state.backed_up:
            self.tag.say(self.tr("Due") if old else self.tr("None yet"), "warn", "clock")
        else:
            self.tag.say(self.tr("Made"), "ok", "check")

    def _show_findings(self, state: State) -> None:
        if self.findings is not None:
            self._found.removeWidget(self.findings)
            self.findings.hide()
            self.findings.deleteLater()
            self.findings = None
        if state.found:
            self.findings = FindingsCard(state.found)
            self.findings.went.connect(self.navigate)
            self.findings.lock_asked.connect(self.lock_asked)
            self.findings.read.connect(self._set_aside)
            self._found.addWidget(self.findings)
            self.findings.show()

    def _set_aside(self, one: object) -> None:
        upkeep = self.services.upkeep
        self.ask(lambda: upkeep.set_aside(one), lambda _: self._load())  # type: ignore[arg-type]

    # The steps of a backup

    def begin(self, what: str) -> None:
        """Begin to make a backup, or to try one out."""
        if self.frame is not None or self._busy:
            return
        self.banner.dismiss()
        if what == TRY:
            self._walk(self.tr("Try a backup out"), TryWalk(
                self.ask, self.services, self.background, self.speech.language.code))
        else:
            self.ask(self.services.backups.openers, self._make)

    def _make(self, openers: list[Opener]) -> None:
        if self.frame is None:
            self._walk(self.tr("Make a backup"), BackupWalk(
                self.ask, self.services, self.background, self.speech.language.code, openers,
                permit=self._permit))

    def _walk(self, heading: str, walk: Walk) -> WalkFrame:
        frame = super()._walk(heading, walk)
        frame.cancel.setText(self.tr("Back to Copies and checks"))
        walk.changed.connect(partial(self._fit, frame))
        walk.changed.connect(self.banner.dismiss)
        return frame

    def _turn(self, widget: QWidget) -> None:
        """Show steps; the cards wait behind them, for a check may be under way there."""
        self.overview.hide()
        self.body.insertWidget(0, widget)
        widget.show()
        self.area.verticalScrollBar().setValue(0)

    def _let_go(self, frame: WalkFrame) -> None:
        super()._let_go(frame)
        self.body.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.overview.show()
        self._say_title()

    def _fit(self, frame: WalkFrame) -> None:
        """Let nobody leave a step that is being done; what remains at the end is to go back."""
        frame.cancel.setEnabled(not frame.walk.is_busy)
        if not frame.walk.onward:
            frame.cancel.setFocus()

    def show_error(self, error: BaseException) -> None:
        """Say what happened; that somebody stopped needs no alarm."""
        told = explain(error)
        if told.kind == "cancelled":
            self.banner.say(told.happened, told.safe, told.to_do, tone="info")
        else:
            self.banner.explain(told)
        self.area.verticalScrollBar().setValue(0)

    def _permit(self, do: Callable[[], None]) -> None:
        AskAgain(self, self.tr(
            "A backup takes everything out of the vault. Type your passphrase, so that nobody "
            "else makes one."), self.tr("Go on"), lambda _passphrase, _keyfile: do()).open()

    def _work(self, busy: bool) -> None:
        self._busy += 1 if busy else -1
        for button in (self.make_button, self.try_button):
            button.setEnabled(not self._busy)
        self.check.button.setEnabled(not self._busy)
        self.room.more.setEnabled(not self._busy)
        self.room.grow_button.setEnabled(not self._busy)


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures: checked, backed up, tried out."""
    drain(session.upkeep.check_sliced())
    session.upkeep.note_backup()
    session.upkeep.note_trial()
    return {}
