"""Languages of the window: which there are, putting one on, compiling the catalogues.

A catalogue is `translations/fieldbook_<code>.ts`, kept by `translations/update.py`; what the window
loads is the `.qm` beside it. The English one holds only plural forms.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from fieldbook.core.paths import shipped


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code (ISO 639-1) and its own name."""

    code: str
    name: str
    right_to_left: bool = False


LANGUAGES = (
    Language("ar", "العربية", True),
    Language("my", "မြန်မာ"),
    Language("zh", "中文"),
    Language("fa", "دری / فارسی", True),
    Language("en", "English"),
    Language("fr", "Français"),
    Language("pt", "Português"),
    Language("ru", "Русский"),
    Language("es", "Español"),
)
CHOSEN = "FIELDBOOK_LANGUAGE"
"""In the environment: what was chosen where a passphrase is asked for. The processes that locking
starts go on with it, and nothing keeps it. Never what a vault says, which would tell of that half.
"""
ENGLISH = next(each for each in LANGUAGES if each.code == "en")
_TERRITORY = {"fa": "fa_AF", "zh": "zh_CN"}
QT_CATALOGUE = {"zh": "zh_CN", "pt": "pt_BR"}


def find(code: str) -> Language:
    """Return the language of that code, also of "fr-FR" or "fr_FR"; English when there is none."""
    base = code.replace("_", "-").split("-")[0].lower()
    return next((each for each in LANGUAGES if each.code == base), ENGLISH)


def system() -> Language:
    """Return the language that was chosen before locking, or that the desktop asks for, among those
    that are offered.
    """
    wished = find(os.environ.get(CHOSEN) or QLocale.system().name())
    return wished if wished in offered() else ENGLISH


def offered() -> tuple[Language, ...]:
    """Return the languages that have a catalogue, sorted by their own names as listed."""
    folder = shipped("translations")
    return tuple(each for each in LANGUAGES if each is ENGLISH
                 or _catalogue(folder, each.code, "qm").is_file()
                 or _catalogue(folder, each.code, "ts").is_file())


@cache
def share(code: str) -> float:
    """Return how much of the window is translated into a language, 0 to 1."""
    path = _catalogue(shipped("translations"), code, "ts")
    if code == "en" or not path.is_file():
        return 1.0
    text = path.read_text(encoding="utf-8")
    return 1.0 - text.count('type="unfinished"') / max(1, text.count("<message"))


class Speech(QObject):
    """Puts a language on: catalogues, reading direction, numbers and dates.

    What is on screen must be made anew after `changed`; pages do not translate themselves.
    """

    changed = Signal()

    def __init__(self, application: QGuiApplication, language: Language = ENGLISH) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = ENGLISH
        self.put_on(language)

    def put_on(self, language: Language) -> None:
        """Speak `language` from now on."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [each for each in self._load(language) if each is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self.language = language
        QLocale.setDefault(QLocale(_TERRITORY.get(language.code, language.code)))
        for window in QApplication.topLevelWidgets():
            window.setLocale(QLocale())  # what is in it asks its window, also what comes later
        # Set by hand: without Qt's own catalogue nothing would turn the window round.
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language.right_to_left
            else Qt.LayoutDirection.LeftToRight)
        self.changed.emit()

    def choose(self, language: Language) -> None:
        """Speak `language`, also after the next lock: it was chosen before a vault was open."""
        os.environ[CHOSEN] = language.code
        self.put_on(language)

    def _load(self, language: Language) -> Sequence[QTranslator | None]:
        ours = shipped("translations") / f"fieldbook_{language.code}.qm"
        name = QT_CATALOGUE.get(language.code, language.code)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return [self._translator(qt / f"qtbase_{name}.qm"), self._translator(ours)]

    def _translator(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if path.is_file() and translator.load(str(path)):
            return translator
        return None


def compile_translations(folder: Path | None = None) -> list[Path]:
    """Compile every catalogue that is newer than its compiled form; return what was written.

    A packaged build brings compiled catalogues and no compiler; then nothing is done.
    """
    folder = folder or shipped("translations")
    compiler = tool("lrelease")
    if compiler is None:
        return []
    written = []
    for source in sorted(folder.glob("fieldbook_*.ts")):
        target = source.with_suffix(".qm")
        if target.is_file() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(f".{os.getpid()}")
        subprocess.run([compiler, "-silent", source, "-qm", fresh],  # noqa: S603
                       check=True, capture_output=True)
        fresh.replace(target)
        written.append(target)
    return written


def tool(name: str) -> Path | None:
    """Return one of Qt's translation tools, "lrelease" or "lupdate", or None."""
    folder = Path(PySide6.__file__).parent
    path = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    return path if path.is_file() else None


def _catalogue(folder: Path, code: str, suffix: str) -> Path:
    return folder / f"fieldbook_{code}.{suffix}"
