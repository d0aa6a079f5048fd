"""Begins cases and incidents without asking for anything first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldbook.ui.widgets.dates import day_words

if TYPE_CHECKING:
    from fieldbook.session import Session


def begin_case(session: Session) -> str:
    """Begin a case that is called after its day; return its id."""
    title = QCoreApplication.translate("Documentation", "Case of {date}").format(
        date=day_words(session.clock.now_ms()))
    return session.casework.new_case(title).id


def begin_incident(session: Session, case: str = "") -> tuple[str, str, bool]:
    """Begin an incident; return (case, incident, whether a case was begun for it)."""
    with session.store.transaction():
        home = case or begin_case(session)
        return home, session.casework.new_incident(home).id, not case
