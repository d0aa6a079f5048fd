from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[3] / "desktop"

CHILD = """
import sys
sys.path.insert(0, sys.argv[1])
from fieldbook.vault.hardening import harden
print(*harden())
import ctypes, resource
PR_GET_DUMPABLE = 3
dumpable = ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
print(dumpable, *resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how it treats the process")
def test_a_process_that_was_hardened_cannot_be_dumped() -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, str(SOURCE)], check=True, text=True,
                          capture_output=True)
    assert done.stdout.splitlines() == ["core memory", "0 0 0"]
