"""What must hold of a vault after an act of acts.py was cut, killed or refused, at whatever point.

Each look opens the vault as a person would and asserts what she would lose. `said` is what the act
had said until then: what is "done" must be there, what is only "try" may be there or not, whole.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from faults.acts import IDENTITY
from faults.store_safe import Safe, check
from fieldbook.crypto import kdf
from fieldbook.store.store import Store
from fieldbook.vault import backing_up, destroying, opening, slots
from fieldbook.vault.errors import (
    KeysDamaged,
    NoVault,
    VaultDamaged,
    WrongPassphrase,
)
from fieldbook.vault.files import MIB
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.slots import COPY_SIZE

FILES = {"keys", "0", "1", "0-journal", "1-journal"}
MENDED = {"keys-copy-repaired"}
"""What an opening says when another slot of its half was cut between the copies."""


@contextlib.contextmanager
def opened(folder: Path, passphrase: str = "mine",
           may_find: Collection[str] = ()) -> Iterator[OpenVault]:
    """Open a vault after harm; see that it is whole, and at the end that it is closed as it was."""
    with opening.unlock(folder, passphrase) as vault:
        assert {one.kind for one in vault.findings} <= set(may_find), vault.findings
        assert vault.check() == []
        yield vault
        assert vault.connection.execute("PRAGMA journal_mode").fetchone()[0] == "truncate"
    assert {path.name for path in folder.iterdir()} == FILES
    # a journal of the other half is left to the other half
    assert 0 in [path.stat().st_size for path in folder.glob("?-journal")]
    assert len({path.stat().st_mtime_ns for path in folder.iterdir()}) == 1
    assert (folder / "0").stat().st_size == (folder / "1").stat().st_size


def note(folder: Path, passphrase: str, may_find: Collection[str] = ()) -> str | None:
    """Return the note of a half, "" where there is none, None if the passphrase opens nothing."""
    try:
        with opened(folder, passphrase, may_find) as vault:
            has = vault.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'note'")
            if has.fetchone() is None:
                return ""
            return str(vault.connection.execute("SELECT text FROM note").fetchone()[0])
    except WrongPassphrase:
        return None


def tidy(place: Path, *beside: str) -> None:
    """See that nothing is left when every half was open once."""
    assert {path.name for path in place.iterdir()} - set(beside) == {"vault"}
    assert [path.stat().st_size for path in place.glob("vault/?-journal")] == [0, 0]


def opens_by_itself(keys: bytes, passphrase: str) -> list[str]:
    """Return in which of the two copies, each looked at alone, a passphrase opens any slot."""
    found = []
    for name, copy in (("A", keys[:COPY_SIZE]), ("B", keys[COPY_SIZE:])):
        preamble = slots.parse_preamble(copy)
        if preamble is not None:
            kek = kdf.derive(passphrase, None, preamble.salt, preamble.parameters)
            found += [name] * bool(list(slots.try_slots(kek, 0, preamble, copy)))
    return found


def created(place: Path, said: Sequence[str], expected: str = "") -> None:
    folder = place / "vault"
    try:
        assert note(folder, "mine") == expected
    except NoVault:
        assert "done create" not in said
        # what was left does not stand in the way of the next try
        opening.create(folder, "again", store_size=MIB, parameters=kdf.FOR_TESTS).lock()
        assert note(folder, "again") == ""
    tidy(place, "backup.age")


def restored(place: Path, said: Sequence[str]) -> None:
    created(place, said, "kept")


def noted(place: Path, said: Sequence[str]) -> None:
    numbers = [int(line[5:]) for line in said if line.startswith("done ") and line[5:].isdigit()]
    last = max(numbers, default=0)
    with opened(place / "vault") as vault:
        run = vault.connection.execute
        rows = run("SELECT id, length(data) FROM entry ORDER BY id").fetchall()
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
        assert last <= len(rows) <= last + 1
        total = run("SELECT bytes, entries FROM total").fetchone()
        assert tuple(total) == (sum(row[1] for row in rows), len(rows))
        chaff = [row[0] for row in run("SELECT id FROM chaff ORDER BY id")]
        assert chaff == list(range(max(1, len(rows) - 2), len(rows) + 1))
    tidy(place)


def worked(place: Path, said: Sequence[str]) -> None:
    safe = Safe()
    for line in said:
        if line.startswith("{"):
            safe.hear(line.encode())
    with opened(place / "vault") as vault:
        check(Store(vault.connection, vault.blob_key), safe)
    tidy(place)


def unlocked(place: Path, said: Sequence[str]) -> None:
    for _ in range(2):
        assert note(place / "vault", "mine") == "kept"
    tidy(place)


def alive(said: Sequence[str]) -> list[set[str]]:
    """Return the sets of passphrases one of which must be what opens."""
    now, after = {"mine"}, {"mine"}
    for line in said:
        kind, *words = line.split()
        after = set(now) if kind == "try" else after
        if kind == "try":
            after -= {word[1:] for word in words if word[0] == "-"}
            after |= {word[1:] for word in words if word[0] == "+"}
        else:
            now = set(after)
    return [now, after]


PASSPHRASES = ("mine", "added", "changed", "last", "restored")


def passed(place: Path, said: Sequence[str]) -> None:
    """Exactly the passphrases of before or of after open, in whatever order they are tried."""
    folder, expected = place / "vault", alive(said)
    raw = (folder / "keys").read_bytes()
    for dead in set(PASSPHRASES) - expected[0] - expected[1]:
        assert opens_by_itself(raw, dead) == []
    order = random.sample(PASSPHRASES, len(PASSPHRASES))
    # one that opens nothing changes nothing; the first that opens decides
    assert any(note(folder, one) == "kept" for one in order)
    found = {one for one in order if note(folder, one) == "kept"}
    assert found in expected, (found, expected)
    raw = (folder / "keys").read_bytes()
    assert raw[:COPY_SIZE] == raw[COPY_SIZE:]
    assert {one for one in PASSPHRASES if opens_by_itself(raw, one)} == found
    assert note(folder, "decoy") == "shopping"
    tidy(place)


def wiped(place: Path, said: Sequence[str]) -> None:
    with opened(place / "vault") as vault:
        found = dict(vault.connection.execute("SELECT id, data FROM entry").fetchall())
        assert found.pop(1000, "") == "after" or "done after" not in said
        assert found == {number: text_of(number) for number in range(300) if number % 3}
    tidy(place)


def text_of(number: int) -> str:
    return f"{number} changed " * (number % 80)


GROWN: set[str] = set()


def grew(place: Path, said: Sequence[str]) -> None:
    folder = place / "vault"
    halves = [("mine", "kept"), ("decoy", "shopping")]
    random.shuffle(halves)
    for passphrase, text in halves:
        assert note(folder, passphrase, GROWN) == text
        sizes = {(folder / name).stat().st_size for name in "01"}
        assert len(sizes) == 1
        assert sizes == {2 * MIB} or "done grow" not in said
    for passphrase, text in halves:
        assert note(folder, passphrase) == text
    tidy(place)


def set_anew(place: Path, said: Sequence[str]) -> None:
    folder = place / "vault"
    fresh, old = note(folder, "fresh", MENDED), note(folder, "decoy", MENDED)
    assert (fresh, old) in ((None, "shopping"), (None, None), ("", None))
    assert fresh == "" or "done decoy" not in said
    assert note(folder, "mine") == "kept"
    if fresh is None:
        with opened(folder) as vault:
            vault.set_decoy("fresh")
        assert note(folder, "fresh") == ""
        assert note(folder, "decoy") is None
    tidy(place)


def renewed(place: Path, said: Sequence[str]) -> None:
    if "done renew" in said:
        # of the old one nothing is left, before anybody opens anything
        assert {path.parent.name for path in place.glob("*/*")} == {"vault"}
    assert note(place / "vault", "mine") == "kept"
    assert note(place / "vault", "decoy") == "shopping"
    tidy(place)


def backed_up(place: Path, said: Sequence[str]) -> None:
    backup = place / "backup.age"
    assert backup.exists() or "done back up" not in said
    if backup.exists():
        assert backing_up.rehearse(backup, [IDENTITY], place / "rehearsed").bytes > 0
    assert note(place / "vault", "mine") == "kept"
    tidy(place, "backup.age", "backup.age.unfinished")


def destroyed(place: Path, said: Sequence[str]) -> None:
    folder = place / "vault"
    if "done destroy" in said:
        assert list(place.glob("*/*")) == []
        return
    for line in said:
        if line.startswith("left "):
            look_at_what_is_left(folder, *line.split(" ", 2)[1:])
    with contextlib.suppress(NoVault, KeysDamaged, VaultDamaged):
        # its slots may be gone where its preamble is not yet
        assert note(folder, "mine", MENDED) in ("kept", None)
    with contextlib.suppress(NoVault):
        destroying.destroy(folder)
    # an empty folder may be left, which is no obstacle for a new vault
    assert list(place.glob("*/*")) == []


def look_at_what_is_left(folder: Path, reason: str, named: str) -> None:
    """What is said to be left is what is there, and opens only if that was said."""
    there = {f"{path.parent.name}/{path.name}" for path in folder.glob("*")}
    assert there <= set(named.split(", "))
    keys = folder / "keys"
    raw = keys.read_bytes() if keys.exists() else b""
    if reason != "opens":
        assert [one for one in ("mine", "decoy") if opens_by_itself(raw, one)] == []


def fired(place: Path, said: Sequence[str]) -> None:
    folder = place / "vault"
    if "done fire" in said:
        assert opens_by_itself((folder / "keys").read_bytes(), "decoy") == []
    assert note(folder, "decoy", MENDED) in (
        (None,) if "done fire" in said else (None, "shopping"))
    assert note(folder, "mine", MENDED) == "kept"
    assert note(folder, "fire") == "kept"
    assert note(folder, "decoy") is None


LOOKS: dict[str, Callable[[Path, Sequence[str]], None]] = {
    "create": created, "work": worked, "go on": worked, "notes": noted, "unlock": unlocked,
    "passphrases": passed, "grow": grew, "decoy": set_anew, "renew": renewed,
    "back up": backed_up, "restore": restored, "wipe": wiped, "destroy": destroyed, "fire": fired}


def make_before(act: str, place: Path, size: int = MIB) -> Path:
    """Make what there is before an act; return the vault's folder, which is missing for some."""
    folder = place / "vault"
    if act == "create":
        place.mkdir(parents=True, exist_ok=True)
        return folder
    with opening.create(folder, "mine", store_size=size, parameters=kdf.FOR_TESTS) as vault:
        run = vault.connection.execute
        run("CREATE TABLE note (text)")
        run("INSERT INTO note VALUES ('kept')")
        run("CREATE TABLE entry (id INTEGER PRIMARY KEY, data BLOB)")
        run("CREATE TABLE chaff (id INTEGER PRIMARY KEY, data BLOB)")
        run("CREATE TABLE total (bytes INTEGER, entries INTEGER)")
        run("INSERT INTO total VALUES (0, 0)")
        if act == "wipe":
            for number in range(300):
                run("INSERT INTO entry VALUES (?, ?)", (number, "w" * (number * 37 % 900)))
            for number in range(300):
                run("UPDATE entry SET data = ? WHERE id = ?", (text_of(number), number))
            run("DELETE FROM entry WHERE id % 3 = 0")
        vault.set_decoy("decoy")
        if act == "fire":
            vault.add_destroying_passphrase("fire")
        if act == "restore":
            backing_up.back_up(vault, place / "backup.age", [str(IDENTITY.recipient)])
    with opening.unlock(folder, "decoy") as vault:
        vault.connection.execute("CREATE TABLE note (text)")
        vault.connection.execute("INSERT INTO note VALUES ('shopping')")
    if act == "restore":
        destroying.destroy(folder)
    if act == "decoy":
        killed_within_a_transaction(folder, "decoy")
    return folder


def killed_within_a_transaction(folder: Path, passphrase: str) -> None:
    """Leave a journal that is not empty, and pages that only it can put back."""
    child = os.fork()
    if child == 0:
        try:
            run = opening.unlock(folder, passphrase).connection.execute
            run("PRAGMA cache_size=8")  # so that pages go to the disk before the end
            run("BEGIN")
            run("DELETE FROM note")
            run("INSERT INTO note (text) VALUES (randomblob(400000))")
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert any(path.stat().st_size for path in folder.glob("?-journal"))
