"""The page Messages: conversations with the organisation, side by side with one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.documentation_facts import sliced
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.widgets.autosave import AutosaveText
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel
from fieldbook.ui.widgets.list_detail import ListDetail
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.states import Shown, date, moment, state_words

if TYPE_CHECKING:
    from fieldbook.messages.messages import Message, Thread
    from fieldbook.session import Session

FORM, NEW = "message", "new"


class MessagesPage(Page):
    """Ask, be answered, and see how far each message got."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"message"})
    SCROLLS: ClassVar[bool] = False

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Messages")

    def commands(self) -> list[Command]:
        """Offer a new message."""
        return [Command(self.tr("New message"), "plus", self.write_new)]

    def _build(self) -> None:
        self._threads: dict[str, Thread] = {}
        self._organisation, self._thread = "", NEW
        self._sent_titles: dict[str, str] = {}
        new = Button(self.tr("New message"), "plus")
        new.setObjectName("new-message")
        new.clicked.connect(self.write_new)
        self.head.add_action(new)
        self.list = RowList(self.tr("Conversations"))
        self.list.chosen.connect(self._choose)
        self.detail = QWidget()
        self._words_column = QVBoxLayout(self.detail)
        self._words_column.setContentsMargins(0, 0, 0, 0)
        self._words_column.setSpacing(12)
        self.words = QScrollArea()
        self.words.setWidgetResizable(True)
        self.words.setAccessibleName(self.tr("Conversation"))
        self._words_column.addWidget(self.words, 1)
        self._words_column.addWidget(self._writer())
        self.split = ListDetail(self.list, self.detail, self.tr("All conversations"))
        self.empty = EmptyState(
            "message", self.tr("No messages yet"),
            self.tr("Ask for advice, training or urgent help. What you write is sealed: only your "
                    "organisation can read it."))
        self.body.addWidget(self.empty)
        self.body.addWidget(self.split, 1)

    def _writer(self) -> QWidget:
        card = Card(self.tr("Write"))
        self.kind = Choice(self.tr("What is it about?"))
        for kind, word in (("advice", self.tr("Advice")), ("training", self.tr("Training")),
                           ("advocacy", self.tr("Support for advocacy")),
                           ("litigation", self.tr("Help with a court case")),
                           ("urgent", self.tr("Urgent protection")), ("other", self.tr("Other"))):
            self.kind.addItem(word, kind)
        self.what = Field(self.tr("What is it about?"), self.kind)
        self.text = AutosaveText(self.autosave, FORM, NEW, "text", lines=(3, 8))
        self.text.setObjectName("message-text")
        self.text.setAccessibleName(self.tr("Your message"))
        self.text.setPlaceholderText(self.tr("Your message"))
        self.send = PrimaryButton(self.tr("Send when there is a connection"), "message")
        self.send.setObjectName("send-message")
        self.send.clicked.connect(self._send)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.send)
        card.add(self.what)
        card.add(self.text)
        card.body.addLayout(row)
        return card

    def _load(self) -> None:
        services = self.services
        self.ask(lambda: (services.messages.threads(), services.exchange.organisation(),
                          services.store.drafts.get(FORM, NEW),
                          {one.id: one.title for one in services.casework.submissions()}),
                 self._show)

    def _show(self, found: tuple[list[Thread], str, dict[str, str], dict[str, str]]) -> None:
        threads, self._organisation, draft, self._sent_titles = found
        self._threads = {one.id: one for one in threads}
        if self._thread not in (NEW, *self._threads):  # all of it was taken back
            self._thread, self.arguments = NEW, {"id": NEW} if draft.get("text") else {}
            self._show_words([])
            self.what.show()
        self.list.set_rows([self._row(one) for one in threads])
        writing = bool(draft.get("text")) or (self._thread == NEW and bool(threads))
        self.empty.setVisible(not threads and not writing and self._asked() == "")
        self.split.setVisible(bool(threads) or writing or self._asked() == NEW)
        # a message that was taken back stands before what is being written
        written, kept = self.text.toPlainText(), draft.get("text", "")
        if kept != written and kept.endswith(written):
            self.text.restore(kept)
        wanted = self._asked() or self._thread
        if wanted in self._threads and not self.list.choose(wanted):
            self._choose(wanted)
        elif wanted == NEW and threads and not draft.get("text") and self._asked() == "":
            self.list.choose(threads[0].id)
        elif wanted in self._threads:
            self._choose(wanted)

    def _asked(self) -> str:
        """Return the conversation that the page was opened with: a thread, or a message in one."""
        wanted = str(self.arguments.get("id", ""))
        for thread in self._threads.values():
            if wanted and any(one.id == wanted for one in thread.messages):
                return thread.id
        return wanted

    def _row(self, thread: Thread) -> Row:
        tags: tuple[Shown, ...] = ()
        if thread.unread:
            tags = ((self.tr("%n new", "", thread.unread), "info", "message"),)
        title = self._sent_titles.get(thread.id) or thread.title
        return Row(thread.id, title, self._who(thread.messages[-1]),
                   icon="message", tags=tags, trailing=date(thread.messages[-1].created),
                   strong=bool(thread.unread))

    def _who(self, message: Message) -> str:
        if message.direction == "in":
            return self._organisation or self.tr("Organisation")
        return self.tr("You")

    @Slot()
    def write_new(self) -> None:
        """Begin a new conversation."""
        self._thread = NEW
        self.arguments = {"id": NEW}
        self.empty.hide()
        self.split.show()
        self.list.clearSelection()
        self._show_words([])
        self.what.show()
        self.split.open_detail()
        self.text.setFocus()

    @Slot(str)
    def _choose(self, thread: str) -> None:
        found = self._threads.get(thread)
        if found is None:
            return
        self._thread = thread
        self.arguments = {"id": thread}
        self.what.hide()
        self._show_words(list(found.messages))
        self.split.open_detail()
        if found.unread:
            self.ask(lambda: self.services.messages.mark_read(thread))

    def _show_words(self, messages: list[Message]) -> None:
        inner = QWidget()
        inner.setProperty("role", "column")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        about = self._sent_titles.get(messages[0].thread, "") if messages else ""
        if about:
            words = self.tr("About what you sent: {title}").format(title=about)
            column.addWidget(WrapLabel(words, "muted"))
        for message in messages:
            column.addWidget(self._bubble(message))
        column.addStretch(1)
        self.words.setWidget(inner)
        self.words.setVisible(bool(messages))

    def _bubble(self, message: Message) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Label(self._who(message), "strong"))
        head.addWidget(Label(moment(message.created), "small"))
        head.addStretch(1)
        if message.direction == "out":
            head.addWidget(Tag(*state_words(message.state, message.state_since,
                                            self._organisation)))
        card.body.addLayout(head)
        words = WrapLabel(message.text, "body")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add(words)
        return card

    @Slot()
    def _send(self) -> None:
        text, kind = self.text.toPlainText(), str(self.kind.currentData())
        thread = "" if self._thread == NEW else self._thread
        services = self.services

        def job() -> Message:
            sent = services.exchange.send_message(text, "other" if thread else kind, thread=thread)
            services.store.drafts.discard(FORM, NEW)
            return sent

        self.ask(job, self._sent)

    def _sent(self, message: Message) -> None:
        self.text.restore("")
        self._thread = message.thread
        self.arguments = {"id": message.thread}
        self.said.emit(self.tr("It waits and goes with the next exchange."),
                       partial(self._take_back, message.id))
        self._load()

    def _take_back(self, message: str) -> None:
        exchange = self.services.exchange
        self.ask(sliced(lambda: exchange.withdraw_sliced(message)), self._taken_back,
                 failed=lambda error: self.said.emit(explain(error).happened, None))

    def _taken_back(self, _: object) -> None:
        self.said.emit(self.tr("It is not sent. Its text is where you wrote it."), None)
        self._load()


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures."""
    messages = session.messages
    asked = messages.write("Can you look at the letter from the ministry?\nThey want an answer "
                           "by Friday, and we are not sure what we may leave out.", "advice")
    messages.receive(message="demo-reply", thread=asked.thread, kind="reply",
                     text="Yes. Send the first page without the stamp; we answer tonight.")
    messages.write("Two of us would like to learn how to take statements.", "training")
    return {"id": asked.thread}
