"""Cases, incidents and people; and the submission that is made of them."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from fieldbook.casework.errors import NoSuchRecord, NothingToSend, UnknownField, UnknownValue
from fieldbook.casework.evidence import EvidenceRoom
from fieldbook.casework.finding import Finding
from fieldbook.casework.model import (
    CASE,
    COLLECTIONS,
    INCIDENT,
    INCIDENT_FIELDS,
    PERSON,
    PERSON_CHOICES,
    PERSON_FIELDS,
    SUBMISSION,
    Attachment,
    Case,
    Consent,
    Evidence,
    Incident,
    Person,
    Sent,
    Submission,
)
from fieldbook.casework.naming import renamed, shown_name
from fieldbook.core.ids import new_id
from fieldbook.store.store import Store

T = TypeVar("T", bound=msgspec.Struct)


class Casework:
    """What pages and commands ask of documentation."""

    def __init__(self, store: Store) -> None:
        store.declare(*COLLECTIONS)
        self._store = store
        self.evidence = EvidenceRoom(store)
        self._finding = Finding(store)

    # Cases

    def new_case(self, title: str, summary: str = "") -> Case:
        """Begin a case."""
        with self._store.change() as change:
            case = change.create(CASE, {"title": title, "summary": summary})
            self._finding.put(CASE, case)
        return self.case(case)

    def cases(self) -> list[Case]:
        """Return all cases, last changed first."""
        found = [_as(Case, body) for body in self._store.records.all(CASE)]
        return sorted(found, key=lambda case: (-case.changed, case.id))

    def case(self, case: str) -> Case:
        """Return one case. Raises NoSuchRecord."""
        return _as(Case, self._body(CASE, case))

    def set_case(self, case: str, /, **fields: str) -> Case:
        """Change title or summary."""
        with self._store.transaction():
            self._change(CASE, case, fields, ("title", "summary"))
            self._finding.put(CASE, case)
        return self.case(case)

    def delete_case(self, case: str) -> None:
        """Put a case away, and its incidents out of the search; `restore_case` brings it back."""
        with self._store.change() as change:
            change.delete(CASE, case)
            self._finding.remove_case(case)

    def restore_case(self, case: str) -> None:
        """Bring a case back that was put away."""
        with self._store.change() as change:
            change.restore(CASE, case)
            self._finding.put_case(case)

    # Incidents

    def new_incident(self, case: str, /, **fields: str) -> Incident:
        """Begin an incident in `case`; no field is required. Raises NoSuchRecord, UnknownField."""
        self.case(case)
        _known(fields, INCIDENT_FIELDS)
        with self._store.change() as change:
            incident = change.create(INCIDENT, {"case": case, **fields})
            self._finding.put(INCIDENT, incident)
        return self.incident(incident)

    def incident(self, incident: str) -> Incident:
        """Return one incident. Raises NoSuchRecord."""
        return _as(Incident, self._body(INCIDENT, incident))

    def incidents(self, case: str) -> list[Incident]:
        """Return a case's incidents in the order of `when`, undated ones last."""
        found = [_as(Incident, body) for body in self._store.records.all(INCIDENT, case=case)]
        return sorted(found, key=lambda one: (not one.when, one.when, one.created, one.id))

    def set_incident(self, incident: str, /, **fields: str) -> Incident:
        """Change fields of an incident. Raises NoSuchRecord, UnknownField."""
        with self._store.transaction():
            self._change(INCIDENT, incident, fields, INCIDENT_FIELDS)
            self._finding.put(INCIDENT, incident)
        return self.incident(incident)

    def delete_incident(self, incident: str) -> None:
        """Put an incident away."""
        with self._store.change() as change:
            change.delete(INCIDENT, incident)
            self._finding.remove(INCIDENT, incident)

    def restore_incident(self, incident: str) -> None:
        """Bring an incident back."""
        with self._store.change() as change:
            change.restore(INCIDENT, incident)
            self._finding.put(INCIDENT, incident)

    def history(self, incident: str) -> list[Any]:
        """Return an incident's versions, oldest first, as the journal has them."""
        return list(self._store.records.versions(INCIDENT, incident))

    # People

    def add_person(self, case: str, name: str, /, *, incident: str = "", **fields: str) -> Person:
        """Name somebody in a case or incident. Raises NoSuchRecord, UnknownField, UnknownValue."""
        self.evidence.place(case, incident)
        _known(fields, PERSON_FIELDS[1:])
        _chosen(fields)
        with self._store.change() as change:
            body = {"case": case, "incident": incident, "name": name, **fields}
            person = change.create(PERSON, body)
            self._finding.put(PERSON, person)
        return _as(Person, self._body(PERSON, person))

    def people(self, case: str, incident: str = "") -> list[Person]:
        """Return the people of a case, or of one incident of it, in the order they were named."""
        found = [_as(Person, body) for body in self._store.records.all(PERSON, case=case)]
        return [one for one in found if not incident or one.incident in ("", incident)]

    def set_person(self, person: str, /, **fields: str) -> Person:
        """Change how somebody is named. Raises NoSuchRecord, UnknownField, UnknownValue."""
        _chosen(fields)
        with self._store.transaction():
            self._change(PERSON, person, fields, PERSON_FIELDS)
            self._finding.put(PERSON, person)
        return _as(Person, self._body(PERSON, person))

    def remove_person(self, person: str) -> None:
        """Take somebody out of a case."""
        with self._store.change() as change:
            change.delete(PERSON, person)
            self._finding.remove(PERSON, person)

    # Submissions

    def prepare(self, case: str, incident: str = "", *, consent: Consent = "not-asked",
                with_metadata: bool | frozenset[str] = False,
                leave_out: frozenset[str] = frozenset()) -> Submission:
        """Make the plain submission of a case, or of one incident.

        Names go as each person may be named. Photos go without metadata unless `with_metadata`
        (True, or the ids of the files that may keep it); the originals stay untouched. `leave_out`
        holds the ids of files that stay here. Raises NoSuchRecord, NothingToSend, CannotClean.
        """
        self.evidence.place(case, incident)
        chosen = [self.incident(incident)] if incident else self.incidents(case)
        if not any(_has_words(one) for one in chosen):
            raise NothingToSend
        people = self.people(case, incident)
        files = [one for one in self.evidence.of_case(case)
                 if one.id not in leave_out and (not incident or one.incident in ("", incident))]
        attachments = tuple(self._attachment(one, with_metadata) for one in files)
        title = renamed(chosen[0].title or self.case(case).title, people)
        return Submission(
            id=new_id(), case=case, incident=incident, title=title, consent=consent,
            document=_document(renamed(self.case(case).title, people), chosen, people, consent),
            attachments=attachments, names=tuple(shown_name(one) for one in people))

    def record_sent(self, submission: Submission, packet: str) -> Sent:
        """Note that `submission` was given to the exchange as `packet`."""
        attachments = [{"name": one.name, "size": one.size, "evidence": one.evidence,
                        "without_metadata": one.without_metadata}
                       for one in submission.attachments]
        with self._store.change() as change:
            change.create(SUBMISSION, {
                "case": submission.case, "incident": submission.incident,
                "title": submission.title, "consent": submission.consent,
                "names": list(submission.names), "attachments": attachments,
                "packet": packet, "state": "waiting"}, id=submission.id)
        return self.sent(submission.id)

    def sent(self, submission: str) -> Sent:
        """Return one submission's record. Raises NoSuchRecord."""
        return _as(Sent, self._body(SUBMISSION, submission))

    def submissions(self, case: str = "") -> list[Sent]:
        """Return what was given to the exchange, newest first."""
        records = self._store.records
        bodies = records.all(SUBMISSION, case=case) if case else records.all(SUBMISSION)
        found = [_as(Sent, body) for body in bodies]
        return sorted(found, key=lambda one: (-one.created, one.id))

    def set_state(self, submission: str, state: str, since_ms: int, reason: str = "") -> None:
        """Note how far a submission got; called when a signed receipt was verified.

        The day of acceptance is kept, also when an answer comes after it.
        """
        fields = {"state": state, "state_since": since_ms, "reason": reason}
        if state == "accepted":
            fields["accepted"] = since_ms
        with self._store.change() as change:
            change.set(SUBMISSION, submission, **fields)

    def take_back(self, submission: str) -> None:
        """Note that a submission never left: what it was made of is a draft again."""
        if self._store.records.get(SUBMISSION, submission) is not None:
            with self._store.change() as change:
                change.delete(SUBMISSION, submission)

    # Inside

    def _attachment(self, original: Evidence, kept: bool | frozenset[str]) -> Attachment:
        keep = kept if isinstance(kept, bool) else original.id in kept
        used = original if keep else self.evidence.without_metadata(original.id)
        return Attachment(
            evidence=original.id, name=used.name, media_type=used.media_type, blob=used.blob,
            size=used.size, sha256=used.sha256, without_metadata=used.id != original.id)

    def _body(self, collection: str, record: str) -> dict[str, Any]:
        body = self._store.records.get(collection, record)
        if body is None:
            raise NoSuchRecord(collection=collection, id=record)
        return body

    def _change(self, collection: str, record: str, fields: dict[str, str],
                allowed: tuple[str, ...]) -> None:
        self._body(collection, record)
        _known(fields, allowed)
        with self._store.change() as change:
            change.set(collection, record, **fields)

    def reindex(self) -> None:
        """Let search learn all cases and what is in them, as after a rescue."""
        for case in self.cases():
            with self._store.transaction():
                self._finding.put_case(case.id)


def _document(title: str, incidents: list[Incident], people: list[Person],
              consent: Consent) -> dict[str, object]:
    return {
        "case": title,
        "incidents": [
            {field: renamed(getattr(one, field), people) for field in INCIDENT_FIELDS}
            for one in incidents],
        "people": [{"name": shown_name(one), "role": one.role, "consent": one.consent}
                   for one in people],
        "consent": consent}


def _has_words(incident: Incident) -> bool:
    return any(getattr(incident, field).strip() for field in INCIDENT_FIELDS)


def _known(fields: dict[str, str], allowed: tuple[str, ...]) -> None:
    for field in fields:
        if field not in allowed:
            raise UnknownField(field=field, allowed=", ".join(allowed))


def _chosen(fields: dict[str, str]) -> None:
    for field, allowed in PERSON_CHOICES.items():
        if fields.get(field, allowed[0]) not in allowed:
            raise UnknownValue(field=field, allowed=", ".join(allowed))


def _as(kind: type[T], body: dict[str, Any]) -> T:
    return msgspec.convert(body, kind)
