"""The other half begins with as many sessions as its first things stand for, in store and slot."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from faults.keys_file import opened
from fieldbook.vault import meta, opening
from fieldbook.vault.meta import Use
from fieldbook.vault.opened import OpenVault

OTHER = "what opens the other half"
VISITS = 7


def moved_in(vault: OpenVault) -> Generator[None, None, int]:
    vault.connection.execute("CREATE TABLE shopping (item TEXT)")
    yield
    return VISITS


def test_it_looks_as_if_it_had_been_opened_so_often(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        for _ in vault.make_other_half(vault.kek(OTHER), Use.PASSPHRASE, moved_in):
            pass
    assert opened((folder / "keys").read_bytes(), OTHER).payload.generation == VISITS
    with opening.unlock(folder, OTHER) as vault:
        assert vault.findings == ()
        assert meta.number(vault.connection, meta.SESSIONS) == VISITS + 1
        listed = [one.generation for one in meta.slot_records(vault.connection) if one.used]
        assert listed == [VISITS + 1]
