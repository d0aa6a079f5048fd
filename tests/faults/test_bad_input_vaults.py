"""Vaults that are damaged, too new, in use, full, where nothing can be written, or with no room."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from fakes.desk_hub import ServedHub, free_port
from faults.typed import ROOT, Answered, Typist, finished, held_to_the_rules, write_course
from fieldbook.core.errors import WorldError
from fieldbook.session import App
from fieldbook.vault import slots
from fieldbook.vault.files import MIB

READABLE = {"vault-damaged", "store-truncated", "keys-damaged", "no-vault", "disk-failed",
            "wrong-passphrase", "store-damaged"}
"""How a vault that cannot be opened says so."""
FILES = ("keys", "0", "1", "0-journal", "1-journal")


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory, made_vault: Path) -> Typist:
    """A vault with something in it; not to be changed."""
    typist = Typist(tmp_path_factory.mktemp("used"))
    shutil.copytree(made_vault, typist.vault)
    case = typist("case", "new", "March")["id"]
    typist("case", "incident", case, "--set", "account=" + "words " * 500)
    return typist


def missing(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def halved(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def one_byte_short(path: Path) -> None:
    os.truncate(path, max(0, path.stat().st_size - 1))


def longer(path: Path) -> None:
    with path.open("ab") as file:
        file.write(os.urandom(5000))


def noise(path: Path) -> None:
    path.write_bytes(os.urandom(max(path.stat().st_size, 5000)))


def noise_at(place: float) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(int(path.stat().st_size * place))
            file.write(os.urandom(64))
    damage.__name__ = f"noise at {place}"
    return damage


DAMAGES = (missing, emptied, folder, halved, one_byte_short, longer, noise, noise_at(0),
           noise_at(0.6))


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_vault_says_so_or_mends_itself(used: Typist, tmp_path: Path, name: str) -> None:
    damaged_in_turn(used, tmp_path, name, DAMAGES)


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES[:3])
def test_noise_anywhere_in_a_vault(used: Typist, tmp_path: Path, name: str) -> None:
    damaged_in_turn(used, tmp_path, name, [noise_at(place / 97) for place in range(97)])


def damaged_in_turn(used: Typist, tmp_path: Path, name: str,
                    damages: Iterable[Callable[[Path], None]]) -> None:
    for damage in damages:
        typist = Typist(tmp_path)
        shutil.rmtree(typist.vault, ignore_errors=True)
        shutil.copytree(used.vault, typist.vault)
        damage(typist.vault / name)
        info = typist.run("vault", "info")
        assert info.code == 0 or info.kind in READABLE, damage.__name__
        listed = typist.run("case", "list", notes=3)
        if listed.code:
            assert listed.kind in READABLE, damage.__name__
            continue
        assert [case["title"] for case in listed.json] == ["March"]
        checked = typist("vault", "check")
        assert checked["ok"] == (not checked["findings"])


def test_one_damaged_page_costs_only_what_was_in_it(typist: Typist, tmp_path: Path) -> None:
    """In one session, as the window has it: everything else is read, and writing goes on."""
    case = typist("case", "new", "March")["id"]
    film = tmp_path / "film.bin"
    film.write_bytes(os.urandom(2 << 20))
    typist("case", "attach", case, film)
    typist("case", "new", "written behind the film")
    for name in "01":  # the film takes the last third of one of them
        noise_at(0.9)(typist.vault / name)
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    try:
        evidence, = session.casework.evidence.of_case(case)
        limit = session.store.sql("PRAGMA max_page_count")[0][0]
        for _ in range(3):
            with pytest.raises(WorldError), session.casework.evidence.read(evidence.id) as stored:
                stored.read()
            assert len(session.casework.cases()) == 2
            session.store.drafts.save("incident", "new", "account", "typed after that")
            with pytest.raises(WorldError), session.store.transaction():
                session.casework.evidence.verify(evidence.id)
            session.casework.set_case(case, title="changed after that")
        assert session.store.sql("PRAGMA max_page_count")[0][0] == limit
        kinds = {"pages-damaged", "evidence-damaged"}
        assert {one.kind for one in session.check()} == kinds
    finally:
        session.lock()
    assert typist("case", "show", case)["title"] == "changed after that"
    assert {one["kind"] for one in typist("vault", "check")["findings"]} == kinds
    assert [path.stat().st_size for path in typist.vault.glob("?-journal")] == [0, 0]


def test_what_an_opening_notices_is_told_beside_the_answer(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(used.vault, typist.vault)
    before = tmp_path / "before"
    shutil.copytree(typist.vault, before)
    typist("contact", "add", "--set", "name=Lina")
    for name in "01":
        shutil.copy(before / name, typist.vault / name)
    answered = typist.run("contact", "list", notes=1)
    assert answered.json == []
    assert b"older than it was" in answered.err
    assert typist.run("contact", "list").err == b""


def test_a_newer_format_is_left_alone(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    shutil.copytree(used.vault, typist.vault)
    raw = bytearray((typist.vault / "keys").read_bytes())
    half = len(raw) // 2
    for start in (0, half):
        place = start + raw[start:start + 64].index(slots.FORMAT.to_bytes(1, "big"))
        raw[place] += 1
    (typist.vault / "keys").write_bytes(raw)
    for words in (("vault", "info"), ("case", "list"), ("vault", "grow", "8M")):
        assert typist.refused(*words) == "vault-too-new"
    assert (typist.vault / "keys").read_bytes() == raw


def test_tables_of_a_newer_program_are_left_alone(typist: Typist) -> None:
    """And the vault is closed again, so that the newer program can open it at once."""
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    session.store.sql("INSERT INTO migration VALUES (9999, 'later')")
    session.lock()
    for words in (("case", "list"), ("case", "new", "x"), ("vault", "check")):
        assert typist.refused(*words) == "store-too-new"


def test_wrong_passphrases_change_nothing(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path, passphrase="another one")
    typist.vault = used.vault
    before = {path.name: path.read_bytes() for path in used.vault.iterdir()}
    for words in (("case", "list"), ("vault", "check"), ("vault", "grow", "9M"),
                  ("case", "new", "x"), ("library", "import", tmp_path)):
        assert typist.refused(*words) == "wrong-passphrase"
    assert {path.name: path.read_bytes() for path in used.vault.iterdir()} == before


def test_a_vault_that_is_open_elsewhere(typist: Typist, tmp_path: Path) -> None:
    session = App(typist.vault).unlock(typist.passphrase.read_text("utf-8").strip())
    try:
        for words in (("case", "list"), ("vault", "check"), ("case", "new", "x")):
            assert typist.refused(*words) == "vault-in-use"
        assert typist("vault", "info")["slots"] == 8
    finally:
        session.lock()
    assert typist("case", "list") == []


def test_many_at_once_all_succeed_or_say_that_it_is_in_use(typist: Typist) -> None:
    started = [typist.start("case", "new", f"case {number}") for number in range(6)]
    answered = [held_to_the_rules(finished(one)) for one in started]
    made = {one.json["title"] for one in answered if one.code == 0}
    assert {one.kind for one in answered} <= {"", "vault-in-use"}
    assert made
    assert {case["title"] for case in typist("case", "list")} == made


def test_creating_where_something_is(used: Typist, tmp_path: Path) -> None:
    typist = Typist(tmp_path)
    typist.vault = used.vault
    create = ("vault", "create", "--size", "4M", "--calibrate-seconds", "0")
    assert typist.refused(*create) == "vault-exists"
    typist.vault = tmp_path
    assert typist.refused(*create) == "folder-not-empty"
    typist.vault = tmp_path / "vault.passphrase"
    assert typist.refused(*create) == "folder-not-empty"
    typist.vault = tmp_path / "vault.passphrase" / "below"
    assert typist.refused(*create) in ("disk-failed", "folder-not-empty")
    typist.vault = tmp_path / ("long" * 100)
    assert typist.refused(*create) == "disk-failed"
    assert [path.name for path in tmp_path.iterdir()] == ["vault.passphrase"]


def test_files_of_no_bytes_and_of_five_gigabytes(typist: Typist, tmp_path: Path) -> None:
    case = typist("case", "new", "March")["id"]
    (tmp_path / "nothing.txt").write_bytes(b"")
    attached, = typist("case", "attach", case, tmp_path / "nothing.txt")
    assert (attached["size"], attached["name"]) == (0, "nothing.txt")
    large = tmp_path / "film.mp4"
    large.touch()
    os.truncate(large, 5 << 30)
    before = _sizes(typist.vault)
    refused = typist.run("case", "attach", case, large)
    assert refused.kind == "store-full"
    assert "needs 5.4 GB, and 4." in refused.message
    assert _sizes(typist.vault) == before
    assert len(typist("case", "show", case)["evidence"]) == 1
    assert typist("vault", "check") == {"ok": True, "findings": []}


def _sizes(vault: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in vault.iterdir()}


def test_a_vault_that_is_filled_to_the_brim_can_be_read_and_grows(typist: Typist) -> None:
    case = typist("case", "new", "March")["id"]
    incident, words = typist("case", "incident", case, "--set", "title=It")["id"], "w" * 90_000
    for number in range(200):
        answered = typist.run("case", "incident", incident, "--set", f"account={number} {words}")
        if answered.code:
            break
        kept = number
    assert answered.kind == "store-full"
    assert typist("case", "show", case)["incidents"][0]["account"].startswith(f"{kept} ")
    assert typist("search", "March")[0]["id"] == case
    assert typist("vault", "check") == {"ok": True, "findings": []}
    assert typist("vault", "grow", "8M") == {"store_size": 8 * MIB}
    assert typist("case", "incident", incident, "--set", "account=short")["account"] == "short"


# Places where nothing can be written, or no more

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
