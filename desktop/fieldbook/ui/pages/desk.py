"""The page Desk: what members sent, beside one letter; accept, refuse, answer, invite."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QDateTime, Qt, Slot
from PySide6.QtWidgets import QScrollArea

from fieldbook.core.turns import Turns
from fieldbook.ui.pages.desk_invite import InviteDialog
from fieldbook.ui.pages.desk_letter import LetterView, sender_words
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.list_detail import ListDetail
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.states import Shown, date

if TYPE_CHECKING:
    from fieldbook.desk.desk import InboxLine, Invitation
    from fieldbook.exchange.protocol.invite import Role


class DeskPage(Page):
    """The inbox of the organisation."""

    LISTENS: ClassVar[frozenset[str]] = frozenset(
        {"received", "reply", "member", "share_log"})
    SCROLLS: ClassVar[bool] = False

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Desk")

    def commands(self) -> list[Command]:
        """Offer what the desk does most."""
        return [Command(self.tr("Invite somebody"), "person", self.invite)]

    def _build(self) -> None:
        self._lines: dict[str, InboxLine] = {}
        self._shown = ""
        self._reading: Turns | None = None
        button = Button(self.tr("Invite somebody"), "person")
        button.setObjectName("desk-invite")
        button.clicked.connect(self.invite)
        self.shares = Button(self.tr("Recovery shares"), "lifebuoy")
        self.shares.setObjectName("desk-shares")
        self.shares.clicked.connect(lambda: self.navigate.emit("shares", {}))
        self.shares.hide()
        self.head.add_action(self.shares)
        self.head.add_action(button)
        self.list = RowList(self.tr("Inbox"))
        self.list.chosen.connect(self._choose)
        self.detail = QScrollArea()
        self.detail.setWidgetResizable(True)
        self.detail.setAccessibleName(self.tr("Letter"))
        self.split = ListDetail(self.list, self.detail, self.tr("Inbox"))
        self.empty = EmptyState(
            "desk", self.tr("Nothing has come yet"),
            self.tr("Invite people, and exchange to receive what they send. Only this desk can "
                    "open it."))
        self.body.addWidget(self.empty)
        self.body.addWidget(self.split, 1)

    def _load(self) -> None:
        desk = self.services.desk
        self.ask(lambda: (desk.inbox(), desk.shares.is_used()) if desk.exists() else ([], False),
                 self._show)

    def _show(self, found: tuple[list[InboxLine], bool]) -> None:
        lines, has_shares = found
        self.shares.setVisible(has_shares)
        self._lines = {one.id: one for one in lines}
        self.list.set_rows([self._row(one) for one in lines])
        self.empty.setVisible(not lines)
        self.split.setVisible(bool(lines))
        wanted = str(self.arguments.pop("id", "") or self._shown)
        if wanted not in self._lines:
            wanted = lines[0].id if lines else ""
        if wanted and not self.list.choose(wanted):
            self._choose(wanted)
        if wanted and wanted == self._shown:
            self._ask_letter(wanted)

    def _row(self, line: InboxLine) -> Row:
        icon = "document" if line.kind == "submission" else "message"
        when = QDateTime.fromString(line.received, Qt.DateFormat.ISODate).toMSecsSinceEpoch()
        return Row(line.id, line.title or self.tr("Without a title"),
                   sender_words(line.sender, is_named=line.is_named), icon=icon,
                   tags=(self.state(line.state),), trailing=date(when), strong=line.state == "new")

    def state(self, state: str) -> Shown:
        """Return how a letter stands, in the desk's words."""
        words: dict[str, Shown] = {
            "new": (self.tr("New"), "info", "desk"),
            "accepted": (self.tr("Accepted"), "ok", "check"),
            "refused": (self.tr("Refused"), "danger", "warning"),
            "answered": (self.tr("Answered"), "ok", "message")}
        return words.get(state, words["new"])

    @Slot(str)
    def _choose(self, letter: str) -> None:
        if letter != self._shown:
            self._shown = letter
            self._ask_letter(letter)
        self.split.open_detail()

    def _ask_letter(self, letter: str) -> None:
        services = self.services
        self.ask(lambda: (services.desk.show(letter),
                          services.store.drafts.get("desk-reply", letter)), self._open)

    def _open(self, found: tuple[dict[str, Any], dict[str, str]]) -> None:
        letter, drafts = found
        if letter["id"] != self._shown:
            return
        view = LetterView(letter, self.state(letter["state"]), drafts, self.autosave)
        view.accepted.connect(partial(self._accept, letter["id"]))
        view.refused.connect(partial(self._refuse, letter["id"]))
        view.replied.connect(partial(self._reply, letter["id"]))
        view.attachment.connect(partial(self._view_attachment, letter["attachments"]))
        if self._reading is not None:
            self._reading.drop()  # its letter goes
        self.detail.setWidget(view)
        self._reading = self.in_turns(view.parts())

    def _accept(self, letter: str) -> None:
        self.ask(lambda: self.services.desk.accept(letter), self._decided)

    def _refuse(self, letter: str, why: str) -> None:
        self.ask(lambda: self.services.desk.refuse(letter, why), self._decided)

    def _reply(self, letter: str, text: str) -> None:
        services = self.services

        def job() -> str:
            sent = services.desk.reply(letter, text)
            services.store.drafts.discard("desk-reply", letter)
            return sent

        self.ask(job, self._decided)

    def _decided(self, _: object) -> None:
        self.said.emit(self.tr("It goes with the next exchange."), None)
        self._load()

    def _view_attachment(self, attachments: list[dict[str, Any]], place: int) -> None:
        from fieldbook.ui.widgets.viewer_dialog import open_viewer

        one = attachments[place]
        open_viewer(self, self.services, self.background, blob=one["blob"], name=one["name"],
                    media_type=one["media_type"], size=int(one["size"]))

    @Slot()
    def invite(self) -> None:
        """Make an invite and show it."""
        dialog = InviteDialog(self)
        dialog.asked.connect(partial(self._make_invite, dialog))
        dialog.open()

    def _make_invite(self, dialog: InviteDialog, role: Role, days: int) -> None:
        services = self.services

        def made(invitation: Invitation) -> None:
            dialog.show_invite(invitation.text)

        self.ask(lambda: services.desk.invite(role, days), made,
                 failed=dialog.show_error, parallel=True)


def demo(session: Any) -> dict[str, object]:
    """Fill a fresh vault with letters, as if members had sent them."""
    from fieldbook.ui.pages.desk_demo import keep_letters

    return {"id": keep_letters(session)}
