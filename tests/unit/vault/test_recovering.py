"""The way back for a forgotten passphrase: it counts when typed back, and not before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldbook.crypto.errors import ShareDamaged, SharesTooFew, WordsDamaged
from fieldbook.vault import meta, opening, recovering
from fieldbook.vault.errors import (
    PassphraseInUse,
    RecoveryNotBegun,
    RecoveryOpensNothing,
    RecoveryOther,
    SlotsFull,
    WrongPassphrase,
)
from fieldbook.vault.meta import Use
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.recovering import Recovery

NEW = "a passphrase that is not forgotten"


def sheet(folder: Path, passphrase: str, language: str = "en") -> str:
    """Make a sheet and type it back."""
    with opening.unlock(folder, passphrase) as vault:
        words = " ".join(Recovery(vault).make_sheet(language))
        assert Recovery(vault).verify(words).done
    return words


def restore(folder: Path, secret: bytes, new: str = NEW) -> None:
    with recovering.unlock(folder, secret) as vault:
        assert vault.findings == ()
        Recovery(vault).set_passphrase(new)


def uses(vault: OpenVault) -> list[Use]:
    """Return what counts, and see that nothing waits."""
    state = Recovery(vault).state()
    assert state.waiting == ()
    return [one.use for one in state.made]


@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh"])
def test_a_sheet_brings_the_vault_back(folder: Path, passphrase: str, language: str) -> None:
    words = sheet(folder, passphrase, language)
    restore(folder, recovering.secret_of_words(words))
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, passphrase)
    with opening.unlock(folder, NEW) as vault:
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
        assert Recovery(vault).state().done
        assert vault.slot_uses() == [Use.PASSPHRASE, Use.SHEET]
    restore(folder, recovering.secret_of_words(words), "and once more")


def test_before_it_is_typed_back_it_opens_nothing(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        words = " ".join(Recovery(vault).make_sheet())
        state = Recovery(vault).state()
        assert not state.done
        assert [(one.use, one.seen, one.parts) for one in state.waiting] == [(Use.SHEET, 0, 1)]
    with pytest.raises(RecoveryOpensNothing):
        recovering.unlock(folder, recovering.secret_of_words(words))
    with opening.unlock(folder, passphrase) as vault:
        assert Recovery(vault).verify(words.upper()).done
        assert uses(vault) == [Use.SHEET]
    restore(folder, recovering.secret_of_words(words))


def test_a_new_sheet_replaces_the_old_one_only_when_it_counts(folder: Path,
                                                              passphrase: str) -> None:
    old = recovering.secret_of_words(sheet(folder, passphrase))
    with opening.unlock(folder, passphrase) as vault:
        new = " ".join(Recovery(vault).make_sheet())
    recovering.unlock(folder, old).lock()
    with opening.unlock(folder, passphrase) as vault:
        assert Recovery(vault).verify(new).done
        assert vault.slot_uses() == [Use.PASSPHRASE, Use.SHEET]
    with pytest.raises(RecoveryOpensNothing):
        recovering.unlock(folder, old)
    recovering.unlock(folder, recovering.secret_of_words(new)).lock()


def test_the_secret_is_kept_nowhere(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        words = " ".join(Recovery(vault).make_sheet())
        secret = recovering.secret_of_words(words)
        everything = repr([tuple(row) for table in ("vault_meta", "vault_slot")
                           for row in vault.connection.execute(f"SELECT * FROM {table}")])
        assert secret.hex() not in everything
        assert repr(secret)[2:-1] not in everything
        Recovery(vault).verify(words)
        assert meta.kept(vault.connection, "recovery-sheet") is None


def test_shares_count_when_each_was_typed_back(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        shares = Recovery(vault).make_shares(2, 3)
        assert Recovery(vault).verify(shares[1]).seen == 1
        assert Recovery(vault).verify(shares[1]).seen == 1
    with opening.unlock(folder, passphrase) as vault:
        assert not Recovery(vault).verify(shares[2]).done
        with pytest.raises(RecoveryOpensNothing):
            raise_for_shares(folder, vault, shares[:2])
        assert Recovery(vault).verify(shares[0].upper()).done
        assert uses(vault) == [Use.SHARES]
    restore(folder, recovering.secret_of_shares([shares[2], shares[0]]))
    with pytest.raises(SharesTooFew):
        recovering.secret_of_shares(shares[:1])
    opening.unlock(folder, NEW).lock()


def raise_for_shares(folder: Path, vault: opening.OpenVault, shares: list[str]) -> None:
    """Try shares on a copy of the vault as it is on the disk now."""
    copy = folder.parent / "copy"
    shutil.copytree(folder, copy)
    recovering.unlock(copy, recovering.secret_of_shares(shares))


def test_sheet_and_shares_beside_each_other(folder: Path, passphrase: str) -> None:
    words = sheet(folder, passphrase)
    with opening.unlock(folder, passphrase) as vault:
        shares = Recovery(vault).make_shares(2, 2)
        for share in shares:
            Recovery(vault).verify(share, Use.SHARES)
        assert vault.slot_uses() == [Use.PASSPHRASE, Use.SHEET, Use.SHARES]
    recovering.unlock(folder, recovering.secret_of_words(words)).lock()
    recovering.unlock(folder, recovering.secret_of_shares(shares)).lock()


def test_what_is_typed_wrong_is_told(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        with pytest.raises(RecoveryNotBegun):
            recovery.verify("some words")
        old, new = recovery.make_sheet(), recovery.make_sheet()
        with pytest.raises(RecoveryOther):
            recovery.verify(" ".join(old))
        with pytest.raises(WordsDamaged) as caught:
            recovery.verify(" ".join([*new[:4], old[4], *new[5:]]))
        assert caught.value.facts.get("position") == 5
        recovery.make_shares(2, 3)
        with pytest.raises(ShareDamaged):
            recovery.verify(" ".join(new), Use.SHARES)
        assert not recovery.state().done


def test_without_a_free_place_it_is_said_before_anything_is_written_down(
        folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        for number in range(3):
            vault.add_passphrase(f"another {number}")
        with pytest.raises(SlotsFull):
            Recovery(vault).make_sheet()
        vault.remove_passphrase("another 1")
        words = " ".join(Recovery(vault).make_sheet())
        assert Recovery(vault).verify(words).done
        assert len(vault.slot_uses()) == 4
    # all passphrases are replaced by the new one
    restore(folder, recovering.secret_of_words(words))
    for old in (passphrase, "another 0", "another 2"):
        with pytest.raises(WrongPassphrase):
            opening.unlock(folder, old)


def test_the_old_passphrase_is_not_the_new_one(folder: Path, passphrase: str) -> None:
    secret = recovering.secret_of_words(sheet(folder, passphrase))
    with recovering.unlock(folder, secret) as vault, pytest.raises(PassphraseInUse):
        Recovery(vault).set_passphrase(passphrase)


def test_a_cut_after_the_slot_was_written_is_finished_by_typing_again(
        folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        words = " ".join(Recovery(vault).make_sheet())
        waiting = meta.kept(vault.connection, "recovery-sheet")
        Recovery(vault).verify(words)
        assert waiting is not None
        meta.put(vault.connection, "recovery-sheet", waiting)
    with opening.unlock(folder, passphrase) as vault:
        assert Recovery(vault).verify(words).done
        assert uses(vault) == [Use.SHEET]


def test_shares_may_be_handed_out_over_days(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        shares = Recovery(vault).make_shares(2, 3, ["Lina", "Omar"])
        Recovery(vault).verify(shares[1], Use.SHARES)
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        waiting = recovery.state().waits_for(Use.SHARES)
        assert waiting is not None
        assert (waiting.need, waiting.names, waiting.right) == (2, ("Lina", "Omar", ""), (1,))
        assert waiting.next_place == 0
        assert [recovery.share(0), recovery.share(2)] == [shares[0], shares[2]]
        with pytest.raises(RecoveryNotBegun):
            recovery.share(1)
        recovery.verify(shares[0], Use.SHARES)
        assert recovery.verify(recovery.share(2), Use.SHARES).done
        made = recovery.state().made_of(Use.SHARES)
        assert made is not None
        assert (made.need, made.parts, made.names) == (2, 3, ("Lina", "Omar", ""))
        assert made.since > 0
        with pytest.raises(RecoveryNotBegun):
            recovery.share(2)
        kept = repr([tuple(row) for row in vault.connection.execute("SELECT * FROM vault_meta")])
        assert not [share for share in shares if share in kept]


def test_what_was_given_up_counts_only_when_it_is_handed_out_again(folder: Path,
                                                                   passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        words = " ".join(recovery.make_sheet())
        given_up = recovery.give_up(Use.SHEET)
        assert recovery.state().waiting == ()
        with pytest.raises(RecoveryNotBegun):
            recovery.verify(words)
        with pytest.raises(RecoveryNotBegun):
            recovery.give_up(Use.SHEET)
        assert not recovery.state().done
        recovery.hand_out(given_up)
        assert recovery.verify(words).done


def rehearse(vault: OpenVault, secret: bytes) -> tuple[str, ...]:
    """See where a secret opens the store that is open."""
    recovery = Recovery(vault)
    return recovery.rehearse(recovery.derive(secret))


def test_a_rehearsal_tries_both_copies_and_changes_nothing(folder: Path, passphrase: str) -> None:
    words = sheet(folder, passphrase)
    secret = recovering.secret_of_words(words)
    with opening.unlock(folder, passphrase) as vault:
        before = (folder / "keys").read_bytes()
        assert rehearse(vault, secret) == ("A", "B")
        newer = recovering.secret_of_words(" ".join(Recovery(vault).make_sheet()))
        with pytest.raises(RecoveryOpensNothing):
            rehearse(vault, newer)
        assert (folder / "keys").read_bytes() == before
        # a copy that went bad on the disk is not hidden by what this session remembers
        with (folder / "keys").open("r+b") as file:
            file.seek(512)
            file.write(bytes(8 * 512))
        assert rehearse(vault, secret) == ("B",)


def test_the_rehearsal_from_outside(folder: Path, passphrase: str) -> None:
    words = sheet(folder, passphrase)
    before = (folder / "keys").read_bytes()
    recovering.try_out(folder, recovering.secret_of_words(words))
    with pytest.raises(RecoveryOpensNothing):
        recovering.try_out(folder, b"x" * 16)
    assert (folder / "keys").read_bytes() == before


def test_the_sheet_of_the_other_half_is_not_ours(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy("the other half")
    words = sheet(folder, "the other half")
    with opening.unlock(folder, passphrase) as vault, pytest.raises(RecoveryOpensNothing):
        rehearse(vault, recovering.secret_of_words(words))
