"""What the search knows of cases: their words, the people named in them, the names of files."""

from __future__ import annotations

from typing import Any

from fieldbook.casework.model import CASE, EVIDENCE, INCIDENT, PERSON
from fieldbook.store.store import Store

_INSIDE = (INCIDENT, PERSON, EVIDENCE)
_WORDS = ("what", "when", "where", "who", "account")


class Finding:
    """Puts records of a case into the search and takes them out; `where` of a hit is the case."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, collection: str, record: str) -> None:
        """Let a record be found by what it holds now; a copy of a file, or nothing, is not."""
        body = self._store.records.get(collection, record)
        if body is None or body.get("source"):
            return
        title, text = _passage(collection, body)
        where = "" if collection == CASE else str(body.get("case", ""))
        self._store.search.put(collection, record, title=title, text=text, where=where)

    def put_case(self, case: str) -> None:
        """Let a case be found, and everything in it."""
        self.put(CASE, case)
        for collection in _INSIDE:
            for body in self._store.records.all(collection, case=case):
                self.put(collection, str(body["id"]))

    def remove(self, collection: str, record: str) -> None:
        """Let a record no longer be found."""
        self._store.search.remove(collection, record)

    def remove_case(self, case: str) -> None:
        """Let neither a case be found nor anything in it."""
        self.remove(CASE, case)
        for collection in _INSIDE:
            self._store.search.remove_kind(collection, case)


def _passage(collection: str, body: dict[str, Any]) -> tuple[str, str]:
    if collection == CASE:
        return str(body.get("title", "")), str(body.get("summary", ""))
    if collection == INCIDENT:
        return str(body.get("title", "")), "\n".join(str(body.get(one, "")) for one in _WORDS)
    if collection == PERSON:
        return str(body.get("name", "")), str(body.get("pseudonym", ""))
    return str(body.get("name", "")), ""
