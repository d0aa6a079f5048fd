"""What one file of a course says: title, place, words, links. Pure; nothing is looked up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from fieldbook.formats import course_files, frontmatter, images, markdown, sniff
from fieldbook.formats.decoding import decode
from fieldbook.formats.markdown import Reference
from fieldbook.formats.remarks import Remark
from fieldbook.library.naming import LAST, folder_of, humanised

LARGEST_TEXT = 2 * 1024 * 1024
"""Bytes of a page, checklist or form at most."""

_ACTIVE = re.compile(r"<(?:script|iframe|object|embed|form|meta|link|base)\b|\bon[a-z]{3,20}\s*="
                     r"\s*[\"']|javascript:|vbscript:", re.IGNORECASE)
_HEADING = re.compile(r" {0,3}#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)


class NotTaken(Exception):
    """A file turned out to be nothing that a course can hold; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class Contents:
    """One file, read. `place` is LAST when it gives none; `text` is what search finds."""

    kind: str
    title: str = ""
    place: int = LAST
    about: str = ""
    template: str = ""
    text: str = ""
    references: list[Reference] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def read(kind: str, path: str, data: bytes) -> Contents:
    """Read a file of the kind that its name promises ("yaml": either). Raises NotTaken."""
    if not data:
        raise NotTaken("empty-file")
    if kind in ("asset", "document"):
        return _file(kind, path, data)
    head = data[:sniff.HEAD]
    if len(data) > LARGEST_TEXT:
        raise NotTaken("too-large")
    if sniff.media_type(head).startswith(("image/", "audio/", "video/")) or (
            b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))):
        raise NotTaken("not-text")
    text, remarks = decode(data)
    contents = _text(kind, path, text)
    contents.remarks[:0] = remarks
    return contents


def page_body(data: bytes) -> str:
    """Return a page's Markdown without its front matter."""
    return frontmatter.parse(decode(data)[0]).body


def _text(kind: str, path: str, text: str) -> Contents:
    if kind == "yaml":
        kind = course_files.kind_of(text)
        if not kind:
            raise NotTaken("unknown-yaml")
    if kind == "section":
        return _section(text)
    if kind == "checklist":
        return _checklist(text)
    if kind == "form":
        return _form(text)
    return _page(kind, path, text)


def _page(kind: str, path: str, text: str) -> Contents:
    front = frontmatter.parse(text)
    words, references = markdown.digest(front.body)
    page = Contents(kind, front.title, LAST if front.index is None else front.index, text=words)
    offset = front.body_line - 1
    page.references = [Reference(ref.line + offset, ref.kind, ref.target, ref.label)
                       for ref in references]
    page.remarks = list(front.remarks)
    if not page.title:
        heading = _HEADING.search(front.body)
        page.title = markdown.plain_text(heading[1]) if heading else ""
        page.title = page.title or humanised(path.rpartition("/")[2])
        if not any(remark.reason == "front-matter-missing" for remark in page.remarks):
            page.remarks.append(Remark(1, "missing-title"))
    if not words.strip() and not references:
        page.remarks.append(Remark(0, "empty-page"))
    if active := _ACTIVE.search(front.body):
        line = front.body[:active.start()].count("\n") + front.body_line
        page.remarks.append(Remark(line, "active-content"))
    return page


def _section(text: str) -> Contents:
    category, remarks = course_files.category(text)
    place = LAST if category.index is None else category.index
    return Contents("section", category.title, place, category.description, category.template,
                    remarks=remarks)


def _checklist(text: str) -> Contents:
    listed, remarks = course_files.checklist(text)
    contents = Contents("checklist", listed.title, LAST if listed.index is None else listed.index,
                        remarks=remarks)
    words = []
    for line in listed.lines:
        plain, references = markdown.digest(line.text)
        words.append(plain)
        contents.references += [Reference(line.line, ref.kind, ref.target, ref.label)
                                for ref in references]
    contents.text = "\n".join(words)
    return contents


def _form(text: str) -> Contents:
    form, remarks = course_files.form(text)
    words = [form.title]
    for screen in form.screens:
        words.append(screen.title)
        for question in screen.items:
            words += [question.label, question.hint, *(choice.label for choice in question.options)]
    return Contents("form", form.title, LAST if form.index is None else form.index,
                    text="\n".join(word for word in words if word), remarks=remarks)


def _file(kind: str, path: str, data: bytes) -> Contents:
    head, name = data[:sniff.HEAD], path.rpartition("/")[2]
    contents = Contents(kind, humanised(name.rpartition(".")[0]))
    if kind == "asset" and not sniff.media_type(head).startswith("image/"):
        raise NotTaken("not-a-picture")
    if sniff.mismatch(head, name):
        contents.remarks.append(Remark(0, "not-what-its-name-says"))
    if kind == "asset" and "place" in images.inspect(data):
        contents.remarks.append(Remark(0, "picture-tells-place"))
    if kind == "document" and name.lower().endswith(".txt"):
        contents.text = decode(data)[0]
    return contents


_OVERRIDES = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F))


def tidy_title(title: str) -> str:
    """Return a title on one line, without signs that turn the direction of its neighbours."""
    return " ".join(title.translate(_OVERRIDES).split())


def title_for(contents: Contents, path: str, sections: dict[str, str]) -> str:
    """Return a title; an item without one is called after the last two sections around it."""
    if title := tidy_title(contents.title):
        return title
    folder = folder_of(path)
    if contents.kind == "section":
        return humanised(folder.rpartition("/")[2]) if folder else ""
    names: list[str] = []
    while folder and len(names) < 2:
        names.append(sections.get(folder) or humanised(folder.rpartition("/")[2]))
        folder = folder_of(folder)
    return " · ".join(reversed(names)) or humanised(path)
