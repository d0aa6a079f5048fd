"""Joining and exchanging from the window, with a real hub and a real desk."""

from __future__ import annotations

import io

import pytest
from PySide6.QtWidgets import QWidget

from fakes.desk_hub import ServedHub, free_port
from fieldbook.crypto import slip39
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.exchange.letters import Attachment
from fieldbook.session import App
from fieldbook.ui.pages.exchange import ExchangePage
from fieldbook.ui.pages.exchange_row import GoingRow
from fieldbook.ui.pages.messages import MessagesPage
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.states import data_size
from ui.walks import complaints


@pytest.fixture
def desk(tmp_path, clock):
    """A desk with its hub running; answers its session and the hub."""
    from fieldbook.core.clock import SystemClock

    port = free_port()
    session = App(tmp_path / "desk", clock=SystemClock()).create_vault(
        "desk", 4 << 20, parameters=FOR_TESTS)
    session.desk.init("ISHR", f"https://127.0.0.1:{port}")
    owner = tmp_path / "owner.json"
    owner.write_bytes(session.desk.owner_file())
    hub = ServedHub(tmp_path / "hub", owner, port)
    hub.start()
    yield session, hub
    hub.stop()
    session.lock()


@pytest.fixture
def page(qtbot, context):
    from fieldbook.core.clock import SystemClock

    context.services.clock = SystemClock()
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.open()
    return page


def words(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in widget.findChildren(QLabel)
                    if label.isVisibleTo(widget))


def join(page, desk_session) -> None:
    invite = desk_session.desk.invite().text
    page.join_card.invite.setPlainText(f"  {invite[:40]}\n{invite[40:]} ")
    page.join_card.name.setText("Amina")
    page.join_card.button.click()


def test_every_control_has_a_name(page):
    page.show()
    assert complaints(page) == []


def test_an_invite_that_was_broken_over_lines_joins(page, desk):
    session, _ = desk
    assert not page.join_card.button.isEnabled()
    join(page, session)
    assert page.where.text() == "ISHR"
    assert page.join_card.isHidden()
    assert page.join_card.invite.toPlainText() == ""


def test_a_wrong_invite_is_explained_and_stays_to_be_mended(page):
    page.join_card.invite.setPlainText("FB1nonsense")
    page.join_card.button.click()
    assert "invite" in page.banner.text()
    assert page.join_card.invite.toPlainText() == "FB1nonsense"
    assert page.join_card.button.isEnabled()


def test_what_waits_is_listed_and_goes(page, desk, context):
    session, _ = desk
    join(page, session)
    context.services.exchange.send_message("May I travel on Friday?", "advice")
    page.open()
    assert "May I travel on Friday?" in words(page.out)
    assert "Waiting for a connection" in words(page.out)
    page.exchange_now()
    assert "sent" in page.outcome.text()
    assert "Stored by the hub" in words(page.out)
    assert page.button.isEnabled()


def test_without_a_connection_nothing_is_lost(page, desk, context):
    session, hub = desk
    join(page, session)
    hub.stop()
    context.services.exchange.send_message("May I travel on Friday?", "advice")
    page.exchange_now()
    assert "no connection" in page.banner.text()
    assert "Waiting for a connection" in words(page.out)
    assert page.button.isEnabled()
    hub.start()
    page.exchange_now()
    assert "Stored by the hub" in words(page.out)


def test_what_waits_is_taken_back(page, desk, context):
    session, _ = desk
    join(page, session)
    said: list[str] = []
    page.said.connect(lambda text, _: said.append(text))
    exchange = context.services.exchange
    exchange.send_message("May I travel on Friday?", "advice")
    exchange.entrust_share(slip39.split(bytes(16), 2, 3)[0], need=2, of=3)
    page.open()
    buttons = page.out.findChildren(Button, "do-not-send")
    assert sorted(button.accessibleName() for button in buttons) == [
        "Do not send: A recovery share of this vault", "Do not send: May I travel on Friday?"]
    for button in buttons:
        button.click()
    assert exchange.outgoing() == []
    assert len(said) == 2
    assert "Nothing waits" in words(page.out)
    page.exchange_now()
    session.exchange.run()
    assert session.desk.inbox() == []


