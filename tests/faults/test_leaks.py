"""A day's work with planted words, then everything that was written is searched for them.

Home, temporary folder and every folder of the XDG rules point into one folder, and so do vaults and
the hub's storage: whatever the program writes lies below it. What the person put there herself
(files to attach, the passphrase, what she asked to be written out) is taken away before.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

import pytest

from fakes.desk_hub import free_port
from faults.planted import (
    PLANTED,
    encodings,
    ends,
    hits,
    needles,
    never_planted_before,
    on_the_whole_disk,
)
from faults.typed import (
    PNG,
    ROOT,
    Answered,
    Typist,
    finished,
    held_to_the_rules,
    start,
    write_course,
)


class Day:
    """Everybody's home, vaults and hub in one folder, and what was put there by hand beside it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *,
                 apart: bool = False) -> None:
        """`apart`: each command in a process of its own."""
        self._apart = apart
        self.written, self.hand = folder / "written", folder / "hand"
        self.home = self.written / "home"
        self.environment = {
            "HOME": str(self.home), "TMPDIR": str(self.written / "tmp"),
            "XDG_DATA_HOME": str(self.home / "data"), "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"), "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_RUNTIME_DIR": str(self.home / "run"), "PYTHONDONTWRITEBYTECODE": "1",
            "FIELDBOOK_DEVELOP": ""}
        for path in (self.hand, *map(Path, list(self.environment.values())[:7])):
            path.mkdir(parents=True, exist_ok=True)
        for name, value in self.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(tempfile, "tempdir", None)  # asked for anew
        monkeypatch.chdir(self.written)
        self.port = free_port()
        self.desk, self.member = self.somebody("desk"), self.somebody("member")
        self._hub: subprocess.Popen[bytes] | None = None

    def somebody(self, name: str) -> Typist:
        typist = Typist(self.hand, name, f"{PLANTED['passphrase']} {name}")
        typist.vault = self.written / name
        self.type(typist, "vault", "create", "--size", "5M", "--calibrate-seconds", 0)
        return typist

    def type(self, typist: Typist, *words: object, code: int = 0) -> Answered:
        answered = held_to_the_rules(finished(typist.start(*words)), notes=1) if self._apart else (
            typist.run(*words, notes=1))
        assert answered.code == code, answered
        return answered

    def file(self, name: str, data: bytes) -> Path:
        path = self.hand / name
        path.write_bytes(data)
        return path

    def open_hub(self) -> None:
        self._hub = start("hub", "serve", "--json", "--with-parent",
                          "--data", str(self.written / "hub"), "--port", str(self.port),
                          "--owner", str(self.hand / "owner.json"), stdin=subprocess.PIPE)
        assert self._hub.stdout is not None
        assert b"address" in self._hub.stdout.readline()

    def close_hub(self) -> bytes:
        """Stop the hub; return all that it said."""
        assert self._hub is not None
        answered = finished(self._hub)
        return answered.out + answered.err


def typed_day(day: Day) -> None:
    """Everything that a member and a desk do in a day, with kills and errors in between."""
    plant = PLANTED
    day.type(day.desk, "desk", "init", "--name", "Org", "--hub", f"https://127.0.0.1:{day.port}",
             "--out", day.hand / "owner.json")
    day.open_hub()
    course = day.type(day.desk, "library", "import", write_course(day.hand / "course")).json["id"]
    day.type(day.desk, "studio", "publish", course)
    invite = day.type(day.desk, "desk", "invite").json["invite"]
    day.type(day.member, "join", invite, "--name", plant["name"])
    day.type(day.member, "library", "fetch", course)
    case = day.type(day.member, "case", "new", plant["case"]).json["id"]
    incident = day.type(
        day.member, "case", "incident", case, "--set", f"title={plant['title']}", "--set",
        f"account={plant['account']} {plant['arabic']} was taken away").json["id"]
    day.type(day.member, "case", "person", case, plant["name"], "--incident", incident)
    photo = PNG[:33] + _text_chunk(plant["inside"]) + PNG[33:]
    attached = [day.file(f"{plant['file']}.txt", f"{plant['inside']} ".encode() * 3000),
                day.file(f"{plant['file']}.png", photo)]
    day.type(day.member, "case", "attach", case, *attached, "--incident", incident)
    day.type(day.member, "contact", "add", "--set", f"name={plant['contact']}", "--set",
             f"notes={plant['arabic']}")
    for word in (plant["account"], plant["arabic"], plant["contact"], plant["inside"]):
        day.type(day.member, "search", word)
    day.type(day.member, "case", "show", case)
    day.type(day.member, "case", "show", plant["title"], code=1)
    day.type(day.member, "case", "incident", incident, "--set", f"{plant['title']}=x", code=1)
    day.type(day.member, "case", "attach", case, day.hand / plant["file"], code=1)
    letter = day.file("letter.txt", plant["message"].encode())
    day.type(day.member, "message", "send", "--kind", "urgent", "--text-file", letter)
    day.type(day.member, "case", "send", case, "--incident", incident, "--consent", "yes")
    killed_while_writing(day, case)
    day.type(day.member, "exchange")
    day.type(day.desk, "exchange")
    for one in day.type(day.desk, "desk", "inbox").json:
        day.type(day.desk, "desk", "show", one["id"])
        if one["kind"] == "submission":
            day.type(day.desk, "desk", "accept", one["id"])
            reply = day.file("reply.txt", plant["reply"].encode())
            day.type(day.desk, "desk", "reply", one["id"], "--text-file", reply)
    day.type(day.desk, "exchange")
    day.type(day.member, "exchange")
    shown = day.type(day.member, "case", "show", case).json
    assert shown["submissions"][0]["state"] == "answered"
    assert plant["reply"] in str(day.type(day.member, "search", plant["reply"]).json)


