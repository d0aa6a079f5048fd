"""What can go wrong with contacts that is not our fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NoSuchContact(WorldError):
    """No contact has this id. Facts: id."""

    kind = "no-such-contact"


class UnknownContactField(WorldError):
    """A contact has no field of this name, or not this value. Facts: field."""

    kind = "unknown-contact-field"
