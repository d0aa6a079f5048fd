"""What can go wrong on a command line that is not our fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NoPassphrase(WorldError):
    """No passphrase could be read. Facts: reason."""

    kind = "no-passphrase"


class PassphrasesDiffer(WorldError):
    """The new passphrase was not typed the same way twice."""

    kind = "passphrases-differ"


class FileNotReadable(WorldError):
    """A file named on the command line cannot be read or written. Facts: reason."""

    kind = "file-not-readable"
