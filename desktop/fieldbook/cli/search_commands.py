"""`fieldbook search WORDS`."""

from __future__ import annotations

import dataclasses

from fieldbook.cli.answers import Answer
from fieldbook.cli.command import Command, Verbs, add_verb, whole_number


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the command."""
    search = add_verb(nouns, name, _search, summary)
    search.add_argument("words", nargs="+")
    search.add_argument("--kind")
    search.add_argument("--language")
    search.add_argument("--limit", type=whole_number(1, 1000), default=20)


def _search(command: Command) -> Answer:
    arguments = command.arguments
    with command.session() as session:
        hits = session.store.search.query(
            " ".join(arguments.words), kind=arguments.kind, language=arguments.language,
            limit=arguments.limit)
        return [dataclasses.asdict(hit) for hit in hits]
