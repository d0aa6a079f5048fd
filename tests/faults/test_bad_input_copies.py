"""Backups, parcels, key files, sheets and shares that are damaged, cut, foreign, newer or missing.

Each answer names what is meant and the way out, and changes nothing.
"""

from __future__ import annotations

import os
import shutil
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from faults.typed import Answered, Typist, finished, start
from fieldbook.crypto import age
from fieldbook.store.leftovers import unfinished
from fieldbook.travel.words import identity_of

QUICK = ("--calibrate-seconds", 0)


@dataclass
class World:
    """Somebody with a backup, a parcel, a sheet and shares; not to be changed."""

    typist: Typist
    folder: Path

    def file(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def refusal(self, *words: object) -> Answered:
        """Run what has to be refused, and leaves the vault as it was."""
        answered = self.typist.run(*words)
        assert answered.code != 0, answered
        assert "…" not in answered.message, answered.message
        assert {path.name for path in self.typist.vault.iterdir()} == {
            "keys", "0", "1", "0-journal", "1-journal"}
        return answered

    def kind(self, *words: object) -> str:
        return self.refusal(*words).kind


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, used: Typist) -> World:
    folder = tmp_path_factory.mktemp("copies")
    typist = Typist(folder)
    shutil.copytree(used.vault, typist.vault)
    made = World(typist, folder)
    recipient = typist("vault", "backup-key", folder / "key")["recipient"]
    typist("vault", "backup-key", folder / "other-key")
    typist("vault", "backup", folder / "backup", "--to", recipient)
    packed = typist.run("travel", "pack", folder / "parcel", notes=1)
    made.file("words", packed.json["words"])
    made.file("other-words", typist.run("travel", "pack", folder / "other", notes=1).json["words"])
    for name in ("old", "new"):
        shares = typist("vault", "recovery", "shares", "--need", 2, "--of", 3)["shares"]
        for number, share in enumerate(shares):
            path = made.file(f"{name}-share-{number}", _line(share))
            typist("vault", "recovery", "verify", "--share", "--words-file", path)
    made.file("sheet", _line(typist("vault", "recovery", "sheet")["words"]))
    typist("vault", "recovery", "verify", "--words-file", folder / "sheet")
    return made


def _line(words: str | list[str]) -> str:
    return words if isinstance(words, str) else " ".join(words)


def _cut(share: float) -> Callable[[bytes], bytes]:
    return lambda raw: raw[:int(len(raw) * share)]


def _flipped(share: float) -> Callable[[bytes], bytes]:
    def flip(raw: bytes) -> bytes:
        place = int(len(raw) * share)
        return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1:]

    return flip


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "emptied": lambda _: b"", "half": _cut(0.5), "a byte short": lambda raw: raw[:-1],
    "longer": lambda raw: raw + b"xx", "noise": lambda raw: os.urandom(5000),
    "a letter": lambda _: b"Dear Amina", "the first line": lambda raw: raw[:22],
    "a bit at the head": lambda raw: raw[:100] + bytes([raw[100] ^ 1]) + raw[101:],
    "a bit in the middle": _flipped(0.6),
    "a bit at the end": lambda raw: raw[:-3] + bytes([raw[-3] ^ 4]) + raw[-2:]}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_backups_and_parcels(world: World, damage: str) -> None:
    backup = world.file("damaged", DAMAGES[damage]((world.folder / "backup").read_bytes()))
    new = Typist(world.folder, "new")
    for more in (("--rehearse",), ("--new-passphrase-file", new.passphrase, *QUICK)):
        answered = new.run("vault", "restore", backup, "--age-identity", world.folder / "key",
                           *more)
        if answered.kind == "backup-for-others":  # as it may look where the key is kept
            assert damage == "a bit at the head"
            assert "the file is damaged" in answered.message
            continue
        assert answered.kind == "backup-damaged"
        whole = damage in ("emptied", "noise", "a letter")
        assert ("is not a backup" in answered.message) == whole
    assert not new.vault.exists()
    parcel = world.file("damaged", DAMAGES[damage]((world.folder / "parcel").read_bytes()))
    for words in (("travel", "back", parcel), ("travel", "back", parcel, "--look")):
        if damage in ("longer", "a byte short", "a bit at the end", "a bit in the middle"):
            words = words[:3]  # what is at the beginning can be looked at
        answered = world.refusal(*words, "--words-file", world.folder / "words")
        if answered.kind == "parcel-words-wrong":
            assert damage == "a bit at the head"
            assert "the file is damaged" in answered.message
        else:
            assert answered.kind == "parcel-damaged"


