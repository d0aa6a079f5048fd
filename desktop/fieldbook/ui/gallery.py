"""Pages that show every widget: to look at them, and for the tests that walk over controls."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import Button, IconButton, PrimaryButton
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.choices import Check, Choice, Radio
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.empty import EmptyState
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.list_detail import ListDetail
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.progress import Bar, ProgressRow
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.tabs import Tabs


class GalleryPage(Page):
    """Every widget once, with words that need no translation because no user sees them."""

    @property
    def title(self) -> str:
        """Return the title."""
        return "March on 2 May, north gate"

    def commands(self) -> list[Command]:
        """Return one command, for the finder."""
        return [Command("New incident", "plus", lambda: self.said.emit("Incident begun", None))]

    def _build(self) -> None:
        self.head.set_title(self.title, "Everything here is saved as it is typed.", "Cases")
        self.head.set_tags(Tag("Waiting for a connection: 2 items", "warn", "clock"), Tag("Draft"),
                           Tag("Accepted by ISHR, 3 May", "ok", "check"),
                           Tag("On the way", "info"), Tag("Damaged", "danger", "warning"))
        self.head.add_action(Button("Export"))
        self.head.add_action(Button("Incident", "plus"))
        self.head.add_action(PrimaryButton("Send to ISHR", "shield"))
        notice = Banner()
        notice.say("The hub did not answer.", "Your text is safe on this computer.",
                   "It goes out at the next exchange.", tone="warn", action=Button("Try now"))
        self.body.addWidget(notice)
        self.body.addWidget(self._tabs())
        columns = Columns(1, 1)
        self._left(columns.column[0])
        self._right(columns.column[1])
        columns.end()
        self.body.addWidget(columns)
        self.body.addStretch(1)

    def _tabs(self) -> QWidget:
        tabs = Tabs("Parts of the case")
        for word in ("Timeline", "Evidence", "People", "UN submission", "History"):
            inner = QWidget()
            flow = FlowLayout(inner)
            for name in ("All topics", "Documenting", "UN mechanisms", "Digital safety", "Travel"):
                chip = Button(name, kind="chip")
                chip.setChecked(name == "All topics")
                flow.addWidget(chip)
            tabs.addTab(inner, word)
        tabs.setMaximumHeight(110)
        return tabs

    def _left(self, column: QVBoxLayout) -> None:
        moving = Card()
        self.progress = ProgressRow("Exchanging now, through Tor")
        self.progress.bar.set_share(0.35)
        self.progress.amount.setText("1.8 of 5.2 MB")
        self.progress.detail.setText("Case “March on 2 May”: text sent, photo 2 of 4")
        moving.add(self.progress)
        column.addWidget(moving)
        form = Card("Fields")
        line = AutosaveLine(self.autosave, "gallery", "1", "title")
        text = AutosaveText(self.autosave, "gallery", "1", "story")
        text.restore("About 200 people. Two lines of police, shields. Account by L. (witness).")
        form.add(Field("Title", line, "A few words that you will know again."))
        form.add(Field("What happened", text))
        choice = Choice("Kind")
        choice.addItems(["Arrest", "Threat", "Search of a home"])
        form.add(Field("Kind", choice))
        wrong = Field("When", AutosaveLine(self.autosave, "gallery", "1", "when"))
        wrong.complain("This date is in the future.")
        form.add(wrong)
        tick = Check("The person agreed to a public report")
        tick.setChecked(True)
        form.add(tick)
        radio = Radio("Initials only")
        radio.setChecked(True)
        form.add(radio)
        form.add(PassphraseField("Passphrase"))
        column.addWidget(form)

    def _right(self, column: QVBoxLayout) -> None:
        ways = Card("Ways")
        for icon, name, detail, word in (
            ("globe", "Internet, through Tor", "Last exchange 09:14 · 310 KB", "Exchange now"),
            ("usb", "USB stick", "Carry sealed packets for yourself and others", "Open"),
            ("room", "Room", "Trainer’s computer nearby, no Internet", "Join"),
        ):
            ways.add(CardRow(icon, name, detail, button=Button(word)), line=True)
        column.addWidget(ways)
        going = Card("Going out")
        self.rows = RowList("Going out")
        self.rows.set_rows([
            Row("1", "Question about the visa letter", "", "message",
                (("Accepted by ISHR, 3 May", "ok", "check"),), "2 KB"),
            Row("2", "Case “March on 2 May”", "Two incidents, four photos", "document",
                (("On the way", "info", ""),), "1.1 MB"),
            Row("3", "Video_0231", "", "video", (("Waiting", "warn", "clock"),), "48 MB"),
        ])
        self.rows.choose("2")
        self.rows.setMinimumHeight(190)
        going.add(self.rows)
        column.addWidget(going)
        ready = Card("Ready for an urgent appeal?")
        ready.add(Bar(0.78, "Ready"))
        ready.add(WrapLabel("Who, what, when, where; link to human rights work; consent."))
        buttons = FlowLayout()
        for kind in ("danger", "quiet", "link"):
            buttons.addWidget(Button(kind.title(), "flag", kind))
        buttons.addWidget(IconButton("trash", "Delete"))
        off = Button("Off", "send")
        off.setEnabled(False)
        buttons.addWidget(off)
        ready.body.addLayout(buttons)
        column.addWidget(ready)
        empty = Card()
        empty.add(EmptyState(
            "case", "No case yet", "A case holds what belongs together: incidents, people, photos. "
            "Start with one sentence; complete it later.", Button("New case", "plus")))
        column.addWidget(empty)


class GalleryListPage(Page):
    """List and detail."""

    SCROLLS = False

    @property
    def title(self) -> str:
        """Return the title."""
        return "Contacts"

    def _build(self) -> None:
        self.head.add_action(PrimaryButton("New contact", "plus"))
        people = RowList("People")
        people.set_rows([Row(str(number), f"Person {number}", "Lawyer, answers on Signal", "person",
                             (("Verified", "ok", "check"),) if number % 3 == 0 else ())
                         for number in range(400)])
        detail = Card("Person 3")
        detail.add(WrapLabel("Reach her after 18:00, never by telephone."))
        detail.body.addStretch(1)
        self.split = ListDetail(people, detail, "Contacts")
        people.chosen.connect(self.split.open_detail)
        self.body.addWidget(self.split)