def _text_chunk(text: str) -> bytes:
    """Return a PNG tEXt chunk (PNG, 3rd edition, 11.3.3.2)."""
    data = b"Comment\0" + text.encode("latin-1")
    body = b"tEXt" + data
    return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


def killed_while_writing(day: Day, case: str) -> None:
    """A process that holds open drafts and half an attachment is killed: its journal stays."""
    script = """
import os, sys
from pathlib import Path
from fieldbook.session import App
session = App(Path(sys.argv[1])).unlock(Path(sys.argv[2]).read_text("utf-8").strip())
session.store.drafts.save("incident", "new", "account", sys.argv[4])
with session.store.transaction():
    session.store.drafts.save("incident", "new", "title", sys.argv[4] * 1000)
    with session.store.change() as change:
        for number in range(300):
            change.create("incident", {"case": sys.argv[3], "account": sys.argv[4] * 100})
    os.kill(os.getpid(), 9)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(day.member.vault), str(day.member.passphrase), case,
         PLANTED["draft"] + " "], env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")})
    assert done.returncode == -9
    # as it was left, with a journal that is not empty
    assert any((day.member.vault / f"{n}-journal").stat().st_size for n in "01")
    shutil.copytree(day.member.vault, day.written / "as it was killed")


def test_nothing_that_was_planted_lies_in_clear_anywhere(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing_is_found(Day(tmp_path, monkeypatch))


@pytest.mark.slow
def test_nothing_that_was_planted_lies_in_clear_after_processes_of_their_own(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor anywhere else on this computer: every file that changed meanwhile is searched."""
    begin = time.time()
    day = Day(tmp_path, monkeypatch, apart=True)
    nothing_is_found(day)
    assert on_the_whole_disk(begin, PLANTED, but=[day.hand]) == []


def test_nothing_that_was_planted_lies_on_any_disk_after_a_short_day(tmp_path: Path) -> None:
    """As it really runs: this user's home, temporary folder and environment, each command alone."""
    begin, plant = time.time(), never_planted_before()
    hand = tmp_path / "hand"
    hand.mkdir()
    typist = Typist(hand, "vault", plant["passphrase"])
    typist.vault = tmp_path / "vault"

    def type(*words: object, code: int = 0) -> Answered:
        answered = held_to_the_rules(finished(typist.start(*words)))
        assert answered.code == code, answered
        return answered

    file = hand / f"{plant['file']}.txt"
    file.write_text(f"{plant['inside']} " * 3000, "utf-8")
    type("vault", "create", "--size", "5M", "--calibrate-seconds", 0)
    case = type("case", "new", plant["case"]).json["id"]
    incident = type("case", "incident", case, "--set", f"account={plant['account']}").json["id"]
    type("case", "attach", case, file, "--incident", incident)
    assert plant["account"] in str(type("search", plant["account"]).json)
    type("case", "show", plant["title"], code=1)
    assert hits(typist.vault, plant) == []
    assert on_the_whole_disk(begin, plant, but=[hand]) == []


