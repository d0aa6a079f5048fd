"""Values that nothing may show by accident."""

from __future__ import annotations

import msgspec


class Unshown(msgspec.Struct, frozen=True):
    """A struct that holds secrets: what prints it, as a traceback may, learns its name alone."""

    def __repr__(self) -> str:
        """Return the name."""
        return f"{type(self).__name__}(…)"
