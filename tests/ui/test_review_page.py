"""Before anything leaves: nothing goes that was not looked at, and nobody is decided for."""

from __future__ import annotations

import io

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit

from fieldbook.formats import images
from fieldbook.ui.language import find
from fieldbook.ui.pages.documentation_demo import fill, photo
from fieldbook.ui.widgets.states import data_size
from ui.documentation_world import Opened, join, open_page, settle
from ui.walks import complaints

UNCLEANABLE = b"GIF89a\x01\x00\x01\x00\x00\x00\x00\x21\xfe\x04here\x00;"


@pytest.fixture
def case(session) -> str:
    join(session)
    case = session.casework.new_case("March").id
    incident = session.casework.new_incident(
        case, title="Arrest", what="Lina Haddad was taken. Haddad called her brother.").id
    session.casework.add_person(case, "Lina Haddad", incident=incident, role="victim",
                                naming="initials")
    session.casework.evidence.attach_stream(case, "gate.jpg", io.BytesIO(photo(210, True)),
                                            incident)
    return case


@pytest.fixture
def opened(qtbot, context, case) -> Opened:
    return open_page(qtbot, context, kind="review", id=case)


def text(opened: Opened) -> str:
    return str(opened.find("review-text", QTextEdit).toPlainText())


def check(opened: Opened, name: str) -> None:
    opened.find(name).setChecked(True)
    settle()


def confirm(opened: Opened):
    return opened.find("confirm-send")


def test_nothing_is_decided_for_the_people(opened, session) -> None:
    assert not any(opened.find(f"consent-{each}").isChecked() for each in
                   ("yes", "no", "not-asked"))
    assert not confirm(opened).isEnabled()
    assert session.casework.submissions() == []


@pytest.mark.parametrize("consent", ["yes", "no", "not-asked"])
def test_what_was_answered_goes_with_it(opened, session, case, consent: str) -> None:
    check(opened, f"consent-{consent}")
    assert opened.view.consent.honest.isVisible() == (consent != "yes")
    opened.press("confirm-send")
    (sent,) = session.casework.submissions(case)
    assert (sent.consent, sent.state) == (consent, "waiting")
    assert [one.subject for one in session.exchange.outgoing()] == [sent.id]
    assert (type(opened.view).__name__, opened.view.id) == ("CaseView", case)
    assert opened.find("case-state").text() == "Waiting for a connection"


def test_the_page_is_read_from_its_top(qtbot, context, session) -> None:
    join(session)
    case = session.casework.new_case("March").id
    incident = session.casework.new_incident(case, title="Arrest", what="Lina was taken.").id
    opened = open_page(qtbot, context, kind="incident", id=incident)
    page = opened.page
    page.resize(800, 420)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    opened.view.send.setFocus()
    opened.view.send.click()
    settle()
    assert opened.find("review-text").isVisible()
    assert not opened.find("review-text").hasFocus()
    assert opened.view.area.verticalScrollBar().value() == 0


def test_it_says_who_reads_it_and_how_much_it_is(opened) -> None:
    said = opened.find("review-total").text()
    assert "ISHR" in said
    assert "kB" in said
    assert "ISHR" in opened.view.reader.who.text()


def test_a_photo_goes_without_its_place_unless_somebody_chooses(opened, session, case) -> None:
    (row,) = opened.view.files.rows.values()
    assert row.radios["clean"].isChecked()
    words = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "45.51 N, 122.67 W" in words
    assert "Pear Phone 7" in words
    check(opened, "consent-yes")
    opened.press("confirm-send")
    (sent,) = session.casework.submissions(case)
    copy = session.casework.evidence.copies(case)[row.file.id]
    assert sent.attachments[0]["without_metadata"] is True
    assert images.inspect(session.casework.evidence.read(copy.id).read()) == {}
    original = session.casework.evidence.read(row.file.id).read()
    assert images.inspect(original)["place"]


def test_a_photo_goes_with_its_place_when_chosen_or_stays(opened, session, case) -> None:
    check(opened, "file-as-is")
    check(opened, "consent-yes")
    opened.press("confirm-send")
    (sent,) = session.casework.submissions(case)
    assert sent.attachments[0]["without_metadata"] is False
    opened.go(kind="review", id=case)
    check(opened, "file-stay")
    assert not confirm(opened).isEnabled()  # another submission is another question
    check(opened, "consent-yes")
    opened.press("confirm-send")
    latest = next(one for one in session.casework.submissions(case) if one.id != sent.id)
    assert latest.attachments == []


