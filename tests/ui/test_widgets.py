import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import Button, IconButton, NavButton, PrimaryButton
from fieldbook.ui.widgets.choices import Check, Choice, Radio
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel
from fieldbook.ui.widgets.list_detail import ListDetail
from fieldbook.ui.widgets.passphrase import PassphraseField
from fieldbook.ui.widgets.progress import Bar, ProgressRow
from fieldbook.ui.widgets.reading import direction_of
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.search import SearchField
from fieldbook.ui.widgets.title_row import TitleRow
from fieldbook.ui.widgets.toast import Toast
from ui.walks import name_of

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def host(qtbot, theme, speech) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    return host


def flow_of(host: QWidget, count: int, width: int) -> list[QRect]:
    box = QWidget(host)
    flow = FlowLayout(box, 8)
    words = [QWidget() for _ in range(count)]
    for word in words:
        word.setFixedSize(100, 30)
        flow.addWidget(word)
    box.resize(width, flow.heightForWidth(width))
    box.show()
    flow.setGeometry(box.rect())
    return [word.geometry() for word in words]


def test_flow_wraps_like_words(host) -> None:
    places = flow_of(host, 5, 320)
    assert [place.x() for place in places] == [0, 108, 216, 0, 108]
    assert [place.y() for place in places] == [0, 0, 0, 38, 38]


def test_flow_starts_at_the_right_in_arabic(host) -> None:
    host.setLayoutDirection(RTL)
    places = flow_of(host, 3, 320)
    assert [place.right() for place in places] == [319, 211, 103]


@pytest.mark.parametrize("width", [1, 99, 100, 101, 5000])
def test_flow_is_as_tall_as_it_says_at_any_width(host, width: int) -> None:
    places = flow_of(host, 4, width)
    assert max(place.bottom() for place in places) + 1 <= (30 + 8) * 4
    assert len({(place.x(), place.y()) for place in places}) == 4


def test_an_empty_flow_takes_no_room(host) -> None:
    box = QWidget(host)
    assert FlowLayout(box).heightForWidth(300) == 0


def test_a_paragraph_is_taller_on_a_narrow_page(host) -> None:
    label = WrapLabel("word " * 60)
    assert label.heightForWidth(200) > 2 * label.heightForWidth(600)


def test_a_paragraph_keeps_to_its_column(qtbot, host) -> None:
    label = WrapLabel("word " * 400, column=300)
    QVBoxLayout(host).addWidget(label)
    host.resize(1200, 400)
    qtbot.waitUntil(lambda: label.width() > 1000)
    assert label.contentsRect().width() <= 300
    assert label.contentsRect().x() == 0
    label.setLayoutDirection(RTL)
    label.resize(label.width() - 1, label.height())
    assert label.contentsRect().right() == label.width() - 1


def test_text_with_angle_brackets_is_shown_as_typed(host) -> None:
    assert Label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText
    assert Tag("<img src=x>").textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(("text", "direction"), [
    ("2 KB", LTR), ("مسيرة ٢ أيار", RTL), ("(Person)", LTR), ("123", RTL), ("“ISHR” قبلتها", LTR)])
def test_direction_is_that_of_the_first_letter(text: str, direction) -> None:
    assert direction_of(text, RTL) == direction


def test_controls_are_named(host) -> None:
    assert name_of(IconButton("trash", "Delete")) == "Delete"
    assert name_of(Choice("Kind")) == "Kind"
    assert name_of(Check("Agreed")) == "Agreed"
    assert name_of(Radio("Initials")) == "Initials"
    assert name_of(NavButton("Home", "home")) == "Home"
    assert name_of(SearchField("Search")) == "Search"
    assert name_of(PassphraseField("Passphrase").line) == "Passphrase"
    field = Field("Title", PrimaryButton("x"), "A hint")
    assert name_of(field.editor) == "Title"
    field.complain("Too long")
    described = QAccessible.queryAccessibleInterface(field.editor)
    assert described.text(QAccessible.Text.Description) == "Too long A hint"


def test_a_count_is_said_in_words(host) -> None:
    button = NavButton("Messages", "message")
    button.set_count(2, "Messages, 2 new")
    assert name_of(button) == "Messages, 2 new"


def test_a_folded_row_keeps_its_name_as_tooltip(host) -> None:
    button = NavButton("Messages", "message")
    wide = button.sizeHint().width()
    button.fold(True)
    assert (button.toolTip(), button.sizeHint().width() < wide) == ("Messages", True)


