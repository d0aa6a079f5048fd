"""Rescuing: every row on a whole page comes over, every one on a damaged page is told."""

from __future__ import annotations

import errno
import io
import itertools
import os
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.core.progress import never, silent
from fieldbook.crypto import age, kdf
from fieldbook.vault import backing_up, opening, renewing, rescuing, sql
from fieldbook.vault.errors import VaultDamaged, VaultExists, WrongPassphrase
from fieldbook.vault.files import MIB, VaultFiles
from fieldbook.vault.keys import KeysFile
from fieldbook.vault.pages import PageChecker
from fieldbook.vault.rows import between

PASSPHRASE = "passphrase"
ROWS = 3000


TABLES = {
    "small": "CREATE TABLE small (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
    "large": "CREATE TABLE large (name TEXT PRIMARY KEY, data BLOB NOT NULL)",
    "keyed": "CREATE TABLE keyed (a TEXT, b INTEGER, text TEXT, PRIMARY KEY (a, b))"
             " WITHOUT ROWID"}
ROWS_OF = {
    "small": [(number * 3, f"row {number} " * 8) for number in range(ROWS)],
    "large": [(f"file {number}", bytes([number]) * 70_000) for number in range(12)],
    "keyed": [(f"k{number % 7}", number, f"keyed {number} " * 5) for number in range(ROWS)]}