def test_what_is_no_file_or_for_others(world: World) -> None:
    key, words = world.folder / "key", world.folder / "words"
    for path in (world.folder / "nowhere", world.folder):
        answered = world.refusal("vault", "restore", path, "--age-identity", key, "--rehearse")
        assert answered.kind == "backup-unreadable"
        answered = world.refusal("travel", "back", path, "--words-file", words)
        assert answered.kind == "parcel-unreadable"
        assert "No such" not in answered.message
        assert "Is a" not in answered.message
        restore = ("vault", "restore", world.folder / "backup", "--rehearse", "--age-identity")
        assert world.kind(*restore, path) == "backup-key-unreadable"
    assert world.kind(*restore, world.folder / "other-key") == "backup-for-others"
    assert world.kind(*restore, world.folder / "backup") in {"backup-key-locked",
                                                             "age-identity-unusable",
                                                             "no-passphrase"}
    assert world.kind("travel", "back", world.folder / "parcel", "--words-file",
                      world.folder / "other-words") == "parcel-words-wrong"
    assert world.kind("travel", "back", world.folder / "backup", "--words-file", words) in {
        "parcel-words-wrong", "parcel-damaged"}


def test_newer_ones_are_left_alone(world: World) -> None:
    identity = identity_of((world.folder / "words").read_text())
    inside = struct.pack(">8sII", b"FBPARCEL", 2, 1) + b"\x80"
    parcel = world.file("newer", age.encrypt_bytes(inside, [identity.recipient]))
    assert world.kind("travel", "back", parcel, "--words-file",
                      world.folder / "words") == "parcel-too-new"
    key, = age.parse_identities((world.folder / "key").read_text())
    inside = struct.pack("<8sII", b"FBBACKUP", 2, 2) + b"{}"
    backup = world.file("newer", age.encrypt_bytes(inside, [key.recipient]))
    for more in (QUICK, ("--rehearse",)):
        answered = Typist(world.folder, "new").run(
            "vault", "restore", backup, "--age-identity", world.folder / "key", *more)
        assert answered.kind == "backup-too-new"


def test_words_that_are_not_the_ones(world: World) -> None:
    right = (world.folder / "words").read_text().split()
    back = ("travel", "back", world.folder / "parcel", "--words-file")
    sheet = ("vault", "recovery", "rehearse", "--words-file")
    for words, said in (((right[:-1]), "word 27"), (["zzz", *right[1:]], "word 1"),
                        ([*right[5:], *right[:5]], "More than one word"),
                        (right[:2], "number of words")):
        answered = world.refusal(*back, world.file("typed", " ".join(words)))
        assert (answered.kind, said in answered.message) == ("words-damaged", True), answered
    for command in (back, sheet):
        assert world.kind(*command, world.file("typed", "\n")) == "no-words"
        assert world.kind(*command, world.file("typed", b"\xff\xfe\xfd")) == "no-words"
        assert world.kind(*command, world.folder) == "no-words"
        assert world.kind(*command, world.folder / "nowhere") == "no-words"
    assert world.kind(*sheet, world.folder / "words") in {"recovery-opens-nothing", "words-damaged"}


def test_shares_that_do_not_fit(world: World) -> None:
    old = [(world.folder / f"old-share-{n}").read_text() for n in range(3)]
    new = [(world.folder / f"new-share-{n}").read_text() for n in range(3)]
    command = ("vault", "recovery", "rehearse", "--shares", "--words-file")
    for lines, kind, said in (
            ([new[0], old[1]], "shares-unlike", "do not belong together"),
            ([new[0]], "shares-too-few", "It takes 2"),
            ([new[0], new[0]], "shares-too-few", "here are 1"),
            (old[:2], "recovery-opens-nothing", "newest ones"),
            ([new[0], new[1].rsplit(" ", 1)[0]], "share-damaged", "number of words"),
            ([" ".join(new[:2])], "share-damaged", "of a share"),
            ([new[0], "zzz " + new[1].split(" ", 1)[1]], "share-damaged", "word 1"),
            ([new[0], " ".join(reversed(new[1].split()))], "share-damaged", "More than one"),
            ([(world.folder / "sheet").read_text()], "share-damaged", "word "),
            ([], "no-words", "--words-file")):
        answered = world.refusal(*command, world.file("typed", "\n".join(lines)))
        assert (answered.kind, said in answered.message) == (kind, True), answered
    assert world.typist(*command, world.file("typed", "\n".join(new[:2])))["opens"]
    assert world.kind("vault", "recovery", "verify", "--words-file",
                      world.folder / "sheet") == "recovery-not-begun"


