"""What can be wrong with bytes that arrive in the wire format."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class InviteDamaged(WorldError):
    """The text is not an invite, or letters of it are wrong."""

    kind = "invite-damaged"


class InviteExpired(WorldError):
    """The invite was good until `expired` (epoch seconds; absent when only the hub said so)."""

    kind = "invite-expired"


class InviteTooNew(WorldError):
    """The invite has format `version`, which this program does not know."""

    kind = "invite-too-new"


class PacketDamaged(WorldError):
    """The bytes are no packet: `part` is size, seal, padding, or content."""

    kind = "packet-damaged"


class PacketNotForUs(WorldError):
    """None of the keys at hand opens the packet."""

    kind = "packet-not-for-us"


class PacketForged(WorldError):
    """The signature inside does not match what it signs."""

    kind = "packet-forged"


class PacketMisplaced(WorldError):
    """A sound packet in the wrong place: `part` is hub, mailbox, recipients, type, or signer."""

    kind = "packet-misplaced"


class PacketTooNew(WorldError):
    """The packet has format `version`, which this program does not know."""

    kind = "packet-too-new"


class PacketTooLarge(WorldError):
    """A packet of `size` bytes is over the largest class; its body must travel as a blob."""

    kind = "packet-too-large"


class BlobDamaged(WorldError):
    """A blob is not what its pointer says: `part` is size, hash, seal, padding, or content."""

    kind = "attachment-damaged"


class BlobSourceChanged(WorldError):
    """A file did not have the `expected` size any more while it was sealed."""

    kind = "attachment-changed"


class EnrolmentForged(WorldError):
    """An enrolment was not made with the invite that it names."""

    kind = "enrolment-forged"


class ReceiptForged(WorldError):
    """A receipt is not signed by the hub, or speaks of something else."""

    kind = "receipt-forged"


class OwnerFileDamaged(WorldError):
    """The owner file cannot be read as one."""

    kind = "owner-file-damaged"


class HubNotProven(WorldError):
    """The hub did not prove that it holds the secret of the owner file."""

    kind = "hub-not-proven"


class BodyDamaged(WorldError):
    """The body of a sound packet does not have the shape of its type."""

    kind = "body-damaged"
