"""What else can be done with a vault that is locked, beside opening it with a passphrase.

Each way is one file with one `Way`, and one line here. A way that this build does not carry is not
offered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from fieldbook.core.errors import WorldError
from fieldbook.ui.pages.locked import LanguageButton, LockedContext, QuietColumn
from fieldbook.ui.pages.table import QT_TRANSLATE_NOOP
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import WrapLabel


class Way(QuietColumn):
    """A page before the vault is open: a link back, a title, a sentence; add to `body`.

    Says `opened(Opened)` when a vault is open, `back` to return to where it was asked for (also
    after the vault was replaced or destroyed: the window looks again what there is). `done` goes
    back as well, and has what happened, and what to do now, said there. `way_asked` leads on to
    another way.
    """

    opened = Signal(object)
    back = Signal()
    done = Signal(str, str)
    way_asked = Signal(str)

    def __init__(self, context: LockedContext, title: str, text: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.context = context
        self.column.setSpacing(16)
        head = QHBoxLayout()
        self.back_button = Button(QCoreApplication.translate("Way", "Back"), "back", "link")
        self.back_button.clicked.connect(self.back)
        head.addWidget(self.back_button)
        head.addStretch(1)
        head.addWidget(LanguageButton(context.speech))
        self.column.addLayout(head)
        self.heading = WrapLabel(title, "title")
        self.column.addWidget(self.heading)
        self.banner = Banner()
        self.column.addWidget(self.banner)
        self.about = WrapLabel(text)
        self.column.addWidget(self.about)
        self.about.setVisible(bool(text))
        self.body = self.column


@dataclass(frozen=True, slots=True)
class WayEntry:
    """A way: its name, its words, where its class is; `without_vault`: also when there is none."""

    name: str
    word: str
    factory: str
    without_vault: bool = False

    @property
    def module(self) -> str:
        """The module that holds it."""
        return f"fieldbook.ui.pages.{self.factory.partition(':')[0]}"

    def text(self) -> str:
        """Return the words, translated."""
        return QCoreApplication.translate("Ways", self.word)

    def make(self, context: LockedContext) -> Way:
        """Make the page; it is imported when somebody asks for it."""
        page: Way = getattr(import_module(self.module), self.factory.partition(":")[2])(context)
        return page

    def is_shown_by(self, page: Way) -> bool:
        """Tell whether `page` is this way."""
        return type(page).__name__ == self.factory.partition(":")[2]


WAYS = (
    WayEntry("recover", QT_TRANSLATE_NOOP("Ways", "Open with recovery words or shares"),
             "way_recover:RecoverWay"),
    WayEntry("restore", QT_TRANSLATE_NOOP("Ways", "Bring back a vault from a backup"),
             "way_restore:RestoreWay", without_vault=True),
    WayEntry("rescue", QT_TRANSLATE_NOOP("Ways", "Rescue what a damaged vault still holds"),
             "way_rescue:RescueWay"),
    WayEntry("renew", QT_TRANSLATE_NOOP("Ways", "Put a new vault in the place of this one"),
             "way_renew:RenewWay"),
    WayEntry("destroy", QT_TRANSLATE_NOOP("Ways", "Destroy this vault"), "way_destroy:DestroyWay"),
)


def ways(*, with_vault: bool) -> tuple[WayEntry, ...]:
    """Return the ways that there are."""
    return tuple(each for each in WAYS if (with_vault or each.without_vault)
                 and find_spec(each.module) is not None)


def way_out(error: BaseException, *, unlocking: bool = True) -> WayEntry | None:
    """Return the way that leads on when opening a vault failed with this error, if one does.

    `unlocking`: it was asked for on the unlock page, where a passphrase may be forgotten.
    """
    if not isinstance(error, WorldError):
        return None
    name = _WAYS_OUT.get(error.kind, "")
    if error.kind == "wrong-passphrase" and unlocking:
        name = "recover"
    # without its first page, or with the keys of another vault, nothing of a store can be read
    if error.facts.get("reason") in ("missing", "swapped", "foreign") or (
            error.kind == "wrong-passphrase" and error.facts.get("damaged")):
        name = "restore"
    return way(name)


def way_out_button(error: BaseException, go: Callable[[str], None], *,
                   unlocking: bool = True) -> Button | None:
    """Return a button for the way out, for a banner; it calls `go(name)`."""
    entry = way_out(error, unlocking=unlocking)
    if entry is None:
        return None
    words = {"rescue": QCoreApplication.translate("Ways", "Rescue it"),
             "recover": QCoreApplication.translate("Ways", "Forgotten? Use recovery words")}
    button = Button(words.get(entry.name, QCoreApplication.translate("Ways", "Use a backup")))
    button.clicked.connect(partial(go, entry.name))
    return button


_WAYS_OUT = {"vault-damaged": "rescue", "store-truncated": "rescue", "store-damaged": "rescue",
             "keys-damaged": "restore"}


def way(name: str) -> WayEntry | None:
    """Return the way of this name, if there is one."""
    return next((each for each in ways(with_vault=True) if each.name == name), None)


class WaysButton(Button):
    """A quiet word; a press lists what else can be done. Calls `go(name)`."""

    def __init__(self, go: Callable[[str], None], *, with_vault: bool,
                 parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WaysButton", "More"), "", "link", parent)
        self._go, self._entries = go, ways(with_vault=with_vault)
        self.setObjectName("ways")
        self.setAccessibleName(QCoreApplication.translate("WaysButton", "What else can be done"))
        self.setEnabled(bool(self._entries))
        if not self._entries:
            self.hide()
        self.clicked.connect(self._open)

    def menu_of_ways(self) -> QMenu:
        """Return the menu of what can be done."""
        menu = QMenu(self)
        for entry in self._entries:
            menu.addAction(entry.text()).triggered.connect(partial(self._go, entry.name))
        return menu

    def _open(self) -> None:
        menu = self.menu_of_ways()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
