"""Vaults to do harm to."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from faults.disk_layer import Acting, fast_place
from faults.typed import Typist


@pytest.fixture(autouse=True)
def drawn_anew() -> None:
    """What a test draws is new in each run. Where it fails, the seed is printed that repeats it."""
    seed = int(os.environ.get("FIELDBOOK_SEED") or random.SystemRandom().getrandbits(32))
    random.seed(seed)
    print(f"drawn with FIELDBOOK_SEED={seed}")


@pytest.fixture(scope="session")
def made_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault; make a copy of it with `typist`."""
    return Typist(tmp_path_factory.mktemp("made")).create().vault


@pytest.fixture
def make_typist(tmp_path: Path, made_vault: Path) -> Callable[[str], Typist]:
    """Make somebody with an empty vault of their own."""
    def make(name: str = "vault") -> Typist:
        made = Typist(tmp_path, name)
        shutil.copytree(made_vault, made.vault)
        return made

    return make


@pytest.fixture
def typist(make_typist: Callable[[str], Typist]) -> Typist:
    """Somebody with an empty vault."""
    return make_typist("vault")


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory, made_vault: Path) -> Typist:
    """A vault with something in it; not to be changed."""
    typist = Typist(tmp_path_factory.mktemp("used"))
    shutil.copytree(made_vault, typist.vault)
    case = typist("case", "new", "March")["id"]
    typist("case", "incident", case, "--set", "account=" + "words " * 500)
    return typist


@pytest.fixture(scope="module")
def acting() -> Iterator[Acting]:
    """A process that acts below the layer that can hurt it."""
    root = fast_place()
    with Acting(root) as acting:
        yield acting
    shutil.rmtree(root)


@pytest.fixture
def place(acting: Acting) -> Iterator[Path]:
    """A folder of its own, on the disk that the layer watches."""
    made = Path(tempfile.mkdtemp(dir=acting.root))
    yield made
    shutil.rmtree(made)
