"""The scenes of joining and reading: a new vault, a course in two languages, words searched."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import Session
from fieldbook.ui.opening import Opened
from fieldbook.ui.pages.first_run import JOIN, RECOVERY, FirstRunPage
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.tour.cast import Cast
from fieldbook.ui.tour.hands import require
from fieldbook.ui.tour.stage import NotShown

LANGUAGES = ("fr", "ar")
SEARCHES = (("الدفاع", "ar"), ("chiffrement", "fr"), ("phishing", "fr"))


class Reading:
    """How a defender joins, and reads without a connection."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def first_run(self) -> str:
        """Write the generated words down, type them back, make the vault, join."""
        member, stage, room = self._cast.enter("member"), self._cast.stage, self._cast.room
        context = LockedContext(member.app, member.background, stage.speech)
        page = FirstRunPage(context, parameters=FOR_TESTS, sizes=(room, 2 * room))
        opened: list[Opened] = []
        page.opened.connect(opened.append)
        page.resize(member.window.size())
        page.show()
        self._cast.passphrase = page.passphrase.passphrase()
        stage.picture(page, "first-run-passphrase")
        page.next.click()
        page.repeat.field.line.setText(self._cast.passphrase)
        stage.picture(page, "first-run-typed-back")
        page.next.click()
        stage.picture(page, "first-run-room")
        page.next.click()
        self._make_sheet(page)
        page.join.text.setPlainText(self._cast.invite)
        page.join.name.setText("Amina")
        stage.picture(page, "first-run-invite")
        page.next.click()
        stage.until(lambda: bool(opened) or page.banner.isVisible(), "joining")
        page.close()
        member.window.open(opened[0])
        member.go("home")
        member.picture("home-first")
        session = member.session
        organisation = member.ask(session.exchange.organisation)
        require(bool(organisation), "the organisation that was joined")
        return f"joined {organisation}"

    def _make_sheet(self, page: FirstRunPage) -> None:
        """Copy the words of a recovery sheet, and type them back."""
        stage = self._cast.stage
        stage.until(lambda: page.number == RECOVERY, "the vault to be made")
        walk = page.recovery.walk
        assert walk is not None
        page.next.click()
        stage.until(lambda: bool(walk.words.shown), "the words of the sheet")
        copied = list(walk.words.shown)
        stage.picture(page, "first-run-recovery")
        page.next.click()
        walk.back.grid.put(0, copied)
        stage.picture(page, "first-run-recovery-typed-back")
        page.next.click()
        stage.until(lambda: page.number == JOIN, "the sheet to count")

    def fetch(self) -> str:
        """Choose two languages in the catalogue and fetch them."""
        member, session, course = self._cast.member, self._cast.member.session, self._cast.course
        member.go("library")
        member.picture("library-available")
        member.click(f"library-languages-{course}")
        for code in member.ask(lambda: list(session.library.course(course).languages)):
            box = member.find(QCheckBox, f"library-language-{course}-{code}")
            box.setChecked(code in LANGUAGES)
        member.picture("library-choosing")
        member.click("library-fetch")

        def here() -> bool:
            states = member.ask(lambda: session.library.course(course).states)
            return all(states.get(code) == "here" for code in LANGUAGES)

        self._cast.stage.until(here, "French and Arabic to be fetched", every_s=0.5)
        member.go("library")
        member.picture("library-here")
        found = member.ask(lambda: session.library.course(course))
        others = {code: state for code, state in found.states.items() if code not in LANGUAGES}
        require("here" not in others.values(), f"only what was chosen to be fetched: {others}")
        return f"sizes by language: {dict(found.sizes)}; not fetched: {others}"

    def read(self) -> str:
        """Stop the relay; read in both languages, tick a line, search, open what is found."""
        assert self._cast.world is not None
        self._cast.world.hub.stop()
        member, session, course = self._cast.member, self._cast.member.session, self._cast.course
        found: list[str] = []
        for words, language in SEARCHES:
            hits = member.ask(partial(session.store.search.query, words, language=language,
                                      limit=5))
            hit = next((one for one in hits if one.kind != "glossary"), hits[0])
            with member.speaking(language if language == "ar" else "fr"):
                member.go("library", kind=hit.kind, id=hit.id)
                member.picture(f"reader-{language}-{len(found)}")
            found.append(f"{words} → {hit.title}")
        listed = member.ask(lambda: _first_checklist(session, course))
        member.go("library", kind="checklist", id=f"{course}/fr/{listed}")
        box = member.find(QCheckBox, "checklist-line-1")
        box.click()
        member.picture("checklist")
        done = member.ask(lambda: session.library.item(course, listed, "fr").lines)
        ticked = sum(1 for line in done if line.done)
        require(ticked == 1, f"one ticked line, not {ticked}")
        return "; ".join(found) + f"; {ticked} of {len(done)} lines ticked"


def _first_checklist(session: Session, course: str) -> str:
    todo = list(session.library.tree(course, "fr").items)
    while todo:
        node = todo.pop(0)
        if node.kind == "checklist":
            return str(node.id)
        todo = [*node.items, *todo]
    raise NotShown("a checklist in the course")
