"""How long the window stands still: the longest turn of its event loop in everything people do.

The real window runs offscreen on a vault with 10,000 records, beside a real hub. A timer ticks
every 5 ms; what the window's thread worked between two ticks is one turn, and "clock" tells how
long that was by the clock, with what other programs took. Each round is a fresh process, so that
"first" means the first time since unlocking; the median of the rounds counts. A fixed piece of
work is timed with them: it tells how fast the machine is just now.
--content FOLDER reads another course, for example a real one.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from _telling import tell, tell_load  # noqa: E402

if TYPE_CHECKING:
    from fieldbook.session import Session

LIMIT_MS = 50
MIB = 2**20
ROUNDS = 3
FILE_MIB = 200
PEOPLE = 40
WHO = ("member", "desk")
Gaps = dict[str, tuple[float, float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--content", type=Path, help="the course to read; else a large sample")
    parser.add_argument("--keep", type=Path, help="folder that keeps what was prepared")
    parser.add_argument("--once", type=Path, help="play one round in this prepared folder")
    parser.add_argument("--who", choices=WHO, default=WHO[0], help="whose round that is")
    options = parser.parse_args()
    if options.once:
        import _round

        print(json.dumps(_round.play(options.once, options.who)))
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        prepare(folder, options.records, options.content)
        measure(folder, options.rounds)


def prepare(folder: Path, records: int, content: Path | None) -> None:
    """Make the organisation, its published course, and a member with a life's work."""
    if (folder / "member").exists():
        return
    import _house
    import _sample_course
    from attach import file_of

    from fieldbook.crypto.kdf import FOR_TESTS
    from fieldbook.session import App
    from fieldbook.ui.tour.world import Desk, room_for

    if content is None:
        content = folder / "content"
        _sample_course.write_large(content, 400, defects=False)
    file_of(folder, FILE_MIB)
    size = max(room_for(content), 64 * MIB)
    desk = Desk.begin(folder, size)
    desk.hub.start()
    course, _ = desk.publish(content, lambda _: None)
    invite = desk.session.desk.invite().text
    member = App(folder / "member").create_vault(
        _house.PASSPHRASE, size + (FILE_MIB * (ROUNDS + 1) + 160) * MIB, parameters=FOR_TESTS)
    member.exchange.join(invite, name="Amina")
    member.exchange.run()
    member.import_course(_house.STARTER)
    _house.fill(member, records)
    (folder / "crowded").write_text(" ".join(crowd(member)))
    member.exchange.run()
    desk.session.exchange.run()
    for session in (desk.session, member):
        session.lock()
    desk.hub.stop()
    (folder / "course").write_text(course)
    (folder / "port").write_text(desk.hub.address.rpartition(":")[2])


def crowd(member: Session) -> tuple[str, str]:
    """Write down an incident with many people; return its case and it."""
    case = member.casework.new_case("A march of many").id
    incident = member.casework.new_incident(
        case, title="March", when="2026-05-02", account="What happened. " * 200).id
    for number in range(PEOPLE):
        member.casework.add_person(case, f"Person {number}", incident=incident, role="victim",
                                   consent="yes")
    return case, incident


def measure(folder: Path, rounds: int) -> None:
    tell_load("before the window opens")
    speeds, worst = [fixed_work()], []
    for who in WHO:
        found = []
        for _ in range(rounds):
            found.append(once(folder, who))
            speeds.append(fixed_work())
        for action in found[0]:
            work, clock = zip(*(one[action] for one in found if action in one), strict=True)
            worst.append(statistics.median(work))
            tell(f"window, {who}: {action}", worst[-1], "ms", fastest=round(min(work), 1),
                 clock=round(statistics.median(clock), 1))
    tell("window: a fixed piece of work, for the speed of the machine", statistics.median(speeds),
         "ms")
    tell("window: longest turn of its event loop in all of that", max(worst), "ms", LIMIT_MS)
    tell("window: actions without a turn over 50 ms", sum(gap <= LIMIT_MS for gap in worst), "",
         of=len(worst))


def fixed_work() -> float:
    """Return how many ms of the processor 60,000 entries of a dictionary take just now."""
    times = []
    for _ in range(5):
        start, entries = time.thread_time(), {}
        for number in range(60_000):
            entries[number % 97] = str(number)
        times.append((time.thread_time() - start) * 1000)
    return statistics.median(times)


def once(folder: Path, who: str) -> Gaps:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "desktop")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, __file__, "--once", str(folder), "--who", who],
                          env=environment, stdout=subprocess.PIPE, check=True, text=True)
    answer: Gaps = json.loads(done.stdout.splitlines()[-1])
    return answer


if __name__ == "__main__":
    main()
