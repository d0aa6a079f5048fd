"""An older journal under a newer count of sessions is told."""

from __future__ import annotations

import shutil
from pathlib import Path

from faults.keys_file import opened
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.vault import sql
from fieldbook.vault.pages import PageChecker

MIB = 1 << 20
PASSPHRASE = "mine"


def copied(folder: Path, to: Path) -> App:
    shutil.copytree(folder, to)
    return App(to)


def kinds(app: App) -> list[str]:
    session = app.unlock(PASSPHRASE)
    try:
        return [one.kind for one in session.noticed()]
    finally:
        session.lock()


def test_all_pages_but_the_one_that_counts_sessions_put_back(tmp_path: Path) -> None:
    """Together they are a store that agrees with itself, and only that page tells of its age."""
    folder = tmp_path / "vault"
    session = App(folder).create_vault(PASSPHRASE, 5 * MIB, parameters=FOR_TESTS)
    case = session.casework.new_case("first").id
    session.lock()
    older = copied(folder, tmp_path / "older").vault_folder
    session = App(folder).unlock(PASSPHRASE)
    session.casework.new_incident(case, title="Arrest", account="words " * 200)
    session.lock()
    newer = copied(folder, tmp_path / "newer").vault_folder
    assert kinds(App(folder)) == []
    name, = (n for n in "01" if (older / n).read_bytes() != (newer / n).read_bytes())
    before, after = ((place / name).read_bytes() for place in (older, newer))
    checker = PageChecker(opened((older / "keys").read_bytes(), PASSPHRASE).payload)
    size = sql.PAGE_SIZE
    changed = [at for at in range(0, len(after), size)
               if before[at:at + size] != after[at:at + size]]
    counts = [at for at in changed if b"sessions" in checker.read(at // size + 1,
                                                                 after[at:at + size])]
    assert counts
    mixed = bytearray(after)
    for at in changed:
        if at not in counts:
            mixed[at:at + size] = before[at:at + size]
    (newer / name).write_bytes(bytes(mixed))
    session = App(newer).unlock(PASSPHRASE)
    assert [one.title for one in session.casework.incidents(case)] == []  # it did go back
    assert [one.kind for one in session.noticed()] == ["checkpoint-contradicted"]
    session.lock()
