"""One vault makes way for another, killed between any two names: both are found again.

But for a restored one that has not got the place yet: the backup is still there, and it is made
anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from faults.aftermath import make_before, note
from faults.disk_layer import KILL, NAMES, Acting
from fieldbook.crypto import kdf
from fieldbook.session import App
from fieldbook.vault import keys, opening
from fieldbook.vault.files import MIB


@pytest.mark.parametrize("waits", [keys.restored_of, lambda folder: folder.parent / "rescued"],
                         ids=["restored", "rescued"])
def test_a_vault_is_in_the_place_and_both_are_whole(acting: Acting, place: Path,
                                                    waits: Callable[[Path], Path]) -> None:
    seen: list[tuple[str, str]] = []
    for at in range(1, 10):
        folder = make_before("unlock", place / str(at))
        new = waits(folder)
        opening.create(new, "of the new one", store_size=MIB, parameters=kdf.FOR_TESTS).lock()
        ended = acting.do("make way", folder, at=at, action=KILL, mask=NAMES)
        assert App(folder).vault_exists()
        opening.info(folder)
        kept = folder.parent / f"{folder.name}-old"
        old_in_place = not kept.exists()
        assert {path.name for path in folder.parent.iterdir()} == {
            folder.name, new.name if old_in_place else kept.name}
        old, made = (folder, new) if old_in_place else (kept, folder)
        is_restored = new == keys.restored_of(folder)
        if not (old_in_place and is_restored):
            opening.unlock(made, "of the new one").lock()
        assert note(old, "mine") == "kept"
        assert note(old, "decoy") == "shopping"
        seen.append(("done make way" if "done make way" in ended.said else "killed",
                     "old" if old_in_place else "new"))
        if not ended.killed:
            break
    assert seen[-1] == ("done make way", "new")
    assert seen[:-1] == [("killed", "old"), ("killed", "new" if is_restored else "old"),
                         ("killed", "new")]
