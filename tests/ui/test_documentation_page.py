"""Documentation in the window: nothing typed is lost, everything can be undone, hits lead home."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit

from fieldbook.store.gaps import RESCUE, Gaps
from fieldbook.ui.language import find
from fieldbook.ui.pages.documentation_demo import fill
from fieldbook.ui.widgets.labels import Tag
from ui.documentation_world import Opened, WindowWatch, join, open_page, settle
from ui.walks import complaints


@pytest.fixture
def opened(qtbot, context) -> Opened:
    return open_page(qtbot, context)


@pytest.fixture
def case(session) -> str:
    return str(fill(session)["id"])


def incident_named(session, case: str, start: str) -> str:
    return next(one.id for one in session.casework.incidents(case) if one.title.startswith(start))


def tags(opened: Opened) -> list[str]:
    settle()
    return [each.text() for each in opened.view.findChildren(Tag)
            if each.isVisibleTo(opened.page)]


def leave(opened: Opened) -> None:
    """Go back to the list, as the crumb and the sidebar do."""
    opened.go()


def test_an_incident_is_begun_with_one_press_and_no_field(qtbot, opened, session) -> None:
    opened.press("first-incident")
    (case,) = session.casework.cases()
    (incident,) = session.casework.incidents(case.id)
    assert opened.view.id == incident.id
    assert case.title != ""
    leave(opened)
    opened.press("new-incident")
    assert len(session.casework.cases()) == 2


def test_what_is_typed_is_a_draft_at_once_and_one_change_when_left(qtbot, opened, session) -> None:
    opened.press("first-incident")
    incident = opened.view.id
    what = opened.find("incident-what", QTextEdit)
    qtbot.keyClicks(what, "Stopped at the gate")
    opened.page.autosave.flush()
    assert session.store.drafts.get("incident", incident) == {"what": "Stopped at the gate"}
    assert session.casework.incident(incident).what == ""
    leave(opened)
    assert session.casework.incident(incident).what == "Stopped at the gate"
    assert session.store.drafts.all() == []
    told = [each.fields for each in session.casework.history(incident) if "what" in each.fields]
    assert len(told) == 1


def test_a_draft_from_before_the_lock_comes_back_and_is_kept(opened, session) -> None:
    case = session.casework.new_case("March").id
    incident = session.casework.new_incident(case, title="Arrest").id
    session.store.drafts.save("incident", incident, "account", "She said that")
    session.store.drafts.save("incident", incident, "where", "North gate")
    opened.go(kind="incident", id=incident)
    assert opened.find("incident-account", QTextEdit).toPlainText() == "She said that"
    assert opened.find("incident-where", QLineEdit).text() == "North gate"
    assert opened.find("incident-title", QLineEdit).text() == "Arrest"
    leave(opened)
    kept = session.casework.incident(incident)
    assert (kept.account, kept.where, kept.title) == ("She said that", "North gate", "Arrest")
    assert session.store.drafts.all() == []


def test_typing_survives_what_others_change_meanwhile(qtbot, opened, session) -> None:
    opened.press("first-incident")
    incident = opened.view.id
    account = opened.find("incident-account", QTextEdit)
    account.setFocus()
    qtbot.keyClicks(account, "half a sen")
    session.casework.set_incident(incident, title="From elsewhere", account="older words")
    settle()
    assert account.toPlainText() == "half a sen"
    assert opened.find("incident-title", QLineEdit).text() == "From elsewhere"


def test_each_incident_has_its_own_fields(qtbot, opened, session) -> None:
    case = session.casework.new_case("March").id
    first, second = (session.casework.new_incident(case).id for _ in range(2))
    opened.go(kind="incident", id=first)
    qtbot.keyClicks(opened.find("incident-who", QLineEdit), "Two men")
    opened.go(kind="incident", id=second)
    assert opened.find("incident-who", QLineEdit).text() == ""
    assert session.casework.incident(first).who == "Two men"
    assert session.casework.incident(second).who == ""


def test_the_text_of_when_stays_as_typed_and_is_explained(qtbot, opened, session) -> None:
    opened.press("first-incident")
    incident = opened.view.id
    when = opened.find("incident-when", QLineEdit)
    qtbot.keyClicks(when, "yesterday 14:40")
    hint = opened.view.form.understood.text()
    assert "2026" in hint
    assert "40" in hint
    assert when.text() == "yesterday 14:40"
    opened.press("incident-when-date")
    kept = session.casework.incident(incident).when
    assert kept.startswith("yesterday 14:40 (2026-")


def test_tab_leads_from_field_to_field_whatever_comes_up_between(qtbot, opened, session) -> None:
    opened.press("first-incident")
    incident = opened.view.id
    when = opened.find("incident-when", QLineEdit)
    when.setFocus()
    qtbot.keyClicks(when, "hier 14h40")
    assert opened.find("incident-when-date").isVisible()
    for words in ("North gate", "Amal", "She told it."):
        qtbot.keyClick(opened.page.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(opened.page.focusWidget(), words)
    leave(opened)
    one = session.casework.incident(incident)
    assert (one.when, one.where, one.who, one.account) == \
        ("hier 14h40", "North gate", "Amal", "She told it.")


def test_the_button_that_writes_the_date_is_reached_after_the_last_field(qtbot, opened) -> None:
    opened.press("first-incident")
    when = opened.find("incident-when", QLineEdit)
    when.setFocus()
    qtbot.keyClicks(when, "yesterday")
    for _ in range(4):
        qtbot.keyClick(opened.page.focusWidget(), Qt.Key.Key_Tab)
    assert opened.page.focusWidget() is opened.find("incident-when-date")
    qtbot.keyClick(opened.page.focusWidget(), Qt.Key.Key_Space)
    assert when.text() != "yesterday"


def test_hits_of_the_search_open_the_right_place(opened, session, case) -> None:
    incident = incident_named(session, case, "Arrest")
    person = session.casework.people(case, incident)[0]
    file = session.casework.evidence.of_case(case)[0]
    opened.go(kind="incident", id=incident)
    assert (type(opened.view).__name__, opened.view.id) == ("IncidentView", incident)
    opened.go(kind="case", id=case)
    assert (type(opened.view).__name__, opened.view.id) == ("CaseView", case)
    opened.go(id=case)
    assert type(opened.view).__name__ == "CaseView"
    opened.go(kind="person", id=person.id)
    assert (type(opened.view).__name__, opened.view.id) == ("IncidentView", incident)
    opened.go(kind="evidence", id=file.id)
    assert (type(opened.view).__name__, opened.view.id) == ("FileView", file.id)


@pytest.mark.parametrize("kind", ["case", "incident", "person", "evidence", "review"])
def test_what_is_no_more_leads_to_the_list_and_says_so(opened, kind: str) -> None:
    opened.go(kind=kind, id="gone")
    assert type(opened.view).__name__ == "CaseListView"
    assert opened.said or opened.view.banner.isVisible()


def test_going_back_begins_nothing_anew(opened, session) -> None:
    opened.page.hide()
    opened.page.show()
    opened.go(new="incident")
    assert len(session.casework.cases()) == 1
    opened.go(new="incident")  # what the way back asks for
    assert type(opened.view).__name__ == "CaseListView"
    assert len(session.casework.cases()) == 1


def test_the_timeline_stands_in_the_order_of_what_happened(qtbot, opened, session) -> None:
    case = session.casework.new_case("March").id
    for title, when in (("third", "2 May 2026, 3:05 pm"), ("undated", "nobody knows"),
                        ("first", "1 May 2026"), ("second", "2 May 2026 14:10")):
        session.casework.new_incident(case, title=title, when=when)
    opened.go(kind="case", id=case)
    timeline = opened.view.timeline
    assert [entry.title for entry in timeline.entries] == ["first", "second", "third", "undated"]
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.model().index(1, 0))
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    settle()
    assert opened.find("incident-title", QLineEdit).text() == "second"


def test_what_is_missing_leads_to_the_field(opened, session, case) -> None:
    opened.go(kind="case", id=case)
    opened.press("fill-in")
    assert opened.view.id == incident_named(session, case, "Lawyer")
    assert opened.find("incident-where", QLineEdit).hasFocus()


def test_the_title_of_a_case_is_changed_where_it_stands(qtbot, opened, session, case) -> None:
    opened.go(kind="case", id=case)
    title = opened.find("case-title", QTextEdit)
    title.selectAll()
    qtbot.keyClicks(title, "Another name")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    settle()
    leave(opened)
    assert session.casework.case(case).title == "Another name"


def test_a_person_who_is_added_is_in_sight_in_a_small_window(opened, session, case) -> None:
    incident = incident_named(session, case, "Lawyer")
    for number in range(8):
        session.casework.add_person(case, f"Person {number}", incident=incident)
    opened.page.resize(818, 543)  # what a window of 1024x600 leaves
    opened.go(kind="incident", id=incident)
    opened.press("add-person")
    settle()
    name = opened.find("person-name", QLineEdit)
    assert name.hasFocus()
    assert name.visibleRegion().boundingRect() == name.rect()


def test_a_person_is_added_named_and_taken_out_and_back(qtbot, opened, session, case) -> None:
    incident = incident_named(session, case, "Lawyer")
    opened.go(kind="incident", id=incident)
    before = session.casework.people(case, incident)
    opened.press("add-person")
    name = opened.find("person-name", QLineEdit)
    assert name.hasFocus()
    qtbot.keyClicks(name, "Karim")
    row = opened.view.people.rows[next(each for each in opened.view.people.rows
                                       if each not in {one.id for one in before})]
    row.role.setCurrentIndex(row.role.findData("witness"))
    row.role.activated.emit(row.role.currentIndex())
    row.naming.setCurrentIndex(row.naming.findData("pseudonym"))
    row.naming.activated.emit(row.naming.currentIndex())
    settle()
    qtbot.keyClicks(row.pseudonym, "Falcon")
    leave(opened)
    (added,) = [one for one in session.casework.people(case, incident) if one not in before]
    assert (added.name, added.role, added.naming, added.pseudonym) == \
        ("Karim", "witness", "pseudonym", "Falcon")
    opened.go(kind="incident", id=incident)
    opened.view.people.rows[added.id].away.click()
    settle()
    assert session.casework.people(case, incident) == before
    opened.undo()
    assert added.id in opened.view.people.rows


@pytest.mark.parametrize("kind", ["case", "incident"])
def test_what_is_put_away_comes_back(opened, session, case, kind: str) -> None:
    record = case if kind == "case" else incident_named(session, case, "Arrest")
    opened.go(kind=kind, id=record)
    opened.press("put-away")
    assert not [one for one in (*session.casework.cases(), *session.casework.incidents(case))
                if one.id == record]
    opened.undo()
    assert [one for one in (*session.casework.cases(), *session.casework.incidents(case))
            if one.id == record]


def test_originals_are_checked_and_damage_is_told(opened, session, case) -> None:
    opened.go(kind="case", id=case)
    opened.press("check-originals")
    assert "5 of 5 originals unchanged" in tags(opened)
    file = session.casework.evidence.of_case(case)[0]
    with session.store.change() as change:
        change.set("evidence", file.id, sha256="0" * 64)
    opened.press("check-originals")
    assert "4 of 5 originals unchanged" in tags(opened)


def test_history_tells_what_was_written(opened, session, case) -> None:
    session.casework.set_incident(incident_named(session, case, "Arrest"), where="Market")
    opened.go(kind="case", id=case)
    opened.view.tabs.setCurrentIndex(3)
    settle()
    rows = opened.view.history.list.rows
    lines = [(row.title, row.detail.partition(" · ")[2]) for row in rows]
    assert ("Arrest of S. (student)", "Written: where") in lines
    assert ("statement.pdf", "File added") in lines
    assert all("2026" in row.detail for row in rows)


def test_history_calls_nothing_foreign_that_was_written_before_a_recovery(opened, session,
                                                                          case) -> None:
    session.store.renew_device()
    session.casework.set_case(case, title="March, again")
    opened.go(kind="case", id=case)
    opened.view.tabs.setCurrentIndex(3)
    settle()
    assert {row.tags for row in opened.view.history.list.rows} == {()}
    session.store.secrets.remove("devices-before")
    opened.go()
    opened.go(kind="case", id=case)
    opened.view.tabs.setCurrentIndex(3)
    settle()
    first, *others = opened.view.history.list.rows
    assert first.tags == ()
    assert {row.tags[0][0] for row in others} == {"elsewhere"}


def test_history_does_not_pass_the_time_of_a_rescue_for_that_of_writing(opened, session,
                                                                        case) -> None:
    incident = incident_named(session, case, "Arrest")
    first, *_ = session.store.records.versions("incident", incident)
    with session.store.change() as change:  # as a rescue keeps what it wrote again
        change.put(RESCUE, "noted", **Gaps(stamps={first.stamp}).body())
    opened.go(kind="case", id=case)
    opened.view.tabs.setCurrentIndex(3)
    settle()
    told = [row for row in opened.view.history.list.rows if row.tags]
    assert [row.tags[0][0] for row in told] == ["date lost"]
    assert told[0].detail.startswith("rescued ")


def test_how_far_a_submission_got_is_told_with_the_answer(opened, session, case) -> None:
    join(session)
    opened.go(kind="case", id=case)
    assert "Draft" in tags(opened)
    sent = session.exchange.send_submission(session.casework.prepare(case, consent="yes"))
    settle()
    assert "Waiting for a connection" in tags(opened)
    session.casework.set_state(sent.id, "accepted", 1_777_766_400_000)  # midnight of 3 May, UTC
    session.casework.set_state(sent.id, "answered", 1_777_800_000_000)
    session.messages.receive(message="m1", thread="t1", kind="reply", text="We have it.",
                             about=sent.id)
    settle()
    assert any(each.startswith("Accepted by ISHR on ") and "3" in each for each in tags(opened))
    opened.press("open-conversation")
    assert opened.left_for == [("messages", {"kind": "thread", "id": "t1"})]
    leave(opened)
    assert opened.view.list.rows[0].tags[0][0].startswith("Accepted by ISHR")


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everybody_can_document(qtbot, context, session, case, code: str) -> None:
    context.speech.put_on(find(code))
    opened = open_page(qtbot, context)
    incident = incident_named(session, case, "Crowd")
    for arguments in ({}, {"kind": "case", "id": case}, {"kind": "incident", "id": incident},
                      {"kind": "evidence", "id": session.casework.evidence.of_case(case)[0].id}):
        opened.go(**arguments)
        assert complaints(opened.page) == []
    opened.go(kind="case", id=case)
    for part in range(4):
        opened.view.tabs.setCurrentIndex(part)
        settle()
        assert complaints(opened.page) == []


def test_an_empty_vault_has_one_way_to_begin(opened) -> None:
    assert complaints(opened.page) == []
    opened.press("new-case")
    assert complaints(opened.page) == []
    assert opened.find("case-title", QTextEdit).hasFocus()


def test_nothing_flashes_up_as_a_window_of_its_own(qtbot, qapp, context, session, case) -> None:
    watch = WindowWatch()
    opened = open_page(qtbot, context)
    qapp.installEventFilter(watch)
    incident = incident_named(session, case, "Crowd")
    for arguments in ({"kind": "case", "id": case}, {"kind": "incident", "id": incident},
                      {"kind": "review", "id": case}, {}):
        opened.go(**arguments)
    opened.go(kind="incident", id=incident)
    opened.press("add-person")
    qapp.removeEventFilter(watch)
    assert watch.shown == []
