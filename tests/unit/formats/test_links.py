from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.formats import links
from fieldbook.formats.links import Where


@pytest.mark.parametrize(("href", "target", "mended"), [
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d", False),
    ("mailto:a@example.org", "mailto:a@example.org", False),
    ("tel:+41", "tel:+41", False),
    ("www.example.org/", "https://www.example.org/", True),
    ("www2.example.org/x", "https://www2.example.org/x", True),
    ("someone@example.org", "mailto:someone@example.org", True),
    ("(https://example.org/", "https://example.org/", True),
    ("https: / example.org / a", "https://example.org/a", True),
    ("//example.org/x", "https://example.org/x", True),
    ("HTTPS://example.org", "https://example.org", False),
])
def test_outside(href: str, target: str, mended: bool) -> None:
    link = links.read(href)
    assert (link.where, link.target, link.mended) == (Where.OUTSIDE, target, mended)


@pytest.mark.parametrize(("href", "target", "from_top", "anchor"), [
    ("umbrella://tools/s_x.md", "tools/s_x.md", True, ""),
    ("umbrella://licences/", "licences", True, ""),
    ("umbrella;//lesson/x", "lesson/x", True, ""),
    ("umbrella: //forms/f_x.yml", "forms/f_x.yml", True, ""),
    ("s_x.md#part-two", "s_x.md", False, "part-two"),
    ("../a/b.png", "../a/b.png", False, ""),
    ("/media/a%20b.png", "media/a b.png", True, ""),
    ("a\\b.md", "a/b.md", False, ""),
    ("./x.md", "x.md", False, ""),
])
def test_inside(href: str, target: str, from_top: bool, anchor: str) -> None:
    link = links.read(href)
    assert (link.where, link.target, link.from_top, link.anchor) == (
        Where.INSIDE, target, from_top, anchor)


@pytest.mark.parametrize("href", [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\x01javascript:x",
    "vbscript:x", "data:text/html,<script>", "file:///etc/passwd", "C:\\Windows", "qrc:/x",
    "item:x", "asset:x", "about:blank", "blob:x", "ftp://example.org"])
def test_refused(href: str) -> None:
    assert links.read(href).where is Where.REFUSED


def test_join_stays_inside() -> None:
    assert links.join("a/b", "../c") == "a/c"
    assert links.join("a", "../../c") is None
    assert links.join("", "./x//y") == "x/y"


@given(st.text(max_size=60))
def test_every_link_is_one_of_four_and_no_scheme_slips_through(href: str) -> None:
    link = links.read(href)
    if link.where is Where.OUTSIDE:
        assert link.target.partition(":")[0] in links.OUTSIDE


@given(st.text(max_size=40), st.text(max_size=20))
def test_inside_addresses_come_back(path: str, anchor: str) -> None:
    if any("\ud800" <= sign <= "\udfff" for sign in path + anchor):
        return
    assert links.opened(links.inside("item", path, anchor)) == ("item", path, anchor)
