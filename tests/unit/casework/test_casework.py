"""Documentation on a real store: nothing written is lost, names go as agreed, originals stay."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from fieldbook.casework.casework import Casework
from fieldbook.casework.errors import (
    CannotClean,
    EvidenceDamaged,
    FileUnreadable,
    NoSuchRecord,
    NothingToSend,
    UnknownField,
    UnknownValue,
)
from fieldbook.core.events import Events
from fieldbook.formats import images
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "08d763f8cfc000000301010018dd8db00000000049454e44ae426082")


@pytest.fixture
def store(clock):
    return Store(connect_in_memory(), b"k" * 32, clock=clock, events=Events())


@pytest.fixture
def work(store):
    return Casework(store)


def test_an_incident_needs_no_field_to_be_begun(work):
    case = work.new_case("March on 2 May")
    incident = work.new_incident(case.id)
    assert work.incidents(case.id) == [incident]


def test_incidents_stand_in_the_order_of_time_and_undated_ones_last(work):
    case = work.new_case("March").id
    late = work.new_incident(case, title="late", when="2026-05-02T15:05").id
    none = work.new_incident(case, title="undated").id
    early = work.new_incident(case, title="early", when="2026-05-02T14:10").id
    assert [one.id for one in work.incidents(case)] == [early, late, none]


def test_a_field_that_does_not_exist_is_named(work):
    case = work.new_case("March").id
    with pytest.raises(UnknownField) as caught:
        work.new_incident(case, wher="north gate")
    assert caught.value.facts == {
        "field": "wher", "allowed": "title, what, when, where, who, account"}


def test_a_value_that_no_field_has_is_refused_before_it_makes_the_case_unreadable(work):
    case = work.new_case("March").id
    person = work.add_person(case, "Lina", consent="yes").id
    for refused in ({"consent": "perhaps"}, {"role": "king"}, {"naming": ""}):
        with pytest.raises(UnknownValue):
            work.add_person(case, "Omar", **refused)
        with pytest.raises(UnknownValue):
            work.set_person(person, **refused)
    assert [one.consent for one in work.people(case)] == ["yes"]


def test_fields_may_be_called_anything_without_hitting_the_program(work):
    case = work.new_case("March").id
    for field in ("self", "case", "incident", "id"):
        with pytest.raises(UnknownField):
            work.new_incident(case, **{field: "x"})
        with pytest.raises(UnknownField):
            work.set_case(case, **{field: "x"})


def test_nobody_is_named_in_an_incident_of_another_case(work):
    here, elsewhere = work.new_case("March").id, work.new_case("April").id
    incident = work.new_incident(elsewhere, title="Arrest").id
    with pytest.raises(NoSuchRecord):
        work.add_person(here, "Lina", incident=incident)
    with pytest.raises(NoSuchRecord):
        work.prepare(here, incident)
    assert work.people(here) == []


def test_history_keeps_what_stood_there_before(work):
    case = work.new_case("March").id
    incident = work.new_incident(case, account="first words").id
    work.set_incident(incident, account="second words")
    told = [version.fields.get("account") for version in work.history(incident)]
    assert told == ["first words", "second words"]


def test_what_was_put_away_can_be_brought_back(work):
    case = work.new_case("March").id
    incident = work.new_incident(case, account="words").id
    work.delete_incident(incident)
    assert work.incidents(case) == []
    with pytest.raises(NoSuchRecord):
        work.incident(incident)
    work.restore_incident(incident)
    assert work.incident(incident).account == "words"


def test_words_of_an_incident_are_found_and_lead_to_it(work, store):
    case = work.new_case("March").id
    incident = work.new_incident(case, title="Arrest", account="Taken to a white van").id
    hits = store.search.query("van")
    assert [(hit.kind, hit.id, hit.where) for hit in hits] == [("incident", incident, case)]
    work.delete_incident(incident)
    assert store.search.query("van") == []


def test_names_leave_only_as_each_person_agreed(work):
    case = work.new_case("Arrest of Lina Haddad").id
    incident = work.new_incident(case, title="Arrest", who="Lina Haddad and Omar Said",
                                 account="Lina Haddad was taken. Omar Said saw it.").id
    work.add_person(case, "Lina Haddad", incident=incident, naming="initials", role="victim")
    work.add_person(case, "Omar Said", incident=incident, naming="pseudonym", pseudonym="Falcon")
    submission = work.prepare(case, incident, consent="yes")
    told = str(submission.document)
    assert "Haddad" not in told
    assert "Omar" not in told
    assert "L. H. was taken. Falcon saw it." in told
    assert sorted(submission.names) == ["Falcon", "L. H."]
    assert work.incident(incident).account.startswith("Lina Haddad")


def test_an_empty_incident_is_not_sent(work):
    case = work.new_case("March").id
    incident = work.new_incident(case).id
    with pytest.raises(NothingToSend):
        work.prepare(case, incident)


def photo(tmp_path: Path, shared_data: Path) -> Path:
    copy = tmp_path / "gate.jpg"
    copy.write_bytes((shared_data / "images" / "SampleWithGeoTag.jpg").read_bytes())
    return copy


def test_a_photo_goes_without_its_place_unless_asked_and_the_original_stays(
        work, store, tmp_path, shared_data):
    path = photo(tmp_path, shared_data)
    case = work.new_case("March").id
    incident = work.new_incident(case, what="stopped").id
    original = work.evidence.attach(case, path, incident)
    assert original.has_place
    sent = work.prepare(case, incident).attachments[0]
    assert sent.without_metadata
    assert images.inspect(store.blobs.read(sent.blob)) == {}
    with_it = work.prepare(case, incident, with_metadata=True).attachments[0]
    assert with_it.blob == original.blob
    only_this = work.prepare(case, incident, with_metadata=frozenset({original.id}))
    assert only_this.attachments[0].blob == original.blob
    assert work.evidence.read(original.id).read() == path.read_bytes()
    assert [one.id for one in work.evidence.of_case(case)] == [original.id]


def test_the_same_clean_copy_is_made_once(work, tmp_path, shared_data):
    case = work.new_case("March").id
    original = work.evidence.attach(case, photo(tmp_path, shared_data))
    first = work.evidence.without_metadata(original.id)
    assert work.evidence.without_metadata(original.id) == first
    assert first.source == original.id


def test_a_photo_that_cannot_be_cleaned_is_not_sent_by_accident(work):
    case = work.new_case("March").id
    incident = work.new_incident(case, what="stopped").id
    broken = b"\xff\xd8\xff\xe1\xff\xffExif\x00\x00" + b"G" * 50
    file = work.evidence.attach_stream(case, "gate.jpg", io.BytesIO(broken), incident)
    with pytest.raises(CannotClean):
        work.prepare(case, incident)
    assert work.prepare(case, incident, with_metadata=frozenset({file.id})).attachments
    assert work.prepare(case, incident, leave_out=frozenset({file.id})).attachments == ()


def test_an_empty_file_and_a_misnamed_one_are_taken_as_they_are(work):
    case = work.new_case("March").id
    empty = work.evidence.attach_stream(case, "note.txt", io.BytesIO(b""))
    assert (empty.size, work.evidence.read(empty.id).read()) == (0, b"")
    named = work.evidence.attach_stream(case, "statement.pdf", io.BytesIO(PNG))
    assert named.media_type == "image/png"


def test_a_file_that_is_not_there_is_an_error_with_a_reason(work, tmp_path):
    case = work.new_case("March").id
    with pytest.raises(FileUnreadable):
        work.evidence.attach(case, tmp_path / "gone.jpg")


def test_changed_evidence_is_noticed(work, store):
    case = work.new_case("March").id
    file = work.evidence.attach_stream(case, "a.bin", io.BytesIO(b"what was seen"))
    work.evidence.verify(file.id)
    with store.change() as change:
        change.set("evidence", file.id, sha256="0" * 64)
    with pytest.raises(EvidenceDamaged):
        work.evidence.verify(file.id)
    assert work.evidence.damaged() == [file.id]


def test_how_far_a_submission_got_is_kept(work):
    case = work.new_case("March").id
    incident = work.new_incident(case, what="stopped").id
    sent = work.record_sent(work.prepare(case, incident, consent="no"), "packet-1")
    assert (sent.state, sent.consent, sent.packet) == ("waiting", "no", "packet-1")
    work.set_state(sent.id, "accepted", 1_777_777_777_777)
    work.set_state(sent.id, "answered", 1_777_777_999_999)
    shown = work.submissions(case)[0]
    assert (shown.state, shown.accepted) == ("answered", 1_777_777_777_777)


class TestFinding:
    """The search finds the people and the files of a case, as long as they are in it."""

    def found(self, work: Casework, words: str) -> list[tuple[str, str]]:
        return [(hit.kind, hit.where) for hit in work._store.search.query(words)]

    def test_people_and_files(self, work: Casework) -> None:
        case = work.new_case("North gate").id
        person = work.add_person(case, "سمير ناصر", pseudonym="Falcon").id
        file = work.evidence.attach_stream(case, "permit_scan.pdf", io.BytesIO(b"%PDF-1.4")).id
        for words, kind in (("ناصر", "person"), ("falcon", "person"), ("permit", "evidence")):
            assert self.found(work, words) == [(kind, case)]
        work.set_person(person, name="Samir Nasser")
        assert self.found(work, "nasser") == [("person", case)]
        assert self.found(work, "ناصر") == []
        work.remove_person(person)
        work.evidence.put_away(file)
        assert self.found(work, "nasser") == self.found(work, "permit") == []
        work.evidence.bring_back(file)
        assert self.found(work, "permit") == [("evidence", case)]

    def test_a_case_that_is_put_away_takes_them_with_it(self, work: Casework) -> None:
        case = work.new_case("North gate").id
        work.add_person(case, "Samir Nasser")
        work.new_incident(case, account="A white van")
        work.delete_case(case)
        assert self.found(work, "nasser") == self.found(work, "van") == []
        work.restore_case(case)
        assert self.found(work, "nasser") == [("person", case)]
        assert self.found(work, "van") == [("incident", case)]
