"""Typing commands as a person or a script would, and holding every answer to the same rules."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldbook.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "خمسة جمل طويلة تكفي"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154"
    "08d763f8cfc000000301010018dd8db00000000049454e44ae426082")


@dataclass(frozen=True)
class Answered:
    """How a command ended, and the bytes that it printed."""

    code: int
    out: bytes
    err: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.out.decode("utf-8"))

    @property
    def kind(self) -> str:
        """The kind of the error, "" when all went well."""
        said = self.json
        return str(said["error"]["kind"]) if isinstance(said, dict) and "error" in said else ""

    @property
    def message(self) -> str:
        return str(self.json["error"]["message"])


def held_to_the_rules(answered: Answered, *, notes: int = 0) -> Answered:
    """See that there is one JSON document, one clear line for an error, and no traceback.

    `notes`: how many lines may stand before it, such as what an opening noticed.
    """
    told = answered.err.decode("utf-8", "replace")
    assert answered.code in (0, 1, 2), answered
    assert "Traceback" not in told, told
    assert answered.out.endswith(b"\n")
    assert answered.out.count(b"\n") == 1, answered.out
    assert (answered.code != 0) == bool(answered.kind), answered
    assert (answered.code == 2) == (answered.kind == "usage"), answered
    assert answered.kind != "bug", answered
    lines = told.splitlines()
    if answered.code:
        assert 1 <= len(lines) <= 1 + notes, lines
        assert lines[-1] == " ".join(answered.message.split()) or not answered.message.isprintable()
    else:
        assert len(lines) <= notes, lines
    return answered


class Typist:
    """Types commands about one vault: `run` in this process, `start` in one of its own."""

    def __init__(self, folder: Path, name: str = "vault", passphrase: str = PASSPHRASE) -> None:
        self.folder = folder
        self.vault = folder / name
        self.passphrase = folder / f"{name}.passphrase"
        self.passphrase.write_text(passphrase + "\n", "utf-8")

    def words(self, *words: object) -> list[str]:
        return [*map(str, words), "--vault", str(self.vault), "--json",
                "--passphrase-file", str(self.passphrase)]

    def create(self, size: str = "6M") -> Typist:
        self("vault", "create", "--size", size, "--calibrate-seconds", 0)
        return self

    def raw(self, *words: str) -> Answered:
        """Run exactly these words in this process."""
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in "oe")
        with redirect_stdout(out), redirect_stderr(err):
            code = main(words)
        return Answered(code, out.buffer.getvalue(), err.buffer.getvalue())

    def run(self, *words: object, notes: int = 0) -> Answered:
        return held_to_the_rules(self.raw(*self.words(*words)), notes=notes)

    def __call__(self, *words: object) -> Any:
        answered = self.run(*words)
        assert answered.code == 0, answered
        return answered.json

    def refused(self, *words: object) -> str:
        answered = self.run(*words)
        assert answered.code != 0, answered
        return answered.kind

    def start(self, *words: object, **options: Any) -> subprocess.Popen[bytes]:
        """Begin a command in a process of its own."""
        return start(*self.words(*words), **options)


def start(*words: str, **options: Any) -> subprocess.Popen[bytes]:
    """Begin `fieldbook WORDS` in a process of its own, both outputs piped unless said otherwise."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), **options.pop("env", {})}
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE,
               **options}
    return subprocess.Popen([sys.executable, "-m", "fieldbook.app", *words], env=environment,
                            **options)


def finished(process: subprocess.Popen[bytes], seconds: float = 60) -> Answered:
    """Wait for a process to end and return what it said."""
    out, err = process.communicate(timeout=seconds)
    return Answered(process.returncode, out or b"", err or b"")


def write_course(folder: Path, pages: int = 3) -> Path:
    """Write a small course in two languages, with a checklist and a picture."""
    for code, word in (("en", "Borders"), ("fr", "Frontières")):
        place = folder / code / "travel"
        place.mkdir(parents=True, exist_ok=True)
        (place / "checklist.yml").write_text(
            f"index: 9\ntitle: {word}\nlist:\n  - check: one\n  - check: two\n", "utf-8")
        (place / "picture.png").write_bytes(PNG)
        for number in range(pages):
            (place / f"page{number}.md").write_text(
                f"---\ntitle: {word} {number}\nindex: {number}\n---\n\n# {word} {number}\n\n"
                f"![here](picture.png)\n\n{'words about the way ' * 40}\n", "utf-8")
    return folder
