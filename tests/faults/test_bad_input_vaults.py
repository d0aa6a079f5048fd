"""Vaults that are damaged, too new, in use, full, where nothing can be written, or with no room."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from faults.typed import Typist, finished, held_to_the_rules
from fieldbook.core.errors import WorldError
from fieldbook.session import App
from fieldbook.vault import slots
from fieldbook.vault.files import MIB

READABLE = {"vault-damaged", "store-truncated", "keys-damaged", "no-vault", "disk-failed",
            "wrong-passphrase", "store-damaged"}
"""How a vault that cannot be opened says so."""
FILES = ("keys", "0", "1", "0-journal", "1-journal")


def missing(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def halved(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def one_byte_short(path: Path) -> None:
    os.truncate(path, max(0, path.stat().st_size - 1))


def longer(path: Path) -> None:
    with path.open("ab") as file:
        file.write(os.urandom(5000))


def noise(path: Path) -> None:
    path.write_bytes(os.urandom(max(path.stat().st_size, 5000)))


def noise_at(place: float) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(int(path.stat().st_size * place))
            file.write(os.urandom(64))
    damage.__name__ = f"noise at {place}"
    return damage


DAMAGES = (missing, emptied, folder, halved, one_byte_short, longer, noise, noise_at(0),
           noise_at(0.6))


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_vault_says_so_or_mends_itself(used: Typist, tmp_path: Path, name: str) -> None:
    damaged_in_turn(used, tmp_path, name, DAMAGES)


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES[:3])
def test_noise_anywhere_in_a_vault(used: Typist, tmp_path: Path, name: str) -> None:
    damaged_in_turn(used, tmp_path, name, [noise_at(place / 97) for place in range(97)])


def damaged_in_turn(used: Typist, tmp_path: Path, name: str,
                    damages: Iterable[Callable[[Path], None]]) -> None:
    for damage in damages:
        typist = Typist(tmp_path)
        shutil.rmtree(typist.vault, ignore_errors=True)
        shutil.copytree(used.vault, typist.vault)
        damage(typist.vault / name)
        info = typist.run("vault", "info")
        assert info.code == 0 or info.kind in READABLE, damage.__name__
        listed = typist.run("case", "list", notes=3)
        if listed.code:
            assert listed.kind in READABLE, damage.__name__
            continue
        assert [case["title"] for case in listed.json] == ["March"]
        checked = typist("vault", "check")
        assert checked["ok"] == (not checked["findings"])


def test_one_damaged_page_costs_only_what_was_in_it(typist: Typist, tmp_path: Path) -> None:
    """In one session, as the window has it: everything else is read, and writing goes on."""
    case = typist("case", "new", "March")["id"]
    film = tmp_path / "film.bin"
    film.write_bytes(os.urandom(2 << 20))
    typist("case", "attach", case, film)
    typist("case", "new", "written behind the film")
    for name in "01":  # the film takes the last third of one of them
        noise_at(0.9)(typist.vault / name)
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    try:
        evidence, = session.casework.evidence.of_case(case)
        limit = session.store.sql("PRAGMA max_page_count")[0][0]
        for _ in range(3):
            with pytest.raises(WorldError), session.casework.evidence.read(evidence.id) as stored:
                stored.read()
            assert len(session.casework.cases()) == 2
            session.store.drafts.save("incident", "new", "account", "typed after that")
            with pytest.raises(WorldError), session.store.transaction():
                session.casework.evidence.verify(evidence.id)
            session.casework.set_case(case, title="changed after that")
        assert session.store.sql("PRAGMA max_page_count")[0][0] == limit
        kinds = {"pages-damaged", "evidence-damaged"}
        assert {one.kind for one in session.check()} == kinds
    finally:
        session.lock()
    assert typist("case", "show", case)["title"] == "changed after that"
    assert {one["kind"] for one in typist("vault", "check")["findings"]} == kinds
    assert [path.stat().st_size for path in typist.vault.glob("?-journal")] == [0, 0]


def test_what_an_opening_notices_is_told_beside_the_answer(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(used.vault, typist.vault)
    before = tmp_path / "before"
    shutil.copytree(typist.vault, before)
    typist("contact", "add", "--set", "name=Lina")
    for name in "01":
        shutil.copy(before / name, typist.vault / name)
    answered = typist.run("contact", "list", notes=1)
    assert answered.json == []
    assert b"older than it was" in answered.err
    assert typist.run("contact", "list").err == b""


def test_a_newer_format_is_left_alone(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(used.vault, typist.vault)
    raw = bytearray((typist.vault / "keys").read_bytes())
    half = len(raw) // 2
    for start in (0, half):
        place = start + raw[start:start + 64].index(slots.FORMAT.to_bytes(1, "big"))
        raw[place] += 1
    (typist.vault / "keys").write_bytes(raw)
    for words in (("vault", "info"), ("case", "list"), ("vault", "grow", "8M")):
        assert typist.refused(*words) == "vault-too-new"
    assert (typist.vault / "keys").read_bytes() == raw


def test_tables_of_a_newer_program_are_left_alone(typist: Typist) -> None:
    """And the vault is closed again, so that the newer program can open it at once."""
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    session.store.sql("INSERT INTO migration VALUES (9999, 'later')")
    session.lock()
    for words in (("case", "list"), ("case", "new", "x"), ("vault", "check")):
        assert typist.refused(*words) == "store-too-new"


def test_wrong_passphrases_change_nothing(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path, passphrase="another one")
    typist.vault = used.vault
    before = {path.name: path.read_bytes() for path in used.vault.iterdir()}
    for words in (("case", "list"), ("vault", "check"), ("vault", "grow", "9M"),
                  ("case", "new", "x"), ("library", "import", tmp_path)):
        assert typist.refused(*words) == "wrong-passphrase"
    assert {path.name: path.read_bytes() for path in used.vault.iterdir()} == before


def test_a_vault_that_is_open_elsewhere(typist: Typist, tmp_path: Path) -> None:
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    try:
        for words in (("case", "list"), ("vault", "check"), ("case", "new", "x")):
            assert typist.refused(*words) == "vault-in-use"
        assert typist("vault", "info")["slots"] == 8
    finally:
        session.lock()
    assert typist("case", "list") == []


def test_many_at_once_all_succeed_or_say_that_it_is_in_use(typist: Typist) -> None:
    started = [typist.start("case", "new", f"case {number}") for number in range(6)]
    answered = [held_to_the_rules(finished(one)) for one in started]
    made = {one.json["title"] for one in answered if one.code == 0}
    assert {one.kind for one in answered} <= {"", "vault-in-use"}
    assert made
    assert {case["title"] for case in typist("case", "list")} == made


def test_creating_where_something_is(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    typist.vault = used.vault
    create = ("vault", "create", "--size", "4M", "--calibrate-seconds", "0")
    assert typist.refused(*create) == "vault-exists"
    typist.vault = tmp_path
    assert typist.refused(*create) == "folder-not-empty"
    typist.vault = tmp_path / "vault.passphrase"
    assert typist.refused(*create) == "folder-not-empty"
    typist.vault = tmp_path / "vault.passphrase" / "below"
    assert typist.refused(*create) in ("disk-failed", "folder-not-empty")
    typist.vault = tmp_path / ("long" * 100)
    assert typist.refused(*create) == "disk-failed"
    assert [path.name for path in tmp_path.iterdir()] == ["vault.passphrase"]


def test_files_of_no_bytes_and_of_five_gigabytes(typist: Typist, tmp_path: Path) -> None:
    case = typist("case", "new", "March")["id"]
    (tmp_path / "nothing.txt").write_bytes(b"")
    attached, = typist("case", "attach", case, tmp_path / "nothing.txt")
    assert (attached["size"], attached["name"]) == (0, "nothing.txt")
    large = tmp_path / "film.mp4"
    large.touch()
    os.truncate(large, 5 << 30)
    before = _sizes(typist.vault)
    refused = typist.run("case", "attach", case, large)
    assert refused.kind == "store-full"
    assert "needs 5.4 GB, and 4." in refused.message
    assert _sizes(typist.vault) == before
    assert len(typist("case", "show", case)["evidence"]) == 1
    assert typist("vault", "check") == {"ok": True, "findings": []}


def _sizes(vault: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in vault.iterdir()}


def test_a_vault_that_is_filled_to_the_brim_can_be_read_and_grows(typist: Typist) -> None:
    case = typist("case", "new", "March")["id"]
    incident, words = typist("case", "incident", case, "--set", "title=It")["id"], "w" * 90_000
    for number in range(200):
        answered = typist.run("case", "incident", incident, "--set", f"account={number} {words}")
        if answered.code:
            break
        kept = number
    assert answered.kind == "store-full"
    assert typist("case", "show", case)["incidents"][0]["account"].startswith(f"{kept} ")
    assert typist("search", "March")[0]["id"] == case
    assert typist("vault", "check") == {"ok": True, "findings": []}
    assert typist("vault", "grow", "8M") == {"store_size": 8 * MIB}
    assert typist("case", "incident", incident, "--set", "account=short")["account"] == "short"
