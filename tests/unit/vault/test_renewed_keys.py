"""What an image from before and the passphrase of that day give of a vault that was renewed."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.core.progress import never, silent
from fieldbook.vault import opening, sql
from fieldbook.vault.errors import RecoveryNotBegun, VaultDamaged
from fieldbook.vault.pages import PageChecker, read_page
from fieldbook.vault.recovering import Recovery, State
from fieldbook.vault.renewing import Typed, renew
from fieldbook.vault.slots import Payload
from unit.vault.damaging import damage_within_a_row

DECOY = "a passphrase to give away"


def payload_of(folder: Path, passphrase: str) -> Payload:
    with opening.unlock(folder, passphrase) as vault:
        return vault._payload


def opens_a_page(folder: Path, old: Payload, store: int) -> bool:
    """Tell whether the old key reads the first page, with the salt that stands in the file."""
    with (folder / str(store)).open("rb") as file:
        page = read_page(file, 1)
    salt = page[:sql.SALT_SIZE]
    again = Payload(store, old.store_key, salt, old.blob_key, old.export_key, old.hmac)
    return PageChecker(again).is_whole(1, page)


def test_the_keys_of_before_read_no_page_of_the_renewed_stores(folder: Path,
                                                               passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy(DECOY)
    before = [payload_of(folder, one) for one in (passphrase, DECOY)]
    assert all(opens_a_page(folder, one, one.store) for one in before)
    renew(folder, [Typed(passphrase), Typed(DECOY)], progress=silent, cancelled=never)
    after = [payload_of(folder, one) for one in (passphrase, DECOY)]
    assert not any(opens_a_page(folder, one, store) for one in before for store in (0, 1))
    keys = {one.store_key for one in (*before, *after)}
    assert len(keys) == 4
    assert len({one.store_salt for one in (*before, *after)}) == 4


def test_a_damaged_page_ends_renewing_and_the_old_vault_is_as_it_was(folder: Path,
                                                                     passphrase: str) -> None:
    damage_within_a_row(folder, passphrase)
    image = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(VaultDamaged):
        renew(folder, [Typed(passphrase)], progress=silent, cancelled=never)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == image
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]


@pytest.mark.parametrize("kind", ["sheet", "shares"])
def test_words_that_were_handed_out_before_never_count_in_the_renewed_vault(
        folder: Path, passphrase: str, kind: str) -> None:
    """What waits to be typed back is a key that an image of that day holds."""
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        if kind == "sheet":
            parts = [" ".join(recovery.make_sheet())]
        else:
            parts = recovery.make_shares(2, 2, ["Amal", "Bo"])
            recovery.verify(parts.pop(0))
        assert recovery.state().waiting
    renew(folder, [Typed(passphrase)], progress=silent, cancelled=never)
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        assert recovery.state() == State((), ())
        with pytest.raises(RecoveryNotBegun):
            recovery.verify(parts[0])
        names = [row[0] for row in vault.connection.execute("SELECT name FROM vault_meta")]
        assert not [name for name in names if name.startswith(("recovery", "pending"))]


def test_of_the_half_that_was_not_typed_no_block_is_left(folder: Path, passphrase: str) -> None:
    """Whoever has its passphrase would go on reading it, whatever the new keys file says."""
    with opening.unlock(folder, passphrase) as vault:
        vault.set_decoy(DECOY)
    other = payload_of(folder, DECOY)
    raw = b"".join((folder / name).read_bytes() for name in ("0", "1", "keys"))
    blocks = {raw[at:at + 16] for at in range(0, len(raw), 16)}
    renew(folder, [Typed(passphrase)], progress=silent, cancelled=never)
    for name in ("0", "1"):
        new = (folder / name).read_bytes()
        assert not [at for at in range(0, len(new), 16) if new[at:at + 16] in blocks], name
        assert not opens_a_page(folder, other, int(name))
