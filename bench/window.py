"""How long the window stands still: the longest gap of its event loop in everything people do.

The real window runs offscreen on a vault with 10,000 records, beside a real hub. A timer ticks
every 5 ms; a gap is what lies between two ticks beyond that. Each round is a fresh process, so that
"first" means the first time since unlocking; the median of the rounds counts, for the machine may
be busy with something else. --content FOLDER reads another course, for example a real one.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from _telling import tell, tell_load  # noqa: E402

LIMIT_MS = 50
MIB = 2**20
ROUNDS = 3
FILE_MIB = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--content", type=Path, help="the course to read; else a large sample")
    parser.add_argument("--keep", type=Path, help="folder that keeps what was prepared")
    parser.add_argument("--once", type=Path, help="play one round in this prepared folder")
    options = parser.parse_args()
    if options.once:
        import _round

        print(json.dumps(_round.play(options.once)))
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
    for session in (desk.session, member):
        session.lock()
    desk.hub.stop()
    (folder / "course").write_text(course)
    (folder / "port").write_text(desk.hub.address.rpartition(":")[2])


def measure(folder: Path, rounds: int) -> None:
    tell_load("before the window opens")
    found = [once(folder) for _ in range(rounds)]
    worst = []
    for action in found[0]:
        gaps = [one[action] for one in found if action in one]
        worst.append(statistics.median(gaps))
        tell(f"window: {action}", worst[-1], "ms", fastest=round(min(gaps), 1))
    tell("window: longest gap of its event loop in all of that", max(worst), "ms", LIMIT_MS)
    tell("window: actions without a gap over 50 ms", sum(gap <= LIMIT_MS for gap in worst), "",
         of=len(worst))


def once(folder: Path) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "desktop")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run([sys.executable, __file__, "--once", str(folder)], env=environment,
                          stdout=subprocess.PIPE, check=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


if __name__ == "__main__":
    main()
