from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.formats import links, markdown
from fieldbook.formats.links import Link


class Course:
    """A course with one page and one picture."""

    def link(self, link: Link) -> str | None:
        return links.inside("item", link.target, link.anchor) if "page" in link.target else None

    def image(self, link: Link) -> str | None:
        return links.inside("asset", link.target) if link.target.endswith("here.png") else None


TAGS = {"a", "b", "blockquote", "br", "caption", "center", "code", "dd", "del", "div", "dl", "dt",
        "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark",
        "ol", "p", "pre", "s", "samp", "small", "span", "strong", "strike", "sub", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var"}
ATTRIBUTES = {"href", "src", "alt", "title", "class", "name", "dir", "start", "align", "colspan",
              "rowspan", "width", "height"}


class Inspector(HTMLParser):
    """Collects whatever in a page could run or load something."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.bad.append(tag)
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.bad.append(f"{tag} {name}")
            if name == "src" and not (value or "").startswith("asset:"):
                self.bad.append(f"src {value}")
            if name == "href" and not re.match(
                    r"(item:|asset:|#|https?://|mailto:|tel:)", value or ""):
                self.bad.append(f"href {value}")

    def handle_decl(self, decl: str) -> None:
        self.bad.append(decl)

    def handle_comment(self, data: str) -> None:
        self.bad.append(data)

    def unknown_decl(self, data: str) -> None:
        self.bad.append(data)

    def handle_pi(self, data: str) -> None:
        self.bad.append(data)


def harm(html: str) -> list[str]:
    inspector = Inspector()
    inspector.feed(html)
    inspector.close()
    return inspector.bad


ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src='http://evil.example/x.png'>",
    "<img src=//evil.example/x.png>",
    "<img srcset='http://evil.example/x.png 1x'>",
    "<img src=file:///etc/passwd>",
    "<img src=asset:../../x>",
    "![x](http://evil.example/x.png)",
    "![x](//evil.example/x.png)",
    "![x](data:image/png;base64,iVBORw0KGgo=)",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    "![x](javascript:alert(1))",
    "![x][r]\n\n[r]: http://evil.example/x.png",
    "<svg onload=alert(1)><image href=http://evil.example/x/></svg>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe src=http://evil.example></iframe>",
    "<object data=http://evil.example></object>",
    "<embed src=http://evil.example>",
    "<video src=http://evil.example poster=http://evil.example/x.png></video>",
    "<audio src=http://evil.example autoplay></audio>",
    "<link rel=stylesheet href=http://evil.example/x.css>",
    "<style>@import 'http://evil.example/x.css';</style>",
    "<p style='background:url(http://evil.example/x.png)'>x</p>",
    "<div style=width:expression(alert(1))>x</div>",
    "<body background=http://evil.example/x.png onload=alert(1)>",
    "<table background=http://evil.example/x.png><tr><td>x</td></tr></table>",
    "<base href=http://evil.example/>",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>",
    "<form action=http://evil.example><input name=a><button>go</button></form>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='java&#10;script:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href=vbscript:x>x</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
    "<a href=x onclick=alert(1) onmouseover=alert(1)>x</a>",
    "<a href='http://a.example' ping=http://evil.example>x</a>",
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT&colon;alert(1))",
    "[x](<java script:alert(1)>)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](file:///etc/passwd)",
    "[x](\\\\evil.example\\share)",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?php system('x') ?>",
    "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<template><img src=x onerror=alert(1)></template>",
    "<xmp><img src=x onerror=alert(1)></xmp>",
    "<plaintext><img src=x onerror=alert(1)>",
    "`<img src=x onerror=alert(1)>`",
    "[![x](http://evil.example/x.png)](http://evil.example)",
    "| a |\n|---|\n| <img src=http://evil.example/x.png onerror=alert(1)> |",
    "[a](http://evil.example \"x\" onclick=alert(1))",
    "# <a name='x' onclick=alert(1)>y</a>",
    "<h1 id='\"><script>alert(1)</script>'>x</h1>",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_runs_and_nothing_is_fetched(attack: str) -> None:
    html = markdown.render(attack, Course())
    assert harm(html) == []
    assert harm(markdown.render_inline(attack, Course())) == []
    assert not re.search(r"<[^>]*\son\w+\s*=", html)


@given(st.lists(st.sampled_from([*ATTACKS, "\n\n", "* ", "> ", "](", "<", ">", "\"", "'", "`"]),
                max_size=6).map("".join))
@settings(max_examples=150, deadline=None)
def test_no_mixture_of_attacks_gets_through(text: str) -> None:
    assert harm(markdown.render(text, Course())) == []


@given(st.text(st.sampled_from("<>/\"'=&;:#! \n`*_[]()aimgscrptonhef\u200f\u0627"), max_size=80))
@settings(max_examples=150, deadline=None)
def test_no_text_gets_through(text: str) -> None:
    html = markdown.render(text, Course())
    assert harm(html) == []
    assert html.count("<a ") == html.count("</a>")


def test_a_remote_image_becomes_a_link_that_is_not_followed() -> None:
    html = markdown.render("![A map](http://example.org/m.png)")
    assert html == ('<p dir="auto"><a href="http://example.org/m.png" class="external '
                    'remote-image">A map</a></p>\n')
    assert "example.org</a>" in markdown.render("![](http://example.org/m.png)")


def test_images_and_links_of_the_course_are_resolved() -> None:
    html = markdown.render("![Here](here.png) ![Not](gone.png) [p](page.md#Part) [q](gone.md)",
                           Course())
    assert '<img src="asset:here.png" alt="Here">' in html
    assert '<span class="missing-image">Not</span>' in html
    assert '<a href="item:page.md#Part">p</a>' in html
    assert '<span class="missing">q</span>' in html


def test_outside_links_are_marked() -> None:
    assert '<a href="https://example.org/a?b=c&amp;d" class="external">x</a>' in markdown.render(
        "[x](https://example.org/a?b=c&d)")


def test_headings_get_anchors_in_any_script() -> None:
    html = markdown.render("# Who *are* you?\n\n## الدفاع عن\n\n# Who are you?\n\n# !!!\n")
    assert re.findall(r'<a name="([^"]*)">', html) == [
        "who-are-you", "الدفاع-عن", "who-are-you-2", "section"]


def test_blocks_find_their_direction() -> None:
    html = markdown.render("مرحبا\n\n* a\n\n> b\n\n| c |\n|---|\n| d |\n")
    for tag in ("p", "ul", "li", "blockquote", "table", "th", "td"):
        assert f'<{tag} dir="auto"' in html
    assert '<p dir="rtl">' in markdown.render('<p dir="rtl">x</p>')


def test_tables_and_strikethrough() -> None:
    html = markdown.render("| a | b |\n|--|:-:|\n| ~~c~~ | d |\n")
    assert '<td align="center" dir="auto">d</td>' in html
    assert "<s>c</s>" in html


def test_tables_begin_on_the_side_of_their_script() -> None:
    arabic = markdown.render("| 1 | واحد | اثنان |\n|--|:-:|--|\n| 2 | [ثلاثة](page) | |\n",
                             Course())
    assert re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", arabic) == [
        "اثنان", "واحد", "1", "", '<a href="item:page">ثلاثة</a>', "2"]
    latin = markdown.render("| one | اثنان |\n|--|--|\n| a | b |\n")
    assert re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", latin) == ["one", "اثنان", "a", "b"]


def test_a_table_inside_another_is_turned_with_it() -> None:
    html = markdown.render(
        "<table><tr><td>ا</td><td><table><tr><td>a</td><td>b</td></tr></table></td>"
        "<td>ب</td></tr></table>")
    assert re.findall("[ابab]", re.sub("<[^>]*>", "", html)) == ["ب", "a", "b", "ا"]


def test_text_that_looks_like_a_tag_is_text() -> None:
    html = markdown.render("Copyright <year> <name of author> and <b>bold</b>")
    assert "&lt;year&gt; &lt;name of author&gt;" in html
    assert "<b>bold</b>" in html
    assert markdown.plain_text("Copyright <year> now") == "Copyright <year> now"


def test_plain_text() -> None:
    assert markdown.plain_text(
        "# Title\n\nSome *words* and `code`\nagain ![alt](x.png)\n\n* item\n\n<script>x</script>\n"
    ) == "Title\nSome words and code again alt\nitem"


def test_references_know_their_lines() -> None:
    found = markdown.references("# T\n\nfirst [a](b.md)\n![c](d.png)\n\n* [e](f g.md)\n")
    assert [(one.line, one.kind, one.target, one.label) for one in found] == [
        (3, "link", "b.md", "a"), (4, "image", "d.png", "c"), (6, "link", "f g.md", "e")]


def test_deep_nesting_ends() -> None:
    assert harm(markdown.render("> " * 3000 + "x")) == []
    assert harm(markdown.render("*" * 5000 + "x" + "_" * 5000)) == []
    assert harm(markdown.render("<div>" * 3000 + "x")) == []
    assert harm(markdown.render("[" * 3000 + "](" * 300)) == []


@given(st.text(max_size=100))
@settings(max_examples=60, deadline=None)
def test_the_sanitiser_finds_nothing_more_to_do(text: str) -> None:
    html = markdown.render(text, Course())
    attributes = {tag: ATTRIBUTES - {"href", "src"} for tag in TAGS}
    attributes["a"] = ATTRIBUTES - {"src"}
    attributes["img"] = ATTRIBUTES - {"href"}
    clean = nh3.clean(html, tags=TAGS, attributes=attributes, link_rel=None,
                      url_schemes={"http", "https", "mailto", "tel", "item", "asset"})
    assert words(clean) == words(html)


def words(html: str) -> str:
    return "".join(unescape(re.sub("<[^>]*>", "", html)).split())
