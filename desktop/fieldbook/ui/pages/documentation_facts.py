"""What the documentation pages show, gathered where the store lives, in one visit each."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar, cast

from fieldbook.casework.errors import EvidenceDamaged, NoSuchRecord
from fieldbook.casework.model import (
    CASE,
    EVIDENCE,
    INCIDENT,
    PERSON,
    Case,
    Evidence,
    Incident,
    Person,
    Sent,
)
from fieldbook.messages.messages import Message
from fieldbook.store.gaps import known_gaps
from fieldbook.ui.pages.documentation_words import case_title, incident_title, person_title
from fieldbook.ui.pages.incident_when import Moment, understand

if TYPE_CHECKING:
    from fieldbook.session import Session

T = TypeVar("T")
ASKED = ("what", "when", "where", "who")
"""What a reader of an incident looks for first."""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in the list, with counts, its last change (ms) and its latest submission."""

    case: Case
    incidents: int
    people: int
    files: int
    changed: int
    sent: Sent | None


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """Everything about one case. Incidents stand in the order in which things happened."""

    case: Case
    organisation: str
    incidents: tuple[Incident, ...] = ()
    moments: dict[str, Moment | None] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    files: tuple[Evidence, ...] = ()
    copies: dict[str, Evidence] = field(default_factory=dict)
    submissions: tuple[Sent, ...] = ()
    answers: dict[str, Message] = field(default_factory=dict)
    draft: dict[str, str] = field(default_factory=dict)

    def people_of(self, incident: str) -> list[Person]:
        """Return who is named in one incident."""
        return [one for one in self.people if one.incident == incident]

    def files_of(self, incident: str) -> list[Evidence]:
        """Return the files of one incident."""
        return [one for one in self.files if one.incident == incident]


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """One incident as its editor shows it; `drafts` is what was typed and not yet a change."""

    incident: Incident
    case: Case
    organisation: str
    people: tuple[Person, ...]
    files: tuple[Evidence, ...]
    drafts: dict[str, str]
    written: date
    """The day on which "when" was written."""
    today: date


@dataclass(frozen=True, slots=True)
class FileFacts:
    """One file, and its neighbours in the case for leafing through."""

    file: Evidence
    files: tuple[Evidence, ...]
    title: str
    copy: Evidence | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change. `title` names the record that changed; `fields` are names of fields.

    `here`: made in this vault, also before it was recovered or restored. `dateless`: a rescue
    wrote it again, and its own time is lost.
    """

    ms: int
    collection: str
    title: str
    fields: tuple[str, ...]
    here: bool
    deleted: bool | None
    dateless: bool = False


def sliced(work: Callable[[], Generator[None, None, T]]) -> Callable[[], T]:
    """Return a job whose generator the lane runs in slices, typed by its value."""
    return cast("Callable[[], T]", work)


def count_whole(session: Session,
                files: Sequence[Evidence]) -> Generator[None, None, tuple[int, int]]:
    """Read files whole; return how many are what came in, and how many there are."""
    whole = 0
    for file in files:
        try:
            yield from session.casework.evidence.verify_sliced(file.id)
            whole += 1
        except EvidenceDamaged:
            continue
    return whole, len(files)


def organisation_of(session: Session) -> str:
    """Return the organisation's name, "" before joining and at the desk itself."""
    return "" if session.exchange.role() == "desk" else session.exchange.organisation()


def case_lines(session: Session) -> Generator[None, None, tuple[list[CaseLine], str]]:
    """Return all cases, the last changed first, and the organisation's name.

    Gives way after every twenty.
    """
    records = session.store.records
    latest: dict[str, Sent] = {}
    for sent in session.casework.submissions():
        latest.setdefault(sent.case, sent)
    lines = []
    for number, case in enumerate(session.casework.cases()):
        newest = [int(each["changed"]) for each in records.all(INCIDENT, case=case.id)]
        lines.append(CaseLine(
            case, len(newest), records.count(PERSON, case=case.id),
            records.count(EVIDENCE, case=case.id, source=""), max([case.changed, *newest]),
            latest.get(case.id)))
        if number % 20 == 19:
            yield
    lines.sort(key=lambda line: (-line.changed, line.case.id))
    return lines, organisation_of(session)


