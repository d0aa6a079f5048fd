"""Before you send: who will read it, which names, who agreed, which files, what text. One page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout

from fieldbook.casework.model import Sent
from fieldbook.core.background import Priority
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.documentation_facts import sliced
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    case_title,
    files_count,
    incident_title,
    joined,
)
from fieldbook.ui.pages.review_facts import (
    Choices,
    ReviewFacts,
    review_facts,
    send,
    total_size,
    uncleanable,
)
from fieldbook.ui.pages.review_files import FilesCard
from fieldbook.ui.pages.review_foot import Foot
from fieldbook.ui.pages.review_names import ConsentCard, NamesCard
from fieldbook.ui.pages.review_text import ReaderCard, TextCard
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.settled import Settled
from fieldbook.ui.widgets.states import data_size


class ReviewView(View):
    """The last look at what leaves, and the decision to let it."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"case", "incident", "person", "evidence"})

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return self.tr("Before you send")

    @property
    def incident(self) -> str:
        """The incident that is sent alone, or ""."""
        return str(self.arguments.get("incident", ""))

    def _build(self) -> Iterator[None]:
        self._about = ("", "")
        self._facts: ReviewFacts | None = None
        self._sending = self._foot_within = False
        self.choices = Choices()
        self.head.back.connect(self._back)
        self._has_foot = False
        self.columns = Columns(1, 1)
        settled = Settled()
        settled.column.addWidget(self.columns)
        self.body.addWidget(settled)
        self.other = Card()
        self.other.hide()
        self.body.addWidget(self.other)
        self.body.addStretch(1)
        yield
        self.reader, self.scope_card = ReaderCard(self.tr("Who will read it")), Card()
        self.scope = Choice(self.tr("What is sent"))
        self.scope.setObjectName("review-scope")
        self.scope.activated.connect(self._change_scope)
        self.scope_card.add(Field(self.tr("What is sent"), self.scope))
        self.columns.add(0, self.reader)
        self.columns.add(0, self.scope_card)
        yield
        self.names = NamesCard(self)
        self.columns.add(0, self.names)
        yield
        self.consent = ConsentCard()
        self.consent.chosen.connect(self._chosen)
        self.columns.add(0, self.consent)
        yield
        self.files, self.text = FilesCard(self), TextCard()
        self.files.changed.connect(self._chosen)
        self.columns.add(1, self.files)
        self.columns.add(1, self.text)
        self.columns.end()
        self._build_foot()
        self._has_foot = True
        self._place_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep most of a small window for the review itself."""
        super().resizeEvent(event)
        if self._has_foot:
            self._place_foot()

    def _build_foot(self) -> None:
        self.foot = Foot(self.tr("Send when there is a connection"))
        self.total, self.undecided = self.foot.total, self.foot.undecided
        self.confirm = self.foot.confirm
        self.confirm.clicked.connect(self.send)
        self.foot.grown.connect(self._place_foot, Qt.ConnectionType.QueuedConnection)
        outer = self.layout()
        assert outer is not None
        self._outer: QLayout = outer
        outer.addWidget(self.foot)
        self.foot.hide()

    def _place_foot(self) -> None:
        """Let the foot scroll with the page where it would take too much of it."""
        within = not self.foot.fits_under(self.size())
        if within == self._foot_within:
            return
        self._foot_within = within
        hidden, focused = self.foot.isHidden(), self.confirm.hasFocus()
        places: tuple[QLayout, QLayout] = (self._outer, self.body)
        old, new = places if within else places[::-1]
        old.removeWidget(self.foot)
        self.foot.stand(within=within)
        new.addWidget(self.foot)
        self.foot.setHidden(hidden)
        if focused:
            self.confirm.setFocus()

    def _load(self) -> None:
        case, incident = self.id, self.incident
        if (case, incident) != self._about:
            self._begin((case, incident))
        if not self._sending:
            self.ask(lambda: review_facts(self.services, case, incident), self._show,
                     failed=self._gone)

    def _begin(self, about: tuple[str, str]) -> None:
        """Forget what was chosen for another submission."""
        self._about, self._facts = about, None
        self.choices.consent = None
        self.choices.files.clear()
        self.consent.forget()
        self.files.forget()

    def _show(self, facts: ReviewFacts) -> None:
        if (self.id, self.incident) != (facts.case.id,
                                        facts.incident.id if facts.incident else ""):
            return
        self._facts = facts
        about = incident_title(facts.incident) if facts.incident else case_title(facts.case)
        self.head.set_title(self.title, about, self.tr("Back"))
        can_send = facts.is_member and facts.preview is not None
        self.columns.setVisible(can_send)
        self.foot.setVisible(can_send)
        self.other.setVisible(not can_send)
        if facts.preview is None:
            self._say_empty()
        elif not facts.is_member:
            self._say_not_joined(facts.role)
        else:
            self._show_all(facts)

    def _show_all(self, facts: ReviewFacts) -> None:
        assert facts.preview is not None
        name = facts.organisation
        self.reader.who.setText(self.tr("The case officers of {name}").format(name=name))
        self.reader.sealed.setText(self.tr(
            "It is sealed on this computer for {name}. Nobody on the way can read it, not even the "
            "hub that passes it on.").format(name=name))
        self.consent.organisation = name
        self.consent.setVisible(facts.asks_consent)
        self._show_scope(facts)
        self.names.show_people(facts.people, facts.leaks)
        # what asks for a decision comes first
        files = sorted(facts.files, key=lambda one: not one.found)
        self.files.show_files(files, self.choices)
        self.text.show_submission(facts.preview)
        self._chosen()

    def _show_scope(self, facts: ReviewFacts) -> None:
        self.scope_card.setVisible(len(facts.incidents) > 1)
        self.scope.clear()
        self.scope.addItem(self.tr("The whole case, %n incident(s)", "", len(facts.incidents)), "")
        for one in facts.incidents:
            self.scope.addItem(self.tr("Only: {title}").format(title=incident_title(one)), one.id)
        self.scope.setCurrentIndex(max(0, self.scope.findData(self.incident)))

    def _change_scope(self) -> None:
        self.go("review", self.id, incident=str(self.scope.currentData()))

    def _chosen(self) -> None:
        facts = self._facts
        if facts is None:
            return
        self.choices.consent = self.consent.consent() if facts.asks_consent else "not-asked"
        going = [one for one in facts.files if self.choices.of(one) in ("clean", "as-is")]
        self.total.setText(joined((
            self.tr("To {name}").format(name=facts.organisation),
            files_count(len(going)) if going else self.tr("text only"),
            self.tr("about {size} in total").format(
                size=data_size(total_size(facts, going))))))
        open_files = [one.name for one in facts.files if self.choices.of(one) is None]
        if self.choices.consent is None:
            words = self.tr("Still to choose: did the people agree?")
        elif open_files:
            words = self.tr("Still to choose: what happens to {name}").format(name=open_files[0])
        else:
            words = self.tr("It leaves with the next exchange, by itself.")
        self.undecided.setText(words)
        self.confirm.setEnabled(self.choices.consent is not None and not open_files
                                and not self._sending)

    def send(self) -> None:
        """Give what was looked over to the exchange."""
        facts = self._facts
        if facts is None or self.choices.consent is None or self._sending:
            return
        self._sending = True
        self.confirm.setEnabled(False)
        self.undecided.setText(self.tr("Preparing…"))
        choices = Choices(self.choices.consent, dict(self.choices.files))
        self.ask(sliced(lambda: send(self.services, facts, choices)), self._sent,
                 failed=lambda error: self._not_sent(error, facts), priority=Priority.READING)

    def _sent(self, sent: Sent) -> None:
        self._sending = False
        about, choices = self._about, Choices(self.choices.consent, dict(self.choices.files))
        self._about = ("", "")
        self.go("case", sent.case)
        self.said.emit(self.tr("It waits for a connection and leaves with the next exchange"),
                       partial(self._take_back, sent, about, choices))

    def _take_back(self, sent: Sent, about: tuple[str, str], choices: Choices) -> None:
        exchange = self.services.exchange

        def back(_: object) -> None:
            self._begin(about)
            self.choices.files.update(choices.files)
            self.consent.choose(choices.consent)
            self.go("review", about[0], incident=about[1])
            self.said.emit(self.tr("It is not sent. Everything is as you left it."), None)

        self.ask(sliced(lambda: exchange.withdraw_sliced(sent.packet)), back,
                 failed=lambda error: self.said.emit(explain(error).happened, None))

    def _not_sent(self, error: BaseException, facts: ReviewFacts) -> None:
        self._sending = False
        file = uncleanable(error, facts)
        if file is None:
            self.show_error(error)
        else:
            self.banner.say(
                self.tr("{name} tells more than its picture, in a form that cannot be taken out.")
                .format(name=file.name), self.tr("Nothing was sent."),
                self.tr("Leave it out, or send it with everything that it tells."), tone="warn")
        self._chosen()

    def _say_empty(self) -> None:
        back = PrimaryButton(self.tr("Write what happened"), "edit")
        back.clicked.connect(self._back)
        _say(self.other, EmptyState(
            "document", self.tr("There is nothing to send yet"),
            self.tr("Write at least one sentence about what happened; then come back here."),
            back))

    def _say_not_joined(self, role: str) -> None:
        if role == "desk":
            _say(self.other, EmptyState(
                "desk", self.tr("This vault is the organisation itself"),
                self.tr("What is documented here is already where it would be sent to.")))
            return
        join = PrimaryButton(self.tr("Join with an invite"), "link")
        join.setObjectName("join")
        join.clicked.connect(lambda: self.navigate.emit("exchange", {}))
        _say(self.other, EmptyState(
            "shield", self.tr("You have not joined an organisation yet"),
            self.tr("To send something sealed, Fieldbook must know for whom. Ask the organisation "
                    "for an invite. Everything that you wrote stays here until then."), join))

    def _back(self) -> None:
        if self.incident:
            self.go("incident", self.incident)
        else:
            self.go("case", self.id)

    def _gone(self, error: BaseException) -> None:
        self.say_gone(error, self._facts.case.id if self._facts is not None else "")
        self.go()


def _say(card: Card, empty: EmptyState) -> None:
    """Show this alone in a card."""
    while (item := card.body.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    card.add(empty)
