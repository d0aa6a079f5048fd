"""What the tests of the page Under pressure share: showing it, reading it, answering it."""

from __future__ import annotations

from fieldbook.session import App
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.page import PageContext
from ui import page_world
from ui.conftest import PASSPHRASE
from ui.page_world import words

__all__ = ["answer", "halves", "shown", "words"]


def shown(qtbot, context: PageContext) -> DuressPage:
    return page_world.put_up(qtbot, DuressPage(context))


def answer(_, page: DuressPage, passphrase: str = PASSPHRASE) -> AskAgain:
    return page_world.answer(page, passphrase)


def halves(app: App) -> dict[str, bytes]:
    """Everything that is on the disk, by half."""
    folder = app.vault_folder
    raw = (folder / "keys").read_bytes()
    return {f"slots {copy}{store}": raw[copy * 65536 + 512 + store * 2048:][:2048]
            for copy in (0, 1) for store in (0, 1)} | {
        name: (folder / name).read_bytes() for name in ("0", "1", "0-journal", "1-journal")}
