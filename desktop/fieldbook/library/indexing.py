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


def index(rows: Rows, item: ItemRow, known: str | None = None) -> int:
    """Bring one item into search, with the text `known` or read anew; return bytes written."""
    size = 0
    if item.kind in SEARCHED:
        text = known if known is not None else _text(rows, item)
        rows.store.search.put(item.kind, search_id(item.course, item.language, item.path),
                              title=item.title, text=text, language=item.language,
                              where=f"{item.course}/{item.path}")
        size = 3 * len(text.encode(errors="replace"))
    rows.set_item(item.n, indexed=1)
    return size


def _text(rows: Rows, item: ItemRow) -> str:
    data = rows.data(item.held)
    try:
        return reading.read(item.kind, item.path, data).text if data is not None else ""
    except reading.NotTaken:
        return ""


def forget(rows: Rows, item: ItemRow) -> None:
    """Take one item out of search."""
    if item.kind in SEARCHED:
        rows.store.search.remove(item.kind, search_id(item.course, item.language, item.path))
