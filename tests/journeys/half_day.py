"""One day in one half of a vault: python -m journeys.half_day, orders on the standard input.

Orders are JSON: the vault's folder, the passphrase, the time (ms since 1970) and acts, each a verb
and its words. What is printed is how each act ended.
"""

from __future__ import annotations

import json
import random
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import WorldError
from fieldbook.exchange.connecting import carrier_to
from fieldbook.session import App, Session


class HalfDay:
    """The acts, each a method."""

    def __init__(self, session: Session, carrier: Any = carrier_to) -> None:
        self.session = session
        session.exchange.carrier = carrier

    def join(self, invite: str, name: str) -> None:
        self.session.exchange.join(invite, name=name)

    def write(self, title: str, account: str) -> None:
        """Begin a case with one incident."""
        case = self.session.casework.new_case(title)
        self.session.casework.new_incident(case.id, title=title, account=account)

    def attach(self, name: str, size: int, seed: str) -> None:
        """Attach a file of so many bytes to the newest case."""
        content = random.Random(seed).randbytes(size)
        self.session.casework.evidence.attach_stream(self._case(), name, BytesIO(content))

    def send(self) -> None:
        """Send the newest case."""
        self.session.exchange.send_submission(
            self.session.casework.prepare(self._case(), consent="yes"))

    def message(self, text: str) -> None:
        self.session.exchange.send_message(text, "advice")

    def read(self, course: str, language: str) -> None:
        """Fetch a course."""
        self.session.exchange.fetch(course, [language])

    def exchange(self) -> None:
        self.session.exchange.run()

    def _case(self) -> str:
        return max(self.session.casework.cases(), key=lambda one: one.title).id


def live(folder: Path, passphrase: str, now: int, acts: list[list[Any]],
         carrier: Any = carrier_to) -> list[str]:
    """Live a day: unlock, do the acts, lock; return how each ended, "" for well."""
    clock = FixedClock(now)
    session = App(folder, clock=clock).unlock(passphrase)
    try:
        session.tidy()
        day, ended = HalfDay(session, carrier), []
        for verb, *words in acts:
            clock.advance(60_000)  # lists are in the order of their times
            try:
                getattr(day, verb)(*words)
            except WorldError as error:
                ended.append(error.kind)
            else:
                ended.append("")
        return ended
    finally:
        session.lock()


def main() -> None:
    orders = json.load(sys.stdin)
    json.dump(live(Path(orders["folder"]), orders["passphrase"], orders["now"], orders["acts"]),
              sys.stdout)


if __name__ == "__main__":
    main()
