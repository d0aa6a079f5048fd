"""What can be wrong with a file that came from outside."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class ImageDamaged(WorldError):
    """An image ends early or contradicts itself, so that nothing can be taken out of it safely.

    Facts: `part`, where reading stopped, for example "segment", "chunk", "end".
    """

    kind = "image-damaged"


class ImageUnsupported(WorldError):
    """Metadata cannot be taken out of this kind of image. Facts: `media_type`."""

    kind = "image-unsupported"


class ArchiveUnreadable(WorldError):
    """A zip file cannot be read at all. Facts: `reason`: "damaged", "too-many-files"."""

    kind = "archive-unreadable"


class FileTrouble(WorldError):
    """One file inside a folder or archive cannot be taken.

    Facts: `reason`: "unreadable", "too-large", "not-a-file", "link-not-followed", "damaged",
    "encrypted", "too-tight" (an archive entry that unpacks to far more than it should).
    """

    kind = "file-trouble"
