"""A way back for whoever forgets the passphrase: a random secret, on paper or in shares.

The secret is kept nowhere. It counts only when what was written down has been typed back: until
then no slot opens with it, and the recovery before it, if there was one, goes on. Shares may be
handed out over days: each waits inside the store, and is forgotten when it was typed back.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from fieldbook.crypto import slip39, slip39_share, words
from fieldbook.crypto.hashing import sha256
from fieldbook.vault import keys, meta, opening, slots, sql
from fieldbook.vault.enrolling import not_empty, not_empty_keyfile
from fieldbook.vault.errors import (
    RecoveryNotBegun,
    RecoveryOpensNothing,
    RecoveryOther,
    SlotsFull,
    WrongPassphrase,
)
from fieldbook.vault.files import named_errors
from fieldbook.vault.meta import PASSPHRASES, Use, use_of
from fieldbook.vault.opened import OpenVault

SECRET_SIZE = 16
"""Bytes: 15 words on a sheet, 20 in each share."""

_NAMES = {Use.SHEET: "recovery-sheet", Use.SHARES: "recovery-shares"}
_MADE = {Use.SHEET: "recovery-sheet-made", Use.SHARES: "recovery-shares-made"}


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was handed out and is to be typed back: `parts` of them, `seen` so far.

    `key` is what the secret gives in this vault, in hex, until it has its slot; `parts` are
    hashes; `words` are the shares that were not typed back yet, "" for those that were. All of that
    stands inside the store that the secret will open. `names` say who keeps which share.
    """

    need: int
    parts: list[str]
    seen: list[int]
    key: str = field(repr=False)
    words: list[str] = field(default_factory=list, repr=False)
    names: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Typed:
    """How far typing back has come: of `parts`, `seen` were right; then it counts.

    `need` of the parts bring the vault back; `names` say who keeps each; `right` are the places
    (from 0) of those that were typed back.
    """

    use: Use
    seen: int
    parts: int
    need: int = 1
    names: tuple[str, ...] = ()
    right: tuple[int, ...] = ()

    @property
    def done(self) -> bool:
        """Tell whether the recovery counts from now on."""
        return self.seen == self.parts

    @property
    def next_place(self) -> int:
        """The first place that was not typed back; the number of parts when all were."""
        return next((each for each in range(self.parts) if each not in self.right), self.parts)


@dataclass(frozen=True, slots=True)
class Made:
    """A recovery that counts: since when (ms since 1970 UTC; 0: not known), and who keeps shares.

    `need` of the `parts` bring the vault back; both are 0 where that is not known.
    """

    use: Use
    since: int = 0
    need: int = 0
    parts: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """What of recovery is done in this store, and what waits to be typed back."""

    made: tuple[Made, ...]
    waiting: tuple[Typed, ...]

    @property
    def sheet(self) -> bool:
        """Tell whether a sheet opens this store."""
        return self.made_of(Use.SHEET) is not None

    @property
    def shares(self) -> bool:
        """Tell whether shares open this store."""
        return self.made_of(Use.SHARES) is not None

    @property
    def done(self) -> bool:
        """Tell whether a forgotten passphrase is not a lost vault."""
        return bool(self.made)

    def made_of(self, use: Use) -> Made | None:
        """Return the sheet, or the shares, that count; None without."""
        return next((each for each in self.made if each.use == use), None)

    def waits_for(self, use: Use) -> Typed | None:
        """Return how far typing back the sheet, or the shares, has come; None if none wait."""
        return next((each for each in self.waiting if each.use == use), None)


@dataclass(frozen=True, slots=True)
class Handout:
    """Words for paper that the store does not know of yet: 15 of a sheet, or 20 in each share."""

    use: Use
    words: list[str] = field(repr=False)
    waiting: Waiting = field(repr=False)


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


def try_out(folder: Path, secret: bytes) -> None:
    """See whether a recovery secret opens a vault, and change nothing; also while it is open.

    Takes a key derivation. Raises RecoveryOpensNothing, and as opening.rehearse.
    """
    if not opening.rehearse(folder, passphrase_of(secret)).opens:
        raise RecoveryOpensNothing(damaged=False)


