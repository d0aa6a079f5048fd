"""The vault's commands, typed as a person types them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from fieldbook.cli.main import main
from fieldbook.core.background import drain
from fieldbook.store.mending import mend
from fieldbook.store.store import Store
from fieldbook.vault import opening
from fieldbook.vault.meta import Use
from unit.vault.flipping import flip, leaves, used_store

FIRST = "first words that open it"
STARTER = Path(__file__).resolve().parents[3] / "resources" / "starter" / "first-steps"
DECOY, TRAP = "lentil soup on Tuesday", "bicycle pump, blue"


class Typist:
    """Types commands on one vault; answers what came out as JSON."""

    def __init__(self, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.place, self._capsys = place, capsys
        self.vault = place / "vault"

    def file(self, name: str, text: str) -> Path:
        path = self.place / name
        path.write_text(text + "\n", "utf-8")
        return path

    def run(self, *words: object, passphrase: str = FIRST) -> tuple[int, Any]:
        self._capsys.readouterr()
        named = self.file("typed.txt", passphrase)
        code = main([*map(str, words), "--vault", str(self.vault), "--json",
                     "--passphrase-file", str(named)])
        return code, json.loads(self._capsys.readouterr().out)

    def __call__(self, *words: object, passphrase: str = FIRST) -> Any:
        code, answer = self.run(*words, passphrase=passphrase)
        assert code == 0, answer
        return answer

    def refused(self, *words: object, passphrase: str = FIRST) -> str:
        code, answer = self.run(*words, passphrase=passphrase)
        assert code == 1, answer
        assert "{" not in answer["error"]["message"]
        return str(answer["error"]["kind"])


@pytest.fixture
def typist(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typist:
    made = Typist(tmp_path, capsys)
    answer = made("vault", "create", "--size", "6M", "--calibrate-seconds", 0)
    assert answer["recovery"] is None
    return made


def test_passphrases(typist: Typist) -> None:
    second = typist.file("second.txt", "second words")
    stick = typist.file("stick", "what a stick holds")
    typist("vault", "passphrase", "add", "--new-passphrase-file", second)
    typist("vault", "passphrase", "add", "--new-passphrase-file", second, "--new-keyfile", stick)
    listed = typist("vault", "passphrase", "list", passphrase="second words")
    assert [row["use"] for row in listed] == ["passphrase", "passphrase", "keyfile"]
    assert typist.refused("vault", "passphrase", "add", "--new-passphrase-file",
                          second) == "passphrase-in-use"
    typist("vault", "passphrase", "remove", "--other-passphrase-file", second)
    assert typist.refused("vault", "check", passphrase="second words") == "wrong-passphrase"
    third = typist.file("third.txt", "third words")
    typist("vault", "passphrase", "change", "--keyfile", stick, "--new-passphrase-file", third,
           passphrase="second words")
    assert typist.refused("vault", "check", passphrase="third words") == "wrong-passphrase"
    typist("vault", "passphrase", "change", "--keyfile", stick, "--new-passphrase-file", second,
           "--without-keyfile", passphrase="third words")
    assert typist("vault", "check", passphrase="second words")["ok"]
    first = typist.file("first.txt", FIRST)
    typist("vault", "passphrase", "remove", "--other-passphrase-file", first,
           passphrase="second words")
    assert typist.refused("vault", "passphrase", "remove", "--other-passphrase-file", second,
                          passphrase="second words") == "last-passphrase"
    assert set(typist("vault", "info")) == {"format", "store_size", "slots"}
    opening.unlock(typist.vault, "second words").lock()


def test_the_passphrase_that_shall_stay_is_not_removed(
        typist: Typist, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = typist.file("first.txt", FIRST), typist.file("second.txt", "second words")
    stick = typist.file("stick", "what a stick holds")
    typist("vault", "passphrase", "add", "--new-passphrase-file", second, "--new-keyfile", stick)
    remove = ("vault", "passphrase", "remove", "--other-passphrase-file", first)
    assert typist.refused(*remove) == "passphrase-stays"
    assert [row["use"] for row in typist("vault", "passphrase", "list")] == [
        "passphrase", "keyfile"]
    words = [*map(str, remove), "--vault", str(typist.vault), "--json", "--passphrase-file",
             str(second), "--keyfile", str(stick)]
    assert main(words) == 0
    assert "nothing opens this vault without a key file" in capsys.readouterr().err
    with opening.unlock(typist.vault, "second words", keyfile=stick.read_bytes()) as left:
        assert left.slot_uses() == [Use.KEYFILE]


def test_an_empty_file_is_refused_as_a_key_file(typist: Typist) -> None:
    second, empty = typist.file("second.txt", "second words"), typist.place / "empty"
    empty.touch()
    for verb in ("add", "change"):
        assert typist.refused("vault", "passphrase", verb, "--new-passphrase-file", second,
                              "--new-keyfile", empty) == "keyfile-empty"
    assert [row["use"] for row in typist("vault", "passphrase", "list")] == ["passphrase"]


def test_a_recovery_sheet(typist: Typist) -> None:
    made = typist("vault", "recovery", "sheet", "--language", "fr")
    assert len(made["words"]) == 15
    assert not made["verified"]
    paper = typist.file("paper.txt", "\n".join(made["words"]))
    new = typist.file("new.txt", "new words")
    restore = ("vault", "recovery", "restore", "--words-file", paper, "--new-passphrase-file", new)
    assert typist.refused(*restore) == "recovery-opens-nothing"
    slip = typist.file("slip.txt", " ".join(made["words"][:-1]))
    assert typist.refused("vault", "recovery", "verify", "--words-file", slip) == "words-damaged"
    assert typist("vault", "recovery", "verify", "--words-file",
                  paper) == {"verified": 1, "of": 1, "done": True}
    assert typist.refused("vault", "recovery", "verify", "--words-file",
                          paper) == "recovery-not-begun"
    assert typist("vault", "recovery", "rehearse", "--words-file", paper) == {"opens": True}
    first = typist(*restore)
    assert first["restored"]
    assert typist.refused("vault", "check") == "wrong-passphrase"
    assert typist("vault", "check", passphrase="new words")["ok"]
    newer = typist.file("newer.txt", "newer words")
    assert typist(*restore[:-1], newer)["device"] != first["device"]


def test_recovery_in_shares(typist: Typist) -> None:
    made = typist("vault", "recovery", "shares", "--need", 2, "--of", 3)
    for number, share in enumerate(made["shares"], 1):
        paper = typist.file("share.txt", share)
        answer = typist("vault", "recovery", "verify", "--share", "--words-file", paper)
        assert answer == {"verified": number, "of": 3, "done": number == 3}
    new = typist.file("new.txt", "new words")
    papers = typist.file("papers.txt", "\n".join(made["shares"][1:]))
    one = typist.file("one.txt", made["shares"][0])
    restore = ("vault", "recovery", "restore", "--shares", "--new-passphrase-file", new,
               "--words-file")
    assert typist.refused(*restore, one) == "shares-too-few"
    rehearse = ("vault", "recovery", "rehearse", "--shares", "--words-file")
    assert typist.refused(*rehearse, one) == "shares-too-few"
    assert typist(*rehearse, papers) == {"opens": True}
    assert typist(*restore, papers)["restored"]
    assert typist("vault", "check", passphrase="new words")["ok"]
    code, answer = typist.run("vault", "recovery", "shares", "--need", 4, "--of", 3)
    assert code == 2


def test_destroying_says_first_what_is_lost(typist: Typist) -> None:
    assert typist.refused("vault", "destroy") == "destroy-not-confirmed"
    assert typist("vault", "check")["ok"]
    assert typist.refused("vault", "destroy", "--yes-destroy",
                          passphrase="wrong") == "wrong-passphrase"
    assert typist("vault", "destroy", "--yes-destroy") == {"destroyed": True, "not_accepted": 0}
    assert not typist.vault.exists()
    assert typist.refused("vault", "info") == "no-vault"


def test_destroying_needs_no_passphrase(typist: Typist, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["vault", "destroy", "--yes-destroy", "--vault", str(typist.vault), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"destroyed": True}
    assert not typist.vault.exists()


def test_a_decoy(typist: Typist) -> None:
    other, trap = typist.file("other.txt", DECOY), typist.file("trap.txt", TRAP)
    same = typist.file("same.txt", FIRST)
    assert typist.refused("vault", "half", "set", "--new-passphrase-file",
                          same) == "passphrase-in-use"
    typist("vault", "half", "set", "--new-passphrase-file", other)
    seen = typist("vault", "info")
    assert set(seen) == {"format", "store_size", "slots"}
    typist("vault", "half", "destroying-passphrase", "--new-passphrase-file", trap,
           passphrase=DECOY)
    rehearsed = typist("vault", "half", "rehearse", passphrase=TRAP)
    assert rehearsed == {"opens": True, "destroys_other_half": True}
    assert typist("vault", "check")["ok"]
    assert typist("vault", "check", passphrase=TRAP)["ok"]
    assert typist.refused("vault", "check") == "wrong-passphrase"
    assert typist("vault", "check", passphrase=DECOY)["ok"]


def test_no_command_says_more_than_the_window(capsys: pytest.CaptureFixture[str]) -> None:
    """A terminal keeps what was typed: no name may say that one half is there to be shown."""
    for verb in (["vault"], ["vault", "half"], ["vault", "half", "set"]):
        with pytest.raises(SystemExit):
            main([*verb, "--help"])
        told = capsys.readouterr().out.lower()
        assert "half" in told
        assert not {"decoy", "duress", "hidden", "fake", "real"} & set(re.findall(r"[a-z]+", told))
    assert main(["vault", "decoy", "rehearse"]) == 2


def test_a_decoy_with_things_in_it(typist: Typist) -> None:
    typist("library", "import", STARTER)
    other = typist.file("other.txt", DECOY)
    alike = typist.file("alike.txt", "other words by far, and a number 7")
    notes = typist.file("Journeys.txt", "Train to the coast\nBook two seats.\n\nDentist\n")
    people = typist.file("people.txt", "Uncle Karim; 0555 12 34 56; birthday in May\nThe plumber")
    given = f"courses,notes={notes},people={people}"
    make = ("vault", "half", "set", "--new-passphrase-file")
    assert typist.refused(*make, alike, "--with", given) == "passphrase-alike"
    assert typist.run(*make, other, "--with", "films")[0] == 2
    assert typist.run(*make, other, "--with", "notes")[0] == 2
    assert typist(*make, other, "--with", given) == {
        "set": True, "courses": 1, "entries": 2, "people": 2, "left_out": []}
    [case] = typist("case", "list", passphrase=DECOY)
    assert case["title"] == "Journeys"
    assert {one["name"] for one in typist("contact", "list", passphrase=DECOY)} == {
        "Uncle Karim", "The plumber"}
    assert len(typist("library", "list", passphrase=DECOY)) == 1
    assert typist("vault", "check", passphrase=DECOY)["ok"]
    assert typist("case", "list") == typist("contact", "list") == []


def test_renewing(typist: Typist) -> None:
    second, stick = typist.file("second.txt", "second words"), typist.file("stick", "a stick")
    other = typist.file("other.txt", DECOY)
    typist("vault", "passphrase", "add", "--new-passphrase-file", second, "--new-keyfile", stick)
    typist("vault", "half", "set", "--new-passphrase-file", other)
    assert typist.refused("vault", "renew", "--also", second) == "wrong-passphrase"
    assert typist("vault", "renew", "--also", second, stick) == {"renewed": True, "passphrases": 2}
    assert typist("vault", "check")["ok"]
    assert typist("vault", "check", "--keyfile", stick, passphrase="second words")["ok"]
    assert typist.refused("vault", "check", passphrase=DECOY) == "wrong-passphrase"


def test_backup_and_restore(typist: Typist) -> None:
    key, target = typist.place / "key.txt", typist.place / "backup.age"
    typist("contact", "add", "--set", "name=Amina")
    recipient = typist("vault", "backup-key", key)["recipient"]
    assert recipient.startswith("age1pq")
    made = typist("vault", "backup", target, "--to", recipient)
    assert made["bytes"] == target.stat().st_size
    assert typist.refused("vault", "backup", target, "--to", recipient) == "backup-exists"
    restore = ("vault", "restore", target, "--age-identity", key)
    assert typist.refused(*restore, "--calibrate-seconds", 0) == "vault-exists"
    typist.vault = typist.place / "restored"
    assert typist(*restore, "--rehearse")["ok"]
    assert not typist.vault.exists()
    restored = typist(*restore, "--calibrate-seconds", 0, passphrase="another passphrase")
    assert restored["device"]
    names = [one["name"] for one in typist("contact", "list", passphrase="another passphrase")]
    assert names == ["Amina"]
    assert typist("vault", "check", passphrase="another passphrase")["ok"]


def test_rescue(typist: Typist) -> None:
    typist("contact", "add", "--set", "name=Amina")
    out = typist.place / "out"
    assert typist("vault", "rescue", out)["complete"]
    assert typist.refused("vault", "rescue", out) == "vault-exists"
    typist.vault = out
    assert [one["name"] for one in typist("contact", "list")] == ["Amina"]
    assert typist("vault", "check")["ok"]


def test_rescue_says_by_name_what_is_lost(typist: Typist) -> None:
    """Of some contacts, both the records and their history lie on damaged pages."""
    for number in range(40):
        typist("contact", "add", "--set", f"name=Contact {number}", "--set", "notes=" + "x" * 900)
    pages, _ = leaves(typist.vault, FIRST)
    used = used_store(typist.vault, FIRST)
    for page in (pages["record"][1], *pages["part"][1:]):
        flip(typist.vault / used, page)
    answer = typist("vault", "rescue", typist.place / "out")
    assert not answer["complete"]
    told = [one["message"] for one in answer["lost"] if one["kind"] == "lost-contact"]
    typist.vault = typist.place / "out"
    there = {one["name"] for one in typist("contact", "list")}
    assert answer["read"]["contact"] == len(there) < 40
    gone = {f"Contact {number}" for number in range(40)} - there
    assert len(told) == len(gone)
    assert told == [f"The contact “{name}” could not be read. Look for it in a backup."
                    for name in sorted(gone, key=lambda name: int(name.split()[1]))]
    checked = typist("vault", "check")
    assert {one["kind"] for one in checked["findings"]} == {"journal-gap"}


@pytest.mark.parametrize("table", ["migration", "search_index_data", "passage"])
def test_a_store_that_lost_a_table_is_mended(typist: Typist, table: str) -> None:
    """What rescuing leaves when the only page of a table was damaged."""
    typist("contact", "add", "--set", "name=Amina")
    with opening.unlock(typist.vault, FIRST) as vault:
        run = vault.connection.execute
        if table == "search_index_data":
            run("INSERT INTO search_index (search_index) VALUES ('delete-all')")
        else:
            run(f"DELETE FROM {table}")
        mend(vault.connection, {table})
    assert [one["name"] for one in typist("contact", "list")] == ["Amina"]
    with opening.unlock(typist.vault, FIRST) as vault:
        store = Store(vault.connection, vault.blob_key)
        drain(store.search.rebuild())
        found = len(store.search.query("Amina"))
        assert found == (0 if table == "passage" else 1)
        store.close()
