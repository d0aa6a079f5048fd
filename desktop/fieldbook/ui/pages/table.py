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
    `navigate(name, kind=..., id=...)`.
    """

    name: str
    word: str
    icon: str
    factory: str
    roles: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    below: bool = False

    def text(self) -> str:
        """Return the word, translated."""
        return QCoreApplication.translate("Pages", self.word)

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
    Entry("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", "settings:SettingsPage",
          below=True),
)


def pages_for(role: str | None, pages: tuple[Entry, ...] = PAGES) -> tuple[Entry, ...]:
    """Return the pages that somebody of this role sees."""
    return tuple(each for each in pages
                 if (not each.roles or role in each.roles) and each.exists())


def page_of(kind: str, pages: tuple[Entry, ...] = PAGES) -> str:
    """Return the name of the page that opens search hits of `kind`, or ""."""
    return next((each.name for each in pages if kind in each.kinds), "")
