"""What the tests of documentation share: a page that follows its own links, a membership, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.crypto.age import HybridIdentity
from fieldbook.exchange.account import Account, save_account
from fieldbook.exchange.protocol.bodies import OrganisationKeys, encode_keys
from fieldbook.session import Session
from fieldbook.ui.pages.documentation import DocumentationPage
from fieldbook.ui.pages.page import PageContext


def settle() -> None:
    """Let facts that were told reach the pages, and what was taken away go."""
    for _ in range(6):
        QApplication.processEvents()


@dataclass
class Opened:
    """A page on show, where it wanted to lead, and what it said."""

    page: DocumentationPage
    left_for: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    said: list[tuple[str, Callable[[], None] | None]] = field(default_factory=list)

    def go(self, **arguments: object) -> None:
        """Open something, as the shell does."""
        self.page.open(**arguments)
        settle()

    def find(self, name: str, kind: type[QObject] = QWidget):
        """Return the visible part of that name."""
        settle()
        found = [each for each in self.page.view.findChildren(kind, name)
                 if each.isVisibleTo(self.page)]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.find(name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        button.click()
        settle()

    def undo(self) -> None:
        """Take the last thing back."""
        undo = self.said[-1][1]
        assert undo is not None
        undo()
        settle()

    @property
    def view(self):
        """The view on show."""
        return self.page.view


class WindowWatch(QObject):
    """Notes widgets that flash up as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is shown without a parent."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) \
                and watched.isWindow():
            self.shown.append(watched)
        return False


def open_page(qtbot, context: PageContext, **arguments: object) -> Opened:
    """Show the documentation page, following its own links."""
    page = DocumentationPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    opened = Opened(page)

    def follow(name: str, to: dict[str, object]) -> None:
        if name == "documentation":
            page.open(**to)
        else:
            opened.left_for.append((name, to))

    page.navigate.connect(follow)
    page.said.connect(lambda text, undo: opened.said.append((text, undo)))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    opened.go(**arguments)
    return opened


def join(session: Session, name: str = "ISHR") -> None:
    """Make this vault a member of an organisation, as after joining."""
    recipient = str(HybridIdentity.generate().recipient)
    keys = OrganisationKeys(name=name, inbox="00" * 16, signing="00" * 32, current=recipient,
                            next=recipient, recovery=recipient)
    save_account(session.store, Account(
        hubs=("https://hub.example",), hub_id=b"h" * 16, certificate=b"", root=b"r" * 32,
        token=b"t" * 16, role="defender", mailbox=b"m" * 16, read=b"r" * 32, write=b"w" * 32,
        signing=b"s" * 32, seed=b"e" * 32, hub_key=b"k" * 32, keys=encode_keys(keys), joined=True))
