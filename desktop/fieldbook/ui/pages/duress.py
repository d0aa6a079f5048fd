"""The page Under pressure: the other half, a passphrase that destroys it, renewing, destroying.

It is the same in both halves and knows nothing of the other one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from fieldbook import furnishing
from fieldbook.core.background import Priority
from fieldbook.core.errors import Cancelled
from fieldbook.furnishing import Contents, Furnished
from fieldbook.library.copying import CopiedCourse
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.duress_contents import Held
from fieldbook.ui.pages.duress_destroy import AtStake, DestroyPart, at_stake
from fieldbook.ui.pages.duress_half import HalfReady, HalfWalk, other_half_sentence
from fieldbook.ui.pages.duress_overview import DuressOverview
from fieldbook.ui.pages.duress_trap import TrapWalk, TryDialog
from fieldbook.ui.pages.page import Command, Page
from fieldbook.ui.pages.step_walk import StepWalk
from fieldbook.vault.errors import PassphraseInUse
from fieldbook.vault.passphrases import Derived, Passphrases

if TYPE_CHECKING:
    from fieldbook.session import Session


class DuressPage(Page):
    """Cards, and in their place, when asked for, the steps to what they offer."""

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Under pressure")

    def commands(self) -> list[Command]:
        """Return what Ctrl+K can do here."""
        return [Command(self.tr("Try a passphrase"), "key", self.try_out)]

    def _build(self) -> Iterator[None]:
        self.head.set_title(self.title, self.tr("When somebody may make you open this vault."))
        self.overview = DuressOverview()
        self.overview.half_asked.connect(self.begin_half)
        self.overview.trap_asked.connect(self.begin_trap)
        self.overview.try_asked.connect(self.try_out)
        self.overview.renew_asked.connect(lambda: self.way_asked.emit("renew"))
        self.overview.destroy_asked.connect(self.begin_destroying)
        self.overview.travel_asked.connect(lambda: self.navigate.emit("travel", {}))
        self.part: QWidget | None = None
        self._set_aside: HalfWalk | None = None
        self.body.addWidget(self.overview)
        self.body.addStretch(1)
        yield
        yield from self.overview.parts()

    # The other half

    def begin_half(self) -> None:
        """Ask for the passphrase once more, then for one that opens the other half."""
        self.banner.dismiss()
        AskAgain(self, self.tr("To let a passphrase open the other half, first type the one that "
                               "opens this half now. {sentence}").format(
                                   sentence=other_half_sentence()),
                 self.tr("Go on"), lambda passphrase, _keyfile: self._half(passphrase)).open()

    def _half(self, present: str) -> None:
        walk, self._set_aside = self._set_aside, None
        if walk is not None:
            self._show_part(walk)
            walk.show()
            walk.show_step(walk.number)
            return
        walk = HalfWalk(self.background, self.speech.language.code, present)
        walk.moved.connect(self._moved)
        walk.given_up.connect(self.leave)
        walk.done.connect(lambda: self._derive(walk))
        self._show_part(walk)
        walk.begin()
        services = self.services

        def courses() -> list[Held]:
            return [Held(one.id, one.title, CopiedCourse(services.store, one.id).size)
                    for one in services.library.courses(services.language)
                    if any(one.here.values())]

        self.ask(courses, lambda found: walk.contents.courses.show_courses(found)
                 if self.part is walk else None)

    def _derive(self, walk: HalfWalk) -> None:
        walk.make.progress.begin()
        walk.set_busy(True)
        QTimer.singleShot(0, walk, lambda: self.area.ensureWidgetVisible(walk.make.progress))
        keys, passphrase = Passphrases(self.services.vault), walk.words.passphrase()
        contents = walk.contents.contents()
        self.ask(lambda: keys.derive_new(passphrase),
                 lambda key: self._make(walk, key, contents),
                 failed=lambda error: self._not_made(walk, error), parallel=True)

    def _make(self, walk: HalfWalk, key: Derived, contents: Contents) -> None:
        row, services = walk.make.progress, self.services
        self.ask(lambda: furnishing.make_other_half(
                     services, key, contents, progress=row.hear, cancelled=row.is_stopped),
                 lambda done: self._made(walk, done),  # type: ignore[arg-type]
                 failed=lambda error: self._not_made(walk, error), priority=Priority.REST)

    def _made(self, walk: HalfWalk, done: Furnished) -> None:
        walk.forget()
        ready = HalfReady(done)
        ready.lock.connect(self.lock_asked)
        ready.back.connect(self.leave)
        self._show_part(ready)
        ready.lock_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_made(self, walk: HalfWalk, error: BaseException) -> None:
        walk.set_busy(False)
        self.area.verticalScrollBar().setValue(0)
        if isinstance(error, Cancelled):
            self.banner.say(
                self.tr("Stopped."), self.tr("The half that you see now is as it was."),
                self.tr("The other half opens for nobody until you make it."), tone="warn")
            return
        if isinstance(error, PassphraseInUse):
            walk.show_step(walk.steps.index(walk.words))
        self.show_error(error)

    # A passphrase that destroys

    def begin_trap(self) -> None:
        """Ask for the passphrase once more, then for one that destroys."""
        self.banner.dismiss()
        AskAgain(self, self.tr("To add a passphrase that destroys the other half, first type the "
                               "one that opens this half now."),
                 self.tr("Go on"), lambda passphrase, _keyfile: self._trap(passphrase)).open()

    def _trap(self, present: str) -> None:
        walk = TrapWalk(self.background, self.speech.language.code, present)
        walk.moved.connect(self._moved)
        walk.given_up.connect(self.leave)
        walk.done.connect(lambda: self._derive_trap(walk))
        self._show_part(walk)
        walk.begin()

    def _derive_trap(self, walk: TrapWalk) -> None:
        walk.set_busy(True)
        keys, passphrase = Passphrases(self.services.vault), walk.words.passphrase()
        self.ask(lambda: keys.derive_new(passphrase), lambda key: self._add(walk, key),
                 failed=lambda error: self._not_added(walk, error), parallel=True)

    def _add(self, walk: TrapWalk, key: Derived) -> None:
        vault = self.services.vault
        self.ask(lambda: vault.add_destroying(key.key, key.use), lambda _: self._added(walk),
                 failed=lambda error: self._not_added(walk, error))

    def _added(self, walk: TrapWalk) -> None:
        walk.forget()
        self.leave()
        self.said.emit(self.tr("Added. Whoever opens the vault with it destroys the other half."),
                       None)

    def _not_added(self, walk: TrapWalk, error: BaseException) -> None:
        walk.set_busy(False)
        self.area.verticalScrollBar().setValue(0)
        if isinstance(error, PassphraseInUse):
            walk.show_step(walk.steps.index(walk.words))
        self.show_error(error)

    def try_out(self) -> None:
        """Ask for a passphrase, and say what it would do."""
        TryDialog(self).open()

    # Destroying

    def begin_destroying(self) -> None:
        """Ask for the passphrase once more, then show what would be lost."""
        self.banner.dismiss()
        AskAgain(self, self.tr("To destroy this vault, first type a passphrase that opens it now. "
                               "The next page shows what would be lost."), self.tr("Go on"),
                 lambda _passphrase, _keyfile: self._count()).open()

    def _count(self) -> None:
        services = self.services
        self.ask(lambda: at_stake(services), self._ask_destroying)

    def _ask_destroying(self, stake: AtStake) -> None:
        part = DestroyPart(stake)
        part.back.connect(self.leave)
        part.confirmed.connect(lambda: self._destroy(part))
        self._show_part(part)
        part.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _destroy(self, part: DestroyPart) -> None:
        part.set_busy()
        self.ask(self.services.destroy, lambda _: self.lock_asked.emit(), failed=self._torn,
                 priority=Priority.TYPING)

    def _torn(self, error: BaseException) -> None:
        """The vault is closed, whatever was in the way: say so where somebody may read it."""
        self.leave()
        self.overview.setEnabled(False)
        self.show_error(error)

    # What is shown

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for the passphrase again when somebody comes back, unless work is under way.

        What was typed for the other half waits behind that question.
        """
        super().hideEvent(event)
        part = self.part
        if event.spontaneous() or part is None or not part.isEnabled() or (
                isinstance(part, StepWalk) and part.is_at_work):
            return
        if isinstance(part, HalfWalk):
            self._set_aside, self.part = part, None
            self.body.removeWidget(part)
            part.hide()
        self.leave()

    def leave(self) -> None:
        """Return to the cards."""
        self._show_part(None)

    def _moved(self) -> None:
        self.banner.dismiss()
        self.area.verticalScrollBar().setValue(0)

    def _show_part(self, part: QWidget | None) -> None:
        old, self.part = self.part, part
        if old is not None:
            if isinstance(old, HalfWalk | TrapWalk):
                old.forget()
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        if part is not None:
            self.body.insertWidget(0, part)
            part.show()  # at once: only what is shown takes the focus of the button that goes
            self.area.verticalScrollBar().setValue(0)
        self.overview.setVisible(part is None)
        self.head.subtitle.setVisible(part is None)


def demo(session: Session) -> dict[str, object]:
    """Nothing needs to be filled in for the pictures: the page knows nothing of the vault."""
    del session
    return {}
