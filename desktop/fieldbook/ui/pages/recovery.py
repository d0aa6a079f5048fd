"""The page Recovery: a sheet, shares for several people, and a rehearsal."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar

from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.page import Command
from fieldbook.ui.pages.recovery_overview import (
    GO_ON_SHARES,
    MAKE_SHARES,
    MAKE_SHEET,
    TRY,
    TYPE_SHEET,
    Found,
    Overview,
    look,
)
from fieldbook.ui.pages.recovery_shares import SharesWalk
from fieldbook.ui.pages.recovery_sheet import SheetWalk
from fieldbook.ui.pages.recovery_try import TryWalk
from fieldbook.ui.pages.recovery_walk import Walk, WalkFrame
from fieldbook.ui.pages.walking_page import WalkingPage
from fieldbook.ui.widgets.states import date
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Handout, Recovery, State

if TYPE_CHECKING:
    from fieldbook.session import Session


T = TypeVar("T")


class RecoveryPage(WalkingPage):
    """One state, one next step; the steps take the place of the page while they last.

    `open(begin="sheet")`: begin with that, as the buttons of the overview are named.
    """

    LISTENS: ClassVar[frozenset[str]] = frozenset({"share"})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Recovery")

    def commands(self) -> list[Command]:
        """Offer a new sheet."""
        return [Command(self.tr("Make a recovery sheet"), "lifebuoy",
                        partial(self.begin, MAKE_SHEET))]

    def _build(self) -> None:
        self._say_title()
        self.state = State((), ())
        self.overview: Overview | None = None
        self._sitting = 0

    def _load(self) -> None:
        if self.frame is None:
            self.ask(partial(look, self.services), self._show)

    def _show(self, found: Found) -> None:
        self.state = found.state
        if self.frame is not None:
            return
        self._say_title()
        self.overview = Overview(found)
        self.overview.asked.connect(self.begin)
        self.overview.given_up.connect(self._give_up)
        self._turn(self.overview)
        wanted = str(self.arguments.pop("begin", ""))
        if wanted:
            self.begin(wanted)

    def begin(self, what: str) -> None:
        """Begin one of the things that the overview offers."""
        self.banner.dismiss()
        steps: dict[str, tuple[str, Callable[[], Walk]]] = {
            MAKE_SHEET: (self.tr("A recovery sheet"), partial(self._sheet, typing=False)),
            TYPE_SHEET: (self.tr("Type the sheet back"), partial(self._sheet, typing=True)),
            MAKE_SHARES: (self.tr("Shares for people you trust"), self._new_shares),
            GO_ON_SHARES: (self.tr("Shares for people you trust"), self._next_share),
            TRY: (self.tr("Try it out"), self._trial),
        }
        heading, make = steps[what]
        self._drop()
        self._walk(heading, make())

    def _may_leave(self, walk: Walk) -> bool:
        """Leave also while something is made; what was typed back before stays so."""
        del walk
        return True

    def _let_go(self, frame: WalkFrame) -> None:
        self._sitting += 1
        super()._let_go(frame)

    def _give_up(self, use: int) -> None:
        recovery = Recovery(self.services.vault)

        def undo(handout: Handout) -> None:
            self.ask(lambda: recovery.hand_out(handout), lambda _: self._load())

        def given_up(handout: Handout) -> None:
            self._load()
            self.said.emit(self.tr("Given up. What is on paper opens nothing."),
                           lambda: undo(handout))

        self.ask(lambda: recovery.give_up(Use(use)), given_up)

    def _say_title(self) -> None:
        self.head.set_title(self.title, self.tr("For the day when the passphrase is forgotten."))

    # The steps

    def _ask_now(self, job: Callable[[], T], then: Callable[[T], None] | None = None, *,
                 failed: Callable[[BaseException], None] | None = None,
                 parallel: bool = False) -> Future[T]:
        """Ask for the steps that are shown now: who left them hears no answer any more."""
        sitting = self._sitting

        def answered(answer: T) -> None:
            if then is not None and sitting == self._sitting:
                then(answer)

        def refused(error: BaseException) -> None:
            if sitting == self._sitting:
                (failed or self.show_error)(error)

        return self.ask(job, answered, failed=refused, parallel=parallel)

    def _sheet(self, *, typing: bool) -> Walk:
        return SheetWalk(self._ask_now, self.services, self.speech.language.code, typing=typing,
                         older=self._older(Use.SHEET), permit=self._permit)

    def _new_shares(self) -> Walk:
        return SharesWalk(self._ask_now, self.services, older=self._older(Use.SHARES),
                          permit=self._permit)

    def _next_share(self) -> Walk:
        return SharesWalk(self._ask_now, self.services, permit=self._permit,
                          typed=self.state.waits_for(Use.SHARES))

    def _trial(self) -> Walk:
        return TryWalk(self._ask_now, self.services, self.speech.language.code,
                       sheet=self.state.sheet, shares=self.state.shares)

    def _permit(self, do: Callable[[], None]) -> None:
        AskAgain(self, self.tr(
            "These words open the vault. Type your passphrase, so that nobody else makes them."),
            self.tr("Go on"), lambda _passphrase, _keyfile: do()).open()

    def _older(self, use: Use) -> str:
        made = self.state.made_of(use)
        if made is None:
            return ""
        if use == Use.SHEET:
            words = self.tr("The sheet of {day} opens the vault until the new one was typed back. "
                            "Then it opens nothing any more: burn it.")
        else:
            words = self.tr("The shares of {day} open the vault until all new ones were typed "
                            "back. Then they open nothing any more.")
        return words.format(day=date(made.since) if made.since else "…")


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures: a sheet that counts, shares that wait."""
    recovery = Recovery(session.vault)
    recovery.verify(" ".join(recovery.make_sheet()), Use.SHEET)
    shares = recovery.make_shares(2, 3, ["Lina H.", "Omar", "Aunt Samira"])
    recovery.verify(shares[0], Use.SHARES)
    return {}
