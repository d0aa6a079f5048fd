"""Places where nothing can be written, or not much, or no more."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from fakes.desk_hub import ServedHub, free_port
from faults.typed import ROOT, Answered, Typist, finished, held_to_the_rules, write_course
from fieldbook.vault.files import MIB

NOBODY = 65534


def _kinds_as_nobody(typist: Typist, *commands: tuple[object, ...]) -> list[str]:
    """Run commands in a forked process that may write nothing; return how each ended."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            told = "\n".join(typist.run(*words).kind for words in commands)
        except BaseException as error:  # the child must never come back into pytest
            told = repr(error)
        os.write(write, told.encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        return pipe.read().decode().split("\n")


def test_a_place_that_may_not_be_written(used: Typist) -> None:
    with tempfile.TemporaryDirectory() as name:
        typist = Typist(Path(name))
        shutil.copytree(used.vault, typist.vault)
        course = write_course(Path(name) / "course")
        reading = [("vault", "info"), ("case", "list"), ("library", "import", course)]
        creating = ("vault", "create", "--size", "4M", "--calibrate-seconds", "0")
        for words in reading:  # loads what nobody may load
            typist.run(*words)
        for path in (Path(name), *Path(name).rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        try:
            assert _kinds_as_nobody(typist, *reading) == ["", "folder-read-only",
                                                          "folder-read-only"]
            typist.vault = Path(name) / "new"
            assert _kinds_as_nobody(typist, creating) == ["folder-read-only"]
        finally:
            for path in (Path(name), *Path(name).rglob("*")):
                path.chmod(0o755)


def _limited(typist: Typist, size: int, *words: object) -> Answered:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return held_to_the_rules(finished(typist.start(*words, preexec_fn=limit)))


def test_files_may_not_grow_beyond_a_limit(typist: Typist, tmp_path: Path) -> None:
    assert _limited(typist, 7 * MIB, "vault", "grow", "9M").kind == "file-too-large"
    assert typist("vault", "info")["store_size"] == 6 * MIB
    assert typist("vault", "check") == {"ok": True, "findings": []}
    other = Typist(tmp_path, "other")
    created = _limited(other, 2 * MIB, "vault", "create", "--size", "4M",
                       "--calibrate-seconds", "0")
    assert created.kind in ("file-too-large", "disk-failed")
    assert not other.vault.exists()


ON_A_FULL_DISK = """
import shutil, sys
from pathlib import Path
sys.path[:0] = [sys.argv[1] + "/desktop", sys.argv[1] + "/tests"]
from faults.typed import Typist, write_course
place = Path(sys.argv[2])
typist = Typist(place).create("6M")
case = typist("case", "new", "March")["id"]
incident = typist("case", "incident", case, "--set", "account=first")["id"]
(place / "statement.txt").write_bytes(b"I saw it. " * 300)
(place / "film.bin").write_bytes(bytes(range(256)) * 4000)
course = write_course(place / "course", 40)
new = Typist(place, "new")
WRITING = [("case", "new", "more"), ("case", "incident", incident, "--set", "account=second"),
           ("case", "attach", case, place / "statement.txt"), ("library", "import", course),
           ("contact", "add", "--set", "name=Lina"), ("vault", "grow", "30M"),
           ("case", "attach", case, place / "statement.txt", place / "film.bin")]

def fill(left):
    with open(place / "filler", "wb", buffering=0) as file:
        size = shutil.disk_usage(place).free - left
        while size > 0:
            size -= file.write(bytes(min(size, 1 << 20)))

# nothing left: everything can be read, nothing is written, and each says why
fill(0)
before = typist.run("case", "show", case, notes=1).json
for words in WRITING:
    assert typist.run(*words).kind == "disk-full", words
assert typist.run("case", "show", case, notes=1).json == before
assert typist.run("search", "March", notes=1).json[0]["id"] == case
assert new.refused("vault", "create", "--size", "4M", "--calibrate-seconds", "0") == "disk-full"
assert not new.vault.exists()
(place / "filler").unlink()
assert typist("case", "show", case) == before
assert typist("vault", "check") == {"ok": True, "findings": []}

# a little left: whatever was answered as done is there, whatever was not is not
for left in range(0, 400_000, 60_000):
    for words in WRITING:
        fill(left)
        answered = typist.run(*words, notes=1)
        (place / "filler").unlink()
        assert answered.kind in ("", "disk-full", "store-full"), answered
        shown = typist("case", "show", case)
        assert all(one["size"] in (3000, 1024000) for one in shown["evidence"])
        if answered.code == 0 and words[1] == "attach":
            have = [one["id"] for one in shown["evidence"]]
            assert all(one["id"] in have for one in answered.json)
    assert typist("vault", "check") == {"ok": True, "findings": []}
assert typist("library", "import", course)["items"] == 82
print("done")
"""


def _on_a_small_disk(folder: Path, script: str, *words: object) -> tuple[str, str]:
    """Run a script with a disk of 40 MB of its own; return what it printed (errors, output).

    Skips where the system lets no ordinary user make one.
    """
    disk = folder / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size=40m fieldbook-test "{disk}"'
    if subprocess.run(["unshare", "-rm", "sh", "-c", mount], capture_output=True).returncode:
        pytest.skip("no small disk can be made here: user namespaces are off")
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f'{mount} && exec "$@"', "sh",
         sys.executable, "-c", script, str(ROOT), str(disk), *map(str, words)],
        capture_output=True, text=True)
    return done.stderr, done.stdout


