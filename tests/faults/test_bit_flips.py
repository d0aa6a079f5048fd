"""A bit flipped anywhere is noticed or does no harm; so is a cut end, and a page put back.

What is looked at is what a person would see: an opening that says what is wrong, rows that are read
as they were, or a check that names the damage. Rows that differ, and nothing that says so, is what
must never be.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from faults import power
from faults.aftermath import killed_within_a_transaction
from faults.disk_layer import fast_place
from faults.keys_file import opened
from fieldbook.core.errors import WorldError
from fieldbook.crypto import kdf
from fieldbook.vault import free_pages, opening, slots, sql
from fieldbook.vault.files import MIB
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.slots import COPY_SIZE

Rows = dict[str, list[tuple[object, ...]]]
KINDS = {2: "index, inside", 5: "table, inside", 10: "index", 13: "table"}
TABLES = ("note", "pair", "words_content", "words_data", "long", "entry")


def fill(vault: opening.OpenVault) -> None:
    """Give a store every kind of page that SQLite has."""
    run = vault.connection.execute
    run("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    run("CREATE TABLE entry (id INTEGER PRIMARY KEY, data TEXT)")
    run("CREATE TABLE pair (a TEXT, b INTEGER, data TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID")
    run("CREATE TABLE long (id INTEGER PRIMARY KEY, data TEXT)")
    run("CREATE INDEX notes ON note (text)")
    run("CREATE VIRTUAL TABLE words USING fts5(body)")
    for number in range(150):
        run("INSERT INTO note VALUES (?, ?)", (number, f"note {number} " + "x" * 900))
        run("INSERT INTO entry VALUES (?, ?)", (number, f"entry {number} " + "y" * 2000))
        run("INSERT INTO pair VALUES (?, ?, ?)", (f"k{number % 7}", number, "z" * 1500))
        run("INSERT INTO words VALUES (?)", (f"word{number} and others " * 12,))
    for number in range(6):
        run("INSERT INTO long VALUES (?, ?)", (number, f"{number}" * 60_000))


def rows(vault: opening.OpenVault) -> Rows:
    return {table: [tuple(row) for row in vault.connection.execute(f"SELECT * FROM {table}")]
            for table in TABLES}


@dataclass(frozen=True)
class Whole:
    """A vault with both halves in use, and everything in it; `marks`: places that mean something.

    `hot`: the same, killed within a transaction.
    """

    tree: power.Tree
    hot: power.Tree
    rows: Rows
    marks: dict[str, list[tuple[str, int, int]]]

    def regions(self) -> list[str]:
        return list(self.marks)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    made = fast_place()
    yield made
    shutil.rmtree(made)


@pytest.fixture(scope="module")
def whole(place: Path) -> Whole:
    folder = place / "made" / "vault"
    with opening.create(folder, "mine", store_size=3 * MIB, parameters=kdf.FOR_TESTS) as vault:
        fill(vault)
        vault.set_decoy("decoy")
        expected = rows(vault)
    with opening.unlock(folder, "decoy") as vault:
        vault.connection.execute("CREATE TABLE note (text)")
    tree = power.Disk(folder.parent).left("all", random.Random())
    marks = marked(folder)
    killed_within_a_transaction(folder, "mine")
    hot = power.Disk(folder.parent).left("all", random.Random())
    journal, = (path.name for path in folder.glob("?-journal") if path.stat().st_size)
    size = (folder / journal).stat().st_size
    marks["journal, its header"] = [(journal, 0, 28)]
    marks["journal, pages"] = [(journal, 512, size - 512)]
    return Whole(tree, hot, expected, marks)


def marked(folder: Path) -> dict[str, list[tuple[str, int, int]]]:
    """Return for each region of the files where it is: file, offset, length."""
    found: dict[str, list[tuple[str, int, int]]] = {}
    for copy in (0, 1):
        name, base = f"copy {'AB'[copy]}", copy * COPY_SIZE
        found[f"{name}, preamble"] = [("keys", base, slots.PREAMBLE_SIZE)]
        for index in range(slots.SLOTS):
            found[f"{name}, slot {index}"] = [
                ("keys", base + slots.slot_offset(index), slots.SLOT_SIZE)]
        used = slots.slot_offset(slots.SLOTS)
        found[f"{name}, filler"] = [("keys", base + used, COPY_SIZE - used)]
    payload = opened((folder / "keys").read_bytes(), "mine").payload
    number = payload.store
    found["store, salt"] = [(str(number), 0, 16)]
    found["store, page 1"] = [(str(number), 16, sql.PAGE_SIZE - 16)]
    found["the other store"] = [(str(1 - number), 0, 3 * MIB)]
    for kind, pages in kinds_of_pages(folder / str(number), PageChecker(payload)).items():
        found[f"page of {kind}"] = [
            (str(number), (page - 1) * sql.PAGE_SIZE, sql.PAGE_SIZE) for page in pages]
    return found


def kinds_of_pages(store: Path, checker: PageChecker) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    count = store.stat().st_size // sql.PAGE_SIZE
    with store.open("rb") as file:
        free = free_pages._free(file, checker)
        for page in range(2, count + 1):
            first = checker.read(page, read_page(file, page))[0]
            kind = "room" if page in free else KINDS.get(first, "the end of a long row")
            found.setdefault(kind, []).append(page)
    assert {*KINDS.values(), "room", "the end of a long row"} <= set(found) | {"index, inside"}
    return found


def outcome(folder: Path, expected: Rows) -> str:
    """Open, read and check as a person would; return how it was noticed, "" if it did no harm."""
    try:
        with opening.unlock(folder, "mine") as vault:
            found = [*vault.findings, *vault.check()]
            try:
                read = rows(vault)
            except sql.SqlError as error:
                return f"told in reading{'' if sql.is_damage(error) else f': {error}'}"
            if found:
                return f"found: {found[0].kind}"
            assert read == expected, "rows differ, and nothing says so"
            return ""
    except WorldError as error:
        return f"told: {error.kind}"


def flip(tree: power.Tree, at: tuple[str, int, int]) -> power.Tree:
    name, offset, length = at
    data = bytearray(tree[f"vault/{name}"] or b"")
    place = offset + random.randrange(length)
    data[place] ^= 1 << random.randrange(8)
    return {**tree, f"vault/{name}": bytes(data)}


def flip_everywhere(whole: Whole, place: Path, times: int) -> Counter[tuple[str, str]]:
    seen: Counter[tuple[str, str]] = Counter()
    for region in whole.regions():
        tree = whole.hot if region.startswith("journal") else whole.tree
        for _ in range(times):
            at = random.choice(whole.marks[region])
            power.put(flip(tree, at), place / "image")
            try:
                seen[region, outcome(place / "image" / "vault", whole.rows)] += 1
            except BaseException as error:
                error.add_note(f"{region}: {at}")
                raise
    return seen


CONTENT = ("store, page 1", "page of table", "page of index", "page of table, inside",
           "page of the end of a long row")
HARMLESS = ("store, salt", "the other store", "page of room", "copy A, filler", "copy B, filler")


def assert_noticed(seen: Counter[tuple[str, str]]) -> None:
    for region, how in seen:
        assert not how.startswith("told in reading:"), how
        if region in CONTENT:
            assert how, f"a flip in {region} was not noticed"
        if region in HARMLESS:
            assert how in ("", "found: keys-copy-repaired"), (region, how)
        if region.endswith("preamble"):
            assert how == "found: keys-copy-repaired", (region, how)
        elif region.startswith("copy"):
            assert how in ("", "found: keys-copy-repaired"), (region, how)


def test_a_bit_flipped_in_each_region(whole: Whole, place: Path) -> None:
    assert_noticed(flip_everywhere(whole, place, 1))


@pytest.mark.slow
def test_3000_bits_flipped(whole: Whole, place: Path) -> None:
    seen = flip_everywhere(whole, place, 3000 // len(whole.regions()) + 1)
    for (region, how), count in sorted(seen.items()):
        print(f"{region:32} {how or 'no harm':32} {count}")
    assert_noticed(seen)


@pytest.mark.parametrize("bits", [8, pytest.param(28 * 8, marks=pytest.mark.slow)])
def test_a_bit_in_the_header_of_a_journal_fills_no_disk(whole: Whole, place: Path,
                                                        bits: int) -> None:
    """It says how long the store is to become, and nothing in it is authenticated."""
    [(name, _, _)] = whole.marks["journal, its header"]
    places = range(28 * 8) if bits > 8 else [*random.sample(range(16 * 8, 20 * 8), bits - 2), 0, 70]
    for bit in places:
        data = bytearray(whole.hot[f"vault/{name}"] or b"")
        data[bit // 8] ^= 1 << bit % 8
        power.put({**whole.hot, f"vault/{name}": bytes(data)}, place / "image")
        how = outcome(place / "image" / "vault", whole.rows)
        assert how == "" or not 16 * 8 <= bit < 20 * 8, (bit, how)
        assert {(place / "image" / "vault" / one).stat().st_size for one in "01"} == {3 * MIB}


def cut(tree: power.Tree, name: str, left: int) -> power.Tree:
    return {**tree, f"vault/{name}": (tree[f"vault/{name}"] or b"")[:left]}


def cut_ends(whole: Whole, place: Path, times: int) -> Counter[tuple[str, str]]:
    """Cut the end of a file, from one byte to half of it."""
    seen: Counter[tuple[str, str]] = Counter()
    for name in ("keys", "0", "1"):
        size = len(whole.tree[f"vault/{name}"] or b"")
        for _ in range(times):
            away = random.choice((1, 511, 512, sql.PAGE_SIZE, size // 2,
                                  random.randrange(1, size // 2 + 1)))
            power.put(cut(whole.tree, name, size - away), place / "image")
            how = outcome(place / "image" / "vault", whole.rows)
            assert how, f"{name} without its last {away} bytes was not noticed"
            seen[name, how] += 1
    return seen


def test_a_cut_end(whole: Whole, place: Path) -> None:
    cut_ends(whole, place, 3)


@pytest.mark.slow
def test_900_cut_ends(whole: Whole, place: Path) -> None:
    print(cut_ends(whole, place, 300))


# What authenticates, but is old

def put_back(new: power.Tree, old: power.Tree, name: str, pages: Sequence[int]) -> power.Tree:
    data = bytearray(new[f"vault/{name}"] or b"")
    before = old[f"vault/{name}"] or b""
    for page in pages:
        at = slice((page - 1) * sql.PAGE_SIZE, page * sql.PAGE_SIZE)
        data[at] = before[at]
    return {**new, f"vault/{name}": bytes(data)}


def older(place: Path) -> tuple[power.Tree, power.Tree]:
    """Return a vault before and after a day's work in its store."""
    from fieldbook.session import App

    folder = place / "older" / "vault"
    shutil.rmtree(folder.parent, ignore_errors=True)
    session = App(folder).create_vault("mine", 5 * MIB, parameters=kdf.FOR_TESTS)
    case = session.casework.new_case("first").id
    for number in range(12):
        session.casework.new_incident(case, title=f"t{number}", account="before " * 300)
    session.lock()
    before = power.Disk(folder.parent).left("all", random.Random())
    session = App(folder).unlock("mine")
    for one in session.casework.incidents(case):
        session.casework.set_incident(one.id, account="after " * 300)
    session.lock()
    return before, power.Disk(folder.parent).left("all", random.Random())


