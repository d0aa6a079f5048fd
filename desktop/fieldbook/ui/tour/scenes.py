"""The scenes of the tour, in order. Each does what people do, and answers with what came of it."""

from __future__ import annotations

from collections.abc import Callable

from fieldbook.ui.tour.cast import Cast
from fieldbook.ui.tour.organisation import Organisation
from fieldbook.ui.tour.reading import Reading
from fieldbook.ui.tour.reporting import Reporting

Scene = tuple[str, Callable[[], str]]


def scenes(cast: Cast) -> list[Scene]:
    """Return title and play of each scene, in order."""
    desk, reader, reporter = Organisation(cast), Reading(cast), Reporting(cast)
    return [
        ("An organisation makes its desk, and its relay starts", desk.begin),
        ("The trainer imports a course and publishes it", desk.publish),
        ("The desk invites somebody", desk.make_invite),
        ("A defender makes a vault and joins", reader.first_run),
        ("The catalogue shows sizes; French and Arabic are fetched", reader.fetch),
        ("The relay is off: the course is read, a checklist ticked, words searched", reader.read),
        ("Still off: an incident is written, files and contacts added", reporter.document),
        ("One page before sending: who reads it, which names, consent, the place", reporter.review),
        ("The relay is back: one exchange", reporter.exchange),
        ("The desk opens it, accepts it, and answers", desk.answer),
        ("The defender sees that it was accepted, and the answer", reporter.see),
        ("Locked and unlocked: everything is there, drafts included", reporter.relock),
    ]
