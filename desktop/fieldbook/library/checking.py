"""What is wrong with the links of a page, seen from the whole course."""

from __future__ import annotations

from collections.abc import Iterable

from fieldbook.formats import links
from fieldbook.formats.links import Where
from fieldbook.formats.markdown import Reference
from fieldbook.library.content import Finding
from fieldbook.library.linking import CourseIndex


class LinkCheck:
    """Judges links and pictures against what the course has in any language."""

    def __init__(self, index: CourseIndex) -> None:
        self._index = index

    def findings(self, path: str, file: str, references: Iterable[Reference]) -> list[Finding]:
        """Return a finding for each link or picture of an item that is not as it should be."""
        judged = ((reference.line, self._judge(path, reference)) for reference in references)
        return [Finding(file, line, reason) for line, reason in judged if reason]

    def _judge(self, path: str, reference: Reference) -> str:
        link = links.read(reference.target)
        picture = reference.kind == "image"
        if link.where is Where.OUTSIDE:
            return "remote-image" if picture else "mended-link" if link.mended else ""
        if link.where is Where.REFUSED:
            return "missing-image" if picture else "refused-link"
        if link.where is Where.SAME_PAGE:
            return "missing-image" if picture else ""
        look = self._index.image if picture else self._index.link
        found = look(path, link)
        if found is None:
            return "missing-image" if picture else "broken-link"
        if found.mended or link.mended:
            return "mended-image" if picture else "mended-link"
        return ""
