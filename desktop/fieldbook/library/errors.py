"""What can go wrong in the library that is the world's fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class FolderUnreadable(WorldError):
    """The folder that should be imported is not there, is no folder, or may not be read.

    Facts: `reason`: "not-there", "not-a-folder" or "unreadable".
    """

    kind = "course-folder-unreadable"


class NothingToImport(WorldError):
    """The folder holds no page, checklist, form or document. Facts: `skipped`, how many files."""

    kind = "nothing-to-import"


class NoSuchCourse(WorldError):
    """No course has this id. Facts: `id`."""

    kind = "no-such-course"


class NoSuchItem(WorldError):
    """The course has no such item, or not in any language that is here. Facts: `item`."""

    kind = "no-such-item"


class ItemNotHere(WorldError):
    """The item is listed but has not been fetched yet. Facts: `item`, `size` in bytes."""

    kind = "item-not-here"


class NoSuchLine(WorldError):
    """The checklist has no line of that number. Facts: `line`, `of`."""

    kind = "no-such-line"


class ContentRefused(WorldError):
    """Content that arrived is not what the course's list says, or its path is not safe.

    Facts: `reason`, one of "sha256", "size", "path", "kind", "language",
    "not-listed".
    """

    kind = "content-refused"


class CourseChanged(WorldError):
    """The course was imported anew while it was being read for publishing. Facts: `id`."""

    kind = "course-changed"


class FolderNotEmpty(WorldError):
    """A course is written only into a new or empty folder, so that nothing is overwritten."""

    kind = "export-not-empty"


class ImportUnderWay(WorldError):
    """Another import has begun and not ended; one at a time."""

    kind = "import-under-way"


class ExportFailed(WorldError):
    """The folder cannot be written. Facts: `reason` in the words of the operating system."""

    kind = "export-failed"
