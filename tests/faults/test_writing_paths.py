"""Processes are killed at random moments in everything that writes: nothing acknowledged is lost.

First a process that works through the services, as the window does; then single commands, each
killed and typed again.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fakes.desk_hub import ServedHub, free_port
from faults.typed import ROOT, Typist, finished, held_to_the_rules, write_course
from fieldbook.session import App, Session

WRITER = Path(__file__).with_name("day_writer.py")
WHOLE = {"ok": True, "findings": []}
MENDED = {"keys-copy-repaired"}
"""What an opening may say after a kill in the middle of the opening before."""


class Organisation:
    """A desk and its running hub."""

    def __init__(self, folder: Path, vault: Path) -> None:
        self.folder, self._vault = folder, vault
        port = free_port()
        self.desk = self.somebody("desk", "40M")
        self.desk("desk", "init", "--name", "Org", "--hub", f"https://127.0.0.1:{port}",
                  "--out", folder / "owner.json")
        # whoever is killed a hundred times in a day sends more in it than anybody else
        self.hub = ServedHub(folder / "hub", folder / "owner.json", port,
                             "--packets-per-day", "20000")
        self.hub.start()

    def somebody(self, name: str, size: str = "") -> Typist:
        made = Typist(self.folder, name)
        if size:
            return made.create(size)
        shutil.copytree(self._vault, made.vault)
        return made

    def invite(self) -> str:
        return str(self.desk("desk", "invite")["invite"])


@pytest.fixture
def organisation(tmp_path: Path, made_vault: Path) -> Iterator[Organisation]:
    made = Organisation(tmp_path, made_vault)
    yield made
    made.hub.stop()


class Safe:
    """What the process said was safe: the latest acknowledgement of each thing."""

    def __init__(self) -> None:
        self.told: dict[tuple[str, str], dict[str, Any]] = {}
        self.count = 0

    def hear(self, line: bytes) -> None:
        facts = json.loads(line)
        self.told[facts["kind"], facts["id"]] = facts
        self.count += 1

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [facts for (one, _), facts in self.told.items() if one == kind]


def begin(typist: Typist, safe: Safe) -> float:
    """Kill a process after its first word; return the seconds until then, longer when busy."""
    started = time.monotonic()
    with writer(typist, 0) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        taken = time.monotonic() - started
        process.kill()
        lines = [first, *process.stdout]
    for line in lines:
        if line.endswith(b"\n"):
            safe.hear(line)
    return taken


def writer(typist: Typist, seed: int) -> subprocess.Popen[bytes]:
    """Start a process that works and says what is safe."""
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(typist.vault), str(typist.passphrase),
         str(typist.folder), str(seed)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'desktop'}:{ROOT / 'tests'}"})


def work_and_be_killed(typist: Typist, seed: int, seconds: float, safe: Safe) -> None:
    """Let a process work until `seconds` after it was started, and kill it."""
    with writer(typist, seed) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        time.sleep(seconds)
        process.kill()
        lines = [line for line in process.stdout if line.endswith(b"\n")]
        assert process.stderr.read() == b""
    for line in lines:
        safe.hear(line)


def counter(text: str) -> int:
    found = re.search(r"[a-z](\d+)", text)
    return int(found[1]) if found else 0


def check(typist: Typist, safe: Safe) -> None:
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    try:
        session.tidy()
        assert {one.kind for one in session.check()} <= MENDED
        _check_words(session, safe)
        _check_things(session, safe)
        _check_outgoing(session, safe)
        assert session.store.sql("SELECT * FROM blob WHERE id IS NULL") == []
    finally:
        session.lock()


def _check_words(session: Session, safe: Safe) -> None:
    work, search = session.casework, session.store.search
    for case in safe.of("case"):
        assert work.case(case["id"]).title == f"case{case['n']}"
    for told in safe.of("incident"):
        assert counter(work.incident(told["id"]).account) >= told["n"]
    for told in safe.of("contact"):
        assert counter(session.contacts.get(told["id"]).notes) >= told["n"]
    for told in safe.of("draft"):
        text = session.store.drafts.get("incident", told["id"])["account"]
        assert counter(text) >= told["n"]
    # what is there is found, also what was not acknowledged any more
    for case in work.cases():
        for one in work.incidents(case.id):
            if one.account:
                word = one.account.split()[0]
                assert [hit.id for hit in search.query(word, kind="incident")] == [one.id]
    for one in session.contacts.all():
        word = one.notes.split()[0]
        assert [hit.id for hit in search.query(word, kind="contact")] == [one.id]


def _check_things(session: Session, safe: Safe) -> None:
    work = session.casework
    for told in safe.of("evidence"):
        found = work.evidence.get(told["id"])
        assert found.sha256 == told["sha256"]
        session.store.blobs.check(found.blob)
    for told in safe.of("person"):
        assert told["id"] in [one.id for one in work.people(told["case"])]
    for told in safe.of("course"):
        course = session.library.course(told["id"])
        assert course.items == told["items"]
        for language in ("en", "fr"):
            page = session.library.item(course.id, "travel/newest", language)
            assert counter(page.text.rpartition("\n\n")[2]) >= told["n"]
            word = page.text.split()[-1]
            hits = session.store.search.query(word, language=language)
            assert {hit.language for hit in hits if hit.where.startswith(course.id)} == {language}


def _check_outgoing(session: Session, safe: Safe) -> None:
    work = session.casework
    waiting = {one.subject: one for one in session.exchange.outgoing()}
    for told in (*safe.of("submission"), *safe.of("message")):
        assert told["id"] in waiting
    for told in safe.of("submission"):
        assert work.sent(told["id"]).packet == waiting[told["id"]].id
    for told in safe.of("message"):
        assert session.exchange.outbox is not None
        assert counter(session.messages.get(told["id"]).text) == told["n"]
    submissions = {one.id for one in work.submissions()}
    assert {one.subject for one in waiting.values() if one.type == "submission"} == submissions


def kill_often(organisation: Organisation, kills: int, latest: float) -> Safe:
    member = organisation.somebody("member", f"{24 + 4 * kills}M")
    organisation.desk("vault", "grow", f"{40 + 2 * kills}M")
    member("join", organisation.invite())
    chance = random.Random(random.getrandbits(32))
    safe = Safe()
    latest += begin(member, safe)
    for seed in range(1, kills + 1):
        work_and_be_killed(member, seed, chance.uniform(0.1, latest), safe)
        if seed % 5 == 0 or seed == kills:
            check(member, safe)
    everything_arrives(organisation, member, safe)
    return safe


def everything_arrives(organisation: Organisation, member: Typist, safe: Safe) -> None:
    """All that was acknowledged as sent reaches the desk, each thing once."""
    member("exchange")
    organisation.desk("exchange")
    letters = organisation.desk("desk", "inbox")
    subjects = [organisation.desk("desk", "show", one["id"])["letter"] for one in letters]
    assert len(set(subjects)) == len(subjects)
    sent = {told["id"] for told in (*safe.of("submission"), *safe.of("message"))}
    assert sent <= set(subjects)
    assert organisation.desk("vault", "check") == WHOLE


def test_nothing_acknowledged_is_lost(organisation: Organisation) -> None:
    safe = kill_often(organisation, 6, 1.0)
    assert safe.count > 6


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_in_a_hundred_kills(organisation: Organisation) -> None:
    safe = kill_often(organisation, 100, 2.0)
    assert safe.count > 500


# Single commands, killed and typed again

class Errands:
    """Each command that writes for a while: what it needs before, and what must hold after."""

    def __init__(self, organisation: Organisation, size: int) -> None:
        self.organisation, self.size = organisation, size
        self.folder = organisation.folder
        self.member = organisation.somebody("member", f"{20 * size}M")
        self.case = self.member("case", "new", "March")["id"]
        self.member("case", "incident", self.case, "--set", "account=words")
        self.film = self.folder / "film.bin"
        self.film.write_bytes(os.urandom((5 * size) << 20))
        self.course = write_course(self.folder / "course", 60 * size)
        self.round = 0

    def kill(self, typist: Typist, seconds: float, *words: object) -> bool:
        """Start a command and kill it; say whether it had ended before."""
        process = typist.start(*words)
        time.sleep(seconds)
        ended = process.poll() is not None
        process.kill()
        process.communicate()
        return ended

    def again(self, typist: Typist, *words: object, done: str = "") -> Any:
        """Type it again: it succeeds, or says that it was done (`done`)."""
        answered = typist.run(*words, notes=1)
        assert answered.kind in ("", done), answered
        return answered.json

    def library_import(self, seconds: float) -> None:
        self.round += 1
        page = self.course / "en" / "travel" / "page0.md"
        page.write_text(f"---\ntitle: Page\n---\n\nround{self.round}\n", "utf-8")
        words = ("library", "import", self.course)
        self.kill(self.member, seconds, *words)
        for course in self.member.run("library", "list", notes=1).json:
            assert course["items"] == 2 * (60 * self.size + 1)  # a whole one, or none
        report = self.again(self.member, *words)
        assert report["skipped"] == []
        hits = self.member("search", f"round{self.round}")
        assert [hit["where"].partition("/")[0] for hit in hits] == [report["id"]]
        assert len(self.member("library", "list")) == 1

    def case_attach(self, seconds: float) -> None:
        before = len(self.member("case", "show", self.case)["evidence"])
        words = ("case", "attach", self.case, self.film)
        self.kill(self.member, seconds, *words)
        made, = self.again(self.member, *words)
        found = self.member("case", "show", self.case)["evidence"]
        assert made["id"] in [one["id"] for one in found]
        assert len(found) - before in (1, 2)

    def vault_grow(self, seconds: float) -> None:
        size = self.member("vault", "info")["store_size"] + ((8 * self.size) << 20)
        words = ("vault", "grow", str(size))
        self.kill(self.member, seconds, *words)
        assert self.again(self.member, *words) == {"store_size": size}

    def vault_create(self, seconds: float) -> None:
        new = Typist(self.folder, "new")
        words = ("vault", "create", "--size", f"{16 * self.size}M", "--calibrate-seconds", "0")
        self.kill(new, seconds, *words)
        self.again(new, *words, done="vault-exists")
        assert new("vault", "check") == WHOLE
        shutil.rmtree(new.vault)
        assert not [path for path in self.folder.iterdir() if "new" in path.name
                    and path != new.passphrase]

    def join(self, seconds: float) -> None:
        self.round += 1
        newcomer = self.organisation.somebody(f"newcomer{self.round}")
        words = ("join", self.organisation.invite(), "--name", f"N{self.round}")
        self.kill(newcomer, seconds, *words)
        self.again(newcomer, *words, done="already-joined")
        newcomer("exchange")
        assert newcomer("exchange", "status")["organisation"] == "Org"
        shutil.rmtree(newcomer.vault)

    def publish_and_fetch(self, seconds: float) -> None:
        self.round += 1
        desk, course = self.organisation.desk, self.folder / "published"
        write_course(course, 20 * self.size)
        page = course / "en" / "travel" / "page1.md"
        page.write_text(f"---\ntitle: Page\n---\n\nround{self.round}\n", "utf-8")
        (course / "en" / "travel" / "picture.png").write_bytes(os.urandom(self.size * 200_000))
        id = desk("library", "import", course)["id"]
        self.kill(desk, seconds, "studio", "publish", id)
        published = self.again(desk, "studio", "publish", id)
        assert self.again(desk, "studio", "publish", id)["new_bytes"] == 0
        self.join_once()
        self.member("exchange")
        words = ("library", "fetch", id)
        self.kill(self.member, seconds, *words)
        self.again(self.member, *words)
        shown = self.member("library", "show", id, "--item", "travel/page1", "--language", "en")
        assert f"round{self.round}" in shown["text"]
        assert published["version"] >= 1

    def join_once(self) -> None:
        if self.member("exchange", "status")["role"] is None:
            self.member("join", self.organisation.invite())

    def exchange(self, seconds: float) -> None:
        self.join_once()
        self.round += 1
        incident = self.member("case", "incident", self.case, "--set",
                               f"account=round{self.round}")["id"]
        scan = self.folder / "scan.bin"
        scan.write_bytes(os.urandom(300_000 * self.size))
        self.member("case", "attach", self.case, scan, "--incident", incident)
        sent = self.member("case", "send", self.case, "--incident", incident)
        self.kill(self.member, seconds, "exchange")
        self.again(self.member, "exchange")
        self.kill(self.organisation.desk, seconds, "exchange")
        self.again(self.organisation.desk, "exchange")
        desk = self.organisation.desk
        letters = [desk("desk", "show", one["id"]) for one in desk("desk", "inbox")]
        found, = [one for one in letters if f"round{self.round}" in str(one["document"])]
        assert {one["state"] for one in found["attachments"]} == {"here"}
        assert sent["state"] == "waiting"


COMMANDS: list[Callable[[Errands, float], None]] = [
    Errands.library_import, Errands.case_attach, Errands.vault_grow, Errands.vault_create,
    Errands.join, Errands.publish_and_fetch, Errands.exchange]


def test_a_killed_command_can_be_typed_again(organisation: Organisation) -> None:
    errands = Errands(organisation, 1)
    for errand in COMMANDS:
        errand(errands, random.uniform(0.3, 0.7))
    assert errands.member("vault", "check") == WHOLE
    assert organisation.desk("vault", "check") == WHOLE


@pytest.mark.slow
@pytest.mark.parametrize("errand", COMMANDS, ids=lambda errand: errand.__name__)
def test_a_command_killed_again_and_again(organisation: Organisation,
                                          errand: Callable[[Errands, float], None]) -> None:
    errands = Errands(organisation, 4)
    chance = random.Random(random.getrandbits(32))
    for _ in range(12):
        errand(errands, chance.uniform(0.2, 1.6))
    assert errands.member("vault", "check") == WHOLE
    assert organisation.desk("vault", "check") == WHOLE
    held_to_the_rules(finished(errands.member.start("case", "list")))
