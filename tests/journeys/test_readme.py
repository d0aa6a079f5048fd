"""The README's round on the command line, line by line as it is printed there."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.desk_hub import ServedHub, free_port
from fieldbook.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PLACES = {"INVITE", "COURSE", "CASE", "LETTER"}
"""Words in the README that stand for what an earlier command printed."""


def _lines() -> list[list[str]]:
    return [shlex.split(line) for line in re.findall(r"^    fieldbook (.+)$", README, re.MULTILINE)]


class Reader:
    """Types the README's lines, with what they printed in the place of its capital words."""

    def __init__(self, passphrase: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._passphrase, self._capsys = passphrase, capsys
        self._port = str(free_port())
        self._found: dict[str, str] = {}
        self.hub: ServedHub | None = None

    def type(self, words: list[str]) -> object:
        words = [self._found.get(word, word).replace("8443", self._port) for word in words]
        words = [str(ROOT / word) if word.startswith("resources/") else word for word in words]
        if words[:2] == ["hub", "serve"]:
            self.hub = ServedHub(Path("hub"), Path("owner.json"), int(self._port))
            self.hub.start()
            return None
        quick = ["--size", "6M", "--calibrate-seconds", "0"] if words[1] == "create" else []
        self._capsys.readouterr()
        code = main([*words, *quick, "--passphrase-file", str(self._passphrase), "--json"])
        printed = self._capsys.readouterr()
        assert code == 0, f"{words}: {printed.out}{printed.err}"
        answer = json.loads(printed.out)
        self._remember(words[:2], answer)
        return answer

    def _remember(self, verb: list[str], answer: object) -> None:
        match verb, answer:
            case ["desk", "invite"], {"invite": str(invite)}:
                self._found["INVITE"] = invite
            case ["library", "list"], [{"id": str(course)}]:
                self._found["COURSE"] = course
            case ["case", "new"], {"id": str(case)}:
                self._found["CASE"] = case
            case ["desk", "inbox"], [{"id": str(letter)}]:
                self._found["LETTER"] = letter


@pytest.fixture
def reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Reader]:
    """Somebody in a folder of their own, with the two files that the README names."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "statement.txt").write_text("I saw it.", encoding="utf-8")
    (tmp_path / "answer.txt").write_text("We have it.", encoding="utf-8")
    (tmp_path / "words").write_text("river candle seven mountains quiet bread", encoding="utf-8")
    made = Reader(tmp_path / "words", capsys)
    yield made
    if made.hub is not None:
        made.hub.stop()


def test_the_readme_can_be_typed(reader: Reader) -> None:
    answers = {}
    for words in _lines():
        answers[" ".join(words[:2])] = reader.type(words)
    assert answers["search hameçonnage"]
    submission = answers["case show"]["submissions"][0]
    assert submission["state"] == "answered"
    assert submission["accepted"]
    assert [one["title"] for one in answers["message list"]] == ["We have it."]


def test_every_capital_word_is_filled_in() -> None:
    capitals = {word for words in _lines() for word in words if re.fullmatch("[A-Z]{3,}", word)}
    assert capitals == PLACES


def test_the_first_lines_are_the_two_commands() -> None:
    lines = [line.strip() for line in README.splitlines() if line.strip()]
    assert lines[1:3] == ["python3 dev.py run", "python3 dev.py test"]


def test_every_page_that_is_linked_exists() -> None:
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_of_dev_py_is_named() -> None:
    named = set(re.findall(r"python3 dev\.py (\w+)", README))
    assert named == {"run", "test", "check", "shots", "bench", "translate", "lock", "package"}