def test_buttons_are_large_enough_to_hit(host) -> None:
    column = QVBoxLayout(host)
    for button in (Button("Word"), PrimaryButton("Word", "plus"), IconButton("trash", "Delete"),
                   NavButton("Home", "home"), Check("Tick"), Radio("Pick")):
        column.addWidget(button)
        assert button.sizeHint().height() >= 36 or button.minimumHeight() >= 36, button


def test_tick_boxes_take_a_press_anywhere_on_the_line(qtbot, host) -> None:
    check = Check("The person agreed")
    QVBoxLayout(host).addWidget(check)
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().center())
    assert check.isChecked()


def test_the_wheel_does_not_change_a_choice(qtbot, host) -> None:
    choice = Choice("Kind")
    choice.addItems(["a", "b"])
    assert choice.focusPolicy() == Qt.FocusPolicy.StrongFocus


@dataclass
class Said:
    happened: str = "The hub did not answer."
    safe: str = "Your text is safe."
    to_do: str = "Try later."


def test_a_banner_says_three_things_and_goes(qtbot, host) -> None:
    banner = Banner(parent=host)
    assert banner.text() == ""
    banner.explain(Said())
    assert banner.text() == "The hub did not answer. Your text is safe. Try later."
    assert banner.isVisible()
    qtbot.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert (banner.text(), banner.isVisible()) == ("", False)


def test_a_banner_can_offer_the_remedy(qtbot, host) -> None:
    pressed = []
    again = Button("Try again")
    again.clicked.connect(lambda: pressed.append(1))
    banner = Banner(parent=host)
    banner.explain(Said(), again)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    banner.say("Else")
    assert not again.isVisible()


def test_undo_is_called_once(qtbot, host) -> None:
    undone = []
    toast = Toast(host)
    toast.say("Contact removed", lambda: undone.append(1))
    assert toast.isVisible()
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    toast._act()
    assert (undone, toast.isVisible()) == ([1], False)


def test_a_word_without_undo_has_no_button(host) -> None:
    toast = Toast(host)
    toast.say("Copied")
    assert not toast.button.isVisible()


def test_a_toast_stays_inside_its_window(host) -> None:
    toast = Toast(host)
    host.resize(260, 300)
    toast.say("A rather long sentence about what was done just now", lambda: None)
    assert host.rect().contains(toast.geometry())


def test_progress_is_heard_from_any_thread_and_stops(qtbot, host) -> None:
    row = ProgressRow("Importing", parent=host)
    row.begin()
    told = threading.Thread(target=lambda: row.hear(5_000_000, 10_000_000))
    told.start()
    told.join()
    qtbot.waitUntil(lambda: row.amount.text() == "5.0 MB of 10 MB")
    assert not row.is_stopped()
    with qtbot.waitSignal(row.stopped):
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert (row.is_stopped(), row.button.isEnabled()) == (True, False)
    row.begin()
    assert (row.is_stopped(), row.button.isEnabled()) == (False, True)


def test_progress_does_not_flood_the_window(qtbot, host) -> None:
    row = ProgressRow("Importing", unit="items", parent=host)
    shown = []
    row._heard.connect(shown.append)
    for done in range(10_000):
        row.hear(done, 20_000)
    assert len(shown) < 50
    row.hear(20_000, 20_000)
    assert shown[-1] == (20_000, 20_000)


def test_an_unknown_end_shows_what_was_done(qtbot, host) -> None:
    row = ProgressRow("Reading", unit="items", parent=host)
    row.hear(1234, 0)
    qtbot.waitUntil(lambda: row.amount.text() == "1,234")


def test_a_bar_fills_from_the_leading_side(host) -> None:
    bar = Bar(0.5, parent=host)
    bar.resize(100, 6)
    left = [bar.grab().toImage().pixelColor(x, 3).name() for x in (10, 90)]
    bar.setLayoutDirection(RTL)
    right = [bar.grab().toImage().pixelColor(x, 3).name() for x in (10, 90)]
    assert left == right[::-1]
    assert left[0] != left[1]


def test_list_and_detail_take_turns_on_a_narrow_window(qtbot, theme) -> None:
    listing, detail = QPushButton("list"), QPushButton("detail")
    both = ListDetail(listing, detail, "People")
    qtbot.addWidget(both)
    both.resize(1000, 500)
    both.show()
    assert listing.isVisible()
    assert detail.isVisible()
    both.resize(500, 500)
    assert (both.is_folded, listing.isVisible(), detail.isVisible()) == (True, True, False)
    both.open_detail()
    assert (listing.isVisible(), detail.isVisible()) == (False, True)
    qtbot.mouseClick(both._back, Qt.MouseButton.LeftButton)
    assert (listing.isVisible(), detail.isVisible()) == (True, False)


