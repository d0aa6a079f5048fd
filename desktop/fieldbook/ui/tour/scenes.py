"""The scenes of the tour, in order. Each does what people do, and answers with what came of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QRadioButton, QWidget

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import Session
from fieldbook.ui.opening import Opened
from fieldbook.ui.pages.first_run import FirstRunPage
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.theme import Mode
from fieldbook.ui.tour.props import photo, statement
from fieldbook.ui.tour.stage import Actor, NotShown, Stage
from fieldbook.ui.tour.world import PASSPHRASE, Desk, room_for
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText
from fieldbook.ui.widgets.viewer import Viewer

Scene = tuple[str, Callable[[], str]]
SEARCHES = (("الدفاع", "ar"), ("chiffrement", "fr"), ("phishing", "fr"))


class Scenes:
    """Desk and defender, and what they do."""

    def __init__(self, stage: Stage, folder: Path, content: Path, planted: tuple[str, ...]) -> None:
        self.stage, self._folder, self._content = stage, folder, content
        self._planted = planted
        self._size = room_for(content)
        self._desk: Actor | None = None
        self._member: Actor | None = None
        self._world: Desk | None = None
        self._course = self._invite = self._passphrase = self._case = ""

    def all(self) -> list[Scene]:
        """Return the scenes in order."""
        return [
            ("An organisation makes its desk, and its relay starts", self.begin),
            ("The trainer imports a course and publishes it", self.publish),
            ("The desk invites somebody", self.make_invite),
            ("A defender makes a vault and joins", self.first_run),
            ("The catalogue shows sizes; French and Arabic are fetched", self.fetch),
            ("The course is read offline, a checklist ticked, words searched", self.read),
            ("The relay is off: an incident is written, files and contacts added", self.document),
            ("One page before sending: who reads it, which names, consent, the place", self.review),
            ("The relay is back: one exchange", self.exchange),
            ("The desk opens it, accepts it, and answers", self.answer),
            ("The defender sees that it was accepted, and the answer", self.see),
            ("Locked and unlocked: everything is there, drafts included", self.relock),
        ]

    def close(self) -> None:
        """Put everything away."""
        for actor in (self._member, self._desk):
            if actor is not None:
                if actor.window.opened is not None:
                    actor.window.lock()
                    self.stage.until(partial(getattr, actor, "gone"), "closing")
                actor.leave()
        if self._world is not None:
            self._world.hub.stop()

    @property
    def desk(self) -> Actor:
        """The case officer at the desk."""
        assert self._desk is not None
        return self._desk

    @property
    def member(self) -> Actor:
        """The defender."""
        assert self._member is not None
        return self._member

    # The organisation

    def begin(self) -> str:
        """Make the desk; start the hub; sit down before the desk's window."""
        world = Desk.begin(self._folder, self._size)
        world.session.lock()
        self._world = world
        address = world.hub.start()
        self._desk = Actor(self.stage, "desk", self._folder)
        self._unlock(self._desk, PASSPHRASE)
        return f"relay at {address}"

    def publish(self) -> str:
        """Import the folder, publish it from the studio, and publish it again for nothing."""
        desk, session = self.desk, self.desk.session
        report = desk.ask(lambda: session.import_course(self._content))
        self._course = report.id
        desk.go("library")
        desk.picture("desk-library")
        desk.go("studio")
        said = [self._publish_once(), self._publish_once()]
        desk.picture("studio-published")
        return (f"{report.items} items, {report.languages}, {len(report.warnings)} warnings, "
                f"{len(report.skipped)} skipped. {' '.join(said)}")

    def _publish_once(self) -> str:
        desk = self.desk
        page = desk.go("studio")
        outcome = _outcome(page, "studio-outcome")
        desk.click(f"publish-{self._course}")
        self.stage.until(lambda: bool(outcome.text()) or page.banner.isVisible(), "publishing")
        return str(outcome.text())

    def make_invite(self) -> str:
        """Ask for an invite at the desk and copy it by hand."""
        desk = self.desk
        desk.go("desk")
        desk.picture("desk-empty")
        desk.click("desk-invite")
        desk.click("invite-make")
        text = desk.find(QPlainTextEdit, "invite-text")
        self.stage.until(lambda: bool(text.toPlainText()), "the invite")
        self._invite = text.toPlainText()
        dialog = text.window()
        self.stage.picture(dialog, "desk-invite")
        dialog.close()
        return f"{len(self._invite)} letters"

    # The defender

    def first_run(self) -> str:
        """Write the generated words down, type them back, make the vault, join."""
        self._member = member = Actor(self.stage, "member", self._folder)
        context = LockedContext(member.app, member.background, self.stage.speech)
        page = FirstRunPage(context, parameters=FOR_TESTS, sizes=(self._size, 2 * self._size))
        opened: list[Opened] = []
        page.opened.connect(opened.append)
        page.resize(member.window.size())
        page.show()
        self._passphrase = page.passphrase.passphrase()
        self.stage.picture(page, "first-run-passphrase")
        page.next.click()
        page.repeat.field.line.setText(self._passphrase)
        self.stage.picture(page, "first-run-typed-back")
        page.next.click()
        self.stage.picture(page, "first-run-room")
        page.next.click()
        self.stage.until(lambda: page.number == 3, "the vault to be made")
        page.join.text.setPlainText(self._invite)
        page.join.name.setText("Amina")
        self.stage.picture(page, "first-run-invite")
        page.next.click()
        self.stage.until(lambda: bool(opened) or page.banner.isVisible(), "joining")
        page.close()
        member.window.open(opened[0])
        member.go("home")
        member.picture("home-first")
        session = member.session
        return "joined " + member.ask(session.exchange.organisation)

    def fetch(self) -> str:
        """Choose two languages in the catalogue and fetch them."""
        member, session, course = self.member, self.member.session, self._course
        member.go("library")
        member.picture("library-available")
        member.click(f"library-languages-{course}")
        for code in ("fr", "ar"):
            member.find(QCheckBox, f"library-language-{course}-{code}").setChecked(True)
        member.picture("library-choosing")
        member.click("library-fetch")

        def here() -> bool:
            states = member.ask(lambda: session.library.course(course).states)
            return all(states.get(code) == "here" for code in ("fr", "ar"))

        self.stage.until(here, "French and Arabic to be fetched")
        member.go("library")
        member.picture("library-here")
        sizes = member.ask(lambda: dict(session.library.course(course).sizes))
        return f"sizes by language: {sizes}"

    def read(self) -> str:
        """Read in both languages, tick a line, search, and open what is found."""
        member, session, course = self.member, self.member.session, self._course
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
        return "; ".join(found) + f"; {ticked} of {len(done)} lines ticked"

    def document(self) -> str:
        """Stop the relay, write an incident, attach a photo and a statement, add two contacts."""
        assert self._world is not None
        self._world.hub.stop()
        member, session = self.member, self.member.session
        member.go("documentation")
        member.picture("documentation-empty")
        member.click("first-incident")
        self._type_incident()
        incident = member.ask(lambda: session.casework.incidents(
            session.casework.cases()[0].id)[0])
        self._case = incident.case
        photo_bytes, paper = photo(), statement(self._planted[0])
        member.ask(lambda: _attach(session, incident.case, incident.id, photo_bytes, paper))
        member.ask(lambda: session.casework.add_person(
            incident.case, self._planted[1], incident=incident.id, role="victim",
            naming="initials"))
        member.go("documentation", kind="incident", id=incident.id)
        member.picture("incident")
        files = member.ask(lambda: session.casework.evidence.of_case(incident.case))
        for file in files:
            member.go("documentation", kind="evidence", id=file.id)
            self.stage.until(lambda: _viewer_shows(member), f"{file.media_type} to be shown")
            member.picture("viewer-" + file.media_type.rpartition("/")[2])
        for name in (self._planted[2], "Lina"):
            self._add_contact(name)
        member.picture("contacts")
        return f"{len(files)} files, saved while typing"

    def _type_incident(self) -> None:
        member = self.member
        texts = {
            "incident-title": "Arrest at the north gate", "incident-when": "2026-05-02T14:40",
            "incident-where": "North gate", "incident-what": "Arbitrary arrest",
            "incident-account": f"{self._planted[1]} was taken by three men in plain clothes to a "
                                f"white van. {self._planted[0]} saw it."}
        for name, text in texts.items():
            _type(member.find(QWidget, name), text)
        member.settle()

    def _add_contact(self, name: str) -> None:
        member = self.member
        member.go("contacts")
        member.click("new-contact")
        _type(member.find(AutosaveLine, "contact-name"), name)
        member.settle()

    def review(self) -> str:
        """Look at the page before sending; the photo goes without its place."""
        member, session = self.member, self.member.session
        member.go("documentation", kind="review", id=self._case)
        member.picture("review")
        with member.speaking("ar", Mode.DARK):
            member.go("documentation", kind="review", id=self._case)
            member.picture("review-arabic-dark")
        member.go("documentation", kind="review", id=self._case)
        member.find(QRadioButton, "consent-yes").click()
        member.click("confirm-send")
        self.stage.until(lambda: bool(member.ask(lambda: session.casework.submissions(self._case))),
                         "the submission to be queued")
        sent = member.ask(lambda: session.casework.submissions(self._case)[0])
        member.picture("case-waiting")
        cleaned = [one["name"] for one in sent.attachments if one["without_metadata"]]
        return f"{sent.state}; goes as {sent.names}; without its place: {cleaned}"

    # The exchange

    def exchange(self) -> str:
        """Start the relay again and press the button."""
        assert self._world is not None
        self._world.hub.start()
        said = self._exchange(self.member)
        self.member.picture("exchange-sent")
        return said

    def _exchange(self, actor: Actor) -> str:
        page = actor.go("exchange")
        outcome = _outcome(page, "exchange-outcome")
        outcome.setText("")
        actor.click("exchange-now")
        self.stage.until(lambda: bool(outcome.text()) or page.banner.isVisible(), "the exchange")
        return str(outcome.text() or page.banner.text())

    def answer(self) -> str:
        """Take it in at the desk, look at it, accept it, answer it, send both."""
        desk, session = self.desk, self.desk.session
        said = self._exchange(desk)
        desk.go("desk")
        desk.picture("desk-letter")
        letter = desk.ask(lambda: session.desk.show(session.desk.inbox()[0].id))
        states = {one["name"]: one["state"] for one in letter["attachments"]}
        desk.click("desk-accept")
        self.stage.until(lambda: desk.ask(lambda: session.desk.inbox()[0].state) == "accepted",
                         "the letter to be accepted")
        _type(desk.find(AutosaveText, "desk-reply"), "We have it and will act. Stay safe.")
        desk.click("desk-send")
        desk.picture("desk-answered")
        self._exchange(desk)
        return f"{said} Attachments: {states}"

    def see(self) -> str:
        """Exchange once more; read the state and the answer."""
        member, session = self.member, self.member.session
        self._exchange(member)
        member.picture("exchange-done")
        sent = member.ask(lambda: session.casework.submissions(self._case)[0])
        member.go("documentation", kind="case", id=self._case)
        member.picture("case-accepted")
        with member.speaking("ar"):
            member.go("documentation", kind="case", id=self._case)
            member.picture("case-accepted-arabic")
        member.go("messages")
        member.picture("messages")
        reply = member.ask(lambda: session.messages.about(sent.id))[0].text
        member.go("home")
        member.picture("home")
        return f"accepted: {bool(sent.accepted)}; answer: {reply}"

    def relock(self) -> str:
        """Leave a half-written note, lock, unlock, and find it."""
        member = self.member
        member.go("messages")
        member.click("new-message")
        member.find(AutosaveText, "message-text").insertPlainText("A thought that is half wr")
        member.lock()
        member.picture("unlock")
        self._unlock(member, self._passphrase)
        session = member.session
        drafts = member.ask(lambda: session.store.drafts.get("message", "new"))
        cases = member.ask(lambda: len(session.casework.cases()))
        return f"process replaced {member.restarted} time; {cases} case; draft: {drafts['text']!r}"

    def _unlock(self, actor: Actor, passphrase: str) -> None:
        page = actor.window.view
        assert isinstance(page, UnlockPage)
        page.passphrase.line.setText(passphrase)
        page.button.click()
        self.stage.until(lambda: actor.window.opened is not None or page.banner.isVisible(),
                         f"{actor.name}: the vault to open")
        actor.settle()




