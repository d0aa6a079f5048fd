from __future__ import annotations

import secrets
from dataclasses import replace

from fieldbook.vault import slots
from fieldbook.vault.meta import SlotRecord
from fieldbook.vault.reconcile import settle
from fieldbook.vault.slots import Hit

PAYLOAD = slots.fresh_payload(0, 0)


def slot() -> bytes:
    return secrets.token_bytes(slots.SLOT_SIZE)


def hit(index: int, sealed: bytes, generation: int, copy: int = 0) -> Hit:
    return Hit(copy, index, sealed, replace(PAYLOAD, generation=generation))


def records(*sealed: bytes, used: tuple[int, ...] = (0,), generation: int = 5) -> list[SlotRecord]:
    return [SlotRecord(place in used, generation if place in used else 0, each)
            for place, each in enumerate(sealed)]


def sealed_of(settled: list[SlotRecord]) -> list[bytes]:
    return [record.sealed for record in settled]


FOUR = [slot() for _ in range(4)]


def test_equal_copies_stay_as_they_are() -> None:
    listed = records(*FOUR)
    settled = settle(FOUR, FOUR, hit(0, FOUR[0], 5), listed, None, store_is_current=True)
    assert settled.records == listed
    assert settled.mended == ()
    assert not settled.keys_rolled_back


def test_a_damaged_slot_of_another_passphrase_comes_back_from_the_list() -> None:
    a = [FOUR[0], FOUR[1], slot(), FOUR[3]]
    settled = settle(a, FOUR, hit(0, FOUR[0], 5), records(*FOUR, used=(0, 2)), None,
                     store_is_current=True)
    assert sealed_of(settled.records) == FOUR
    assert settled.mended == ("A",)


def test_a_slot_damaged_in_both_copies_comes_back_too() -> None:
    damaged = [FOUR[0], slot(), FOUR[2], FOUR[3]]
    settled = settle(damaged, damaged, hit(0, FOUR[0], 5), records(*FOUR, used=(0, 1)), None,
                     store_is_current=True)
    assert sealed_of(settled.records) == FOUR
    assert settled.mended == ("A", "B")


def test_the_opened_slot_that_opens_in_one_copy_only_names_the_other() -> None:
    b = [slot(), *FOUR[1:]]
    settled = settle(FOUR, b, hit(0, FOUR[0], 5), records(*FOUR), None, store_is_current=True,
                     opened_in=frozenset({0}))
    assert settled.mended == ("B",)


def test_a_cut_between_the_copies_of_a_session_is_no_damage() -> None:
    newer = [slot(), *FOUR[1:]]
    settled = settle(FOUR, newer, hit(0, newer[0], 6, copy=1), records(newer[0], *FOUR[1:]),
                     None, store_is_current=True)
    assert sealed_of(settled.records) == newer
    assert settled.mended == ()


def test_a_change_cut_after_b_goes_on_for_the_new_passphrase_and_back_for_the_old() -> None:
    wanted = [slot(), FOUR[1], slot(), FOUR[3]]
    listed, pending = records(*FOUR), records(*wanted, used=(2,))
    forth = settle(FOUR, wanted, hit(2, wanted[2], 5, copy=1), listed, pending,
                   store_is_current=True, opened_in=frozenset({1}))
    assert forth.records == pending
    back = settle(FOUR, wanted, hit(0, FOUR[0], 5), listed, pending, store_is_current=True,
                  opened_in=frozenset({0}))
    assert back.records == listed
    assert forth.mended == back.mended == ()


def test_a_change_cut_before_the_list_was_written_is_finished() -> None:
    wanted = [slot(), FOUR[1], slot(), FOUR[3]]
    pending = records(*wanted, used=(2,))
    settled = settle(wanted, wanted, hit(2, wanted[2], 5), records(*FOUR), pending,
                     store_is_current=True)
    assert settled.records == pending


def test_an_older_store_brings_no_removed_passphrase_back() -> None:
    now = [FOUR[0], slot(), slot(), FOUR[3]]
    settled = settle(now, now, hit(0, FOUR[0], 9), records(*FOUR, used=(0, 1)), None,
                     store_is_current=False)
    assert sealed_of(settled.records) == now
    assert all(record.used for record in settled.records[:3])


def test_an_older_store_believes_b_where_the_copies_differ() -> None:
    b = [FOUR[0], slot(), FOUR[2], FOUR[3]]
    settled = settle(FOUR, b, hit(0, FOUR[0], 9), records(*FOUR), None, store_is_current=False)
    assert sealed_of(settled.records) == b


def test_keys_that_are_sessions_behind_are_named() -> None:
    listed = records(*FOUR, generation=9)
    old = [slot(), *FOUR[1:]]
    assert settle(old, old, hit(0, old[0], 7), listed, None,
                  store_is_current=True).keys_rolled_back
    # one behind is what a cut between store and keys leaves
    assert not settle(old, old, hit(0, old[0], 8), listed, None,
                      store_is_current=True).keys_rolled_back


def test_a_passphrase_that_was_removed_and_is_back_is_named() -> None:
    old = [FOUR[0], slot(), FOUR[2], FOUR[3]]
    settled = settle(old, old, hit(1, old[1], 5), records(*FOUR), None, store_is_current=True)
    assert settled.keys_rolled_back
    assert settled.records[0].sealed == FOUR[0]
