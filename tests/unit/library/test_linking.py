from __future__ import annotations

import pytest

from fieldbook.formats import links
from fieldbook.library.linking import CourseIndex, Found

INDEX = CourseIndex([
    ("tools/messaging/s_psiphon", "lesson"), ("tools/messaging/shot.png", "asset"),
    ("tools/other/shot.png", "asset"), ("tools/other/s_page", "lesson"),
    ("about/s_licences", "lesson"), ("travel/s_what-now", "lesson"),
    ("job/s_what-now", "lesson"), ("job/.category", "section"),
    ("forms/f_memo", "form"), ("job/Mixed-Case", "lesson")])


@pytest.mark.parametrize(("href", "found"), [
    ("umbrella://tools/messaging/s_psiphon.md", Found("item", "tools/messaging/s_psiphon")),
    ("umbrella://tools/messaging", Found("section", "tools/messaging")),
    ("umbrella://tools/", Found("section", "tools")),
    ("s_page.md", Found("item", "tools/other/s_page")),
    ("../messaging/s_psiphon", Found("item", "tools/messaging/s_psiphon")),
    ("shot.png", Found("asset", "tools/other/shot.png")),
    ("umbrella://job/mixed-case.md", Found("item", "job/Mixed-Case")),
    ("umbrella://tools/messagging/s_psiphon.md", Found("item", "tools/messaging/s_psiphon", True)),
    ("umbrella://licences/", Found("item", "about/s_licences", True)),
    ("umbrella://forms/memo", Found("item", "forms/f_memo", True)),
    ("umbrella://elsewhere/s_what-now.md", None),
    ("../../../etc/passwd", None),
    ("umbrella://nothing/here", None)])
def test_link(href: str, found: Found | None) -> None:
    assert INDEX.link("tools/other/s_page", links.read(href)) == found


@pytest.mark.parametrize(("src", "found"), [
    ("shot.png", Found("asset", "tools/other/shot.png")),
    ("/media/shot.png", Found("asset", "tools/other/shot.png", True)),
    ("../messaging/shot.png", Found("asset", "tools/messaging/shot.png")),
    ("s_page.md", None), ("none.png", None)])
def test_image(src: str, found: Found | None) -> None:
    assert INDEX.image("tools/other/s_page", links.read(src)) == found
