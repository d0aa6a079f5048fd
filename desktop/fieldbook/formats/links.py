"""What a link in course material means, also when it was damaged on the way.

Links inside a course are relative paths or `umbrella://` addresses. Nothing here opens anything: an
address outside is named as such, so that the reader can be warned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote, unquote

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)\s*(:|;(?=\s*/\s*/))(.*)$", re.IGNORECASE | re.DOTALL)
_MAIL = re.compile(r"[^@\s/:]+@[^@\s/:]+\.[a-z]{2,}$", re.IGNORECASE)
_BARE_HOST = re.compile(r"www\d?\.[^\s/]+\.[a-z]{2,}(/|$)", re.IGNORECASE)
OUTSIDE = ("http", "https", "mailto", "tel")
INSIDE = ("umbrella",)


class Where(Enum):
    """Where a link leads."""

    OUTSIDE = "outside"
    INSIDE = "inside"
    SAME_PAGE = "same-page"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Link:
    """`target`: an address outside; a path inside (from the course's top when `from_top`).

    `mended`: the link was not written as it should be.
    """

    where: Where
    target: str
    anchor: str = ""
    from_top: bool = False
    mended: bool = False


def read(href: str) -> Link:
    """Tell what `href` means. Schemes that could run or read something are REFUSED."""
    plain = "".join(sign for sign in href if sign >= " " and sign != "\x7f")
    text = plain.strip().lstrip("(").strip()
    mended = text != href
    if text.startswith("#"):
        return Link(Where.SAME_PAGE, "", anchor=unquote(text[1:]), mended=mended)
    if _MAIL.match(text):
        return Link(Where.OUTSIDE, f"mailto:{text}", mended=True)
    if _BARE_HOST.match(text):
        return Link(Where.OUTSIDE, f"https://{text}", mended=True)
    if text.startswith("//"):
        return Link(Where.OUTSIDE, f"https:{text}", mended=True)
    scheme = _SCHEME.match(text)
    if scheme:
        return _with_scheme(scheme, mended)
    return _inside(text, from_top=text.startswith("/"), mended=mended)


def _with_scheme(found: re.Match[str], mended: bool) -> Link:
    scheme, colon, rest = found[1].casefold(), found[2], found[3]
    tight = re.sub(r"\s+", "", rest) if scheme in OUTSIDE else rest
    mended = mended or colon == ";" or tight != rest
    if scheme in INSIDE:
        return _inside(rest.strip().lstrip("/"), from_top=True, mended=mended)
    if scheme not in OUTSIDE:
        return Link(Where.REFUSED, scheme)
    if scheme in ("http", "https") and not tight.startswith("//"):
        tight, mended = "//" + tight.lstrip("/"), True
    return Link(Where.OUTSIDE, f"{scheme}:{tight}", mended=mended)


def _inside(text: str, *, from_top: bool, mended: bool) -> Link:
    path, _, anchor = text.partition("#")
    path = unquote(path.partition("?")[0]).replace("\\", "/")
    parts = [part.strip() for part in path.split("/")]
    tidy = "/".join(part for part in parts if part not in ("", "."))
    return Link(Where.INSIDE, tidy, unquote(anchor), from_top,
                mended or any(part != part.strip() for part in path.split("/")))


def join(folder: str, path: str) -> str | None:
    """Return `path` seen from `folder`, both parted by "/"; None when it climbs out of the top."""
    parts = [part for part in folder.split("/") if part]
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def inside(kind: str, path: str, anchor: str = "") -> str:
    """Return the address by which a rendered page names a part of its course.

    `kind` is "item" or "asset"; the answer is percent-encoded (RFC 3986), for example
    "item:communications/email#mailing-lists".
    """
    return f"{kind}:{quote(path)}" + (f"#{quote(anchor)}" if anchor else "")


def opened(href: str) -> tuple[str, str, str]:
    """Split an address made by `inside` into kind, path and anchor; the kind is "" for others."""
    kind, colon, rest = href.partition(":")
    if not colon or kind not in ("item", "asset"):
        return "", "", ""
    path, _, anchor = rest.partition("#")
    return kind, unquote(path), unquote(anchor)
