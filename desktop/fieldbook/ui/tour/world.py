"""What tour and demo begin with: a desk with its hub, and a published course."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.studio.publishing import Published
from fieldbook.ui.tour.stage import Hub

MIB = 1024 * 1024
ORGANISATION = "ISHR"
PASSPHRASE = "river candle seven mountains quiet bread"  # noqa: S105  (nobody keeps these vaults)
"""For vaults that the tour and the demo make and throw away."""


def room_for(content: Path) -> int:
    """Return a store size with room for a course of that folder, three times over."""
    size = sum(file.stat().st_size for file in content.rglob("*") if file.is_file())
    return max(24 * MIB, 4 * size // MIB * MIB + 24 * MIB)


@dataclass
class Desk:
    """An organisation: its vault, its owner file, its hub."""

    app: App
    session: Session
    owner: Path
    hub: Hub

    @classmethod
    def begin(cls, folder: Path, size: int) -> Desk:
        """Make the vault, the keys and the owner file; the hub is not started yet."""
        app = App(folder / "desk")
        session = app.create_vault(PASSPHRASE, size, parameters=FOR_TESTS)
        owner = folder / "owner.json"
        hub = Hub(folder / "hub", owner)
        session.desk.init(ORGANISATION, hub.address)
        owner.touch(0o600)
        owner.write_bytes(session.desk.owner_file())
        return cls(app, session, owner, hub)

    def publish(self, content: Path, say: Callable[[str], None]) -> tuple[str, Published]:
        """Import a folder and publish it; return the course's id and what was published."""
        report = self.session.import_course(content)
        say(f"{report.items} items in {len(report.languages)} languages, "
            f"{len(report.warnings)} warnings, {len(report.skipped)} skipped")
        return report.id, self.session.exchange.publish(report.id)
