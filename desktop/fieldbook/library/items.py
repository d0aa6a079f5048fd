"""One item as it is read: page, checklist, form, glossary term, or a section's own page."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from fieldbook.formats import course_files, links, markdown
from fieldbook.formats.course_files import Form
from fieldbook.formats.decoding import decode
from fieldbook.library import languages, reading
from fieldbook.library.linking import CourseIndex, PageLinks
from fieldbook.library.rows import ItemRow
from fieldbook.library.tree import Node


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a checklist. `number` counts the lines to tick from 1; 0 is a heading ("label")."""

    number: int
    kind: str
    text: str
    html: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An item to read. `language` is the one that it is really in; `text` is its source.

    `html` is sanitised (see `formats.page.rewrite` for the addresses in it); `lines` are a
    checklist's, `form` is a form's; `previous` and `next` are the neighbours in reading order, ""
    at the ends.
    """

    id: str
    title: str
    kind: str
    language: str
    direction: str
    text: str
    html: str
    lines: tuple[Line, ...] = ()
    form: Form | None = None
    state: str = "here"
    previous: str = ""
    next: str = ""


def read_item(row: ItemRow, data: bytes, index: CourseIndex, ticked: set[int]) -> Item:
    """Return the item that a row and its content make."""
    direction = languages.direction(row.language)
    text, html = "", ""
    lines: tuple[Line, ...] = ()
    form = None
    if row.kind in ("lesson", "glossary"):
        text = reading.page_body(data)
        html = markdown.render(text, PageLinks(index, row.path))
    elif row.kind == "checklist":
        text = decode(data)[0]
        lines = _lines(text, PageLinks(index, row.path), ticked)
        html = _lines_html(lines)
    elif row.kind == "form":
        text = decode(data)[0]
        form, _ = course_files.form(text)
        html = _form_html(form)
    elif row.path.lower().endswith(".txt"):
        text = decode(data)[0]
        html = f'<pre dir="auto">{escape(text, quote=False)}</pre>'
    return Item(row.path, row.title, row.kind, row.language, direction, text, html, lines, form,
                row.state)


def section_item(node: Node) -> Item:
    """Return a page for a section: what it says of itself, and links to what is in it."""
    about = f'<p dir="auto">{escape(node.about, quote=False)}</p>\n' if node.about else ""
    entries = "".join(
        f'<li dir="auto"><a href="{escape(links.inside("item", one.id))}">'
        f"{escape(one.title, quote=False)}</a></li>\n" for one in node.items)
    return Item(node.id, node.title, "section", node.language, node.direction, node.about,
                f'{about}<ul dir="auto">\n{entries}</ul>', state=node.state)


def checks(data: bytes) -> list[str]:
    """Return the texts of a checklist's lines to tick, in order."""
    listed, _ = course_files.checklist(decode(data)[0])
    return [line.text for line in listed.lines if line.kind == "check"]


def _lines(text: str, resolver: PageLinks, ticked: set[int]) -> tuple[Line, ...]:
    listed, _ = course_files.checklist(text)
    made = []
    number = 0
    for line in listed.lines:
        number += line.kind == "check"
        mine = number if line.kind == "check" else 0
        made.append(Line(mine, line.kind, markdown.plain_text(line.text),
                         markdown.render_inline(line.text, resolver), mine in ticked))
    return tuple(made)


def _lines_html(lines: tuple[Line, ...]) -> str:
    out = []
    for line in lines:
        tag = "h3" if line.kind == "label" else "p"
        out.append(f'<{tag} dir="auto">{line.html}</{tag}>')
    return "\n".join(out)


def _form_html(form: Form) -> str:
    out = []
    for screen in form.screens:
        if screen.title:
            out.append(f'<h3 dir="auto">{escape(screen.title, quote=False)}</h3>')
        out += [f'<p dir="auto">{escape(question.label, quote=False)}</p>'
                for question in screen.items if question.label]
    return "\n".join(out)
