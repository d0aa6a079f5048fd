"""The story, typed: publish, join, fetch, read, document, send, accept, answer; with a real hub."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path

import pytest

from fakes.desk_hub import ServedHub, free_port
from fieldbook.cli.main import main

COURSE = Path(__file__).resolve().parents[2] / "resources" / "starter" / "first-steps"
PLANTED = "Zwillingsbrunn"
"""A word that stands in the incident, in an attachment and in a contact, and nowhere else."""
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "08d763f8cfc000000301010018dd8db00000000049454e44ae426082")


class Typist:
    """Types commands and reads the JSON that comes back."""

    def __init__(self, vault: Path, passphrase: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._vault, self._passphrase, self._capsys = vault, passphrase, capsys

    def run(self, *words: object) -> tuple[int, object]:
        self._capsys.readouterr()
        code = main([*map(str, words), "--vault", str(self._vault), "--json",
                     "--passphrase-file", str(self._passphrase)])
        return code, json.loads(self._capsys.readouterr().out)

    def __call__(self, *words: object) -> object:
        code, answer = self.run(*words)
        assert code == 0, answer
        return answer

    def refused(self, *words: object) -> str:
        code, answer = self.run(*words)
        assert code == 1
        assert "Traceback" not in answer["error"]["message"]
        return str(answer["error"]["kind"])


@pytest.fixture
def typist(tmp_path, capsys):
    def make(name: str) -> Typist:
        passphrase = tmp_path / f"{name}.txt"
        passphrase.write_text("خمسة جمل طويلة تكفي\n", "utf-8")
        made = Typist(tmp_path / name, passphrase, capsys)
        made("vault", "create", "--size", "6M", "--calibrate-seconds", 0)
        return made

    return make


@pytest.fixture
def world(tmp_path, typist):
    port = free_port()
    desk, defender = typist("desk"), typist("defender")
    desk("desk", "init", "--name", "ISHR", "--hub", f"https://127.0.0.1:{port}",
         "--out", tmp_path / "owner.json")
    hub = ServedHub(tmp_path / "hub", tmp_path / "owner.json", port)
    hub.start()
    yield desk, defender, hub
    hub.stop()


def document(defender: Typist, folder: Path) -> tuple[str, str]:
    """Write an incident with two files and a contact; return (case, incident)."""
    case = defender("case", "new", "March on 2 May")["id"]
    incident = defender("case", "incident", case, "--set", "title=Arrest",
                        "--set", f"account={PLANTED} was taken to a white van",
                        "--set", "when=2026-05-02T14:40")["id"]
    (folder / "gate.png").write_bytes(PNG)
    (folder / "statement.txt").write_text(f"I saw {PLANTED}.", "utf-8")
    defender("case", "attach", case, folder / "gate.png", folder / "statement.txt",
             "--incident", incident)
    (folder / "gate.png").unlink()
    (folder / "statement.txt").unlink()
    defender("contact", "add", "--set", f"name={PLANTED}", "--set", "safe_way=ring twice")
    return case, incident


def test_the_whole_story(world, tmp_path):
    desk, defender, hub = world
    course = desk("library", "import", COURSE)["id"]
    assert desk("studio", "publish", course, "--to", "hub")["new_bytes"] > 0
    assert desk("studio", "publish", course, "--to", "hub")["new_bytes"] == 0
    invite = desk("desk", "invite")["invite"]
    assert defender("join", invite, "--name", "Amina") == {
        "organisation": "ISHR", "role": "defender"}
    listed = defender("library", "list")[0]
    assert (listed["id"], listed["state"]) == (course, "available")
    defender("library", "fetch", course, "--language", "fr", "--language", "ar")

    hub.stop()
    for words, language in (("الدفاع", "ar"), ("chiffrement", "fr"), ("phishing", "fr")):
        hit = defender("search", words, "--language", language)[0]
        item = hit["where"].partition("/")[2]
        shown = defender("library", "show", course, "--item", item, "--language", language)
        assert (shown["language"], shown["id"]) == (language, item)
    assert defender.refused("exchange") == "hub-away"
    case, incident = document(defender, tmp_path)
    sent = defender("case", "send", case, "--incident", incident, "--consent", "yes")
    assert sent["state"] == "waiting"
    assert defender("exchange", "status")["waiting"][0]["title"] == "Arrest"

    hub.start()
    report = defender("exchange")
    assert [one["type"] for one in report["sent"] if one["type"] != "changes"] == [
        "submission", "attachment", "attachment"]
    desk("exchange")
    letter = desk("desk", "inbox")[0]
    assert (letter["from"], letter["title"], letter["state"]) == ("Amina", "Arrest", "new")
    shown = desk("desk", "show", letter["id"])
    assert PLANTED in shown["document"]["incidents"][0]["account"]
    assert {one["name"]: one["state"] for one in shown["attachments"]} == {
        "gate.png": "here", "statement.txt": "here"}
    desk("desk", "accept", letter["id"])
    (tmp_path / "reply.txt").write_text("We have it and will act.", "utf-8")
    desk("desk", "reply", letter["id"], "--text-file", tmp_path / "reply.txt")
    desk("exchange")
    defender("exchange")

    submission = defender("case", "show", case)["submissions"][0]
    assert submission["state"] == "answered"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", submission["accepted"])
    thread = defender("message", "list")[0]
    assert defender("message", "show", thread["id"])[0]["text"] == "We have it and will act."
    nothing = defender("exchange")
    assert nothing["bytes_up"] + nothing["bytes_down"] <= 1536
    assert defender("vault", "check") == {"ok": True, "findings": []}
    hub.stop()
    assert not [path for path in tmp_path.rglob("*")
                if path.is_file() and PLANTED.encode() in path.read_bytes()]


def test_an_invite_works_once_and_its_text_must_be_whole(world, typist):
    desk, defender, _ = world
    invite = desk("desk", "invite")["invite"]
    other = typist("other")
    assert other.refused("join", invite[:-3] + "aaa") == "invite-damaged"
    defender("join", invite)
    assert other.refused("join", invite) == "invite-used"
    assert other.refused("exchange") == "not-joined"
    assert defender.refused("join", invite) == "already-joined"


def test_a_wrong_passphrase_is_one_clear_line(typist, tmp_path, capsys):
    typist("mine")
    (tmp_path / "wrong.txt").write_text("not this one", "utf-8")
    code = main(["case", "list", "--vault", str(tmp_path / "mine"),
                 "--passphrase-file", str(tmp_path / "wrong.txt")])
    told = capsys.readouterr()
    assert code == 1
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1


def test_wrong_usage_is_told_apart_from_trouble(capsys):
    assert main(["case", "fly", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "usage"
    assert main(["vault", "info", "--vault", "nowhere-at-all", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "no-vault"


def test_the_passphrase_may_come_from_standard_input(typist, tmp_path, capsys, monkeypatch):
    typist("mine")
    monkeypatch.setattr("sys.stdin", io.StringIO("خمسة جمل طويلة تكفي\n"))
    assert main(["case", "list", "--vault", str(tmp_path / "mine"), "--json",
                 "--passphrase-stdin"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_passphrase_is_changed_for_good(typist, tmp_path, capsys):
    mine = typist("mine")
    (tmp_path / "new.txt").write_text("a whole new passphrase", "utf-8")
    mine("vault", "passphrase", "change", "--new-passphrase-file", tmp_path / "new.txt")
    assert mine.refused("case", "list") == "wrong-passphrase"
    changed = Typist(tmp_path / "mine", tmp_path / "new.txt", capsys)
    assert changed("case", "list") == []


def test_the_organisation_keeps_a_share_and_gives_it_back(world, tmp_path):
    """2 of 3: one entrusted, one lost, one on paper; the passphrase is forgotten."""
    desk, defender, hub = world
    assert defender.refused("vault", "recovery", "shares", "--need", 2, "--of", 3,
                            "--entrust") == "not-joined"
    assert defender("vault", "recovery", "status") == {
        "sheet": False, "shares": False, "waiting": [], "entrusted": None}
    defender("join", desk("desk", "invite")["invite"], "--name", "Amina")
    desk("exchange")
    made = defender("vault", "recovery", "shares", "--need", 2, "--of", 3, "--entrust")
    assert len(made["shares"]) == 2
    assert made["entrusted"]["state"] == "waiting"
    for number, share in enumerate(made["shares"]):
        paper = tmp_path / f"paper-{number}.txt"
        paper.write_text(share, "utf-8")
        typed = defender("vault", "recovery", "verify", "--share", "--words-file", paper)
    assert typed == {"verified": 3, "of": 3, "done": True}
    defender("exchange")
    assert defender("vault", "recovery", "status")["entrusted"]["state"] == "sent"
    desk("exchange")
    defender("exchange")
    status = defender("vault", "recovery", "status")
    assert (status["shares"], status["entrusted"]["state"]) == (True, "kept")

    held, = desk("desk", "share", "list")
    assert (held["name"], held["need"], held["of"], held["handed_out"]) == ("Amina", 2, 3, None)
    shown = desk("desk", "share", "show", held["id"], "--why", "She came in person.")
    lines = desk("desk", "share", "log")
    assert [(one["did"], one["why"]) for one in lines] == [
        ("handed-out", "She came in person."), ("kept", "")]
    (tmp_path / "both.txt").write_text(f"{shown['words']}\n{made['shares'][1]}\n", "utf-8")
    (tmp_path / "new.txt").write_text("une autre phrase de passe\n", "utf-8")
    restored = defender("vault", "recovery", "restore", "--shares", "--words-file",
                        tmp_path / "both.txt", "--new-passphrase-file", tmp_path / "new.txt")
    assert restored["restored"]
    assert defender.refused("exchange", "status") == "wrong-passphrase"
    (tmp_path / "defender.txt").write_text("une autre phrase de passe\n", "utf-8")
    assert defender("exchange", "status")["organisation"] == "ISHR"

    desk("desk", "share", "forget", held["id"])
    assert desk("desk", "share", "list") == []
    assert desk.refused("desk", "share", "show", held["id"]) == "no-such-share"
    hub.stop()
    words = shown["words"].split()
    planted = [" ".join(words[at:at + 2]).encode() for at in range(0, 20, 2)]
    written = [path for folder in ("desk", "defender", "hub")
               for path in (tmp_path / folder).rglob("*") if path.is_file()]
    assert len(written) > 12
    for path in written:
        data = path.read_bytes()
        assert not any(one in data for one in planted), path


def test_what_waits_is_taken_back_and_what_a_hub_lost_is_sent_again(world, tmp_path):
    desk, defender, hub = world
    defender("join", desk("desk", "invite")["invite"], "--name", "Amina")
    desk("exchange")
    hub.stop()
    case, incident = document(defender, tmp_path)
    sent = defender("case", "send", case, "--incident", incident, "--consent", "yes")
    assert defender.refused("exchange") == "hub-away"
    back = defender("exchange", "withdraw", sent["packet"])
    assert (back["type"], back["title"], back["state"]) == ("submission", "Arrest", "draft")
    assert defender("case", "show", case)["submissions"] == []
    assert defender.refused("exchange", "withdraw", sent["packet"]) == "not-outgoing"

    sent = defender("case", "send", case, "--incident", incident, "--consent", "yes")
    hub.start()
    defender("exchange")
    assert defender.refused("exchange", "withdraw", sent["packet"]) == "under-way"
    hub.stop()
    shutil.rmtree(tmp_path / "hub" / "objects")
    hub.start()
    report = defender("exchange")
    assert "hub-restored" in [one["kind"] for one in report["findings"]]
    assert [one["type"] for one in report["sent"] if one["type"] != "changes"] == [
        "submission", "attachment", "attachment"]
    desk("exchange")
    letter, = desk("desk", "inbox")
    assert {one["name"]: one["state"] for one in desk("desk", "show", letter["id"])["attachments"]
            } == {"gate.png": "here", "statement.txt": "here"}
