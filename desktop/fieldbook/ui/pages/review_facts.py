"""What the review shows and checks before anything leaves."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from fieldbook.casework.errors import CannotClean, NothingToSend
from fieldbook.casework.evidence import can_clean
from fieldbook.casework.model import Case, Consent, Evidence, Incident, Person, Sent, Submission
from fieldbook.casework.naming import shown_name
from fieldbook.exchange.letters import Attachment, encode_submission
from fieldbook.exchange.sizes import wire_size

if TYPE_CHECKING:
    from fieldbook.session import Session

Going = Literal["clean", "as-is", "stay"]
"""What happens to a file: it goes without metadata, goes as it is, or stays here."""
MEMBERS = frozenset({"defender", "trainer", "staff"})


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What would leave. `preview` has the names as others will read them; None: still empty."""

    case: Case
    incident: Incident | None
    incidents: tuple[Incident, ...]
    people: tuple[Person, ...]
    files: tuple[Evidence, ...]
    organisation: str
    is_member: bool
    role: str
    preview: Submission | None
    leaks: tuple[tuple[str, str], ...] = ()
    """(person, word): a part of a hidden name that still stands in the text or a file's name."""

    @property
    def asks_consent(self) -> bool:
        """Whether anybody is named who could agree or not; nobody asks an alleged perpetrator."""
        return any(one.role != "perpetrator" for one in self.people)


@dataclass(slots=True)
class Choices:
    """What was chosen on the page; nothing is chosen for somebody that matters to a person."""

    consent: Consent | None = None
    files: dict[str, Going] = field(default_factory=dict)

    def of(self, file: Evidence) -> Going | None:
        """Return what happens to a file; None while it must still be chosen."""
        return self.files.get(file.id) or default_for(file)


def default_for(file: Evidence) -> Going | None:
    """Return the safe choice: without metadata; nothing for what cannot be cleaned."""
    if not file.found:
        return "as-is"
    return "clean" if can_clean(file) and not is_damaged(file) else None


def is_damaged(file: Evidence) -> bool:
    """Tell whether the file's metadata cannot be read, so that it cannot be taken out either."""
    other = file.found.get("other")
    return isinstance(other, list) and "damaged" in other


def review_facts(session: Session, case: str, incident: str) -> ReviewFacts:
    """Return what would leave of a case, or of one incident of it. Raises NoSuchRecord."""
    work = session.casework
    role = session.exchange.role() or ""
    files = tuple(one for one in work.evidence.of_case(case)
                  if not incident or one.incident in ("", incident))
    people = tuple(work.people(case, incident))
    preview = _preview(session, case, incident, frozenset(one.id for one in files))
    return ReviewFacts(
        case=work.case(case), incident=work.incident(incident) if incident else None,
        incidents=tuple(work.incidents(case)), people=people, files=files,
        organisation=session.exchange.organisation() if role in MEMBERS else "",
        is_member=role in MEMBERS, role=role, preview=preview,
        leaks=tuple(leaks(preview, people, files)) if preview is not None else ())


def total_size(facts: ReviewFacts, going: Sequence[Evidence]) -> int:
    """Return how many bytes will leave with these files, as everything travels padded."""
    if facts.preview is None:
        return 0
    letter = encode_submission(
        facts.preview.id, facts.preview.title, facts.preview.document, 0,
        [Attachment(one.name, one.media_type, one.blob) for one in going])
    return wire_size(len(letter), [one.size for one in going])


def leaks(preview: Submission, people: tuple[Person, ...],
          files: tuple[Evidence, ...]) -> list[tuple[str, str]]:
    """Return parts of hidden names that a reader would still see."""
    text = "\n".join((preview.title, *told_text(preview), *(one.name for one in files)))
    words = {each.casefold() for each in re.findall(r"\w+", text.replace("_", " "))}
    found: dict[tuple[str, str], None] = {}
    for person in people:
        if person.naming != "name":
            shown = {each.casefold() for each in re.findall(r"\w+", shown_name(person))}
            found |= {(person.id, part): None for part in re.findall(r"\w{3,}", person.name)
                      if part.casefold() in words - shown}
    return list(found)


def told_text(preview: Submission) -> list[str]:
    """Return every text of a submission that somebody will read."""
    texts = [str(preview.document.get("case", ""))]
    incidents = preview.document.get("incidents")
    if isinstance(incidents, list):
        texts += [str(value) for one in incidents if isinstance(one, Mapping)
                  for value in one.values()]
    return texts


def prepare(session: Session, facts: ReviewFacts, choices: Choices,
            ) -> Generator[None, None, Submission]:
    """Make the submission, cleaning one photo after the other in slices.

    Raises NothingToSend, CannotClean, StoreFull.
    """
    kept, out = set(), set()
    for file in facts.files:
        going = choices.of(file)
        if going == "clean":
            yield from session.casework.evidence.without_metadata_sliced(file.id)
        elif going == "as-is":
            kept.add(file.id)
        else:
            out.add(file.id)
    return session.casework.prepare(
        facts.case.id, facts.incident.id if facts.incident else "",
        consent=choices.consent or "not-asked", with_metadata=frozenset(kept),
        leave_out=frozenset(out))


def send(session: Session, facts: ReviewFacts, choices: Choices) -> Generator[None, None, Sent]:
    """Give the submission to the exchange. Raises what `prepare` raises, and NotJoined."""
    submission = yield from prepare(session, facts, choices)
    return session.exchange.send_submission(submission)


def uncleanable(error: BaseException, facts: ReviewFacts) -> Evidence | None:
    """Return the file that an error is about, if it could not be cleaned after all."""
    if not isinstance(error, CannotClean):
        return None
    name = error.facts.get("name")
    return next((one for one in facts.files if one.name == name), None)


def _preview(session: Session, case: str, incident: str,
             files: frozenset[str]) -> Submission | None:
    try:
        return session.casework.prepare(case, incident, leave_out=files)
    except NothingToSend:
        return None
