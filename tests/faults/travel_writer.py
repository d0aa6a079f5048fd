"""A process that packs, takes off and brings back, over and over, until it is killed.

Started as: python travel_writer.py STORE PARCEL. A line on its output is JSON: the words of a
parcel that was made, or where it is.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from fieldbook.vault.sql import connect
from unit.travel.travel_world import Traveller

KEY, SALT = b"k" * 32, b"s" * 16


def tell(**facts: Any) -> None:
    os.write(1, json.dumps(facts).encode() + b"\n")


def main() -> None:
    there = Traveller(connection=connect(Path(sys.argv[1]), KEY, SALT))
    parcel = Path(sys.argv[2])
    tell(ready=True)
    while True:
        ids = there.going()
        packed = there.travel.pack(ids, parcel)
        words = " ".join(packed.words)
        tell(words=words)
        there.travel.confirm(words)
        there.travel.take_off(ids)
        tell(off=True)
        there.travel.bring_back(parcel, words)
        parcel.unlink()
        tell(back=True)


if __name__ == "__main__":
    main()
