"""Snowball stems, for the languages that have a stemmer; guesses the language of a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Protocol

_NAMES = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian",
    "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}

_STRIPS_BEGINNINGS = ("ar", "ga", "id", "nl")

_SCRIPTS = (
    (re.compile("[\u0600-\u06ff\u0750-\u077f]"), ("ar",)),
    (re.compile("[\u0400-\u04ff]"), ("ru", "sr")),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), ("el",)),
    (re.compile("[\u0530-\u058f]"), ("hy",)),
    (re.compile("[\u0900-\u097f]"), ("hi", "ne")),
    (re.compile("[\u0b80-\u0bff]"), ("ta",)),
    (re.compile("[\u0590-\u05ff]"), ("yi",)),
)

_NOT_LATIN = frozenset(name for _, names in _SCRIPTS for name in names)

_COMMON = {
    "en": "the of and to in is that for are with be this it on you your not have from they",
    "fr": "le la les des et un une est dans pour que qui sur pas vous avec par plus ne ce",
    "es": "el los las del que una por con para es en se lo como más su al no y está",
    "pt": "os um uma não que em para com por mais como ao dos das é se na no você são",
    "de": "der die das und ist nicht ein eine zu den mit auf für von dem sie es im auch sich",
    "it": "il gli di che una per non con sono della nel più del è un come le si da alla",
    "nl": "het een van en dat niet zijn op te voor met aan er ook bij je wordt deze naar",
    "tr": "ve bir bu için ile da de olarak çok daha gibi olan ne var kadar değil sonra",
    "ro": "și în nu este pe cu de la din care mai sunt pentru o un să ca prin sau fi",
    "id": "yang dan di ini itu dengan untuk dari tidak pada dalam adalah ke akan atau juga",
}
_COMMON_WORDS = {name: frozenset(words.split()) for name, words in _COMMON.items()}
_ENOUGH = 2
_SAMPLE = 4000


def base_language(language: str) -> str:
    """Return the two- or three-letter part of a tag: "pt" of "pt-BR" or "pt_BR"."""
    return re.split("[-_]", language, maxsplit=1)[0].lower()


def guess_language(text: str) -> str:
    """Return the likely language of a text by its script and commonest words; "" when unsure."""
    sample = text[:_SAMPLE]
    for pattern, names in _SCRIPTS:
        if len(pattern.findall(sample)) > len(sample) // 4:
            return names[0]
    words = re.findall(r"[^\W\d_]+", sample.lower())
    scores = {name: sum(word in common for word in words)
              for name, common in _COMMON_WORDS.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _ENOUGH else ""


def keeps_beginnings(language: str) -> bool:
    """Say whether a stem begins with the same letter as its words, as suffix strippers leave it."""
    return language not in _STRIPS_BEGINNINGS


def fits_script(word: str, language: str) -> bool:
    """Say whether `word` is written in a script of `language`."""
    for pattern, names in _SCRIPTS:
        if pattern.search(word):
            return language in names
    return language not in _NOT_LATIN


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


@cache
def _stemmer(language: str) -> _Stemmer:
    import snowballstemmer  # thirty modules: not before a word is stemmed

    found: _Stemmer = snowballstemmer.stemmer(_NAMES[language])
    return found


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """Return the stem of a cleaned word, or the word itself where no stemmer fits."""
    if language not in _NAMES or not fits_script(word, language):
        return word
    return _stemmer(language).stemWord(word)
