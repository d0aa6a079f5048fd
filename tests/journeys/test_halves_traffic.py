"""What leaves one half of a vault is the same whether the other half exists, works, or exchanges.

Somebody who watches the link, or runs the hub, compares: the second half beside a first that works
and exchanges, and beside one that never joined anybody; the first half with a second, and without.
"""

from __future__ import annotations

import base64
import copy
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from typing import Any

import pytest

from fakes.front import Tape
from fakes.tape_shape import shape
from faults.disk_layer import fast_place
from fieldbook.crypto.age import HybridIdentity
from fieldbook.exchange.account import Account, load_account
from fieldbook.exchange.carriers.https import HttpsCarrier
from fieldbook.exchange.carriers.transport import Answer, Request, Transport
from fieldbook.exchange.connecting import carrier_to
from fieldbook.session import App
from journeys import half_day
from journeys.half_marks import Marks, found_in, marks, unsealed
from journeys.halves_world import NAMES, PASSPHRASES, WORDS, Halves, Organisation

OTHER = {"first": "second", "second": "first"}
BESIDE = {"second": ("both", "alone"), "first": ("both", "single")}
"""Two vaults in which a half does the same, that differ in what the other half did."""


@dataclass
class Lived:
    """The world after its days, and what each half could be known by."""

    world: Halves
    marks: dict[tuple[str, str], Marks]
    seeds: dict[tuple[str, str], bytes]

    def tapes(self, vault: str, half: str) -> list[Tape]:
        return self.world.played[vault, half].tapes

    def sent(self, vault: str, half: str) -> bytes:
        """All bytes of its connections, and what is inside everything that it sealed."""
        opens = (HybridIdentity.from_seed(self.seeds[vault, half]),
                 *self.world.organisation.identities)
        tapes = self.tapes(vault, half)
        return b"\0\0".join([*(tape.every_byte for tape in tapes),
                             *(unsealed(tape, opens) for tape in tapes)])


def lived(world: Halves, days: int) -> Lived:
    world.live(days)
    folder = world.folder
    known, seeds = {}, {}
    for vault, half in world.played:
        place = folder / vault
        known[vault, half] = marks(place, PASSPHRASES[half], [WORDS[half], NAMES[half]])
        session = App(place).unlock(PASSPHRASES[half])
        account = load_account(session.store)
        seeds[vault, half] = account.seed if account is not None else b""
        session.lock()
    return Lived(world, known, seeds)


@pytest.fixture(scope="module", params=[
    pytest.param((2, False), id="2 days"),
    pytest.param((6, True), id="6 days in processes of their own", marks=pytest.mark.slow)])
def days(request: pytest.FixtureRequest) -> Iterator[Lived]:
    count, apart = request.param
    folder = fast_place()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                     "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            place = folder / "home" / name
            place.mkdir(parents=True)
            patch.setenv(name, str(place))
        patch.setenv("PYTHONDONTWRITEBYTECODE", "1")
        patch.setattr(tempfile, "tempdir", None)  # asked for anew
        organisation = Organisation(folder / "organisation")
        try:
            yield lived(Halves(folder, organisation, apart=apart), count)
        finally:
            organisation.close()
            shutil.rmtree(folder)


def told(one: list[str], other: list[str]) -> str:
    return "\n".join(unified_diff(one, other, "beside one other half", "beside another", n=1,
                                  lineterm=""))


@pytest.mark.parametrize("half", BESIDE)
def test_the_same_leaves_it_whatever_the_other_half_does(days: Lived, half: str) -> None:
    """Requests, their order, headers, sizes and cursors, connections, TLS: day by day the same."""
    one, other = (days.world.played[vault, half] for vault in BESIDE[half])
    assert one.ended == other.ended
    assert len(one.tapes) == len(other.tapes) > 2
    for number, (mine, same) in enumerate(zip(one.tapes, other.tapes, strict=True)):
        shapes = shape(mine), shape(same)
        assert len(shapes[0]) > 8
        assert shapes[0] == shapes[1], (
            f"tape {number}, seed {days.world.seed}\n{told(*shapes)}")


@pytest.mark.parametrize("half", BESIDE)
def test_no_byte_of_it_names_the_other_half(days: Lived, half: str) -> None:
    """Neither on the link, nor inside what only the organisation or the half itself can open."""
    sent = days.sent("both", half)
    names = days.marks["both", OTHER[half]]
    assert len(names) > 60
    assert found_in(sent, names) == set()


@pytest.mark.parametrize("half", BESIDE)
def test_the_search_finds_what_a_half_says_of_itself(days: Lived, half: str) -> None:
    """Else finding nothing of the other half would mean nothing."""
    found = found_in(days.sent("both", half), days.marks["both", half])
    assert {"account mailbox", "account read", "account public", "device id", "case 0",
            f"word {WORDS[half]}", f"word {NAMES[half]}", "changeset hash 0"} <= found
    # and what no half ever says: what is the same in both, and what opens them
    assert not found & {"salt", "vault id", "kek", "store key", "store salt", "blob key",
                        "export key", "passphrase", "account signing", "account seed"}


