"""What can go wrong with messages that is not our fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class EmptyMessage(WorldError):
    """A message without words."""

    kind = "empty-message"


class UnknownKind(WorldError):
    """A message of a kind that does not exist. Facts: kind_given."""

    kind = "unknown-kind"


class NoSuchMessage(WorldError):
    """No message has this id. Facts: id."""

    kind = "no-such-message"
