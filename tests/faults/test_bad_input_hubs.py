"""Hubs that lie, hang, close in the middle or are somebody else's; invites that are no good."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.desk_hub import ServedHub, free_port
from faults.lying import LIARS, listening, saying, speaking_first
from faults.typed import Typist, finished, held_to_the_rules, start, write_course
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.protocol.invite import decode_invite, encode_invite

NO_HUB = {"hub-confused", "connection-cut", "request-refused", "hub-away"}
"""What may be said of something that listens where the hub should and is none."""
WHOLE = {"ok": True, "findings": []}


class World:
    """A desk with a course, somebody who joined and has something to send, and a newcomer."""

    def __init__(self, folder: Path, vault: Path) -> None:
        self.port = free_port()
        self.folder = folder
        self._hub: subprocess.Popen[bytes] | None = None
        self.desk, self.member, self.newcomer = (
            self.somebody(name, vault) for name in ("desk", "member", "newcomer"))
        self.desk("desk", "init", "--name", "Org", "--hub", f"http://127.0.0.1:{self.port}",
                  "--out", folder / "owner.json")
        self.open()
        self.course = self.desk("library", "import", write_course(folder / "course"))["id"]
        self.desk("studio", "publish", self.course)
        used, self.invite = (self.desk("desk", "invite")["invite"] for _ in "12")
        self.member("join", used)
        assert self.newcomer.refused("join", used) == "invite-used"
        self.member("case", "new", "March")
        case = self.member("case", "list")[0]["id"]
        self.member("case", "incident", case, "--set", "account=a few words")
        self.member("case", "send", case)
        self.close()

    def somebody(self, name: str, vault: Path) -> Typist:
        made = Typist(self.folder, name)
        shutil.copytree(vault, made.vault)
        return made

    def open(self) -> None:
        self._hub = start("hub", "serve", "--json", "--with-parent", "--plain-http",
                          "--data", str(self.folder / "hub"), "--port", str(self.port),
                          "--owner", str(self.folder / "owner.json"), stdin=subprocess.PIPE)
        assert self._hub.stdout is not None
        assert b"address" in self._hub.stdout.readline()

    def close(self) -> None:
        if self._hub is not None:
            finished(self._hub)
            self._hub = None

    def errands(self) -> list[tuple[Typist, tuple[str, ...]]]:
        """Everything that reaches for the hub."""
        return [(self.member, ("exchange",)), (self.member, ("library", "fetch", self.course)),
                (self.newcomer, ("join", self.invite)), (self.desk, ("exchange",))]

    def everything_waits(self) -> None:
        waiting = self.member("exchange", "status")["waiting"]
        assert [one["type"] for one in waiting if one["type"] != "changes"] == ["submission"]
        assert self.newcomer("exchange", "status")["role"] is None
        assert self.member("library", "list")[0]["state"] == "available"

    def everything_goes(self) -> None:
        """The hub is back: what waited leaves, and the newcomer's invite is still good."""
        self.open()
        assert "submission" in [one["type"] for one in self.member("exchange")["sent"]]
        assert self.newcomer("join", self.invite)["organisation"] == "Org"
        self.member("library", "fetch", self.course)
        self.desk("exchange")
        assert [one["kind"] for one in self.desk("desk", "inbox")] == ["submission"]
        for one in (self.desk, self.member, self.newcomer):
            assert one("vault", "check") == WHOLE
        self.close()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, made_vault: Path) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("world"), made_vault)
    yield made
    made.close()


@pytest.mark.parametrize("liar", sorted(LIARS))
def test_whatever_answers_in_place_of_the_hub_nothing_is_lost(world: World, liar: str) -> None:
    with listening(LIARS[liar], world.port) as listener:
        for who, words in world.errands():
            visits = listener.visits
            assert who.refused(*words) in NO_HUB
            assert listener.visits > visits
    world.everything_waits()


def test_nothing_listens(world: World) -> None:
    for who, words in world.errands():
        assert who.refused(*words) == "hub-away"
    world.everything_waits()


