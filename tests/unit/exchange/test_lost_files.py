"""Attachments that are damaged or gone here: what they belong to is told, all else is sent."""

from __future__ import annotations

import pytest

from fieldbook.exchange.report import Finding
from journeys.exchange_world import PHOTO, Member, World


def lose(member: Member, how: str) -> None:
    """Lose the latest file, or a piece of it, as a damaged disk does."""
    if how == "gone":
        member.store.blobs.remove(member.store.blobs.all()[-1].id)
    else:
        member.store.sql("DELETE FROM blob_chunk WHERE key = (SELECT max(key) FROM blob_chunk)")


@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_before_it_is_sealed_it_holds_up_nothing_else(
        member: Member, place: World, how: str) -> None:
    member.submit("s1", "Lost", {"whole.pdf": b"%PDF" * 900, "photo.jpg": PHOTO})
    lose(member, how)
    member.submit("s2", "Whole", {"paper.pdf": b"%PDF"})
    report = member.exchange()
    assert report.findings == [Finding("file-lost", {"type": "submission"})]
    found = member.state("s1")
    assert (found.state, found.why, found.total) == ("refused", "file-lost", 0)
    assert member.states[-1] == ("s2", "stored")
    assert ("s1", "refused") in member.states
    assert place.desk_exchange().findings == []
    assert [line.title for line in place.desk.inbox()] == ["Whole"]
    assert member.exchange().findings == []
    assert member.store.sql("SELECT * FROM spool") == []
