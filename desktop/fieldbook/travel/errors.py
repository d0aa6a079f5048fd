"""What can go wrong around a journey that is not our fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NothingChosen(WorldError):
    """Nothing was chosen to be packed or taken off."""

    kind = "nothing-chosen"


class UnknownThing(WorldError):
    """Nothing in the vault has this name. Facts: id."""

    kind = "unknown-thing"


class NotSafeYet(WorldError):
    """Some things were neither accepted nor are they in a parcel. Facts: count.

    Nothing was taken off.
    """

    kind = "not-safe-yet"


class NoParcel(WorldError):
    """Words were given, and no parcel was made that they could belong to."""

    kind = "no-parcel"


class ParcelExists(WorldError):
    """There is a file of this name already; it is not overwritten."""

    kind = "parcel-exists"


class ParcelPlaceMissing(WorldError):
    """The folder where a parcel should go is not there."""

    kind = "parcel-place-missing"


class ParcelUnreadable(WorldError):
    """The parcel's file cannot be read. Facts: reason."""

    kind = "parcel-unreadable"


class ParcelDamaged(WorldError):
    """A parcel is not whole, or no parcel at all. Facts: reason."""

    kind = "parcel-damaged"


class ParcelTooNew(WorldError):
    """A newer program made the parcel. Facts: format, known."""

    kind = "parcel-too-new"


class ParcelWordsWrong(WorldError):
    """The words are whole, and belong to another parcel."""

    kind = "parcel-words-wrong"


class ParcelFromElsewhere(WorldError):
    """The parcel was packed in another vault, and nobody said that this is meant."""

    kind = "parcel-from-elsewhere"
