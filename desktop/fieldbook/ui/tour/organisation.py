"""The scenes at the organisation: its desk, its relay, its course, its invite and its answer."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from fieldbook.ui.tour.cast import Cast
from fieldbook.ui.tour.hands import exchange_now, outcome, require, type_into, unlock
from fieldbook.ui.tour.props import STATEMENT
from fieldbook.ui.tour.world import PASSPHRASE, Desk
from fieldbook.ui.widgets.autosave import AutosaveText


class Organisation:
    """What the trainer and the case officer do."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def begin(self) -> str:
        """Make the desk; start the hub; sit down before the desk's window."""
        world = Desk.begin(self._cast.folder, self._cast.room)
        world.session.lock()
        self._cast.world = world
        address = world.hub.start()
        unlock(self._cast.enter("desk"), PASSPHRASE)
        return f"relay at {address}"

    def publish(self) -> str:
        """Import the folder, publish it from the studio, and publish it again for nothing."""
        desk, session = self._cast.desk, self._cast.desk.session
        report = desk.ask(lambda: session.import_course(self._cast.content))
        self._cast.course = report.id
        desk.go("library")
        desk.picture("desk-library")
        desk.go("studio")
        said = [self._publish_once(), self._publish_once()]
        desk.picture("studio-published")
        return (f"{report.items} items, {report.languages}, {len(report.warnings)} warnings, "
                f"{len(report.skipped)} skipped. {' '.join(said)}")

    def _publish_once(self) -> str:
        desk = self._cast.desk
        page = desk.go("studio")
        said = outcome(page, "studio-outcome")
        desk.click(f"publish-{self._cast.course}")
        desk.stage.until(lambda: bool(said.text()) or page.banner.isVisible(), "publishing")
        require(bool(said.text()), page.banner.text())
        return said.text()

    def make_invite(self) -> str:
        """Ask for an invite at the desk and copy it by hand."""
        desk = self._cast.desk
        desk.go("desk")
        desk.picture("desk-empty")
        desk.click("desk-invite")
        desk.click("invite-make")
        text = desk.find(QPlainTextEdit, "invite-text")
        desk.stage.until(lambda: bool(text.toPlainText()), "the invite")
        self._cast.invite = text.toPlainText()
        dialog = text.window()
        desk.stage.picture(dialog, "desk-invite")
        dialog.close()
        return f"{len(self._cast.invite)} letters"

    def answer(self) -> str:
        """Take it in at the desk, look at it, accept it, answer it, send both."""
        desk, session = self._cast.desk, self._cast.desk.session
        said = exchange_now(desk)
        desk.go("desk")
        desk.picture("desk-letter")
        letter = desk.ask(lambda: session.desk.show(session.desk.inbox()[0].id))
        states = {one["name"]: one["state"] for one in letter["attachments"]}
        came = desk.ask(lambda: {one["name"]: session.store.blobs.info(one["blob"]).sha256
                                 for one in letter["attachments"] if one["state"] == "here"})
        require(came.get(STATEMENT) == self._cast.statement, "the statement to arrive unchanged")
        require(set(states.values()) == {"here"}, f"all attachments to be here: {states}")
        desk.click("desk-accept")
        desk.stage.until(lambda: desk.ask(lambda: session.desk.inbox()[0].state) == "accepted",
                         "the letter to be accepted")
        type_into(desk.find(AutosaveText, "desk-reply"), "We have it and will act. Stay safe.")
        desk.click("desk-send")
        desk.picture("desk-answered")
        exchange_now(desk)
        return f"{said} Attachments: {states}"
