"""Who can open a backup: an own key, old or new, and whoever else is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QWidget

from fieldbook.core.errors import WorldError
from fieldbook.safekeeping import CONTACT, FILE, ORGANISATION, WORDS, Opener, require_alike
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.recovery_walk import Part
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.choices import Check, Radio
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.paper_words import isolated
from fieldbook.ui.widgets.states import date

NEW_WORDS, NEW_FILE, NOBODY = "new-words", "new-file", "nobody"
Own = Opener | str


class WhoStep(Part):
    """`own`: an opener that there is, or one of the words above; `others()`: more recipients."""

    changed = Signal()

    def __init__(self, openers: Sequence[Opener], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(self.tr(
            "A backup is one encrypted file with everything that this passphrase opens. It needs "
            "a key of its own that is not in the vault: so it helps when the computer is gone, "
            "and whoever takes the vault cannot open the backup."))
        self._group = QButtonGroup(self)
        self._own: dict[Radio, Own] = {}
        self._others: dict[Check, Opener] = {}
        for opener in openers:
            if opener.kind in (WORDS, FILE):
                self._offer(self._own_words(opener), opener)
        self._offer(self.tr("New backup words, written on paper now"), NEW_WORDS)
        self._hint = self.say(self.tr(
            "Words on paper are the safest choice for most people: paper cannot be read from "
            "afar, and it needs no computer that still works."), "small")
        self._offer(self.tr("A new key file, on a stick"), NEW_FILE)
        self._add_others([one for one in openers if one.kind in (ORGANISATION, CONTACT)])
        next(iter(self._own)).setChecked(True)
        self._fit()

    @property
    def own(self) -> Own:
        """What was chosen for oneself."""
        return next(own for radio, own in self._own.items() if radio.isChecked())

    def choose(self, own: Own) -> None:
        """Choose one of the own keys, or a new one."""
        next(radio for radio, each in self._own.items() if each == own).setChecked(True)

    def others(self) -> list[str]:
        """Return the recipients of everybody else who was chosen."""
        chosen = [one for check, opener in self._others.items() if check.isChecked()
                  for one in opener.recipients]
        return [*chosen, *self._typed()]

    def is_ready(self) -> bool:
        """Whether somebody was chosen, and all of them can open one file."""
        return not self._complaint() and (self.own != NOBODY or bool(self.others()))

    def _own_words(self, opener: Opener) -> str:
        words = (self.tr("My backup words of {day}") if opener.kind == WORDS
                 else self.tr("My key file of {day}"))
        return words.format(day=date(opener.made) if opener.made else "…")

    def _offer(self, text: str, own: Own) -> None:
        radio = Radio(text)
        self._own[radio] = own
        self._group.addButton(radio)
        self.body.addWidget(radio)
        radio.toggled.connect(self._fit)

    def _add_others(self, openers: Sequence[Opener]) -> None:
        self._offer(self.tr("No key of mine: only somebody else can open it"), NOBODY)
        self.also = self.say(self.tr("Who else can open it, and read everything in it?"), "strong")
        for opener in openers:
            check = Check(isolated(opener.name) if opener.name else self.tr("Without a name"))
            self._others[check] = opener
            self.body.addWidget(check)
            check.toggled.connect(self._fit)
        self.paste = Button(self.tr("Somebody else, with the key that they gave me"), "plus",
                            "link")
        self.paste.clicked.connect(self._open_keys)
        self.body.addWidget(self.paste)
        self.keys = QPlainTextEdit()
        self.keys.setTabChangesFocus(True)
        self.keys.setFixedHeight(88)
        self.keys.textChanged.connect(self._fit)
        self.field = Field(self.tr("Their keys, one on each line"), self.keys, self.tr(
            "The public line of a backup key; it begins with age1. Compare it with them in another "
            "way, for example by voice."))
        self.field.hide()
        self.body.addWidget(self.field)

    def _open_keys(self) -> None:
        self.paste.hide()
        self.field.show()
        self.keys.setFocus()

    def _typed(self) -> list[str]:
        return self.keys.toPlainText().split()

    def _complaint(self) -> str:
        # a new key is a post-quantum one, as the own ones are
        own = self.own
        known = list(own.recipients) if isinstance(own, Opener) else []
        try:
            require_alike([*known, *self.others()])
            if own in (NEW_WORDS, NEW_FILE) and any(
                    not one.startswith("age1pq1") for one in self.others()):
                return self.tr(
                    "These keys are of an older kind, which cannot open one file together with "
                    "yours. Make a backup for them alone, without a key of yours.")
        except WorldError as error:
            told = explain(error)
            return f"{told.happened} {told.to_do}"
        return ""

    def _fit(self) -> None:
        complaint = self._complaint()
        self.field.complain(complaint)
        if complaint:
            self.paste.hide()
            self.field.show()
        self.changed.emit()
