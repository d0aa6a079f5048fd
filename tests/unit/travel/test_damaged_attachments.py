"""An attachment that is not what its hash says is named, and not packed as if it were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbook.core.errors import WorldError
from unit.travel.travel_world import PHOTO, Traveller


@pytest.fixture
def there() -> Traveller:
    made = Traveller()
    made.fill()
    return made


def damage_content(there: Traveller, blob: str) -> None:
    """As where a page within a long row is given as zeros."""
    there.store.sql("UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE key ="
                    " (SELECT key FROM blob_chunk ORDER BY length(data) DESC LIMIT 1)")


def damage_name(there: Traveller, blob: str) -> None:
    """As where a record is put back from before: what is read whole is another file."""
    there.store.sql("UPDATE blob SET sha256 = ? WHERE id = ?", (bytes(32), blob))


@pytest.mark.parametrize("damage", [damage_content, damage_name])
def test_it_is_named_and_no_parcel_is_left(there: Traveller, tmp_path: Path,
                                          damage: Callable[[Traveller, str], None]) -> None:
    [blob] = [one.id for one in there.store.blobs.all() if one.size == len(PHOTO)]
    damage(there, blob)
    with pytest.raises(WorldError) as caught:
        there.travel.pack(there.going(), tmp_path / "parcel")
    assert caught.value.kind == "blob-damaged"
    assert caught.value.facts["blob"] == blob
    assert list(tmp_path.iterdir()) == []
    assert there.travel.parcel() is None
