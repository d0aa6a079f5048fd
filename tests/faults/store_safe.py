"""What a writer of store_writer.py said was safe, and whether it is."""

from __future__ import annotations

import json

from fieldbook.store.store import Store


class Safe:
    """What the process said was safe."""

    def __init__(self) -> None:
        self.records: dict[str, int] = {}
        self.secrets: dict[str, int] = {}
        self.drafts: dict[str, int] = {}
        self.blobs: dict[str, str] = {}
        self.erased: set[str] = set()
        self.words: list[str] = []

    def hear(self, line: bytes) -> None:
        facts = json.loads(line)
        if "record" in facts:
            self.records[facts["record"]] = facts["n"]
            if facts.get("secret"):
                self.secrets[facts["record"]] = facts["n"]
        elif "draft" in facts:
            self.drafts[facts["draft"]] = facts["n"]
        elif "blob" in facts:
            self.blobs[facts["blob"]] = facts["sha256"]
        elif "word" in facts:
            self.words.append(facts["word"])
        elif "erased" in facts:
            self.erased.add(facts["erased"])


def check(store: Store, safe: Safe) -> None:
    """See that everything is there that was said to be, and that the journal is whole."""
    assert store.findings == []
    for _ in store.sweep():
        pass
    assert store.sql("SELECT * FROM blob WHERE id IS NULL") == []
    for id, n in safe.records.items():
        found = store.records.get("incident", id)
        if id in safe.erased:
            assert found is None
        elif found is None:  # erased, and killed before saying so
            assert store.records.versions("incident", id) == []
        else:
            assert found["n"] >= n
    for id, n in safe.secrets.items():
        assert store.secrets.get(id) == str(n).encode()
    for name, n in safe.drafts.items():
        assert int(store.drafts.get("incident", name)["text"]) >= n
    for blob, sha256 in safe.blobs.items():
        store.blobs.check(blob)
        assert store.blobs.info(blob).sha256 == sha256
    for word in safe.words:
        assert len(store.search.query(word)) == 1
    assert store.journal.verify() == []
