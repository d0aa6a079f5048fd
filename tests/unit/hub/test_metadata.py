"""Metadata files: public, written by the owner, never going back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes.hub import Owner
from fieldbook.exchange.errors import HubRefused, RequestRefused, VersionTooOld
from fieldbook.hub.metadata import is_name


def metadata(version: int, filler: str = "") -> bytes:
    return b'{"signed":{"version":%d,"x":"%s"}}' % (version, filler.encode())


def test_what_the_owner_publishes_everybody_reads(carrier, owner):
    carrier.put_tuf("1.root.json", metadata(1), owner.key)
    assert carrier.get_tuf("1.root.json") == metadata(1)
    assert carrier.get_tuf("2.root.json") is None


def test_a_file_with_a_version_in_its_name_never_changes(carrier, owner):
    carrier.put_tuf("7.snapshot.json", metadata(7), owner.key)
    carrier.put_tuf("7.snapshot.json", metadata(7), owner.key)
    with pytest.raises(RequestRefused) as refused:
        carrier.put_tuf("7.snapshot.json", metadata(7, "other"), owner.key)
    assert refused.value.facts == {"why": "exists-otherwise"}
    assert carrier.get_tuf("7.snapshot.json") == metadata(7)


def test_the_timestamp_goes_forward_only(carrier, owner):
    carrier.put_tuf("timestamp.json", metadata(3), owner.key)
    carrier.put_tuf("timestamp.json", metadata(5), owner.key)
    carrier.put_tuf("timestamp.json", metadata(5), owner.key)
    for old in (metadata(4), metadata(5, "other")):
        with pytest.raises(VersionTooOld) as refused:
            carrier.put_tuf("timestamp.json", old, owner.key)
        assert refused.value.facts == {"version": 5}
    assert carrier.get_tuf("timestamp.json") == metadata(5)


def test_nobody_else_publishes(carrier):
    with pytest.raises(HubRefused):
        carrier.put_tuf("1.root.json", metadata(1), Owner().key)


@pytest.mark.parametrize("data", [b"", b"no", b"{}", b'{"signed":{}}', b'{"signed":{"version":0}}',
                                  b'{"signed":{"version":"1"}}', b'{"signed":{"version":1.5}}',
                                  b"[" * 100_000])
def test_what_is_no_metadata_is_refused(carrier, owner, data):
    with pytest.raises(RequestRefused):
        carrier.put_tuf("1.root.json", data, owner.key)


@pytest.mark.parametrize("name", [
    "../owner.json", "..%2Fowner.json", "1.root.json/../../x.json", "timestamp.json\0", "root.json",
    "1..json", ".json", "01.root.json", "1.root.JSON", "1.r/oot.json", "1.root.json\n", "1.rö.json",
    "hub/epoch", "C:1.root.json", "1." + "a" * 101 + ".json"])
def test_other_names_can_neither_be_written_nor_read(carrier, owner, name, tmp_path):
    before = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    with pytest.raises((RequestRefused, HubRefused)):
        carrier.put_tuf(name, metadata(1), owner.key)
    assert carrier.get_tuf(name) is None
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == before


@given(st.text(max_size=40))
def test_no_name_leads_out_of_its_folder(name):
    if is_name(name):
        assert not set(name) & set("/\\:%\0")
        assert ".." not in name
