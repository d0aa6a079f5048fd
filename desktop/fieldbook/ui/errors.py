"""What may go wrong in the window itself, through no fault of ours."""

from __future__ import annotations

from typing import ClassVar

from fieldbook.core.errors import WorldError


class FolderUnreadable(WorldError):
    """A folder in the file picker cannot be listed."""

    kind: ClassVar[str] = "folder-unreadable"
