"""A process that writes into a store and says what is safe, until it is killed.

Started as: python store_writer.py PATH SEED. Each line on its output is an acknowledgement: JSON
with what was kept when the call had returned.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
import sys
from pathlib import Path
from typing import Any

from fieldbook.store.store import Store
from fieldbook.vault.sql import connect

KEYS = (b"k" * 32, b"s" * 16, b"b" * 32)


def acknowledge(**facts: Any) -> None:
    os.write(1, json.dumps(facts).encode() + b"\n")


class Writer:
    """Does one thing after another; every record and draft holds a counter that only rises."""

    def __init__(self, store: Store, seed: int, largest: int = 3_000_000) -> None:
        self.store, self.largest = store, largest
        self.chance = random.Random(seed)
        self.n = seed * 1_000_000
        self.ids: list[str] = [found["id"] for found in store.records.all("incident")]

    def step(self) -> None:
        self.n += 1
        kind = self.chance.choice(("create", "edit", "edit", "draft", "draft", "blob", "search",
                                   "erase", "together"))
        getattr(self, kind)()

    def create(self) -> None:
        with self.store.change() as change:
            text = "words " * self.chance.randrange(400)
            id = change.create("incident", {"n": self.n, "text": text})
        self.ids.append(id)
        acknowledge(record=id, n=self.n)

    def edit(self) -> None:
        if self.ids:
            id = self.chance.choice(self.ids)
            with self.store.change() as change:
                change.set("incident", id, n=self.n)
            acknowledge(record=id, n=self.n)

    def draft(self) -> None:
        name = f"d{self.chance.randrange(20)}"
        self.store.drafts.save("incident", name, "text", str(self.n))
        acknowledge(draft=name, n=self.n)

    def blob(self) -> None:
        data = self.chance.randbytes(self.chance.choice((0, 1000, self.largest)))
        blob = self.store.blobs.add(io.BytesIO(data), size=len(data))
        acknowledge(blob=blob.id, sha256=hashlib.sha256(data).hexdigest())

    def search(self) -> None:
        word = f"findable{self.n:012d}"  # none is the beginning of another
        self.store.search.put("note", f"note{self.n}", title="", text=f"{word} " * 30)
        acknowledge(word=word)

    def erase(self) -> None:
        if len(self.ids) > 5:
            id = self.ids.pop(self.chance.randrange(len(self.ids)))
            with self.store.change() as change:
                change.erase("incident", id)
            acknowledge(erased=id)

    def together(self) -> None:
        with self.store.transaction():
            with self.store.change() as change:
                id = change.create("incident", {"n": self.n})
            self.store.secrets.put(id, str(self.n).encode())
        self.ids.append(id)
        acknowledge(record=id, n=self.n, secret=True)


def main() -> None:
    path, seed = Path(sys.argv[1]), int(sys.argv[2])
    writer = Writer(Store(connect(path, *KEYS[:2]), KEYS[2]), seed)
    acknowledge(ready=True)
    while True:
        writer.step()


if __name__ == "__main__":
    main()
