import ast
import importlib.util
import os
import re
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.core.paths import shipped
from fieldbook.ui import language
from fieldbook.ui.language import (
    CHOSEN,
    ENGLISH,
    LANGUAGES,
    Speech,
    compile_translations,
    find,
    system,
)
from fieldbook.ui.platform import restart
from fieldbook.ui.sidebar import Sidebar

CATALOGUES = sorted(shipped("translations").glob("fieldbook_*.ts"))
FORMS = {"en": 2, "fr": 2, "ar": 6}
PACKAGE = Path(language.__file__).parents[1]
COUNT = re.compile(r"%L?n")
"""Where a plural says its number; with L in the digits of the language."""


def messages(path: Path) -> list[tuple[str, str, list[str], bool]]:
    """Return (context, source, translations, is a plural) of what is translated."""
    found = []
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            if target is None or target.get("type") == "unfinished":
                continue
            plural = message.get("numerus") == "yes"
            texts = ([form.text or "" for form in target.iter("numerusform")] if plural
                     else [target.text or ""])
            found.append((context.findtext("name", ""), message.findtext("source", ""), texts,
                          plural))
    return found


def test_there_are_catalogues() -> None:
    assert {path.stem[-2:] for path in CATALOGUES} >= {"en", "fr", "ar"}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_placeholders_survive_translation(path: Path) -> None:
    wrong = []
    for context, source, texts, plural in messages(path):
        wanted = set(re.findall(r"\{\w*\}", source))
        wrong += [(context, source, text) for text in texts
                  if set(re.findall(r"\{\w*\}", text)) != wanted or not text]
        if plural and not COUNT.search(texts[-1]):
            wrong.append((context, source, "no %n"))
    assert wrong == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_plurals_have_every_form_of_their_language(path: Path) -> None:
    code = path.stem.removeprefix("fieldbook_")
    plurals = [texts for _, _, texts, plural in messages(path) if plural]
    assert plurals
    assert {len(texts) for texts in plurals} == {FORMS[code]}


def test_arabic_counts_in_six_forms(speech: Speech) -> None:
    speech.put_on(find("ar"))
    said = [QCoreApplication.translate("Sidebar", "%n new", "", n) for n in (0, 1, 2, 3, 11, 100)]
    assert len(set(said)) == 6
    assert "3" in said[3] or "٣" in said[3]


def test_english_has_its_plurals(speech: Speech) -> None:
    assert QCoreApplication.translate("Sidebar", "%n new", "", 1) == "1 new"


def test_a_sidebar_says_its_count_in_french(qtbot, speech: Speech, theme) -> None:
    speech.put_on(find("fr"))
    bar = Sidebar(())
    qtbot.addWidget(bar)
    assert bar.tr("%n new", "", 1) == "1 nouveau"
    assert bar.tr("%n new", "", 5) == "5 nouveaux"


