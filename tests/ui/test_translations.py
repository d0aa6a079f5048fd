"""The catalogues are whole: every string said in French and Arabic, with the same gaps, in their
own punctuation. How a catalogue is kept is tested in `test_language`."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from fieldbook.core.paths import shipped
from fieldbook.sentences import BUG, SENTENCES
from fieldbook.ui.language import Speech, find

FOLDER = shipped("translations")
FORMS = {"fr": 2, "ar": 6}
GAP = re.compile(r"\{\w*\}")
COUNT = re.compile(r"%L?n")
LETTER = re.compile(r"[^\W\d_]")
ARABIC = re.compile(r"[\u0621-\u064a]")
SAME = {
    "fr": {"Contact", "Contacts", "Conversation", "Conversations", "Documentation", "Incident",
           "Message", "Messages", "Notes", "Organisation", "PDF", "Pages", "Photo",
           "SHA-256 {hash}", "Source", "{degrees} E", "{degrees} N", "{degrees} S"},
    "ar": {"PDF", "SHA-256 {hash}"},
}
"""Words that are written alike in both languages, and names."""

Entry = tuple[str, str, list[str], bool, bool]


def entries(code: str) -> list[Entry]:
    """Return (context, source, texts, is a plural, is unfinished) of a catalogue."""
    found = []
    for context in ElementTree.parse(FOLDER / f"fieldbook_{code}.ts").iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            assert target is not None
            plural = message.get("numerus") == "yes"
            texts = ([form.text or "" for form in target.iter("numerusform")] if plural
                     else [target.text or ""])
            found.append((context.findtext("name", ""), message.findtext("source", ""), texts,
                          plural, target.get("type") == "unfinished"))
    return found


@pytest.fixture(scope="module", params=sorted(FORMS))
def catalogue(request: pytest.FixtureRequest) -> tuple[str, list[Entry]]:
    return request.param, entries(request.param)


def test_the_catalogues_hold_the_strings_of_the_code() -> None:
    done = subprocess.run([sys.executable, FOLDER / "update.py", "--check"],
                          capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "up to date\n")


def test_nothing_is_unfinished(catalogue: tuple[str, list[Entry]]) -> None:
    _, found = catalogue
    assert [(context, source) for context, source, texts, _, unfinished in found
            if unfinished or not all(text.strip() for text in texts)] == []


def test_gaps_are_the_same_as_in_the_source(catalogue: tuple[str, list[Entry]]) -> None:
    _, found = catalogue
    assert [(source, text) for _, source, texts, _, _ in found for text in texts
            if sorted(GAP.findall(text)) != sorted(GAP.findall(source))] == []


def test_counts_are_plurals_with_every_form(catalogue: tuple[str, list[Entry]]) -> None:
    code, found = catalogue
    assert [source for _, source, _, plural, _ in found
            if plural != bool(COUNT.search(source))] == []
    plurals = [(source, texts) for _, source, texts, plural, _ in found if plural]
    assert [(source, texts) for source, texts in plurals if len(texts) != FORMS[code]] == []
    assert [(source, texts) for source, texts in plurals
            if not all(COUNT.search(text) for text in (texts if code == "fr" else texts[3:]))] == []


def test_nothing_is_left_in_english(catalogue: tuple[str, list[Entry]]) -> None:
    code, found = catalogue
    assert [(context, source) for context, source, texts, _, _ in found
            if source in texts and source not in SAME[code]
            and LETTER.search(GAP.sub("", source))] == []


def test_french_has_its_own_signs() -> None:
    """No-break spaces before high signs and within guillemets, and curved apostrophes."""
    wrong = re.compile(r"['\"“”]|[^\s\u00a0:/?][:;?!](?=\s|$)| [:;?!»%]|«[^\u00a0]|[^\u00a0]»")
    assert [(source, text) for _, source, texts, _, _ in entries("fr") for text in texts
            if wrong.search(COUNT.sub("2", text))] == []


def test_arabic_is_written_in_arabic() -> None:
    wrong = re.compile(r"[\u0621-\u064a][,;?]|[\"“”]| [،؛؟:.]")
    assert [(source, text) for _, source, texts, _, _ in entries("ar") for text in texts
            if wrong.search(text)
            or (LETTER.search(GAP.sub("", source)) and not ARABIC.search(text)
                and source not in SAME["ar"])] == []


@pytest.mark.parametrize(("code", "words"), [
    ("fr", "Rien n’a été modifié."), ("ar", "لم يتغيّر شيء.")])
def test_every_sentence_about_errors_is_said(code: str, words: str, speech: Speech) -> None:
    speech.put_on(find(code))
    parts = {part for parts in (BUG, *SENTENCES.values()) for part in parts if part}
    assert [part for part in parts if QCoreApplication.translate("errors", part) == part] == []
    assert QCoreApplication.translate("errors", "Nothing was changed.") == words


@pytest.mark.parametrize(("count", "words"), [
    (0, "بلا حوادث"), (1, "حادثة واحدة"), (2, "حادثتان"), (3, "٣ حوادث"), (11, "١١ حادثة"),
    (100, "١٠٠ حادثة")])
def test_arabic_counts_incidents(count: int, words: str, speech: Speech) -> None:
    speech.put_on(find("ar"))
    assert QCoreApplication.translate("Documentation", "%n incident(s)", "", count) == words


def test_english_counts_people(speech: Speech) -> None:
    speech.put_on(find("en"))
    said = [QCoreApplication.translate("Documentation", "%n person(s)", "", n) for n in (1, 2)]
    assert said == ["1 person", "2 people"]


def test_a_string_that_moves_takes_its_translation_along(tmp_path: Path) -> None:
    update = _script()
    catalogue = tmp_path / "fieldbook_fr.ts"
    catalogue.write_text(
        '<TS version="2.1" language="fr"><context><name>New</name><message><source>Read</source>'
        '<translation type="unfinished"></translation></message><message><source>Open</source>'
        '<translation type="unfinished"></translation></message></context><context>'
        "<name>Other</name><message><source>Open</source><translation>Ouvert</translation>"
        "</message></context></TS>", encoding="utf-8")
    before = {("Old", "Read"): "Lire", ("Other", "Open"): "Ouvert"}
    assert update.moved(before, catalogue) == {"New": {"Read": "Lire"}}
    assert update.said(catalogue) == {("Other", "Open"): "Ouvert"}


def test_a_count_that_is_named_makes_a_plural() -> None:
    update = _script()
    call = 'translate("Page", "%n of " "it", "", len(found))'
    assert update.COUNTED.sub(r"\g<1>1\g<2>", call) == 'translate("Page", "%n of " "it", "", 1)'
    plain = 'translate("Page", "words", "what they are about")'
    assert update.COUNTED.sub(r"\g<1>1\g<2>", plain) == plain


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
