"""The paper for a recovery sheet or one share. It names nobody, and not what it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QWidget

from fieldbook.ui.tokens import INK

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate
ACROSS = 3
TEXT_PT, WORD_PT, TITLE_PT = 11.0, 15.0, 18.0


@dataclass(frozen=True, slots=True)
class Paper:
    """What is on it: the words, the day, and for a share how many of how many are needed."""

    words: Sequence[str]
    day: QDate
    need: int = 1
    count: int = 1

    @property
    def is_share(self) -> bool:
        """Whether it takes others like it."""
        return self.need > 1


def title_of(paper: Paper) -> str:
    """Return the title on the paper, in the user's language."""
    return translate("PaperText", "%Ln words to keep", "", len(paper.words))


def lines_of(paper: Paper) -> list[str]:
    """Return what stands under the words."""
    how = translate("PaperText", "On the page that asks for the passphrase choose More, then: Open "
                    "with recovery words or shares. Type the words in their order. Then choose a "
                    "new passphrase.")
    if not paper.is_share:
        return [translate("PaperText", "These words open again what was locked, when the "
                          "passphrase is forgotten."), how,
                translate("PaperText", "Whoever has this paper and the computer can read "
                          "everything. Keep them apart, and show the paper to nobody.")]
    locale = QLocale()
    return [translate("PaperText", "This is one of {count} papers. Any {need} of them together "
                      "open again what was locked; fewer open nothing.").format(
                          count=locale.toString(paper.count), need=locale.toString(paper.need)),
            how,
            translate("PaperText", "Keep this paper where only you find it, and tell nobody that "
                      "you have it.")]


def printing_warning() -> str:
    """Return what printing means, in the user's language."""
    return translate("PaperText", "A printer, and this computer's list of print jobs, may keep "
                     "what was printed. Print only where you trust both, or copy by hand.")


def paper_document(paper: Paper) -> QTextDocument:
    """Return the paper as a document, in the language and direction of the window."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    direction = QGuiApplication.layoutDirection()
    option = QTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    _write(cursor, title_of(paper), TITLE_PT, direction, bold=True)
    day = QLocale().toString(paper.day, QLocale.FormatType.LongFormat)
    _next(cursor, direction, 4)
    _write(cursor, day, TEXT_PT, direction)
    _table(cursor, paper.words, direction)
    for line in lines_of(paper):
        _next(cursor, direction, 10)
        _write(cursor, line, TEXT_PT, direction)
    return document


def print_paper(document: QTextDocument, device: QPagedPaintDevice) -> bool:
    """Paint a paper onto the first page of a printer; tell whether the printer took it."""
    document.documentLayout().setPaintDevice(device)
    area = device.pageLayout().paintRectPixels(device.logicalDpiX())
    document.setPageSize(QSizeF(area.size()))
    painter = QPainter()
    if not painter.begin(device):
        return False
    document.drawContents(painter)
    return painter.end()


def _format(size: float, bold: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontFamilies([QGuiApplication.font().family()])
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    form.setForeground(QColor(INK))  # also where the window is dark
    return form


def _block(direction: Qt.LayoutDirection, above: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLayoutDirection(direction)
    form.setTopMargin(above)
    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def _write(cursor: QTextCursor, text: str, size: float, direction: Qt.LayoutDirection, *,
           bold: bool = False) -> None:
    cursor.mergeBlockFormat(_block(direction, cursor.blockFormat().topMargin()))
    cursor.insertText(text, _format(size, bold))


def _next(cursor: QTextCursor, direction: Qt.LayoutDirection, above: float) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(_block(direction, above))


def _table(cursor: QTextCursor, words: Sequence[str], direction: Qt.LayoutDirection) -> None:
    form = QTextTableFormat()
    form.setLayoutDirection(direction)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 100 / ACROSS)] * ACROSS)
    form.setCellPadding(9)
    form.setCellSpacing(0)
    form.setBorder(0)
    form.setTopMargin(16)
    form.setBottomMargin(16)
    rows = -(-len(words) // ACROSS)
    table = cursor.insertTable(rows, ACROSS, form)
    for place, word in enumerate(words):
        across = place % ACROSS
        if direction == Qt.LayoutDirection.RightToLeft:  # a table of Qt does not turn by itself
            across = ACROSS - 1 - across
        cell = table.cellAt(place // ACROSS, across).firstCursorPosition()
        cell.setBlockFormat(_block(direction, 0))
        cell.insertText(QLocale().toString(place + 1) + "  ", _format(TEXT_PT, False))
        cell.insertText(word, _format(WORD_PT, True))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def system_printer() -> QPrinter | None:
    """Return the printer that the system proposes; None: it has none."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return None
    return QPrinter(QPrinter.PrinterMode.HighResolution)


def ask_and_print(paper: Paper, parent: QWidget, tell: Callable[[str], None],
                  find: Callable[[], QPrinter | None] = system_printer) -> None:
    """Ask for a printer, print, and tell what came of it.

    Nothing goes to a file here: that choice is not offered where Qt draws the dialog.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    printer = find()
    if printer is None:
        tell(translate("PaperText", "This computer knows no printer. Copy the words by hand."))
        return
    printer.setDocName(translate("PaperText", "Sheet"))
    printer.setCreator("")
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setWindowTitle(translate("PaperText", "Print"))
    document = paper_document(paper)
    document.setParent(dialog)

    def accepted() -> None:
        tell(translate("PaperText", "It is with the printer. Fetch it at once, and look whether "
                       "every word can be read.") if print_paper(document, printer) else
             translate("PaperText", "The printer did not take it. Copy the words by hand."))

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
