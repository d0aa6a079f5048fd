"""What each kind of error and finding says: what happened, what is safe, what to do.

Plain words, no idioms, no inner names. Facts stand in braces and are filled in by `fieldbook.text`.
"""

from __future__ import annotations

from fieldbook.sentences import (
    backups,
    damage,
    duress,
    exchanging,
    general,
    keeping,
    keyfiles,
    organising,
    rescuing,
    travelling,
    vault,
)
from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

BUG: Sentences = (
    QT_TRANSLATE_NOOP("errors", "Fieldbook made a mistake and stopped what it was doing."),
    QT_TRANSLATE_NOOP("errors", "What was saved before is not lost."),
    QT_TRANSLATE_NOOP("errors", "Try again. If it happens again, lock, unlock and tell whoever "
                                "gave you Fieldbook."),
)

SENTENCES: dict[str, Sentences] = {
    **backups.SENTENCES, **damage.SENTENCES, **general.SENTENCES, **vault.SENTENCES,
    **keeping.SENTENCES, **exchanging.SENTENCES, **organising.SENTENCES, **keyfiles.SENTENCES,
    **duress.SENTENCES, **rescuing.SENTENCES, **travelling.SENTENCES}

__all__ = ["BUG", "SENTENCES", "Sentences"]
