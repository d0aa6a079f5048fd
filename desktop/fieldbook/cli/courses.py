"""Which course is meant by what somebody typed: its id, or its title in any of its languages."""

from __future__ import annotations

import unicodedata

from fieldbook.session import Session

MEANT = "a course: its id or its title"
"""How commands tell what can be typed."""


def course_of(session: Session, named: str) -> str:
    """Return the id of the course that `named` means.

    A title counts when exactly one course has it; else `named` comes back as it is, and whoever
    looks for that course says that there is none.
    """
    courses = session.library.courses()
    if any(course.id == named for course in courses):
        return named
    wanted = _folded(named)
    found = [course.id for course in courses
             if wanted in map(_folded, (course.title, *course.titles.values()))]
    return found[0] if len(found) == 1 else named


def _folded(title: str) -> str:
    return " ".join(unicodedata.normalize("NFC", title).casefold().split())
