"""Every import contract of pyproject.toml holds, and is seen to break when it is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# contract: (module that gets the import, what it imports). One row is one way of breaking it.
BREAKS = [
    ("layers", "core/clock", "fieldbook.crypto.hashing"),
    ("layers", "crypto/hashing", "fieldbook.vault.errors"),
    ("layers", "vault/errors", "fieldbook.store.store"),
    ("layers", "store/store", "fieldbook.formats.sniff"),
    ("layers", "formats/sniff", "fieldbook.library.errors"),
    ("layers", "library/errors", "fieldbook.exchange.errors"),
    ("layers", "library/errors", "fieldbook.casework.errors"),
    ("layers", "contacts/errors", "fieldbook.messages.errors"),
    ("layers", "exchange/errors", "fieldbook.desk"),
    ("layers", "studio/__init__", "fieldbook.desk"),
    ("layers", "desk/__init__", "fieldbook.session"),
    ("layers", "session", "fieldbook.cli.main"),
    ("layers", "session", "fieldbook.ui"),
    ("layers", "cli/main", "fieldbook.ui"),
    ("layers", "ui/__init__", "fieldbook.app"),
    ("circles", "hub/errors", "fieldbook.cli.main"),
    ("circles", "casework/model", "fieldbook.casework.casework"),
    ("protocol", "exchange/protocol/__init__", "fieldbook.store.store"),
    ("protocol", "exchange/protocol/__init__", "fieldbook.exchange.errors"),
    ("hub", "hub/__init__", "fieldbook.vault.errors"),
    ("hub", "hub/__init__", "fieldbook.exchange.errors"),
    ("render", "render/__init__", "fieldbook.casework.errors"),
    ("render", "render/__init__", "fieldbook.store.store"),
    ("text", "text", "fieldbook.vault.errors"),
    ("hub-door", "session", "fieldbook.hub"),
    ("hub-door", "ui/__init__", "fieldbook.hub"),
    ("render-door", "session", "fieldbook.render"),
    ("render-door", "cli/main", "fieldbook.render"),
    ("qt", "session", "PySide6.QtCore"),
    ("qt", "cli/main", "PySide6.QtGui"),
    ("qt", "formats/sniff", "shiboken6"),
    ("sqlcipher3", "store/store", "sqlcipher3"),
    ("sqlcipher3", "session", "sqlite3"),
    ("cryptography", "vault/errors", "cryptography.fernet"),
    ("cryptography", "hub/__init__", "cryptography.x509"),
    ("network", "library/errors", "requests"),
    ("network", "ui/__init__", "httpx"),
    ("server", "exchange/errors", "starlette"),
    ("server", "cli/main", "uvicorn"),
]


def _contracts() -> list[str]:
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["id"] for contract in tables["tool"]["importlinter"]["contracts"]]


def _lint(house: Path, *more: str) -> tuple[int, str]:
    code = "from importlinter.cli import lint_imports_command as lint; lint()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--no-logo", "--config", "pyproject.toml", *more],
        cwd=house,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(house / "desktop"), str(house)])},
        capture_output=True,
        encoding="utf-8",
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of everything that the contracts look at."""
    copy = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for name in ("desktop", "devtools"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.fixture
def breakable(house: Path) -> Iterator[Path]:
    """The copy, mended again after the test."""
    before = {path: path.read_bytes() for path in (house / "desktop").rglob("*.py")}
    yield house
    for path, data in before.items():
        if path.read_bytes() != data:
            path.write_bytes(data)


def test_contracts_hold(house: Path) -> None:
    code, text = _lint(house)
    assert code == 0, text
    assert "0 broken" in text


@pytest.mark.parametrize(("contract", "module", "imported"), BREAKS)
def test_broken_contract_is_caught(
    breakable: Path, contract: str, module: str, imported: str
) -> None:
    path = breakable / "desktop" / "fieldbook" / f"{module}.py"
    path.write_text(path.read_text(encoding="utf-8") + f"\nimport {imported}\n", encoding="utf-8")
    code, text = _lint(breakable, "--contract", contract)
    assert code == 1, text
    assert "1 broken" in text
    named = f"fieldbook.{module}".replace("/", ".").removesuffix(".__init__")
    assert (named in text) or (contract == "circles" and "could be made acyclic" in text)


def test_every_contract_is_broken_once() -> None:
    assert {contract for contract, _, _ in BREAKS} == set(_contracts())