def test_what_cannot_be_cleaned_must_be_decided(qtbot, context, session, case) -> None:
    session.casework.evidence.attach_stream(case, "moving.gif", io.BytesIO(UNCLEANABLE))
    opened = open_page(qtbot, context, kind="review", id=case)
    check(opened, "consent-yes")
    assert not confirm(opened).isEnabled()
    assert "moving.gif" in opened.view.undecided.text()
    row = next(each for each in opened.view.files.rows.values() if each.file.name == "moving.gif")
    assert set(row.radios) == {"as-is", "stay"}
    row.choose("stay")
    settle()
    opened.press("confirm-send")
    (sent,) = session.casework.submissions(case)
    assert [each["name"] for each in sent.attachments] == ["gate.jpg"]


def test_names_are_changed_right_there_and_seen_at_once(qtbot, opened, session, case) -> None:
    assert "L. H. was taken" in text(opened)
    (row,) = opened.view.names.rows.values()
    row.naming.setCurrentIndex(row.naming.findData("pseudonym"))
    row.naming.activated.emit(row.naming.currentIndex())
    settle()
    pseudonym = opened.find("review-pseudonym", QLineEdit)
    pseudonym.setFocus()
    qtbot.keyClicks(pseudonym, "Falcon")
    opened.find("consent-yes").setFocus()
    settle()
    assert "Falcon was taken" in text(opened)
    check(opened, "consent-yes")
    opened.press("confirm-send")
    assert session.casework.submissions(case)[0].names == ["Falcon"]


def test_what_is_left_of_a_hidden_name_is_told(opened, session, case) -> None:
    (row,) = opened.view.names.rows.values()
    assert "Haddad" in row.warning.text()
    incident = session.casework.incidents(case)[0].id
    session.casework.set_incident(incident, what="Lina Haddad was taken.")
    settle()
    assert row.warning.text() == ""


def test_the_name_of_a_file_can_tell_a_name_too(qtbot, context, session, case) -> None:
    incident = session.casework.incidents(case)[0].id
    session.casework.set_incident(incident, what="Taken.")
    session.casework.evidence.attach_stream(case, "haddad_house.txt", io.BytesIO(b"x"), incident)
    opened = open_page(qtbot, context, kind="review", id=case)
    (row,) = opened.view.names.rows.values()
    assert "Haddad" in row.warning.text()


def test_a_real_name_without_agreement_is_told(opened, session, case) -> None:
    (person,) = session.casework.people(case)
    session.casework.set_person(person.id, naming="name", consent="no")
    settle()
    (row,) = opened.view.names.rows.values()
    assert "did not agree" in row.warning.text()


def test_choices_stay_while_the_page_catches_up(opened, session, case) -> None:
    check(opened, "consent-not-asked")
    check(opened, "file-as-is")
    session.casework.set_case(case, title="Another name")
    settle()
    assert opened.find("consent-not-asked").isChecked()
    assert opened.find("file-as-is").isChecked()
    assert "Another name" in text(opened)
    assert confirm(opened).isEnabled()


def test_one_incident_can_be_sent_alone(qtbot, context, session, case) -> None:
    other = session.casework.new_incident(case, title="Search", what="The office.").id
    opened = open_page(qtbot, context, kind="review", id=case)
    assert "The office." in text(opened)
    assert "was taken" in text(opened)
    scope = opened.find("review-scope")
    scope.setCurrentIndex(scope.findData(other))
    scope.activated.emit(scope.currentIndex())
    settle()
    assert "was taken" not in text(opened)
    opened.press("confirm-send")
    (sent,) = session.casework.submissions(case)
    assert (sent.incident, sent.attachments) == (other, [])


@pytest.mark.parametrize("role", [None, "perpetrator", "witness"])
def test_consent_is_asked_only_when_somebody_is_named(
        qtbot, context, session, case, role: str | None) -> None:
    other = session.casework.new_incident(case, title="Search", what="The office.").id
    if role:
        session.casework.add_person(case, "Someone", incident=other, role=role)
    opened = open_page(qtbot, context, kind="review", id=case, incident=other)
    asked = role == "witness"
    assert opened.view.consent.isVisible() == asked
    assert confirm(opened).isEnabled() != asked
    if not asked:
        opened.press("confirm-send")
        (sent,) = session.casework.submissions(case)
        assert sent.consent == "not-asked"


