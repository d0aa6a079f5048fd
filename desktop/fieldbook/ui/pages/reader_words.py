"""What the reader says about a place: where it is, how long it takes, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from fieldbook.library.items import Item
from fieldbook.library.tree import Node, flat
from fieldbook.ui.pages.library_words import apart, language_name
from fieldbook.ui.pages.reader_facts import GLOSSARY, Opened
from fieldbook.ui.pages.reader_side import COUNTED
from fieldbook.ui.pages.reader_time import minutes, minutes_for

if TYPE_CHECKING:
    from fieldbook.ui.pages.reader_pane import ReaderPane

_LONGEST = 600
"""Characters of an explanation that are shown under the text."""


class ReaderWords(QObject):
    """Sentences about a place, and what they rest on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def describe(self, pane: ReaderPane, opened: Opened) -> None:
        """Show everything around the text."""
        item = opened.item
        text = item is not None and item.kind != "checklist" and not opened.document
        takes = ""
        if item is not None and item.kind in ("lesson", "checklist"):
            takes = self.tr("%Ln minute(s)", "", minutes(item.text))
        pane.head.show_place(self._where(opened), takes, text=text)
        notice = self._notice(opened)
        pane.notice.setText(notice)
        pane.notice.setVisible(bool(notice))
        if item is None:  # what is shown instead has a button of its own
            pane.show_ways("", "", "", "")
            return
        titles = {node.id: node.title for node in flat(opened.tree)}
        last = self.tr("Back to the library") if item.kind in COUNTED else ""
        pane.show_ways(titles.get(self.neighbour(opened, -1), ""),
                       titles.get(self.neighbour(opened, 1), ""), last, self._left(opened))

    def neighbour(self, opened: Opened, by: int) -> str:
        """Return the id of the item before (-1) or after (1), "" at the ends."""
        if opened.node.kind == "section":
            inside = flat(opened.node)
            return inside[0].id if by > 0 and inside else ""
        order = [node.id for node in flat(opened.tree) if node.kind != "glossary"]
        if opened.place.item not in order:
            return ""
        at = order.index(opened.place.item) + by
        return order[at] if 0 <= at < len(order) else ""

    def away(self, node: Node) -> tuple[str, str, str]:
        """Return title, sentence and button for an item that has not been fetched."""
        title = self.tr("“{title}” is not on this computer yet")
        return (title.format(title=apart(node.title)),
                self.tr("Fetch its language when you have a connection. Everything that is here "
                        "stays readable without one."),
                self.tr("Choose what to fetch"))

    def form_notice(self) -> str:
        """Return what can be done with a form."""
        return self.tr("You can read this form here. Filling it in on this computer comes in a "
                       "later version.")

    def short(self, item: Item) -> str:
        """Return the words of an explanation, without its title, not too long."""
        from fieldbook.formats import markdown

        lines = [line for line in markdown.plain_text(item.text).split("\n")
                 if line.strip().casefold() != item.title.strip().casefold()]
        text = " ".join(lines)
        return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + " …"

    def _where(self, opened: Opened) -> str:
        if opened.place.item == GLOSSARY:
            return self.tr("%Ln term(s)", "", len(opened.glossary))
        beside = [node for node in _siblings(opened.tree, opened.place.item) if not node.items]
        at = next((at for at, node in enumerate(beside, 1) if node.id == opened.place.item), 0)
        if not at or len(beside) < 2:
            return ""
        return self.tr("Page {number} of {count}").format(
            number=self._number(at), count=self._number(len(beside)))

    def _number(self, number: int) -> str:
        return self._locale().toString(number)

    def _locale(self) -> QLocale:
        parent = self.parent()
        return parent.locale() if isinstance(parent, QWidget) else QLocale()

    def _notice(self, opened: Opened) -> str:
        item = opened.item
        if item is None or item.kind == "section" or item.language in ("", opened.language):
            return ""
        return self.tr("There is no {wanted} version of this page. It is shown in {shown}.").format(
            wanted=apart(language_name(opened.language)),
            shown=apart(language_name(item.language)))

    def _left(self, opened: Opened) -> str:
        """How long the rest of this part takes."""
        beside = _siblings(opened.tree, opened.place.item)
        at = next((at for at, node in enumerate(beside) if node.id == opened.place.item), -1)
        if at < 0 or opened.node.kind not in ("lesson", "checklist"):
            return ""
        rest = sum(minutes_for(node.size, node.language) for node in beside[at + 1:]
                   if node.kind in ("lesson", "checklist") and node.id not in opened.read)
        if not rest:
            return ""
        return self.tr("%Ln minute(s) left in this part", "", rest)


def _siblings(tree: Node, item_id: str) -> tuple[Node, ...]:
    """Return the entries of the section that an item is in."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if any(one.id == item_id for one in node.items):
            return node.items
        waiting.extend(node.items)
    return ()
