"""Small windows, large text, right-to-left: nothing lies over what somebody wants to reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.ui.language import find
from fieldbook.ui.pages.table import PAGES
from fieldbook.ui.shell import Shell
from fieldbook.ui.widgets.buttons import Button, PrimaryButton
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.tabs import TabBar
from fieldbook.ui.widgets.title_row import TitleRow

ARABIC = ("كل ما في نصفي هذه الخزنة من توثيق وملفات وجهات اتصال ورسائل ودورات ومفاتيح للتبادل مع "
          "المنظمة التي دعتك ينتهي هنا ولا يمكن التراجع عنه بعد ذلك أبدا")


@pytest.fixture
def shell(qtbot, context):
    shell = Shell(context, PAGES)
    qtbot.addWidget(shell)
    return shell


def shown(widget, width, height):
    widget.resize(width, height)
    widget.show()
    for _ in range(4):
        QApplication.processEvents()


def on(widget: QWidget, inside: QWidget) -> QRect:
    """Where `widget` lies in `inside`."""
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def test_all_pages_have_room_beside_each_other_at_1024x600_and_200_percent(shell, theme):
    theme.choose(scale=2.0)
    shown(shell, 1024, 600)
    bar = shell.sidebar._area.verticalScrollBar()
    assert not bar.isVisible()
    for button in (*shell.sidebar.buttons.values(), shell.sidebar.lock):
        assert shell.rect().contains(on(button, shell)), button.text()
        assert button.visibleRegion().boundingRect() == button.rect(), button.text()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_scroll_bar_lies_beside_the_pages(shell, theme, speech, language):
    speech.put_on(find(language))
    theme.choose(scale=2.0)
    shown(shell, 640, 400)
    sidebar = shell.sidebar
    bar = sidebar._area.verticalScrollBar()
    assert bar.isVisible()
    for button in sidebar.buttons.values():
        if sidebar._area.isAncestorOf(button):
            assert not on(button, sidebar).intersected(
                QRect(on(bar, sidebar).left(), 0, bar.width(), sidebar.height())).isValid()
    assert shell.rect().contains(on(sidebar.lock, shell))


def test_the_page_that_is_shown_is_in_sight(shell, theme):
    theme.choose(scale=2.0)
    shown(shell, 640, 400)
    shell.navigate("exchange")
    QApplication.processEvents()
    button = shell.sidebar.buttons["exchange"]
    assert button.isChecked()
    assert button.visibleRegion().boundingRect() == button.rect()


@pytest.mark.parametrize("text", ["Saved.", "A long sentence about what was done just now, " * 3])
def test_a_toast_covers_nothing_and_gives_its_room_back(shell, theme, text):
    theme.choose(scale=2.0)
    shown(shell, 1024, 600)
    shell.navigate("home")
    before = on(shell.stack, shell)
    shell.toast.say(text, lambda: None)
    for _ in range(3):
        QApplication.processEvents()
    toast = on(shell.toast, shell)
    assert shell.rect().contains(toast)
    assert not toast.intersects(on(shell.stack, shell))
    assert not toast.intersects(on(shell.sidebar, shell))
    words = shell.toast.words
    assert words.height() >= words.heightForWidth(words.width())
    shell.toast.hide()
    QApplication.processEvents()
    assert on(shell.stack, shell) == before


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_first_tab_keeps_to_the_leading_side(qtbot, theme, mirrored):
    bar = TabBar("Parts")
    qtbot.addWidget(bar)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored
                           else Qt.LayoutDirection.LeftToRight)
    for words in ("Timeline", "Evidence", "People"):
        bar.addTab(words)
    shown(bar, 600, 60)
    image = bar.grab().toImage()
    line = [x for x in range(image.width())
            if image.pixelColor(x, bar.tabRect(0).bottom() - 1) == bar.palette().highlight()]
    assert line
    assert (image.width() - 1 - max(line) if mirrored else min(line)) <= 2


def test_a_long_title_has_the_whole_width_below_the_actions(qtbot, theme):
    theme.choose(scale=2.0)
    host = QWidget()
    qtbot.addWidget(host)
    row = TitleRow("March on 2 May, north gate", parent=host)
    row.set_title("March on 2 May, north gate", crumb="Documentation")
    actions = [row.add_action(Button("Incident", "plus")), row.add_action(PrimaryButton("Send"))]
    shown(host, 900, 400)
    row.setGeometry(0, 0, 900, row.sizeHint().height())
    for _ in range(3):
        QApplication.processEvents()
    assert row.title.width() == 900
    assert row.title.height() < 2 * row.title.fontMetrics().height()
    assert all(on(action, row).bottom() < on(row.title, row).top() for action in actions)
    row.setGeometry(0, 0, 1600, row.sizeHint().height())
    for _ in range(3):
        QApplication.processEvents()
    assert on(row._crumb, row).bottom() < on(row.title, row).top()
    assert on(actions[1], row).left() > on(row.title, row).right() - 1


def test_every_line_of_an_arabic_paragraph_begins_at_the_edge(qtbot, theme):
    label = WrapLabel(ARABIC)
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(label, 300, 300)
    label.resize(300, label.heightForWidth(300))
    QApplication.processEvents()
    image = label.grab().toImage()
    height = label.fontMetrics().lineSpacing()
    edges = [_last_ink(image, top, top + height)
             for top in range(0, image.height() - height + 1, height)]
    assert len(edges) >= 3
    assert max(edges) - min(edges) < label.fontMetrics().horizontalAdvance(" ")


def _last_ink(image: QImage, top: int, bottom: int) -> int:
    back = image.pixelColor(0, 0)
    return max((x for y in range(top, bottom) for x in range(image.width())
                if image.pixelColor(x, y) != back), default=-1)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_dialog_grows_when_it_says_what_is_wrong(qtbot, theme, scale):
    theme.choose(scale=scale)
    dialog = Dialog("Your passphrase, once more", "Go on", text="A few words about it. " * 4)
    qtbot.addWidget(dialog)
    dialog.open()
    QApplication.processEvents()
    before = dialog.height()
    dialog.banner.say("This passphrase does not open the vault.", "Nothing was changed.",
                      "Check the language of the keyboard and capital letters, and try again.")
    qtbot.waitUntil(lambda: dialog.height() > before)
    for _ in range(3):
        QApplication.processEvents()
    for label in dialog.findChildren(WrapLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert dialog.accept_button.height() >= dialog.accept_button.sizeHint().height()
