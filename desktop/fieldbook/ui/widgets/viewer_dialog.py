"""A file of the store, looked at in a window of its own over the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbook.core.background import Background
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.viewer import Looked, Viewer
from fieldbook.ui.widgets.viewer_device import fetch_from

if TYPE_CHECKING:
    from fieldbook.session import Session


def open_viewer(parent: QWidget, session: Session, background: Background, *, blob: str,
                name: str, media_type: str, size: int) -> Dialog:
    """Show a file of `size` bytes; nothing of it is written to the disk."""
    close = QCoreApplication.translate("ViewerDialog", "Close")
    dialog = Dialog(name, close, parent)
    dialog.cancel_button.hide()
    viewer = Viewer(background, dialog)
    dialog.body.addWidget(viewer, 1)
    dialog.resize(max(480, parent.window().width() - 160), max(400, parent.window().height() - 120))
    dialog.finished.connect(viewer.clear)
    viewer.look(Looked(name, media_type, size, fetch_from(session, blob)))
    dialog.open()
    return dialog
