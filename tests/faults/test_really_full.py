"""A disk that is full to the last byte, in name spaces of its own, so that no rights are needed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from faults.typed import ROOT

FIRED = """
import contextlib, json, subprocess, sys
from pathlib import Path
from fieldbook.crypto import kdf
from fieldbook.vault import opening
from fieldbook.vault.errors import WrongPassphrase

def opens(words):
    try:
        with opening.unlock(folder, words) as vault:
            return [finding.kind for finding in vault.findings]
    except WrongPassphrase:
        return None

disk = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "disk", disk], check=True)
folder = disk / "vault"
with opening.create(folder, "mine", store_size=1 << 20, parameters=kdf.FOR_TESTS) as vault:
    vault.set_decoy("other")
    vault.add_destroying_passphrase("fire")
told = {"before": opening.rehearse(folder, "fire").destroys_other}
filler = (disk / "film").open("wb", buffering=0)
with contextlib.suppress(OSError):
    while filler.write(bytes(4096)):
        pass
told["full"] = opens("fire")
told["after"] = opening.rehearse(folder, "fire").destroys_other
told["other"] = opens("other")
filler.close()
(disk / "film").unlink()
told["again"] = [opens("fire"), opens("fire"), opens("mine")]
print(json.dumps(told))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system of Linux")
def test_a_passphrase_that_destroys_is_an_ordinary_one_afterwards(tmp_path: Path) -> None:
    """Also on a disk that takes nothing more: it shows no longer what it was."""
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare")
    ended = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", FIRED, tmp_path],
        env={"PYTHONPATH": str(ROOT / "desktop"), "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"},
        capture_output=True, text=True, check=False, timeout=60)
    if "unshare" in ended.stderr:
        pytest.skip("no name spaces here")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout) == {
        "before": True, "full": ["disk-full"], "after": False, "other": None,
        "again": [[], [], []]}
