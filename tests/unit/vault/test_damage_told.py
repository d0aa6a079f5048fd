"""The table of what can be wrong with the files of a vault, and what is said about each.

Every case names the file that is meant, says what is safe, and shows a way out; nothing is ever a
traceback, and no damage of ours is put right without a word.
"""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from faults.keys_file import opened
from fieldbook.core.background import drain
from fieldbook.core.errors import WorldError
from fieldbook.crypto import hashing, kdf
from fieldbook.session import App, Session
from fieldbook.text import Explained, explain, explain_kind
from fieldbook.vault import opening, slots, sql
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE

PASSPHRASE = "six words that nobody else knows"
NOBODY = 65534


@dataclass
class Place:
    """A copy of a vault that was worked in, its twin from before, and another vault."""

    folder: Path
    older: Path
    other: Path
    own: str
    """The store that the passphrase opens."""

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def store(self) -> Path:
        return self.folder / self.own

    @property
    def second(self) -> Path:
        return self.folder / ("1" if self.own == "0" else "0")

    def say(self, words: str) -> str:
        return words.format(own=self.own, other=self.second.name)


def own_store(folder: Path) -> int:
    return opened((folder / "keys").read_bytes(), PASSPHRASE).payload.store


def work(session: Session, name: str) -> None:
    case = session.casework.new_case(name).id
    session.casework.evidence.attach_stream(case, f"{name}.jpg", io.BytesIO(os.urandom(600_000)))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    for name in ("vault", "other"):
        session = App(home / name).create_vault(PASSPHRASE, 5 * MIB, parameters=kdf.FOR_TESTS)
        work(session, "before")
        session.lock()
    while own_store(home / "other") != own_store(home / "vault"):  # to be put in its place
        shutil.rmtree(home / "other")
        App(home / "other").create_vault(PASSPHRASE, 5 * MIB, parameters=kdf.FOR_TESTS).lock()
    shutil.copytree(home / "vault", home / "older")
    for number in range(2):
        session = App(home / "vault").unlock(PASSPHRASE)
        work(session, f"later {number}")
        session.lock()
    return home


@pytest.fixture
def place(home: Path, tmp_path: Path) -> Place:
    shutil.copytree(home / "vault", tmp_path / "vault")
    return Place(tmp_path / "vault", home / "older", home / "other", str(own_store(home / "vault")))


def told(folder: Path) -> list[Explained]:
    """Open the vault, check all of it, and return what is said."""
    try:
        session = App(folder).unlock(PASSPHRASE)
    except WorldError as error:
        return [explain(error)]
    try:
        found = drain(session.upkeep.check_sliced(anew=True))
        return [explain_kind(one.kind, one.facts) for one in found]
    finally:
        session.lock()


# What is done to the files


