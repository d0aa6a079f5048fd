"""What the library needs after rows of courses were lost: nothing may be shown that is not here.

Courses are not journaled; they come again from where they came.
"""

from __future__ import annotations

from fieldbook.core.background import drain
from fieldbook.library import editions
from fieldbook.library.rows import Rows
from fieldbook.store.store import Store


def mend(store: Store, *, words_lost: bool = False) -> list[str]:
    """List items whose content is lost as not here; return the ids of courses that have such.

    Content that no item names is taken away. `words_lost`: search knows nothing of courses, and
    learns them again.
    """
    gone = "held IS NOT NULL AND held NOT IN (SELECT sha256 FROM course_data)"
    with store.transaction():
        torn = [row[0] for row in store.sql(
            f"SELECT DISTINCT course FROM course_item WHERE {gone} ORDER BY course")]  # noqa: S608
        store.sql(f"UPDATE course_item SET held = NULL, indexed = 0 WHERE {gone}")  # noqa: S608
        store.sql("DELETE FROM course_data WHERE sha256 NOT IN"
                  " (SELECT held FROM course_item WHERE held IS NOT NULL)")
        if words_lost:
            store.sql("UPDATE course_item SET indexed = 0")
    rows = Rows(store)
    drain(editions.recover(rows))
    return torn