def nothing_is_found(day: Day) -> None:
    typed_day(day)
    said = day.close_hub()
    assert not [name for needle, name in needles(PLANTED).items() if needle in said]
    assert hits(day.written, PLANTED) == []
    names = {path.name for path in day.written.rglob("*") if path.is_file()}
    assert {"keys", "0", "1", "0-journal", "1-journal"} <= names
    assert [path for path in day.home.rglob("*") if path.is_file()] == []
    assert list((day.written / "tmp").iterdir()) == []


def test_the_search_for_planted_words_would_find_them(tmp_path: Path) -> None:
    word = PLANTED["contact"]
    places = {"utf8": word.encode(), "utf16": word.encode("utf-16"), "json": ascii(word).encode(),
              "base64": base64.b64encode(b"xx" + word.encode() + b"yy"),
              "gzip": _gzipped(word.encode() * 3), "hex": word.encode().hex().encode()}
    for name, data in places.items():
        (tmp_path / name).write_bytes(b"before " + data if name != "gzip" else data)
    (tmp_path / f"x{word}y").mkdir()
    found = {path for path, _ in hits(tmp_path, {"contact": word})}
    assert found == {*places, f"x{word}y"}


def test_the_search_of_the_whole_disk_would_find_them(tmp_path: Path) -> None:
    begin, plant = time.time(), never_planted_before()
    (tmp_path / "old").write_text(plant["draft"])
    os.utime(tmp_path / "old", (0, 0))  # the time of its inode tells all the same
    (tmp_path / "large").write_bytes(bytes((8 << 20) - 5) + plant["name"].encode() + bytes(9))
    (tmp_path / f"x{plant['title']}").touch()
    (tmp_path / "gzip").write_bytes(_gzipped(plant["contact"].encode() * 3))
    (tmp_path / "by hand").mkdir()
    (tmp_path / "by hand" / "file").write_text(plant["reply"])
    with tempfile.NamedTemporaryFile() as elsewhere:
        Path(elsewhere.name).write_bytes(plant["arabic"].encode("utf-16-be"))
        found = on_the_whole_disk(begin, plant, but=[tmp_path / "by hand"])
    assert sorted(found) == sorted([
        (elsewhere.name, "arabic"), (str(tmp_path / "gzip"), "contact"),
        (str(tmp_path / "large"), "name"), (str(tmp_path / "old"), "draft"),
        (str(tmp_path / f"x{plant['title']}"), "title")])


def test_to_look_for_the_ends_of_words_first_misses_none() -> None:
    plant = never_planted_before()
    assert all(any(end in needle for end in ends(plant)) for needle in needles(plant))


def _gzipped(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=31)
    return packer.compress(data) + packer.flush()


def test_the_default_place_of_a_vault_is_the_systems_data_folder(tmp_path: Path) -> None:
    """Without --vault the vault is below home and nothing else comes to lie there."""
    home = tmp_path / "home"
    home.mkdir()
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("a long one for this", "utf-8")
    environment = {"HOME": str(home), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "",
                   "XDG_CACHE_HOME": "", "TMPDIR": str(home)}
    for words in (("vault", "create", "--size", "4M", "--calibrate-seconds", "0"),
                  ("case", "new", "x"), ("case", "list")):
        answered = finished(start(*words, "--json", "--passphrase-file", str(passphrase),
                                  env=environment))
        assert held_to_the_rules(answered).code == 0
    files = {path.name for path in home.rglob("*") if path.is_file()}
    assert files == {"keys", "0", "1", "0-journal", "1-journal"}


@pytest.mark.parametrize("word", ["passphrase", "account"])
def test_no_error_repeats_what_was_secret(tmp_path: Path, word: str) -> None:
    """Errors and notes hold no passphrase, and no text that a person wrote."""
    typist = Typist(tmp_path, "vault", PLANTED["passphrase"]).create("4M")
    case = typist("case", "new", PLANTED["account"])["id"]
    typist("case", "incident", case, "--set", f"account={PLANTED['account']}")
    wrong = Typist(tmp_path, "wrong", PLANTED["passphrase"] + " and more")
    wrong.vault = typist.vault
    (tmp_path / "empty.txt").write_bytes(b"")
    for who, words in ((wrong, ("case", "list")), (typist, ("case", "send", case)),
                       (typist, ("exchange",)), (typist, ("desk", "inbox")),
                       (typist, ("message", "send", "--text-file", tmp_path / "empty.txt")),
                       (typist, ("case", "attach", case, tmp_path)),
                       (typist, ("vault", "create"))):
        answered = who.run(*words)
        for needle in encodings(PLANTED[word]):
            assert needle not in answered.err
            assert needle not in answered.out
