"""The hub's own description, in OpenAPI 3.1, made from the table that the router uses."""

from __future__ import annotations

import inspect
import re
from typing import Any

import msgspec

from fieldbook.exchange.protocol.wire import FaultAnswer
from fieldbook.hub.faults import STATUSES
from fieldbook.hub.rules import RULES, Rule

ALWAYS = ("malformed", "too-large", "too-slow", "broken", "busy", "disk-full")
"""What any call may be refused with."""

TEMPLATE = "#/components/schemas/{name}"

PARAMETERS: dict[str, dict[str, Any]] = {
    "mailbox": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "name": {"type": "string"},
    "n": {"type": "integer", "minimum": 0},
    "after": {"type": "integer", "minimum": 0},
    "nonce": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
}

SECURITY: dict[str, list[dict[str, list[str]]]] = {
    "anybody": [],
    "owner": [{"owner": []}],
    "reader": [{"capability": []}],
    "reader or owner": [{"capability": []}, {"owner": []}],
    "holder or owner": [{"capability": []}, {"owner": []}],
    "writer": [{"capability": []}, {"owner": []}],
}


def describe() -> dict[str, Any]:
    """Return the OpenAPI document as plain dictionaries and lists."""
    paths: dict[str, dict[str, Any]] = {}
    for rule in RULES:
        paths.setdefault(rule.path, {})[rule.method.lower()] = _operation(rule)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Fieldbook hub", "version": "1",
                 "description": "Mailboxes for sealed packets, blobs by hash, public metadata."},
        "paths": paths,
        "components": {"schemas": _schemas(), "securitySchemes": _schemes()},
    }


def _operation(rule: Rule) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "summary": rule.summary,
        "description": f"For: {rule.who}.",
        "security": SECURITY[rule.who],
        "parameters": _parameters(rule),
        "responses": {**_success(rule), **_refusals(rule)},
    }
    if rule.takes is not None:
        operation["requestBody"] = {"required": True, "content": _content(rule.takes)}
    return operation


def _parameters(rule: Rule) -> list[dict[str, Any]]:
    found = [{"name": name, "in": "path", "required": True, "schema": PARAMETERS[name]}
             for name in re.findall(r"{(\w+)}", rule.path)]
    found += [{"name": name, "in": "query", "schema": PARAMETERS[name]} for name in rule.query]
    if rule.path == "/blobs/{sha256}":
        found.append({"name": "Range", "in": "header", "schema": {"type": "string"}})
    return found


def _success(rule: Rule) -> dict[str, Any]:
    if rule.gives is None:
        return {"204": {"description": "Done, now or before."}}
    answers: dict[str, Any] = {
        "200": {"description": "Here it is.", "content": _content(rule.gives)}}
    if rule.path == "/blobs/{sha256}":
        answers["206"] = {"description": "The range.", "content": _content("bytes")}
        answers["416"] = {"description": "The range lies outside the blob."}
    return answers


def _refusals(rule: Rule) -> dict[str, Any]:
    kinds = [*rule.kinds, *ALWAYS, *(() if rule.who == "anybody" else ("refused",))]
    by_status: dict[str, list[str]] = {}
    for kind in sorted(set(kinds)):
        by_status.setdefault(str(STATUSES[kind]), []).append(kind)
    return {status: {"description": "kind: " + ", ".join(words), "content": _content(FaultAnswer)}
            for status, words in sorted(by_status.items())}


def _content(shape: Any) -> dict[str, Any]:
    if shape == "bytes":
        return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    reference = {"$ref": TEMPLATE.format(name=shape.__name__)}
    return {"application/json": {"schema": reference}}


def _schemas() -> dict[str, Any]:
    shapes = {shape for rule in RULES for shape in (rule.takes, rule.gives)
              if isinstance(shape, type)}
    ordered = sorted([*shapes, FaultAnswer], key=lambda shape: shape.__name__)
    _, found = msgspec.json.schema_components(ordered, ref_template=TEMPLATE)
    cleaned: dict[str, Any] = _cleaned(found)
    return cleaned


def _cleaned(node: Any, key: str = "") -> Any:
    r"""Write patterns as ECMA-262 has them, which knows $ but not \Z, and texts without indents.

    Docstrings keep those of the source up to Python 3.12.
    """
    if isinstance(node, dict):
        return {key: _cleaned(value, key) for key, value in node.items()}
    if isinstance(node, list):
        return [_cleaned(item) for item in node]
    if isinstance(node, str) and key == "pattern":
        return node.replace("\\Z", "$")
    return inspect.cleandoc(node) if isinstance(node, str) and key == "description" else node


def _schemes() -> dict[str, Any]:
    return {
        "capability": {"type": "http", "scheme": "bearer",
                       "bearerFormat": "<mailbox hex>.<capability hex>"},
        "owner": {"type": "apiKey", "in": "header", "name": "X-Fieldbook-Owner",
                  "description": "Ed25519 over the request, hex; see the protocol."},
    }