def case_facts(session: Session, case: str) -> CaseFacts:
    """Return everything about one case. Raises NoSuchRecord."""
    work = session.casework
    found = work.case(case)
    incidents = work.incidents(case)
    moments = {one.id: moment_of(session, one) for one in incidents}
    submissions = work.submissions(case)
    return CaseFacts(
        case=found, organisation=organisation_of(session),
        incidents=tuple(sorted(incidents, key=lambda one: _order(one, moments[one.id]))),
        moments=moments, people=tuple(work.people(case)), files=tuple(work.evidence.of_case(case)),
        copies=work.evidence.copies(case), submissions=tuple(submissions),
        answers={one.id: answer for one in submissions if (answer := _answer(session, one.id))},
        draft=session.store.drafts.get("case", case))


def incident_facts(session: Session, incident: str) -> IncidentFacts:
    """Return one incident as its editor shows it. Raises NoSuchRecord."""
    work = session.casework
    found = work.incident(incident)
    return IncidentFacts(
        incident=found, case=work.case(found.case), organisation=organisation_of(session),
        people=tuple(one for one in work.people(found.case) if one.incident == incident),
        files=tuple(one for one in work.evidence.of_case(found.case) if one.incident == incident),
        drafts=session.store.drafts.get("incident", incident), written=_written(session, found),
        today=_day(session.clock.now_ms()))


def file_facts(session: Session, evidence: str) -> FileFacts:
    """Return one file and its neighbours. Raises NoSuchRecord."""
    work = session.casework
    file = work.evidence.get(evidence)
    title = (incident_title(work.incident(file.incident)) if file.incident
             else case_title(work.case(file.case)))
    files = tuple(one for one in work.evidence.of_case(file.case)
                  if one.incident == file.incident)
    return FileFacts(file, files, title, work.evidence.copies(file.case).get(evidence))


def history(session: Session, case: str) -> Generator[None, None, list[HistoryLine]]:
    """Return who changed what in a case, the latest first; records put away are among it."""
    store = session.store
    ours, dateless = store.devices_of_this_vault(), known_gaps(store.records).stamps

    def lines_of(collection: str, record: str, title: str) -> list[HistoryLine]:
        return [HistoryLine(version.ms, collection, title, tuple(sorted(version.fields)),
                            version.device in ours, version.deleted, version.stamp in dateless)
                for version in store.records.versions(collection, record)]

    lines = lines_of(CASE, case, case_title(session.casework.case(case)))
    titles: dict[str, Callable[[dict[str, object]], str]] = {
        INCIDENT: lambda body: incident_title(_incident(body)),
        PERSON: lambda body: person_title(_person(body)),
        EVIDENCE: lambda body: str(body.get("name", ""))}
    for collection, title in titles.items():
        for body in store.records.all(collection, case=case, deleted=True):
            if not body.get("source"):
                lines += lines_of(collection, str(body["id"]), title(body))
                yield
    return sorted(lines, key=lambda line: -line.ms)


def locate(session: Session, kind: str, record: str) -> tuple[str, str]:
    """Return (kind, id) of the view that shows a search hit: a case, an incident or a file."""
    if kind in (CASE, INCIDENT, EVIDENCE):
        return kind, record
    body = session.store.records.get(kind, record)
    if body is None:
        raise NoSuchRecord(collection=kind, id=record)
    if body.get("incident"):
        return INCIDENT, str(body["incident"])
    return CASE, str(body.get("case", ""))


def moment_of(session: Session, incident: Incident) -> Moment | None:
    """Return when an incident happened, as far as its text can be understood."""
    today = _day(session.clock.now_ms())
    moment = understand(incident.when, today)
    if moment is None or not moment.relative:
        return moment
    return understand(incident.when, _written(session, incident))


def _written(session: Session, incident: Incident) -> date:
    """Return the day on which "when" was last written; today while it was not."""
    if not incident.when:
        return _day(session.clock.now_ms())
    times = [version.ms for version in session.store.records.versions(INCIDENT, incident.id)
             if "when" in version.fields]
    return _day(times[-1] if times else incident.created)


def _day(ms: int) -> date:
    return datetime.fromtimestamp(ms / 1000).astimezone().date()


def _order(incident: Incident, moment: Moment | None) -> tuple[object, ...]:
    return (*(moment or Moment()).order, incident.created, incident.id)


def _answer(session: Session, submission: str) -> Message | None:
    answers = [one for one in session.messages.about(submission) if one.direction == "in"]
    return answers[-1] if answers else None


def _incident(body: dict[str, object]) -> Incident:
    return Incident(id=str(body["id"]), title=str(body.get("title", "")),
                    what=str(body.get("what", "")), account=str(body.get("account", "")))


def _person(body: dict[str, object]) -> Person:
    return Person(id=str(body["id"]), name=str(body.get("name", "")),
                  pseudonym=str(body.get("pseudonym", "")))
