"""What can go wrong between this program and the rest of the world, on any carrier."""

from __future__ import annotations

from fieldbook.core.errors import WorldError
from fieldbook.exchange.protocol.errors import (
    BlobDamaged,
    BlobSourceChanged,
    BodyDamaged,
    EnrolmentForged,
    HubNotProven,
    InviteDamaged,
    InviteExpired,
    InviteTooNew,
    OwnerFileDamaged,
    PacketDamaged,
    PacketForged,
    PacketMisplaced,
    PacketNotForUs,
    PacketTooLarge,
    PacketTooNew,
    ReceiptForged,
)

__all__ = [
    "BlobDamaged", "BlobSourceChanged", "BodyDamaged", "CarrierError", "ConnectionCut",
    "EnrolmentForged", "HubAway", "HubBusy", "HubConfused", "HubFull", "HubNotProven",
    "HubNotTrusted", "HubRefused", "InviteDamaged", "InviteExpired", "InviteRevoked",
    "InviteTooNew", "InviteUnknown", "InviteUsed", "MailboxTaken", "NotOnHub",
    "OwnerFileDamaged", "PacketDamaged", "PacketForged", "PacketMisplaced", "PacketNotForUs",
    "PacketTooLarge", "PacketTooNew", "PlainHttpRefused", "ReceiptForged", "RequestRefused",
    "UploadIncomplete", "VersionTooOld",
]


class CarrierError(WorldError):
    """The root of everything that a carrier may raise beside the errors of the wire format."""

    kind = "carrier"


class HubAway(CarrierError):
    """No address of the hub answers.

    Facts: reason (refused, name, timeout, unreachable, gateway, proxy: the proxy is not running,
    tor: an onion address and no Tor).
    """

    kind = "hub-away"


class HubNotTrusted(CarrierError):
    """Somebody answers at the hub's address, but it is not our hub.

    Facts: part (certificate, identity, or receipt).
    """

    kind = "hub-not-trusted"


class HubConfused(CarrierError):
    """What answers does not speak the protocol. Facts: part (of the answer that made no sense)."""

    kind = "hub-confused"


class ConnectionCut(CarrierError):
    """The connection broke in the middle; what was done stays done. Facts: none."""

    kind = "connection-cut"


class HubBusy(CarrierError):
    """The hub asks to come back later. Facts: none."""

    kind = "hub-busy"


class HubFull(CarrierError):
    """A quota or the hub's disk is full. Facts: limit (bytes, packets, or disk)."""

    kind = "hub-full"


class HubRefused(CarrierError):
    """The capability or the owner's key is not, or no longer, accepted. Facts: none."""

    kind = "hub-refused"


class RequestRefused(CarrierError):
    """The hub says that the request is malformed. Facts: why (the hub's word for it)."""

    kind = "request-refused"


class InviteUsed(CarrierError):
    """Somebody has come in with this invite already. Facts: none."""

    kind = "invite-used"


class InviteUnknown(CarrierError):
    """The hub has never heard of this invite. Facts: none."""

    kind = "invite-unknown"


class InviteRevoked(CarrierError):
    """The organisation has taken this invite back. Facts: none."""

    kind = "invite-revoked"


class MailboxTaken(CarrierError):
    """A mailbox of this number exists with other capabilities. Facts: none."""

    kind = "mailbox-taken"


class NotOnHub(CarrierError):
    """The hub does not have it. Facts: what (blob, packet, or mailbox)."""

    kind = "not-on-hub"


class UploadIncomplete(CarrierError):
    """Blocks of a blob are still missing: declare it again and send them. Facts: none."""

    kind = "upload-incomplete"


class VersionTooOld(CarrierError):
    """The hub has newer metadata under this name. Facts: version (the one it has)."""

    kind = "version-too-old"


class PlainHttpRefused(CarrierError):
    """Plain http is only for this computer and for onion addresses. Facts: none."""

    kind = "plain-http-refused"
