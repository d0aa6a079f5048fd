"""Where a link inside a course leads: exactly, in other spellings, or to the only such name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from fieldbook.formats import links
from fieldbook.formats.links import Link
from fieldbook.library.content import SECTION
from fieldbook.library.languages import code_of
from fieldbook.library.naming import folder_of

_TEXT_ENDINGS = (".md", ".markdown", ".yml", ".yaml", ".html", ".htm")
_PREFIXES = ("", "s_", "c_", "f_")


@dataclass(frozen=True, slots=True)
class Found:
    """What a link leads to: kind "item", "section" or "asset"; `mended` when guessed."""

    kind: str
    path: str
    mended: bool = False


class CourseIndex:
    """All paths of a course in all its languages."""

    def __init__(self, paths: Iterable[tuple[str, str]]) -> None:
        """Take (path, kind) of every item; the same path may come more than once."""
        self._found: dict[str, Found] = {}
        self._folded: dict[str, str] = {}
        self._named: dict[str, set[str]] = {}
        for path, kind in paths:
            folder = folder_of(path)
            if path.rpartition("/")[2] != SECTION:
                self._add(path, "asset" if kind == "asset" else "item")
            while folder and folder not in self._found:
                self._add(folder, "section")
                folder = folder_of(folder)

    def _add(self, path: str, kind: str) -> None:
        if self._found.get(path, Found("section", "")).kind == "section":
            self._found[path] = Found(kind, path)
        self._folded.setdefault(path.casefold(), path)
        if kind != "section":
            self._named.setdefault(path.rpartition("/")[2].casefold(), set()).add(path)

    def link(self, from_path: str, link: Link) -> Found | None:
        """Return what a link from the page `from_path` leads to, None when nothing is there."""
        target = unicodedata.normalize("NFC", link.target)
        for place in self._places(from_path, target, link.from_top):
            if found := self._at(place):
                return found
        return self._only_one_called(target.rpartition("/")[2])

    def image(self, from_path: str, link: Link) -> Found | None:
        """Return the picture that a page shows, None when no language has it."""
        found = self.link(from_path, link)
        if found is not None and found.kind == "asset":
            return found
        return self._near(from_path, link.target)

    def _near(self, from_path: str, target: str) -> Found | None:
        """A picture of that name in the page's own folder, whatever folder was written."""
        beside = links.join(folder_of(from_path), target.rpartition("/")[2])
        found = self._at(beside or "")
        return Found("asset", found.path, True) if found and found.kind == "asset" else None

    @staticmethod
    def _places(from_path: str, target: str, from_top: bool) -> list[str]:
        places = [links.join("" if from_top else folder_of(from_path), target)]
        if not from_top:
            places.append(links.join("", target))
        first, _, rest = target.partition("/")
        if code_of(first) is not None:
            places.append(rest)
        return [place for place in places if place]

    def _at(self, place: str) -> Found | None:
        for spelling in (place, _without_ending(place)):
            if found := self._found.get(spelling):
                return found
        for spelling in (place, _without_ending(place)):
            if path := self._folded.get(spelling.casefold()):
                return self._found[path]
        return None

    def _only_one_called(self, name: str) -> Found | None:
        for prefix in _PREFIXES:
            for spelling in (name, _without_ending(name)):
                paths = self._named.get((prefix + spelling).casefold(), set())
                if len(paths) == 1:
                    found = self._found[next(iter(paths))]
                    return Found(found.kind, found.path, True)
        return None


def _without_ending(path: str) -> str:
    return next((path[:-len(ending)] for ending in _TEXT_ENDINGS if path.lower().endswith(ending)),
                path)


class PageLinks:
    """The links of one page, for the renderer (see `formats.page.Resolver`)."""

    def __init__(self, index: CourseIndex, path: str) -> None:
        self._index = index
        self._path = path

    def link(self, link: Link) -> str | None:
        """Return "item:..." or "asset:..."."""
        found = self._index.link(self._path, link)
        if found is None:
            return None
        kind = "asset" if found.kind == "asset" else "item"
        return links.inside(kind, found.path, link.anchor)

    def image(self, link: Link) -> str | None:
        """Return "asset:..."."""
        found = self._index.image(self._path, link)
        return links.inside("asset", found.path) if found else None
