"""A new passphrase that is typed and easy to guess is told; what happens stays the same."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from fieldbook.cli.judging import warn_if_easy
from fieldbook.session import App

if sys.platform == "win32":
    pytest.skip("types on a terminal of POSIX", allow_module_level=True)

import pty
import subprocess

ROOT = Path(__file__).resolve().parents[3]
EASY, HARD = "letmein2024", "tulip rope annual sphere cement gaze"


def typed(vault: Path, passphrase: str, language: str = "C", *more: str) -> tuple[int, str]:
    """Make a vault at a terminal, typing; return the exit code and standard error."""
    terminal, end = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "LC_ALL": language}
    process = subprocess.Popen(
        [sys.executable, "-m", "fieldbook.app", "vault", "create", "--vault", str(vault), "--size",
         "4M", "--calibrate-seconds", "0", *more], env=environment, stdin=end,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
    assert process.stderr is not None
    told = ""
    for question in ("New passphrase: ", "The same again: "):
        while not told.endswith(question):  # what is typed before the question is thrown away
            told += process.stderr.read(1).decode()
        os.write(terminal, f"{passphrase}\n".encode())
    told += process.communicate(timeout=60)[1].decode()
    os.close(terminal)
    os.close(end)
    return process.returncode, told


def test_an_easy_one_is_told_and_taken_all_the_same(tmp_path: Path) -> None:
    code, told = typed(tmp_path / "vault", EASY)
    assert code == 0
    assert told.splitlines()[-1].startswith("This passphrase is easy to guess. ")
    assert "2024" not in told
    App(tmp_path / "vault").unlock(EASY).lock()


def test_a_hard_one_is_taken_without_a_word(tmp_path: Path) -> None:
    code, told = typed(tmp_path / "vault", HARD)
    assert code == 0
    assert "guess" not in told


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_it_is_told_in_the_language_of_the_terminal(
        monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: str) -> None:
    monkeypatch.setenv("LC_ALL", f"{code}.UTF-8")
    warn_if_easy(EASY)
    told = capsys.readouterr().err
    assert {"fr": "facile à deviner", "ar": "سهلة التخمين"}[code] in told
    warn_if_easy(EASY, translated=False)
    assert "easy to guess" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_said_of_nothing(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    warn_if_easy(text)
    assert capsys.readouterr().err == ""
