"""A process that writes each kind of file that people carry away, once, under the layer.

Started as: python -m faults.files_writer FOLDER LOG. It says "done NAME" when a file is written.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

from fieldbook.crypto import age
from fieldbook.vault import backup_file, keyfiles
from fieldbook.vault.backup_keys import save_key_file
from unit.travel.travel_world import Traveller


def main() -> None:
    place, log = Path(sys.argv[1]), sys.argv[2]
    there = Traveller()
    there.fill()
    first, second = age.HybridIdentity.generate(), age.HybridIdentity.generate()
    backup = place / "of another computer.age"
    with backup.open("wb") as out:
        age.encrypt((place / "plain").open("rb"), out, [first.recipient])
    assert ctypes.CDLL(None).fieldbook_layer_log(log.encode())

    def done(name: str) -> None:
        os.write(1, f"done {name}\n".encode())

    keyfiles.make(place / "key")
    done("key")
    save_key_file(place / "backup-key.txt", first)
    done("backup-key.txt")
    there.travel.pack(there.going(), place / "parcel.age")
    done("parcel.age")
    backup_file.resealed(backup, place / "resealed.age", [first], [second.recipient])
    done("resealed.age")


if __name__ == "__main__":
    main()
