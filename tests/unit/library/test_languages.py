from __future__ import annotations

import pytest

from fieldbook.library import languages


@pytest.mark.parametrize(("name", "code"), [
    ("en", "en"), ("pt_BR", "pt-BR"), ("PT-br", "pt-BR"), ("zh-hans", "zh-Hans"),
    ("zh_Hant_TW", "zh-Hant-TW"), ("es-419", "es-419"), ("prs", "prs"),
    ("about", None), ("my_first-course", None), ("my_docs", None), ("xx", None), ("", None),
    ("en.old", None), ("travel", None), ("e", None)])
def test_code_of(name: str, code: str | None) -> None:
    assert languages.code_of(name) == code


@pytest.mark.parametrize(("code", "way"), [
    ("ar", "rtl"), ("fa", "rtl"), ("prs", "rtl"), ("ur-PK", "rtl"), ("he", "rtl"),
    ("ku-Arab", "rtl"), ("ar-Latn", "ltr"), ("en", "ltr"), ("my", "ltr"), ("und", "ltr"),
    ("", "ltr")])
def test_direction(code: str, way: str) -> None:
    assert languages.direction(code) == way


def test_order() -> None:
    there = ["", "ar", "en", "es", "fr", "pt", "pt-BR"]
    assert languages.order("pt-BR", there)[:4] == ["pt-BR", "", "pt", "en"]
    assert languages.order("de", there, {"fr": 5, "ar": 9})[:4] == ["", "en", "ar", "fr"]
    assert languages.order("ar", ["fr"]) == ["fr"]


@pytest.mark.parametrize(("text", "code"), [
    ("The words that you can read are for you and not for them, this is so. " * 5, "en"),
    ("Los que no lo saben son para la gente de una casa y con sus cosas. " * 5, "es"),
    ("لمن يريد أن يعرف ما حدث هنا في هذا المكان " * 8, "ar"),
    ("این متن به زبان فارسی است و برای شما نوشته شده تا گفتگو پیش رود " * 8, "fa"),
    ("یہ متن اردو زبان میں ہے اور آپ کے لیے لکھا گیا ہے تاکہ ڈاکٹر پڑھیں " * 8, "ur"),
    ("Этот текст написан на русском языке для всех читателей. " * 8, "ru"),
    ("这是用中文写的文字，给所有的读者看。" * 20, "zh"),
    ("これは日本語で書かれた文章です。" * 20, "ja"),
    ("ဤစာသားကို မြန်မာဘာသာဖြင့် ရေးသားထားသည်။ " * 20, "my"),
    ("short", "und"), ("12345 67890 " * 100, "und"), ("lorem ipsum dolor amet " * 40, "und")])
def test_guess(text: str, code: str) -> None:
    assert languages.guess(text) == code
