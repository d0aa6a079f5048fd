"""Front matter of Markdown files, read however it was left by hands and translation tools.

Front matter is a block of "key: value" lines between two lines of three dashes at the top of a
file. Real files have it unclosed, glued to its neighbours, with translated keys, or with values
that are not YAML. All of that is read and remarked; nothing is fatal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fieldbook.formats import yaml_text
from fieldbook.formats.key_names import is_ordinary, own_name
from fieldbook.formats.remarks import Remark

_KEY_LINE = re.compile(r"[^\s:：#\-\[\]()!*>|`][^:：\n]{0,60}(:(\s|$)|：)")
_INDEX_ALIASES = ("weight", "order", "position")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the top of a file says. `body_line` is the line, from 1, on which the body begins."""

    fields: dict[str, str]
    body: str
    body_line: int
    remarks: tuple[Remark, ...]

    @property
    def title(self) -> str:
        """The title, "" when the file gives none."""
        return self.fields.get("title", "")

    @property
    def index(self) -> int | None:
        """The place among its neighbours, None when the file gives none."""
        return number(self.fields.get("index", ""))


@dataclass(slots=True)
class _Cut:
    """Where front matter lies: its lines, the number of the first, and what follows."""

    block: list[str]
    first: int
    body: list[str]
    body_line: int
    remarks: list[Remark]


def parse(text: str) -> FrontMatter:
    """Split `text` into fields and body. Keys come back under their own names in any language."""
    lines = text.split("\n")
    cut = _cut(lines)
    if cut is None:
        remark = (Remark(1, "front-matter-missing"),) if text.strip() else ()
        return FrontMatter({}, text, 1, remark)
    root, remarks = yaml_text.read("\n".join(cut.block), cut.first)
    fields, mended = _fields(root)
    return FrontMatter(fields, "\n".join(cut.body), cut.body_line,
                       (*cut.remarks, *remarks, *mended))


def number(text: str) -> int | None:
    """Return a whole number out of "4", " 04 ", "4.0" or "٤"; None for anything else."""
    found = re.match(r"\s*([+-]?\d{1,6})(?:\.0*)?\s*$", text)
    return int(found[1]) if found else None


def _cut(lines: list[str]) -> _Cut | None:
    start = next((at for at, line in enumerate(lines) if line.strip()), None)
    if start is None:
        return None
    opening = lines[start].strip()
    if not opening.startswith("---"):
        return _cut_unopened(lines, start)
    glued = opening.lstrip("-").strip()
    if glued and not _KEY_LINE.match(glued):
        return None
    cut = _cut_opened(lines, start + 1)
    if cut is not None and glued:
        cut.block.insert(0, glued)
        cut.first -= 1
        cut.remarks.append(Remark(start + 1, "front-matter-glued"))
    return cut


def _cut_opened(lines: list[str], start: int) -> _Cut | None:
    """Follow front matter from the line after its opening to wherever it ends."""
    block: list[str] = []
    for at in range(start, len(lines)):
        line = lines[at].rstrip()
        if line in ("---", "...") or (line and not line.strip("-") and len(line) > 2):
            return _Cut(block, start + 1, lines[at + 1:], at + 2, [])
        if line.endswith("---") and _KEY_LINE.match(line):
            block.append(line.rstrip("-"))
            return _Cut(block, start + 1, lines[at + 1:], at + 2,
                        [Remark(at + 1, "front-matter-glued")])
        if line.startswith("---"):
            return _Cut(block, start + 1, [line.lstrip("-"), *lines[at + 1:]], at + 1,
                        [Remark(at + 1, "front-matter-glued")])
        if not _belongs(line, block, lines[at + 1:]):
            return _unclosed(block, start, lines, at)
        block.append(line)
    return _unclosed(block, start, lines, len(lines))


def _unclosed(block: list[str], start: int, lines: list[str], at: int) -> _Cut | None:
    if not any(_KEY_LINE.match(line) for line in block):
        return None
    return _Cut(block, start + 1, lines[at:], at + 1, [Remark(start, "front-matter-unclosed")])


def _belongs(line: str, block: list[str], rest: list[str]) -> bool:
    """Tell whether `line` can be part of the block: a key, a continuation, or a gap before one."""
    if not line.strip():
        following = next((later for later in rest if later.strip()), "")
        return not block or following.strip() == "---" or _is_known(following)
    return bool(_KEY_LINE.match(line)) or (line[0] in " \t-#" and bool(block))


def _cut_unopened(lines: list[str], start: int) -> _Cut | None:
    """Front matter whose opening line is lost: known keys from the first line on, and an end."""
    if not _is_known(lines[start]):
        return None
    for at in range(start, min(start + 20, len(lines))):
        line = lines[at].strip()
        if line == "---":
            return _Cut(lines[start:at], start + 1, lines[at + 1:], at + 2,
                        [Remark(start + 1, "front-matter-unopened")])
        if line and not _KEY_LINE.match(line):
            return None
    return None


def _is_known(line: str) -> bool:
    key = re.split("[:：]", line, maxsplit=1)[0]
    return bool(_KEY_LINE.match(line)) and own_name(key) is not None


def _fields(root: yaml_text.Node) -> tuple[dict[str, str], list[Remark]]:
    """Bring keys back to their own names: exact ones first, then translations, then by shape."""
    fields: dict[str, str] = {}
    remarks = []
    strange = []
    for key, node in root.entries:
        value = _flat(node)
        own = own_name(key)
        if is_ordinary(key) and key not in _INDEX_ALIASES:
            fields.setdefault(key, value)
        elif own is not None:
            strange.append((own, value, node.line))
            if key not in _INDEX_ALIASES:
                remarks.append(Remark(node.line, "front-matter-key-translated"))
        else:
            strange.append(("", value, node.line))
            fields.setdefault(key, value)
    for own, value, line in strange:
        name = own or _by_shape(fields, value)
        # A tool that finds no "index" adds one of its own; the translated key holds the author's.
        if name and (own or name not in fields):
            fields[name] = value
        if not own:
            remarks.append(Remark(line, "front-matter-key-unknown"))
    if "index" in fields and number(fields["index"]) is None:
        remarks.append(Remark(root.line, "index-not-a-number"))
    return fields, remarks


def _by_shape(fields: dict[str, str], value: str) -> str:
    """An unknown key's likely name: a lone number orders, a lone line of text is the title."""
    if number(value) is not None:
        return "" if "index" in fields else "index"
    return "title" if value and "title" not in fields else ""


def _flat(node: yaml_text.Node) -> str:
    if node.text is not None:
        return node.text.strip()
    return ", ".join(item.text.strip() for item in node.items if item.text)
