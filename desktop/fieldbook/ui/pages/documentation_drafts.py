"""Text that saves itself: restored from the drafts, and one change when a field is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fieldbook.core.background import Priority
from fieldbook.ui.pages.page import Page
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText

Field = AutosaveLine | AutosaveText
LOADED = "loaded"
"""Property of a field: the text that the vault held when it was last filled."""


def commit(page: Page, form: str, id: str, field: str, text: str,
           write: Callable[[], object]) -> None:
    """Write a finished field as one change, then forget its draft, unless it was typed on."""
    drafts = page.services.store.drafts

    def job() -> None:
        write()
        if drafts.get(form, id).get(field) == text:
            drafts.discard(form, id, field)

    page.ask(job, priority=Priority.TYPING)


def fill(field: Field, stored: str, draft: str | None = None) -> None:
    """Show what the vault holds, and over it what was typed and not yet made a change.

    A field that has the keyboard, or holds words that are not stored yet, is left alone.
    """
    shown, loaded = shown_in(field), field.property(LOADED)
    is_typed = loaded is not None and shown != loaded
    if (is_typed or (field.hasFocus() and shown != "")) and shown != stored:
        return
    field.setProperty(LOADED, stored)
    if shown != stored:
        field.restore(stored)
    if draft is not None and draft != stored:
        if isinstance(field, AutosaveText):
            field.setPlainText(draft)
        else:
            field.setText(draft)
    if isinstance(field, AutosaveLine) and not field.hasFocus():
        field.setCursorPosition(0)  # a long text shows its beginning


def shown_in(field: Field) -> str:
    """Return what a field shows."""
    return field.toPlainText() if isinstance(field, AutosaveText) else field.text()


def show_draft(page: Page, form: str, id: str, fields: Mapping[str, Field]) -> None:
    """Bring back what was typed into a form that was open when the vault was locked."""
    def show(found: Mapping[str, str]) -> None:
        for name, field in fields.items():
            if name in found and not field.hasFocus() and found[name] != shown_in(field):
                fill(field, shown_in(field), found[name])

    page.ask(lambda: page.services.store.drafts.get(form, id), show)