def test_key_files_and_places(world: World) -> None:
    new = world.file("new-passphrase", "grapes lantern oboe thirty winter")
    add = ("vault", "passphrase", "add", "--new-passphrase-file", new)
    for path in (world.folder / "nowhere", world.folder):
        assert world.kind("case", "list", "--keyfile", path) == "keyfile-unreadable"
        assert world.kind(*add, "--new-keyfile", path) == "keyfile-unreadable"
    assert world.kind(*add, "--make-keyfile", world.folder / "no" / "k") == "keyfile-not-written"
    assert world.kind(*add, "--make-keyfile", new) == "keyfile-exists"
    key, = age.parse_identities((world.folder / "key").read_text())
    away, long = world.folder / "no" / "stick", world.folder / ("x" * 250)
    for command, option, kind in (("vault", ("--to", key.recipient), "backup-place-missing"),
                                  ("travel", (), "parcel-place-missing")):
        verb = "backup" if command == "vault" else "pack"
        assert world.kind(command, verb, away, *option) == kind
        assert "a name" in world.refusal(command, verb, long, *option).message
        assert world.kind(command, verb, world.typist.vault / "copy", *option) == "place-in-vault"
    assert world.kind(*add, "--make-keyfile", world.typist.vault / "k") == "place-in-vault"
    assert {path.name for path in world.typist.vault.iterdir()} == {
        "keys", "0", "1", "0-journal", "1-journal"}
    assert world.kind("vault", "rescue", world.typist.vault / "inside") == "folder-not-empty"
    assert world.kind("vault", "rescue", world.typist.vault) == "vault-exists"


def test_a_key_that_is_closed_is_opened_with_its_passphrase(world: World, tmp_path: Path) -> None:
    """As the window saves it."""
    closed = age.encrypt_bytes((world.folder / "key").read_bytes(),
                               [age.ScryptRecipient("grapes", 10)], armored=True)
    path = world.file("closed-key", closed)
    restore = ("vault", "restore", world.folder / "backup", "--rehearse", "--age-identity", path)
    assert world.typist(*restore, "--age-passphrase-file", world.file("p", "grapes\n"))["ok"]
    assert world.kind(*restore, "--age-passphrase-file",
                      world.file("p", "raisins")) == "backup-key-locked"
    assert world.kind(*restore) == "no-passphrase"


