"""Brings what the organisation publishes up to date: metadata, keys, the lists of its courses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from fieldbook.core.clock import Clock
from fieldbook.core.errors import WorldError
from fieldbook.core.progress import IsCancelled, stop_if
from fieldbook.exchange.account import change_account
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import NotOnHub
from fieldbook.exchange.lanes import InStore
from fieldbook.exchange.manifest import MANIFEST_LIMIT
from fieldbook.exchange.notes import KEYS_HASH, get_note, put_note
from fieldbook.exchange.protocol.bodies import decode_keys
from fieldbook.exchange.publications import Publications
from fieldbook.exchange.refusals import (
    PublicationsMismatch,
    PublicationsMissing,
    PublicationsTooLarge,
    PublicationsUnreadable,
)
from fieldbook.exchange.report import Finding
from fieldbook.exchange.tuf_client import TufClient
from fieldbook.exchange.tuf_sign import PUBLISHED
from fieldbook.store.store import Store

if TYPE_CHECKING:
    from fieldbook.exchange.tuf_types import TargetFile

KEYS_PATH = "keys/current"
KEYS_LIMIT = 65_536


class Refresher:
    """One refresh over one carrier. Raises PublicationsRefused and what the carrier raises."""

    def __init__(self, store: Store, publications: Publications, carrier: Carrier,
                 in_store: InStore, clock: Clock) -> None:
        self._store = store
        self._publications = publications
        self._carrier = carrier
        self._in_store = in_store
        self._clock = clock

    def refresh(self, cancelled: IsCancelled) -> list[Finding]:
        """Take over what is new; return what people should know (what has expired)."""
        client = self._client()
        stop_if(cancelled)
        client.refresh()
        self._refresh_keys(client)
        for collection in self._collections(client):
            stop_if(cancelled)
            self._refresh_course(client, collection)
        self._finish(client)
        expired = client.trusted.expired
        return [Finding("publications-expired", {"roles": ", ".join(sorted(expired))})] \
            if expired else []

    def _client(self) -> TufClient:
        kept = self._in_store(self._publications.kept)

        def keep(role: str, version: int, data: bytes) -> None:
            self._in_store(lambda: self._publications.keep(role, version, data))

        return TufClient(self._carrier.get_tuf, kept, self._clock.now_ms(), keep)

    def _refresh_keys(self, client: TufClient) -> None:
        listed = client.find(KEYS_PATH)
        if listed is None:
            raise PublicationsMissing(role=KEYS_PATH)
        name = listed.hashes["sha256"].encode()
        if self._in_store(lambda: get_note(self._store, KEYS_HASH)) == name:
            return
        data = get_target(self._carrier, listed, KEYS_LIMIT)
        try:
            decode_keys(data)
        except WorldError as error:
            raise PublicationsUnreadable(role=KEYS_PATH) from error

        def keep() -> None:
            with self._store.transaction():
                change_account(self._store, {"keys": data})
                put_note(self._store, KEYS_HASH, name)

        self._in_store(keep)

    def _collections(self, client: TufClient) -> Iterator[str]:
        delegations = client.trusted.targets["targets"].delegations
        yield from (delegations.roles or {}) if delegations else ()

    def _refresh_course(self, client: TufClient, collection: str) -> None:
        listed = client.find(f"{collection}/manifest")
        if listed is None:
            return
        name = listed.hashes["sha256"]
        if self._in_store(self._publications.known).get(collection) == name:
            return
        data = get_target(self._carrier, listed, MANIFEST_LIMIT)
        self._in_store(lambda: self._publications.update(collection, name, data))

    def _finish(self, client: TufClient) -> None:
        published = publication_time(client)

        def finish() -> None:
            with self._store.transaction():
                self._publications.retire(list(self._collections(client)))
                if published is not None:
                    self._publications.set_content_as_of(published)

        self._in_store(finish)


def get_target(carrier: Carrier, listed: TargetFile, limit: int) -> bytes:
    """Return a whole target, verified. Raises PublicationsTooLarge, -Missing, -Mismatch."""
    from tuf.api.exceptions import LengthOrHashMismatchError
    if listed.length > limit:
        raise PublicationsTooLarge(role=listed.path, limit=limit)
    parts, size = [], 0
    try:
        for piece in carrier.get_blob_range(bytes.fromhex(listed.hashes["sha256"]), 0,
                                            listed.length):
            parts.append(piece)
            size += len(piece)
            if size > listed.length:
                raise PublicationsMismatch(role=listed.path)
    except NotOnHub as error:
        raise PublicationsMissing(role=listed.path) from error
    data = b"".join(parts)
    try:
        listed.verify_length_and_hashes(data)
    except LengthOrHashMismatchError as error:
        raise PublicationsMismatch(role=listed.path) from error
    return data


def publication_time(client: TufClient) -> int | None:
    """Return when the trusted timestamp was signed, ms since 1970; None when it does not say."""
    timestamp = client.trusted.timestamp
    text = timestamp.unrecognized_fields.get(PUBLISHED) if timestamp else None
    try:
        return int(datetime.fromisoformat(str(text)).timestamp() * 1000)
    except ValueError:
        return None
