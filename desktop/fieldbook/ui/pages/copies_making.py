"""Making a backup: who can open it, a key where it needs a new one, where it goes, writing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.safekeeping import WORDS, Opener, Prepared
from fieldbook.ui.pages.backup_opening import WORDS as WORDS_COUNT
from fieldbook.ui.pages.copies_keyfile import NewKeyFile
from fieldbook.ui.pages.copies_trying import Trial
from fieldbook.ui.pages.copies_who import NEW_FILE, NEW_WORDS, WhoStep
from fieldbook.ui.pages.recovery_entry import TypedBack
from fieldbook.ui.pages.recovery_walk import Ask, Part, Walk
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.paper_words import PaperWords
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.states import data_size

if TYPE_CHECKING:
    from fieldbook.crypto.age import HybridIdentity
    from fieldbook.session import Session

Permit = Callable[[Callable[[], None]], None]
"""Asks whether something may be done, and does it then."""


class BackupWalk(Walk):
    """The steps to a backup. With `permit` the passphrase is asked for before it is written."""

    def __init__(self, ask: Ask, session: Session, background: Background, language: str,
                 openers: Sequence[Opener], *, permit: Permit,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._session, self._background = ask, session, background
        self._language, self._permit = language, permit
        self._new: HybridIdentity | None = None
        self._own: Opener | None = None
        self._prepared: Prepared | None = None
        self.target: Path | None = None
        self.who = WhoStep(openers)
        self.who.changed.connect(self.changed)
        self._shown = self._make_shown()
        self.back = TypedBack(WORDS_COUNT, self.tr(
            "Type the words from your paper. This shows that you can read what you wrote; only "
            "then is the backup made."))
        self.back.changed.connect(self.changed)
        self.back.entered.connect(self.go_on)
        self.keyfile = NewKeyFile(ask, session.backups, background)
        self.keyfile.saved.connect(self._key_saved)
        self.keyfile.failed.connect(self.failed)
        self._where = self._make_where()
        self._written = Part()
        self.said = self._written.say("", "strong")
        self.advice = self._written.say("")
        self.trial = Trial(ask, session)
        self.trial.read.connect(self._was_read)
        self.trial.failed.connect(self._was_not_read)
        self._written.body.addWidget(self.trial)
        self.again = self.aside(self.tr("See the words again"), "back", self._show_words)
        self._parts = (self.who, self._shown, self.back, self.keyfile, self._where, self._written)
        for part in self._parts:
            self.body.addWidget(part)
        self._turn(self.who)

    def is_ready(self) -> bool:
        """Whether the step that is shown is done."""
        if self._part is self.who:
            return self.who.is_ready()
        if self._part is self.back:
            return self.back.is_ready()
        if self._part is self.keyfile:
            return self._own is not None
        return self._part is not self._where or self.target is not None

    def go_on(self) -> None:
        """Do the step that is shown."""
        if self.is_busy or not self.is_ready():
            return
        steps: dict[QWidget, Callable[[], None]] = {
            self.who: self._who_chosen, self._shown: lambda: self._turn(self.back),
            self.back: self._compare, self.keyfile: lambda: self._turn(self._where),
            self._where: lambda: self._permit(self._write), self._written: self._try}
        steps[self._part]()

    def begin(self) -> None:
        """Be ready to choose."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let go of words and keys."""
        self._new = None
        self._prepared = None
        self.words.show_words([])
        self.back.forget()
        self.keyfile.passphrase.clear()

    # The steps

    def _make_shown(self) -> Part:
        part = Part()
        part.say(self.tr(
            "Copy the words in their order, with their numbers. They are kept nowhere. Whoever "
            "has them and a backup can read everything; without them, nobody can."))
        self.words = PaperWords()
        part.body.addWidget(self.words)
        part.say(self.tr(
            "Keep the paper apart from the backup. The same words open every backup that you make "
            "with them."), "small")
        return part

    def _make_where(self) -> Part:
        part = Part()
        part.say(self.tr(
            "Keep the backup where this computer is not: on a stick at another place, or with "
            "somebody you trust. Its name and its size say nothing about what is in it."))
        self.named = WrapLabel("", "strong")
        self.named.hide()
        self.choose_button = Button(self.tr("Choose where it goes"), "folder-open")
        self.choose_button.clicked.connect(self._ask_target)
        self.progress = ProgressRow("", self.tr("Stop"))
        self.progress.hide()
        for widget in (self.named, self.choose_button, self.progress):
            part.body.addWidget(widget)
        return part

    def _turn(self, part: QWidget) -> None:
        self._part = part
        for each in self._parts:
            each.setVisible(each is part)
        self.again.setVisible(part is self.back)
        self.onward = {
            self._shown: self.tr("I have copied them"),
            self.back: self.tr("Check what I typed"),
            self._where: self.tr("Write the backup"),
            self._written: self.tr("Try it out"),
        }.get(part, self.tr("Next"))  # type: ignore[call-overload]
        if part is self.back:
            self.back.use_sheet(self._ask, self._language)
            self.back.line_up(self.words)
            self.back.begin()
        self.changed.emit()

    def _who_chosen(self) -> None:
        own = self.who.own
        self._own = own if isinstance(own, Opener) else None
        if own == NEW_WORDS:
            self._show_words()
        elif own == NEW_FILE:
            self._turn(self.keyfile)
        else:
            self._turn(self._where)

    def _show_words(self) -> None:
        from fieldbook.vault.backup_keys import words_of

        self.back.forget()
        self.words.show_words(words_of(self._key(), self._language))
        self._turn(self._shown)

    def _key(self) -> HybridIdentity:
        from fieldbook.crypto.age import HybridIdentity

        if self._new is None:
            self._new = HybridIdentity.generate()
        return self._new

    def _compare(self) -> None:
        from fieldbook.vault.backup_keys import key_of_words

        text, expected, backups = self.back.text(), self._key(), self._session.backups

        def job() -> Opener:
            if key_of_words(text).seed != expected.seed:
                from fieldbook.vault.errors import RecoveryOther

                raise RecoveryOther
            return backups.keep_key(str(expected.recipient), WORDS)

        self.work(True)
        self._ask(job, self._typed_back, failed=self._typed_wrong)

    def _typed_back(self, own: Opener) -> None:
        self.work(False)
        self._own = own
        self._new = None
        self.back.forget()
        self.words.show_words([])
        self._turn(self._where)

    def _typed_wrong(self, error: BaseException) -> None:
        self.work(False)
        if not self.back.explain(error):
            self.failed.emit(error)

    def _key_saved(self, own: Opener) -> None:
        self._own = own
        self.changed.emit()

    def _ask_target(self) -> None:
        name = f"backup-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}.age"
        picker = FilePicker.to_save(self.tr("Where shall the backup go?"), name, self._background,
                                    self)
        picker.picked.connect(lambda paths: self.use_target(paths[0]))
        picker.open()

    def use_target(self, path: Path) -> None:
        """Take the file that the backup shall be."""
        self.target = path
        self.named.setText(str(path))
        self.named.show()
        self.choose_button.setText(self.tr("Choose another place"))
        self.changed.emit()

    # Writing

    def _write(self) -> None:
        target = self.target
        if target is None or self.is_busy:
            return
        recipients = [*(self._own.recipients if self._own is not None else ()),
                      *self.who.others()]
        backups, row = self._session.backups, self.progress
        self.work(True)
        self.choose_button.setEnabled(False)
        row.begin(self.tr("Copying what is in the vault"))
        self._ask(lambda: backups.copy_sliced(target, recipients, progress=row.hear,
                                              cancelled=row.is_stopped),
                  self._copied, failed=self._not_written)

    def _copied(self, copied: object) -> None:
        # a sliced job is typed as its generator; the lane hands on what that returned
        prepared = self._prepared = cast("Prepared", copied)
        backups, row = self._session.backups, self.progress
        row.title.setText(self.tr("Writing the backup"))
        self._ask(lambda: backups.seal(prepared, progress=row.hear, cancelled=row.is_stopped),
                  self._sealed, failed=self._not_written, parallel=True)

    def _sealed(self, size: int) -> None:
        session, prepared = self._session, self._prepared
        name = self.target.name if self.target is not None else ""
        if prepared is not None:
            self._ask(lambda: session.backups.done(prepared), failed=self.went_wrong)
            # the stick is here, which one of another day may not have been since
            self._ask(session.clear_leftovers, parallel=True, failed=self.went_wrong)
        self.progress.hide()
        self.said.setText(self.tr("The backup is written: {name}, {size}.").format(
            name=name, size=data_size(size)))
        self.advice.setText(self.tr(
            "Try it out now: it is read back whole, so that you know that it can be."))
        self.work(False)
        self._turn(self._written)

    def _not_written(self, error: BaseException) -> None:
        self.progress.hide()
        self.choose_button.setEnabled(True)
        self._prepared = None
        self.went_wrong(error)

    # Reading it back

    def _try(self) -> None:
        prepared = self._prepared
        if prepared is not None:
            self.work(True)
            self.trial.begin(prepared.target, lambda: [prepared.trial])

    def _was_read(self) -> None:
        self._prepared = None
        self.advice.setText(self.tr(
            "It was read back whole. Take it away from this computer now, and the key to another "
            "place than the backup."))
        self.onward = ""
        self.work(False)

    def _was_not_read(self, error: BaseException) -> None:
        self.went_wrong(error)