def test_a_half_that_joined_nobody_asks_for_nothing(days: Lived) -> None:
    tapes = days.tapes("alone", "first")
    assert tapes
    assert [one for tape in tapes for one in tape.connections] == []


def test_nothing_of_it_is_outside_the_vault(days: Lived) -> None:
    """No cache, no ticket, no settings: nothing that the other half could pick up."""
    home = days.world.folder / "home"
    assert [path for path in home.rglob("*") if not path.is_dir()] == []
    assert list(home.iterdir())
    for vault in ("both", "alone", "single"):
        assert {path.name for path in (days.world.folder / vault).iterdir()} == {
            "keys", "0", "1", "0-journal", "1-journal"}


# Leaks that are planted, and found

class Telling:
    """A transport that adds a header to each request."""

    def __init__(self, inner: Transport, header: dict[str, str]) -> None:
        self._inner, self._header = inner, header
        self.traffic = inner.traffic

    def send(self, request: Request) -> Answer:
        return self._inner.send(Request(request.method, request.path,
                                        {**request.headers, **self._header}, request.body))

    def close(self) -> None:
        self._inner.close()


WRITTEN: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text, "hex": lambda text: text.encode().hex(),
    "base64": lambda text: base64.b64encode(b"id=" + text.encode()).decode(),
    "base64url": lambda text: base64.urlsafe_b64encode(b"v1" + text.encode()).decode()}


def test_a_client_that_tells_the_others_device_is_found(days: Lived) -> None:
    """A real exchange over a client with a leak, beside one without."""
    known = days.marks["both", "first"]
    header = {"X-Trace": WRITTEN["base64url"](str(known["device id"]))}

    def leaky(account: Account) -> HttpsCarrier:
        carrier = carrier_to(account)
        carrier._transport = Telling(carrier._transport, header)
        return carrier

    world = days.world
    now = world.organisation.clock.now_ms()
    tapes = []
    for vault, connect in (("both", leaky), ("alone", carrier_to)):
        with world.organisation.front.tape() as tape:
            assert half_day.live(world.folder / vault, PASSPHRASES["second"], now,
                                 [["exchange"]], connect) == [""]
        tapes.append(tape)
    assert found_in(tapes[0].every_byte, known) == {"device id", "device id 0"}
    assert found_in(tapes[1].every_byte, known) == set()
    assert shape(tapes[0]) != shape(tapes[1])


@pytest.mark.parametrize("way", WRITTEN)
def test_whatever_way_it_is_written_it_is_found(days: Lived, way: str) -> None:
    known = days.marks["both", "first"]
    for name in ("device id", "account recipient", f"word {WORDS['first']}"):
        told = b"X-Trace: " + WRITTEN[way](str(known[name])).encode() + b"\r\nHost:"
        tape = doctored(days.tapes("both", "second")[-1],
                        lambda data, told=told: data.replace(b"Host:", told))
        assert name in found_in(tape.every_byte, {name: known[name]})
    key = known["store key"]
    assert isinstance(key, bytes)
    for raw in (key, key.hex().encode(), base64.b64encode(b"12" + key)):
        assert found_in(b"before " + raw, known) == {"store key"}


def doctored(tape: Tape, change: Callable[[bytes], bytes]) -> Tape:
    other = copy.deepcopy(tape)
    for one in other.connections:
        one.up = bytearray(change(bytes(one.up)))
    return other


def without_the_last_request(data: bytes) -> bytes:
    return data[:data.rindex(b"GET ")]


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "a cursor": lambda data: data.replace(b"?after=", b"?after=1"),
    "a request less": without_the_last_request,
    "a request twice": lambda data: data + data[data.rindex(b"GET "):],
    "a cookie": lambda data: data.replace(b"Host:", b"Cookie: a=b\r\nHost:"),
    "a user agent": lambda data: data.replace(b"Host:", b"User-Agent: Fieldbook/2\r\nHost:"),
    "a larger packet": lambda data: data.replace(
        b"Content-Length: 4096\r\n\r\n", b"Content-Length: 16384\r\n\r\n" + bytes(12288)),
    "an order of headers": lambda data: data.replace(
        b"Authorization", b"X-Host: 1\r\nAuthorization")}


@pytest.mark.parametrize("change", CHANGES)
def test_a_shape_shows_what_else_could_tell(days: Lived, change: str) -> None:
    tape = next(one for one in days.tapes("both", "second")
                if b"Content-Length: 4096" in one.sent and b"?after=" in one.sent)
    assert shape(doctored(tape, CHANGES[change])) != shape(tape)


def test_a_shape_shows_a_ticket_of_tls_and_a_connection_more(days: Lived) -> None:
    tape = days.tapes("both", "second")[0]
    more = copy.deepcopy(tape)
    more.connections.append(copy.deepcopy(more.connections[-1]))
    assert shape(more) != shape(tape)
    resumed: Any = copy.deepcopy(tape)
    hello = resumed.connections[0].raw_up
    size = int.from_bytes(hello[3:5], "big")
    # the padding of the first message gives way to a pre_shared_key (RFC 8446, 4.2.11)
    place = bytes(hello).index(b"\x00\x15", size // 2)
    hello[place:place + 2] = b"\x00\x29"
    assert shape(resumed) != shape(tape)
