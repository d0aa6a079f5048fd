"""The words that an import reports with; scripts may rely on them."""

from __future__ import annotations

SKIPPED = frozenset({
    "link-not-followed", "not-a-file", "too-deep", "unreadable", "too-large", "damaged",
    "unsafe-path", "encrypted", "too-tight", "same-name-twice", "same-item-twice", "unknown-type",
    "empty-file", "not-text", "not-a-picture", "outside-languages", "unknown-yaml",
})
"""Why a file was left out."""

WARNINGS = frozenset({
    "front-matter-missing", "front-matter-unclosed", "front-matter-unopened", "front-matter-glued",
    "front-matter-key-translated", "front-matter-key-unknown", "index-not-a-number", "yaml-damaged",
    "key-translated", "invalid-utf8", "binary", "missing-title", "empty-page", "empty-category",
    "empty-checklist", "empty-form", "line-unreadable", "question-type-unknown",
    "question-without-label", "missing-image", "mended-image", "remote-image", "broken-link",
    "mended-link", "refused-link", "active-content", "name-not-utf8", "renamed",
    "not-what-its-name-says", "picture-tells-place", "language-guessed",
})
"""What is wrong with a file that was taken."""
