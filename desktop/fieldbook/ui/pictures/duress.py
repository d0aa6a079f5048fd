"""The other half, a passphrase that destroys it, trying one, destroying: step by step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.duress_contents import ContentsStep
from fieldbook.ui.pages.passphrases_steps import WordsStep
from fieldbook.ui.pictures.sitting import Sitting
from fieldbook.ui.pictures.step import steps_of
from fieldbook.ui.pictures.worlds import OTHER, PASSPHRASE
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.hold import HoldOrType


def opened(sitting: Sitting) -> DuressPage:
    """The cards."""
    return sitting.open("duress", DuressPage)


def asked(sitting: Sitting) -> None:
    """The passphrase is asked for once more."""
    sitting.press(opened(sitting).overview.half_button)


def half(sitting: Sitting) -> None:
    """What the other half is, and what it is not."""
    asked(sitting)
    sitting.answer()


def words(sitting: Sitting) -> None:
    """The passphrase that could be given, drawn."""
    half(sitting)
    sitting.go_on()


def alike(sitting: Sitting) -> None:
    """One's own, and too much like the present one."""
    words(sitting)
    _own(sitting, PASSPHRASE + " again")


def repeat(sitting: Sitting) -> None:
    """To be typed back."""
    words(sitting)
    _own(sitting, OTHER)
    sitting.go_on()


def contents(sitting: Sitting) -> None:
    """What will be found there: nothing yet."""
    repeat(sitting)
    sitting.type_passphrase(OTHER)
    sitting.go_on()


def filled(sitting: Sitting) -> None:
    """What will be found there: typed and ticked."""
    contents(sitting)
    step = sitting.only(ContentsStep)
    step.courses.tick(sitting.session.library.courses()[0].id)
    step.name.setText("Household")
    step.notes.forms[0].fill("Dentist", "2026-05-02", "Rue Haute", "Bring the card.")
    step.people.forms[0].fill("Karim", "0555 12 34 56", "a plumber")
    sitting.press(step.people.more)


def make(sitting: Sitting) -> None:
    """What will be done, before it is understood."""
    filled(sitting)
    sitting.go_on()


def make_empty(sitting: Sitting) -> None:
    """Nothing was put in."""
    contents(sitting)
    sitting.go_on()


def making(sitting: Sitting) -> None:
    """It is being made."""
    make(sitting)
    sitting.press(sitting.only(Check))
    sitting.hold(after=1)
    sitting.go_on()
    sitting.progress(5 << 20, 8 << 20)


def ready(sitting: Sitting) -> None:
    """It is made."""
    make(sitting)
    sitting.press(sitting.only(Check))
    sitting.go_on()


def trap_asked(sitting: Sitting) -> None:
    """Before a passphrase that destroys, the present one is asked for."""
    sitting.press(opened(sitting).overview.trap_button)


def trap(sitting: Sitting) -> None:
    """What a passphrase that destroys does; not understood yet."""
    trap_asked(sitting)
    sitting.answer()


def trap_words(sitting: Sitting) -> None:
    """Its words."""
    trap(sitting)
    sitting.press(sitting.only(Check))
    sitting.go_on()


def trap_repeat(sitting: Sitting) -> str:
    """To be typed back."""
    trap_words(sitting)
    found = " ".join(sitting.shown_words())
    sitting.go_on()
    return found


def trap_added(sitting: Sitting) -> str:
    """It was added."""
    found = trap_repeat(sitting)
    sitting.type_passphrase(found)
    sitting.go_on()
    return found


def trial(sitting: Sitting) -> None:
    """Trying a passphrase."""
    sitting.press(opened(sitting).overview.try_button)


def trial_opens(sitting: Sitting) -> None:
    """It opens the vault."""
    _try(sitting, PASSPHRASE)


def trial_nothing(sitting: Sitting) -> None:
    """It opens nothing."""
    _try(sitting, "nobody knows this one")


def trial_destroys(sitting: Sitting) -> None:
    """It would destroy the other half."""
    found = trap_added(sitting)
    sitting.press(sitting.only(DuressPage).overview.try_button)
    sitting.type_passphrase(found)
    sitting.go_on()


def destroy(sitting: Sitting) -> None:
    """What would be lost."""
    sitting.press(opened(sitting).overview.destroy_button)
    sitting.answer()


def destroy_typed(sitting: Sitting) -> None:
    """The word is typed: a press would destroy."""
    destroy(sitting)
    hold = sitting.only(HoldOrType)
    hold.line.setText(hold.word)
    hold.line.setFocus(Qt.FocusReason.OtherFocusReason)


def destroy_held(sitting: Sitting) -> None:
    """The button is held."""
    destroy(sitting)
    hold_down(sitting)


def hold_down(sitting: Sitting) -> None:
    """Hold the button that destroys for a moment, and do not let go."""
    button = sitting.only(HoldOrType).button
    spot = QPointF(button.rect().center())
    QApplication.sendEvent(button, QMouseEvent(
        QEvent.Type.MouseButtonPress, spot, button.mapToGlobal(spot), Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    sitting.until(lambda: button.share > 0.2, "the button to be held")


def _own(sitting: Sitting, text: str) -> None:
    step = sitting.only(WordsStep)
    sitting.press(step.chosen)
    sitting.type_passphrase(text)
    sitting.until(lambda: bool(step.verdict.text()), "a judgement")


def _try(sitting: Sitting, text: str) -> None:
    trial(sitting)
    sitting.type_passphrase(text)
    sitting.go_on()


STEPS = steps_of("duress", (
    ("asked", asked, "To let a passphrase open the other half"),
    ("half", half, "What it does not do"),
    ("words", words, "The passphrase that you would give"),
    ("alike", alike, "Too much like the passphrase"),
    ("repeat", repeat, "Type it back"),
    ("contents", contents, "What will be found there"),
    ("filled", filled, "Their name together"),
    ("make", make, "What will be put in:"),
    ("make-empty", make_empty, "nothing: it will be empty"),
    ("making", making, "Making the other half"),
    ("ready", ready, "The other half is ready"),
    ("trap-asked", trap_asked, "To add a passphrase that destroys the other half"),
    ("trap", trap, "I know that it cannot be undone"),
    ("trap-words", trap_words, "Six words drawn at random"),
    ("trap-repeat", trap_repeat, "Type it back"),
    ("trap-added", trap_added, "Added. Whoever opens the vault with it"),
    ("trial", trial, "Passphrase to try"),
    ("trial-opens", trial_opens, "It opens the vault and destroys nothing."),
    ("trial-nothing", trial_nothing, "It opens nothing here."),
    ("trial-destroys", trial_destroys, "and destroys the other half"),
    ("destroy", destroy, "What it does not reach"),
    ("destroy-typed", destroy_typed, "Letting go earlier does nothing."),
    ("destroy-held", destroy_held, "more second"),
))
