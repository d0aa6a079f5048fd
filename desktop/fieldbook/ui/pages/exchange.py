"""The page Exchange: join, what goes out, exchange now, and what the last exchange did."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.core.turns import Turns
from fieldbook.ui.explain import explain_finding
from fieldbook.ui.pages.documentation_facts import sliced
from fieldbook.ui.pages.documentation_words import joined
from fieldbook.ui.pages.exchange_join import JoinCard
from fieldbook.ui.pages.exchange_row import GoingRow
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.labels import Line, Tag, WrapLabel
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.settled import Settled
from fieldbook.ui.widgets.states import data_size, moment, state_words, why_words

if TYPE_CHECKING:
    from fieldbook.correspondence import Going, Report
    from fieldbook.exchange.joining import Joined
    from fieldbook.session import Session

SHOWN = 30
"""Rows of what went out; older ones are found on their own pages."""
BLOCK = 5
ICONS = {"submission": "document", "message": "message", "share": "lifebuoy"}


class ExchangePage(Page):
    """What leaves this computer, what comes in."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"submission", "message", "share"})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Exchange")

    def commands(self) -> list[Command]:
        """Offer the exchange from anywhere on this page."""
        return [Command(self.tr("Exchange now"), "exchange", self.exchange_now)]

    def _build(self) -> Iterator[None]:
        self.head.set_title(self.title,
                            self.tr("What leaves this computer, what comes in."))
        self.button = PrimaryButton(self.tr("Exchange now"), "exchange")
        self.button.setObjectName("exchange-now")
        self.button.clicked.connect(self.exchange_now)
        self.head.add_action(self.button)
        yield
        self.join_card = JoinCard(self)
        self.join_card.asked.connect(self._join)
        self.join_card.hide()
        self.body.addWidget(self.join_card)
        yield
        self.columns = Columns(3, 2)
        self.columns.hide()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.out = Card(self.tr("Going out"))
        self._rows = QWidget()
        self._shown: tuple[str, list[Going]] | None = None
        self._listing: Turns | None = None
        self.columns.add(0, self.out)
        yield
        self.now = Card(self.tr("Your organisation"))
        self.where = WrapLabel("", "body")
        self.last = WrapLabel("", "small")
        self.progress = ProgressRow(self.tr("Exchanging"))
        self.progress.hide()
        self.outcome = WrapLabel("", "body")
        self.outcome.setObjectName("exchange-outcome")
        for widget in (self.where, self.last, self.progress, self.outcome):
            self.now.add(widget)
        self.columns.add(1, self.now)
        self.columns.end()

    def _load(self) -> None:
        exchange = self.services.exchange
        self.ask(lambda: (exchange.status(), exchange.outgoing()), self._show)

    def _show(self, found: tuple[dict[str, Any], list[Going]]) -> None:
        status, going = found
        joined = bool(status["organisation"])
        self.join_card.setVisible(not joined)
        self.columns.setVisible(joined)
        self.button.setVisible(joined)
        if joined:
            self.where.setText(status["organisation"])
            self.last.setText(self._times(status))
            self._show_going(going, status["organisation"])

    def _times(self, status: dict[str, Any]) -> str:
        from datetime import datetime

        def shown(iso: str) -> str:
            return moment(round(datetime.fromisoformat(iso).timestamp() * 1000))

        parts = [self.tr("Last exchange: {when}").format(when=shown(status["last_exchange"]))
                 if status["last_exchange"] else self.tr("No exchange yet")]
        if status["content_as_of"]:
            parts.append(self.tr("Courses as of {when}").format(
                when=shown(status["content_as_of"])))
        return "\n".join(parts)

    def _show_going(self, going: list[Going], organisation: str) -> None:
        shown = (organisation, going[:SHOWN])
        if shown == self._shown:
            return  # rows take a millisecond each, and each exchange asks for them twice
        self._shown = shown
        if self._listing is not None:
            self._listing.drop()
        self._listing = self.in_turns(self._list(going[:SHOWN], organisation))

    def _list(self, going: list[Going], organisation: str) -> Iterator[None]:
        """Make the rows; those from before stay until the first new ones are there.

        They stand in blocks: another row has Qt lay out its block anew, not all of them.
        """
        rows = QWidget()
        blocks = QVBoxLayout(rows)
        blocks.setContentsMargins(0, 0, 0, 0)
        blocks.setSpacing(8)
        block = Settled(spacing=8)
        blocks.addWidget(block)
        if not going:
            block.column.addWidget(WrapLabel(self.tr(
                "Nothing waits. What you send to {name} is listed here, with how far it "
                "got.").format(name=organisation), "muted"))
        for number, one in enumerate(going):
            words, tone, icon = state_words(one.state, one.since, organisation)
            size = data_size(one.size) if one.size else ""
            row = GoingRow(ICONS.get(one.type, "file"), self._title(one),
                           why_words(one.why) or joined((self._kind(one.type), size)),
                           Tag(words, tone, icon), waits=one.state == "waiting")
            row.back.connect(partial(self._take_back, one.id))
            if number and number % BLOCK == 0:
                block = Settled(spacing=8)
                blocks.addWidget(block)
            if number:
                block.column.addWidget(Line())
            block.column.addWidget(row)
            if rows is not self._rows:
                self._put(rows)
            yield
        if rows is not self._rows:
            self._put(rows)

    def _put(self, rows: QWidget) -> None:
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        self.out.add(rows)

    def _title(self, one: Going) -> str:
        if one.type == "share":
            return self.tr("A recovery share of this vault")
        return one.title or self.tr("Without a title")

    def _kind(self, kind: str) -> str:
        words = {"submission": self.tr("Documentation"), "message": self.tr("Message"),
                 "share": self.tr("Sealed words")}
        return words.get(kind, "")

    # Taking back

    def _take_back(self, item: str) -> None:
        exchange = self.services.exchange
        self.banner.dismiss()
        self.ask(sliced(lambda: exchange.withdraw_sliced(item)), self._taken_back,
                 failed=self._not_taken_back)

    def _taken_back(self, one: Going) -> None:
        words = {
            "submission": self.tr("It is not sent. What you wrote is a draft, as before."),
            "message": self.tr("It is not sent. You find its text where you wrote it."),
            "share": self.tr("It is not sent. To give the organisation a share, make new shares.")}
        self.said.emit(words[one.type], None)
        self._load()

    def _not_taken_back(self, error: BaseException) -> None:
        self.show_error(error)
        self._load()

    # Joining

    @Slot(str, str)
    def _join(self, invite: str, name: str) -> None:
        exchange, row = self.services.exchange, self.join_card.progress
        self.join_card.busy(True)
        self.banner.dismiss()
        self.ask(lambda: exchange.join(invite, name=name, progress=row.hear,
                                       cancelled=row.is_stopped),
                 self._joined, failed=self._not_joined, parallel=True)

    def _joined(self, joined: Joined) -> None:
        self.join_card.busy(False)
        self.join_card.forget()
        self.said.emit(self.tr("You have joined {name}.").format(name=joined.organisation), None)
        self._load()

    def _not_joined(self, error: BaseException) -> None:
        self.join_card.busy(False)
        self.show_error(error)

    # Exchanging

    @Slot()
    def exchange_now(self) -> None:
        """Begin an exchange, unless one is under way."""
        if not self.button.isEnabled():
            return
        exchange, row = self.services.exchange, self.progress
        self.button.setEnabled(False)
        self.outcome.setText("")
        self.banner.dismiss()
        row.begin(self.tr("Exchanging"))
        self.ask(lambda: exchange.run(progress=row.hear, cancelled=row.is_stopped),
                 self._exchanged, failed=self._not_exchanged, parallel=True)

    def _exchanged(self, done: Report) -> None:
        self._end()
        report = done.report
        sent = sum(1 for one in report.sent if one.type not in ("changes", "receipt"))
        came = sum(1 for one in report.received if one.type not in ("changes", "receipt"))
        lines = [self.tr("%n thing(s) sent.", "", sent), self.tr("%n thing(s) came.", "", came)]
        if report.fetched:
            lines.append(self.tr("%n page(s) of courses fetched.", "", report.fetched))
        if done.waiting:
            lines.append(self.tr("%n thing(s) still wait.", "", len(done.waiting)))
        lines.append(self.tr("{up} went up, {down} came down.").format(
            up=data_size(report.bytes_up), down=data_size(report.bytes_down)))
        self.outcome.setText(" ".join(lines))
        self._tell(done)
        self._load()

    def _tell(self, done: Report) -> None:
        """Show what the exchange noticed; the first of it is the most urgent."""
        for finding in done.report.findings[:1]:
            self.banner.explain(explain_finding(finding.kind, finding.facts))

    def _not_exchanged(self, error: BaseException) -> None:
        self._end()
        self.show_error(error)
        self._load()

    def _end(self) -> None:
        self.progress.hide()
        self.button.setEnabled(True)



def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures."""
    from fieldbook.ui.pages.exchange_demo import fill

    fill(session)
    return {}
