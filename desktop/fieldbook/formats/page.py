"""The last gate before a page is shown: every tag and address is written anew.

What comes in is the output of the sanitiser, well-formed and of allowed tags only. What goes out
holds no address but "item:", "asset:", "#anchor", http(s), mailto and tel, and pictures only as
"asset:".
"""

from __future__ import annotations

import re
import unicodedata
from html import escape
from html.parser import HTMLParser
from typing import Protocol
from urllib.parse import quote, urlsplit

from fieldbook.formats import links
from fieldbook.formats.links import Link, Where
from fieldbook.formats.tables import Tables

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(("p", "li", "ul", "ol", "blockquote", "td", "th", "table", "pre",
                                 "div", "dl", "dt", "dd", "caption"))
_VOID = frozenset(("br", "hr", "img"))
_KEPT = ("title", "start", "align", "colspan", "rowspan")
_NUMBER = re.compile(r"\d{1,4}\Z")
_DIRECTIONS = ("ltr", "rtl", "auto")
_ADDRESS_SIGNS = "/:?#[]@!$&'()*+,;=%~"


class Resolver(Protocol):
    """Knows what is in the course that a page belongs to."""

    def link(self, link: Link) -> str | None:
        """Return "item:..." or "asset:..." for a link INSIDE, None when it leads nowhere."""
        ...

    def image(self, link: Link) -> str | None:
        """Return "asset:..." for a picture INSIDE, None when there is none."""
        ...


class _Nowhere:
    def link(self, _: Link) -> str | None:
        return None

    def image(self, _: Link) -> str | None:
        return None


NOWHERE: Resolver = _Nowhere()
"""A course of one page: nothing inside can be reached."""


def rewrite(clean: str, resolver: Resolver) -> str:
    """Return the page with addresses resolved.

    - the columns of a table in a right-to-left script stand in opposite order (see `tables`);
    - blocks get dir="auto" unless the author set a direction; headings get a named anchor;
    - links inside: href "item:..." or "asset:..."; links outside: class "external";
    - links that lead nowhere or that are refused: `<span class="missing">`, the words stay;
    - pictures: `<img src="asset:...">`; a remote one becomes a link of class "remote-image" that is
      never loaded by itself; a missing one `<span class="missing-image">` with its description.
    """
    writer = _Writer(resolver)
    writer.feed(clean)
    writer.close()
    return writer.html()


def anchor_of(heading: str) -> str:
    """Return the anchor of a heading: its letters and digits in any script, joined by "-"."""
    folded = unicodedata.normalize("NFKC", heading).casefold()
    signs = [s if s.isalnum() or unicodedata.category(s) in ("Mn", "Mc") else "-" for s in folded]
    return re.sub("-+", "-", "".join(signs)).strip("-")


class _Writer(HTMLParser):
    """Writes what it reads, tag by tag, from its own lists of tags and attributes."""

    def __init__(self, resolver: Resolver) -> None:
        super().__init__(convert_charrefs=True)
        self._resolver = resolver
        self._out: list[str] = []
        self._tables = Tables(self._out)
        self._ends: list[tuple[str, str]] = []
        self._heading: int | None = None
        self._words: list[str] = []
        self._anchors: dict[str, int] = {}

    def html(self) -> str:
        """Return what was written."""
        while self._ends:
            self._close()
        return "".join(self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag anew."""
        given = {name: value or "" for name, value in attrs}
        if tag == "img":
            self._image(given)
        elif tag == "a":
            self._link(given)
        else:
            self._plain(tag, given)

    def handle_endtag(self, tag: str) -> None:
        """Close what the tag opened, and what was left open inside it."""
        if tag in _VOID or not any(name == tag for name, _ in self._ends):
            return
        while self._close() != tag:
            continue

    def handle_data(self, data: str) -> None:
        """Write text."""
        self._out.append(escape(data, quote=False))
        self._tables.text(data)
        if self._heading is not None:
            self._words.append(data)

    def _close(self) -> str:
        """Close the innermost tag and return what it was."""
        name, ending = self._ends.pop()
        if name in _HEADINGS:
            self._end_heading()
        self._out.append(ending)
        self._tables.end(name)
        return name

    def _open(self, tag: str, attributes: dict[str, str], *, named: str = "") -> None:
        self._tables.begin(tag)
        written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
        self._out.append(f"<{tag}{written}>")
        if tag not in _VOID:
            self._ends.append((named or tag, f"</{tag}>"))

    def _plain(self, tag: str, given: dict[str, str]) -> None:
        kept = {name: given[name] for name in _KEPT if name in given and _is_plain(given[name])}
        if tag in _BLOCKS or given.get("dir"):
            asked = given.get("dir", "").lower()
            kept["dir"] = asked if asked in _DIRECTIONS else "auto"
        if tag == "table":
            kept["width"] = "100%"
        if tag in _HEADINGS:
            self._heading, self._words = len(self._out) + 1, []
        self._open(tag, kept)
        if tag in _HEADINGS:
            self._out.append("")

    def _end_heading(self) -> None:
        if self._heading is None:
            return
        name = anchor_of("".join(self._words)) or "section"
        count = self._anchors[name] = self._anchors.get(name, 0) + 1
        unique = name if count == 1 else f"{name}-{count}"
        self._out[self._heading] = f'<a name="{escape(unique)}"></a>'
        self._heading = None

    def _link(self, given: dict[str, str]) -> None:
        link = links.read(given.get("href", ""))
        href, css = None, ""
        if link.where is Where.OUTSIDE:
            href, css = quote(link.target, safe=_ADDRESS_SIGNS), "external"
        elif link.where is Where.SAME_PAGE:
            href = "#" + quote(anchor_of(link.anchor))
        elif link.where is Where.INSIDE and (link.target or link.from_top):
            href = self._resolver.link(link)
        if href is None:
            self._open("span", {"class": "missing"}, named="a")
            return
        title = {"title": given["title"]} if given.get("title") else {}
        self._open("a", {"href": href, **({"class": css} if css else {}), **title})

    def _image(self, given: dict[str, str]) -> None:
        link = links.read(given.get("src", ""))
        alt = given.get("alt", "")
        if link.where is Where.OUTSIDE:
            self._remote_image(link.target, alt)
            return
        source = self._resolver.image(link) if link.where is Where.INSIDE else None
        if source is None:
            name = alt or link.target.rpartition("/")[2]
            self._out.append(f'<span class="missing-image">{escape(name, quote=False)}</span>')
            return
        sizes = {name: given[name] for name in ("width", "height")
                 if _NUMBER.match(given.get(name, ""))}
        self._open("img", {"src": source, "alt": alt, **sizes})

    def _remote_image(self, address: str, alt: str) -> None:
        words = escape(alt or _host(address), quote=False)
        if any(name == "a" for name, _ in self._ends):
            self._out.append(f'<span class="remote-image">{words}</span>')
            return
        href = escape(quote(address, safe=_ADDRESS_SIGNS))
        self._out.append(f'<a href="{href}" class="external remote-image">{words}</a>')


def _is_plain(value: str) -> bool:
    return len(value) <= 200


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address
