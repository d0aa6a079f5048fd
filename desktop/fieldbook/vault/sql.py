"""The one door to SQLCipher: the names that `store` may use, and how a store is opened.

Settings and their order: docs/vault-format.md, "Stores". SQLCipher's own settings are described in
https://www.zetetic.net/sqlcipher/sqlcipher-api/
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2

from fieldbook.core.errors import BugError

if TYPE_CHECKING:
    # the compiled module gives such objects, but has no name for their class
    from sqlcipher3.dbapi2 import Blob as Blob

Connection = dbapi2.Connection
Cursor = dbapi2.Cursor
Row = dbapi2.Row
SqlError = dbapi2.Error
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError
OperationalError = dbapi2.OperationalError
C = TypeVar("C", bound=Connection)

PAGE_SIZE = 16384
KEY_SIZE = 32
SALT_SIZE = 16
HMACS = ("HMAC_SHA512", "HMAC_SHA256")
"""Page authentication; a slot holds the index."""

# https://www.sqlite.org/rescode.html
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = (
    5, 6, 8, 10, 11, 13, 14, 26)

_WORDS = {
    "database is locked": _BUSY, "database table is locked": _LOCKED,
    "attempt to write a readonly database": _READONLY, "disk I/O error": _IOERR,
    "database disk image is malformed": _CORRUPT, "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN, "file is not a database": _NOTADB,
}

CACHE_MIB = 32
"""Decrypted pages kept in memory: what a search reads again and again fits in, with room."""

_SETTINGS = (
    # locking_mode comes before journal_mode: the other way round, recovery after a kill deletes
    # the journal file, and the folder would show that a write was cut short
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
    "PRAGMA auto_vacuum=NONE",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA cache_size=-{CACHE_MIB * 1024}",
)


_WRITES = ("COMMIT", "INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "DROP", "ALTER")
"""How statements begin that end in a write, outside a transaction or as the end of one."""


def usable_size(hmac: int) -> int:
    """Return how many bytes of a page SQLite may use: IV and page HMAC take the rest."""
    return PAGE_SIZE - (80 if hmac == 0 else 48)


def is_full(error: SqlError) -> bool:
    """Tell whether a store has no room left.

    SQLite may have rolled the whole transaction back by then: ask `connection.in_transaction`.
    """
    return _code(error) == _FULL


def is_busy(error: SqlError) -> bool:
    """Tell whether another process holds the store."""
    return _code(error) in (_BUSY, _LOCKED)


def is_damage(error: SqlError) -> bool:
    """Tell whether pages do not authenticate or contradict each other: damage, or a wrong key."""
    return _code(error) in (_CORRUPT, _NOTADB)


def is_unreadable(error: SqlError) -> bool:
    """Tell whether the disk does not give a page: it is not there, or the disk fails on it."""
    return _code(error) == _IOERR


def is_read_only(error: SqlError) -> bool:
    """Tell whether the file or its folder may not be written."""
    return _code(error) in (_READONLY, _CANTOPEN)


def _code(error: SqlError) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    # an error of the backup interface has no code, only SQLite's words for it
    return _WORDS.get(str(error), 0) if code is None else code & 0xFF


class StoreConnection(Connection):
    """A connection that outlives a damaged page, once it was told how to open its file again.

    SQLCipher 4 keeps the error of a page that did not authenticate and refuses every read and write
    after it, however whole the rest is. So the file is opened again, in the same object, before
    the next statement outside a transaction; the lock on the keys file keeps others out meanwhile.
    """

    _again: Callable[[], object] | None = None
    _is_torn = False
    _is_opening = False
    _is_gone = False
    """Closed, and could not be opened again; to close it once more would end the process."""
    _limit = 0
    asides = 0
    """How often the file was set aside; what lived in memory beside it is gone each time."""
    after_write: Callable[[], None] | None = None
    """Called when something was written, outside of transactions."""

    def outlive_damage(self, path: Path, key: bytes, salt: bytes, hmac: int) -> None:
        """Open `path` anew after damage; the arguments are those of `connect`."""
        def again() -> None:
            if not self._is_gone:
                self._limit = Connection.execute(self, "PRAGMA max_page_count").fetchone()[0]
                self.close()
            self._is_gone = True
            Connection.__init__(self, str(path), isolation_level=None, timeout=0)
            self._is_gone = False
            try:
                _configured(self, key, salt, hmac)
            except SqlError:
                self._is_gone = True
                raise
            Connection.execute(self, f"PRAGMA max_page_count={self._limit}").fetchall()

        self._again = again

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Have the file closed for a moment, outside a transaction, and open it again.

        Only for one that was told how to `outlive_damage`.
        """
        if self._again is None:
            raise BugError("nobody said how this file is opened again")
        self._limit = Connection.execute(self, "PRAGMA max_page_count").fetchone()[0]
        self.close()
        self._is_gone = True
        self.asides += 1
        try:
            yield
        finally:
            self._open_again()

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return not self._is_gone and bool(super().in_transaction)

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = (), /) -> Cursor:
        """Run a statement, once more where only an earlier damage kept it from running."""
        cursor = self._executed(sql, parameters)
        if (self.after_write is not None and sql.startswith(_WRITES)
                and not self.in_transaction):
            self.after_write()
        return cursor

    def _executed(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any]) -> Cursor:
        if self._is_opening:
            return super().execute(sql, parameters)
        if self._is_gone or (self._is_torn and not self.in_transaction):
            self._open_again()
        try:
            return super().execute(sql, parameters)
        except SqlError as error:
            self._is_torn = is_damage(error) or is_read_only(error)
            if not self._is_torn or self.in_transaction or self._again is None:
                raise
        self._open_again()
        try:
            return super().execute(sql, parameters)
        except SqlError as error:
            self._is_torn = is_damage(error)
            raise

    def close(self) -> None:
        """Close the file."""
        if not self._is_gone:
            super().close()

    def _open_again(self) -> None:
        self._is_torn = False
        if self._again is not None:
            self._is_opening = True
            try:
                self._again()
            finally:
                self._is_opening = False


