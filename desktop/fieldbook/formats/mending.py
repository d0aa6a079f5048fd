"""Markdown as translation tools leave it, mended line by line so that it reads as it was meant.

Spaces go missing after the star of a list, and slip inside emphasis ("** word **"), between "!" and
"[" of a picture, between "]" and "(" of a link, and into addresses; a word slips between a link's
text and its address. Lines keep their numbers; code stays as it is.
"""

from __future__ import annotations

import re

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_PICTURE = re.compile(r"!\s+(?=\[[^\]\n]*\]\s?\([^)\n]+\.(?:png|jpe?g|gif|webp|svg)\s*\))",
                      re.IGNORECASE)
_DOUBLED = re.compile(r"\]\(\((?=\s*(?:https?|umbrella)[:;])", re.IGNORECASE)
_NESTED = re.compile(r"\]\(\[[^\]\n]*\](?=\(\s*(?:https?|umbrella)[:;])", re.IGNORECASE)
_PARTED = re.compile(r"(\[[^\[\]\n]+\])([^\[\]()\n]{0,24}?)(\(umbrella:\s*//[^()\n]*\))")
_SPACED = re.compile(r"\]\(\s*([^()<>\n\"']*[^()<>\s\"'] [^()<>\n\"']*?)\s*\)")
_BULLET = re.compile(r"^(\s*)\*(?=[^\s*])(?!.*\*)")
_ADDRESS = re.compile(r"(?:https?|umbrella)\s*[:;]", re.IGNORECASE)
_CODE = re.compile(r"(`+[^`]*`+)")
_BOLD = re.compile(r"\*\*(?P<a>[ \t\u00a0]*)(?P<text>[^*\n]+?)(?P<b>[ \t\u00a0]*)\*\*")


def mend(text: str) -> str:
    """Return `text` with the same lines, mended where a tool's marks are plain."""
    lines = text.split("\n")
    fence = ""
    for at, line in enumerate(lines):
        found = _FENCE.match(line)
        if found and (not fence or found[1].startswith(fence)):
            fence = "" if fence else found[1]
        elif not fence:
            lines[at] = _mend_line(line, may_be_code=line.startswith(("    ", "\t")))
    return "\n".join(lines)


def _mend_line(line: str, *, may_be_code: bool) -> str:
    """Mend what lies outside `code`; an indented line may be code, so only its links are mended."""
    if not may_be_code:
        line = _BULLET.sub(r"\1* ", line, count=1) if line.lstrip()[:1] == "*" else line
    bold = "**" in line and not may_be_code
    if not bold and "](" not in line and "umbrella:" not in line and "! [" not in line:
        return line
    pieces = _CODE.split(line)
    return "".join(piece if at % 2 else _mend_piece(piece, bold) for at, piece in enumerate(pieces))


def _mend_piece(piece: str, bold: bool) -> str:
    if bold:
        piece = _BOLD.sub(_tight, piece)
    piece = _NESTED.sub("]", _DOUBLED.sub("](", _PICTURE.sub("!", piece)))
    piece = _PARTED.sub(lambda found: f"{found[1]}{found[3]}{found[2]}", piece)
    return _SPACED.sub(_without_spaces, piece)


def _without_spaces(found: re.Match[str]) -> str:
    """Take spaces out of an address that cannot have any; keep those of a file's name."""
    target = found[1].strip()
    if _ADDRESS.match(target):
        return f"]({''.join(target.split())})"
    return f"](<{target}>)"


def _tight(found: re.Match[str]) -> str:
    """Move spaces from inside the stars to their outside, but never to the beginning of a line."""
    before = " " if found["a"] and found.start() else ""
    return f"{before}**{found['text']}**{' ' if found['b'] else ''}"
