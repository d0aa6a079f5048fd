"""A parcel is ours only if each device that wrote into it is known here, by its key."""

from __future__ import annotations

from pathlib import Path

import msgspec

from fieldbook.crypto.signatures import SigningKey
from fieldbook.travel.bringing import is_ours, read_manifest
from fieldbook.travel.words import identity_of
from unit.travel.travel_world import Traveller


def test_one_stranger_among_the_devices_makes_it_anothers(tmp_path: Path) -> None:
    there = Traveller()
    there.fill()
    packed = there.pack(tmp_path / "parcel")
    manifest = read_manifest(tmp_path / "parcel", identity_of(" ".join(packed.words)))
    [own] = manifest.devices
    stranger = SigningKey.generate().public
    assert is_ours(there.store, manifest)
    for devices in ({**manifest.devices, "a stranger": stranger}, {own: stranger},
                    {"a stranger": stranger, **manifest.devices}):
        assert not is_ours(there.store, msgspec.structs.replace(manifest, devices=devices))
