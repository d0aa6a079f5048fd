"""What documentation needs after records were lost: what is left must have a place to be seen."""

from __future__ import annotations

from collections.abc import Mapping

from fieldbook.casework.model import CASE, EVIDENCE, INCIDENT, PERSON
from fieldbook.store.errors import RecordErased
from fieldbook.store.store import Store


def adopt(store: Store, titles: Mapping[str, str], otherwise: str) -> list[str]:
    """Make cases anew that are lost, but of which incidents, people or files are left.

    They get what `titles` knows by their ids, or the title `otherwise`. Returns their ids. What
    belongs to an incident that is lost is shown with the case from then on.
    """
    made: list[str] = []
    records = store.records
    for collection in (INCIDENT, PERSON, EVIDENCE):
        for body in records.all(collection):
            case = str(body.get("case") or "")
            if not case or records.get(CASE, case, deleted=True) is not None:
                continue
            try:
                with store.change() as change:
                    change.create(CASE, {"title": titles.get(case) or otherwise}, id=case)
            except RecordErased:
                continue
            made.append(case)
    for collection in (PERSON, EVIDENCE):
        for body in records.all(collection):
            incident = body.get("incident")
            if incident and records.get(INCIDENT, incident, deleted=True) is None:
                with store.change() as change:
                    change.set(collection, body["id"], incident="")
    return made