def test_a_disk_that_is_full_or_nearly_so(tmp_path: Path) -> None:
    assert _on_a_small_disk(tmp_path, ON_A_FULL_DISK) == ("", "done\n")


FETCHING_ON_A_SMALL_DISK = """
import shutil, sys
from pathlib import Path
sys.path[:0] = [sys.argv[1] + "/desktop", sys.argv[1] + "/tests"]
from faults.typed import Typist
place, source, course = Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
typist = Typist(place, "member")
shutil.copytree(source, typist.vault)

def fill(left):
    with open(place / "filler", "wb", buffering=0) as file:
        size = shutil.disk_usage(place).free - left
        while size > 0:
            size -= file.write(bytes(min(size, 1 << 20)))

failed = 0
for left in (0, 100_000, 200_000, 300_000, 500_000):
    for words in (("exchange",), ("library", "fetch", course)):
        fill(left)
        answered = typist.run(*words, notes=1)
        (place / "filler").unlink()
        assert answered.kind in ("", "disk-full"), answered
        failed += answered.code
    assert typist("vault", "check") == {"ok": True, "findings": []}
assert failed, "the disk was never too small"
typist("library", "fetch", course)
typist("exchange")
assert typist("library", "list")[0]["state"] == "here"
assert "words about the way" in typist("library", "show", course, "--item", "travel/page0")["text"]
waiting = typist("exchange", "status")["waiting"]
assert [one for one in waiting if one["type"] == "submission"] == []
print("done")
"""


def test_a_disk_that_is_full_while_fetching(tmp_path: Path, made_vault: Path) -> None:
    """Fetching and sending stop with one line, and go on when there is room."""
    desk, member = Typist(tmp_path, "desk"), Typist(tmp_path, "member")
    for one in (desk, member):
        shutil.copytree(made_vault, one.vault)
    port = free_port()
    desk("desk", "init", "--name", "Org", "--hub", f"https://127.0.0.1:{port}",
         "--out", tmp_path / "owner.json")
    hub = ServedHub(tmp_path / "hub", tmp_path / "owner.json", port)
    hub.start()
    try:
        course = desk("library", "import", write_course(tmp_path / "course", 40))["id"]
        desk("studio", "publish", course)
        member("join", desk("desk", "invite")["invite"])
        case = member("case", "new", "March")["id"]
        member("case", "incident", case, "--set", "account=" + "words " * 2000)
        film = tmp_path / "film.bin"
        film.write_bytes(os.urandom(600_000))
        member("case", "attach", case, film)
        member("case", "send", case)
        assert _on_a_small_disk(tmp_path, FETCHING_ON_A_SMALL_DISK, member.vault,
                                course) == ("", "done\n")
        desk("exchange")
        letter, = desk("desk", "inbox")
        assert desk("desk", "show", letter["id"])["attachments"][0]["state"] == "here"
    finally:
        hub.stop()
