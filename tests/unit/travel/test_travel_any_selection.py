"""Whatever is chosen, and whatever is written meanwhile: what comes back is what went."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from unit.travel.travel_world import Traveller

TEXT = st.text(max_size=80)
EDITS = st.lists(st.tuples(st.sampled_from(("case", "incident", "person", "file", "contact",
                                            "message", "draft", "delete", "reply")),
                           st.integers(0, 5), TEXT), max_size=14)


def apply(there: Traveller, edits: list[tuple[str, int, str]]) -> None:
    """Do what a person may do; a number says to which of the things that there are."""
    work = there.casework
    for kind, number, text in edits:
        there.clock.advance(1000)
        cases = sorted(one.id for one in work.cases())
        case = cases[number % len(cases)] if cases else work.new_case(text).id
        incidents = [one.id for one in work.incidents(case)]
        if kind == "case":
            work.new_case(text, text)
        elif kind == "incident":
            work.new_incident(case, title=text, account=text * 3)
        elif kind == "person":
            work.add_person(case, text)
        elif kind == "file":
            import io
            work.evidence.attach_stream(case, f"f{number}", io.BytesIO(text.encode()))
        elif kind == "contact":
            there.contacts.add(name=text, notes=text)
        elif kind == "message" and text.strip():
            there.messages.write(text)
        elif kind == "reply":
            there.messages.receive(message=f"m{number}", thread=f"t{number}", kind="reply",
                                   text=text)
        elif kind == "draft":
            there.store.drafts.save("incident", incidents[0] if incidents else "new", "who", text)
        elif kind == "delete" and incidents:
            work.set_incident(incidents[0], where=text)
            work.delete_incident(incidents[-1])


def of_records(everything: dict[str, Any], keys: set[tuple[str, str]]) -> dict[str, Any]:
    return {what: {key: value for key, value in everything[what].items() if key in keys}
            for what in ("records", "versions")}


@settings(max_examples=25, deadline=None)
@given(before=EDITS, on_the_way=EDITS, pick=st.integers(0, 2**20 - 1), twice=st.booleans())
def test_any_selection_comes_back(before: list[Any], on_the_way: list[Any], pick: int,
                                  twice: bool) -> None:
    there = Traveller()
    apply(there, [("case", 0, "one"), ("incident", 0, "two"), ("contact", 0, "three"), *before])
    items = there.travel.plan()
    ids = [one.id for n, one in enumerate(items) if pick >> n & 1]
    if not ids:
        return
    keys = {key for one in items if one.id in ids for key in one.records}
    was = there.everything()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "parcel"
        words = " ".join(there.pack(file, ids).words)
        there.travel.take_off(ids)
        assert not keys & set(there.everything()["records"])
        assert not set(ids) & {one.id for one in there.travel.plan()}
        assert there.store.journal.verify() == []
        if twice:
            there.travel.bring_back(file, words)
            assert there.everything() == was
            return
        apply(there, on_the_way)
        written = there.everything()
        there.travel.bring_back(file, words)
    now = there.everything()
    met = keys & set(written["records"])  # written again under the same id meanwhile: merged
    assert of_records(now, keys - met) == of_records(was, keys - met)
    others = set(written["records"]) - keys
    assert of_records(now, others) == of_records(written, others)
    assert set(now["records"]) == set(was["records"]) & keys | set(written["records"])
    assert there.store.journal.verify() == []
    assert there.casework.evidence.damaged() == []
