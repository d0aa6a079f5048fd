"""Things on their way, for the pictures: as if they had been sent from this vault."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from fieldbook.exchange.letters import Attachment
from fieldbook.ui.pages.desk_demo import found

if TYPE_CHECKING:
    from fieldbook.session import Session


def fill(session: Session) -> None:
    """Fill a fresh vault; its hub cannot be reached."""
    found(session)
    outbox, work, store = session.exchange.outbox, session.casework, session.store
    case = work.new_case("March on 2 May").id
    for title, photo in (("Search of the office", 0), ("Arrest of S. (student)", 2_400_000)):
        incident = work.new_incident(case, title=title, what="Three men in plain clothes came.").id
        made = work.prepare(case, incident)
        files = [Attachment("gate.jpg", "image/jpeg", store.blobs.add(io.BytesIO(bytes(photo))).id)
                 ] if photo else []
        item = outbox.submit(made.id, made.title, made.document, files)
        work.record_sent(made, item)
        if not photo:
            outbox.on_the_way(item)
            outbox.sent(item)
    outbox.put("share", bytes(3500))
    message = session.messages.write("May I travel on Friday?", "advice")
    outbox.send_message(message.id, thread=message.thread, kind="advice", text=message.text)
