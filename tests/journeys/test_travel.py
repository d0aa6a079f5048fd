"""Before a journey, and after it: the whole way on the command line, with a real hub."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fakes.desk_hub import ServedHub, free_port
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.connecting import carrier_to
from fieldbook.exchange.errors import ConnectionCut
from fieldbook.session import App, Session
from journeys.test_command_line_story import PLANTED, Typist, document

PASSPHRASE = "خمسة جمل طويلة تكفي"
STAYS = "Kettledrum"


@pytest.fixture
def world(tmp_path: Path, capsys: pytest.CaptureFixture[str],
          ) -> Iterator[tuple[Typist, Typist, ServedHub]]:
    def typist(name: str) -> Typist:
        passphrase = tmp_path / f"{name}.txt"
        passphrase.write_text(PASSPHRASE + "\n", "utf-8")
        made = Typist(tmp_path / name, passphrase, capsys)
        made("vault", "create", "--size", "6M", "--calibrate-seconds", 0)
        return made

    port = free_port()
    desk, defender = typist("desk"), typist("defender")
    desk("desk", "init", "--name", "ISHR", "--hub", f"https://127.0.0.1:{port}",
         "--out", tmp_path / "owner.json")
    hub = ServedHub(tmp_path / "hub", tmp_path / "owner.json", port)
    hub.start()
    yield desk, defender, hub
    hub.stop()


def states(answer: Any) -> dict[str, str]:
    return {one["title"]: one["state"] for one in answer["items"]}


def shown(defender: Typist, case: str) -> tuple[Any, Any, Any]:
    return (defender("case", "show", case), defender("case", "log", case),
            defender("contact", "list"))


def packets_on(folder: Path, owner: Path) -> int:
    """Return how many packets wait for members on a hub that is stopped."""
    inbox = bytes.fromhex(json.loads(owner.read_text())["inbox"])
    connection = sqlite3.connect(folder / "hub.sqlite3")
    count = connection.execute("SELECT count(*) FROM packets WHERE NOT gone AND mailbox != ?",
                               (inbox,)).fetchone()[0]
    connection.close()
    return int(count)


def everything_in(vault: Path) -> bytes:
    """Return what all tables of a vault hold, read with its passphrase."""
    session: Session = App(vault).unlock(PASSPHRASE)
    try:
        names = [row[0] for row in session.store.sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'search_index'")]
        return b"\n".join(
            value if isinstance(value, bytes) else str(value).encode()
            for name in names for row in session.store.sql(f"SELECT * FROM {name}")
            for value in tuple(row))
    finally:
        session.lock()


def accepted_case(desk: Typist, defender: Typist, folder: Path) -> str:
    """Send a case and wait for its receipt, as the first two steps of the page say."""
    defender("join", desk("desk", "invite")["invite"], "--name", "Amina")
    case, incident = document(defender, folder)
    defender("contact", "add", "--set", f"name={STAYS}")
    assert states(defender("travel", "plan"))["March on 2 May"] == "not-sent"
    defender("case", "send", case, "--incident", incident, "--consent", "yes")
    defender("exchange")
    assert states(defender("travel", "plan"))["March on 2 May"] == "stored"
    desk("exchange")
    desk("desk", "accept", desk("desk", "inbox")[0]["id"])
    desk("exchange")
    defender("exchange")
    return case


def nothing_is_left(defender: Typist, vault: Path, case: str) -> None:
    """On the way: no word, no name, no id of it is in any table, and nothing looks broken."""
    data = everything_in(vault)
    assert [word for word in (PLANTED, PLANTED.lower(), "March", case)
            if word.encode() in data] == []
    assert STAYS.encode() in data
    assert defender("search", PLANTED) == []
    assert defender("case", "list") == []
    assert defender("vault", "check") == {"ok": True, "findings": []}
    assert defender("exchange")["findings"] == []


def everything_is_back(defender: Typist, case: str, before: tuple[Any, Any, Any]) -> None:
    now = shown(defender, case)
    assert now[:2] == before[:2]
    assert sorted(one["name"] for one in now[2]) == sorted(
        [*(one["name"] for one in before[2]), "Met on the way"])
    assert defender("vault", "check") == {"ok": True, "findings": []}
    assert defender("search", PLANTED)
    assert states(defender("travel", "plan"))["March on 2 May"] == "accepted"
    assert defender("exchange")["findings"] == []


def test_there_and_back(world: tuple[Typist, Typist, ServedHub], tmp_path: Path) -> None:
    desk, defender, hub = world
    case = accepted_case(desk, defender, tmp_path)
    plan = defender("travel", "plan")
    assert states(plan)["March on 2 May"] == "accepted"
    assert plan["copies_on_hub"]

    going = [one["id"] for one in plan["items"] if one["title"] != STAYS]
    before = shown(defender, case)
    packed = defender("travel", "pack", tmp_path / "parcel", "--only", *going)
    assert len(packed["words"].split()) == 27
    words = tmp_path / "words.txt"
    words.write_text(packed["words"], "utf-8")
    unsafe = next(one["id"] for one in plan["items"] if one["title"] == STAYS)
    assert defender.refused("travel", "erase", "--words-file", words, "--only", unsafe) \
        == "not-safe-yet"

    hub.stop()  # nothing goes while the hub cannot drop its copies
    assert packets_on(tmp_path / "hub", tmp_path / "owner.json") > 0
    assert defender.refused("travel", "erase", "--words-file", words, "--only", *going) \
        == "hub-away"
    assert shown(defender, case) == before
    hub.start()
    off = defender("travel", "erase", "--only", *going)
    assert (off["items"], off["copies_left_on_hub"]) == (len(going), False)
    assert [one["title"] for one in off["still_here"]] == [STAYS]
    hub.stop()
    assert packets_on(tmp_path / "hub", tmp_path / "owner.json") == 0
    hub.start()

    nothing_is_left(defender, tmp_path / "defender", case)
    defender("contact", "add", "--set", "name=Met on the way")

    look = defender("travel", "back", tmp_path / "parcel", "--words-file", words, "--look")
    assert look["ours"]
    assert {one["id"] for one in look["items"]} == set(going)
    back = defender("travel", "back", tmp_path / "parcel", "--words-file", words)
    assert (back["items"], back["missing"]) == (len(going), 0)
    everything_is_back(defender, case, before)
    hub.stop()
    assert not [path for path in tmp_path.rglob("*")
                if path.is_file() and PLANTED.encode() in path.read_bytes()]


def test_a_computer_that_was_taken(world: tuple[Typist, Typist, ServedHub], tmp_path: Path,
                                   capsys: pytest.CaptureFixture[str]) -> None:
    """The parcel and its words are enough for a new vault on another computer."""
    _, defender, _ = world
    case, _ = document(defender, tmp_path)
    before = shown(defender, case)
    packed = defender("travel", "pack", tmp_path / "parcel")
    words = tmp_path / "words.txt"
    words.write_text(packed["words"], "utf-8")
    passphrase = tmp_path / "new.txt"
    passphrase.write_text("another one that is long\n", "utf-8")
    new = Typist(tmp_path / "new", passphrase, capsys)
    new("vault", "create", "--size", "6M", "--calibrate-seconds", 0)
    back = ("travel", "back", tmp_path / "parcel", "--words-file", words)
    assert new.refused(*back) == "parcel-from-elsewhere"
    assert new("case", "list") == []
    assert new(*back, "--elsewhere")["missing"] == 0
    assert shown(new, case) == before
    assert new("vault", "check") == {"ok": True, "findings": []}


def test_what_was_accepted_on_the_way_is_noted_at_home(
        world: tuple[Typist, Typist, ServedHub], tmp_path: Path) -> None:
    """Somebody who could not wait for the receipt finds it beside the case afterwards."""
    desk, defender, _ = world
    defender("join", desk("desk", "invite")["invite"], "--name", "Amina")
    case, incident = document(defender, tmp_path)
    defender("case", "send", case, "--incident", incident, "--consent", "yes")
    defender("exchange")
    packed = defender("travel", "pack", tmp_path / "parcel")
    words = tmp_path / "words.txt"
    words.write_text(packed["words"], "utf-8")
    assert defender("travel", "erase", "--words-file", words)["still_here"] == []

    desk("exchange")
    letter = desk("desk", "inbox")[0]["id"]
    desk("desk", "accept", letter)
    (tmp_path / "reply.txt").write_text("We have it and will act.", "utf-8")
    desk("desk", "reply", letter, "--text-file", tmp_path / "reply.txt")
    desk("exchange")
    assert defender("exchange")["findings"] == []
    assert len(defender("message", "list")) == 1

    defender("travel", "back", tmp_path / "parcel", "--words-file", words)
    submission = defender("case", "show", case)["submissions"][0]
    assert submission["state"] == "answered"
    assert submission["accepted"]
    assert defender("exchange")["findings"] == []
    assert defender("vault", "check") == {"ok": True, "findings": []}


def submitted(desk: Typist, defender: Typist, folder: Path) -> str:
    """Join, and decide to send a case with two files; nothing of it has left. Return the case."""
    defender("join", desk("desk", "invite")["invite"], "--name", "Amina")
    defender("exchange")
    assert desk("exchange")["findings"] == []
    case, incident = document(defender, folder)
    defender("case", "send", case, "--incident", incident, "--consent", "yes")
    return case


def take_off(defender: Typist, folder: Path, *more: object) -> None:
    """Pack everything, type the words back, take it off."""
    words = folder / "words.txt"
    words.write_text(defender("travel", "pack", folder / "parcel")["words"], "utf-8")
    assert defender("travel", "erase", "--words-file", words, *more)["still_here"] == []
    assert defender("case", "list") == []


def bring_back(defender: Typist, folder: Path) -> None:
    back = defender("travel", "back", folder / "parcel", "--words-file", folder / "words.txt")
    assert back["missing"] == 0
    assert defender("vault", "check") == {"ok": True, "findings": []}


def write(defender: Typist, folder: Path, words: str) -> None:
    (folder / "message.txt").write_text(words, "utf-8")
    defender("message", "send", "--text-file", folder / "message.txt")
    (folder / "message.txt").unlink()


def whole_at(desk: Typist) -> dict[str, dict[str, str]]:
    """Return the files of each submission that the desk has, by its title."""
    return {one["title"]: {file["name"]: file["state"]
                           for file in desk("desk", "show", one["id"])["attachments"]}
            for one in desk("desk", "inbox") if one["kind"] == "submission"}


def test_what_was_sealed_before_a_journey_leaves_no_gap(
        world: tuple[Typist, Typist, ServedHub], tmp_path: Path) -> None:
    """Nobody at the desk may think that the hub hides something while it is in a parcel."""
    desk, defender, hub = world
    submitted(desk, defender, tmp_path)
    hub.stop()
    assert defender.refused("exchange") == "hub-away"  # it is sealed, and has a number
    take_off(defender, tmp_path, "--offline")
    hub.start()
    write(defender, tmp_path, "I have arrived.")
    assert defender("exchange")["findings"] == []
    assert desk("exchange")["findings"] == []
    assert whole_at(desk) == {}
    defender("exchange")
    thread = defender("message", "list")[0]["id"]
    assert [one["state"] for one in defender("message", "show", thread)] == ["received"]
    assert [one["state"] for one in defender("travel", "plan")["items"]] == ["received"]

    bring_back(defender, tmp_path)
    write(defender, tmp_path, "I am back.")
    assert defender("exchange")["findings"] == []
    assert desk("exchange")["findings"] == []
    assert whole_at(desk) == {"Arrest": {"gate.png": "here", "statement.txt": "here"}}
    assert len([one for one in desk("desk", "inbox") if one["kind"] == "message"]) == 2


class Breaks:
    """A carrier whose connection breaks after so many pieces of files."""

    def __init__(self, carrier: Carrier, pieces: int) -> None:
        self._carrier, self._left = carrier, pieces

    def put_blocks(self, *what: Any) -> None:
        if self._left == 0:
            raise ConnectionCut
        self._left -= 1
        self._carrier.put_blocks(*what)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._carrier, name)


def test_what_was_sent_in_part_goes_on_after_a_journey(
        world: tuple[Typist, Typist, ServedHub], tmp_path: Path) -> None:
    desk, defender, _ = world
    submitted(desk, defender, tmp_path)
    session = App(tmp_path / "defender").unlock(PASSPHRASE)
    session.exchange.carrier = lambda account: Breaks(carrier_to(account), 3)  # type: ignore[assignment,return-value]
    with pytest.raises(ConnectionCut):
        session.exchange.run()
    session.lock()
    assert desk("exchange")["findings"] == []
    assert sorted(whole_at(desk)["Arrest"].values()) == ["here", "waiting"]
    take_off(defender, tmp_path)
    write(defender, tmp_path, "I have arrived.")
    assert defender("exchange")["findings"] == []
    assert desk("exchange")["findings"] == []
    assert sorted(whole_at(desk)["Arrest"].values()) == ["here", "waiting"]

    bring_back(defender, tmp_path)
    assert [one["type"] for one in defender("exchange")["sent"] if one["type"] != "changes"] == [
        "attachment"]
    assert desk("exchange")["findings"] == []
    assert whole_at(desk) == {"Arrest": {"gate.png": "here", "statement.txt": "here"}}
