"""Power cut between any two writes of a change of passphrase or of a session's beginning.

The files are put together as the disk would hold them: the store from one moment, the keys with the
first so many sectors written, B before A.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE, PREAMBLE_SIZE, SLOT_SIZE, SLOTS

OLD, NEW = "the old passphrase", "the new passphrase"


def opens(folder: Path, passphrase: str) -> bool:
    try:
        with opening.unlock(folder, passphrase) as vault:
            assert vault.findings == ()
            assert vault.connection.execute("SELECT a FROM t").fetchone()[0] == "kept"
            return True
    except WrongPassphrase:
        return False


@dataclass(frozen=True)
class Moments:
    """The folder before a change, with the change noted in the store, and after it."""

    before: Path
    noted: Path
    after: Path


@pytest.fixture(scope="module", params=range(3))
def moments(tmp_path_factory: pytest.TempPathFactory) -> Moments:
    """Take pictures of the folder while a passphrase is changed; slots are drawn anew each time."""
    place = tmp_path_factory.mktemp("moments")
    folder = place / "vault"
    with opening.create(folder, OLD, store_size=MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.connection.execute("CREATE TABLE t (a)")
        vault.connection.execute("INSERT INTO t VALUES ('kept')")
        shutil.copytree(folder, place / "before")
        transactions = 0

        def look(statement: str) -> None:
            nonlocal transactions
            transactions += statement.startswith("BEGIN")
            if transactions == 2 and not (place / "noted").exists():
                shutil.copytree(folder, place / "noted")

        vault.connection.set_trace_callback(look)
        vault.change_passphrase(OLD, NEW)
        vault.connection.set_trace_callback(None)
        shutil.copytree(folder, place / "after")
    return Moments(place / "before", place / "noted", place / "after")


def half_written(old: bytes, new: bytes) -> Iterator[bytes]:
    """Yield the keys file after each sector, and with a sector torn in its middle."""
    now = bytearray(old)
    yield bytes(now)
    for copy in (COPY_SIZE, 0):
        for index in range(SLOTS):
            begin = copy + PREAMBLE_SIZE + index * SLOT_SIZE
            if now[begin:begin + SLOT_SIZE] == new[begin:begin + SLOT_SIZE]:
                continue
            half = begin + SLOT_SIZE // 2
            now[begin:half] = new[begin:half]
            yield bytes(now)
            now[begin:begin + SLOT_SIZE] = new[begin:begin + SLOT_SIZE]
            yield bytes(now)


def test_exactly_one_passphrase_opens_after_any_cut(moments: Moments, tmp_path: Path) -> None:
    cuts = list(half_written((moments.before / "keys").read_bytes(),
                             (moments.after / "keys").read_bytes()))
    assert cuts[-1] == (moments.after / "keys").read_bytes()
    opened = []
    for number, keys in enumerate(cuts):
        for first, second in ((OLD, NEW), (NEW, OLD)):
            folder = Path(shutil.copytree(moments.noted, tmp_path / f"{number}{first}"))
            (folder / "keys").write_bytes(keys)
            one = opens(folder, first)
            assert one or opens(folder, second)
            opened.append((number, first if one else second))
            assert not (one and opens(folder, second))
            assert opens(folder, first if one else second)
            raw = (folder / "keys").read_bytes()
            assert raw[:COPY_SIZE] == raw[COPY_SIZE:]
    assert (0, NEW) not in opened
    assert (len(cuts) - 1, OLD) not in opened


def test_a_cut_after_the_store_took_note(moments: Moments, tmp_path: Path) -> None:
    """The change was noted as wanted, and neither copy was written: the old one goes on."""
    folder = Path(shutil.copytree(moments.noted, tmp_path / "vault"))
    shutil.copy(moments.before / "keys", folder / "keys")
    assert not opens(folder, NEW)
    assert opens(folder, OLD)


def test_a_cut_before_the_store_took_note(moments: Moments, tmp_path: Path) -> None:
    """Both copies were written; the store still thinks that it is under way."""
    folder = Path(shutil.copytree(moments.noted, tmp_path / "vault"))
    shutil.copy(moments.after / "keys", folder / "keys")
    assert not opens(folder, OLD)
    assert opens(folder, NEW)


def test_sessions_cut_again_and_again_before_their_slot_are_no_older_keys(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    with opening.create(folder, OLD, store_size=MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.connection.execute("CREATE TABLE t (a)")
        vault.connection.execute("INSERT INTO t VALUES ('kept')")
    keys = (folder / "keys").read_bytes()
    for _ in range(4):
        with opening.unlock(folder, OLD) as vault:
            assert vault.findings == ()
        (folder / "keys").write_bytes(keys)
    with opening.unlock(folder, OLD) as vault:
        assert vault.findings == ()
    for _ in range(2):
        assert opens(folder, OLD)
    (folder / "keys").write_bytes(keys)
    with opening.unlock(folder, OLD) as vault:
        assert [one.kind for one in vault.findings] == ["keys-rolled-back"]


def test_a_cut_while_a_session_begins_is_never_seen(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    with opening.create(folder, OLD, store_size=MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.connection.execute("CREATE TABLE t (a)")
        vault.connection.execute("INSERT INTO t VALUES ('kept')")
    before = (folder / "keys").read_bytes()
    opening.unlock(folder, OLD).lock()
    after = (folder / "keys").read_bytes()
    torn = 0
    for number, keys in enumerate(half_written(before, after)):
        place = Path(shutil.copytree(folder, tmp_path / str(number)))
        (place / "keys").write_bytes(keys)
        with opening.unlock(place, OLD) as vault:
            # a sector torn in its middle cannot be told from a flipped bit
            kinds = [finding.kind for finding in vault.findings]
            assert kinds in ([], ["keys-copy-repaired"])
            torn += bool(kinds)
        assert opens(place, OLD)
    assert torn == 2
