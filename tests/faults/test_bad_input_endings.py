"""Outputs that are closed or full, inputs that are closed, and Ctrl-C at any moment."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from faults.typed import Answered, Typist, finished, held_to_the_rules, start, write_course
from fieldbook.cli.stopping import Stopping

WHOLE = {"ok": True, "findings": []}


def closing(*descriptors: int) -> dict[str, object]:
    """Return options of Popen with which a process begins without these descriptors."""
    def close() -> None:
        for one in descriptors:
            os.close(one)

    return {"preexec_fn": close}


def without_traceback(answered: Answered, code: int) -> None:
    assert answered.code == code, answered
    assert b"Traceback" not in answered.err
    assert b"Exception ignored" not in answered.err
    assert len(answered.err.splitlines()) <= 1, answered.err


def test_nobody_reads_the_answer(typist: Typist) -> None:
    """Closed outputs are no error: what was asked for is done."""
    for closed in ((1,), (0, 1, 2)):
        answered = finished(typist.start("case", "new", "t", **closing(*closed)))
        without_traceback(answered, 0)
    assert len(typist("case", "list")) == 2
    failing = [start("evidence", "inspect", "nowhere", "--json", **closing(*closed))
               for closed in ((1,), (2,), (1, 2))]
    for process in failing:
        without_traceback(finished(process), 1)


def test_the_reader_goes_away(typist: Typist, tmp_path: Path) -> None:
    """`| head -1`: an answer larger than a pipe holds, and only its first bytes are taken."""
    case = typist("case", "new", "March")["id"]
    incident = typist("case", "incident", case, "--set", "title=It")["id"]
    typist("case", "incident", incident, "--set", "account=" + "long words " * 30_000)
    for words, code, take in ((("case", "show", case), 0, 1), (("case", "show", "nowhere"), 1, 0)):
        process = typist.start(*words)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(take)
        process.stdout.close()
        err = process.stderr.read()
        process.stderr.close()
        without_traceback(Answered(process.wait(60), b"", err), code)


def test_the_answer_goes_onto_a_full_disk(typist: Typist) -> None:
    with Path("/dev/full").open("wb") as full:
        done = finished(typist.start("case", "new", "kept", stdout=full))
        without_traceback(done, 1)
        assert b"It was done, but the answer cannot be written" in done.err
        failed = finished(typist.start("case", "show", "nowhere", stdout=full))
        without_traceback(failed, 1)
        assert b"not in the vault" in failed.err
        without_traceback(finished(typist.start("case", "list", stderr=full)), 0)
    assert [case["title"] for case in typist("case", "list")] == ["kept"]


def test_no_passphrase_can_be_read(typist: Typist) -> None:
    words = ("case", "list", "--json", "--vault", str(typist.vault))
    right = typist.passphrase.read_bytes()
    for more, options, given in (
            ((), closing(0), None), (("--passphrase-stdin",), closing(0), None),
            (("--passphrase-stdin",), {"stdin": subprocess.PIPE}, b""),
            (("--passphrase-stdin",), {"stdin": subprocess.PIPE}, b"a\xffb\n")):
        process = start(*words, *more, **options)
        out, err = process.communicate(given, timeout=60)
        answered = held_to_the_rules(Answered(process.returncode, out, err))
        assert answered.kind == "no-passphrase"
    process = start(*words, "--passphrase-stdin", stdin=subprocess.PIPE,
                    env={"PYTHONIOENCODING": "latin-1"})
    out, err = process.communicate(right, timeout=60)
    assert held_to_the_rules(Answered(process.returncode, out, err)).json == []


def test_json_is_utf8_whatever_the_terminal_speaks(typist: Typist) -> None:
    title = "الدفاع · 人权 · защита"
    typist("case", "new", title)
    process = typist.start("case", "list", env={"PYTHONIOENCODING": "ascii"})
    assert held_to_the_rules(finished(process)).json[0]["title"] == title
    words = ("case", "list", "--vault", str(typist.vault), "--passphrase-file",
             str(typist.passphrase))
    without_traceback(finished(start(*words, env={"PYTHONIOENCODING": "ascii"})), 0)


# Ctrl-C

class LongWork:
    """A vault with room, a course and a film: what takes a second or two."""

    def __init__(self, folder: Path, size: int) -> None:
        self.typist = Typist(folder).create(f"{64 * size}M")
        self.case = self.typist("case", "new", "March")["id"]
        self.course = write_course(folder / "course", 150 * size)
        self.film = folder / "film.bin"
        self.film.write_bytes(os.urandom(20 * size << 20))
        self.larger = f"{110 * size}M"
        self.new = Typist(folder, "new")

    def errands(self) -> list[tuple[Typist, tuple[object, ...], Callable[[], object]]]:
        """Who does what, and what tells whether it was done."""
        typist = self.typist

        def evidence() -> int:
            return len(typist("case", "show", self.case)["evidence"])

        return [(typist, ("library", "import", self.course), lambda: typist("library", "list")),
                (typist, ("case", "attach", self.case, self.film, self.film), evidence),
                (typist, ("vault", "grow", self.larger), lambda: None),
                (typist, ("case", "new", "another"), lambda: len(typist("case", "list"))),
                (typist, ("vault", "check"), lambda: None),
                (self.new, ("vault", "create", "--size", "60M", "--calibrate-seconds", "0"),
                 self.new.vault.exists)]


def interrupted(typist: Typist, words: tuple[object, ...], seconds: float,
                presses: int = 1) -> Answered:
    process = typist.start(*words)
    time.sleep(seconds)
    for _ in range(presses):
        process.send_signal(signal.SIGINT)
        time.sleep(0.02)
    return held_to_the_rules(finished(process))


def press_often(work: LongWork, times: int, latest: float) -> None:
    chance = random.Random(random.getrandbits(32))
    for number in range(times):
        typist, words, state = work.errands()[number % 6]
        before = state()
        answered = interrupted(typist, words, chance.uniform(0.15, latest), number % 3 + 1)
        assert answered.kind in ("", "cancelled"), (words, answered)
        if answered.code:
            assert state() == before, words
            assert sorted(path.name for path in typist.folder.iterdir() if "part" in path.name
                          or path.name.startswith(".")) == []
        elif typist is work.new:
            for path in typist.vault.iterdir():
                path.unlink()
            typist.vault.rmdir()
    assert work.typist("vault", "check") == WHOLE


def test_ctrl_c_leaves_nothing_half_done(tmp_path: Path) -> None:
    press_often(LongWork(tmp_path, 1), 6, 0.6)


@pytest.mark.slow
def test_ctrl_c_leaves_nothing_half_done_many_times(tmp_path: Path) -> None:
    press_often(LongWork(tmp_path, 3), 120, 2.5)


def test_ctrl_c_asks_first_and_insists_then() -> None:
    begun = time.monotonic()
    with Stopping(grace=0.3) as stopping:
        signal.raise_signal(signal.SIGINT)
        assert stopping()
        with pytest.raises(KeyboardInterrupt):
            time.sleep(30)
    assert 0.2 < time.monotonic() - begun < 10


def test_ctrl_c_at_a_question_ends_it_at_once() -> None:
    with Stopping(grace=60) as stopping:
        with pytest.raises(KeyboardInterrupt), stopping.at_once():
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt), stopping.at_once():
            raise AssertionError("a question was asked after Ctrl-C")


def test_ctrl_c_does_not_tear_the_closing() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Stopping(grace=0.1) as stopping:
        signal.raise_signal(signal.SIGINT)
        stopping.no_more()
        signal.raise_signal(signal.SIGINT)
        time.sleep(0.3)
        assert stopping()
    assert signal.getsignal(signal.SIGINT) is before
