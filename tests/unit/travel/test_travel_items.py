"""How safe each thing is said to be: accepted only if each part was, as it stands now."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from fieldbook.travel.items import Item
from unit.travel.travel_world import Traveller


@pytest.fixture
def there() -> Traveller:
    return Traveller()


def state(there: Traveller, kind: str = "case") -> Item:
    return next(one for one in there.travel.plan() if one.kind == kind)


def submit(there: Traveller, case: str, incident: str = "") -> str:
    submission = there.casework.prepare(case, incident)
    there.clock.advance(1000)
    there.casework.record_sent(submission, "packet")
    return submission.id


def accept(there: Traveller, submission: str) -> None:
    there.clock.advance(1000)
    there.casework.set_state(submission, "accepted", there.clock.now_ms())


def test_a_case_goes_from_not_sent_to_accepted_and_back_when_it_grows(there: Traveller) -> None:
    case = there.casework.new_case("A case").id
    assert state(there).state == "not-sent"
    incident = there.casework.new_incident(case, title="First").id
    submission = submit(there, case)
    assert state(there).state == "waiting"
    there.casework.set_state(submission, "stored", there.clock.now_ms())
    assert state(there).state == "stored"
    assert not state(there).is_safe
    accept(there, submission)
    assert (state(there).state, state(there).since) == ("accepted", there.clock.now_ms())
    assert state(there).is_safe
    there.clock.advance(1000)
    there.casework.set_incident(incident, account="more of it")
    assert state(there).state == "changed"
    accept(there, submit(there, case, incident))
    assert state(there).state == "accepted"
    there.casework.evidence.attach_stream(case, "photo.jpg", io.BytesIO(b"x"), incident)
    found = state(there)
    assert (found.state, found.files, found.size) == ("changed", 1, 1)
    accept(there, submit(there, case))
    assert state(there).state == "accepted"
    there.casework.new_incident(case, title="Second")
    assert state(there).state == "changed"


def test_one_incident_that_was_accepted_does_not_make_the_case_so(there: Traveller) -> None:
    case = there.casework.new_case("A case").id
    first = there.casework.new_incident(case, title="First").id
    there.casework.new_incident(case, title="Second")
    accept(there, submit(there, case, first))
    assert state(there).state == "changed"


def test_what_was_refused_is_not_safe(there: Traveller) -> None:
    case = there.casework.new_case("A case").id
    there.casework.new_incident(case, title="First")
    there.casework.set_state(submit(there, case), "refused", 5, "no")
    assert state(there).state == "refused"
    assert [one.id for one in there.travel.unaccepted()] == [f"case:{case}"]


def test_what_lost_its_case_does_not_hide(there: Traveller) -> None:
    case = there.casework.new_case("A case").id
    there.casework.new_incident(case, title="Left over")
    there.store.away.take_off("case", case)
    found = state(there)
    assert (found.id, found.title) == (f"case:{case}", "Left over")
    there.travel.take_off([found.id], anyway=[found.id])
    assert there.travel.plan() == []


def test_a_conversation_is_safe_once_a_receipt_came(there: Traveller) -> None:
    message = there.messages.write("Please advise")
    there.outbox.send_message(message.id, thread=message.thread, kind="other", text=message.text)
    assert state(there, "thread").state == "waiting"
    with there.store.transaction():
        there.store.sql("UPDATE outbox SET sha256 = ?", (b"h" * 32,))
        there.outbox.receipt(b"h" * 32, "received", 20_000)
    assert (state(there, "thread").state, state(there, "thread").is_safe) == ("received", True)


def test_what_came_is_safe_and_contacts_are_only_here(there: Traveller) -> None:
    there.messages.receive(message="m", thread="t", kind="reply", text="We will call\nsoon")
    there.contacts.add(name="Karim")
    assert [(one.kind, one.state, one.title) for one in there.travel.plan()] == [
        ("thread", "answered", "We will call"), ("contact", "only-here", "Karim")]


def test_only_accepted_things_go_without_a_parcel(there: Traveller, tmp_path: Path) -> None:
    case = there.casework.new_case("A case").id
    there.casework.new_incident(case, title="First")
    accept(there, submit(there, case))
    off = there.travel.take_off([f"case:{case}"])
    assert off.records == 3
    assert there.travel.plan() == []
