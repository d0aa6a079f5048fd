"""What can go wrong on a command line that is not our fault."""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class NoPassphrase(WorldError):
    """No passphrase could be read. Facts: reason."""

    kind = "no-passphrase"


class NoWords(WorldError):
    """No words of a sheet, a share, a parcel could be read. Facts: reason."""

    kind = "no-words"


class PassphrasesDiffer(WorldError):
    """The new passphrase was not typed the same way twice."""

    kind = "passphrases-differ"


class FileNotReadable(WorldError):
    """A file named on the command line cannot be read or written. Facts: reason."""

    kind = "file-not-readable"


class FileOverLimit(WorldError):
    """A file named on the command line is longer than such a file may be. Facts: limit (bytes)."""

    kind = "file-over-limit"


class AnswerNotWritten(WorldError):
    """The command was carried out, but its answer could not be printed. Facts: reason."""

    kind = "answer-not-written"