def test_a_vault_that_is_there_makes_way_when_that_is_said(world: World, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(world.typist.vault, typist.vault)
    restore = ("vault", "restore", world.folder / "backup", "--age-identity",
               world.folder / "key", *QUICK)
    assert typist.refused(*restore) == "vault-exists"
    typist(*restore, "--keep-old")
    assert typist("travel", "plan")["parcel"] is None
    kept = Typist(tmp_path, "vault-old")
    assert kept("travel", "plan")["parcel"] is not None


@pytest.mark.parametrize(("code", "said"), [("fr", "paquet"), ("ar", "الحزمة")])
def test_real_processes_say_it_in_the_language_of_the_terminal(
        world: World, code: str, said: str) -> None:
    """One of each kind of command; never a traceback, and what a program reads stays English."""
    typed = world.file(f"typed-{code}", "")
    commands = [
        ("travel", "back", world.folder / "nowhere", "--words-file", world.folder / "words"),
        ("vault", "restore", world.folder / "words", "--age-identity", world.folder / "key",
         "--rehearse"),
        ("vault", "recovery", "rehearse", "--words-file", typed)]
    told = ""
    for words in commands:
        line = [word for word in world.typist.words(*words) if word != "--json"]
        answered = finished(start(*line, env={"LC_ALL": f"{code}.UTF-8", "PYTHONUTF8": "1"}))
        assert answered.code == 1, answered
        assert answered.out == b""
        text = answered.err.decode()
        assert "Traceback" not in text
        assert "…" not in text
        assert len(text.splitlines()) == 1
        told += text
        assert world.typist.run(*words).message not in text
    assert said in told


def test_what_a_killed_process_left_on_a_stick_is_removed_by_the_next(
        world: World, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(world.typist.vault, typist.vault)
    typist("vault", "grow", "20M")
    film = tmp_path / "film.bin"
    film.write_bytes(os.urandom(8 << 20))
    case = typist("case", "list")[0]["id"]
    typist("case", "attach", case, film)
    key, = age.parse_identities((world.folder / "key").read_text())
    for words in (("travel", "pack", tmp_path / "parcel"),
                  ("vault", "backup", tmp_path / "backup", "--to", key.recipient)):
        half = unfinished(Path(str(words[2])))
        killed_while_it_writes(typist, half, *words)
        other = Typist(tmp_path, "vault")
        other("case", "list")
        assert not half.exists()
        assert not Path(str(words[2])).exists()


def killed_while_it_writes(typist: Typist, half: Path, *words: Any) -> None:
    for _ in range(20):
        process = typist.start(*words)
        while process.poll() is None and not half.exists():
            time.sleep(0.001)
        process.kill()
        process.communicate()
        if half.exists():
            return
        half.with_name(half.name.removesuffix(".unfinished")).unlink(missing_ok=True)
    pytest.fail("it was never met while it wrote")


def newer(vault: Path) -> None:
    raw = bytearray((vault / "keys").read_bytes())
    for copy in (0, len(raw) // 2):
        raw[copy + 8] += 1
    (vault / "keys").write_bytes(raw)


def swapped(vault: Path) -> None:
    (vault / "0").rename(vault / "between")
    (vault / "1").rename(vault / "0")
    (vault / "between").rename(vault / "1")


def without_stores(vault: Path) -> None:
    for name in ("0", "1"):
        (vault / name).unlink()


def cut_stores(vault: Path) -> None:
    for name in ("0", "1"):
        os.truncate(vault / name, 2 << 20)


@pytest.mark.parametrize(("harm", "kind", "said"), [
    (newer, "vault-too-new", "newer Fieldbook"),
    (swapped, "vault-damaged", "changed places"),
    (without_stores, "vault-damaged", "is missing"),
    (cut_stores, "store-truncated", "The end of the file"),
])
def test_every_command_names_what_is_wrong_with_a_vault(
        world: World, tmp_path: Path, harm: Callable[[Path], None], kind: str, said: str) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(world.typist.vault, typist.vault)
    harm(typist.vault)
    before = {path.name: path.read_bytes() for path in typist.vault.iterdir()}
    new = world.file("new-passphrase", "grapes lantern oboe thirty winter")
    key, = age.parse_identities((world.folder / "key").read_text())
    for words in (("vault", "check"), ("vault", "grow", "9M"), ("vault", "recovery", "status"),
                  ("vault", "passphrase", "add", "--new-passphrase-file", new),
                  ("vault", "half", "set", "--new-passphrase-file", new),
                  ("vault", "backup", tmp_path / "backup", "--to", key.recipient),
                  ("travel", "plan"), ("travel", "pack", tmp_path / "parcel"),
                  ("vault", "renew"), ("vault", "destroy")):
        answered = typist.run(*words, notes=1)
        assert (answered.kind, said in answered.message) == (kind, True), answered
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "vault.passphrase"}
    assert {name: data for name, data in before.items() if "journal" not in name} == {
        path.name: path.read_bytes() for path in typist.vault.iterdir()
        if "journal" not in path.name}
    destroyed = typist.run("vault", "destroy", "--yes-destroy")
    if harm is newer:
        assert destroyed.kind == kind
    else:
        assert destroyed.json == {"destroyed": True, "not_accepted": None}
        assert not typist.vault.exists()


def test_words_of_a_parcel_are_asked_for_only_where_it_is_needed(
        world: World, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(world.typist.vault, typist.vault)
    item = typist("travel", "plan")["items"][0]["id"]
    assert typist.refused("travel", "erase", "--only", item) == "no-words"
    assert typist.refused("travel", "erase", "--words-file", world.folder / "words", "--only",
                          item) == "parcel-words-wrong"
    gone = typist("travel", "erase", "--only", item, "--anyway", item)
    assert gone["items"] == 1
