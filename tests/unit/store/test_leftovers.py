"""Files that a process began to write outside the vault, and did not live to end."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.exchange.lanes import here
from fieldbook.session import App, Session
from fieldbook.store.errors import StoreFull
from fieldbook.store.leftovers import MOST, NOTE, Leftovers, unfinished
from fieldbook.store.store import Store
from fieldbook.vault.errors import DiskFull

AGE = b"age-encryption.org/v1\n-> X25519 half of it"
KEY = age.HybridIdentity(bytes(range(32)))
MIB = 1 << 20
PASSPHRASE = "six words for a test vault"


def left(store: Store, target: Path, content: bytes = AGE) -> Path:
    """Leave what a process leaves that was killed while it wrote `target`."""
    Leftovers(store.secrets, "a process that is no more").begin(target)
    half = unfinished(target)
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(content)
    return half


def clear(store: Store) -> bool:
    """Do what a later session does; tell whether it has still something to remember."""
    Leftovers(store.secrets).clear(here)
    return store.secrets.get(NOTE) is not None


@pytest.mark.parametrize("content", [AGE, b"", b"age-encr", bytes(5000)])
def test_a_later_session_removes_it(store: Store, tmp_path: Path, content: bytes) -> None:
    half = left(store, tmp_path / "backup.age", content)
    assert not clear(store)
    assert not half.exists()


def test_what_this_process_writes_stays(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "backup.age"
    with Leftovers(store.secrets).writing(target, here):
        unfinished(target).write_bytes(AGE)
        assert clear(store)
        unfinished(target).rename(target)
    assert target.exists()
    assert store.secrets.get(NOTE) is None


def test_a_stick_that_is_not_here_is_waited_for(store: Store, tmp_path: Path) -> None:
    half = left(store, tmp_path / "stick" / "backup.age")
    away = (tmp_path / "stick").rename(tmp_path / "drawer")
    assert clear(store)
    away.rename(tmp_path / "stick")
    assert not clear(store)
    assert not half.exists()


def test_a_file_that_is_not_ours_stays(store: Store, tmp_path: Path) -> None:
    theirs = left(store, tmp_path / "letter", b"Dear Amina")
    folder = left(store, tmp_path / "folder")
    folder.unlink()
    folder.mkdir()
    linked = left(store, tmp_path / "link")
    linked.rename(tmp_path / "far")
    linked.symlink_to(tmp_path / "far")
    assert not clear(store)
    assert theirs.read_bytes() == b"Dear Amina"
    assert folder.is_dir()
    assert (tmp_path / "far").read_bytes() == AGE


def test_of_many_the_newest_are_remembered(store: Store, tmp_path: Path) -> None:
    halves = [left(store, tmp_path / str(number)) for number in range(MOST + 2)]
    assert not clear(store)
    assert [half.exists() for half in halves] == [True, True, *[False] * MOST]


def test_an_error_leaves_neither_file_nor_note(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "backup.age"

    def write() -> None:
        with Leftovers(store.secrets).writing(target, here):
            unfinished(target).write_bytes(AGE)
            raise DiskFull

    with pytest.raises(DiskFull):
        write()
    assert list(tmp_path.iterdir()) == []
    assert store.secrets.get(NOTE) is None


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return App(tmp_path / "vault").create_vault(PASSPHRASE, 5 * MIB, parameters=FOR_TESTS)


def test_a_backup_is_noted_until_it_has_its_name_and_carries_no_note(session: Session,
                                                                     tmp_path: Path) -> None:
    target = tmp_path / "backup.age"
    prepared = session.backups.copy(target, [str(KEY.recipient)])
    assert str(unfinished(target)).encode() in (session.store.secrets.get(NOTE) or b"")
    session.backups.seal(prepared)
    session.backups.done(prepared)
    assert session.store.secrets.get(NOTE) is None
    session.lock()
    twin = App(tmp_path / "twin").restore(target, [KEY], PASSPHRASE, parameters=FOR_TESTS)
    assert twin.store.secrets.get(NOTE) is None
    twin.lock()


def test_a_vault_without_room_for_the_note_is_backed_up_all_the_same(session: Session,
                                                                     tmp_path: Path) -> None:
    size, number = session.store.room(), 0
    while size:
        number += 1
        try:
            session.store.secrets.put(str(number), bytes(size))
        except StoreFull:
            size //= 2
    assert session.backups.write(tmp_path / "backup.age", [str(KEY.recipient)])
    session.lock()
