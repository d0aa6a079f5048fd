from __future__ import annotations


def test_the_last_text_of_each_field_is_kept(store):
    store.drafts.save("incident", "a", "title", "R")
    store.drafts.save("incident", "a", "title", "Raid")
    store.drafts.save("incident", "a", "account", "At night")
    store.drafts.save("incident", "b", "title", "Other")
    store.drafts.save("contact", "a", "name", "P")
    assert store.drafts.get("incident", "a") == {"title": "Raid", "account": "At night"}
    assert store.drafts.get("contact", "a") == {"name": "P"}
    assert store.drafts.get("incident", "c") == {}


def test_drafts_leave_no_trace_in_the_journal(store):
    store.drafts.save("incident", "a", "title", "Raid")
    assert store.journal.head[0] == 0


def test_discarding_one_field_or_all(store):
    for field in ("title", "account"):
        store.drafts.save("incident", "a", field, "x")
    store.drafts.discard("incident", "a", "title")
    assert store.drafts.get("incident", "a") == {"account": "x"}
    store.drafts.discard("incident", "a")
    assert store.drafts.all() == []


def test_all_drafts_the_latest_first(store, clock):
    store.drafts.save("incident", "a", "title", "1")
    clock.advance(10)
    store.drafts.save("incident", "b", "title", "2")
    clock.advance(10)
    store.drafts.save("incident", "a", "account", "3")
    first, second = store.drafts.all()
    assert (first.id, first.fields, first.changed) == (
        "a", {"account": "3", "title": "1"}, clock.now_ms())
    assert (second.id, second.fields) == ("b", {"title": "2"})


def test_drafts_are_on_the_disk_at_once(reopen):
    reopen().drafts.save("incident", "a", "title", "half a wor")
    assert reopen().drafts.get("incident", "a") == {"title": "half a wor"}


def test_half_a_surrogate_pair_does_not_stop_typing(store):
    store.drafts.save("incident", "a", "title", "x\ud83dy\udc00")
    assert store.drafts.get("incident", "a") == {"title": "x\ufffdy\ufffd"}


def test_secrets_are_kept_and_forgotten(reopen):
    store = reopen()
    store.secrets.put("mailbox", b"1")
    store.secrets.put("mailbox", b"2")
    assert reopen().secrets.get("mailbox") == b"2"
    store = reopen()
    store.secrets.remove("mailbox")
    assert store.secrets.get("mailbox") is None
    assert store.secrets.names() == ["device-key"]
