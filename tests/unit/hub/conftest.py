"""One hub in process, its owner, and somebody with a mailbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.carrier import in_process_carrier, make_hub
from fakes.hub import Holder, Owner
from fieldbook.core.clock import FixedClock
from fieldbook.exchange.carriers.calls import HubCalls
from fieldbook.hub.limits import Limits
from fieldbook.hub.state import Hub


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def limits() -> Limits:
    return Limits()


@pytest.fixture
def hub(tmp_path: Path, owner: Owner, clock: FixedClock, limits: Limits) -> Hub:
    hub = make_hub(tmp_path / "hub", owner, clock=clock, limits=limits)
    yield hub
    hub.close()


@pytest.fixture
def carrier(hub: Hub) -> HubCalls:
    return in_process_carrier(hub)


@pytest.fixture
def holder(carrier: HubCalls, owner: Owner) -> Holder:
    holder = Holder()
    carrier.register_mailbox(holder.mailbox, holder.read.hash, holder.write.hash, owner.key)
    return holder