def put(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def keys_at(*offsets: int) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        for offset in offsets:
            put(place.keys, offset, os.urandom(16))
    return damage


def keys_cut(size: int) -> Callable[[Place], None]:
    return lambda place: os.truncate(place.keys, size)


def keys_foreign(place: Place) -> None:
    place.keys.write_bytes(os.urandom(2 * COPY_SIZE))


def keys_of_another(place: Place) -> None:
    shutil.copy(place.other / "keys", place.keys)


def keys_copy_of_another(place: Place) -> None:
    put(place.keys, 0, (place.other / "keys").read_bytes()[:COPY_SIZE])


def keys_newer(place: Place) -> None:
    raw = bytearray(place.keys.read_bytes())
    for begin in (0, COPY_SIZE):
        raw[begin + 8:begin + 12] = (9).to_bytes(4, "little")
    place.keys.write_bytes(raw)


def keys_hostile(place: Place) -> None:
    raw = bytearray(place.keys.read_bytes()[:COPY_SIZE])
    raw[12:16] = b"\xff\xff\xff\xff"
    raw[480:512] = hashing.sha256(bytes(raw[:480]))
    place.keys.write_bytes(bytes(raw) * 2)


def keys_older(place: Place) -> None:
    shutil.copy(place.older / "keys", place.keys)


def gone(*names: str) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        for name in names:
            (place.folder / place.say(name)).unlink()
    return damage


def a_folder(name: str) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        path = place.folder / place.say(name)
        path.unlink()
        path.mkdir()
    return damage


def store_cut(name: str, how: Callable[[int], int]) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        path = place.folder / place.say(name)
        os.truncate(path, how(path.stat().st_size))
    return damage


def store_longer(name: str) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        with (place.folder / place.say(name)).open("ab") as file:
            file.write(os.urandom(5 * sql.PAGE_SIZE))
    return damage


def swapped(place: Place) -> None:
    place.store.rename(place.folder / "x")
    place.second.rename(place.store)
    (place.folder / "x").rename(place.second)


def store_of_another(place: Place) -> None:
    shutil.copy(place.other / place.own, place.store)


def store_older(place: Place) -> None:
    shutil.copy(place.older / place.own, place.store)


def page_flipped(page: int) -> Callable[[Place], None]:
    return lambda place: put(place.store, (page - 1) * sql.PAGE_SIZE + 5000, os.urandom(16))


def page_with_a_file_flipped(place: Place) -> None:
    """Where "later 1.jpg" is: a page that changed since, in the midst of those that did."""
    changed = changed_pages(place)
    page_flipped(changed[len(changed) // 2])(place)


def page_older(place: Place) -> None:
    page = changed_pages(place)[len(changed_pages(place)) // 2]
    old = (place.older / place.own).read_bytes()[(page - 1) * sql.PAGE_SIZE:page * sql.PAGE_SIZE]
    put(place.store, (page - 1) * sql.PAGE_SIZE, old)


def changed_pages(place: Place) -> list[int]:
    old, new = (path.read_bytes() for path in (place.older / place.own, place.store))
    size = sql.PAGE_SIZE
    return [begin // size + 1 for begin in range(0, len(new), size)
            if old[begin:begin + size] != new[begin:begin + size]]


def journal(name: str, data: bytes) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        (place.folder / place.say(name)).write_bytes(data)
    return damage


TABLE: dict[str, tuple[Callable[[Place], None], str, tuple[str, ...]]] = {
    # case: (what is done, the kind, words that must be there: the part, then the way out);
    # "none": it does no harm, so there is nothing to say
    "keys, copy A: its beginning": (keys_at(100), "keys-copy-repaired", ("Copy A", "keys")),
    "keys, copy B: its beginning": (keys_at(COPY_SIZE + 100), "keys-copy-repaired",
                                    ("Copy B", "keys")),
    "keys, both copies": (keys_at(100, COPY_SIZE + 100), "keys-damaged",
                          ("“keys”", "copy of this vault", "backup")),
    "keys, every slot of both copies": (
        keys_at(*(begin + slots.slot_offset(index) + 50 for begin in (0, COPY_SIZE)
                  for index in range(8))), "wrong-passphrase",
        ("“keys”", "copy of this vault", "backup")),
    "keys, cut to copy A": (keys_cut(COPY_SIZE), "keys-copy-repaired", ("Copy B", "keys")),
    "keys, cut by a byte": (keys_cut(2 * COPY_SIZE - 1), "keys-copy-repaired", ("Copy B",)),
    "keys, cut to nothing": (keys_cut(0), "keys-damaged", ("“keys”", "backup")),
    "keys, cut within the beginning": (keys_cut(300), "keys-damaged", ("“keys”", "backup")),
    "keys, something else": (keys_foreign, "keys-damaged", ("“keys”", "backup")),
    "keys, asking for too much": (keys_hostile, "keys-damaged", ("“keys”", "backup")),
    "keys, from another vault": (keys_of_another, "vault-damaged",
                                 ("“keys” and “{own}”", "one and the same copy", "backup")),
    "keys, one copy from another vault": (keys_copy_of_another, "keys-copy-repaired",
                                          ("Copy A", "“keys”", "not lost")),
    "keys, newer": (keys_newer, "vault-too-new", ("newer Fieldbook", "newer Fieldbook")),
    "keys, older": (keys_older, "keys-rolled-back", ("“keys”", "change it once more")),
    "keys, missing": (gone("keys"), "vault-damaged", ("“keys”", "copy the whole folder",
                                                      "backup")),
    "keys, a folder": (a_folder("keys"), "disk-failed", ("“keys”", "a folder", "backup")),
    "store, missing": (gone("{own}"), "vault-damaged", ("“{own}”", "copy the whole folder",
                                                        "backup")),
    "store, a folder": (a_folder("{own}"), "disk-failed", ("“{own}”", "backup")),
    "stores, both missing": (gone("0", "1"), "vault-damaged", ("“{own}”", "backup")),
    "everything but the keys missing": (gone("0", "1", "0-journal", "1-journal"),
                                        "vault-damaged", ("“{own}”", "backup")),
    "only the stores are there": (gone("keys", "0-journal", "1-journal"), "vault-damaged",
                                  ("“keys”", "backup")),
    "only half of the folder is there": (gone("keys", "{own}", "1-journal"), "vault-damaged",
                                         ("“keys”", "backup")),
    "the other store, missing": (gone("{other}"), "sizes-evened", ("“{other}”", "older copy")),
    "the other store, cut by a page": (
        store_cut("{other}", lambda size: size - sql.PAGE_SIZE), "sizes-evened",
        ("“{other}”", "older copy")),
    "the other store, cut to half": (store_cut("{other}", lambda size: size // 2),
                                     "sizes-evened", ("“{other}”", "older copy")),
    "the other store, longer": (store_longer("{other}"), "none", ()),
    "store, longer": (store_longer("{own}"), "none", ()),
    "stores, in each other's place": (swapped, "vault-damaged",
                                      ("“0” and “1”", "nothing is lost",
                                       "the name of the other")),
    "store, from another vault": (store_of_another, "vault-damaged",
                                  ("“keys” and “{own}”", "one and the same copy")),
    "store, cut by a byte": (store_cut("{own}", lambda size: size - 1), "store-truncated",
                             ("“{own}”", "rescue", "backup")),
    "store, cut by a page": (store_cut("{own}", lambda size: size - sql.PAGE_SIZE),
                             "store-truncated", ("“{own}”", "backup", "rescue")),
    "store, cut to half": (store_cut("{own}", lambda size: size // 2), "store-truncated",
                           ("“{own}”", "backup", "rescue")),
    "store, cut to nothing": (store_cut("{own}", lambda _: 0), "store-truncated",
                              ("“{own}”", "backup")),
    "store, the first page": (page_flipped(1), "vault-damaged",
                              ("beginning of “{own}” is damaged", "backup")),
    "store, a page that opening needs": (page_flipped(2), "vault-damaged",
                                         ("“{own}”", "rescue", "backup")),
    "store, a page in the midst": (page_with_a_file_flipped, "pages-damaged",
                                   ("“{own}”", "1 in all", "rescue", "backup")),
    "store, an older page": (page_older, "structure-damaged", ("“{own}”", "rescue", "backup")),
    "store, older": (store_older, "store-rolled-back", ("“{own}”", "newer copy")),
    "journal, something else": (journal("{own}-journal", os.urandom(5000)), "none", ()),
    "journal, left of the other side": (journal("{other}-journal", os.urandom(700)), "none", ()),
    "journals, missing": (gone("0-journal", "1-journal"), "none", ()),
}


@pytest.mark.parametrize("case", TABLE)
def test_every_damage_names_the_part_and_the_way_out(case: str, place: Place) -> None:
    damage, kind, words = TABLE[case]
    damage(place)
    found = told(place.folder)
    if kind == "none":
        assert found == []
        return
    assert found, "damage without a word"
    for one in found:
        assert "…" not in one.line, one
        assert "{" not in one.line
    one = next(each for each in found if each.kind == kind)
    for word in words:
        assert place.say(word) in one.line, one.line
    assert one.safe


@pytest.mark.parametrize("case", [
    "keys, copy A: its beginning", "keys, older", "store, older", "the other store, cut to half",
    "store, a page in the midst"])
def test_a_finding_is_kept_until_somebody_has_read_it_or_a_check_is_clean(case: str,
                                                                         place: Place) -> None:
    damage, kind, _ = TABLE[case]
    damage(place)
    session = App(place.folder).unlock(PASSPHRASE)
    drain(session.upkeep.check_sliced(anew=True))
    session.lock()
    session = App(place.folder).unlock(PASSPHRASE)
    kept = {one.kind: one for one in session.upkeep.state().found}
    # what the opening put right needs no second telling
    assert (kind in kept) == (case not in ("keys, copy A: its beginning",
                                           "the other store, cut to half"))
    session.lock()


def in_child(act: Callable[[], list[Explained]], prepare: Callable[[], object]) -> str:
    """Do `act` without rights, in a process of its own; return the lines that are said."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            prepare()
            answer = "\n".join(one.line for one in act()) or "nothing"
        except BaseException as error:  # the child must never come back into pytest
            answer = repr(error)
        os.write(write, answer.encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        return pipe.read().decode()


@pytest.mark.skipif(os.geteuid() != 0, reason="takes its own rights away")
@pytest.mark.parametrize("mode", [0o400, 0o000])
@pytest.mark.parametrize("name", ["keys", "{own}"])
def test_missing_rights_name_the_file(place: Place, mode: int, name: str) -> None:
    for path in (*place.folder.rglob("*"), place.folder):
        os.chown(path, NOBODY, NOBODY)
    for path in place.folder.parents:  # however deep the runner put it
        if path == Path(tempfile.gettempdir()) or path.parent == path:
            break
        path.chmod(path.stat().st_mode | 0o055)
    (place.folder / place.say(name)).chmod(mode)
    line = in_child(lambda: told(place.folder), lambda: os.setresuid(NOBODY, NOBODY, NOBODY))
    for word in (f"“{name}”", "place of your own"):
        assert place.say(word) in line, line


def test_a_wrong_passphrase_of_a_whole_vault_speaks_of_no_damage(place: Place) -> None:
    with pytest.raises(WorldError) as caught:
        opening.unlock(place.folder, "another one")
    line = explain(caught.value).line
    assert "damaged" not in line
    assert "keys" not in line
