"""A library on a store in memory, and folders of course material."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.library.library import Library
from fieldbook.store.store import Store
from fieldbook.vault import sql

ROOT = Path(__file__).resolve().parents[3]


class Writes(Protocol):
    def __call__(self, files: Mapping[str, str | bytes], name: str = "course") -> Path: ...


@pytest.fixture
def store(clock: FixedClock) -> Iterator[Store]:
    connection = sql.connect_in_memory()
    yield Store(connection, b"k" * 32, clock=clock)
    connection.close()


@pytest.fixture
def other_store(clock: FixedClock) -> Iterator[Store]:
    connection = sql.connect_in_memory()
    yield Store(connection, b"o" * 32, clock=clock)
    connection.close()


@pytest.fixture
def library(store: Store) -> Library:
    return Library(store)


@pytest.fixture
def write(tmp_path: Path) -> Writes:
    """Write files into a folder, {path: content}; None in place of content takes a file away."""
    def write(files: Mapping[str, str | bytes | None], name: str = "course") -> Path:
        folder = tmp_path / name
        for path, content in files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if content is None:
                place.unlink()
            else:
                place.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    return write


@pytest.fixture(scope="session")
def starter() -> Path:
    return ROOT / "resources" / "starter" / "first-steps"


@pytest.fixture(scope="session")
def sample_course() -> ModuleType:
    """The maker of sample courses."""
    place = ROOT / "bench" / "_sample_course.py"
    spec = importlib.util.spec_from_file_location("sample_course", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
