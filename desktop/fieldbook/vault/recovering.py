"""A way back for whoever forgets the passphrase: a random secret, on paper or in shares.

The secret is kept nowhere. It counts only when what was written down has been typed back: until
then no slot opens with it, and the recovery before it, if there was one, goes on.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from fieldbook.crypto import slip39, slip39_share, words
from fieldbook.crypto.hashing import sha256
from fieldbook.vault import meta, opening, sql
from fieldbook.vault.enrolling import not_empty
from fieldbook.vault.errors import (
    RecoveryNotBegun,
    RecoveryOpensNothing,
    RecoveryOther,
    SlotsFull,
    WrongPassphrase,
)
from fieldbook.vault.meta import PASSPHRASES, Use, use_of
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.slots import SLOTS_PER_STORE

SECRET_SIZE = 16
"""Bytes: 15 words on a sheet, 20 in each share."""

_NAMES = {Use.SHEET: "recovery-sheet", Use.SHARES: "recovery-shares"}


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was handed out and is to be typed back: `parts` of them, `seen` so far.

    `key` is what the secret gives in this vault, in hex, until it has its slot; `parts` are
    hashes. All of that stands inside the store that the secret will open.
    """

    need: int
    parts: list[str]
    seen: list[int]
    key: str


@dataclass(frozen=True, slots=True)
class Typed:
    """How far typing back has come: of `parts`, `seen` were right; then it counts."""

    use: Use
    seen: int
    parts: int

    @property
    def done(self) -> bool:
        """Tell whether the recovery counts from now on."""
        return self.seen == self.parts


@dataclass(frozen=True, slots=True)
class State:
    """What of recovery is done in this store, and what waits to be typed back."""

    sheet: bool
    shares: bool
    waiting: tuple[Typed, ...]

    @property
    def done(self) -> bool:
        """Tell whether a forgotten passphrase is not a lost vault."""
        return self.sheet or self.shares


def passphrase_of(secret: bytes) -> str:
    """Return what stands for a recovery secret where a passphrase is asked for."""
    return f"fieldbook recovery {secret.hex()}"


def secret_of_words(text: str) -> bytes:
    """Return the secret that a sheet's words are, in whatever language. Raises WordsDamaged."""
    return words.decode_words(words.split_words(text))


def secret_of_shares(shares: Sequence[str]) -> bytes:
    """Return the secret of these shares. Raises ShareDamaged, SharesUnlike, SharesTooFew."""
    return slip39.combine(shares)


def unlock(folder: Path, secret: bytes) -> OpenVault:
    """Open a vault with a recovery secret. Raises RecoveryOpensNothing, and as opening.unlock."""
    try:
        return opening.unlock(folder, passphrase_of(secret))
    except WrongPassphrase as error:
        raise RecoveryOpensNothing(**error.facts) from error


class Recovery:
    """Recovery of the store that is open."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def state(self) -> State:
        """Return what is done and what waits."""
        uses = self._vault.slot_uses()
        found = ((use, self._waiting(use)) for use in _NAMES)
        return State(Use.SHEET in uses, Use.SHARES in uses,
                     tuple(_typed(use, one) for use, one in found if one is not None))

    def make_sheet(self, language: str = "en") -> list[str]:
        """Return 15 words to be written down, in closest_language(language).

        They open nothing before they are typed back. Takes a key derivation. Raises SlotsFull.
        """
        secret = secrets.token_bytes(SECRET_SIZE)
        self._await(Use.SHEET, secret, 1, [secret])
        return words.encode_words(secret, language)

    def make_shares(self, need: int, count: int) -> list[str]:
        """Return `count` shares of 20 words, any `need` of which bring the vault back.

        2 <= need <= count <= 16. They open nothing before each was typed back. Takes a key
        derivation. Raises SlotsFull.
        """
        secret = secrets.token_bytes(SECRET_SIZE)
        shares = slip39.split(secret, need, count)
        self._await(Use.SHARES, secret, need, [share.encode() for share in shares])
        return shares

    def verify(self, text: str, use: Use | None = None) -> Typed:
        """Take the words of the sheet, or of one share, typed back; tell how far that is.

        Without `use` it is the sheet if one waits, else the shares. When all is right it counts,
        and an older one of the same kind opens nothing any more. Raises RecoveryNotBegun,
        RecoveryOther, WordsDamaged, ShareDamaged, SlotsFull.
        """
        use = use or (Use.SHARES if self._waiting(Use.SHEET) is None else Use.SHEET)
        waiting = self._waiting(use)
        if waiting is None:
            raise RecoveryNotBegun
        part = sha256(_canonical(use, text)).hex()
        if part not in waiting.parts:
            raise RecoveryOther
        seen = sorted({*waiting.seen, waiting.parts.index(part)})
        waiting = replace(waiting, seen=seen)
        self._keep(use, waiting)
        typed = _typed(use, waiting)
        if typed.done:
            self._enrol(use, waiting)
        return typed

    def set_passphrase(self, new: str, *, keyfile: bytes | None = None) -> None:
        """Let `new` open this store, and no passphrase from before; recovery secrets go on.

        Takes a key derivation. Raises PassphraseEmpty, PassphraseInUse, SlotsFull.
        """
        kek = self._vault.kek(not_empty(new), keyfile)
        with self._vault.changing_slots() as own:
            own.put_in_place_of({*PASSPHRASES, Use.UNKNOWN}, kek, use_of(keyfile))

    def _await(self, use: Use, secret: bytes, need: int, parts: Sequence[bytes]) -> None:
        with self._vault.changing_slots() as own:
            if not own.has_room_beside({use}):
                raise SlotsFull(places=SLOTS_PER_STORE)
        kek = self._vault.kek(passphrase_of(secret))
        self._keep(use, Waiting(need, [sha256(part).hex() for part in parts], [], kek.hex()))

    def _enrol(self, use: Use, waiting: Waiting) -> None:
        kek = bytes.fromhex(waiting.key)
        with self._vault.changing_slots() as own:
            # cut after the slot was written, it opens already
            if not own.opens(kek):
                own.put_in_place_of({use}, kek, use)
            meta.forget(self._vault.connection, _NAMES[use])

    def _waiting(self, use: Use) -> Waiting | None:
        raw = meta.kept(self._vault.connection, _NAMES[use])
        return None if raw is None else Waiting(**json.loads(raw))

    def _keep(self, use: Use, waiting: Waiting) -> None:
        connection = self._vault.connection
        with self._vault.changing_slots(), sql.transaction(connection):
            meta.put(connection, _NAMES[use], json.dumps(asdict(waiting)).encode())


def _typed(use: Use, waiting: Waiting) -> Typed:
    return Typed(use, len(waiting.seen), len(waiting.parts))


def _canonical(use: Use, text: str) -> bytes:
    """Return what a part was hashed as: the secret of a sheet, the words of a share."""
    if use == Use.SHEET:
        return secret_of_words(text)
    return slip39_share.encode_share(slip39_share.decode_share(text)).encode()
