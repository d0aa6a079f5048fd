"""Pictures of every page, to be looked at: `python -m fieldbook.ui.shots --out DIR [--only PAGE]`.

Light, dark, high contrast, Arabic, French, 200 % text, 1024x600; without a screen. A fresh vault,
removed afterwards, is filled by each page's `demo(session)`, through the real services. The steps
of what takes several are in `pictures`, each on a vault of its own.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The platform must be chosen before Qt loads.
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane
from fieldbook.core.clock import FixedClock
from fieldbook.ui import start
from fieldbook.ui.language import Speech, compile_translations, find
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.pages.table import PAGES, Entry, pages_for
from fieldbook.ui.pages.ways import ways
from fieldbook.ui.pictures.sitting import Dress, NotShown, Sitting
from fieldbook.ui.pictures.step import Step
from fieldbook.ui.pictures.table import STEPS
from fieldbook.ui.pictures.worlds import Worlds
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.shell import Shell
from fieldbook.ui.theme import Mode, Theme
from fieldbook.ui.widgets.autosave import Autosave

if TYPE_CHECKING:
    from fieldbook.session import Session

MAY_2026 = 1_777_800_000_000
Arguments = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Variant:
    """One way of showing a page. `for_steps`: single steps are shown so too."""

    name: str
    mode: Mode = Mode.LIGHT
    scale: float = 1.0
    language: str = "en"
    size: tuple[int, int] = (1280, 800)
    for_steps: bool = True


VARIANTS = (
    Variant("light"),
    Variant("dark", mode=Mode.DARK),
    Variant("contrast", mode=Mode.CONTRAST_DARK, for_steps=False),
    Variant("rtl", language="ar"),
    Variant("french", language="fr"),
    Variant("large-text", scale=2.0),
    Variant("small", size=(1024, 600)),
)


class GalleryEntry(Entry):
    """A page of `ui/gallery.py`, which no user sees."""

    __slots__ = ()

    @property
    def module(self) -> str:
        """The module that holds the page."""
        return "fieldbook.ui.gallery"


GALLERY = (GalleryEntry("gallery", "Documentation", "document", ":GalleryPage"),
           GalleryEntry("gallery-list", "Contacts", "contacts", ":GalleryListPage"))


def inline_background() -> Background:
    """Return background work that is done at once, so that a picture never shows a page waiting."""
    return Background(InlineLane(), InlineLane(), lambda closure: closure(), isValid)


class Photographer:
    """Takes pictures of pages in one variant after another."""

    def __init__(self, qt: QApplication, out: Path) -> None:
        self._qt, self._out = qt, out
        self._theme = Theme(qt, Mode.LIGHT)
        self._speech = Speech(qt)
        self._background = inline_background()

    def take(self, page: str, variant: Variant, widget: QWidget) -> Path:
        """Grab `widget` as the window would show it."""
        widget.resize(*variant.size)
        widget.show()
        for _ in range(3):  # once each for layout, height for width, and scroll bars
            self._qt.processEvents()
        path = self._out / f"{page}-{variant.name}.png"
        widget.grab().save(str(path))
        widget.close()
        widget.deleteLater()
        return path

    def dress(self, variant: Variant) -> None:
        """Put on theme, text size and language of a variant."""
        self._speech.put_on(find(variant.language))
        self._theme.choose(variant.mode, variant.scale)

    def steps(self, variant: Variant, worlds: Worlds, steps: Iterable[Step]) -> Iterator[Path]:
        """Play each step on a vault of its own, and take its picture. Raises NotShown."""
        dress = Dress(self._theme, self._speech, variant.size)
        for step in steps:
            sitting = Sitting(worlds.copy(step.world), dress)
            try:
                step.play(sitting)
                path = self._out / f"{step.name}-{variant.name}.png"
                sitting.grab().save(str(path))
            except NotShown as error:
                raise NotShown(f"{step.name}-{variant.name}: {error}") from error
            finally:
                sitting.close()
                worlds.remove(sitting.world)
            yield path

    def locked(self, folder: Path, session: Session) -> Iterator[tuple[str, QWidget]]:
        """Make the pages that come before the vault is open."""
        from fieldbook.session import App
        from fieldbook.ui.pages.first_run import FirstRunPage
        from fieldbook.ui.pages.unlock import UnlockPage

        context = LockedContext(App(folder / "none"), self._background, self._speech)
        unlock = UnlockPage(context)
        unlock.passphrase.line.setText("a picture of nothing")
        yield "unlock", unlock
        for number in range(5):
            page = FirstRunPage(context)
            page.recovery.start(session, self._speech.language.code, lambda _: None)
            page.show_step(number)
            yield f"first-run-{number + 1}", page
        there = LockedContext(App(folder / "vault"), self._background, self._speech)
        for entry in ways(with_vault=True):
            yield f"way-{entry.name}", entry.make(there)

    def shell(self, variant: Variant, session: Session, entries: tuple[Entry, ...], name: str,
              arguments: Arguments) -> Shell:
        """Make a shell that shows one page."""
        context = PageContext(session, self._background, EventRelay(session.events),
                              Autosave(self._background, session.store.drafts), self._theme,
                              self._speech, "desk")
        shell = Shell(context, entries)
        shell.sidebar.set_left(252)
        shell.resize(*variant.size)
        shell.navigate(name, **arguments)
        shell.setFocus()
        return shell


def demo(entry: Entry, session: Session) -> Arguments:
    """Fill the vault with what a page shows; return what to open it with."""
    fill = getattr(import_module(entry.module), "demo", None)
    return fill(session) or {} if fill is not None else {}


def scenes(entry: Entry, session: Session, opened: Arguments) -> dict[str, Arguments]:
    """Return what of a page is photographed: itself, and at wish more, by name of the picture."""
    more = getattr(import_module(entry.module), "scenes", None)
    found = more(session, opened) if more is not None else {}
    return {entry.name: opened,
            **{f"{entry.name}-{name}": arguments for name, arguments in found.items()}}


def shoot(out: Path, only: str = "", variants: tuple[Variant, ...] = VARIANTS) -> list[Path]:
    """Write pictures of every page, or of those whose name begins with `only`."""
    from fieldbook.crypto.kdf import FOR_TESTS
    from fieldbook.session import App

    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication.instance()
    qt = qt if isinstance(qt, QApplication) else start.application(["shots"])
    _use_font(qt)
    compile_translations()
    taken: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="pictures-") as name:
        folder = Path(name)
        app = App(folder / "vault", clock=FixedClock(MAY_2026))
        session = app.create_vault("picture", 32 << 20, parameters=FOR_TESTS)
        entries = (*pages_for("desk", PAGES), *GALLERY)
        steps = [step for step in STEPS if step.name.startswith(only)]
        worlds = Worlds(folder / "worlds")
        wanted = [entry for entry in entries
                  if entry.name.startswith(only) or only.startswith(f"{entry.name}-")]
        opened = {entry.name: scenes(entry, session, demo(entry, session)) for entry in wanted}
        photographer = Photographer(qt, out)
        for variant in variants:
            photographer.dress(variant)
            taken += [photographer.take(page, variant, widget)
                      for page, widget in photographer.locked(folder, session)
                      if page.startswith(only)]
            taken += [photographer.take(name, variant, photographer.shell(
                variant, session, entries if entry in GALLERY else entries[:-len(GALLERY)],
                entry.name, arguments))
                for entry in wanted for name, arguments in opened[entry.name].items()
                if name.startswith(only)]
            if variant.for_steps:
                taken += photographer.steps(variant, worlds, steps)
        session.lock()
    return taken


def _use_font(qt: QApplication) -> None:
    """Without a desktop there is no font of the system; take one that has all our scripts."""
    if "Noto Sans" in QFontDatabase.families():
        qt.setFont(QFont("Noto Sans"))


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", metavar="PAGE")
    parser.add_argument("--variant", default="", choices=["", *(each.name for each in VARIANTS)])
    arguments = parser.parse_args()
    variants = tuple(each for each in VARIANTS if arguments.variant in ("", each.name))
    for path in shoot(arguments.out, arguments.only, variants):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
