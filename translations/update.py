"""Keeps the catalogues: `python translations/update.py [--fill FILE.json] [--check]`.

Without options: takes the strings of the package into every `fieldbook_<code>.ts`, drops those that
are gone, gives English its plurals, compiles, and says how much of each language is there.

--fill FILE.json   puts translations in: {"fr": {"Context": {"source": "translation"}}}; a plural
                   has a list of forms in the order of the language's catalogue (Arabic: six).
--missing CODE     prints what a language lacks, in the form that --fill takes.
--check            changes nothing; ends with 1 when a catalogue lacks strings of the code.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Our own files, never a stranger's.
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "desktop" / "fieldbook"
sys.path.insert(0, str(PACKAGE.parent))

from fieldbook.ui.language import compile_translations, tool  # noqa: E402

CODES = ("en", "fr", "ar")
_TEXT = r'"(?:[^"\\\n]|\\.)*"'
COUNTED = re.compile(rf"(translate\(\s*{_TEXT},\s*(?:{_TEXT}\s*)+,\s*{_TEXT},\s*)"
                     r"[A-Za-z_][\w.]*(?:\([^()]*\))?(\s*\))")
"""A call of `translate` with its count, whose name is between the two groups."""
PLURAL = re.compile(r"\((e?s)\)")


def sources(folder: Path) -> list[str]:
    """Copy every Python file of the package to `folder`, as lupdate can read it.

    lupdate knows a plural in `translate(context, source, "", count)` only by a number, not by a
    name, so a number is put there. The list is sorted, so that catalogues are stable.
    """
    copies = []
    for path in sorted(PACKAGE.rglob("*.py")):
        copy = folder / path.relative_to(PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(COUNTED.sub(r"\g<1>1\g<2>", path.read_text(encoding="utf-8")),
                        encoding="utf-8")
        copies.append(str(copy))
    return copies


def gather(folder: Path) -> None:
    """Bring the catalogues in `folder` up to date with the strings of the code."""
    lupdate = tool("lupdate")
    if lupdate is None:
        raise SystemExit("lupdate comes with PySide6-Essentials, which is not installed here")
    before = {code: said(folder / f"fieldbook_{code}.ts") for code in CODES}
    with tempfile.TemporaryDirectory() as name:
        listing = Path(name) / "sources.lst"
        listing.write_text("\n".join(sources(Path(name))), encoding="utf-8")
        for code in CODES:
            target = folder / f"fieldbook_{code}.ts"
            _take_in(lupdate, listing, target, code)
            if fill(folder, {code: moved(before[code], target)}):
                _take_in(lupdate, listing, target, code)  # so that it looks as lupdate writes it


def _take_in(lupdate: Path, listing: Path, target: Path, code: str) -> None:
    plural = ["-pluralonly"] if code == "en" else []
    subprocess.run(  # noqa: S603
        [lupdate, "-silent", "-locations", "none", "-no-obsolete", *plural,
         "-source-language", "en", "-target-language", code, f"@{listing}", "-ts", target],
        check=True)


def said(path: Path) -> dict[tuple[str, str], str | list[str]]:
    """Return what is translated, by context and source; nothing when there is no catalogue yet."""
    if not path.is_file():
        return {}
    tree = ElementTree.parse(path)  # noqa: S314
    return {(context.findtext("name", ""), message.findtext("source", "")):
            [form.text or "" for form in target] if len(target) else target.text or ""
            for context in tree.iter("context") for message in context.iter("message")
            if (target := message.find("translation")) is not None
            and target.get("type") != "unfinished"}


def moved(before: dict[tuple[str, str], str | list[str]],
          path: Path) -> dict[str, dict[str, str | list[str]]]:
    """Return the translations of strings that went from one context to another.

    A string that is gone from its context and is new in another was moved, not written anew. One
    that is still in its context may mean something else in the new one.
    """
    now = strings(path)
    gone = {source: text for (context, source), text in before.items()
            if (context, source) not in now}
    found: dict[str, dict[str, str | list[str]]] = {}
    for context, source in missing(path):
        if source in gone:
            found.setdefault(context, {})[source] = gone[source]
    return found


def fill(folder: Path, translations: dict[str, dict[str, dict[str, str | list[str]]]]) -> int:
    """Put translations into the catalogues; return how many were put in."""
    count = 0
    for code, contexts in translations.items():
        if not contexts:
            continue
        path = folder / f"fieldbook_{code}.ts"
        tree = ElementTree.parse(path)  # noqa: S314
        for context in tree.iter("context"):
            known = contexts.get(context.findtext("name", ""), {})
            for message in context.iter("message"):
                given = known.get(message.findtext("source", ""))
                if given:
                    _put(message, given)
                    count += 1
        write(tree.getroot(), path)
    return count


def fill_english(folder: Path) -> None:
    """Give English plurals that nobody wrote by hand their forms: "%n page(s)" says how."""
    lacks: dict[str, dict[str, str | list[str]]] = {}
    for context, source in missing(folder / "fieldbook_en.ts"):
        lacks.setdefault(context, {})[source] = [PLURAL.sub("", source),
                                                 PLURAL.sub(r"\1", source)]
    fill(folder, {"en": lacks})


def _put(message: ElementTree.Element, given: str | list[str]) -> None:
    target = message.find("translation")
    if target is None:
        target = ElementTree.SubElement(message, "translation")
    target.attrib.pop("type", None)
    for child in list(target):
        target.remove(child)
    if isinstance(given, str):
        target.text = given
        return
    target.text = None
    for form in given:
        ElementTree.SubElement(target, "numerusform").text = form


def write(root: ElementTree.Element, path: Path) -> None:
    """Write a catalogue as lupdate does, so that the next run changes nothing."""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n',
                    encoding="utf-8")


def strings(path: Path) -> set[tuple[str, str]]:
    """Return (context, source) of every string in a catalogue."""
    tree = ElementTree.parse(path)  # noqa: S314
    return {(context.findtext("name", ""), message.findtext("source", ""))
            for context in tree.iter("context") for message in context.iter("message")}


def missing(path: Path) -> list[tuple[str, str]]:
    """Return (context, source) of what is not translated yet."""
    tree = ElementTree.parse(path)  # noqa: S314
    return [(context.findtext("name", ""), message.findtext("source", ""))
            for context in tree.iter("context") for message in context.iter("message")
            if (target := message.find("translation")) is not None
            and target.get("type") == "unfinished"]


def check() -> list[str]:
    """Return the codes of catalogues that do not hold exactly the strings of the code."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in HERE.glob("fieldbook_*.ts"):
            shutil.copy(path, fresh)
        gather(fresh)
        return [code for code in CODES
                if strings(fresh / f"fieldbook_{code}.ts")
                != strings(HERE / f"fieldbook_{code}.ts")]


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fill", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", metavar="CODE", help="print what a language lacks, as JSON")
    arguments = parser.parse_args()
    say = sys.stdout.write
    if arguments.check:
        stale = check()
        say(f"out of date: {', '.join(stale)}\n" if stale else "up to date\n")
        return 1 if stale else 0
    if arguments.missing:
        lacks: dict[str, dict[str, str]] = {}
        for context, source in missing(HERE / f"fieldbook_{arguments.missing}.ts"):
            lacks.setdefault(context, {})[source] = ""
        say(json.dumps({arguments.missing: lacks}, ensure_ascii=False, indent=1) + "\n")
        return 0
    gather(HERE)
    fill_english(HERE)
    if arguments.fill:
        fill(HERE, json.loads(arguments.fill.read_text(encoding="utf-8")))
    gather(HERE)  # so that the files look as lupdate writes them
    compile_translations(HERE)
    for code in CODES:
        path = HERE / f"fieldbook_{code}.ts"
        say(f"{code}: {len(missing(path))} of {len(strings(path))} strings are missing\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
