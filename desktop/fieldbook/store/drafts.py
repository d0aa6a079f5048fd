"""Typed text before it is a change: saved at once, outside the journal."""

from __future__ import annotations

from dataclasses import dataclass

from fieldbook.core.clock import Clock
from fieldbook.store.database import Database
from fieldbook.store.plain import plain_text


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed into one form and not yet made a change; `changed` in ms since 1970."""

    form: str
    id: str
    fields: dict[str, str]
    changed: int


class Drafts:
    """Text by form, record and field. save() returns when the text is on the disk."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def save(self, form: str, id: str, field: str, text: str) -> None:
        """Keep `text` in place of what was kept for this field."""
        with self._database.transaction():
            self._database.sql(
                "INSERT INTO draft VALUES (?, ?, ?, ?, ?) ON CONFLICT (form, id, field)"
                " DO UPDATE SET text = excluded.text, changed = excluded.changed",
                (form, id, field, plain_text(text), self._clock.now_ms()))

    def get(self, form: str, id: str) -> dict[str, str]:
        """Return field and text of everything kept for this form and record."""
        rows = self._database.sql(
            "SELECT field, text FROM draft WHERE form = ? AND id = ? ORDER BY field", (form, id))
        return {row["field"]: row["text"] for row in rows}

    def all(self) -> list[Draft]:
        """Return every draft, the latest first."""
        found: dict[tuple[str, str], Draft] = {}
        for row in self._database.sql("SELECT * FROM draft ORDER BY changed DESC, form, id, field"):
            draft = found.setdefault((row["form"], row["id"]),
                                     Draft(row["form"], row["id"], {}, row["changed"]))
            draft.fields[row["field"]] = row["text"]
        return list(found.values())

    def discard(self, form: str, id: str, field: str | None = None) -> None:
        """Forget what was kept for this form and record, or for one field of it."""
        if field is None:
            self._database.sql("DELETE FROM draft WHERE form = ? AND id = ?", (form, id))
        else:
            self._database.sql("DELETE FROM draft WHERE form = ? AND id = ? AND field = ?",
                               (form, id, field))

    def erase(self, id: str) -> None:
        """Forget everything kept for a record, in whatever form."""
        self._database.sql("DELETE FROM draft WHERE id = ?", (id,))
