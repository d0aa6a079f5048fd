"""YAML read as text: every scalar stays a string, every node knows its line, nothing is fatal.

Only mappings, sequences and scalars of one document are read. Aliases and tags are not followed: a
file from outside can neither build objects nor unfold into more than it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from fieldbook.formats.remarks import Remark

DEEPEST = 40
"""Nodes inside nodes at most; the readers here need five."""

_ENTRY = re.compile(r"(?P<indent>\s*)(?P<dash>-\s+)?(?P<key>[^\s:：#\-][^:：]{0,80}?)\s*"
                    r"(?::(?:\s+(?P<value>.*?))?|：\s*(?P<wide>.*?))\s*$")


@dataclass(slots=True)
class Node:
    """A scalar (`text`), a sequence (`items`) or a mapping (`entries`), at `line` of the file."""

    line: int
    text: str | None = None
    items: list[Node] = field(default_factory=list)
    entries: list[tuple[str, Node]] = field(default_factory=list)

    def get(self, key: str) -> Node | None:
        """Return the value of the first entry called `key`."""
        return next((value for name, value in self.entries if name == key), None)


def read(text: str, first_line: int = 1) -> tuple[Node, list[Remark]]:
    """Return the document's root and what had to be mended; an empty document is a bare Node.

    Text that is not YAML is read line by line as "key: value" (remark "yaml-damaged").
    """
    try:
        root = _read_strictly(text, first_line)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) or 0
        return _read_loosely(text, first_line), [Remark(first_line + line, "yaml-damaged")]
    if root.text is not None and _ENTRY.match(text.split("\n")[0]):
        # a colon of Chinese or Japanese type makes no entry in YAML
        return _read_loosely(text, first_line), [Remark(first_line, "yaml-damaged")]
    return root, []


def _read_strictly(text: str, first_line: int) -> Node:
    """Build nodes from parser events, with a stack of our own instead of recursion."""
    document = Node(first_line)
    open_nodes: list[_Open] = [_Open(document)]
    for event in _events(text):
        line = first_line + (event.start_mark.line if event.start_mark else 0)
        if isinstance(event, yaml.ScalarEvent):
            open_nodes[-1].take(Node(line, text=event.value))
        elif isinstance(event, yaml.AliasEvent):
            open_nodes[-1].take(Node(line, text=""))
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(open_nodes) > DEEPEST:
                raise ValueError("too deep")
            node = Node(line)
            open_nodes[-1].take(node)
            open_nodes.append(_Open(node, isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.CollectionEndEvent):
            open_nodes.pop()
    return document.items[0] if document.items else document


def _events(text: str) -> Iterator[yaml.Event]:
    """Yield the events of the first document."""
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.DocumentEndEvent):
            return
        yield event


class _Open:
    """A collection that is still being read."""

    def __init__(self, node: Node, mapping: bool = False) -> None:
        self._node = node
        self._mapping = mapping
        self._key: str | None = None

    def take(self, node: Node) -> None:
        """Add the next node: an element, a key, or the value that belongs to the last key."""
        if not self._mapping:
            self._node.items.append(node)
        elif self._key is None:
            self._key = (node.text or "").strip()
        else:
            self._node.entries.append((self._key, node))
            self._key = None


def _read_loosely(text: str, first_line: int) -> Node:
    """Read top-level "key: value" lines and "- key: value" lists; a longer line continues."""
    root = Node(first_line)
    current = root
    last: Node | None = None
    for number, line in enumerate(text.split("\n"), first_line):
        found = _ENTRY.match(line)
        if found:
            value = Node(number, text=_unquoted(found["value"] or found["wide"] or ""))
            if found["dash"]:
                holder = root.entries[-1][1] if root.entries else root
                current = Node(number)
                holder.items.append(current)
            elif not found["indent"]:
                current = root
            current.entries.append((found["key"].strip("\"' "), value))
            last = value
        elif line.strip() and last is not None:
            last.text = f"{last.text} {_unquoted(line.strip())}".strip()
    return root


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text.strip("\"'") if text.count('"') == 1 or text[:1] == "'" else text
