"""What the page Under pressure is made of: things to read, and plain points with a sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.ui.pages.steps import Step
from fieldbook.ui.tokens import Tone
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.labels import Sign, WrapLabel


class Point(QWidget):
    """One sentence with a sign at its beginning."""

    def __init__(self, icon: str, text: str, tone: Tone = "neutral",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrapLabel(text), 1)


def points(column: QVBoxLayout, heading: str, texts: Sequence[str], icon: str,
           tone: Tone = "neutral") -> None:
    """Append a heading and its points to a column."""
    column.addWidget(WrapLabel(heading, "strong"))
    for text in texts:
        column.addWidget(Point(icon, text, tone))


class ReadStep(Step):
    """Something to read, and at its end, with `must_tick`, a box for whoever has understood it."""

    def __init__(self, *, must_tick: bool = False) -> None:
        super().__init__()
        self.understood = Check("")
        self.understood.setVisible(must_tick)
        self._must = must_tick
        self.understood.toggled.connect(self.changed)

    def end(self) -> None:
        """Put the box behind what was added to `body`."""
        self.body.addWidget(self.understood)
        self.body.addStretch(1)

    def begin(self) -> None:
        """Be ready to tick, where that is needed before going on."""
        if self._must:
            self.understood.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_done(self) -> bool:
        """What must be understood has to be ticked."""
        return not self._must or self.understood.isChecked()
