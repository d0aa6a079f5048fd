"""The YAML files of a course folder: section descriptions, checklists and forms.

Layout: `.category.yml` {index, title, description, template}; `c_*.yml` {title, index, list:
[{label} | {check}]}; `f_*.yml` {title, screens: [{title, items: [{name, type, label, hint,
options}]}]}. This is the layout of the Umbrella content repository; `course.yml` {id, title,
language} at the top is our own.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldbook.formats import yaml_text
from fieldbook.formats.frontmatter import number
from fieldbook.formats.key_names import own_name
from fieldbook.formats.remarks import Remark
from fieldbook.formats.yaml_text import Node

QUESTION_TYPES = ("text_input", "text_area", "single_choice", "multiple_choice", "label")


@dataclass(frozen=True, slots=True)
class Category:
    """A folder's title and order. `empty`: the file says nothing at all."""

    title: str = ""
    description: str = ""
    index: int | None = None
    template: str = ""
    empty: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a checklist: a heading ("label") or something to tick ("check")."""

    kind: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist as its file gives it."""

    title: str
    index: int | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose: what is stored, and what is read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One field of a form; `type` is one of QUESTION_TYPES."""

    name: str
    type: str
    label: str
    hint: str
    options: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """Questions that are shown together."""

    title: str
    items: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A form as its file gives it."""

    title: str
    index: int | None
    screens: tuple[Screen, ...]


def kind_of(text: str) -> str:
    """Tell by what it holds whether YAML text is a "checklist", a "form" or neither ("")."""
    root, _ = yaml_text.read(text)
    names = {own_name(key) for key, _ in root.entries}
    return "checklist" if "list" in names else "form" if "screens" in names else ""


def category(text: str) -> tuple[Category, list[Remark]]:
    """Read `.category.yml`; an empty one is remarked, not refused."""
    root, remarks = yaml_text.read(text)
    entries = _named(root, remarks)
    if not entries:
        return Category(), [*remarks, Remark(1, "empty-category")]
    return Category(_text(entries, "title"), _text(entries, "description"),
                    number(_text(entries, "index")), _text(entries, "template"), False), remarks


def checklist(text: str) -> tuple[Checklist, list[Remark]]:
    """Read a checklist; entries that are neither label nor check are remarked and left out."""
    root, remarks = yaml_text.read(text)
    entries = _named(root, remarks)
    listed = entries.get("list", Node(1))
    lines = []
    for item in listed.items:
        line = _line(item, remarks)
        if line is None:
            remarks.append(Remark(item.line, "line-unreadable"))
        else:
            lines.append(line)
    if not lines:
        remarks.append(Remark(listed.line, "empty-checklist"))
    return Checklist(_text(entries, "title"), number(_text(entries, "index")),
                     tuple(lines)), remarks


def form(text: str) -> tuple[Form, list[Remark]]:
    """Read a form; questions of unknown type become text fields and are remarked."""
    root, remarks = yaml_text.read(text)
    entries = _named(root, remarks)
    listed = entries.get("screens", Node(1))
    screens = tuple(_screen(node, remarks) for node in listed.items)
    if not any(screen.items for screen in screens):
        remarks.append(Remark(listed.line, "empty-form"))
    return Form(_text(entries, "title"), number(_text(entries, "index")), screens), remarks


def course(text: str) -> dict[str, str]:
    """Read `course.yml`: its plain entries, for example id, title, language."""
    root, _ = yaml_text.read(text)
    return {key: node.text.strip() for key, node in root.entries if node.text}


def _named(root: Node, remarks: list[Remark]) -> dict[str, Node]:
    """Entries under their own names; translated names are remarked."""
    named: dict[str, Node] = {}
    for key, node in root.entries:
        own = key if key == "name" else own_name(key) or key
        if own != key:
            remarks.append(Remark(node.line, "key-translated"))
        named.setdefault(own, node)
    return named


def _text(entries: dict[str, Node], key: str) -> str:
    node = entries.get(key)
    return " ".join(node.text.split()) if node is not None and node.text else ""


def _line(item: Node, remarks: list[Remark]) -> Line | None:
    if item.text:
        return Line("check", " ".join(item.text.split()), item.line)
    entries = _named(item, remarks)
    for kind in ("label", "check"):
        if text := _text(entries, kind):
            return Line(kind, text, entries[kind].line)
    return None


def _screen(node: Node, remarks: list[Remark]) -> Screen:
    entries = _named(node, remarks)
    items = entries.get("items", Node(node.line)).items
    questions = tuple(_question(item, at, remarks) for at, item in enumerate(items, 1))
    return Screen(_text(entries, "title"), questions)


def _question(node: Node, at: int, remarks: list[Remark]) -> Question:
    entries = _named(node, remarks)
    kind = _text(entries, "type")
    if kind not in QUESTION_TYPES:
        remarks.append(Remark(node.line, "question-type-unknown"))
        kind = "text_input"
    label = _text(entries, "label")
    if not label:
        remarks.append(Remark(node.line, "question-without-label"))
    options = tuple(_choice(option, remarks)
                    for option in entries.get("options", Node(node.line)).items)
    return Question(_text(entries, "name") or f"question-{node.line}-{at}", kind, label,
                    _text(entries, "hint"), options)


def _choice(node: Node, remarks: list[Remark]) -> Choice:
    if node.text is not None:
        return Choice(node.text.strip(), node.text.strip())
    entries = _named(node, remarks)
    label = _text(entries, "label") or _text(entries, "value")
    return Choice(_text(entries, "value") or label, label)
