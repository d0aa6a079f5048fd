"""`run --tour`: the main job from end to end, through the window's own controls, without a screen.

Prints each step with its result and leaves pictures. Exit code 1 if a step fails or a planted word
is found on the disk.
"""

from __future__ import annotations

import base64
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from fieldbook.core.errors import WorldError
from fieldbook.text import explain
from fieldbook.ui.tour.cast import Cast
from fieldbook.ui.tour.scenes import scenes
from fieldbook.ui.tour.stage import NotShown, Stage, own_course

PLANTED = ("Zwillingsbrunn", "Qasrbintwadi", "قصربنتوادي")
"""Words that stand in the incident, its files and a contact, and nowhere else."""


def play(content: Path | None, out: Path) -> int:
    """Play all scenes; return the exit code."""
    failed = ""
    with tempfile.TemporaryDirectory(prefix="tour-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        begun = time.monotonic()
        cast = Cast(Stage(out), folder, content or own_course(), PLANTED)
        try:
            for number, (title, scene) in enumerate(scenes(cast), 1):
                _step(number, title, scene)
        except (NotShown, WorldError) as error:
            failed = explain(error).line if isinstance(error, WorldError) else str(error)
        finally:
            cast.close()
        if failed:
            _say(f"   FAILED: {failed}")
            return 1
        hits = planted_words(folder, PLANTED)
        for path in hits:
            _say(f"   planted words found in {path.relative_to(folder)}")
        _say(f"   {'FAILED' if hits else 'ok'}: everything written on disk and at the hub was "
             f"searched for planted words: {len(hits)} hits")
        _say(f"{cast.stage.pictures} pictures in {out}, {time.monotonic() - begun:.0f} s")
        return 1 if hits else 0


def _step(number: int, title: str, scene: Callable[[], str]) -> None:
    begun = time.monotonic()
    _say(f"{number}. {title}")
    result = scene()
    _say(f"   ok ({time.monotonic() - begun:.1f} s): {result}")


def planted_words(folder: Path, words: tuple[str, ...]) -> list[Path]:
    """Return the files below `folder` that hold a word in clear, in UTF-16 or in base64."""
    needles = [form for word in words for form in _forms(word)]
    return [path for path in sorted(folder.rglob("*")) if path.is_file()
            and _holds(path.read_bytes(), needles)]


def _holds(data: bytes, needles: list[bytes]) -> bool:
    return any(needle in data for needle in needles)


def _forms(word: str) -> list[bytes]:
    plain = word.encode()
    shifted = [base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3)]
    return [plain, word.encode("utf-16-le"), word.encode("utf-16-be"),
            *(part for part in shifted if len(part) >= 8)]


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()
