"""How a folder of course material is laid out: its languages, and what each file is by its name.

Known: a folder with a folder for each language, and a folder that is one language. In both, the
same path in two languages is the same item.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from fieldbook.formats.folders import Entry, Omission
from fieldbook.library.content import Finding
from fieldbook.library.languages import code_of
from fieldbook.library.naming import humanised, safe_path, stem

MARKDOWN = frozenset(("md", "markdown"))
YAML = frozenset(("yml", "yaml"))
PICTURES = frozenset(("png", "jpg", "jpeg", "gif", "webp"))
DOCUMENTS = frozenset((
    "pdf", "epub", "docx", "odt", "pptx", "odp", "xlsx", "ods", "rtf", "txt", "mp3", "m4a", "ogg",
    "opus", "wav", "flac", "mp4", "m4v", "webm", "ogv", "vtt", "srt"))
COURSE_FILE = "course.yml"
_CATEGORIES = frozenset((".category.yml", ".category.yaml"))
_BY_PREFIX = {"c_": "checklist", "f_": "form"}
_TOP_FILES = ("readme", "license", "licence", "contributing", "changelog", "authors", "notice")


@dataclass(frozen=True, slots=True)
class Planned:
    """A file that will be taken. `kind` is "yaml" while only its content can tell."""

    entry: Entry
    path: str
    language: str
    kind: str


@dataclass(slots=True)
class Layout:
    """A folder's plan. `whole`: it holds the course in all its languages.

    `languages` are the codes found; "" stands for one language that nothing names.
    """

    name: str
    whole: bool
    languages: list[str]
    files: list[Planned] = field(default_factory=list)
    course_file: Entry | None = None
    skipped: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)

    def name_language(self, code: str) -> None:
        """Say which language it is when nothing named it."""
        self.languages = [code]
        self.files = [replace(file, language=code) for file in self.files]


def arrange(found: Iterable[Entry | Omission], name: str, language: str | None,
            own: str | None = None) -> Layout:
    """Plan the import of the course `name`.

    `language`: which the folder is, or which of its languages to take. `own`: what its own name
    says.
    """
    entries = []
    skipped = []
    for one in found:
        if isinstance(one, Omission):
            skipped.append(Finding(one.path, 0, one.reason))
        else:
            entries.append(one)
    tops = _language_folders(entries, language)
    if tops:
        layout = Layout(name, language is None, sorted(set(tops.values())), skipped=skipped)
    else:
        layout = Layout(name, False, [language or own or ""], skipped=skipped)
    _plan(layout, entries, tops, asked=language)
    return layout


def _language_folders(entries: list[Entry], language: str | None) -> dict[str, str]:
    """Return {folder: code} when the top holds a folder for each language, else nothing."""
    tops = {entry.path.partition("/")[0] for entry in entries if "/" in entry.path}
    coded = {top: code for top in tops if (code := code_of(top)) is not None}
    if language is not None:
        return {top: code for top, code in coded.items() if code == language}
    if any(_is_content(entry.path) for entry in entries if "/" not in entry.path):
        return {}
    others = len(tops) - len(coded)
    return coded if others == 0 or len(coded) > 1 else {}


def _is_content(name: str) -> bool:
    lower = name.lower()
    return (_ending(lower) in MARKDOWN | YAML and lower != COURSE_FILE
            and not lower.startswith(_TOP_FILES))


def _plan(layout: Layout, entries: list[Entry], tops: dict[str, str], asked: str | None) -> None:
    seen: set[tuple[str, str]] = set()
    for entry in entries:
        top, slash, rest = entry.path.partition("/")
        if entry.path == COURSE_FILE:
            layout.course_file = entry
        elif not tops:
            _add(layout, seen, entry, entry.path, layout.languages[0])
        elif slash and top in tops:
            _add(layout, seen, entry, rest, tops[top])
        elif asked is None and not entry.path.lower().startswith(_TOP_FILES):
            layout.skipped.append(Finding(entry.path, 0, "outside-languages"))


def _add(layout: Layout, seen: set[tuple[str, str]], entry: Entry, path: str,
         language: str) -> None:
    kind = _kind(path)
    if not kind:
        layout.skipped.append(Finding(entry.path, 0, "unknown-type"))
        return
    safe = safe_path(path)
    item = safe if kind in ("asset", "document") else stem(safe)
    key = (language, item.casefold())
    if key in seen:
        layout.skipped.append(Finding(entry.path, 0, "same-item-twice"))
        return
    seen.add(key)
    if not entry.intact:
        layout.warnings.append(Finding(entry.path, 0, "name-not-utf8"))
    elif safe != unicodedata.normalize("NFC", path):
        layout.warnings.append(Finding(entry.path, 0, "renamed"))
    layout.files.append(Planned(entry, item, language, kind))


def _kind(path: str) -> str:
    name = path.rpartition("/")[2].lower()
    if name in _CATEGORIES:
        return "section"
    ending = _ending(name)
    if ending in MARKDOWN:
        return "glossary" if path.partition("/")[0].lower() == "glossary" else "lesson"
    if ending in YAML:
        return _BY_PREFIX.get(name[:2], "yaml")
    if ending in PICTURES:
        return "asset"
    return "document" if ending in DOCUMENTS else ""


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower() if "." in name else ""


def title_of(layout: Layout) -> str:
    """Return a title for a course that gives none: its folder's name, in words."""
    return humanised(layout.name)
