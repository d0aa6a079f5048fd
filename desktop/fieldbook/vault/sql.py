"""The one door to SQLCipher: the names that `store` may use, and how a store is opened.

Settings and their order: docs/vault-format.md, "Stores". SQLCipher's own settings are described in
https://www.zetetic.net/sqlcipher/sqlcipher-api/
"""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

Blob = dbapi2.Blob
Connection = dbapi2.Connection
Cursor = dbapi2.Cursor
Row = dbapi2.Row
SqlError = dbapi2.Error
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError
OperationalError = dbapi2.OperationalError

PAGE_SIZE = 16384
KEY_SIZE = 32
SALT_SIZE = 16
HMACS = ("HMAC_SHA512", "HMAC_SHA256")
"""Page authentication; a slot holds the index."""

_BUSY, _LOCKED, _FULL, _CANTOPEN, _NOTADB, _READONLY = 5, 6, 13, 14, 26, 8

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
)


def is_full(error: SqlError) -> bool:
    """Tell whether a store has no room left; SQLite has then already rolled the transaction back."""
    return _code(error) == _FULL


def is_busy(error: SqlError) -> bool:
    """Tell whether another process holds the store."""
    return _code(error) in (_BUSY, _LOCKED)


def is_not_a_store(error: SqlError) -> bool:
    """Tell whether the first page does not authenticate: a wrong key, or damage."""
    return _code(error) == _NOTADB


def is_read_only(error: SqlError) -> bool:
    """Tell whether the file or its folder may not be written."""
    return _code(error) in (_READONLY, _CANTOPEN)


def _code(error: SqlError) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def connect(path: Path, key: bytes, salt: bytes, hmac: int = 0) -> Connection:
    """Open the SQLCipher file `path` with a 32-byte key, 16-byte salt and page HMAC `HMACS[hmac]`.

    The connection commits each statement by itself (`isolation_level=None`), gives `Row`s, and
    belongs to the thread that made it. Nothing is read or locked yet: a wrong key shows at the first
    statement, as SqlError for which `is_not_a_store` holds.
    """
    return _configured(dbapi2.connect(str(path), isolation_level=None, timeout=0), key, salt, hmac)


def connect_in_memory() -> Connection:
    """Open an empty store that lives in memory, with the settings of a real one; for tests."""
    return _configured(dbapi2.connect(":memory:", isolation_level=None), None, b"", 0)


def _configured(connection: Connection, key: bytes | None, salt: bytes, hmac: int) -> Connection:
    try:
        connection.enable_load_extension(False)
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
        if key is not None:
            connection.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"").fetchall()
            connection.execute(f"PRAGMA cipher_page_size={PAGE_SIZE}").fetchall()
            connection.execute(f"PRAGMA cipher_hmac_algorithm={HMACS[hmac]}").fetchall()
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()
        connection.row_factory = Row
    except BaseException:
        connection.close()
        raise
    return connection
