"""What SQLite says has a name, whichever of its interfaces says it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fieldbook.core.progress import never
from fieldbook.vault import ballast, copying, sql
from fieldbook.vault.errors import DiskFull
from fieldbook.vault.files import named_errors

KEY, SALT = bytes(32), bytes(16)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[sql.Connection]:
    with closing(sql.connect(tmp_path / "source", KEY, SALT)) as made:
        made.execute("CREATE TABLE t (x)")
        made.execute("INSERT INTO t VALUES (zeroblob(300000))")
        yield made


def ignored(_: int) -> None:
    pass


def test_a_copy_into_a_place_without_room(source: sql.Connection, tmp_path: Path) -> None:
    with closing(sql.connect(tmp_path / "target", KEY, SALT)) as target:
        target.execute("PRAGMA max_page_count=5").fetchall()
        with pytest.raises(DiskFull), named_errors():
            copying.copy_pages(source, target, ignored, never)


class Failing:
    """A connection whose disk fails once the store has almost its size."""

    def __init__(self, connection: sql.Connection) -> None:
        self._connection = connection

    def execute(self, statement: str, parameters: tuple[object, ...] = ()) -> sql.Cursor:
        if statement.startswith("INSERT"):
            error = sql.OperationalError("disk I/O error")
            error.sqlite_errorcode = 10  # type: ignore[attr-defined]
            raise error
        return self._connection.execute(statement, parameters)


def test_a_disk_that_fails_at_the_last_pages_is_no_mistake_of_ours(
        source: sql.Connection) -> None:
    source.execute("CREATE TABLE vault_ballast (id INTEGER PRIMARY KEY, filler)")
    pages = ballast.page_count(source) + 3
    with pytest.raises(sql.OperationalError, match="disk I/O"):
        list(ballast.fill(Failing(source), pages, hmac=0))  # type: ignore[arg-type]