def contents(folder: Path) -> tuple[list[str], list[str]]:
    """Return what a full check finds, and all that a person reads."""
    from fieldbook.session import App

    try:
        session = App(folder).unlock("mine")
    except WorldError as error:
        return [error.kind], []
    try:
        found = [one.kind for one in session.check()]
        read = [f"{one.title} {one.account}" for case in session.casework.cases()
                for one in session.casework.incidents(case.id)]
        return found, read
    except WorldError as error:
        return [error.kind], []
    finally:
        session.lock()


def put_back_pages(place: Path,
                   draw: Callable[[Sequence[int], Sequence[int]], Sequence[list[int]]]) -> int:
    """`draw` is given the pages that a day changed, and those of them that hold words of before."""
    before, after = older(place)
    power.put(after, place / "image")
    found, expected = contents(place / "image" / "vault")
    assert found == []
    name, = (n for n in "01" if before[f"vault/{n}"] != after[f"vault/{n}"])
    old, new = before[f"vault/{name}"] or b"", after[f"vault/{name}"] or b""
    size = sql.PAGE_SIZE
    changed = [page for page in range(1, len(new) // size + 1)
               if old[(page - 1) * size:page * size] != new[(page - 1) * size:page * size]]
    checker = PageChecker(opened(before["vault/keys"] or b"", "mine").payload)
    worded = [page for page in changed
              if b"before before" in checker.read(page, old[(page - 1) * size:page * size])]
    noticed = 0
    for pages in draw(changed, worded):
        power.put(put_back(after, before, name, pages), place / "image")
        found, read = contents(place / "image" / "vault")
        assert found or read == expected, f"pages {pages} of {changed} were put back unnoticed"
        noticed += bool(found)
    return noticed


def test_some_pages_put_back(place: Path) -> None:
    put_back_pages(place, lambda changed, worded: [
        [page] for page in (*random.sample(changed, 2), *random.sample(worded, 2))])


@pytest.mark.slow
def test_each_page_and_many_together_put_back(place: Path) -> None:
    noticed = put_back_pages(place, lambda changed, _: [
        *([page] for page in changed),
        *(random.sample(changed, random.randrange(2, len(changed))) for _ in range(200))])
    assert noticed > 100


def test_a_store_put_back_whole_is_told(place: Path) -> None:
    before, after = older(place)
    for name in "01":
        after = {**after, f"vault/{name}": before[f"vault/{name}"]}
    power.put(after, place / "image")
    with opening.unlock(place / "image" / "vault", "mine") as vault:
        assert [one.kind for one in vault.findings] == ["store-rolled-back"]


@pytest.mark.parametrize("copy", ["A", "B", "both"])
def test_older_keys_bring_no_removed_passphrase_back(whole: Whole, place: Path, copy: str) -> None:
    """A copy from before a passphrase was changed opens with the old one only if it is alone."""
    folder = place / "image" / "vault"
    power.put(whole.tree, place / "image")
    old = (folder / "keys").read_bytes()
    with opening.unlock(folder, "mine") as vault:
        vault.change_passphrase("mine", "changed")  # into the same slot, one time in three
    new = (folder / "keys").read_bytes()
    mixed = {"A": old[:COPY_SIZE] + new[COPY_SIZE:], "B": new[:COPY_SIZE] + old[COPY_SIZE:],
             "both": old}[copy]
    (folder / "keys").write_bytes(mixed)
    with opening.unlock(folder, "mine" if copy == "both" else "changed") as vault:
        kinds = {one.kind for one in vault.findings}
    assert ("keys-rolled-back" if copy == "both" else "keys-copy-repaired") in kinds
    if copy != "both":
        with pytest.raises(WorldError):
            opening.unlock(folder, "mine")
    assert os.path.getsize(folder / "keys") == 2 * COPY_SIZE