def test_large_text_folds_sooner(qtbot, theme) -> None:
    both = ListDetail(QPushButton("list"), QPushButton("detail"), "People")
    qtbot.addWidget(both)
    both.show()
    qtbot.waitExposed(both)
    theme.choose(scale=2.0)
    both.resize(1000, 500)
    assert both.is_folded


def test_columns_stand_under_each_other_when_narrow(qtbot, theme) -> None:
    columns = Columns(1, 1)
    qtbot.addWidget(columns)
    first, second = QPushButton("a"), QPushButton("b")
    columns.add(0, first)
    columns.add(1, second)
    columns.resize(1000, 300)
    columns.show()
    assert first.mapTo(columns, first.rect().topLeft()).y() == \
        second.mapTo(columns, second.rect().topLeft()).y()
    columns.resize(500, 300)
    columns.layout().activate()
    assert second.mapTo(columns, second.rect().topLeft()).y() >= first.height()


def test_a_title_with_many_actions_is_stacked(qtbot, theme) -> None:
    head = TitleRow("A title of some length")
    qtbot.addWidget(head)
    buttons = [head.add_action(Button(word)) for word in ("Export", "Incident", "Send to them")]
    head.resize(1000, 120)
    head.show()
    head.layout().activate()
    assert buttons[0].mapTo(head, buttons[0].rect().topLeft()).x() > 400
    head.resize(420, 200)
    head.layout().activate()
    assert all(head.rect().contains(button.mapTo(head, button.rect().bottomRight()))
               for button in buttons)


def people(count: int) -> list[Row]:
    return [Row(str(number), f"Person {number}", "Lawyer") for number in range(count)]


def test_rows_say_what_they_show(qtbot, qtmodeltester, theme) -> None:
    rows = RowList("People")
    qtbot.addWidget(rows)
    rows.set_rows([Row("a", "Case", "Two photos", tags=(("Waiting", "warn", "clock"),),
                       trailing="2 KB")])
    qtmodeltester.check(rows.model())
    said = rows.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Case, Two photos, Waiting, 2 KB"


def test_the_chosen_row_stays_chosen(qtbot, theme) -> None:
    rows = RowList("People")
    qtbot.addWidget(rows)
    rows.set_rows(people(10))
    chosen = []
    rows.chosen.connect(chosen.append)
    rows.choose("7")
    rows.set_rows(people(9))
    assert rows.current_id() == "7"
    rows.set_rows(people(3))
    assert rows.current_id() == ""
    assert chosen[0] == "7"
    assert not rows.choose("7")


def test_ten_thousand_rows_are_shown_at_once(qtbot, theme) -> None:
    rows = RowList("People")
    qtbot.addWidget(rows)
    rows.resize(300, 400)
    rows.set_rows(people(10_000))
    rows.show()
    rows.scrollToBottom()
    assert rows.indexAt(rows.viewport().rect().center()).row() > 9_900


def test_enter_opens_a_row(qtbot, host) -> None:
    rows = RowList("People", host)
    rows.set_rows(people(3))
    rows.choose("1")
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["1"]


def test_search_waits_for_a_pause(qtbot, host) -> None:
    field = SearchField("Search", host)
    asked = []
    field.asked.connect(asked.append)
    with qtbot.waitSignal(field.asked, timeout=2000):
        qtbot.keyClicks(field, "visa ")
    assert asked == ["visa"]
    with qtbot.waitSignal(field.asked):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_passphrase_is_hidden_until_shown(qtbot, host) -> None:
    field = PassphraseField("Passphrase", host)
    qtbot.keyClicks(field.line, "abc")
    assert field.line.displayText() != "abc"
    field.line.eye.click()
    assert field.line.displayText() == "abc"
    assert name_of(field.line.eye) == "Hide the passphrase"
    field.clear()
    assert (field.text(), name_of(field.line.eye)) == ("", "Show the passphrase")


@pytest.mark.parametrize(("key", "shift", "hint"), [
    ("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False),
    ("Д", False, True), ("ع", False, False), ("1", False, False)])
def test_caps_lock_is_guessed_from_the_letters(qtbot, host, key, shift, hint) -> None:
    field = PassphraseField("Passphrase", host)
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    field.line.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, modifier, key))
    assert bool(field.hint()) is hint
