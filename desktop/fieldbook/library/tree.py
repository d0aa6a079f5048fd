"""The contents of a course: sections and items, each in the language that is best."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from fieldbook.library import languages
from fieldbook.library.content import COUNTED
from fieldbook.library.naming import LAST, folder_of, humanised
from fieldbook.library.rows import CourseRow, ItemRow


@dataclass(frozen=True, slots=True)
class Node:
    """A course, a section, or an item; `language` is the one that it is really in.

    `kind`: course, section, lesson, checklist, form, glossary, document. `state`: here, available,
    update; of a course or section, what its items have in common, else "partly". `direction`: "ltr"
    or "rtl". `about` is what a section says of itself.
    """

    id: str
    title: str
    kind: str
    language: str
    direction: str
    items: tuple[Node, ...] = ()
    about: str = ""
    state: str = "here"
    size: int = 0


@dataclass(slots=True)
class _Folder:
    """A folder being gathered: its own row, and what lies in it."""

    row: ItemRow | None = None
    items: list[ItemRow] = field(default_factory=list)
    folders: dict[str, _Folder] = field(default_factory=dict)


def best(rows: Iterable[ItemRow], language: str) -> dict[str, ItemRow]:
    """Return, by path, the row in the best language, what is here before what is not."""
    by_path: dict[str, dict[str, ItemRow]] = {}
    counts: dict[str, int] = {}
    for row in rows:
        by_path.setdefault(row.path, {})[row.language] = row
        counts[row.language] = counts.get(row.language, 0) + (row.kind in COUNTED)
    order = languages.order(language, counts, counts)
    return {path: _first(there, order) for path, there in by_path.items()}


def _first(there: dict[str, ItemRow], order: list[str]) -> ItemRow:
    found = [there[code] for code in order if code in there]
    return next((row for row in found if row.held is not None), found[0])


def build(course: CourseRow, title: str, rows: Iterable[ItemRow], language: str) -> Node:
    """Return the tree of a course in `language`, with what only other languages have in those."""
    top = _Folder()
    for path, row in best(rows, language).items():
        folder = _folder(top, folder_of(path))
        if row.kind == "section":
            folder.row = row
        elif row.kind in COUNTED:
            folder.items.append(row)
    nodes = _nodes(top, "", language)
    return Node(course.id, title, "course", language, languages.direction(language), nodes,
                top.row.about if top.row else "", _common(nodes), sum(one.size for one in nodes))


def _folder(top: _Folder, path: str) -> _Folder:
    folder = top
    for part in path.split("/") if path else ():
        folder = folder.folders.setdefault(part, _Folder())
    return folder


def _nodes(folder: _Folder, path: str, language: str) -> tuple[Node, ...]:
    placed = [(row.place, _leaf(row)) for row in folder.items]
    for name, inner in folder.folders.items():
        inside = f"{path}/{name}".lstrip("/")
        if nodes := _nodes(inner, inside, language):
            placed.append((inner.row.place if inner.row else LAST,
                           _section(inner.row, inside, nodes, language)))
    placed.sort(key=lambda pair: (pair[0], pair[1].title.casefold(), pair[1].id))
    return tuple(node for _, node in placed)


def _leaf(row: ItemRow) -> Node:
    return Node(row.path, row.title, row.kind, row.language, languages.direction(row.language),
                (), row.about, row.state, row.size)


def _section(row: ItemRow | None, path: str, nodes: tuple[Node, ...], language: str) -> Node:
    title = (row.title if row else "") or humanised(path.rpartition("/")[2])
    code = row.language if row and row.title else language
    return Node(path, title, "section", code, languages.direction(code), nodes,
                row.about if row else "", _common(nodes), sum(one.size for one in nodes))


def _common(nodes: tuple[Node, ...]) -> str:
    states = {node.state for node in nodes}
    return states.pop() if len(states) == 1 else "partly" if states else "here"


def flat(node: Node) -> list[Node]:
    """Return the items below a node in reading order, without sections."""
    found: list[Node] = []
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if one.kind not in ("course", "section"):
            found.append(one)
        waiting.extend(reversed(one.items))
    return found


def find(node: Node, path: str) -> Node | None:
    """Return the node with this id."""
    waiting = list(node.items)
    while waiting:
        one = waiting.pop()
        if one.id == path:
            return one
        waiting.extend(one.items)
    return None
