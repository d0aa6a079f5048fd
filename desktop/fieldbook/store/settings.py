"""Settings that go with the person to every device of theirs: journaled, collection "setting"."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from fieldbook.store.change import Change
from fieldbook.store.records import Records

_COLLECTION = "setting"


class Settings:
    """JSON values by name."""

    def __init__(self, records: Records,
                 change: Callable[[], AbstractContextManager[Change]]) -> None:
        self._records = records
        self._change = change

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value put under `name`, or `default`."""
        found = self._records.get(_COLLECTION, name)
        return default if found is None else found.get("value", default)

    def put(self, name: str, value: Any) -> None:
        """Keep a JSON value under `name`; None brings the default back."""
        with self._change() as change:
            change.put(_COLLECTION, name, value=value)

    def all(self) -> dict[str, Any]:
        """Return every value that was put."""
        return {found["id"]: found["value"] for found in self._records.all(_COLLECTION)
                if "value" in found}
