"""The translators' catalogues: kept up to date with the sources, and compiled for the program.

`translations/fieldbook_<language>.ts` are the committed files, `translations/update.py` gathers the
sentences of the sources into them, and the `.qm` beside them are made here.
"""

from __future__ import annotations

from pathlib import Path

from devtools.places import ROOT, TRANSLATIONS, Stop, environment, quiet, run, say, tool

UPDATE = TRANSLATIONS / "update.py"
COMPLETE = ("fr", "ar")  # languages that must not lack a sentence


def compile_all() -> None:
    """Make each `.qm` that is older than its `.ts`."""
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        made = path.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < path.stat().st_mtime:
            _compile(path, made)


def update() -> int:
    """Rewrite every catalogue with the sentences that the sources hold now."""
    return run([tool("python"), UPDATE], environment())


def stale() -> list[str]:
    """Return what a translator or `dev.py translate` has yet to do."""
    code, text = quiet([tool("python"), UPDATE, "--check"], environment())
    lines = text.strip().splitlines() if code else []
    for language in COMPLETE:
        catalogue = TRANSLATIONS / f"fieldbook_{language}.ts"
        if count := catalogue.read_text(encoding="utf-8").count('type="unfinished"'):
            lines.append(f"{catalogue.name} has {count} sentences without translation")
    return lines


def _compile(path: Path, made: Path) -> None:
    code, text = quiet([tool("pyside6-lrelease"), "-silent", path, "-qm", made])
    if code:
        raise Stop(f"{path.name} cannot be compiled: {text.strip()}")
    say(f"Compiled {made.relative_to(ROOT)}")
