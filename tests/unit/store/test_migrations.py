from __future__ import annotations

import pytest

from fieldbook.core.errors import BugError
from fieldbook.store.errors import StoreTooNew
from fieldbook.store.migrations import SCHEMA, Migration, migrate, schema, shipped
from fieldbook.vault.sql import SqlError, connect_in_memory


def test_committed_schema_is_what_the_migrations_make():
    connection = connect_in_memory()
    migrate(connection)
    assert schema(connection) == SCHEMA.read_text(encoding="utf-8"), (
        "schema.sql is out of date: python -m fieldbook.store.migrations > .../schema.sql")


def test_migrations_are_numbered_without_a_gap():
    assert [migration.number for migration in shipped()] == list(range(1, len(shipped()) + 1))


def test_migrating_twice_changes_nothing():
    connection = connect_in_memory()
    assert migrate(connection) == len(shipped())
    before = schema(connection)
    assert migrate(connection) == 0
    assert schema(connection) == before


def test_newer_store_is_refused_and_left_alone():
    connection = connect_in_memory()
    migrate(connection)
    newest = shipped()[-1].number
    connection.execute("INSERT INTO migration VALUES (?, 'from_the_future')", (newest + 1,))
    with pytest.raises(StoreTooNew) as caught:
        migrate(connection)
    assert caught.value.facts == {"found": newest + 1, "known": newest}


def test_failed_migration_rolls_back_every_pending_one():
    connection = connect_in_memory()
    first = Migration(1, "first", "CREATE TABLE one (a INTEGER) STRICT;")
    migrate(connection, [first])
    second = Migration(2, "second", "CREATE TABLE two (a TEXT); INSERT INTO one VALUES (7);")
    broken = Migration(3, "broken", "CREATE TABLE three (a TEXT); INSERT INTO none VALUES (1);")
    with pytest.raises(SqlError):
        migrate(connection, [first, second, broken])
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert names == {"migration", "one"}
    assert connection.execute("SELECT count(*) FROM one").fetchone()[0] == 0
    assert [tuple(row) for row in connection.execute("SELECT * FROM migration")] == [(1, "first")]
    assert not connection.in_transaction
    assert migrate(connection, [first, second]) == 1


def test_stray_file_among_the_migrations_is_a_bug(tmp_path):
    (tmp_path / "1_no.sql").write_text("")
    with pytest.raises(BugError):
        shipped(tmp_path)


def test_two_migrations_of_one_number_are_a_bug(tmp_path):
    for name in ("0001_a.sql", "0001_b.sql"):
        (tmp_path / name).write_text("")
    with pytest.raises(BugError):
        shipped(tmp_path)
