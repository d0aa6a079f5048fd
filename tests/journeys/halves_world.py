"""Vaults whose halves live side by side for days, with all that goes over the link written down.

There is one organisation, with a hub in a process of its own behind a recording front. Three
vaults: in `both`, two halves live; in `alone` the second lives the same days beside a first that
never joins anybody; in `single` the first lives the same days and there is no second. Every half
does exactly what it would do otherwise; the desk works between the days.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from fakes.front import Front, Tape
from fakes.hub import RunningHub, start_hub
from fieldbook.core.clock import FixedClock
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.desk.desk import Desk
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.connecting import carrier_to
from fieldbook.exchange.protocol.owner import decode_owner_file
from fieldbook.hub.state import TLS_FOLDER
from fieldbook.library.importing import import_folder
from fieldbook.library.library import Library
from fieldbook.session import App
from fieldbook.studio.publishing import publish
from journeys import half_day
from journeys.exchange_world import free_port, new_store

DAY = 86_400_000
SIZE = 8 << 20
ROOT = Path(__file__).resolve().parents[2]
WORDS = {"first": "karfunkelgarten", "second": "haferkuchentag"}
PASSPHRASES = {"first": "quartz meadow harbour lantern", "second": "lentil soup on tuesday again"}
NAMES = {"first": "Oxalis Ganesha", "second": "Marten Tillig"}

Acts = list[list[Any]]


@dataclass
class Played:
    """What one half of one vault sent and was sent, day by day, and how its acts ended."""

    tapes: list[Tape] = field(default_factory=list)
    ended: list[list[str]] = field(default_factory=list)


class Organisation:
    """A desk, a course, and a hub behind the front."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(time.time_ns() // 1_000_000)
        self.store = new_store(self.clock, b"desk")
        self.library = Library(self.store)
        self.desk = Desk(self.store, clock=self.clock)
        port, hub_port = free_port(), free_port()
        self.desk.init("Justice Now", f"https://127.0.0.1:{port}")
        owner: Any = SimpleNamespace(file=decode_owner_file(self.desk.owner_file()))
        self.hub: RunningHub = start_hub(folder, owner, tls=True,
                                         arguments=("--port", str(hub_port)))
        files = self.hub.data / TLS_FOLDER
        self.front = Front(port, hub_port, files / "certificate.pem", files / "key.pem")
        self.course = import_folder(self.store, _course(folder / "course")).id
        self.publish()

    def publish(self) -> None:
        carrier = self.desk.carrier()
        try:
            publish(self.store, self.library, self.course, carrier, self.desk.publishing_keys(),
                    clock=self.clock)
        finally:
            carrier.close()

    def work(self) -> None:
        """Read, accept and answer everything that came; publish anew."""
        self.desk.exchange(self.library)
        for line in self.desk.inbox():
            if line.state == "new":
                if line.kind == "submission":
                    self.desk.accept(line.id)
                self.desk.reply(line.id, "Thank you. We will call you tomorrow.")
        self.publish()
        self.desk.exchange(self.library)

    @property
    def identities(self) -> tuple[HybridIdentity, ...]:
        """What opens everything that was sent to the desk."""
        return load_keys(self.store).identities

    def close(self) -> None:
        self.front.close()
        self.hub.stop()


def _course(folder: Path) -> Path:
    """One file in each language: files are fetched several at a time, in an order of their own."""
    for language in ("en", "fr"):
        place = folder / language / "travel"
        place.mkdir(parents=True)
        (place / "page.md").write_text(f"---\ntitle: Travel {language}\n---\n\nSlowly.\n")
    return folder


def days_of(half: str, course: str, count: int) -> list[Acts]:
    """What a half does, day by day; the first is busier than the second."""
    busy = half == "first"
    word = WORDS[half]
    days: list[Acts] = []
    for day in range(1, count + 1):
        acts: Acts = [["write", f"{word} {day}", f"{word} and how it went " * (60 if busy else 9)],
                      ["attach", f"{word}{day}.bin", 90_000 if busy else 30_000, f"{word}{day}"],
                      ["send"], ["message", f"{word}, day {day}: may I travel?"], ["exchange"]]
        if busy:
            acts += [["message", f"{word} once more"], ["message", f"{word} {day}"], ["exchange"]]
        if day == 1:
            acts.append(["read", course, "fr" if busy else "en"])
        if day % 2 == 0:
            acts = [*acts[:-1], ["attach", f"{word}.film", 400_000, word], ["send"], ["exchange"]]
        days.append(acts)
    return days


def at_home(acts: Acts) -> Acts:
    """What of these acts needs nobody else."""
    return [one for one in acts if one[0] in ("write", "attach")]


CUT = 260_000
"""Bytes after which the link breaks, every second day: within the film."""


class Halves:
    """The three vaults and their days."""

    def __init__(self, folder: Path, organisation: Organisation, *, apart: bool = False) -> None:
        """`apart`: each session in a process of its own."""
        self.folder, self.organisation, self._apart = folder, organisation, apart
        self.seed = random.randrange(1 << 30)
        self._chance = random.Random(self.seed)
        self.played = {one: Played() for one in (
            ("both", "first"), ("both", "second"), ("alone", "first"), ("alone", "second"),
            ("single", "first"))}
        self.carrier = carrier_to
        for vault in ("both", "alone", "single"):
            session = App(folder / vault, clock=organisation.clock).create_vault(
                PASSPHRASES["first"], SIZE, parameters=FOR_TESTS)
            if vault != "single":
                session.vault.set_decoy(PASSPHRASES["second"])
            session.lock()

    def live(self, days: int) -> None:
        """Let all halves live so many days, in any order within a day."""
        plans = {half: days_of(half, self.organisation.course, days) for half in WORDS}
        for day in range(days):
            for vault, half in self._chance.sample(list(self.played), len(self.played)):
                self._live_a_day(vault, half, plans[half][day], day)
            self.organisation.work()
            self.organisation.clock.advance(DAY)

    def _live_a_day(self, vault: str, half: str, acts: Acts, day: int) -> None:
        played = self.played[vault, half]
        if (vault, half) == ("alone", "first"):
            acts = at_home(acts)
        elif day == 0:
            acts = [["join", self.organisation.desk.invite().text, NAMES[half]], *acts]
        breaks = day % 2 == 1 and "exchange" in [one[0] for one in acts]
        with self.organisation.front.tape(cut_after=CUT if breaks else None) as tape:
            played.ended.append(self.session(vault, half, acts))
            played.tapes.append(tape)
        if breaks:
            with self.organisation.front.tape() as tape:
                played.ended.append(self.session(vault, half, [["exchange"]]))
                played.tapes.append(tape)

    def session(self, vault: str, half: str, acts: Acts) -> list[str]:
        """Open a half, act, lock it."""
        place, now = self.folder / vault, self.organisation.clock.now_ms()
        if not self._apart:
            return half_day.live(place, PASSPHRASES[half], now, acts, self.carrier)
        orders = {"folder": str(place), "passphrase": PASSPHRASES[half], "now": now, "acts": acts}
        done = subprocess.run(
            [sys.executable, "-m", "journeys.half_day"], input=json.dumps(orders), text=True,
            stdout=subprocess.PIPE, check=True, cwd=ROOT / "tests", timeout=120,
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT / 'tests'}"})
        answered: list[str] = json.loads(done.stdout)
        return answered
