"""What is typed while things are away is newer than what comes back."""

from __future__ import annotations

from pathlib import Path

from unit.travel.travel_world import PLANTED, Traveller


def test_a_draft_that_was_begun_anew_is_not_written_over(tmp_path: Path) -> None:
    there = Traveller()
    there.fill()
    packed = there.pack(tmp_path / "parcel")
    there.travel.take_off(there.going())
    assert there.store.drafts.get("message", "new") == {}
    there.store.drafts.save("message", "new", "text", "typed on the way")
    there.travel.bring_back(tmp_path / "parcel", " ".join(packed.words))
    assert there.store.drafts.get("message", "new") == {"text": "typed on the way"}
    [incident] = [one.id for one in there.store.drafts.all() if one.form == "incident"
                  and PLANTED in str(there.store.drafts.get(one.form, one.id))]
    assert there.store.drafts.get("incident", incident) == {"who": f"{PLANTED} half a sen"}
