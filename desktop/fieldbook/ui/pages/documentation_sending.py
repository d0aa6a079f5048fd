"""Taking back what was decided to be sent, beside what it was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.documentation_facts import sliced

if TYPE_CHECKING:
    from fieldbook.ui.pages.page import Page


def take_back(page: Page, submission: str) -> None:
    """Send a submission no more, if nothing of it has left, and say what became of it."""
    exchange = page.services.exchange
    page.ask(sliced(lambda: exchange.withdraw_sliced(submission)),
             lambda _: page.said.emit(QCoreApplication.translate(
                 "CaseView", "It is not sent. What you wrote is a draft, as before."), None),
             failed=lambda error: page.said.emit(explain(error).happened, None))
