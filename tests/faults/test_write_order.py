"""Each act writes, flushes and names in the order that docs/vault-format.md promises.

`test_power_loss.py` draws the moments at which it cuts the power; a flush that is left out shows
there sooner or later. Here the same record is read as a list of steps, and shows it each time.
"""

from __future__ import annotations

import errno
import itertools
import re
import shutil
from pathlib import Path

import pytest

from faults.aftermath import make_before
from faults.disk_layer import FAIL, WRITES, Acting, Change
from faults.keys_file import opened
from fieldbook.vault import opening
from fieldbook.vault.slots import COPY_SIZE, GROUP_SIZE, PREAMBLE_SIZE

SLOTS = r"keys B {0}; flush keys; keys A {0}; flush keys"
"""How four slots are written: own or other."""
COMMIT = (r"write {0}-journal; flush {0}-journal; (flush vault; )?write {0}-journal; "
          r"flush {0}-journal; write {0}; flush {0}; cut {0}-journal; flush {0}-journal")
"""How SQLite commits."""
ACTS = {"w": "write", "t": "cut", "f": "flush", "c": "make", "m": "make", "u": "unlink",
        "d": "unlink"}
OWN_COMMIT = COMMIT.format("own")


class Telling:
    """Says what a change is, in words that do not depend on which store was drawn first."""

    def __init__(self, place: Path, own: int) -> None:
        self._place = place
        self._stores = {own: "own", 1 - own: "other"}
        self._names = {path.stat().st_ino: path for path in [place, *place.rglob("*")]}

    def __call__(self, change: Change) -> str:
        if change.kind == "s":
            return f"said {change.data.decode().strip()}"
        if change.kind in "cm":
            self._names[change.inode] = Path(change.path)
        if change.kind == "r":
            return f"rename {self._name(Path(change.path))} to {self._name(Path(change.second))}"
        if change.kind in "cmud":
            return f"{ACTS[change.kind]} {self._name(Path(change.path))}"
        name = self._name(self._names[change.inode])
        if name == "keys" and change.kind == "w":
            return f"keys {self._part(change.offset, len(change.data))}"
        return f"{ACTS[change.kind]} {name}"

    def _part(self, offset: int, size: int) -> str:
        for copy, number in itertools.product((0, 1), self._stores):
            begin = copy * COPY_SIZE + PREAMBLE_SIZE + number * GROUP_SIZE
            if (offset, size) == (begin, GROUP_SIZE):
                return f"{'AB'[copy]} {self._stores[number]}"
        return "whole" if (offset, size) == (0, 2 * COPY_SIZE) else f"at {offset}, {size} bytes"

    def _name(self, path: Path) -> str:
        """Name a file of the vault, wherever it is, and others by their path."""
        if path == self._place:
            return "place"
        for number, name in self._stores.items():
            if path.parent.name == "vault" and path.name.startswith(str(number)):
                return name + path.name[1:]
        return path.name if path.parent.name in ("vault", self._place.name) else \
            f"{path.parent.name}/{path.name}"


def own_of(folder: Path, passphrase: str) -> int:
    return opened((folder / "keys").read_bytes(), passphrase).payload.store


def steps(acting: Acting, act: str, place: Path, opens: str = "mine") -> str:
    """Do an act; return what it did, step after step; the same step many times counts once."""
    folder = make_before(act, place)
    telling = Telling(place, own_of(folder, opens) if folder.exists() else 0)
    told = map(telling, acting.recorded(act, folder))
    return "; ".join(one for one, _ in itertools.groupby(told) if not one.startswith("said seen"))


def between(told: str, begin: str, end: str) -> str:
    """Return the steps between two sayings."""
    found = re.search(f"said {re.escape(begin)}; (.*?); said {re.escape(end)}", told)
    assert found is not None, told
    return found[1]


def test_a_session_is_counted_in_the_store_then_in_b_then_in_a(acting: Acting, place: Path) -> None:
    told = steps(acting, "unlock", place)
    assert re.fullmatch(
        f"said try unlock; {OWN_COMMIT}; {SLOTS.format('own')}; said done unlock; "
        "flush own-journal; flush vault; said done lock", told), told


def test_a_change_is_noted_then_written_to_b_then_to_a_then_done(acting: Acting,
                                                                 place: Path) -> None:
    told = steps(acting, "passphrases", place)
    changes = ("+added", "-mine +changed", "-added", "+last", "-changed -last +restored")
    for words in changes:
        each = between(told, f"try {words}", f"done {words}")
        assert re.fullmatch(f"{OWN_COMMIT}; {SLOTS.format('own')}; {OWN_COMMIT}", each), each


def test_a_decoy_closes_the_other_half_first_and_opens_it_last(acting: Acting,
                                                               place: Path) -> None:
    made = between(steps(acting, "decoy", place), "try decoy", "done decoy")
    beside = r"make vault\.unfinished[\w./-]*(; \w+ vault\.unfinished[\w./-]*)+"
    assert re.fullmatch(
        f"{SLOTS.format('other')}; cut other-journal; flush other-journal; {beside}; "
        f"write other; flush other; write other; flush other; {SLOTS.format('other')}", made), made


