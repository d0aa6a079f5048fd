"""Errors in words: every kind has sentences, none shows our inside, facts are filled in."""

from __future__ import annotations

import errno
import importlib
import pkgutil
import re

import pytest

import fieldbook
from fieldbook.core.errors import BugError, WorldError, reason_of
from fieldbook.sentences import BUG, SENTENCES
from fieldbook.text import REASONS, explain, explain_kind, size

JARGON = re.compile(r"\b(slot|blob|packet|mailbox|manifest|hash|TUF|HMAC|exception|traceback|null|"
                    r"SQL|projection|changeset)\b", re.IGNORECASE)


def kinds() -> dict[str, type[WorldError]]:
    for module in pkgutil.walk_packages(fieldbook.__path__, "fieldbook."):
        if ".ui" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: dict[str, type[WorldError]] = {WorldError.kind: WorldError}
    todo = [WorldError]
    while todo:
        for kind in todo.pop().__subclasses__():
            if kind.__module__.startswith("fieldbook."):
                found[kind.kind] = kind
                todo.append(kind)
    return found


def test_every_kind_of_error_says_something():
    assert sorted(set(kinds()) - set(SENTENCES)) == []


@pytest.mark.parametrize("kind", sorted(SENTENCES))
def test_sentences_are_plain_and_short(kind):
    for sentence in SENTENCES[kind]:
        assert len(sentence) <= 200
        assert not JARGON.search(sentence)
        assert sentence == "" or sentence.endswith((".", "…"))


def test_an_error_of_ours_is_calm_and_shows_nothing():
    for error in (BugError("secret detail"), ValueError("secret detail")):
        told = explain(error)
        assert told.line == " ".join(BUG)
        assert "secret" not in told.line


def test_facts_are_filled_in_and_sizes_are_for_people():
    told = explain_kind("disk-full", {"needed": 268_435_456, "free": 1_800_000})
    assert "268 MB are needed, 1.8 MB are free" in told.happened


def test_a_case_of_a_kind_has_its_own_sentences():
    one = {"part": "0", "reason": "swapped"}
    assert "changed places" in explain_kind("vault-damaged", one).happened
    assert "“0”" in explain_kind("vault-damaged", {**one, "reason": "unheard-of"}).happened
    assert "is full" in explain_kind("disk-full", {}).happened
    assert "damaged" in explain_kind("wrong-passphrase", {"damaged": True}).happened
    assert "damaged" not in explain_kind("wrong-passphrase", {"damaged": False}).happened


def test_a_missing_fact_leaves_a_sentence_all_the_same():
    assert explain_kind("no-such-line", {}).happened == "The checklist has no line …; it has …."


def test_sentences_go_through_the_translator_with_their_context():
    asked = []

    def translate(context: str, source: str) -> str:
        asked.append(context)
        return source.upper()

    assert explain_kind("cancelled", {}, translate).happened == "STOPPED, AS YOU ASKED."
    assert set(asked) == {"errors"}


@pytest.mark.parametrize(("count", "shown"), [
    (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (310_000, "310 kB"), (1_800_000, "1.8 MB"),
    (999_600, "1.0 MB"), (9_960, "10 kB"), (5 * 10**9, "5.0 GB")])
def test_sizes(count, shown):
    assert size(count) == shown


@pytest.mark.parametrize(("error", "told"), [
    (FileNotFoundError(errno.ENOENT, "Datei nicht gefunden: 'C:\\Anna'"), "it is not there"),
    (PermissionError(errno.EACCES, "x"), "the system does not allow it"),
    (OSError(errno.ENOSPC, "x"), "the disk is full"), (OSError("?"), "the system refuses it")])
def test_why_the_system_refused_is_told_in_our_words(error, told):
    line = explain_kind("file-unreadable", {"reason": reason_of(error)}).line
    assert line.startswith(f"The file cannot be read: {told}.")
    assert "Anna" not in line


def test_every_reason_has_words_that_are_translated():
    asked = []

    def translate(_: str, source: str) -> str:
        asked.append(source)
        return source

    codes = (*errno.errorcode, 0)
    for reason in {reason_of(OSError(code, "x")) for code in codes}:
        explain_kind("export-failed", {"reason": reason}, translate)
    assert set(REASONS.values()) <= set(asked)
