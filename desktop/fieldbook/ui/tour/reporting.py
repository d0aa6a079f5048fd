"""The scenes of documenting: an incident, its files, the last look, the exchange, the answer."""

from __future__ import annotations

import io

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QRadioButton, QWidget

from fieldbook.crypto.hashing import sha256
from fieldbook.session import Session
from fieldbook.ui.theme import Mode
from fieldbook.ui.tour.cast import Cast
from fieldbook.ui.tour.hands import exchange_now, require, type_into, unlock
from fieldbook.ui.tour.props import PHOTO, STATEMENT, photo, statement
from fieldbook.ui.tour.stage import Actor
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText
from fieldbook.ui.widgets.viewer import Viewer

DARK = 64  # of 255
HALF = "A thought that is half wr"


class Reporting:
    """How a defender writes an incident down, sends it sealed, and learns what came of it."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def document(self) -> str:
        """Write an incident, attach a photo and a statement, add two contacts."""
        member, session = self._cast.member, self._cast.member.session
        member.go("documentation")
        member.picture("documentation-empty")
        member.click("first-incident")
        self._type_incident()
        incident = member.ask(lambda: session.casework.incidents(
            session.casework.cases()[0].id)[0])
        self._cast.case = incident.case
        photo_bytes, paper = photo(), statement(self._cast.planted[0])
        self._cast.statement = sha256(paper).hex()
        member.ask(lambda: _attach(session, incident.case, incident.id, photo_bytes, paper))
        member.ask(lambda: session.casework.add_person(
            incident.case, self._cast.planted[1], incident=incident.id, role="victim",
            naming="initials"))
        member.go("documentation", kind="incident", id=incident.id)
        member.picture("incident")
        files = member.ask(lambda: session.casework.evidence.of_case(incident.case))
        for file in files:
            member.go("documentation", kind="evidence", id=file.id)
            member.stage.until(lambda: _viewer_shows(member), f"{file.media_type} to be shown")
            member.picture("viewer-" + file.media_type.rpartition("/")[2])
        for name in (self._cast.planted[2], "Lina"):
            self._add_contact(name)
        member.picture("contacts")
        return f"{len(files)} files, saved while typing"

    def _type_incident(self) -> None:
        member, (witness, victim, *_) = self._cast.member, self._cast.planted
        texts = {
            "incident-title": "Arrest at the north gate", "incident-when": "2026-05-02T14:40",
            "incident-where": "North gate", "incident-what": "Arbitrary arrest",
            "incident-account": f"{victim} was taken by three men in plain clothes to a white van. "
                                f"{witness} saw it."}
        for name, text in texts.items():
            type_into(member.find(QWidget, name), text)
        member.settle()

    def _add_contact(self, name: str) -> None:
        member = self._cast.member
        member.go("contacts")
        member.click("new-contact")
        type_into(member.find(AutosaveLine, "contact-name"), name)
        member.settle()

    def review(self) -> str:
        """Look at the page before sending; the photo goes without its place."""
        member, session, case = self._cast.member, self._cast.member.session, self._cast.case
        member.go("documentation", kind="review", id=case)
        member.picture("review")
        with member.speaking("ar", Mode.DARK):
            member.go("documentation", kind="review", id=case)
            member.picture("review-arabic-dark")
        member.go("documentation", kind="review", id=case)
        member.find(QRadioButton, "consent-yes").click()
        member.click("confirm-send")
        member.stage.until(lambda: bool(member.ask(lambda: session.casework.submissions(case))),
                           "the submission to be queued")
        sent = member.ask(lambda: session.casework.submissions(case)[0])
        member.picture("case-waiting")
        cleaned = [one["name"] for one in sent.attachments if one["without_metadata"]]
        require(cleaned == [PHOTO], f"only the photo to go without its place, not {cleaned}")
        return f"{sent.state}; goes as {sent.names}; without its place: {cleaned}"

    def exchange(self) -> str:
        """Start the relay again and press the button."""
        assert self._cast.world is not None
        self._cast.world.hub.start()
        said = exchange_now(self._cast.member)
        self._cast.member.picture("exchange-sent")
        return said

    def see(self) -> str:
        """Exchange once more; read the state and the answer."""
        member, session = self._cast.member, self._cast.member.session
        exchange_now(member)
        member.picture("exchange-done")
        sent = member.ask(lambda: session.casework.submissions(self._cast.case)[0])
        member.go("documentation", kind="case", id=self._cast.case)
        member.picture("case-accepted")
        with member.speaking("ar"):
            member.go("documentation", kind="case", id=self._cast.case)
            member.picture("case-accepted-arabic")
        member.go("messages")
        member.picture("messages")
        require(bool(sent.accepted), "the incident to be accepted")
        reply = member.ask(lambda: session.messages.about(sent.id))[0].text
        member.go("home")
        member.picture("home")
        return f"accepted; answer: {reply}"

    def relock(self) -> str:
        """Leave a half-written note, lock, unlock, and find it."""
        member = self._cast.member
        member.go("messages")
        member.click("new-message")
        member.find(AutosaveText, "message-text").insertPlainText(HALF)
        member.lock()
        member.picture("unlock")
        unlock(member, self._cast.passphrase)
        session = member.session
        drafts = member.ask(lambda: session.store.drafts.get("message", "new"))
        cases = member.ask(lambda: len(session.casework.cases()))
        require(member.restarted == 1, "locking to ask for a fresh process")
        require(cases == 1 and drafts.get("text") == HALF, "the case and the draft to be there")
        return f"a fresh process was asked for; {cases} case; draft: {drafts['text']!r}"


def _attach(session: Session, case: str, incident: str, picture: bytes, paper: bytes) -> None:
    attach = session.casework.evidence.attach_stream
    attach(case, PHOTO, io.BytesIO(picture), incident, size=len(picture))
    attach(case, STATEMENT, io.BytesIO(paper), incident, size=len(paper))


def _viewer_shows(actor: Actor) -> bool:
    """Whether a file is on show; pages of a PDF are painted later than they are opened."""
    viewers = [one for one in actor.window.findChildren(Viewer) if one.isVisible()]
    return any((one.image.isVisible() and _is_painted(one.image))
               or (one.pdf.isVisible() and _is_painted(one.pdf.view.viewport()))
               for one in viewers)


def _is_painted(widget: QWidget) -> bool:
    """Whether there is anything darker than a frame."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return min(bytes(picture.constBits())) < DARK
