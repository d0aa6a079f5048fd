"""The translators' files: kept up to date with the sources, and compiled for the program.

`translations/fieldbook_<language>.ts` are the committed files; the `.qm` beside them are made here.
"""

from __future__ import annotations

import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from devtools.places import PACKAGE, TRANSLATIONS, Stop, quiet, run, say, tool

Message = tuple[str, str, str]  # context, source, comment


def files() -> list[Path]:
    """Return the translators' files, by name."""
    return sorted(TRANSLATIONS.glob("*.ts"))


def compile_all() -> None:
    """Make each `.qm` that is older than its `.ts`."""
    for path in files():
        made = path.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime >= path.stat().st_mtime:
            continue
        code, text = quiet([tool("pyside6-lrelease"), "-silent", path, "-qm", made])
        if code:
            raise Stop(f"{path.name} cannot be compiled: {text.strip()}")
        say(f"Compiled {made.relative_to(TRANSLATIONS.parent)}")


def update() -> int:
    """Rewrite every file with the sentences that the sources hold now."""
    return run([tool("pyside6-lupdate"), *_sources(), *_options(), "-ts", *files()])


def stale() -> list[str]:
    """Return a line for each sentence that a file lacks, and for each that no source says."""
    if not files():
        return ["translations/ holds no .ts file"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        code, text = quiet([tool("pyside6-lupdate"), *_sources(), *_options(), "-ts", fresh])
        if code:
            return [f"lupdate failed: {text.strip()}"]
        spoken = messages(fresh)
    lines = []
    for path in files():
        known = messages(path)
        lines += [f"{path.name} lacks {_shown(one)}" for one in sorted(spoken - known)]
        lines += [f"{path.name} keeps {_shown(one)}, which nothing says" for one in
                  sorted(known - spoken)]  # fmt: skip
    return lines


def messages(path: Path) -> set[Message]:
    """Return the sentences of a file that are in use."""
    found = set()
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind not in ("vanished", "obsolete"):
                source = message.findtext("source", "")
                found.add((name, source, message.findtext("comment", "")))
    return found


def _sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _options() -> list[str]:
    return ["-locations", "none", "-no-obsolete", "-silent"]


def _shown(message: Message) -> str:
    context, source, _comment = message
    return f"{context}: {source[:70]!r}"

