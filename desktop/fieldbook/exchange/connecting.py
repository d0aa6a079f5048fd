"""Carriers for whoever belongs to an organisation already."""

from __future__ import annotations

from fieldbook.exchange.account import Account
from fieldbook.exchange.carriers.https import HttpsCarrier, Route


def carrier_to(account: Account, proxy: str | None = None) -> HttpsCarrier:
    """Return the carrier to the hub of a member; `proxy` as in `Route`."""
    return HttpsCarrier(Route(account.hubs, certificate=account.certificate, proxy=proxy),
                        hub_id=account.hub_id, hub_key=account.hub_key or None)
