"""The page Before a journey: send, wait, take off, bring back."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, ClassVar, cast

from fieldbook.core.turns import Turns
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.page import Command
from fieldbook.ui.pages.recovery_walk import Walk, WalkFrame
from fieldbook.ui.pages.travel_back import BackWalk
from fieldbook.ui.pages.travel_off import OffWalk, Plan
from fieldbook.ui.pages.travel_overview import Found, TravelOverview
from fieldbook.ui.pages.walking_page import WalkingPage
from fieldbook.ui.widgets.buttons import Button
from fieldbook.vault.keys import all_kept

if TYPE_CHECKING:
    from fieldbook.correspondence import Report
    from fieldbook.session import Session

OFF, TYPE, BACK = "off", "type", "back"


class TravelPage(WalkingPage):
    """Four steps in cards; taking off and bringing back take their place while they last.

    `open(begin="off")` or `"back"`: begin with that.
    """

    LISTENS: ClassVar[frozenset[str]] = frozenset({
        "submission", "message", "case", "incident", "person", "evidence", "contact"})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Before a journey")

    def commands(self) -> list[Command]:
        """Offer both ways."""
        return [Command(self.tr("Take things off before a journey"), "route",
                        lambda: self.begin(OFF)),
                Command(self.tr("Bring a parcel back"), "download", lambda: self.begin(BACK))]

    def _build(self) -> None:
        self._say_title()
        self._exchanging = False
        self.found = Found((), None, "", 0)
        self.overview: TravelOverview | None = None
        self._filling: Turns | None = None

    def _say_title(self) -> None:
        self.head.set_title(self.title, self.tr(
            "What is not on the computer is protected best: send, wait, take off, bring back."))

    # What there is

    def _load(self) -> None:
        if self.frame is None and not self._exchanging:
            self.ask(self._look, self._show)

    def _look(self) -> Generator[None, None, Found]:
        services = self.services
        items = yield from services.travel.plan_sliced(services.language)
        older = [one.name for one in all_kept(services.vault.files.folder)]
        return Found(items, services.travel.parcel(), services.exchange.organisation(),
                     len(services.exchange.waiting()), older)

    def _show(self, looked: object) -> None:
        if self.frame is not None or self._exchanging:
            return
        # a sliced job is typed as its generator; the lane hands on what that returned
        self.found = found = cast("Found", looked)
        self._say_title()
        self.overview = TravelOverview(found)
        self.overview.exchange_asked.connect(self.exchange)
        self.overview.join_asked.connect(lambda: self.navigate.emit("exchange", {}))
        self.overview.choose_asked.connect(lambda: self.begin(OFF))
        self.overview.words_asked.connect(lambda: self.begin(TYPE))
        self.overview.back_asked.connect(lambda: self.begin(BACK))
        self._turn(self.overview)
        if self._filling is not None:
            self._filling.drop()  # what it fills is gone
        self._filling = self.in_turns(self.overview.parts(), self._offer)

    def _offer(self) -> None:
        wanted = str(self.arguments.pop("begin", ""))
        if wanted in (OFF, TYPE, BACK):
            self.begin(wanted)

    # Sending

    def exchange(self) -> None:
        """Send what waits and fetch receipts, unless that is under way."""
        if self._exchanging or self.overview is None:
            return
        exchange, row = self.services.exchange, self.overview.progress
        self._exchanging = True
        self.overview.send_button.setEnabled(False)
        self.banner.dismiss()
        row.begin(self.tr("Exchanging"))
        self.ask(lambda: exchange.run(progress=row.hear, cancelled=row.is_stopped),
                 self._exchanged, failed=self._not_exchanged, parallel=True)

    def _exchanged(self, done: Report) -> None:
        self._exchanging = False
        if done.waiting:
            self.banner.say(self.tr("%n thing(s) still wait.", "", len(done.waiting)), tone="warn")
        else:
            self.banner.say(self.tr("Everything that waited was sent. Acceptance comes with a "
                                    "later exchange."), tone="ok")
        self._load()

    def _not_exchanged(self, error: BaseException) -> None:
        self._exchanging = False
        self.show_error(error)
        self._load()

    # The steps

    def begin(self, what: str) -> None:
        """Begin to take off, to type the words of a parcel, or to bring back."""
        if self.frame is not None or self._exchanging:
            return
        self.banner.dismiss()
        language = self.speech.language.code
        if what == BACK:
            self._walk(self.tr("Bring it back"), BackWalk(self.ask, self.services, self.background,
                                                          language))
            return
        plan = Plan(self.found.items, self.found.parcel, self.found.organisation)
        self._walk(self.tr("Take it off this computer"), OffWalk(
            self.ask, self.services, self.background, language, plan, permit=self._permit,
            typing=what == TYPE))

    def _walk(self, heading: str, walk: Walk) -> WalkFrame:
        frame = super()._walk(heading, walk)
        frame.next.setObjectName("travel-next")
        frame.cancel.setText(self.tr("Back to the steps"))
        walk.changed.connect(lambda: frame.cancel.setEnabled(not walk.is_busy))
        return frame

    def show_error(self, error: BaseException) -> None:
        """Say what happened; that somebody stopped needs no alarm."""
        told = explain(error)
        walk = self.frame.walk if self.frame is not None else None
        if told.kind != "cancelled":
            self.banner.explain(told)
        elif isinstance(walk, OffWalk) and walk.is_going:
            self.banner.say(self.tr("You stopped it."), self.tr(
                "What had gone is off this computer; the rest is still here."), tone="info")
        else:
            self.banner.say(told.happened, told.safe, told.to_do, tone="info")
        self.area.verticalScrollBar().setValue(0)

    def _finished(self, words: str) -> None:
        off = self.frame is not None and isinstance(self.frame.walk, OffWalk)
        super()._finished(words)
        if off:
            lock = Button(self.tr("Lock now"), "lock")
            lock.clicked.connect(self.lock_asked)
            self.banner.say(words, tone="ok", action=lock)

    def _permit(self, why: str, do: Callable[[], None]) -> None:
        AskAgain(self, why, self.tr("Go on"), lambda _passphrase, _keyfile: do()).open()


def demo(session: Session) -> dict[str, object]:
    """Fill a fresh vault for the pictures: two cases, one of them accepted, contacts, a draft."""
    work = session.casework
    case = work.new_case("March on 2 May", "Three arrests at the bridge").id
    incident = work.new_incident(case, title="Arrest at the bridge", account="…").id
    work.add_person(case, "Amina B.")
    submission = work.prepare(case)
    work.record_sent(submission, "")
    work.set_state(submission.id, "accepted", session.clock.now_ms())
    other = work.new_case("Eviction in the harbour quarter").id
    work.new_incident(other, title="Notice of 12 April", account="…")
    session.contacts.add(name="Karim, driver", safe_way="Ring twice")
    session.contacts.add(name="Lina H.")
    session.store.drafts.save("incident", incident, "who", "Two men in")
    return {}


def scenes(session: Session, opened: dict[str, object]) -> dict[str, dict[str, object]]:
    """Photograph both ways too."""
    del session, opened
    return {"off": {"begin": OFF}, "back": {"begin": BACK}}
