"""A new passphrase that is typed and easy to guess: it is taken, and told."""

from __future__ import annotations

from fieldbook.cli.answers import tell
from fieldbook.cli.languages import language, translator
from fieldbook.crypto.guessing import Judgement, judge
from fieldbook.sentences import guessing
from fieldbook.text import Translate, untranslated

MOST_ADVICE = 2


def warn_if_easy(passphrase: str, *, translated: bool = True) -> None:
    """Tell on standard error that a passphrase is easy to guess, and why; no part of it is shown.

    A terminal keeps what it showed, and the passphrase is going to be used.
    """
    if not passphrase.strip():
        return
    found = judge(passphrase)
    if not found.is_enough:
        say = translator(language(), guessing.CONTEXT) if translated else untranslated
        tell(" ".join(_reasons(found, say)))


def _reasons(found: Judgement, say: Translate) -> list[str]:
    told = [found.warning, *found.advice[:MOST_ADVICE]]
    known = dict.fromkeys(guessing.ADVICE[one] for one in told if one in guessing.ADVICE)
    return [say(guessing.CONTEXT, one) for one in (guessing.EASY, *known)]
