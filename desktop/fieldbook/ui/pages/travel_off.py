"""Taking off, step by step: choose, pack, copy the words, type them back, let it go."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.core.errors import Cancelled
from fieldbook.exchange.errors import HubAway
from fieldbook.session import Session
from fieldbook.travel.errors import NoParcel, NotSafeYet, ParcelWordsWrong
from fieldbook.travel.items import Item
from fieldbook.travel.travel import Packed, ParcelState, TakenOff
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.recovery_entry import TypedBack
from fieldbook.ui.pages.recovery_walk import Ask, Part, Walk
from fieldbook.ui.pages.travel_choose import ChoosePart
from fieldbook.ui.pages.travel_ready import ReadyPart
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.paper_words import PaperWords
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.ui.widgets.progress import ProgressRow

WORDS = 27
Permit = Callable[[str, Callable[[], None]], None]
"""Asks for the passphrase with a reason, and does it then."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the walk begins with."""

    items: Sequence[Item]
    parcel: ParcelState | None
    organisation: str


class WherePart(Part):
    """Where the parcel goes, and packing it."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.target: Path | None = None
        self.on_chosen: Callable[[], None] = lambda: None
        self.say(self.tr(
            "Everything that you chose goes into one encrypted file. Put it on a stick that stays "
            "at home, or give it to somebody you trust. Do not carry it with you: it is what you "
            "take off."))
        self.named = self.say("", "strong")
        self.named.hide()
        self.button = Button(self.tr("Choose where it goes"), "folder-open")
        self.button.clicked.connect(self._ask)
        self.body.addWidget(self.button)
        self.progress = ProgressRow("", self.tr("Stop"))
        self.progress.hide()
        self.body.addWidget(self.progress)

    def use(self, path: Path) -> None:
        """Take the file that the parcel shall be."""
        self.target = path
        self.named.setText(str(path))
        self.named.show()
        self.button.setText(self.tr("Choose another place"))
        self.on_chosen()

    def _ask(self) -> None:
        name = f"papers-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}.age"
        picker = FilePicker.to_save(self.tr("Where shall the parcel go?"), name, self._background,
                                    self)
        picker.picked.connect(lambda paths: self.use(paths[0]))
        picker.open()


class OffWalk(Walk):
    """The steps to take things off. `typing`: begin with typing the words of the last parcel."""

    def __init__(self, ask: Ask, session: Session, background: Background, language: str,
                 plan: Plan, *, permit: Permit, typing: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask, self._session, self._language = ask, session, language
        self._plan, self._permit = plan, permit
        self._packed: Packed | None = None
        self._ids: list[str] = list(plan.parcel.items) if typing and plan.parcel else []
        self.choose = ChoosePart(plan.items, plan.organisation, None)
        self.choose.changed.connect(self.changed)
        self.where = WherePart(background)
        self.where.on_chosen = self.changed.emit
        self.shown = Part()
        self.shown.say(self.tr(
            "The parcel is made. Copy these words in their order, with their numbers. They are "
            "kept nowhere: without them nobody can open the parcel, and with them anybody can."))
        self.words = PaperWords()
        self.shown.body.addWidget(self.words)
        self.shown.say(self.tr(
            "Leave the paper behind as well, apart from the parcel: with somebody you trust, or "
            "where you can have it read to you."), "small")
        self.back = TypedBack(WORDS, self.tr(
            "Type the words from your paper. Only then does the parcel count."))
        self.back.changed.connect(self.changed)
        self.back.entered.connect(self.go_on)
        self.ready = ReadyPart()
        self.ready.on_changed = self.changed.emit
        self.without = self.aside(
            self.tr("Without a parcel"), "", lambda: self._show_ready(self.choose.chosen()))
        self.again = self.aside(self.tr("See the words again"), "back",
                                lambda: self._turn(self.shown))
        self._parts = (self.choose, self.where, self.shown, self.back, self.ready)
        for part in self._parts:
            self.body.addWidget(part)
        self._turn(self.back if typing else self.choose)

    def is_ready(self) -> bool:
        """Whether the step that is shown is done."""
        if self._part is self.choose:
            return bool(self.choose.chosen())
        if self._part is self.where:
            return self.where.target is not None
        if self._part is self.back:
            return self.back.is_ready()
        return self._part is not self.ready or bool(self.ready.ids())

    @property
    def is_going(self) -> bool:
        """Whether it is past packing: things may have gone already."""
        return self._part is self.ready

    def go_on(self) -> None:
        """Do the step that is shown."""
        if self.is_busy or not self.is_ready():
            return
        steps: dict[Part, Callable[[], None]] = {
            self.choose: self._chosen, self.where: self._ask_to_pack,
            self.shown: partial(self._turn, self.back), self.back: self._confirm,
            self.ready: self._ask_to_go}
        steps[self._part]()

    def forget(self) -> None:
        """Let go of the words."""
        self._packed = None
        self.words.show_words([])
        self.back.forget()

    def _turn(self, part: Part) -> None:
        self._part = part
        for each in self._parts:
            each.setVisible(each is part)
        self.without.setVisible(part is self.where)
        self.again.setVisible(part is self.back and self._packed is not None)
        onward: dict[Part, str] = {
            self.choose: self.tr("Next"), self.where: self.tr("Pack"),
            self.shown: self.tr("I have copied them"), self.back: self.tr("Check what I typed"),
            self.ready: self.tr("Take it off this computer")}
        self.onward = onward[part]
        if part is self.back:
            self.back.use_sheet(self._ask, self._language)
            self.back.line_up(self.words)
            self.back.begin()
        self.changed.emit()
        if part is self.where:
            self.where.button.setFocus(Qt.FocusReason.OtherFocusReason)

    # Choosing and packing

    def _chosen(self) -> None:
        chosen = self.choose.chosen()
        self._ids = [one.id for one in chosen]
        if all(one.packed or (one.kind == "course" and one.is_accepted) for one in chosen):
            self._show_ready(chosen)
        else:
            self._turn(self.where)

    def _ask_to_pack(self) -> None:
        self._permit(self.tr("The parcel takes what you chose out of the vault. Type your "
                             "passphrase, so that nobody else makes one."), self._pack)

    def _pack(self) -> None:
        target, travel, row = self.where.target, self._session.travel, self.where.progress
        if target is None or self.is_busy:
            return
        ids, language = list(self._ids), self._language
        self.work(True)
        self.where.button.setEnabled(False)
        row.begin(self.tr("Packing, and reading it back"))
        self._ask(lambda: travel.pack(ids, target, language=language, progress=row.hear,
                                      cancelled=row.is_stopped),
                  self._was_packed, failed=self._not_packed, parallel=True)

    def _was_packed(self, packed: Packed) -> None:
        self._end_packing()
        self._packed = packed
        self.words.show_words(packed.words)
        self.work(False)
        self._turn(self.shown)

    def _not_packed(self, error: BaseException) -> None:
        self._end_packing()
        self.went_wrong(error)

    def _end_packing(self) -> None:
        self.where.progress.hide()
        self.where.button.setEnabled(True)

    def _confirm(self) -> None:
        text, travel = self.back.text(), self._session.travel
        self.work(True)
        self._ask(lambda: travel.confirm(text), lambda _: self._confirmed(),
                  failed=self._not_confirmed)

    def _confirmed(self) -> None:
        self.words.show_words([])
        self.back.forget()
        self._look_again()

    def _not_confirmed(self, error: BaseException) -> None:
        self.work(False)
        if isinstance(error, ParcelWordsWrong | NoParcel):
            self.back.trouble.explain(explain(error))
        elif not self.back.explain(error):
            self.failed.emit(error)

    # Going

    def _look_again(self) -> None:
        """Show what would go as it is now: something may have been written meanwhile."""
        travel, language, wanted = self._session.travel, self._language, set(self._ids)

        def job() -> Generator[None, None, Plan]:
            items = [one for one in (yield from travel.plan_sliced(language)) if one.id in wanted]
            return Plan(items, travel.parcel(), self._plan.organisation)

        self._ask(job, self._looked, failed=self.went_wrong)

    def _looked(self, plan: object) -> None:
        self._plan = cast("Plan", plan)  # of a sliced job, the lane hands on what it returned
        self.work(False)
        self._show_ready(self._plan.items)

    def _show_ready(self, items: Sequence[Item]) -> None:
        self.ready.show_items(items, self._packed, self._plan.parcel)
        self._turn(self.ready)

    def _ask_to_go(self) -> None:
        self._permit(self.tr("What goes now comes back only with the parcel and its words. Type "
                             "your passphrase to take it off."), self._take_off)

    def _take_off(self) -> None:
        if self.is_busy:
            return
        travel, row = self._session.travel, self.ready.progress
        ids, anyway = self.ready.ids(), self.ready.anyway()
        offline = self.ready.offline.isChecked()
        self.work(True)
        self.ready.unsafe.setEnabled(False)
        row.begin(self.tr("Taking it off"))
        self._ask(lambda: travel.take_off(ids, anyway=anyway, offline=offline, progress=row.hear,
                                          cancelled=row.is_stopped),
                  self._went, failed=self._did_not_go, parallel=True)

    def _went(self, off: TakenOff) -> None:
        self.forget()
        words = self.tr("%n thing(s) are off this computer. Lock now, so that nothing of them "
                        "stays in its memory.", "", off.items)
        if off.copies_left:
            words += " " + self.tr("Sealed copies of what you wrote are still on the hub: the next "
                                   "exchange removes them.")
        self.finished.emit(words)

    def _did_not_go(self, error: BaseException) -> None:
        self.ready.progress.hide()
        self.ready.unsafe.setEnabled(True)
        if isinstance(error, HubAway):
            self.ready.offer_offline()
        self.went_wrong(error)
        if isinstance(error, Cancelled | NotSafeYet):
            self._look_again()
