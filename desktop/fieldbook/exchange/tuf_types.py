"""The names of `tuf.api.metadata` and `securesystemslib.signer` that this package uses.

Those do not mark them as exported, so that strict type checking needs one place for them.
"""

from __future__ import annotations

from securesystemslib.signer import (  # type: ignore[attr-defined]
    Key,
    Signature,
    Signer,
    SSlibKey,
)
from tuf.api.metadata import (  # type: ignore[attr-defined]
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

__all__ = ["DelegatedRole", "Delegations", "Key", "MetaFile", "Metadata", "Root", "SSlibKey",
           "Signature", "Signer", "Snapshot", "TargetFile", "Targets", "Timestamp"]
