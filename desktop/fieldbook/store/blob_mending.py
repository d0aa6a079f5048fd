"""Puts blobs together again, after rows of them were lost."""

from __future__ import annotations

from collections.abc import Callable

from fieldbook.core.clock import Clock
from fieldbook.core.ids import id_from
from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.crypto.hashing import Sha256, keyed_hash
from fieldbook.store.blob_files import CHUNK, CHUNK_BITS
from fieldbook.store.database import Database


def mend_blobs(database: Database, key: bytes, clock: Clock, is_named: Callable[[str], bool],
               cancelled: IsCancelled) -> None:
    """Give pieces without a blob their name back, which their content tells, if `is_named` has it.

    Others are left without a name, for the next sweep. To be run when the records are mended.
    """
    rows = database.sql(
        f"SELECT key >> {CHUNK_BITS} AS n, count(*) AS pieces, max(key) AS last,"  # noqa: S608
        " sum(length(data)) AS size FROM blob_chunk"
        f" WHERE key >> {CHUNK_BITS} NOT IN (SELECT n FROM blob) GROUP BY n")
    for row in rows:
        stop_if(cancelled)
        first = row["n"] << CHUNK_BITS
        name = digest = None
        if row["last"] - first + 1 == row["pieces"] == -(-row["size"] // CHUNK):
            digest = _digest(database, first, row["pieces"], cancelled)
            name = id_from(keyed_hash(key, digest)[:16])
            if not is_named(name) or database.one("SELECT 1 FROM blob WHERE id = ?", (name,)):
                name = None
        with database.transaction():
            database.sql("INSERT INTO blob VALUES (?, ?, ?, ?, ?)",
                         (row["n"], name, row["size"], digest, clock.now_ms()))


def _digest(database: Database, first: int, pieces: int, cancelled: IsCancelled) -> bytes:
    found = Sha256()
    for piece in range(pieces):
        stop_if(cancelled)
        rows = database.sql("SELECT data FROM blob_chunk WHERE key = ?", (first + piece,))
        found.update(rows[0][0])
    return found.digest()


def torn_blobs(database: Database) -> set[str]:
    """Return the ids of blobs that lack a piece; their content is not read."""
    rows = database.sql(
        "SELECT b.id FROM blob b LEFT JOIN"  # noqa: S608
        f" (SELECT key >> {CHUNK_BITS} AS n, sum(length(data)) AS size FROM blob_chunk GROUP BY 1)"
        " AS c ON c.n = b.n WHERE b.id IS NOT NULL AND b.size <> ifnull(c.size, 0)")
    return {row[0] for row in rows}
