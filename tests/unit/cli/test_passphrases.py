"""A key file that is made on the command line opens with its passphrase, or is not left."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.cli.main import main
from fieldbook.session import App

FIRST, SECOND = "quartz meadow lantern", "violin harbour sleet"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    for name, text in (("first", FIRST), ("second", SECOND)):
        (tmp_path / name).write_text(text, "utf-8")
    assert main(["vault", "create", "--vault", str(tmp_path / "vault"), "--size", "4M",
                 "--calibrate-seconds", "0", "--passphrase-file", str(tmp_path / "first")]) == 0
    return tmp_path / "vault"


def change(vault: Path, what: str, new: str, *more: str) -> int:
    folder = vault.parent
    return main(["vault", "passphrase", what, "--vault", str(vault), "--passphrase-file",
                 str(folder / "first"), "--new-passphrase-file", str(folder / new), *more])


@pytest.mark.parametrize("what", ["add", "change"])
def test_a_key_file_is_made(vault: Path, what: str) -> None:
    made = vault.parent / "key.dat"
    assert change(vault, what, "second", "--make-keyfile", str(made)) == 0
    assert len(made.read_bytes()) == 64
    App(vault).unlock(SECOND, made.read_bytes()).lock()


def test_one_that_opens_nothing_is_not_left(vault: Path, capsys: pytest.CaptureFixture[str],
                                            ) -> None:
    made = vault.parent / "key.dat"
    for number in range(3):
        (vault.parent / "second").write_text(f"{SECOND} {number}", "utf-8")
        assert change(vault, "add", "second") == 0
    (vault.parent / "second").write_text(SECOND, "utf-8")
    assert change(vault, "add", "second", "--make-keyfile", str(made)) == 1
    assert "no place for another passphrase" in capsys.readouterr().err
    assert not made.exists()


def test_no_file_is_written_over(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    theirs = vault.parent / "theirs"
    theirs.write_bytes(b"in use")
    assert change(vault, "add", "second", "--make-keyfile", str(theirs)) == 1
    assert "already a file" in capsys.readouterr().err
    assert theirs.read_bytes() == b"in use"