def connect(path: Path, key: bytes, salt: bytes, hmac: int = 0, *,
            believe: bool = True) -> StoreConnection:
    """Open the SQLCipher file `path` with a 32-byte key, 16-byte salt and page HMAC `HMACS[hmac]`.

    The connection commits each statement by itself (`isolation_level=None`), gives `Row`s, and
    belongs to the thread that made it. A wrong key raises SqlError, here or at the first statement
    that reads, for which `is_damage` holds. Without `believe`, a store also opens that is shorter
    than it says; only to find out whether it is.
    """
    connection = StoreConnection(str(path), isolation_level=None, timeout=0)
    return _configured(connection, key, salt, hmac, believe)


def connect_in_memory() -> Connection:
    """Open an empty store that lives in memory, with the settings of a real one; for tests."""
    return _configured(dbapi2.connect(":memory:", isolation_level=None), None, b"", 0)


def _configured(connection: C, key: bytes | None, salt: bytes, hmac: int,
                believe: bool = True) -> C:
    try:
        connection.enable_load_extension(False)
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
        if key is not None:
            connection.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"").fetchall()
            connection.execute(f"PRAGMA cipher_page_size={PAGE_SIZE}").fetchall()
            connection.execute(f"PRAGMA cipher_hmac_algorithm={HMACS[hmac]}").fetchall()
        if not believe:
            connection.execute("PRAGMA writable_schema=ON").fetchall()
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()
        connection.row_factory = Row
    except BaseException:
        connection.close()
        raise
    return connection


def written_beside(connection: Connection) -> None:
    """Do what comes after each write, for a store whose file was written beside SQLite."""
    if isinstance(connection, StoreConnection) and connection.after_write is not None:
        connection.after_write()


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Commit what is written inside, all of it or, after an error, nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
