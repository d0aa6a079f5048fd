"""What can go wrong in casework that is not our fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NoSuchRecord(WorldError):
    """A case, incident, person or file with this id is not in the vault. Facts: collection, id."""

    kind = "no-such-record"


class UnknownField(WorldError):
    """A case, an incident or a person has no field of this name. Facts: field, allowed."""

    kind = "unknown-field"


class UnknownValue(WorldError):
    """A field has only some values, and this is none of them. Facts: field, allowed."""

    kind = "unknown-value"


class NotAFile(WorldError):
    """What should be attached is a folder, a device, or something else that has no end."""

    kind = "not-a-file"


class FileUnreadable(WorldError):
    """A file that should be attached cannot be read. Facts: reason."""

    kind = "file-unreadable"


class NothingToSend(WorldError):
    """The case or incident is still empty."""

    kind = "nothing-to-send"


class EvidenceDamaged(WorldError):
    """A stored file no longer has the hash that was noted when it came in. Facts: id."""

    kind = "evidence-damaged"


class CannotClean(WorldError):
    """An image tells more than its picture, in a form that cannot be taken out. Facts: name."""

    kind = "cannot-clean"
