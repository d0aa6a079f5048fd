"""What search knows of the library."""

from __future__ import annotations

from fieldbook.library import reading
from fieldbook.library.rows import ItemRow, Rows

SEARCHED = ("lesson", "checklist", "form", "glossary", "document")


def search_id(course: str, language: str, path: str) -> str:
    """Return the id under which search keeps an item in one language."""
    return f"{course}/{language}/{path}"


def place_of(hit_id: str) -> tuple[str, str, str]:
    """Return (course, item, language) of a search hit."""
    course, language, path = hit_id.split("/", 2)
    return course, path, language


def index(rows: Rows, item: ItemRow) -> int:
    """Bring one item into search; return the bytes of text."""
    size = 0
    if item.kind in SEARCHED and (data := rows.data(item.held)) is not None:
        contents = reading.read(item.kind, item.path, data)
        rows.store.search.put(item.kind, search_id(item.course, item.language, item.path),
                              title=item.title, text=contents.text, language=item.language,
                              where=f"{item.course}/{item.path}")
        size = 3 * len(contents.text.encode())
    rows.set_item(item.n, indexed=1)
    return size


def forget(rows: Rows, item: ItemRow) -> None:
    """Take one item out of search."""
    if item.kind in SEARCHED:
        rows.store.search.remove(item.kind, search_id(item.course, item.language, item.path))
