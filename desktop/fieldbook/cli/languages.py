"""Errors on the terminal in the language of the terminal, out of the window's catalogues.

Read without Qt, and only when there is something to say: a catalogue takes some 20 ms.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

# Our own catalogues, never a stranger's file.
from xml.etree import ElementTree

from fieldbook.core.paths import shipped
from fieldbook.text import CONTEXT, Translate, untranslated

_ASKED = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that messages are wished in, as a code of two letters; "en" by default.

    The first of LC_ALL, LC_MESSAGES and LANG that is set counts (POSIX.1-2017, 8.2).
    """
    wished = next((environment[name] for name in _ASKED if environment.get(name)), "")
    code = wished.partition(".")[0].partition("@")[0].partition("_")[0].lower()
    return code if len(code) == 2 and code.isalpha() else "en"


def translator(code: str, of: str = CONTEXT) -> Translate:
    """Return what turns the sentences of a context into this language, as far as it can."""
    path = shipped("translations") / f"fieldbook_{code}.ts"
    if code == "en" or not path.is_file():
        return untranslated
    try:
        told = _catalogue(ElementTree.parse(path).getroot(), of)  # noqa: S314
    except (OSError, ElementTree.ParseError):
        return untranslated  # an error must be told all the same
    return lambda context, source: told.get(source, source) if context == of else source


def _catalogue(root: ElementTree.Element, of: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for context in root.iter("context"):
        if context.findtext("name") != of:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                found[message.findtext("source") or ""] = translation.text
    return found