@dataclass(frozen=True)
class Full:
    """A vault with much in it, and which pages were written when each table was filled."""

    folder: Path
    store: str
    pages: dict[str, list[int]]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Full:
    """Small rows, large rows, a table without rowids, and an index of words."""
    folder = tmp_path_factory.mktemp("full") / "vault"
    opening.create(folder, PASSPHRASE, store_size=4 * MIB, parameters=kdf.FOR_TESTS,
                   hmac=0).lock()
    store = own_store(folder)
    pages: dict[str, list[int]] = {}
    with opening.unlock(folder, PASSPHRASE) as vault:
        run = vault.connection.execute
        for statement in TABLES.values():
            run(statement)
        for table, rows in ROWS_OF.items():
            before = paged(store)
            with sql.transaction(vault.connection):
                for row in rows:
                    run(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
            pages[table] = [number for number, (old, new) in enumerate(
                zip(before, paged(store), strict=True), 1) if old != new and number > 10]
        run("CREATE INDEX small_text ON small (text)")
        run("CREATE TRIGGER small_stays BEFORE DELETE ON small"
            " BEGIN SELECT RAISE(ABORT, 'no'); END")
        run("CREATE VIRTUAL TABLE words USING fts5 (body)")
        for number in range(40):
            run("INSERT INTO words VALUES (?)", (f"body number{number}",))
    return Full(folder, store.name, pages)


def paged(store: Path) -> list[bytes]:
    raw = store.read_bytes()
    return [raw[at:at + sql.PAGE_SIZE] for at in range(0, len(raw), sql.PAGE_SIZE)]


@pytest.fixture
def damaged(full: Full, tmp_path: Path) -> Path:
    return Path(shutil.copytree(full.folder, tmp_path / "vault"))


def own_store(folder: Path) -> Path:
    """The store that is in use: the one whose bytes change when the vault is opened."""
    before = {name: (folder / name).read_bytes() for name in "01"}
    opening.unlock(folder, PASSPHRASE).lock()
    return folder / next(name for name in "01" if (folder / name).read_bytes() != before[name])


def flip(store: Path, page: int) -> None:
    with store.open("r+b") as file:
        file.seek((page - 1) * sql.PAGE_SIZE + 5000)
        byte = file.read(1)[0]
        file.seek((page - 1) * sql.PAGE_SIZE + 5000)
        file.write(bytes([byte ^ 4]))


def contents(folder: Path, passphrase: str = PASSPHRASE) -> dict[str, set[tuple[object, ...]]]:
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
        assert vault.check() == []
        return {table: {tuple(row) for row in vault.connection.execute(
                    f"SELECT {columns} FROM {table}")}
                for table, columns in (("small", "*"), ("large", "rowid, *"), ("keyed", "*"),
                                       ("words", "rowid, *"))}


def rescue(folder: Path) -> tuple[Path, dict[str, tuple[int, int]]]:
    out = folder.parent / "out"
    rescued = rescuing.rescue(folder, PASSPHRASE, out)
    rescued.vault.lock()
    return out, {str(one.facts["table"]): (int(one.facts["rows"]), int(one.facts["runs"]))
                 for one in rescued.lost}


def test_from_a_whole_vault_everything_comes_over(damaged: Path) -> None:
    before = {name: (damaged / name).read_bytes() for name in ("0", "1", "keys")}
    out, lost = rescue(damaged)
    assert {name: (damaged / name).read_bytes() for name in ("0", "1", "keys")} == before
    assert lost == {}
    assert contents(out) == contents(damaged)
    with opening.unlock(out, PASSPHRASE) as vault:
        found = vault.connection.execute(
            "SELECT rowid FROM words WHERE words MATCH 'number7'").fetchall()
        assert [row[0] for row in found] == [8]
        names = {row[0] for row in vault.connection.execute("SELECT name FROM sqlite_schema")}
        assert {"small_text", "small_stays"} <= names
        assert vault.size == 4 * MIB


@pytest.mark.parametrize("table", TABLES)
def test_what_is_lost_is_told_and_all_else_comes_over(damaged: Path, full: Full,
                                                      table: str) -> None:
    """Three pages that were written with one table are damaged: rows, or only an index."""
    expected, store = contents(full.folder), damaged / full.store
    for page in random.Random(table).sample(full.pages[table], 3):
        flip(store, page)
    out, lost = rescue(damaged)
    got = contents(out)
    for name in TABLES:
        missing = expected[name] - got[name]
        assert got[name] <= expected[name]
        assert bool(missing) == (name in lost), (name, len(missing), lost)
        assert name == table or not missing
        rows, runs = lost.get(name, (0, 0))
        assert rows == len(missing) or (runs and rows < len(missing))
    assert len(expected[table] - got[table]) < len(expected[table]) // 2


def test_one_large_row_is_lost_alone(damaged: Path, full: Full) -> None:
    """A page that holds only the middle of one file costs that file and nothing else."""
    expected, store = contents(full.folder), damaged / full.store
    flip(store, full.pages["large"][len(full.pages["large"]) // 2])
    out, lost = rescue(damaged)
    assert lost == {"large": (1, 0)}
    assert len(expected["large"] - contents(out)["large"]) == 1


def test_a_run_of_small_rows_is_lost_and_no_row_beside_it(damaged: Path, full: Full) -> None:
    expected, store = contents(full.folder), damaged / full.store
    flip(store, full.pages["small"][3])
    out, lost = rescue(damaged)
    assert lost == {"small": (0, 1)}
    missing = sorted(row[0] for row in expected["small"] - contents(out)["small"])
    assert missing == list(range(missing[0], missing[-1] + 3, 3))
    assert 20 < len(missing) < 300


def test_two_damaged_leaves_with_a_whole_one_between_cost_two(damaged: Path, full: Full) -> None:
    """Row numbers next to each other are tried one by one, so nothing between is passed over."""
    expected, store = contents(full.folder), damaged / full.store
    for place in (3, 5):
        flip(store, full.pages["small"][place])
    out, lost = rescue(damaged)
    missing = sorted(row[0] for row in expected["small"] - contents(out)["small"])
    gaps = [low for low, high in itertools.pairwise(missing) if high - low > 3]
    assert lost["small"] == (0, 1 + len(gaps))
    assert 40 < len(missing) < 600


@pytest.mark.parametrize("keep", [0.2, 0.5])
def test_a_cut_store_gives_what_is_left(damaged: Path, full: Full, keep: float) -> None:
    store = damaged / full.store
    os.truncate(store, int(store.stat().st_size * keep) // 16384 * 16384)
    expected = contents(full.folder)
    out, lost = rescue(damaged)
    got = contents(out)
    assert all(got[table] <= expected[table] for table in ("small", "large", "keyed"))
    assert sum(len(rows) for rows in got.values()) > 0
    # what is behind the end is told, table by table
    assert {table for table in ("small", "large", "keyed") if got[table] != expected[table]} \
        <= set(lost)
    assert lost or keep > 0.2


class BadPlaces(io.FileIO):
    """A file on a disk that does not give some pages, as a stick with worn sectors."""

    bad: frozenset[int] = frozenset()

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() // sql.PAGE_SIZE + 1 in self.bad:
            raise OSError(errno.EIO, "Input/output error")
        return super().read(size)


def test_pages_that_the_disk_does_not_give_are_damaged_ones(damaged: Path, full: Full) -> None:
    flip(damaged / full.store, 40)
    held = KeysFile.open(VaultFiles(damaged))
    checker = PageChecker(opening.entry_of(held, PASSPHRASE, None).hit.payload)
    held.close()
    with BadPlaces(damaged / full.store) as file:
        file.bad = frozenset({30, 31, 50})
        assert rescuing.damaged_pages(file, checker, 60) == {30, 31, 40, 50}


def test_without_the_list_of_tables_nothing_can_be_done(damaged: Path, full: Full) -> None:
    flip(damaged / full.store, 1)
    with pytest.raises(VaultDamaged):
        rescue(damaged)
    assert [path.name for path in damaged.parent.iterdir()] == [damaged.name]


def test_it_asks_for_the_passphrase_and_for_an_empty_place(damaged: Path) -> None:
    with pytest.raises(WrongPassphrase):
        rescuing.rescue(damaged, "wrong", damaged.parent / "out")
    with pytest.raises(VaultExists):
        rescuing.rescue(damaged, PASSPHRASE, damaged)
    assert [path.name for path in damaged.parent.iterdir()] == [damaged.name]
    opening.unlock(damaged, PASSPHRASE).lock()


def test_the_new_vault_has_keys_of_its_own(damaged: Path) -> None:
    out, _ = rescue(damaged)
    with opening.unlock(damaged, PASSPHRASE) as old, opening.unlock(out, PASSPHRASE) as new:
        assert old.vault_id != new.vault_id
        assert (old.blob_key, old.export_key) == (new.blob_key, new.export_key)
    (out / "keys").write_bytes((damaged / "keys").read_bytes())
    with pytest.raises(VaultDamaged):
        opening.unlock(out, PASSPHRASE)


def test_a_damaged_end_of_a_long_row_is_not_taken_for_zeros(damaged: Path, full: Full) -> None:
    """Wherever one page is damaged, no row comes over that is not as it was."""
    expected, store = contents(full.folder), damaged / full.store
    whole = store.read_bytes()
    silent = 0
    for page in full.pages["large"][5:10]:
        store.write_bytes(whole)
        flip(store, page)
        out, lost = rescue(damaged)
        got = contents(out)["large"]
        assert got < expected["large"]
        assert lost in ({"large": (1, 0)}, {"large": (0, 1)})
        silent += reads_wrong(damaged, next(iter(expected["large"] - got)))
        shutil.rmtree(out)
    assert silent, "SQLite itself has noticed each of them: the twin is not needed any more"


def reads_wrong(folder: Path, lost: tuple[object, ...]) -> bool:
    """Tell whether an ordinary session reads this row, but not as it was written."""
    with opening.unlock(folder, PASSPHRASE) as vault:
        try:
            row = vault.connection.execute("SELECT rowid, * FROM large WHERE rowid = ?",
                                           lost[:1]).fetchone()
        except sql.SqlError:
            return False
        return tuple(row) != lost


def test_a_damaged_vault_is_not_renewed_or_backed_up_as_if_it_were_whole(damaged: Path,
                                                                         full: Full) -> None:
    flip(damaged / full.store, full.pages["large"][7])
    before = (damaged / full.store).read_bytes()
    with pytest.raises(VaultDamaged) as caught:
        renewing.renew(damaged, [renewing.Typed(PASSPHRASE)], progress=silent, cancelled=never)
    assert caught.value.facts["reason"] == "pages"
    assert (damaged / full.store).read_bytes() == before
    recipient = str(age.HybridIdentity.generate().recipient)
    with opening.unlock(damaged, PASSPHRASE) as vault, pytest.raises(VaultDamaged):
        backing_up.back_up(vault, damaged.parent / "backup.age", [recipient])
    assert [path.name for path in damaged.parent.iterdir()] == [damaged.name]


def test_damage_all_over_a_table_without_row_numbers(damaged: Path, full: Full) -> None:
    """Every second page is damaged; rows on pages between others come over too, each once."""
    expected, store = contents(full.folder)["keyed"], damaged / full.store
    with opening.unlock(damaged, PASSPHRASE) as vault:
        root = vault.connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'keyed'").fetchone()[0]
    pages = [page for page in full.pages["keyed"] if page != root]
    for page in pages[::2]:
        flip(store, page)
    out, lost = rescue(damaged)
    got = contents(out)["keyed"]
    assert got < expected
    assert len(got) > len(expected) // 6
    assert lost["keyed"][1] >= 1


@given(st.integers(-(1 << 63), (1 << 63) - 1), st.integers(-(1 << 63), (1 << 63) - 1))
def test_the_middle_of_numbers_is_between_them(one: int, two: int) -> None:
    low, high = sorted((one, two))
    middle = between((7, low), (7, high))
    assert middle is None or (low < int(str(middle[1])) < high and middle[0] == 7)
    assert middle is not None or high - low < 2


@given(st.text(max_size=6), st.text(max_size=6))
def test_the_middle_of_texts_is_between_them(one: str, two: str) -> None:
    low, high = sorted((one, two))
    middle = between((low,), (high,))
    assert middle is None or low <= str(middle[0]) <= high


@given(st.binary(max_size=6), st.binary(max_size=6))
def test_the_middle_of_bytes_is_between_them(one: bytes, two: bytes) -> None:
    low, high = sorted((one, two))
    middle = between((low,), (high,))
    assert middle is None or low <= bytes(middle[0]) <= high  # type: ignore[call-overload]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_may_read_the_rescued_files(damaged: Path) -> None:
    out, _ = rescue(damaged)
    assert [path.name for path in out.iterdir() if path.stat().st_mode & 0o77] == []
