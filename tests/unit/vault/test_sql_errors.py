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


def test_a_store_that_cannot_be_opened_again_goes_on_when_it_can(tmp_path: Path) -> None:
    """The disk is gone when damage makes it necessary: errors until it is back, and no crash."""
    path = tmp_path / "0"
    with closing(sql.connect(path, KEY, SALT)) as made:
        made.execute("CREATE TABLE t (x)")
        made.executemany("INSERT INTO t VALUES (zeroblob(?))", [(30_000,)] * 20)
    with path.open("r+b") as file:
        file.seek(20 * sql.PAGE_SIZE)
        file.write(bytes(100))
    connection = sql.connect(path, KEY, SALT)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    connection.outlive_damage(path, KEY, SALT, 0)
    path.rename(tmp_path / "aside")
    path.mkdir()
    for _ in range(3):
        with pytest.raises(sql.SqlError):
            connection.execute("SELECT sum(length(CAST(x AS TEXT))) FROM t").fetchall()
        assert not connection.in_transaction
    path.rmdir()
    (tmp_path / "aside").rename(path)
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 1
    path.rename(tmp_path / "aside")
    path.mkdir()
    with pytest.raises(sql.SqlError):
        connection.execute("SELECT sum(length(CAST(x AS TEXT))) FROM t").fetchall()
    connection.close()
    connection.close()
