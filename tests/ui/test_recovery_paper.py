"""The paper of a recovery sheet, in three languages; it names nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from fieldbook.crypto.words import word_list
from fieldbook.ui.language import find
from fieldbook.ui.pages.recovery_print import (
    Paper,
    ask_and_print,
    paper_document,
    print_paper,
)


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
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    document = paper_document(Paper(words, QDate(2026, 5, 3), 2, 3))
    assert print_paper(document, printer)
    assert document.pageCount() == 1
    del printer
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


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="it would be printed")
@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints", extend=True)
def test_what_the_printer_does_is_told_and_no_file_is_offered(qtbot, speech) -> None:
    parent, told = QWidget(), []
    qtbot.addWidget(parent)
    parent.show()
    paper = Paper(list(word_list("en")[:15]), QDate(2026, 5, 3))
    ask_and_print(paper, parent, told.append, lambda: None)
    assert "knows no printer" in told.pop()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    ask_and_print(paper, parent, told.append, lambda: printer)
    dialog = parent.findChild(QPrintDialog)
    assert dialog.isVisible()
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    assert "fieldbook" not in f"{printer.docName()}{printer.creator()}".lower()
    dialog.accept()
    assert "did not take it" in told.pop()
