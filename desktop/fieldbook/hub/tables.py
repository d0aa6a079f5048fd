"""The hub's tables: mailboxes, hashes, padded sizes, days, and nothing else.

SQLite by default, PostgreSQL by its URL. No column holds a time finer than a day, an address, or a
name. `payer` says whose quota a thing counts against, only as long as it lies here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Engine,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    create_engine,
    event,
)
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from fieldbook.hub.errors import StorageUnusable
from fieldbook.hub.faults import HubFault

T = TypeVar("T")

FORMAT = 1
"""Raised when a table changes so that older programs cannot read it."""

schema = MetaData()

facts = Table(
    "facts", schema,
    Column("name", String(40), primary_key=True),
    Column("value", String(200), nullable=False),
)

invites = Table(
    "invites", schema,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("expires", BigInteger, nullable=False),
    Column("state", String(8), nullable=False),  # open, used, revoked
    Column("mailbox", LargeBinary(16)),
)

mailboxes = Table(
    "mailboxes", schema,
    Column("id", LargeBinary(16), primary_key=True),
    Column("read_hash", LargeBinary(32), nullable=False),   # empty: revoked
    Column("write_hash", LargeBinary(32), nullable=False),
    Column("last", BigInteger, nullable=False),
    Column("quota_day", BigInteger, nullable=False),
    Column("quota_packets", BigInteger, nullable=False),
)

packets = Table(
    "packets", schema,
    Column("mailbox", LargeBinary(16), primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("sha256", LargeBinary(32), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("day", BigInteger, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("payer", LargeBinary(16)),
    UniqueConstraint("mailbox", "sha256"),
    Index("packets_payer", "payer", "size"),
)

blobs = Table(
    "blobs", schema,
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("payer", LargeBinary(16)),
    Index("blobs_payer", "payer", "size"),
)

uploads = Table(
    "uploads", schema,
    Column("payer", LargeBinary(16), primary_key=True),
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("day", BigInteger, nullable=False),
)


class Database:
    """Transactions on the hub's tables; safe to use from several threads and processes."""

    def __init__(self, url: str) -> None:
        try:
            self.engine = create_engine(_with_driver(url), pool_size=10, max_overflow=30)
            if self.engine.dialect.name == "sqlite":
                _tame_sqlite(self.engine)
        except (SQLAlchemyError, ArgumentError, ImportError, ValueError):
            raise StorageUnusable(part="database") from None
        try:
            schema.create_all(self.engine)
        except (SQLAlchemyError, ValueError):
            self.close()
            raise StorageUnusable(part="database") from None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection in a transaction that writes nothing."""
        with self.engine.connect() as connection:
            yield connection

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction and return its answer.

        Work looks first and writes then. If somebody else wrote the same row in between, it runs
        once more and finds that row.
        """
        try:
            return self._once(work)
        except IntegrityError:
            return self._once(work)

    def _once(self, work: Callable[[Connection], T]) -> T:
        with self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                return work(connection)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _with_driver(url: str) -> str:
    """Return the URL with psycopg 3 as the driver where PostgreSQL is named without one."""
    scheme, mark, rest = url.partition("://")
    return f"postgresql+psycopg{mark}{rest}" if scheme in ("postgres", "postgresql") else url


def _tame_sqlite(engine: Engine) -> None:
    """Make commits durable, deletions real, and writers wait for each other."""

    @event.listens_for(engine, "connect")
    def connected(raw: Any, _: ConnectionPoolEntry) -> None:
        raw.isolation_level = None  # this module says BEGIN itself
        try:
            for pragma in ("busy_timeout=15000", "journal_mode=WAL", "synchronous=FULL",
                           "secure_delete=ON"):
                raw.execute(f"PRAGMA {pragma}")
        except BaseException:
            raw.close()  # the pool has not got it yet
            raise

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def is_disk_full(error: SQLAlchemyError) -> bool:
    """Say whether the database failed because there is no room left."""
    return "full" in str(getattr(error, "orig", "")).lower()


def fault_of(error: SQLAlchemyError) -> HubFault:
    """Return what to answer when the database failed."""
    return HubFault("disk-full" if is_disk_full(error) else "busy")
