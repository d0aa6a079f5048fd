"""A process that does a day's work in a vault and says what is safe, until it is killed.

Started as: python day_writer.py VAULT PASSPHRASE_FILE FOLDER SEED. Each line on its output is an
acknowledgement: JSON with what was kept when the call had returned.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from faults.typed import write_course
from fieldbook.session import App, Session


def acknowledge(**facts: Any) -> None:
    os.write(1, json.dumps(facts).encode() + b"\n")


class Day:
    """One step after another; every text holds a counter that only rises."""

    def __init__(self, session: Session, folder: Path, seed: int) -> None:
        self.session, self.folder = session, folder
        self.work, self.contacts = session.casework, session.contacts
        self.chance = random.Random(seed)
        self.n = seed * 10_000
        self.steps: list[Callable[[], None]] = [
            self.new_case, self.new_incident, self.new_incident, self.edit, self.edit, self.edit,
            self.draft, self.draft, self.draft, self.attach, self.add_contact, self.set_contact,
            self.add_person, self.import_course, self.send_message, self.send_incident]

    def step(self) -> None:
        self.n += 1
        self.chance.choice(self.steps)()

    def words(self) -> str:
        return f"word{self.n:08d} " + "and more of it " * self.chance.randrange(300)

    def a_case(self) -> str:
        cases = self.work.cases()
        return self.chance.choice(cases).id if cases else self.work.new_case("the first").id

    def an_incident(self) -> str:
        case = self.a_case()
        found = [one.id for one in self.work.incidents(case)]
        return self.chance.choice(found) if found else self.work.new_incident(case).id

    def new_case(self) -> None:
        acknowledge(kind="case", id=self.work.new_case(f"case{self.n}").id, n=self.n)

    def new_incident(self) -> None:
        made = self.work.new_incident(self.a_case(), title="It", account=self.words())
        acknowledge(kind="incident", id=made.id, n=self.n)

    def edit(self) -> None:
        made = self.work.set_incident(self.an_incident(), account=self.words())
        acknowledge(kind="incident", id=made.id, n=self.n)

    def draft(self) -> None:
        name = f"draft{self.chance.randrange(12)}"
        self.session.store.drafts.save("incident", name, "account", self.words())
        acknowledge(kind="draft", id=name, n=self.n)

    def attach(self) -> None:
        path = self.folder / "evidence.bin"
        path.write_bytes(self.chance.randbytes(self.chance.choice((0, 900, 70_000, 700_000))))
        made = self.work.evidence.attach(self.a_case(), path)
        assert made.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        acknowledge(kind="evidence", id=made.id, n=self.n, sha256=made.sha256)

    def add_contact(self) -> None:
        made = self.contacts.add(name=f"contact{self.n}", notes=self.words())
        acknowledge(kind="contact", id=made.id, n=self.n)

    def set_contact(self) -> None:
        contacts = self.contacts.all()
        if contacts:
            made = self.contacts.set(self.chance.choice(contacts).id, notes=self.words())
            acknowledge(kind="contact", id=made.id, n=self.n)

    def add_person(self) -> None:
        case = self.a_case()
        made = self.work.add_person(case, f"person{self.n}", consent="yes")
        acknowledge(kind="person", id=made.id, n=self.n, case=case)

    def import_course(self) -> None:
        course = write_course(self.folder / "course", 12)
        for code in ("en", "fr"):
            page = course / code / "travel" / "newest.md"
            page.write_text(f"---\ntitle: Newest\n---\n\nword{self.n:08d}\n", "utf-8")
        report = self.session.import_course(course)
        acknowledge(kind="course", id=report.id, n=self.n, items=report.items)

    def send_message(self) -> None:
        made = self.session.exchange.send_message(f"word{self.n:08d}", "advice")
        acknowledge(kind="message", id=made.id, n=self.n)

    def send_incident(self) -> None:
        incident = self.an_incident()
        self.work.set_incident(incident, account=self.words())
        case = self.work.incident(incident).case
        most = frozenset(one.id for one in self.work.evidence.of_case(case)[1:])
        sent = self.session.exchange.send_submission(
            self.work.prepare(case, incident, consent="yes", leave_out=most))
        acknowledge(kind="submission", id=sent.id, n=self.n)


def main() -> None:
    vault, passphrase, folder, seed = sys.argv[1:]
    session = App(Path(vault)).unlock(Path(passphrase).read_text("utf-8").strip())
    session.tidy()
    day = Day(session, Path(folder), int(seed))
    while True:
        day.step()


if __name__ == "__main__":
    main()
