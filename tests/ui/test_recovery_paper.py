"""The paper of a recovery sheet, in three languages; it names nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from fieldbook.crypto.words import word_list
from fieldbook.ui.language import find
from fieldbook.ui.pages.recovery_print import Paper, paper_document, print_paper


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_paper_names_nobody_and_holds_every_word(qapp, speech, language: str) -> None:
    speech.put_on(find(language))
    words = list(word_list(language)[:15])
    text = paper_document(Paper(words, QDate(2026, 5, 3))).toPlainText()
    assert not [word for word in words if word not in text]
    for name in ("fieldbook", "ishr", "human rights", "vault"):
        assert name not in text.lower()
    share = paper_document(Paper(words, QDate(2026, 5, 3), 2, 3)).toPlainText()
    assert len(share) > len(text) / 2
    assert "fieldbook" not in share.lower()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_paper_is_one_page(qapp, speech, tmp_path, language: str) -> None:
    speech.put_on(find(language))
    words = list(word_list(language)[:20])
    target = tmp_path / "page.pdf"
    writer = QPdfWriter(str(target))
    document = paper_document(Paper(words, QDate(2026, 5, 3), 2, 3))
    print_paper(document, writer)
    assert document.pageCount() == 1
    del writer
    assert target.read_bytes().count(b"/Type /Page\n") == 1


def test_the_paper_reads_from_the_right_where_the_language_does(qapp, speech) -> None:
    """The first word stands in the right column of an Arabic paper, in the left of an English."""
    sides = {}
    for language in ("en", "ar"):
        speech.put_on(find(language))
        document = paper_document(Paper(["", "", *word_list(language)[:13]], QDate(2026, 5, 3)))
        document.setTextWidth(600)
        page = QImage(600, 800, QImage.Format.Format_Grayscale8)
        page.fill(255)
        painter = QPainter(page)
        document.drawContents(painter)
        painter.end()
        table = document.rootFrame().childFrames()[0]
        top = document.documentLayout().frameBoundingRect(table).top()
        row = [sum(255 - page.pixelColor(x, round(top) + y).red() for y in range(8, 30))
               for x in range(600)]
        # two numbers without words stand first: the ink of the row is on the other side
        sides[language] = sum(row[:280]) < sum(row[320:])
    assert sides == {"en": True, "ar": False}
