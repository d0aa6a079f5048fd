import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fieldbook.ui.idle import COPYING_S, IdleWatch, Manners
from fieldbook.ui.widgets.paper_words import PaperWords
from fieldbook.ui.widgets.passphrase import PassphraseField


class Clocks:
    def __init__(self) -> None:
        self.steady = 100.0
        self.wall = 1_777_000_000.0

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(qapp, clocks: Clocks):
    watch = IdleWatch(300, steady=lambda: clocks.steady, wall=lambda: clocks.wall)
    watch.start()
    yield watch
    watch.stop()


def test_it_counts_down_and_locks_after_five_minutes(clocks, watch) -> None:
    left, reasons = [], []
    watch.left.connect(left.append)
    watch.expired.connect(reasons.append)
    for _ in range(300):
        clocks.pass_by(1)
        watch.tick()
    assert (left[0], left[-1], reasons) == (299, 0, ["idle"])


def test_a_key_begins_the_count_anew(clocks, watch) -> None:
    left = []
    watch.left.connect(left.append)
    clocks.pass_by(299)
    watch.active()
    watch.tick()
    assert left == [300]


@pytest.mark.parametrize("jump", [-3600, 3600, 25])
def test_a_jump_of_the_clock_locks(clocks, watch, jump: int) -> None:
    """The wall clock was set, or the computer slept while the steady clock stood still."""
    reasons = []
    watch.expired.connect(reasons.append)
    clocks.wall += jump
    watch.tick()
    assert reasons == ["clock"]


def test_a_clock_that_is_corrected_a_little_does_not_lock(clocks, watch) -> None:
    reasons = []
    watch.expired.connect(reasons.append)
    clocks.wall += 3
    watch.tick()
    assert reasons == []


def test_who_copies_words_by_hand_has_more_time(clocks, qtbot, theme) -> None:
    words = PaperWords()
    qtbot.addWidget(words)
    words.show_words(["acid", "alive"])
    watch = IdleWatch(300, steady=lambda: clocks.steady, wall=lambda: clocks.wall,
                      copies=PaperWords.are_copied)
    watch.start()
    reasons, left = [], []
    watch.expired.connect(reasons.append)
    watch.left.connect(left.append)
    words.show()
    clocks.pass_by(COPYING_S - 1)
    watch.tick()
    assert (reasons, left[-1]) == ([], 1)
    words.show_words([])  # gone on: from here on it counts as always
    watch.tick()
    assert reasons == ["idle"]


def test_it_says_so_once(clocks, watch) -> None:
    reasons = []
    watch.expired.connect(reasons.append)
    clocks.pass_by(1000)
    watch.tick()
    assert reasons == ["idle"]
    assert not watch._timer.isActive()


@pytest.fixture
def manners(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(PassphraseField("Passphrase"))
    window.show()
    manners = Manners(window)
    return window, manners


def test_the_lock_shortcut_works_in_a_field(qtbot, manners) -> None:
    window, listening = manners
    with qtbot.waitSignal(listening.lock_asked):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_lock_shortcut_works_in_a_modal_dialog(qtbot, manners) -> None:
    window, listening = manners
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    qtbot.waitExposed(dialog)
    listening.watch(dialog.windowHandle())
    with qtbot.waitSignal(listening.lock_asked):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog.close()


@pytest.mark.parametrize("key", [0x0645, 0x0414])
def test_the_lock_shortcut_works_on_other_keyboards(qtbot, manners, key: int) -> None:
    window, listening = manners
    with qtbot.waitSignal(listening.lock_asked):
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier)
        QCoreApplication.sendEvent(window.windowHandle(), press)


def test_a_plain_letter_is_typed_and_does_not_lock(qtbot, manners) -> None:
    window, listening = manners
    locked, active = [], []
    listening.lock_asked.connect(lambda: locked.append(1))
    listening.active.connect(lambda: active.append(1))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L)
    QTest.mouseMove(window.windowHandle())
    assert (locked, active != []) == ([], True)