def test_a_passphrase_that_destroys_does_so_before_anything_else(acting: Acting,
                                                                 place: Path) -> None:
    told = between(steps(acting, "fire", place, "fire"), "try fire", "done fire")
    assert re.fullmatch(f"{SLOTS.format('other')}; {OWN_COMMIT}; {SLOTS.format('own')}", told), told


def test_destroying_overwrites_and_flushes_the_keys_before_any_name_goes(acting: Acting,
                                                                         place: Path) -> None:
    told = between(steps(acting, "destroy", place), "try destroy", "done destroy")
    assert told.startswith("keys whole; flush keys; unlink keys; "), told
    assert set(told.split("; ")[3:-2]) == {f"unlink {name}" for name in (
        "own", "other", "own-journal", "other-journal")}, told
    assert told.endswith("; unlink vault; flush place"), told


def test_growing_flushes_both_files_before_the_open_store_takes_the_room(acting: Acting,
                                                                         place: Path) -> None:
    told = between(steps(acting, "grow", place), "try grow", "done grow").split("; ")
    assert set(zip(told[:4:2], told[1:4:2], strict=True)) == {
        ("write own", "flush own"), ("write other", "flush other")}
    assert not [one for one in told[4:] if "other" in one or "keys" in one]
    assert re.fullmatch(f"{OWN_COMMIT}(; {OWN_COMMIT})*", "; ".join(told[4:]))


def test_remnants_go_under_a_flushed_journal(acting: Acting, place: Path) -> None:
    told = between(steps(acting, "wipe", place), "try wipe", "done wipe")
    each = ("write own-journal; flush own-journal; write own; flush own; "
            "cut own-journal; flush own-journal")
    assert re.fullmatch(f"(flush own-journal; )?{each}(; {each})*", told), told


def test_a_backup_gets_its_name_when_it_is_flushed(acting: Acting, place: Path) -> None:
    told = between(steps(acting, "back up", place), "try back up", "done back up")
    assert ("write backup.age.unfinished; flush backup.age.unfinished; "
            "rename backup.age.unfinished to backup.age; flush place") in told, told


@pytest.mark.parametrize("act", ["create", "restore"])
def test_a_new_vault_gets_its_name_when_all_of_it_is_flushed(acting: Acting, act: str,
                                                             place: Path) -> None:
    told = between(steps(acting, act, place), "try create", "done create").split("; ")
    new = told[:told.index("rename vault.unfinished to vault")]
    keys = new.index("write vault.unfinished/keys")
    for store in ("0", "1"):
        written = [at for at, one in enumerate(new) if one == f"write vault.unfinished/{store}"]
        assert f"flush vault.unfinished/{store}" in new[written[-1]:keys], new
        assert f"make vault.unfinished/{store}-journal" in new[:keys], new
    assert new[keys:] == ["write vault.unfinished/keys", "flush vault.unfinished/keys",
                          "flush vault.unfinished"]
    assert told[len(new) + 1] == "flush place"


def test_renewing_swaps_names_and_then_destroys_the_old_one(acting: Acting, place: Path) -> None:
    told = between(steps(acting, "renew", place), "try renew", "done renew")
    new, found, old = told.partition("rename vault to vault.replaced; ")
    assert found
    assert new.endswith("write vault.unfinished/keys; flush vault.unfinished/keys; "
                        "flush vault.unfinished; "), new
    for store in ("0", "1"):
        assert re.search(f"flush vault.unfinished/{store}; (?!.*write vault.unfinished/{store};)",
                         new), new
    assert old.startswith("rename vault.unfinished to vault; flush place; keys whole; flush keys; "
                          "unlink vault.replaced/keys; "), old
    assert old.endswith("; unlink vault.replaced; flush place"), old


def writes_until(told: list[Change], telling: Telling, what: str, times: int) -> int:
    """Return how many writes there were until something was written so many times."""
    count = 0
    for change in told:
        said = telling(change)
        count += change.kind == "w"
        times -= said == what
        if not times:
            return count
    raise AssertionError(what)


def test_a_disk_that_is_full_once_the_slots_are_written_undoes_nothing(acting: Acting,
                                                                       place: Path) -> None:
    """Both copies have the new passphrase: to say that it failed would be untrue."""
    folder = make_before("passphrases", place)
    again = place.parent / f"{place.name}-again"
    shutil.copytree(folder, again)
    telling = Telling(place, own_of(folder, "mine"))
    # the first time is the session's own count
    at = writes_until(acting.recorded("passphrases", folder), telling, "keys A own", 2) + 1
    shutil.rmtree(folder)
    again.rename(folder)
    ended = acting.do("passphrases", folder, at=at, action=FAIL, error=errno.ENOSPC, mask=WRITES)
    assert ended.seen >= at
    assert ended.error == ""
    assert "done +added" in ended.said
    assert "done -changed -last +restored" in ended.said
    with opening.unlock(folder, "restored") as vault:
        assert vault.findings == ()
