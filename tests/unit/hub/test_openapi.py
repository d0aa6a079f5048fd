"""The description of the hub is true: every call in it, and the file that documents it, agree."""

from __future__ import annotations

import json
from pathlib import Path

from fakes.carrier import InProcessTransport
from fieldbook.exchange.carriers.transport import Request, read_whole
from fieldbook.hub.faults import STATUSES
from fieldbook.hub.openapi import describe
from fieldbook.hub.rules import RULES

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "openapi.json"
VALUES = {"mailbox": "0" * 32, "sha256": "0" * 64, "name": "1.root.json", "n": "0"}


def test_the_hub_serves_the_description_that_the_docs_hold(hub):
    answer = InProcessTransport(hub).send(Request("GET", "/v1/openapi.json"))
    assert json.loads(read_whole(answer, 10**6)) == json.loads(DOCUMENT.read_text())


def test_every_call_of_the_table_is_described_and_answers_what_is_described(hub):
    described = describe()["paths"]
    transport = InProcessTransport(hub)
    for rule in RULES:
        operation = described[rule.path][rule.method.lower()]
        body = b"{}" if rule.takes else None
        answer = transport.send(Request(rule.method, rule.path.format(**VALUES), {}, body))
        assert str(answer.status) in operation["responses"], (rule.method, rule.path)


def test_every_word_of_the_hub_has_a_status_and_stands_in_the_description():
    told = set()
    for path in describe()["paths"].values():
        for operation in path.values():
            for status, answer in operation["responses"].items():
                words = answer["description"].removeprefix("kind: ").split(", ")
                if int(status) >= 400 and status != "416":
                    assert all(str(STATUSES[word]) == status for word in words)
                    told |= set(words)
    assert told == set(STATUSES) - {"no-such-call", "wrong-method"}


def test_every_reference_in_the_description_leads_somewhere():
    text = json.dumps(describe())
    names = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert names <= set(describe()["components"]["schemas"])
    assert "\\\\Z" not in text


def test_the_protocol_page_names_every_call_and_every_word():
    page = (DOCUMENT.parent / "exchange-protocol.md").read_text("utf-8")
    for rule in RULES:
        assert f"{rule.method} {rule.path}" in page or f"HEAD {rule.path}" in page, rule.path
    for word in STATUSES:
        assert f"`{word}`" in page, word
