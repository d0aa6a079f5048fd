"""Bringing back many records: others are let in between, and a stop is made good by a repeat."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from fieldbook.core.errors import Cancelled
from fieldbook.travel import bringing
from fieldbook.travel.bringing import Bringer
from fieldbook.travel.words import identity_of
from unit.travel.travel_world import PLANTED, Traveller


class Lane:
    """A lane that counts the slices of its jobs, and can tell a job to stop after some."""

    def __init__(self) -> None:
        self.slices = 0
        self.most = 10**9

    def __call__(self, job: Callable[[], Any]) -> Any:
        answer = job()
        while isinstance(answer, Generator):
            try:
                next(answer)
                self.slices += 1
            except StopIteration as end:
                return end.value
        return answer

    def is_over(self) -> bool:
        return self.slices >= self.most


def all_of(there: Traveller) -> dict[str, Any]:
    """Return all that is there; of the search what it holds, as it shows only a few hits."""
    indexed = there.store.sql("SELECT kind, id, language, place, title FROM search_item")
    return {**there.everything(), "found": sorted(map(tuple, indexed))}


def test_many_records_come_back_in_slices_and_after_a_stop(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing, "SLICE_SECONDS", 0.002)  # many slices, on a quick computer too
    there, lane = Traveller(), Lane()
    there.fill()
    with there.store.transaction():
        for number in range(250):
            there.contacts.add(name=f"{PLANTED} {number}", notes=f"{PLANTED} words " * 60)
    before = all_of(there)
    words = " ".join(there.pack(tmp_path / "parcel").words)
    there.travel.take_off(there.going())
    lane.most = 2
    bringer = Bringer(there.store, lane, there.back.append)
    with pytest.raises(Cancelled):
        bringer.bring(tmp_path / "parcel", identity_of(words), lambda *_: None, lane.is_over)
    assert there.back == []
    assert lane.slices == 2
    assert there.store.sql("SELECT * FROM spool") == []
    for _ in there.store.sweep():
        pass
    files = {blob.id for blob in there.store.blobs.all()}
    assert len(files) < len(before["files"])

    lane.most = 10**9
    brought = Bringer(there.store, lane, there.back.append).bring(
        tmp_path / "parcel", identity_of(words), lambda *_: None, lambda: False)
    assert brought.missing == 0
    assert lane.slices > 4
    assert all_of(there) == before
    assert there.store.search.query(f"{PLANTED} 249")
    assert there.store.journal.verify() == []