def test_arabic_turns_the_window_round_and_english_turns_it_back(qapp: QApplication,
                                                                 speech: Speech) -> None:
    speech.put_on(find("ar"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("UnlockPage", "Passphrase") == "عبارة المرور"
    speech.put_on(ENGLISH)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("UnlockPage", "Passphrase") == "Passphrase"


def test_numbers_follow_the_language(speech: Speech) -> None:
    speech.put_on(find("ar"))
    assert QLocale().toString(12) == "١٢"
    speech.put_on(find("fr"))
    assert QLocale().decimalPoint() == ","


def test_what_was_chosen_for_the_passphrase_lasts_beyond_a_lock(
        speech: Speech) -> None:
    before = system()
    speech.put_on(find("ar"))  # as a vault that is opened says
    assert system() == before, "the next page would tell what the last half speaks"
    speech.choose(find("fr"))
    assert (speech.language.code, system().code) == ("fr", "fr")
    assert restart.environment(os.environ, frozen=True)[CHOSEN] == "fr"


def test_what_is_on_the_screen_already_counts_in_the_new_language(qtbot, speech: Speech) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    there = QWidget(window)
    speech.put_on(find("ar"))
    later = QWidget(window)
    assert [each.locale().toString(12) for each in (window, there, later)] == ["١٢"] * 3


@pytest.mark.parametrize(("tag", "code"), [
    ("fr", "fr"), ("fr-FR", "fr"), ("pt_BR", "pt"), ("fa-AF", "fa"), ("zh_CN", "zh"),
    ("de", "en"), ("", "en"), ("C", "en")])
def test_a_language_is_found_by_its_tag(tag: str, code: str) -> None:
    assert find(tag).code == code


def test_right_to_left_is_told_by_the_language() -> None:
    for each in LANGUAGES:
        reads = QLocale(each.code).textDirection() == Qt.LayoutDirection.RightToLeft
        assert each.right_to_left == reads, each.code


def test_only_languages_with_a_catalogue_are_offered() -> None:
    assert {each.code for each in language.offered()} == {
        "en", *(path.stem.removeprefix("fieldbook_") for path in CATALOGUES)}


def test_the_share_counts_what_is_missing(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "fieldbook_es.ts").write_text(
        "<TS><context><message><translation>si</translation></message>"
        '<message><translation type="unfinished"></translation></message></context></TS>')
    monkeypatch.setattr(language, "shipped", lambda _: tmp_path)
    language.share.cache_clear()
    assert language.share("es") == 0.5
    language.share.cache_clear()


def test_catalogues_are_compiled_when_they_are_newer(tmp_path: Path) -> None:
    source = tmp_path / "fieldbook_fr.ts"
    shutil.copy(CATALOGUES[-1], source)
    assert compile_translations(tmp_path) == [source.with_suffix(".qm")]
    assert compile_translations(tmp_path) == []
    assert {path.suffix for path in tmp_path.iterdir()} == {".ts", ".qm"}


def calls() -> list[tuple[Path, ast.Call]]:
    return [(path, node) for path in sorted(PACKAGE.rglob("*.py"))
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            and node.func.attr == "tr"]


def test_every_sentence_is_a_plain_string() -> None:
    """A finished string is looked up as it is, and never found."""
    wrong = [f"{path.name}:{node.lineno}" for path, node in calls()
             if not isinstance(node.args[0], ast.Constant)]
    assert wrong == []


def test_counts_go_through_plurals() -> None:
    wrong = [f"{path.name}:{node.lineno}" for path, node in calls()
             if isinstance(node.args[0], ast.Constant)
             and bool(COUNT.search(str(node.args[0].value))) != (len(node.args) == 3)]
    assert wrong == []


def test_a_translation_put_in_is_found_again(tmp_path: Path) -> None:
    update = _script()
    for path in CATALOGUES:
        shutil.copy(path, tmp_path)
    target = tmp_path / "fieldbook_fr.ts"
    count = len(update.strings(target))
    given = {"UnlockPage": {"Open": "Ouvrir « {} » & < >"}, "Sidebar": {"%n new": ["un", "%n"]}}
    assert update.fill(tmp_path, {"fr": given}) == 2
    found = {(context, source): texts for context, source, texts, _ in messages(target)}
    assert found["UnlockPage", "Open"] == ["Ouvrir « {} » & < >"]
    assert found["Sidebar", "%n new"] == ["un", "%n"]
    assert len(update.strings(target)) == count


def test_english_plurals_say_themselves_how(tmp_path: Path) -> None:
    update = _script()
    (tmp_path / "fieldbook_en.ts").write_text(
        '<TS version="2.1" language="en"><context><name>Page</name><message numerus="yes">'
        '<source>%n page(s)</source><translation type="unfinished"><numerusform></numerusform>'
        "<numerusform></numerusform></translation></message></context></TS>")
    update.fill_english(tmp_path)
    assert messages(tmp_path / "fieldbook_en.ts") == [
        ("Page", "%n page(s)", ["%n page", "%n pages"], True)]


def test_no_string_of_the_code_is_missing_in_the_catalogues(tmp_path: Path) -> None:
    update = _script()
    update.gather(tmp_path)
    fresh = update.strings(tmp_path / "fieldbook_fr.ts")
    assert ("UnlockPage", "Passphrase") in fresh
    assert ("Pages", "Home") in fresh
    assert ("errors", "Stopped, as you asked.") in fresh


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", shipped("translations") / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_errors_write_sizes_and_numbers_as_the_language_does(speech) -> None:
    from fieldbook.ui.explain import explain_finding

    speech.put_on(find("fr"))
    told = explain_finding("item-not-here", {"size": 1_800_000})
    assert "1,8 Mo" in told.happened
    speech.put_on(find("ar"))
    assert "٥" in explain_finding("no-such-line", {"line": 5, "of": 12}).happened
