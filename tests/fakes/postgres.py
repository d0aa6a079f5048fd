"""A PostgreSQL server of its own for a test, in a temporary folder, on a free port."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _programs() -> Path:
    """Return the folder of initdb and pg_ctl; skip, saying so, where there is none."""
    pytest.importorskip("psycopg", reason="psycopg is not installed: no PostgreSQL for the hub")
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    plain = shutil.which("initdb")
    if not found and not plain:
        pytest.skip("no PostgreSQL server on this computer")
    return (found[-1] if found else Path(str(plain))).parent


@contextmanager
def running_postgres() -> Iterator[str]:
    """Run a server while the block lasts; gives the URL of an empty database."""
    programs = _programs()
    import pwd  # not on Windows, where there is no such server either

    user = pwd.getpwnam("postgres") if os.getuid() == 0 else None  # it refuses to run as root
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="postgres-") as folder:
        if user is not None:
            os.chown(folder, user.pw_uid, user.pw_gid)

        def run(*command: str) -> None:
            subprocess.run([str(programs / command[0]), *command[1:]], check=True, cwd=folder,
                           user=user.pw_uid if user else None, stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        data = f"{folder}/data"
        run("initdb", "-D", data, "-A", "trust", "-U", "hub", "--no-sync")
        run("pg_ctl", "-D", data, "-w", "-l", f"{folder}/log", "-o", f"-p {port} -k {folder}",
            "start")
        try:
            run("createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "hub", "hub")
            yield f"postgresql://hub@127.0.0.1:{port}/hub"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")
