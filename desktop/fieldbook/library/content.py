"""Courses as they travel: what a publisher reads out of the library and a reader puts into it.

One content item is one file of a course. Its path has no language and, for pages, checklists, forms
and glossary terms, no extension: "communications/phishing/beginner/s_links" is the same item in
every language. Pictures and documents keep the extension; what a section says of itself is the item
"FOLDER/.category". A language of "" means that all languages share the item; pictures travel so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

KINDS = ("section", "lesson", "checklist", "form", "glossary", "document", "asset")
COUNTED = ("lesson", "checklist", "form", "glossary", "document")
"""Kinds that count as items of a course; sections and pictures do not."""

LARGEST = 16 * 1024 * 1024
"""Bytes of one content item at most; larger files are not taken into a course."""

_EXTENSIONS = {"lesson": ".md", "glossary": ".md", "checklist": ".yml", "form": ".yml",
               "section": ".yml"}
SECTION = ".category"
"""Last part of the path of what a section says of itself."""



@dataclass(frozen=True, slots=True)
class ContentItem:
    """One file of a course with its bytes; `sha256` is the hex digest of `data`.

    `place` orders items of one folder, smaller first; the publisher may leave it out of its list,
    and then order comes back with the data.
    """

    path: str
    language: str
    kind: str
    title: str
    data: bytes
    sha256: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class ListedItem:
    """One file of a course as its publisher lists it; the bytes may not be here yet."""

    path: str
    language: str
    kind: str
    title: str
    size: int
    sha256: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """One version of a course as it was published: titles by language, all items, in order.

    `withdrawn` names paths whose content must disappear even if another language still has it.
    """

    titles: Mapping[str, str]
    version: int
    items: Sequence[ListedItem]
    withdrawn: Sequence[str] = field(default=())


def file_name(path: str, kind: str) -> str:
    """Return the path of the file, inside its language's folder, that holds such an item."""
    return path + _EXTENSIONS.get(kind, "")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about one file of an imported folder; `line` 0 means the whole file."""

    path: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. `items` counts every item in every language; see `COUNTED`.

    `skipped`: files that were left out; `warnings`: files that were taken although something is
    wrong with them. Reasons are stable words, listed in `library.reasons`.
    """

    id: str
    title: str
    languages: Mapping[str, int]
    items: int
    questions: int
    checklists: int
    forms: int
    skipped: Sequence[Finding]
    warnings: Sequence[Finding]
    changed: int = 0
    """Items that are new, different or gone since the last import."""
