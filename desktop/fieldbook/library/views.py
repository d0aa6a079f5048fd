"""What is made out of a course's items and asked for often: card, contents, index of paths."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from fieldbook.library import shelf, tree
from fieldbook.library.linking import CourseIndex
from fieldbook.library.rows import CourseRow, Rows
from fieldbook.library.shelf import Course
from fieldbook.library.tree import Node

T = TypeVar("T")
_Stamp = tuple[int, int]
"""Edition and version of a course: a view is good while they stay and nobody says `forget`."""


class Views:
    """Views of courses, kept until the course changes."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._cards: dict[tuple[str, str], tuple[_Stamp, Course]] = {}
        self._trees: dict[tuple[str, str], tuple[_Stamp, Node]] = {}
        self._indexes: dict[tuple[str, str], tuple[_Stamp, CourseIndex]] = {}

    def card(self, course: CourseRow, language: str) -> Course:
        """Return the course as the catalogue shows it."""
        return _kept(self._cards, course, language, lambda: shelf.describe(
            course, self._rows.items(course), self._rows.kept(course.id), language))

    def tree(self, course: CourseRow, language: str) -> Node:
        """Return the course's contents."""
        return _kept(self._trees, course, language, lambda: tree.build(
            course, shelf.title_of(course, language), self._rows.items(course), language))

    def index(self, course: CourseRow) -> CourseIndex:
        """Return all paths of the course, for links."""
        return _kept(self._indexes, course, "", lambda: CourseIndex(self._rows.paths(course)))

    def forget(self, course_id: str) -> None:
        """Let go of what was made out of a course's items: they have changed."""
        _drop(self._cards, course_id)
        _drop(self._trees, course_id)
        _drop(self._indexes, course_id)


def _kept(views: dict[tuple[str, str], tuple[_Stamp, T]], course: CourseRow, language: str,
          make: Callable[[], T]) -> T:
    stamp = (course.edition, course.version)
    found = views.get((course.id, language))
    if found is None or found[0] != stamp:
        found = (stamp, make())
        views[course.id, language] = found
    return found[1]


def _drop(views: dict[tuple[str, str], T], course_id: str) -> None:
    for key in [key for key in views if key[0] == course_id]:
        del views[key]