def test_a_message_taken_back_stands_before_what_is_being_written(page, desk, context, qtbot):
    """The page of messages holds unsent words meanwhile; typing on must lose neither."""
    session, _ = desk
    join(page, session)
    exchange, drafts = context.services.exchange, context.services.store.drafts
    messages = MessagesPage(context)
    qtbot.addWidget(messages)
    messages.open()
    exchange.send_message("May I travel on Friday?", "advice")
    qtbot.keyClicks(messages.text, "And by train")
    qtbot.waitUntil(lambda: drafts.get("message", "new").get("text") == "And by train")
    page.open()
    page.out.findChildren(Button, "do-not-send")[0].click()
    messages.open()
    assert messages.text.toPlainText() == "May I travel on Friday?\n\nAnd by train"
    messages.text.moveCursor(messages.text.textCursor().MoveOperation.End)
    qtbot.keyClicks(messages.text, "?")
    qtbot.waitUntil(lambda: drafts.get("message", "new").get("text") ==
                    "May I travel on Friday?\n\nAnd by train?")


def test_sending_a_message_can_be_undone(page, desk, context, qtbot):
    session, _ = desk
    join(page, session)
    messages = MessagesPage(context)
    qtbot.addWidget(messages)
    messages.show()
    messages.open()
    said: list[tuple[str, object]] = []
    messages.said.connect(lambda text, undo: said.append((text, undo)))
    messages.write_new()
    messages.text.setPlainText("May I travel on Friday?")
    messages.send.click()
    assert messages.text.toPlainText() == ""
    assert "May I travel on Friday?" in words(messages)
    undo = said[-1][1]
    assert callable(undo)
    undo()
    assert context.services.exchange.outgoing() == []
    assert messages.text.toPlainText() == "May I travel on Friday?"
    assert messages.text.isVisible()
    assert "Waiting for a connection" not in words(messages)
    messages.send.click()
    context.services.exchange.run()
    said[-1][1]()
    assert "on its way already" in said[-1][0]
    assert len(context.services.exchange.outgoing()) == 1


def test_what_is_under_way_offers_no_way_back(page, desk, context):
    session, _ = desk
    join(page, session)
    context.services.exchange.send_message("May I travel on Friday?", "advice")
    page.open()
    late, = page.out.findChildren(Button, "do-not-send")
    context.services.exchange.outbox.on_the_way(context.services.exchange.waiting()[0].id)
    late.click()
    assert "on its way already" in page.banner.text()
    assert "On the way" in words(page.out)
    assert not [one for one in page.out.findChildren(Button, "do-not-send")
                if one.isVisibleTo(page.out)]


def test_the_size_counts_what_goes_with_it(page, desk, context):
    session, _ = desk
    join(page, session)
    services = context.services
    blob = services.store.blobs.add(io.BytesIO(b"p" * 300_000)).id
    services.exchange.outbox.submit("s1", "Title", {}, [Attachment("p.jpg", "image/jpeg", blob)])
    page.open()
    before = data_size(services.exchange.waiting()[0].size)
    assert before in words(page.out)
    page.exchange_now()
    assert data_size(services.exchange.outgoing()[0].size) == before
    assert before in words(page.out)


def test_rows_do_not_pile_up_when_the_page_is_opened_again(page, desk, context, qtbot):
    session, _ = desk
    join(page, session)
    context.services.exchange.send_message("Once", "advice")
    for _ in range(3):
        page.open()
    shown = [row for row in page.out.findChildren(GoingRow) if row.isVisibleTo(page.out)]
    assert len(shown) == 1


def test_it_says_in_words_what_came_and_what_could_not_be_sent(page, desk, context):
    session, _ = desk
    join(page, session)
    mine = context.services
    case = mine.casework.new_case("March").id
    mine.casework.new_incident(case, title="Arrest", what="Taken at the gate.")
    file = mine.casework.evidence.attach_stream(case, "words.txt", io.BytesIO(b"I saw it."))
    mine.exchange.send_submission(mine.casework.prepare(case, consent="yes"))
    mine.store.blobs.remove(file.blob)
    mine.exchange.send_message("May I travel on Friday?", "advice")
    page.exchange_now()
    session.exchange.run()
    page.exchange_now()
    assert "A file of it is damaged or gone" in words(page.out)
    assert "file-lost" not in words(page.out)
    assert f"Received by {mine.exchange.organisation()} on " in words(page.out)
