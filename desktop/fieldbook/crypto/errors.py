"""What can go wrong in this room. Facts only; `fieldbook.text` has the sentences.

No fact ever holds a key, a passphrase, a word that somebody typed, or a piece of a file.
"""

from __future__ import annotations

from fieldbook.core.errors import WorldError


class CryptoError(WorldError):
    """The root of this room: something handed to it cannot be used."""

    kind = "crypto"


class KeyUnusable(CryptoError):
    """A signing key is not 32 bytes long. Facts: none."""

    kind = "key-unusable"


class KdfRefused(CryptoError):
    """A file asks for a key derivation outside what is safe or bearable.

    Facts: memory_kib, iterations, lanes (what it asked for).
    """

    kind = "kdf-refused"


class NotEnoughMemory(CryptoError):
    """The key derivation needs more free memory than the computer has. Facts: memory_kib."""

    kind = "not-enough-memory"


class PaddingDamaged(CryptoError):
    """Decrypted bytes do not have the shape that padding gives them. Facts: none."""

    kind = "padding-damaged"


class AgeError(CryptoError):
    """The root of everything that can be wrong with an age file."""

    kind = "age"


class AgeHeaderDamaged(AgeError):
    """The file is no age file of version 1, or its header breaks the format. Facts: reason."""

    kind = "age-header-damaged"


class AgeHeaderForged(AgeError):
    """A key opened the file, but the header was changed afterwards. Facts: none."""

    kind = "age-header-forged"


class AgeNoMatch(AgeError):
    """None of the given keys or passphrases opens the file. Facts: none."""

    kind = "age-no-match"


class AgePayloadDamaged(AgeError):
    """The content was cut, lengthened or changed. Facts: chunk (number from 0)."""

    kind = "age-payload-damaged"


class AgeArmorDamaged(AgeError):
    """The text form around an age file breaks its format. Facts: line (number from 1)."""

    kind = "age-armor-damaged"


class AgeTooCostly(AgeError):
    """A passphrase file asks for more work than is bearable. Facts: work_factor, most."""

    kind = "age-too-costly"


class AgeRecipientUnusable(AgeError):
    """Text is no recipient that this program can encrypt to. Facts: reason."""

    kind = "age-recipient-unusable"


class AgeIdentityUnusable(AgeError):
    """Text is no identity that this program can decrypt with. Facts: reason."""

    kind = "age-identity-unusable"


class AgeRecipientsMixed(AgeError):
    """Post-quantum recipients stand beside others, or there is none at all. Facts: count."""

    kind = "age-recipients-mixed"


class WordsDamaged(CryptoError):
    """A word code was not typed as it was written down.

    Facts: reason, and for the first five reasons position, the number from 1 of the word to look
    at: "unknown" (in no list), "wrong", "swapped" (with the one after it), "missing" (before it),
    "extra" (one word too many), "several" (more than one slip), "count" (too few or too many).
    """

    kind = "words-damaged"


class NoWordList(CryptoError):
    """No word list for that language came with the program. Facts: language."""

    kind = "no-word-list"


class ShareDamaged(CryptoError):
    """Words are no share of a secret.

    Facts: reason: "unknown" (a word of no list), "wrong" (one word is another one), with position
    (from 1); "count" (words are missing or too many), "several", "groups".
    """

    kind = "share-damaged"


class SharesUnlike(CryptoError):
    """Shares of different secrets, or one share changed by somebody who knew how. Facts: none."""

    kind = "shares-unlike"


class SharesTooFew(CryptoError):
    """Fewer shares than it takes. Facts: need, have."""

    kind = "shares-too-few"
