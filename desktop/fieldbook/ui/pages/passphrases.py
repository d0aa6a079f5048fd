"""The page Passphrases and key files: what opens this half of the vault; add, change, remove.

Of the other half it knows and says nothing, and it looks the same in both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from fieldbook.ui.explain import explain_finding
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.pages.passphrases_flow import NewPassphrase
from fieldbook.ui.pages.passphrases_list import KeyfileCard, OpensCard
from fieldbook.ui.pages.passphrases_removing import RemoveDialog
from fieldbook.ui.pages.passphrases_steps import Wanted
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.passphrase_entry import read_keyfile
from fieldbook.vault.errors import KeyfileEmpty, PassphraseInUse
from fieldbook.vault.passphrases import Derived, Passphrases, Places

if TYPE_CHECKING:
    from fieldbook.session import Session


@dataclass(frozen=True, slots=True)
class _Old:
    """The passphrase that is being changed, and the content of its key file."""

    passphrase: str = field(repr=False)
    keyfile: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is to be put in: `new`, in the place of `old` if there is one."""

    new: Derived
    old: Derived | None


class PassphrasesPage(Page):
    """A list, and in its place, when asked for, the steps to a new passphrase."""

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Passphrases and key files")

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        return [Command(self.tr("Add a passphrase"), "plus", self.add),
                Command(self.tr("Change a passphrase"), "edit", self.change),
                Command(self.tr("Remove a passphrase"), "trash", self.remove)]

    def _build(self) -> None:
        self._passphrases = Passphrases(self.services.vault)
        self._places: Places | None = None
        self._flow: NewPassphrase | None = None
        self._putting = False
        self.add_button = PrimaryButton(self.tr("Add a passphrase"), "plus")
        self.add_button.clicked.connect(self.add)
        self.head.add_action(self.add_button)
        self.opens = OpensCard()
        self.opens.change.connect(self.change)
        self.opens.remove.connect(self.remove)
        self.opens.recovery.connect(lambda: self.navigate.emit("recovery", {}))
        self.columns = Columns(3, 2)
        self.columns.add(0, self.opens)
        self.columns.add(1, KeyfileCard())
        self.columns.end()
        self.body.addWidget(self.columns)
        self.body.addStretch(1)

    def open(self, **arguments: object) -> None:
        """Show the list; steps that were left are given up."""
        self._leave(undo=True)
        super().open(**arguments)

    @property
    def flow(self) -> NewPassphrase | None:
        """The steps to a new passphrase, while they are shown."""
        return self._flow

    def add(self) -> None:
        """Ask for the passphrase once more, then for a new one; say it first if there is no room.
        """
        self.banner.dismiss()
        if self._places is not None and not self._places.free:
            self.banner.say(
                self.tr("There is no place for another passphrase."),
                self.tr("Nothing was changed."),
                self.tr("Remove what you no longer need, or change a passphrase: that takes no "
                        "place."), tone="warn")
            return
        AskAgain(self, self.tr("To add a passphrase, type one that opens this vault now."),
                 self.tr("Go on"), lambda _passphrase, _keyfile: self._begin(None)).open()

    def change(self) -> None:
        """Ask for the passphrase that shall be changed, then for the new one."""
        self.banner.dismiss()
        AskAgain(self, self.tr("Type the passphrase that you want to change."), self.tr("Go on"),
                 lambda passphrase, keyfile: self._begin(_Old(passphrase, keyfile)),
                 title=self.tr("The passphrase until now")).open()

    def remove(self) -> None:
        """Ask for the passphrase once more, then for the one that shall open nothing any more."""
        self.banner.dismiss()
        if self._places is not None and self._places.passphrases == 1:
            self.banner.say(
                self.tr("This is the only passphrase, so it cannot be removed."),
                self.tr("Nothing was changed."),
                self.tr("Add another one first, or change this one."), tone="warn")
            return
        asking = AskAgain(
            self, self.tr("To remove a passphrase, first type one that shall go on opening this "
                          "vault."),
            self.tr("Go on"), lambda _passphrase, _keyfile: self._ask_which(asking.derived))
        asking.open()

    # The steps

    def _begin(self, old: _Old | None) -> None:
        self._leave(undo=True)
        words = ((self.tr("Add it"), self.tr("Adding…")) if old is None
                 else (self.tr("Change it"), self.tr("Changing…")))
        flow = NewPassphrase(self.background, self.speech.language.code, *words,
                             has_keyfile=old is not None and old.keyfile is not None)
        flow.given_up.connect(partial(self._leave, undo=True))
        flow.ready.connect(partial(self._derive, old))
        flow.moved.connect(self.banner.dismiss)
        self._flow = flow
        self.columns.hide()
        self.add_button.hide()
        self.head.set_title(self.tr("Add a passphrase") if old is None
                            else self.tr("Change a passphrase"))
        self.body.insertWidget(0, flow)
        flow.begin()

    def _leave(self, *, undo: bool) -> None:
        flow, self._flow = self._flow, None
        if flow is None:
            return
        flow.forget()
        if undo and not self._putting:  # what is put in may open already, and needs its key file
            flow.drop()
        self.body.removeWidget(flow)
        flow.hide()
        flow.deleteLater()
        self.head.set_title(self.title)
        self.columns.show()
        self.add_button.show()

    def _derive(self, old: _Old | None, wanted: Wanted) -> None:
        passphrases = self._passphrases

        def job() -> _Ready:
            kept = old.keyfile if old is not None and wanted.keeps else None
            content = read_keyfile(wanted.keyfile) if wanted.keyfile is not None else kept
            return _Ready(
                passphrases.derive_new(wanted.passphrase, content),
                passphrases.derive(old.passphrase, old.keyfile) if old is not None else None)

        self.ask(job, self._put, failed=self._failed, parallel=True)

    def _put(self, ready: _Ready) -> None:
        if self._flow is None:
            return
        passphrases = self._passphrases

        def job() -> None:
            if ready.old is None:
                passphrases.add(ready.new)
            else:
                passphrases.change(ready.old, ready.new)

        self._putting = True
        self.ask(job, lambda _: self._done(added=ready.old is None), failed=self._failed)

    def _done(self, *, added: bool) -> None:
        self._putting = False
        self._leave(undo=False)
        self.said.emit(self.tr("The passphrase was added. It opens this vault from now on.")
                       if added else
                       self.tr("The passphrase was changed. The old one opens nothing now."), None)
        self._load()

    def _failed(self, error: BaseException) -> None:
        self._putting = False
        if self._flow is not None:
            self._flow.set_busy(False)
            if isinstance(error, PassphraseInUse):
                self._flow.show_step(0)
            elif isinstance(error, KeyfileEmpty):
                self._flow.show_step(1)
        self.show_error(error)

    # Removing

    def _ask_which(self, staying: Derived) -> None:
        dialog = RemoveDialog(self, staying)
        dialog.removed.connect(self._removed)
        dialog.open()

    def _removed(self) -> None:
        self.said.emit(self.tr("The passphrase was removed. It opens nothing now."), None)
        self.ask(self._passphrases.places, self._show_left)

    def _show_left(self, places: Places) -> None:
        self._show(places)
        for found in places.findings():
            said = explain_finding(found.kind, found.facts)
            self.banner.say(said.happened, said.safe, said.to_do, tone="warn")

    # The list

    def _load(self) -> None:
        self.ask(self._passphrases.places, self._show)

    def _show(self, places: Places) -> None:
        self._places = places
        self.opens.show_places(places)


def demo(session: Session) -> dict[str, object]:
    """Let the vault have a second passphrase, with a key file, for a picture."""
    passphrases = Passphrases(session.vault)
    passphrases.add(passphrases.derive_new("a second one for a picture", b"a file on a stick"))
    return {}
