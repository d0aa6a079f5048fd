"""What the set-up rests on: the lock files, the tools' own rules, and a Qt that does not abort."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from devtools.locking import addresses

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-hub.lock"]
INDIRECT = {"pyside6-essentials", "pyside6-addons"}  # both hold parts of PySide6


def _pins(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==([^\s;]+)", text, flags=re.MULTILINE))


def _plain(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace("_", "-")


@pytest.mark.parametrize("name", LOCKS)
def test_lock_holds_versions_and_hashes_alone(name: str) -> None:
    assert addresses((ROOT / name).read_text(encoding="utf-8")) == []


def test_an_address_in_a_lock_is_caught() -> None:
    assert addresses("--extra-index-url x\na==1 \\\n    --hash=sha256:" + "0" * 64)
    assert addresses("a @ https://somewhere/a.whl")


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_version_has_a_hash(name: str) -> None:
    entries = re.split(r"^(?=\S)", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert [one for one in entries if one.strip() and "--hash=sha256:" not in one] == []


def test_locks_hold_what_the_project_asks_for() -> None:
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run, dev, hub = (_pins(name) for name in LOCKS)
    asked = [*tables["project"]["dependencies"], *tables["build-system"]["requires"]]
    assert {_plain(one) for one in asked} - set(run) == set()
    assert {_plain(one) for one in tables["dependency-groups"]["dev"]} - set(dev) == set()
    extra = tables["project"]["optional-dependencies"]["hub"]
    assert {_plain(one) for one in extra} - set(hub) == set()
    assert run.items() <= dev.items()
    assert hub.items() <= dev.items()


def test_every_declared_dependency_is_imported() -> None:
    """What nothing imports only makes the download larger, and the way in for others wider."""
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    owners = packages_distributions()
    used = {_plain(owner) for path in (ROOT / "desktop").rglob("*.py")
            for name in _imported(path) for owner in owners.get(name, [])}  # fmt: skip
    declared = {_plain(one) for one in tables["project"]["dependencies"]}
    assert declared - used - INDIRECT == set()


class Bell(QObject):
    """A signal with an argument."""

    rung = Signal(bool)


def test_emitting_drops_no_reference_to_true() -> None:
    """PySide6 6.12.0 drops one at each emit, and a process that emits often aborts (3.11)."""
    bell = Bell()
    heard: list[int] = []
    bell.rung.connect(lambda _value: heard.append(1))
    bell.rung.emit(True)
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit(True)
    assert len(heard) == 101
    assert abs(sys.getrefcount(True) - before) < 20


def test_every_import_is_of_a_declared_dependency() -> None:
    """What comes only through another package may go with that package's next version."""
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {_plain(one) for one in tables["project"]["dependencies"]}
    declared.add("shiboken6")  # PySide6's own other half: always its exact version
    owners = packages_distributions()
    undeclared = {
        (name, path.relative_to(ROOT).as_posix())
        for path in (ROOT / "desktop").rglob("*.py")
        for name in _imported(path) - sys.stdlib_module_names - {"fieldbook"}
        if not {_plain(owner) for owner in owners.get(name, [])} & declared
    }
    assert undeclared == set()


def _imported(path: Path) -> set[str]:
    """Return the first names of the modules that a file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.split(".")[0])
    return found