class Recovery:
    """Recovery of the store that is open."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def state(self) -> State:
        """Return what is done and what waits."""
        uses = self._vault.slot_uses()
        found = ((use, self._waiting(use)) for use in _NAMES)
        return State(tuple(self._made(use) for use in _MADE if use in uses),
                     tuple(_typed(use, one) for use, one in found if one is not None))

    def make_sheet(self, language: str = "en") -> list[str]:
        """Return 15 words to be written down, in closest_language(language).

        They open nothing before they are typed back. Takes a key derivation. Raises SlotsFull.
        """
        return self.hand_out(self.new_sheet(language))

    def make_shares(self, need: int, count: int, names: Sequence[str] = ()) -> list[str]:
        """Return `count` shares of 20 words, any `need` of which bring the vault back.

        2 <= need <= count <= 16; `names` say who is to keep each. They open nothing before each
        was typed back. Takes a key derivation. Raises SlotsFull.
        """
        return self.hand_out(self.new_shares(need, count, names))

    def new_sheet(self, language: str = "en") -> Handout:
        """Return a sheet for `hand_out`: one key derivation, in any thread."""
        secret = secrets.token_bytes(SECRET_SIZE)
        return Handout(Use.SHEET, words.encode_words(secret, language), Waiting(
            1, [sha256(secret).hex()], [], self.derive(secret).hex()))

    def new_shares(self, need: int, count: int, names: Sequence[str] = ()) -> Handout:
        """Return shares for `hand_out`: one key derivation, in any thread."""
        secret = secrets.token_bytes(SECRET_SIZE)
        shares = slip39.split(secret, need, count)
        return Handout(Use.SHARES, shares, Waiting(
            need, [sha256(share.encode()).hex() for share in shares], [],
            self.derive(secret).hex(), shares, [*names, *[""] * count][:count]))

    def hand_out(self, handout: Handout) -> list[str]:
        """Await that words are typed back, and return them. Raises SlotsFull."""
        with self._vault.changing_slots() as own:
            if not own.has_room_beside({handout.use}):
                raise SlotsFull(places=slots.SLOTS_PER_STORE)
        self._keep(handout.use, handout.waiting)
        return handout.words

    def share(self, place: int) -> str:
        """Return the words of the share at `place` (from 0), until it was typed back.

        Raises RecoveryNotBegun.
        """
        waiting = self._waiting(Use.SHARES)
        if waiting is None or not 0 <= place < len(waiting.words) or not waiting.words[place]:
            raise RecoveryNotBegun
        return waiting.words[place]

    def give_up(self, use: Use) -> Handout:
        """Let what was handed out and not all typed back never count, unless it is handed out
        again. Raises RecoveryNotBegun.
        """
        waiting = self._waiting(use)
        if waiting is None:
            raise RecoveryNotBegun
        with self._vault.changing_slots(), sql.transaction(self._vault.connection):
            meta.forget(self._vault.connection, _NAMES[use])
        return Handout(use, [], waiting)

    def derive(self, secret: bytes) -> bytes:
        """Return what a secret gives in this vault: one key derivation, in any thread."""
        return self._vault.kek(passphrase_of(secret))

    def rehearse(self, key: bytes) -> tuple[str, ...]:
        """Return in which copies of the keys ("A", "B") this store opens with what `derive` gave.

        Nothing is changed. Raises RecoveryOpensNothing.
        """
        with named_errors("keys"):
            copies = keys.split(keys.read(self._vault.files))
        with self._vault.changing_slots() as own:
            opens = tuple(
                name for number, (name, raw) in enumerate(zip(keys.COPY_NAMES, copies, strict=True))
                if any(hit.payload.store == own.payload.store
                       for hit in slots.try_slots(key, number, own.preamble, raw)))
        if not opens:
            raise RecoveryOpensNothing(damaged=False)
        return opens

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
        place = waiting.parts.index(part)
        waiting = replace(
            waiting, seen=sorted({*waiting.seen, place}),
            words=["" if each == place else one for each, one in enumerate(waiting.words)])
        self._keep(use, waiting)
        typed = _typed(use, waiting)
        if typed.done:
            self._enrol(use, waiting)
        return typed

    def set_passphrase(self, new: str, *, keyfile: bytes | None = None) -> None:
        """Let `new` open this store, and no passphrase from before; recovery secrets go on.

        Takes a key derivation. Raises PassphraseEmpty, KeyfileEmpty, PassphraseInUse, SlotsFull.
        """
        kek = self._vault.kek(not_empty(new), not_empty_keyfile(keyfile))
        with self._vault.changing_slots() as own:
            own.put_in_place_of({*PASSPHRASES, Use.UNKNOWN}, kek, use_of(keyfile))

    def _enrol(self, use: Use, waiting: Waiting) -> None:
        kek = bytes.fromhex(waiting.key)
        made = {"since": self._vault.clock.now_ms(), "need": waiting.need,
                "parts": len(waiting.parts), "names": waiting.names}
        with self._vault.changing_slots() as own:
            # cut after the slot was written, it opens already
            if not own.opens(kek):
                own.put_in_place_of({use}, kek, use)
            with sql.transaction(self._vault.connection):
                meta.put(self._vault.connection, _MADE[use], json.dumps(made).encode())
                meta.forget(self._vault.connection, _NAMES[use])

    def _made(self, use: Use) -> Made:
        raw = meta.kept(self._vault.connection, _MADE[use])
        if raw is None:
            return Made(use)
        made = json.loads(raw)
        return Made(use, made["since"], made["need"], made["parts"], tuple(made["names"]))

    def _waiting(self, use: Use) -> Waiting | None:
        raw = meta.kept(self._vault.connection, _NAMES[use])
        return None if raw is None else Waiting(**json.loads(raw))

    def _keep(self, use: Use, waiting: Waiting) -> None:
        connection = self._vault.connection
        with self._vault.changing_slots(), sql.transaction(connection):
            meta.put(connection, _NAMES[use], json.dumps(asdict(waiting)).encode())


def _typed(use: Use, waiting: Waiting) -> Typed:
    return Typed(use, len(waiting.seen), len(waiting.parts), waiting.need, tuple(waiting.names),
                 tuple(waiting.seen))


def _canonical(use: Use, text: str) -> bytes:
    """Return what a part was hashed as: the secret of a sheet, the words of a share."""
    if use == Use.SHEET:
        return secret_of_words(text)
    return slip39_share.encode_share(slip39_share.decode_share(text)).encode()
