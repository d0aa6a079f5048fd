"""The pages, in the order of the sidebar. To add one: a file, and a line here."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fieldbook.ui.pages.page import Page


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark `source` for the translators' tool, which looks for this name; return it unchanged."""
    return source


@dataclass(frozen=True, slots=True)
class Entry:
    """One page: its name in code, its word and drawing in the sidebar, where its class is.

    `roles` empty: for everybody. `kinds`: kinds of search hits that this page opens, by
    `navigate(name, kind=..., id=...)`. `under`: the page that leads here, for a page that has no
    place of its own in the sidebar; `about` says there in one sentence what it is for.
    """

    name: str
    word: str
    icon: str
    factory: str
    roles: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    below: bool = False
    under: str = ""
    about: str = ""

    def text(self) -> str:
        """Return the word, translated."""
        return QCoreApplication.translate("Pages", self.word)

    def about_text(self) -> str:
        """Return what the page is for, translated."""
        return QCoreApplication.translate("Pages", self.about)

    def exists(self) -> bool:
        """Whether this build carries the page."""
        return find_spec(self.module) is not None

    @property
    def module(self) -> str:
        """The module that holds the page."""
        return f"fieldbook.ui.pages.{self.factory.partition(':')[0]}"

    def load(self) -> type[Page]:
        """Import the page's class; pages are imported when they are first visited."""
        page: type[Page] = getattr(import_module(self.module), self.factory.partition(":")[2])
        return page


STAFF = frozenset({"staff", "desk"})
TEACHES = frozenset({"trainer", "staff", "desk"})

PAGES = (
    Entry("home", QT_TRANSLATE_NOOP("Pages", "Home"), "home", "home:HomePage"),
    Entry("library", QT_TRANSLATE_NOOP("Pages", "Library"), "library", "library:LibraryPage",
          kinds=frozenset({"course", "section", "lesson", "checklist", "form", "glossary", "quiz",
                           "document", "question", "card", "media", "note"})),
    Entry("documentation", QT_TRANSLATE_NOOP("Pages", "Documentation"), "document",
          "documentation:DocumentationPage",
          kinds=frozenset({"case", "incident", "person", "evidence", "act", "statement",
                           "answer"})),
    Entry("contacts", QT_TRANSLATE_NOOP("Pages", "Contacts"), "contacts", "contacts:ContactsPage",
          kinds=frozenset({"contact", "organisation", "group"})),
    Entry("messages", QT_TRANSLATE_NOOP("Pages", "Messages"), "message", "messages:MessagesPage",
          kinds=frozenset({"message", "thread"})),
    Entry("exchange", QT_TRANSLATE_NOOP("Pages", "Exchange"), "exchange", "exchange:ExchangePage"),
    Entry("studio", QT_TRANSLATE_NOOP("Pages", "Studio"), "studio", "studio:StudioPage", TEACHES),
    Entry("desk", QT_TRANSLATE_NOOP("Pages", "Desk"), "desk", "desk:DeskPage", STAFF,
          kinds=frozenset({"submission", "request"})),
    Entry("shares", QT_TRANSLATE_NOOP("Pages", "Recovery shares"), "lifebuoy",
          "desk_shares:HeldSharesPage", STAFF, under="desk"),
    Entry("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", "settings:SettingsPage",
          below=True),
    Entry("passphrases", QT_TRANSLATE_NOOP("Pages", "Passphrases and key files"), "key",
          "passphrases:PassphrasesPage", under="settings",
          about=QT_TRANSLATE_NOOP("Pages", "What opens this vault: add, change, remove.")),
    Entry("recovery", QT_TRANSLATE_NOOP("Pages", "Recovery"), "lifebuoy",
          "recovery:RecoveryPage", under="settings",
          about=QT_TRANSLATE_NOOP("Pages", "Words on paper, or shares for people you trust, for "
                                  "the day a passphrase is forgotten.")),
    Entry("copies", QT_TRANSLATE_NOOP("Pages", "Copies and checks"), "shield-check",
          "copies:CopiesPage", under="settings",
          about=QT_TRANSLATE_NOOP("Pages", "Check that everything can be read, make a backup, "
                                  "try it out, make more room.")),
    Entry("travel", QT_TRANSLATE_NOOP("Pages", "Before a journey"), "route",
          "travel:TravelPage", under="settings",
          about=QT_TRANSLATE_NOOP("Pages", "Send what matters, wait until it arrived, take it off "
                                  "this computer, and bring it back later.")),
    Entry("duress", QT_TRANSLATE_NOOP("Pages", "Under pressure"), "shield",
          "duress:DuressPage", under="settings",
          about=QT_TRANSLATE_NOOP("Pages", "A passphrase for the other half, a new vault in place "
                                  "of this one, and destroying it.")),
)


def pages_for(role: str | None, pages: tuple[Entry, ...] = PAGES) -> tuple[Entry, ...]:
    """Return the pages that somebody of this role sees."""
    return tuple(each for each in pages
                 if (not each.roles or role in each.roles) and each.exists())


def page_of(kind: str, pages: tuple[Entry, ...] = PAGES) -> str:
    """Return the name of the page that opens search hits of `kind`, or ""."""
    return next((each.name for each in pages if kind in each.kinds), "")
