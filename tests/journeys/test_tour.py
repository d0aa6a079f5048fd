"""`run --tour` on the program's own course, as the child process that a user starts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PATIENCE_S = 300
SCENES = 12
SHOWN = (
    "desk-library", "studio-published", "desk-invite", "first-run-passphrase",
    "first-run-typed-back", "first-run-room", "first-run-invite", "home-first",
    "library-available", "library-here", "reader-ar-0", "reader-fr-1", "checklist", "incident",
    "viewer-jpeg", "viewer-pdf", "contacts", "review", "review-arabic-dark", "case-waiting",
    "exchange-sent", "desk-letter", "desk-answered", "case-accepted", "case-accepted-arabic",
    "messages", "home", "unlock",
)  # fmt: skip


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """The finished process, and the folder of its pictures."""
    home, out = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("tour")
    done = subprocess.run(
        [sys.executable, "-m", "fieldbook.app", "--tour", "--out", str(out)],
        env={**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen",
             "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True, encoding="utf-8", timeout=PATIENCE_S,
    )  # fmt: skip
    return done, out


def test_every_step_holds_and_nothing_is_complained_of(tour):
    done, _ = tour
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    steps = re.findall(r"^(\d+)\. \S.*\n   ok \(\d+\.\d s\): \S", done.stdout, re.MULTILINE)
    assert steps == [str(number) for number in range(1, SCENES + 1)]


def test_what_the_steps_promise_is_printed(tour):
    text = tour[0].stdout
    for words in ("Nothing changed since version 1; nothing was sent", "not fetched: {'en':",
                  "1 of 12 lines ticked", "without its place: ['gate.jpg']",
                  "'statement.pdf': 'here'", "accepted; answer: We have it",
                  "1 case; draft: 'A thought that is half wr'", "planted words: 0 hits"):
        assert words in text


def test_every_page_has_a_picture(tour):
    pictures = {path.stem.partition("-")[2]: path for path in tour[1].glob("*.png")}
    assert set(SHOWN) - set(pictures) == set()
    for path in pictures.values():
        picture = QImage(str(path))
        assert picture.width() >= 300, path.name
        assert len(_colours(picture)) > 8, f"{path.name} is empty"


def _colours(picture: QImage) -> set[int]:
    small = picture.scaled(160, 100).convertToFormat(QImage.Format.Format_RGB32)
    return {small.pixel(x, y) for x in range(0, 160, 2) for y in range(0, 100, 2)}