def _type(editor: QWidget, text: str) -> None:
    """Type text and leave the field."""
    if isinstance(editor, AutosaveLine):
        editor.setText(text)
        editor.textEdited.emit(text)
        editor.editingFinished.emit()
    elif isinstance(editor, AutosaveText):
        editor.setPlainText(text)
        editor.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))


def _outcome(page: QWidget, name: str) -> QLabel:
    label = page.findChild(QLabel, name)
    if label is None:
        raise NotShown(name)
    return label


def _attach(session: Session, case: str, incident: str, picture: bytes, paper: bytes) -> None:
    attach = session.casework.evidence.attach_stream
    attach(case, "gate.jpg", io.BytesIO(picture), incident, size=len(picture))
    attach(case, "statement.pdf", io.BytesIO(paper), incident, size=len(paper))


def _viewer_shows(actor: Actor) -> bool:
    viewers = [one for one in actor.window.findChildren(Viewer) if one.isVisible()]
    return any(one.is_showing() for one in viewers)


def _first_checklist(session: Session, course: str) -> str:
    todo = list(session.library.tree(course, "fr").items)
    while todo:
        node = todo.pop(0)
        if node.kind == "checklist":
            return str(node.id)
        todo = [*node.items, *todo]
    raise NotShown("a checklist in the course")
