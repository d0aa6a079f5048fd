"""What the client's side of the exchange refuses, or cannot do, and names.

The errors of the wire (a hub that is away, a damaged packet) are in `errors`.
"""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class PublicationsRefused(WorldError):
    """What the hub offers as the organisation's publications does not hold; what is here stays."""

    kind = "publications-refused"


class PublicationsRolledBack(PublicationsRefused):
    """The hub offers an older version than one seen before. Facts: role, have, got."""

    kind = "publications-rolled-back"


class PublicationsUnsigned(PublicationsRefused):
    """Too few signatures of the keys that may sign. Facts: role."""

    kind = "publications-unsigned"


class PublicationsMismatch(PublicationsRefused):
    """A file is not the one that the signed list names. Facts: role."""

    kind = "publications-mismatch"


class PublicationsTooLarge(PublicationsRefused):
    """A file is longer than its kind may be. Facts: role, limit (bytes)."""

    kind = "publications-too-large"


class PublicationsUnreadable(PublicationsRefused):
    """A file is not what its name says. Facts: role."""

    kind = "publications-unreadable"


class PublicationsMissing(PublicationsRefused):
    """A file that the signed list names is not there. Facts: role."""

    kind = "publications-missing"


class NotJoined(WorldError):
    """The vault belongs to no organisation yet."""

    kind = "not-joined"


class AlreadyJoined(WorldError):
    """The vault belongs to an organisation already."""

    kind = "already-joined"


class NotOutgoing(WorldError):
    """Nothing that leaves, and may be taken back, has this identifier. Facts: id."""

    kind = "not-outgoing"


class UnderWay(WorldError):
    """It has left this computer, at least in part, and cannot be taken back. Facts: state."""

    kind = "under-way"


class UnknownCourse(WorldError):
    """No published course has this identifier. Facts: id."""

    kind = "unknown-course"


class LanguageNotPublished(WorldError):
    """The course exists, but not in this language. Facts: id, language."""

    kind = "language-not-published"


class ContentDamaged(WorldError):
    """What the hub sent for an item is not what the organisation signed. Facts: item (hash)."""

    kind = "content-damaged"


class NameUnusable(WorldError):
    """A collection cannot have this name. Facts: name."""

    kind = "name-unusable"
