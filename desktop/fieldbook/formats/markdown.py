"""Markdown to HTML that runs nothing and fetches nothing, to plain text, and to its links.

Three gates in a row: markdown-it-py (CommonMark 0.31 with tables and strikethrough; raw HTML only
where its tag exists in HTML, else shown as text), nh3 (a list of allowed tags and attributes), and
`page.rewrite`, which writes every address anew. The output keeps to what QTextBrowser understands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from fieldbook.formats.mending import mend
from fieldbook.formats.page import NOWHERE, Resolver, rewrite

LONGEST_ADDRESS = 4096
"""Characters; what is longer is no link but text."""

_TAG_WORDS = (
    "a b blockquote br caption center code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins "
    "kbd li mark ol p pre s samp small span strong strike sub sup table tbody td tfoot th thead "
    "tr u ul var")
_MORE_WORDS = (
    "abbr address article aside base bdi bdo big body button cite col colgroup data datalist "
    "details dfn dialog fieldset figcaption figure font footer frame header hgroup html input "
    "label legend link main map menu meta meter nav optgroup option output param picture progress "
    "q rp rt ruby section source summary time track tt wbr area")
_TAGS = frozenset(_TAG_WORDS.split())
_ATTRIBUTES = {
    "a": {"href", "title"}, "img": {"src", "alt", "title", "width", "height"}, "ol": {"start"},
    "td": {"align", "colspan", "rowspan"}, "th": {"align", "colspan", "rowspan"},
    "p": {"dir", "align"}, "div": {"dir", "align"}, "span": {"dir"}, "blockquote": {"dir"},
    "li": {"dir"}, "ul": {"dir"},
}
_DROPPED_WHOLE = {"script", "style", "iframe", "object", "embed", "noscript", "template", "svg",
                  "math", "audio", "video", "canvas", "form", "select", "textarea", "title",
                  "head", "frameset", "applet", "xml", "plaintext", "xmp", "noembed", "noframes"}
_SCHEMES = {"http", "https", "mailto", "tel", "umbrella"}
_KNOWN_TAGS = _TAGS | _DROPPED_WHOLE | frozenset(_MORE_WORDS.split())
_TAG_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_ANY_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_ALIGN = re.compile(r"text-align:(left|right|center)")


@dataclass(frozen=True, slots=True)
class Reference:
    """A link or picture in a page; `line` counts from 1 within the text that was read."""

    line: int
    kind: str
    target: str
    label: str


def render(text: str, resolver: Resolver = NOWHERE) -> str:
    """Return sanitised HTML for the body of a page (no front matter).

    Addresses are written anew by `resolver`: "item:PATH#ANCHOR" and "asset:PATH" inside the course,
    http(s), mailto and tel outside it with class "external". See `page.rewrite`.
    """
    raw = _reader().render(mend(text))
    clean = nh3.clean(raw, tags=set(_TAGS), attributes=_ATTRIBUTES, link_rel=None,
                      clean_content_tags=_DROPPED_WHOLE, url_schemes=_SCHEMES,
                      strip_comments=True)
    return rewrite(clean, resolver)


def render_inline(text: str, resolver: Resolver = NOWHERE) -> str:
    """Return sanitised HTML for one line, such as a checklist's, without a paragraph around it."""
    raw = _reader().renderInline(mend(text))
    clean = nh3.clean(raw, tags={"a", "b", "code", "del", "em", "i", "s", "strong", "u"},
                      attributes={"a": {"href", "title"}}, link_rel=None,
                      clean_content_tags=_DROPPED_WHOLE, url_schemes=_SCHEMES)
    return rewrite(clean, resolver)


def plain_text(text: str) -> str:
    """Return the words of a page, one block a line, for search and reading aloud."""
    return "\n".join(line for line in _words(_reader().parse(mend(text))) if line)


def references(text: str) -> list[Reference]:
    """Return the links and pictures of a page in their order."""
    return list(_references(_reader().parse(mend(text))))


def digest(text: str) -> tuple[str, list[Reference]]:
    """Return `plain_text` and `references` from one reading of the page."""
    tokens = _reader().parse(mend(text))
    return "\n".join(line for line in _words(tokens) if line), list(_references(tokens))


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": True, "linkify": False})
    reader.enable(["table", "strikethrough"])
    # addresses stay as they were written: `links` judges them, `page` writes them anew
    reader.normalizeLink = _as_written  # type: ignore[method-assign]
    reader.validateLink = _is_short  # type: ignore[method-assign]
    reader.add_render_rule("html_inline", _html)
    reader.add_render_rule("html_block", _html)
    reader.add_render_rule("th_open", _cell)
    reader.add_render_rule("td_open", _cell)
    return reader


def _is_short(url: str) -> bool:
    return len(url) <= LONGEST_ADDRESS


def _as_written(url: str) -> str:
    return url


def _html(_: RendererHTML, tokens: Sequence[Token], at: int, *__: Any) -> str:
    """Let real HTML tags through to the sanitiser; "<year>" is text and is shown as text."""
    content = tokens[at].content
    name = _TAG_NAME.match(content.lstrip())
    if name and name[1].lower() not in _KNOWN_TAGS:
        return escape(content)
    return content


def _cell(renderer: RendererHTML, tokens: Sequence[Token], at: int, options: Any, _: Any) -> str:
    """A table cell with its alignment as an attribute, because styles do not pass."""
    token = tokens[at]
    style = str(token.attrs.pop("style", ""))
    if found := _ALIGN.match(style):
        token.attrs["align"] = found[1]
    return renderer.renderToken(tokens, at, options, {})


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline_words(token.children or [])).strip()
        elif token.type in ("fence", "code_block"):
            yield token.content.strip()
        elif token.type == "html_block" and not _is_dropped(token.content):
            yield " ".join(unescape(_ANY_TAG.sub(" ", token.content)).split())


def _is_dropped(html: str) -> bool:
    name = _TAG_NAME.search(html)
    return bool(name) and name is not None and name[1].lower() in _DROPPED_WHOLE


def _inline_words(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type in ("text", "code_inline", "image"):
            yield child.content
        elif child.type in ("softbreak", "hardbreak"):
            yield " "
        elif child.type == "html_inline":
            name = _TAG_NAME.match(child.content)
            if name and name[1].lower() not in _KNOWN_TAGS:
                yield child.content


def _references(tokens: Sequence[Token]) -> Iterator[Reference]:
    for token in tokens:
        if token.type != "inline" or not token.children:
            continue
        line = (token.map[0] if token.map else 0) + 1
        for at, child in enumerate(token.children):
            if child.type in ("softbreak", "hardbreak"):
                line += 1
            elif child.type == "image":
                yield Reference(line, "image", str(child.attrs.get("src", "")), child.content)
            elif child.type == "link_open":
                label = token.children[at + 1].content if at + 1 < len(token.children) else ""
                yield Reference(line, "link", str(child.attrs.get("href", "")), label)
