"""The page Settings: how the window looks and locks, what stands under it, the desk."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.ui.guards import COVER
from fieldbook.ui.language import find, offered, share
from fieldbook.ui.opening import LOCK_AFTER, SCALE, THEME
from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.settings_desk import DeskCard
from fieldbook.ui.pages.settings_links import SafetyCard
from fieldbook.ui.theme import Mode
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.capture_switch import CaptureSwitch, CoverSwitch
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Choice
from fieldbook.ui.widgets.columns import Columns
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from fieldbook.session import Session

MINUTES = (1, 2, 5, 10, 30)
SCALES = (1.0, 1.25, 1.5, 2.0)
DEFAULT_MINUTES = 5


class SettingsPage(Page):
    """Everything that can be set; each change is kept at once, inside the vault."""

    LISTENS: ClassVar[frozenset[str]] = frozenset({"setting"})

    @property
    def title(self) -> str:
        """The title of the page."""
        return self.tr("Settings")

    def _build(self) -> Iterator[None]:
        self.head.set_title(self.title, self.tr("Kept inside the vault, never beside it."))
        columns = Columns(1, 1)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        yield
        card = Card(self.tr("Language and look"))
        columns.add(0, card)
        yield from self._look(card)
        yield
        columns.add(0, self._lock_card())
        yield
        safety = SafetyCard(lambda name: self.navigate.emit(name, {}))
        columns.add(1, safety)
        for _ in safety.rows():
            yield
        columns.add(1, self._screen_card())
        yield
        self.desk = DeskCard(self.background)
        self.desk.asked.connect(self._begin_desk)
        columns.add(1, self.desk)
        columns.end()

    # Look

    def _look(self, card: Card) -> Iterator[None]:
        self.language = Choice(self.tr("Language"))
        for language in offered():
            percent = round(100 * share(language.code))
            name = (language.name if percent >= 100
                    else f"{language.name} ({self._percent(percent)})")
            self.language.addItem(name, language.code)
        yield
        self.mode = Choice(self.tr("Colours"))
        for mode, word in ((Mode.SYSTEM, self.tr("As the computer")),
                           (Mode.LIGHT, self.tr("Light")), (Mode.DARK, self.tr("Dark"))):
            self.mode.addItem(word, str(mode))
        yield
        self.scale = Choice(self.tr("Size of text"))
        for scale in SCALES:
            self.scale.addItem(self._percent(round(100 * scale)), scale)
        for choice, name in ((self.language, self.tr("Language")), (self.mode, self.tr("Colours")),
                             (self.scale, self.tr("Size of text"))):
            card.add(Field(name, choice))
            yield
        self.language.activated.connect(self._set_language)
        self.mode.activated.connect(self._set_mode)
        self.scale.activated.connect(self._set_scale)

    def _percent(self, number: int) -> str:
        return self.tr("{percent} %").format(percent=QLocale().toString(number))

    @Slot()
    def _set_language(self) -> None:
        code = str(self.language.currentData())
        self.ask(lambda: self.services.set_language(code),
                 lambda _: self.speech.put_on(find(code)))

    @Slot()
    def _set_mode(self) -> None:
        mode = str(self.mode.currentData())
        self._keep(THEME, mode)
        self.theme.choose(mode=Mode(mode))

    @Slot()
    def _set_scale(self) -> None:
        scale = float(self.scale.currentData())
        self._keep(SCALE, scale)
        self.theme.choose(scale=scale)

    # Locking

    def _lock_card(self) -> Card:
        card = Card(self.tr("Locking"))
        self.minutes = Choice(self.tr("Lock by itself when nothing is touched for"))
        for minutes in MINUTES:
            self.minutes.addItem(self.tr("%n minute(s)", "", minutes), minutes)
        self.minutes.activated.connect(
            lambda: self._keep(LOCK_AFTER, 60 * int(self.minutes.currentData())))
        card.add(Field(self.tr("Lock by itself when nothing is touched for"), self.minutes,
                       self.tr("Counts from the next time you unlock. Ctrl+L locks at once, in "
                               "every window.")))
        card.add(WrapLabel(self.tr(
            "It also locks with the screen, when the computer goes to sleep, when its lid is "
            "closed or another user signs in, and when a stick with the key file is pulled. A few "
            "programs that lock the screen tell nobody; then only the time counts."), "small"))
        self.passphrases = Button(self.tr("Passphrases and key files"), "key")
        self.passphrases.clicked.connect(lambda: self.navigate.emit("passphrases", {}))
        row = QHBoxLayout()
        row.addWidget(self.passphrases)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _screen_card(self) -> Card:
        card = Card(self.tr("Who sees the screen"))
        self.cover = CoverSwitch()
        self.cover.wished.connect(partial(self._keep, COVER))
        card.add(self.cover)
        card.add(CaptureSwitch())
        return card

    # The organisation's desk

    def _begin_desk(self, name: str, hub: str, out: str) -> None:
        from fieldbook.ui.pages.settings_desk import begin

        self.ask(lambda: begin(self.services, name, hub, out), self._desk_begun)

    def _desk_begun(self, _: object) -> None:
        self.said.emit(self.tr("This vault is the desk now. Lock and unlock to see its pages."),
                       None)
        self._load()

    # Data

    def _load(self) -> None:
        services = self.services

        def job() -> dict[str, Any]:
            return {"settings": services.store.settings.all(),
                    "organisation": services.exchange.organisation()}

        self.ask(job, self._show)

    def _show(self, found: dict[str, Any]) -> None:
        settings = found["settings"]
        # what the window speaks: a vault that has no language of its own leaves it as it was
        _choose(self.language, self.speech.language.code)
        _choose(self.mode, settings.get(THEME, str(Mode.SYSTEM)))
        _choose(self.scale, settings.get(SCALE, 1.0))
        _choose(self.minutes, settings.get(LOCK_AFTER, 60 * DEFAULT_MINUTES) // 60)
        self.cover.show_wish(settings.get(COVER) is True)
        self.desk.setVisible(not found["organisation"])

    def _keep(self, name: str, value: object) -> None:
        self.ask(lambda: self.services.store.settings.put(name, value))


def _choose(choice: Choice, value: object) -> None:
    place = choice.findData(value)
    if place >= 0:
        choice.setCurrentIndex(place)


def demo(session: Session) -> dict[str, object]:
    """Nothing needs to be filled in for the pictures."""
    del session
    return {}


