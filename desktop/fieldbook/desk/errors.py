"""What can go wrong at the organisation's desk."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NotADesk(WorldError):
    """This vault is not the desk of an organisation."""

    kind = "not-a-desk"


class AlreadyADesk(WorldError):
    """This vault is the desk of an organisation already."""

    kind = "already-a-desk"


class NoSuchLetter(WorldError):
    """Nothing that came has this identifier. Facts: id."""

    kind = "no-such-letter"


class NoSuchShare(WorldError):
    """No share is kept for this member. Facts: id."""

    kind = "no-such-share"


class NotASubmission(WorldError):
    """Only submissions are accepted or refused; messages are answered. Facts: id."""

    kind = "not-a-submission"


class AlreadyDecided(WorldError):
    """The submission was refused before, so it is not accepted (or the other way). Facts: state."""

    kind = "already-decided"


class EmptyReply(WorldError):
    """A reply, or a reason for a refusal, has no words."""

    kind = "empty-reply"


class SenderUnknown(WorldError):
    """A packet came whose signer has not enrolled here."""

    kind = "sender-unknown"


class EnrolmentUnknown(WorldError):
    """An enrolment names an invite that this desk did not make."""

    kind = "enrolment-unknown"


class EnrolmentLate(WorldError):
    """An enrolment reached the hub after its invite had expired."""

    kind = "enrolment-late"


class EnrolmentRepeated(WorldError):
    """An invite that was used is used again by somebody else."""

    kind = "enrolment-repeated"
