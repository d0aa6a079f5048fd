"""Before a journey: sending, taking off, bringing back, step by step."""

from __future__ import annotations

from fieldbook.crypto.words import word_list
from fieldbook.ui.pages.travel import BACK, OFF, TravelPage
from fieldbook.ui.pages.travel_back import BackWalk
from fieldbook.ui.pages.travel_off import OffWalk, WherePart
from fieldbook.ui.pages.travel_ready import ReadyPart
from fieldbook.ui.pictures.sitting import Sitting, mistyped
from fieldbook.ui.pictures.step import steps_of
from fieldbook.ui.pictures.worlds import PARCEL

TARGET = "papers-2026-05-03.age"


def opened(sitting: Sitting) -> TravelPage:
    """The four steps."""
    return sitting.open("travel", TravelPage)


def not_sent(sitting: Sitting) -> None:
    """The hub cannot be reached."""
    page = opened(sitting)
    assert page.overview is not None
    sitting.press(page.overview.send_button)


def sending(sitting: Sitting) -> None:
    """It is being sent."""
    page = opened(sitting)
    assert page.overview is not None
    sitting.hold()
    sitting.press(page.overview.send_button)
    sitting.progress(180_000, 640_000)


def choose(sitting: Sitting) -> None:
    """What goes."""
    sitting.open("travel", TravelPage, begin=OFF)


def where(sitting: Sitting) -> None:
    """Where the parcel goes."""
    choose(sitting)
    sitting.go_on()


def placed(sitting: Sitting) -> None:
    """A place was chosen."""
    where(sitting)
    sitting.only(WherePart).use(sitting.folder / TARGET)


def packing(sitting: Sitting) -> None:
    """It is being packed."""
    placed(sitting)
    sitting.go_on()
    sitting.hold(after=2)
    sitting.answer()
    sitting.progress(2_400_000, 3_100_000)


def words(sitting: Sitting) -> None:
    """The words of the parcel."""
    placed(sitting)
    sitting.go_on()
    sitting.answer()


def typing(sitting: Sitting) -> list[str]:
    """They are to be typed back."""
    words(sitting)
    found = sitting.shown_words()
    sitting.go_on()
    return found


def wrong(sitting: Sitting) -> None:
    """One of them is wrong."""
    found = typing(sitting)
    code = next(each for each in ("en", "fr", "ar", "es") if set(found) <= set(word_list(each)))
    sitting.type_words(mistyped(found, 20, word_list(code)))
    sitting.go_on()


def left(sitting: Sitting) -> None:
    """A parcel was left before its words were typed back."""
    typing(sitting)
    sitting.only(TravelPage).leave()


def ready(sitting: Sitting) -> None:
    """What goes, and what is only in the parcel."""
    sitting.type_words(typing(sitting))
    sitting.go_on()


def unsafe(sitting: Sitting) -> None:
    """Without a parcel: what is nowhere else."""
    where(sitting)
    sitting.press(sitting.only(OffWalk).without)
    row = next(iter(sitting.only(ReadyPart).rows.values()))
    sitting.press(row.check)


def asked(sitting: Sitting) -> None:
    """The passphrase is asked for once more."""
    ready(sitting)
    sitting.go_on()


def going(sitting: Sitting) -> None:
    """It is being taken off."""
    asked(sitting)
    sitting.hold(after=2)
    sitting.answer()
    sitting.progress(4, 9)


def offline(sitting: Sitting) -> None:
    """The hub cannot be reached: go on all the same?"""
    asked(sitting)
    sitting.answer()


def gone(sitting: Sitting) -> None:
    """It is off this computer."""
    offline(sitting)


def back(sitting: Sitting) -> None:
    """Which parcel comes back."""
    sitting.open("travel", TravelPage, begin=BACK)


def back_typing(sitting: Sitting) -> None:
    """Its words are to be typed."""
    back(sitting)
    sitting.only(BackWalk).use(sitting.folder / PARCEL)


def inside(sitting: Sitting) -> None:
    """What is in a parcel that was packed in another vault."""
    back_typing(sitting)
    sitting.type_words(sitting.paper["parcel"])
    sitting.go_on()


def inside_ours(sitting: Sitting) -> None:
    """What is in a parcel of this vault."""
    ready(sitting)
    found = sitting.session.travel.pack(
        [one.id for one in sitting.session.travel.plan()], sitting.folder / PARCEL).words
    sitting.session.travel.confirm(" ".join(found))
    sitting.only(TravelPage).leave()
    back_typing(sitting)
    sitting.type_words(found)
    sitting.go_on()


def bringing(sitting: Sitting) -> None:
    """It is being brought back."""
    inside_ours(sitting)
    sitting.hold()
    sitting.go_on()
    sitting.progress(900_000, 3_100_000)


def brought(sitting: Sitting) -> None:
    """It is back."""
    inside_ours(sitting)
    sitting.go_on()


STEPS = steps_of("travel", (
    ("alone", opened, "You have not joined an organisation"),
    ("joined", opened, "Not accepted yet:", "joined"),
    ("not-sent", not_sent, "There is no connection to the hub.", "joined"),
    ("sending", sending, "Exchanging", "joined"),
    ("choose", choose, "things chosen"),
    ("where", where, "Choose where it goes"),
    ("placed", placed, "Choose another place"),
    ("packing", packing, "Packing, and reading it back"),
    ("words", words, "The parcel is made."),
    ("typing", typing, "Only then does the parcel count."),
    ("wrong", wrong, "is not the one that was written down"),
    ("left", left, "Its words were not typed back yet"),
    ("ready", ready, "Only in the parcel"),
    ("unsafe", unsafe, "Nowhere else"),
    ("asked", asked, "What goes now comes back only with the parcel"),
    ("going", going, "Taking it off"),
    ("offline", offline, "Go on without a connection", "joined"),
    ("gone", gone, "things are off this computer"),
    ("back-file", back, "Choose the parcel"),
    ("back-typing", back_typing, "Parcel:"),
    ("inside", inside, "I packed it myself", "with-parcel"),
    ("inside-ours", inside_ours, "In the parcel"),
    ("bringing", bringing, "Bringing it back"),
    ("brought", brought, "things are back, with their history"),
))
