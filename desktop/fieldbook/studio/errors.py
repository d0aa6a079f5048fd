"""What can go wrong when a course is published."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NothingToPublish(WorldError):
    """The course has no item. Facts: id."""

    kind = "nothing-to-publish"


class CourseNotOurs(WorldError):
    """The course was fetched from its publisher; only that publisher may publish it. Facts: id."""

    kind = "course-not-ours"
