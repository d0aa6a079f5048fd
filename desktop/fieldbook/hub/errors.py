"""Why a hub does not start. What it answers to requests is in `faults`."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class HubStartError(WorldError):
    """The root of what keeps a hub from starting."""

    kind = "hub-start"


class PortTaken(HubStartError):
    """The address cannot be listened on. Facts: port."""

    kind = "port-taken"


class PlainHttpNotLocal(HubStartError):
    """Plain http is for loopback only (and for Tor, which comes in there). Facts: none."""

    kind = "plain-http-not-local"


class OwnerFileMissing(HubStartError):
    """There is no readable owner file. Facts: none."""

    kind = "owner-file-missing"


class OwnerChanged(HubStartError):
    """The data folder belongs to the hub of another owner. Facts: none."""

    kind = "owner-changed"


class CertificateUnusable(HubStartError):
    """Certificate or key cannot be read, or they do not belong together. Facts: none."""

    kind = "certificate-unusable"


class StorageUnusable(HubStartError):
    """The database or the object store cannot be opened. Facts: part (database or objects)."""

    kind = "storage-unusable"


class NoHubHere(HubStartError):
    """The folder holds no hub's data. Facts: none."""

    kind = "no-hub-here"


class HubTooNew(HubStartError):
    """A newer program wrote this hub's data. Facts: format."""

    kind = "hub-too-new"
