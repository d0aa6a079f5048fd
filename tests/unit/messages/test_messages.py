"""Conversations on a real store."""

from __future__ import annotations

import pytest

from fieldbook.messages.errors import EmptyMessage, NoSuchMessage, UnknownKind
from fieldbook.messages.messages import Messages
from fieldbook.store.store import Store
from fieldbook.vault.sql import connect_in_memory


@pytest.fixture
def store(clock):
    return Store(connect_in_memory(), b"k" * 32, clock=clock)


def test_question_and_answer_make_one_conversation(store, clock):
    messages = Messages(store)
    asked = messages.write("Can you look at this letter?", "advice")
    clock.advance(1000)
    messages.receive(message="m2", thread=asked.thread, kind="reply", text="Yes, gladly.")
    thread = messages.threads()[0]
    assert thread.title == "Can you look at this letter?"
    assert [one.direction for one in thread.messages] == ["out", "in"]
    assert thread.unread == messages.unread() == 1
    messages.mark_read(thread.id)
    assert messages.unread() == 0


def test_the_same_message_twice_is_kept_once(store):
    messages = Messages(store)
    for _ in range(2):
        messages.receive(message="m1", thread="t", kind="reply", text="Yes")
    assert len(messages.threads()[0].messages) == 1


def test_an_answer_about_a_submission_is_found_there(store):
    messages = Messages(store)
    messages.receive(message="m1", thread="s1", kind="reply", text="Accepted", about="s1")
    assert [one.text for one in messages.about("s1")] == ["Accepted"]


def test_what_cannot_be_sent_is_refused_before_anything_is_kept(store):
    messages = Messages(store)
    with pytest.raises(EmptyMessage):
        messages.write("  \n")
    with pytest.raises(UnknownKind):
        messages.write("words", "gossip")
    with pytest.raises(NoSuchMessage):
        messages.get("nothing")
    assert messages.threads() == []
