"""Which bytes a store's four slots shall have, when the copies and the store disagree.

A cut may come between the store's list and copy B, or between B and A; a bit may flip; an older
file may have been put back. What opened is never lost; what was finished is never undone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fieldbook.vault.meta import SlotRecord, Use
from fieldbook.vault.slots import Hit, store_of


@dataclass(frozen=True, slots=True)
class Settled:
    """The four slots as they shall be, and what was found on the way."""

    records: list[SlotRecord]
    keys_rolled_back: bool
    mended: tuple[str, ...]


def settle(a: Sequence[bytes], b: Sequence[bytes], opened: Hit, records: Sequence[SlotRecord],
           pending: Sequence[SlotRecord] | None, *, store_is_current: bool,
           opened_in: Collection[int] = (0, 1)) -> Settled:
    """Decide on the four slots of the store that `opened` opened.

    `a`, `b`: the slots in both copies. `records`: the store's list of them. `pending`: what a
    change that was cut short wanted them to be. `store_is_current` is False when the store was
    rolled back, so that its list may bring removed passphrases back. `opened_in`: the copies
    (0: A, 1: B) in which the opened slot opened, with whatever generation.
    """
    place = opened.index - 4 * store_of(opened.index)
    if not store_is_current:
        base = [_from_disk(*slots) for slots in zip(a, b, records, strict=True)]
    elif pending is not None and pending[place].sealed == opened.sealed:
        base = list(pending)
    else:
        base = list(records)
    known = base[place]
    use = known.use if known.use not in (Use.FREE, Use.UNKNOWN) else Use.PASSPHRASE
    base[place] = SlotRecord(use, opened.payload.generation, opened.sealed)
    older = opened.payload.generation < known.generation - 1 or not known.used
    mended: tuple[str, ...] = ()
    if pending is None:
        mended = tuple(name for copy, (name, slots) in enumerate((("A", a), ("B", b)))
                       if copy not in opened_in or _differs(slots, base, place))
    return Settled(base, store_is_current and older, mended)


def _from_disk(a: bytes, b: bytes, record: SlotRecord) -> SlotRecord:
    # B is written first, so where the copies differ, B is the newer one
    newest = a if a == b else b
    return record if newest == record.sealed else SlotRecord(Use.UNKNOWN, 0, newest)


def _differs(copy: Sequence[bytes], right: Sequence[SlotRecord], opened: int) -> bool:
    """Tell whether a slot other than the opened one is not as it should be."""
    return any(slot != record.sealed
               for place, (slot, record) in enumerate(zip(copy, right, strict=True))
               if place != opened)
