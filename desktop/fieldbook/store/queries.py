"""Turns what a person typed into a question for FTS5; nothing that is typed is ever an error.

All words must be there, the last one may be the beginning of a word, and words in quotes must
follow each other. A word also matches by its stem, in each language that it may belong to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fieldbook.store.words import Token, tokens

_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]?|([^"“”„«»]+)')
_TEXT = "{title text}"
_MOST_TERMS = 24


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase of a query.

    `match`: its FTS5 expression. What to mark in a snippet: where the text holds `literal` as it
    was typed; else tokens that equal one of `texts`, have one of `stems`, or begin with `prefix`.
    """

    match: str
    texts: frozenset[str]
    stems: frozenset[str] = frozenset()
    prefix: str = ""
    literal: str = ""


def parse(words: str, languages: Sequence[str]) -> list[Term]:
    """Return the terms of a query; none when it holds no letter and no digit.

    `languages`: the languages (two letters) in whose ways the words may be stemmed.
    """
    terms: list[Term] = []
    for match in _QUOTED.finditer(words):
        if match[1] is not None:
            terms += _phrase(match[1])
        else:
            terms += _loose(match[2], languages, last=match.end() == len(words))
    return terms[:_MOST_TERMS]


def _phrase(words: str) -> list[Term]:
    found = list(tokens(words, ""))
    return [_sequence(found, words)] if found else []


def _sequence(found: Sequence[Token], words: str) -> Term:
    """Return a term of tokens that must follow each other; the last syllable of a run is open."""
    texts = _texts(found)
    match = f'{_TEXT} : "{" ".join(texts)}"'
    open_end = found[-1].in_pairs
    return Term(match + ("*" if open_end else ""), frozenset(texts),
                prefix=texts[-1] if open_end else "",
                literal=words[found[0].start:found[-1].end] if open_end else "")


def _texts(found: Sequence[Token]) -> list[str]:
    """Return the tokens to ask for: of a run, its pairs without the single syllable at its end."""
    texts = []
    for n, token in enumerate(found):
        ends_run = token.in_pairs and (n + 1 == len(found) or not found[n + 1].in_pairs
                                       or found[n + 1].start >= token.end)
        begins_run = n == 0 or not found[n - 1].in_pairs or found[n - 1].end <= token.start
        if not ends_run or begins_run:
            texts.append(token.text)
    return texts


def _loose(words: str, languages: Sequence[str], last: bool) -> list[Term]:
    per_language = [list(tokens(words, language)) for language in languages or ("",)]
    terms: list[Term] = []
    run: list[Token] = []
    for n, token in enumerate(per_language[0]):
        if token.in_pairs:
            run.append(token)
            if not _continues(per_language[0], n):
                terms.append(_sequence(run, words))
                run = []
        else:
            roots = {alike[n].stem or alike[n].text for alike in per_language}
            is_open = last and n + 1 == len(per_language[0]) and token.end == len(words)
            terms.append(_word(token.text, roots, is_open))
    return terms


def _continues(found: Sequence[Token], n: int) -> bool:
    return (n + 1 < len(found) and found[n + 1].in_pairs
            and found[n + 1].start < found[n].end)


def _word(text: str, roots: set[str], is_open: bool) -> Term:
    choices = [f'{_TEXT} : "{text}"' + ("*" if is_open else "")]
    choices += [f'{{title text stems}} : "{root}"' for root in sorted(roots)]
    return Term(f"({' OR '.join(choices)})", frozenset({text, *roots}), frozenset(roots),
                prefix=text if is_open else "")
