"""The pages that stand under Settings: what opens the vault, and how it is kept safe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbook.ui.pages.table import PAGES
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card, CardRow


class SafetyCard(Card):
    """One row for each page under Settings, made by `rows`; `go(name)` leads there."""

    def __init__(self, go: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SafetyCard", "Protecting the vault"), parent)
        self._go = go

    def rows(self) -> Iterator[None]:
        """Make the rows, one after the other."""
        entries = [each for each in PAGES if each.under == "settings" and each.exists()]
        for number, entry in enumerate(entries):
            button = Button(self.tr("Open"))
            button.setObjectName(f"settings-{entry.name}")
            button.setAccessibleName(self.tr("Open {name}").format(name=entry.text()))
            button.clicked.connect(partial(self._go, entry.name))
            self.add(CardRow(entry.icon, entry.text(), entry.about_text(), button=button),
                     line=number > 0)
            yield
