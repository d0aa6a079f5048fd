"""Disks that are full, read-only, or do not allow files that large."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.core.errors import WorldError
from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.errors import DiskFailed, DiskFull, FileTooLarge, FolderReadOnly
from fieldbook.vault.files import MIB, named_errors, require_room

SOURCE = Path(__file__).resolve().parents[2] / "desktop"
NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    opening.create(tmp_path / "vault", "passphrase", store_size=2 * MIB,
                   parameters=kdf.FOR_TESTS).lock()
    return tmp_path / "vault"


def in_child(act: Callable[[], object], prepare: Callable[[], object]) -> str:
    """Do `act` in a forked process; return the kind of the error that it ended with, or ""."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            prepare()
            act()
            answer = ""
        except WorldError as error:
            answer = error.kind
        except BaseException as error:  # the child must never come back into pytest
            answer = repr(error)
        os.write(write, answer.encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        return pipe.read().decode()


@pytest.mark.parametrize(("code", "expected"), [
    (errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, FolderReadOnly),
    (errno.EROFS, FolderReadOnly), (errno.EFBIG, FileTooLarge), (errno.EIO, DiskFailed)])
def test_what_the_system_says_gets_a_name(code: int, expected: type[WorldError]) -> None:
    with pytest.raises(expected), named_errors("0"):
        raise OSError(code, os.strerror(code))


def test_a_disk_that_is_too_small_is_said_before_anything_is_written(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    with pytest.raises(DiskFull) as caught:
        opening.create(tmp_path / "vault", "passphrase", store_size=free,
                       parameters=kdf.FOR_TESTS)
    assert int(caught.value.facts["needed"]) > 2 * free
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(DiskFull):
        require_room(tmp_path, 2 * free)


def test_growing_beyond_the_disk_changes_nothing(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    with opening.unlock(folder, "passphrase") as vault:
        with pytest.raises(DiskFull):
            vault.grow(free)
        assert vault.size == 2 * MIB
        assert vault.check() == []


def limited(size: int) -> Callable[[], object]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_file_system_with_a_limit_on_files(folder: Path, tmp_path: Path) -> None:
    def create() -> None:
        opening.create(tmp_path / "new", "passphrase", store_size=8 * MIB,
                       parameters=kdf.FOR_TESTS)

    def grow() -> None:
        with opening.unlock(folder, "passphrase") as vault:
            vault.grow(8 * MIB)

    assert in_child(create, limited(3 * MIB)) in ("file-too-large", "disk-failed")
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]
    assert in_child(grow, limited(3 * MIB)) == "file-too-large"
    assert {(folder / name).stat().st_size for name in "01"} == {2 * MIB}
    with opening.unlock(folder, "passphrase") as vault:
        assert vault.findings == ()


def drop_rights() -> None:
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def test_a_folder_that_may_not_be_written() -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        opening.create(place / "vault", "passphrase", store_size=MIB,
                       parameters=kdf.FOR_TESTS).lock()
        for path in (place / "vault").iterdir():
            path.chmod(0o444)
        (place / "vault").chmod(0o555)
        place.chmod(0o555)
        try:
            unlock = in_child(lambda: opening.unlock(place / "vault", "passphrase"), drop_rights)
            create = in_child(lambda: opening.create(place / "new", "passphrase", store_size=MIB,
                                                     parameters=kdf.FOR_TESTS), drop_rights)
            info = in_child(lambda: opening.info(place / "vault"), drop_rights)
        finally:
            place.chmod(0o755)
            (place / "vault").chmod(0o755)
        assert (unlock, create, info) == ("folder-read-only", "folder-read-only", "")


ON_A_SMALL_DISK = """
import os, shutil, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fieldbook.core.errors import WorldError
from fieldbook.crypto import kdf
from fieldbook.vault import opening, sql
from fieldbook.vault.errors import DiskFull
place, MIB = Path(sys.argv[2]), 1 << 20
folder = place / "vault"
opening.create(folder, "passphrase", store_size=2 * MIB, parameters=kdf.FOR_TESTS).lock()

def fill(left):
    with open(place / "filler", "wb", buffering=0) as file:
        size = shutil.disk_usage(place).free - left
        while size > 0:
            size -= file.write(bytes(min(size, MIB)))

# growing that the disk ends in the middle, at many places: the check before is passed, then
# somebody else takes the room
for taken in range(0, 9 * MIB, 700_000):
    with opening.unlock(folder, "passphrase") as vault:
        asked = 0
        def progress(done, total):
            global asked
            asked += 1
            if asked == 1:
                fill(taken)
        size = vault.size
        try:
            vault.grow(5 * MIB, progress)
        except DiskFull:
            (place / "filler").unlink(missing_ok=True)
            assert size <= vault.size <= 5 * MIB, (vault.size, size)
            assert {(folder / name).stat().st_size for name in "01"} == {vault.size}
            assert vault.check() == [], vault.check()
        else:
            assert vault.size == 5 * MIB
            break
    with opening.unlock(folder, "passphrase") as vault:
        assert vault.findings == (), vault.findings
else:
    raise AssertionError("the disk was never large enough")
(place / "filler").unlink(missing_ok=True)

with opening.unlock(folder, "passphrase") as vault:
    vault.connection.execute("CREATE TABLE t (a)")
    vault.connection.execute("INSERT INTO t VALUES ('kept')")
    fill(0)
    try:
        vault.connection.execute("INSERT INTO t VALUES (zeroblob(1000000))")
    except sql.SqlError as error:
        assert sql.is_full(error), error
    else:
        raise AssertionError("a full disk took a megabyte")

# a full disk keeps nobody from reading
with opening.unlock(folder, "passphrase") as vault:
    assert [finding.kind for finding in vault.findings] == ["disk-full"], vault.findings
    assert vault.connection.execute("SELECT a FROM t").fetchall()[0][0] == "kept"
    try:
        vault.change_passphrase("passphrase", "another")
    except DiskFull:
        pass
    else:
        raise AssertionError("a full disk took a passphrase")
(place / "filler").unlink()
with opening.unlock(folder, "passphrase") as vault:
    assert vault.findings == (), vault.findings
    assert vault.check() == []
shutil.rmtree(folder)

# creating: room is there when it begins, and taken while it goes on
for taken in range(0, 5 * MIB, 300_000):
    asked = 0
    def progress(done, total):
        global asked
        asked += 1
        if asked == 1:
            fill(taken)
    try:
        opening.create(folder, "passphrase", store_size=2 * MIB, parameters=kdf.FOR_TESTS,
                       progress=progress).lock()
    except DiskFull:
        (place / "filler").unlink(missing_ok=True)
        assert list(place.iterdir()) == [], list(place.iterdir())
    else:
        opening.unlock(folder, "passphrase").lock()
        break
else:
    raise AssertionError("the disk was never large enough")
print("done")
"""


def test_a_disk_that_fills_up_in_the_middle(tmp_path: Path) -> None:
    """On a small disk of its own, where the system lets an ordinary user make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size=20m fieldbook-test "{disk}"'
    if subprocess.run(["unshare", "-rm", "sh", "-c", mount], capture_output=True).returncode:
        pytest.skip("no small disk can be made here: user namespaces are off")
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f'{mount} && exec "$@"', "sh",
         sys.executable, "-c", ON_A_SMALL_DISK, str(SOURCE), str(disk)],
        capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout == "done\n"
