"""The stock tools that slow tests hold this program against: `age`, and npm's age-encryption."""

from __future__ import annotations

import shutil

from devtools import debian
from devtools.places import VENV, Stop, quiet

FOLDER = VENV / "stock"  # where npm puts age-encryption, outside the tracked files
VARIABLE = "FIELDBOOK_NPM"  # tells the tests that folder
NPM_PACKAGE, NPM_VERSION = "age-encryption", "0.3.1"


def ensure() -> dict[str, str]:
    """Return what the tests' environment needs; raise Stop with the lines to type if one lacks."""
    lines = []
    programs = {"age": "age", "age-keygen": "age", "node": "nodejs", "npm": "npm"}
    lacking = sorted({programs[name] for name in programs if not shutil.which(name)})
    if lacking:
        lines.append(debian.line(lacking))
    if not (FOLDER / "node_modules" / NPM_PACKAGE).is_dir():
        lines.append(f"npm install --prefix {FOLDER} {NPM_PACKAGE}@{NPM_VERSION}")
    if lines:
        typed = "\n".join(f"    {line}" for line in lines)
        raise Stop(f"The slow tests need stock tools that are not here. Type:\n\n{typed}\n")
    code, text = quiet(["age", "--version"])
    if code:
        raise Stop(f"age is here but does not start: {text.strip()}")
    return {VARIABLE: str(FOLDER)}