def test_sending_can_be_taken_back_and_the_review_is_as_it_was(opened, session, case) -> None:
    check(opened, "consent-no")
    check(opened, "file-as-is")
    opened.press("confirm-send")
    assert len(session.exchange.waiting()) == 1
    opened.undo()
    assert session.exchange.outgoing() == []
    assert session.casework.submissions(case) == []
    assert (type(opened.view).__name__, opened.view.id) == ("ReviewView", case)
    assert opened.find("consent-no").isChecked()
    assert opened.find("file-as-is").isChecked()
    opened.press("confirm-send")
    (sent,) = session.casework.submissions(case)
    assert (sent.consent, sent.attachments[0]["without_metadata"]) == ("no", False)


def test_what_is_under_way_is_not_taken_back(opened, session, case) -> None:
    check(opened, "consent-yes")
    opened.press("confirm-send")
    (going,) = session.exchange.waiting()
    session.exchange.outbox.on_the_way(going.id)
    opened.undo()
    assert "on its way already" in opened.said[-1][0]
    assert len(session.exchange.outgoing()) == 1
    assert len(session.casework.submissions(case)) == 1


def test_the_size_is_what_will_leave(opened, session, case) -> None:
    """Packet and attachment, each padded as it travels."""
    check(opened, "file-as-is")
    check(opened, "consent-yes")
    said = opened.find("review-total").text()
    opened.press("confirm-send")
    (going,) = session.exchange.waiting()
    assert data_size(going.size) in said


def test_an_empty_case_is_not_sent(qtbot, context, session, case) -> None:
    empty = session.casework.new_case("Empty").id
    session.casework.new_incident(empty)
    opened = open_page(qtbot, context, kind="review", id=empty)
    assert not opened.view.foot.isVisible()
    assert complaints(opened.page) == []


def test_who_has_not_joined_is_told_how(qtbot, context, session) -> None:
    opened = open_page(qtbot, context, kind="review", id=str(fill(session)["id"]))
    assert not opened.view.foot.isVisible()
    opened.press("join")
    assert opened.left_for == [("exchange", {})]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everybody_can_review(qtbot, context, session, case, code: str) -> None:
    session.casework.evidence.attach_stream(case, "moving.gif", io.BytesIO(UNCLEANABLE))
    context.speech.put_on(find(code))
    opened = open_page(qtbot, context, kind="review", id=case)
    assert complaints(opened.page) == []


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_most_of_a_small_window_scrolls_the_review_and_nothing_is_cut(
        qtbot, context, theme, speech, case, scale: float, code: str) -> None:
    speech.put_on(find(code))
    theme.choose(scale=scale)
    opened = open_page(qtbot, context, kind="review", id=case)
    opened.page.resize(818, 524)  # what the shell leaves of 1024x600
    settle()
    view = opened.view
    assert view.area.viewport().height() >= 0.6 * view.height()
    view.area.ensureWidgetVisible(view.confirm)
    settle()
    assert not view.confirm.visibleRegion().isEmpty()
    assert view.confirm.visibleRegion().boundingRect() == view.confirm.rect()
    assert view.confirm.width() >= view.confirm.sizeHint().width()
    for label in (view.total, view.undecided):
        assert label.height() >= label.heightForWidth(label.width())
        assert label.width() >= 12 * label.fontMetrics().horizontalAdvance("M")
    view.area.verticalScrollBar().setValue(0)
    settle()
    assert view.confirm.visibleRegion().isEmpty() == (scale > 1.0)


def test_the_foot_follows_the_window_and_the_size_of_type(opened, theme) -> None:
    opened.page.resize(1100, 800)
    settle()
    view = opened.view
    assert not view.area.isAncestorOf(view.foot)
    check(opened, "consent-yes")
    view.confirm.setFocus()
    theme.choose(scale=2.0)
    settle()
    assert view.area.isAncestorOf(view.foot)
    assert view.foot.isVisible()
    assert view.confirm.hasFocus()
    theme.choose(scale=1.0)
    settle()
    assert not view.area.isAncestorOf(view.foot)
    assert view.foot.isVisible()
    opened.press("confirm-send")
    assert type(view).__name__ == "ReviewView"
    assert type(opened.view).__name__ == "CaseView"