@pytest.mark.parametrize("errand", [0, pytest.param(1, marks=pytest.mark.slow),
                                    pytest.param(2, marks=pytest.mark.slow)])
def test_ctrl_c_ends_waiting_for_a_hub_that_says_nothing(world: World, errand: int) -> None:
    who, words = world.errands()[errand]
    with listening(saying(then=600), world.port) as listener:
        process = who.start(*words)
        while not listener.visits:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        asked = time.monotonic()
        answered = held_to_the_rules(finished(process))
    assert answered.kind == "cancelled"
    assert time.monotonic() - asked < 10
    world.everything_waits()


def test_invites_that_are_no_good(world: World) -> None:
    good = decode_invite(world.invite)
    expired = encode_invite(type(good)(**{**vars_of(good), "expires": 1_000_000_000}))
    torn = world.invite[:20] + ("a" if world.invite[20] != "a" else "b") + world.invite[21:]
    for invite, kind in ((expired, "invite-expired"), (world.invite[:-1], "invite-damaged"),
                         (torn, "invite-damaged"), (world.invite + "aaaaaaaa", "invite-damaged"),
                         ("FB1", "invite-damaged"), (world.invite[3:], "invite-damaged")):
        assert world.newcomer.refused("join", invite) == kind
    assert world.newcomer("exchange", "status")["role"] is None


def test_an_invite_of_another_organisation_opens_no_door_here(world: World) -> None:
    """Also when it was altered on its way: the true one works after it, with the same token."""
    good = decode_invite(world.invite)
    world.open()
    try:
        for change, kinds in (({"hub_id": bytes(16)}, {"hub-not-trusted"}),
                              ({"root": sha256(b"another")}, {"publications-mismatch"}),
                              ({"token": bytes(16)}, {"invite-unknown"})):
            foreign = encode_invite(type(good)(**{**vars_of(good), **change}))
            assert world.newcomer.refused("join", foreign) in kinds
        assert world.newcomer("exchange", "status")["role"] is None
    finally:
        world.close()
    world.everything_waits()


def test_when_the_hub_is_back_everything_goes(world: World) -> None:
    """The last of this world: after all of the above, nothing blocks the way."""
    world.everything_waits()
    world.everything_goes()


def vars_of(struct: object) -> dict[str, object]:
    return {name: getattr(struct, name) for name in type(struct).__struct_fields__}


def test_a_hub_that_is_somebody_elses(tmp_path: Path, made_vault: Path) -> None:
    """Another certificate at the hub's address: nobody says anything to it."""
    port = free_port()
    folders = {}
    for name in ("ours", "theirs"):
        desk = Typist(tmp_path, name)
        shutil.copytree(made_vault, desk.vault)
        desk("desk", "init", "--name", name, "--hub", f"https://127.0.0.1:{port}",
             "--out", tmp_path / f"{name}.json")
        folders[name] = desk, ServedHub(tmp_path / f"{name} hub", tmp_path / f"{name}.json", port)
    (ours, our_hub), (_, their_hub) = folders["ours"], folders["theirs"]
    member, newcomer = Typist(tmp_path, "member"), Typist(tmp_path, "newcomer")
    for one in (member, newcomer):
        shutil.copytree(made_vault, one.vault)
    our_hub.start()
    used, invite = (ours("desk", "invite")["invite"] for _ in "12")
    member("join", used)
    our_hub.stop()
    their_hub.start()
    for who, words in ((member, ("exchange",)), (newcomer, ("join", invite)),
                       (ours, ("exchange",)), (ours, ("desk", "invite"))):
        assert who.refused(*words) == "hub-not-trusted"
    their_hub.stop()
    with listening(speaking_first(b"HTTP/1.1 400 Bad Request\r\n\r\n"), port):
        for who, words in ((member, ("exchange",)), (newcomer, ("join", invite))):
            assert who.refused(*words) in NO_HUB | {"hub-not-trusted"}
    our_hub.start()
    assert newcomer("join", invite)["organisation"] == "ours"
    member("exchange")
    our_hub.stop()
