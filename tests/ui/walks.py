"""Walks over the controls of a page. Give it every page that there is:

    from ui.walks import complaints

    def test_contacts_can_be_used_by_everybody(qtbot, context):
        page = ContactsPage(context)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.open()
        assert complaints(page) == []
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from fieldbook.ui.widgets.buttons import Button

LEAST = 32
"""A button is at least so tall, in px; its row gives it the rest of 36."""


def focusable(page: QWidget) -> list[QWidget]:
    """Return the visible controls that take the keyboard."""
    return [each for each in (page, *page.findChildren(QWidget))
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisibleTo(page)
            and each.isEnabled() and each.focusProxy() is None and not _is_inner(each)]


def name_of(widget: QWidget) -> str:
    """Return the name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def unnamed(page: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot name."""
    return [f"{type(each).__name__} has no name" for each in focusable(page) if not name_of(each)]


def primaries(page: QWidget) -> list[str]:
    """Return the words on the primary buttons that are visible."""
    return [each.text() for each in page.findChildren(Button)
            if each.kind == "primary" and each.isVisibleTo(page)]


def too_small(page: QWidget) -> list[str]:
    """Return the buttons that are too low to be hit."""
    return [f"{name_of(each)}: {each.height()} px" for each in page.findChildren(QAbstractButton)
            if each.isVisibleTo(page) and each.focusPolicy() != Qt.FocusPolicy.NoFocus
            and each.height() < LEAST and not (isinstance(each, Button) and each.kind in
                                               ("chip", "link"))]


def complaints(page: QWidget) -> list[str]:
    """Return everything that keeps somebody from using the page."""
    found = unnamed(page) + too_small(page)
    if len(blue := primaries(page)) > 1:
        found.append(f"{len(blue)} primary buttons: {', '.join(blue)}")
    return found


def _is_inner(widget: QWidget) -> bool:
    """Whether Qt put this widget inside another control, which is the one with the name."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") or type(widget).__name__ == "QLineEditIconButton"
