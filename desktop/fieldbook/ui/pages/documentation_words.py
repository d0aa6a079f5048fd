"""Words of the documentation pages: dates, states, roles, counts, kinds of files."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from fieldbook.casework.model import (
    Case,
    Consent,
    Evidence,
    Incident,
    Naming,
    Person,
    Role,
    Sent,
)
from fieldbook.casework.naming import shown_name
from fieldbook.formats import sniff
from fieldbook.ui.pages.incident_when import Moment
from fieldbook.ui.tokens import Tone
from fieldbook.ui.widgets.dates import date_words, day_words, signed_day, time_words

TagWords = tuple[str, Tone, str]
"""Text, tone and icon of a tag."""
ROLES: tuple[Role, ...] = get_args(Role)
NAMINGS: tuple[Naming, ...] = get_args(Naming)
CONSENTS: tuple[Consent, ...] = get_args(Consent)



# Dates and numbers


def instant_words(ms: int) -> str:
    """Return day and hour."""
    return QCoreApplication.translate("Documentation", "{day}, {time}").format(
        day=day_words(ms), time=time_words(ms))


def moment_day(moment: Moment) -> str:
    """Return the day, month or year of a moment in words; "" without a date."""
    locale = QLocale()
    if moment.day:
        return date_words(QDate(moment.year, moment.month, moment.day))
    if moment.month:
        return f"{locale.standaloneMonthName(moment.month)} {_year(moment.year)}"
    return _year(moment.year) if moment.year else ""


def _year(year: int) -> str:
    return QLocale().toString(QDate(year, 1, 1), "yyyy")


def moment_time(moment: Moment) -> str:
    """Return the hour, with a ~ when it is only about then; "" without an hour."""
    if moment.hour < 0:
        return ""
    shown = QLocale().toString(QTime(moment.hour, max(moment.minute, 0)),
                               QLocale.FormatType.ShortFormat)
    return f"~{shown}" if moment.about else shown


def moment_words(moment: Moment) -> str:
    """Return everything that was understood of a "when"."""
    day, hour = moment_day(moment), moment_time(moment)
    if not hour and moment.about:
        return QCoreApplication.translate("Documentation", "about {day}").format(day=day)
    if not day or not hour:
        return day or hour
    return QCoreApplication.translate("Documentation", "{day}, {time}").format(day=day, time=hour)


def place_words(place: object) -> str:
    """Return "45.51 N, 122.67 W" for degrees; two decimals are about a kilometre."""
    if not isinstance(place, dict):
        return ""
    lat, lon = float(place.get("lat", 0.0)), float(place.get("lon", 0.0))
    locale = QLocale()
    north = (QCoreApplication.translate("Documentation", "{degrees} N") if lat >= 0
             else QCoreApplication.translate("Documentation", "{degrees} S"))
    east = (QCoreApplication.translate("Documentation", "{degrees} E") if lon >= 0
            else QCoreApplication.translate("Documentation", "{degrees} W"))
    return QCoreApplication.translate("Documentation", "{latitude}, {longitude}").format(
        latitude=north.format(degrees=locale.toString(abs(lat), "f", 2)),
        longitude=east.format(degrees=locale.toString(abs(lon), "f", 2)))


# Counts and titles


def incidents_count(count: int) -> str:
    """Return "3 incidents"."""
    return QCoreApplication.translate("Documentation", "%n incident(s)", "", count)


def people_count(count: int) -> str:
    """Return "5 people"."""
    return QCoreApplication.translate("Documentation", "%n person(s)", "", count)


def files_count(count: int) -> str:
    """Return "11 files"."""
    return QCoreApplication.translate("Documentation", "%n file(s)", "", count)


def photos_count(count: int) -> str:
    """Return "4 photos"."""
    return QCoreApplication.translate("Documentation", "%n photo(s)", "", count)


def case_title(case: Case) -> str:
    """Return a case's title, or what stands for a missing one."""
    return case.title.strip() or QCoreApplication.translate("Documentation", "Case without a title")


def incident_title(incident: Incident) -> str:
    """Return an incident's title, its first words, or what stands for a missing one."""
    for text in (incident.title, incident.what, incident.account):
        first = text.strip().splitlines()[0].strip() if text.strip() else ""
        if first:
            return first if len(first) <= 90 else first[:89].rstrip() + "…"
    return QCoreApplication.translate("Documentation", "Incident without a title")


def person_title(person: Person) -> str:
    """Return a person's name as the owner of the vault wrote it."""
    return person.name.strip() or person.pseudonym.strip() or QCoreApplication.translate(
        "Documentation", "Person without a name")


def shortened(text: str, letters: int = 44) -> str:
    """Return the beginning of a long title, for places that cannot wrap."""
    return text if len(text) <= letters else text[:letters - 1].rstrip() + "…"


# Choices


def role_words(role: Role) -> str:
    """Return what somebody was in an incident."""
    return {
        "victim": QCoreApplication.translate("Documentation", "Victim"),
        "witness": QCoreApplication.translate("Documentation", "Witness"),
        "source": QCoreApplication.translate("Documentation", "Source"),
        "perpetrator": QCoreApplication.translate("Documentation", "Alleged perpetrator"),
        "other": QCoreApplication.translate("Documentation", "Other"),
    }[role]


def role_count(role: Role, count: int) -> str:
    """Return "1 victim", "3 alleged perpetrators"."""
    return {
        "victim": QCoreApplication.translate("Documentation", "%n victim(s)", "", count),
        "witness": QCoreApplication.translate("Documentation", "%n witness(es)", "", count),
        "source": QCoreApplication.translate("Documentation", "%n source(s)", "", count),
        "perpetrator": QCoreApplication.translate("Documentation", "%n alleged perpetrator(s)",
                                                  "", count),
        "other": people_count(count),
    }[role]


def naming_words(naming: Naming) -> str:
    """Return how somebody may be named to others."""
    return {
        "name": QCoreApplication.translate("Documentation", "Real name"),
        "initials": QCoreApplication.translate("Documentation", "Initials"),
        "pseudonym": QCoreApplication.translate("Documentation", "Pseudonym"),
    }[naming]


def consent_words(consent: Consent) -> str:
    """Return whether somebody agreed."""
    return {
        "yes": QCoreApplication.translate("Documentation", "Agreed"),
        "no": QCoreApplication.translate("Documentation", "Did not agree"),
        "not-asked": QCoreApplication.translate("Documentation", "Not asked"),
    }[consent]


def consent_recorded() -> str:
    """Return that everybody named agreed."""
    return QCoreApplication.translate("Documentation", "Consent recorded")


def consent_tag(consent: Consent) -> TagWords:
    """Return the tag for whether somebody agreed."""
    tones: dict[Consent, tuple[Tone, str]] = {
        "yes": ("ok", "check"), "no": ("danger", "warning"), "not-asked": ("neutral", "help")}
    return (consent_words(consent), *tones[consent])


def person_detail(person: Person) -> str:
    """Return one line about somebody: role, and the name that others read."""
    shown = shown_name(person).strip()
    if person.naming == "name" or not shown:
        return role_words(person.role)
    return QCoreApplication.translate("Documentation", "{role} · named “{name}” to others").format(
        role=role_words(person.role), name=shown)


# How far something got


def state_tag(sent: Sent | None, organisation: str) -> TagWords:
    """Return the tag for a submission; None is a draft."""
    if sent is None:
        return QCoreApplication.translate("Documentation", "Draft"), "neutral", "edit"
    if sent.state == "accepted" or (sent.state == "answered" and sent.accepted):
        words = QCoreApplication.translate("Documentation", "Accepted by {organisation} on {date}")
        return words.format(organisation=organisation,
                            date=signed_day(sent.accepted or sent.state_since)), "ok", "check"
    if sent.state == "refused":
        return _refused(sent.reason), "danger", "warning"
    found: dict[str, TagWords] = {
        "waiting": (QCoreApplication.translate("Documentation", "Waiting for a connection"),
                    "warn", "clock"),
        "on-the-way": (QCoreApplication.translate("Documentation", "On the way"), "info", "send"),
        "stored": (QCoreApplication.translate("Documentation", "Stored by the hub"), "info",
                   "check"),
        "answered": (QCoreApplication.translate("Documentation", "Answered"), "ok", "reply"),
    }
    return found.get(sent.state, (sent.state, "neutral", ""))


def _refused(reason: str) -> str:
    if reason == "mailbox-gone":
        return QCoreApplication.translate("Documentation", "Not delivered: the mailbox is gone")
    if reason == "file-lost":
        return QCoreApplication.translate("Documentation", "Not sent: a file is damaged or gone")
    if not reason:
        return QCoreApplication.translate("Documentation", "Refused")
    return QCoreApplication.translate("Documentation", "Refused: {why}").format(why=reason)


# Files


def kind_of(media_type: str) -> str:
    """Return a word for a kind of file."""
    if media_type == "application/pdf":
        return QCoreApplication.translate("Documentation", "PDF")
    return {
        "image": QCoreApplication.translate("Documentation", "Photo"),
        "video": QCoreApplication.translate("Documentation", "Video"),
        "audio": QCoreApplication.translate("Documentation", "Sound"),
        "text": QCoreApplication.translate("Documentation", "Text"),
    }.get(media_type.partition("/")[0], QCoreApplication.translate("Documentation", "File"))


def icon_of(media_type: str) -> str:
    """Return the drawing for a kind of file."""
    if media_type == "application/pdf":
        return "pdf"
    return {"image": "image", "video": "video", "audio": "audio",
            "text": "note"}.get(media_type.partition("/")[0], "file")


def mismatch_words(file: Evidence) -> str:
    """Return a sentence when a file is not what its name says, else ""."""
    says = sniff.type_of_name(file.name)
    if not says or says == file.media_type or file.size == 0:
        return ""
    ending = file.name.rpartition(".")[2]
    if file.media_type == sniff.UNKNOWN:
        return QCoreApplication.translate(
            "Documentation", "The name ends in “{ending}”, but the content is of another kind.") \
            .format(ending=ending)
    return QCoreApplication.translate(
        "Documentation", "The name ends in “{ending}”, but the content is: {kind}.").format(
            ending=ending, kind=kind_of(file.media_type))


def short_hash(sha256: str) -> str:
    """Return the first and last digits of a hash."""
    return f"{sha256[:4]}…{sha256[-4:]}"


def told_words(found: dict[str, object]) -> list[str]:
    """Return what a picture tells beside what it shows, in words."""
    told = []
    if found.get("place"):
        told.append(QCoreApplication.translate("Documentation", "Place: {place}").format(
            place=place_words(found["place"])))
    taken = str(found.get("taken", ""))
    if taken:
        when = QDateTime.fromString(taken[:19], "yyyy-MM-ddTHH:mm:ss")
        shown = taken if not when.isValid() else date_words(when.date()) + ", " + QLocale() \
            .toString(when.time(), QLocale.FormatType.ShortFormat)
        told.append(QCoreApplication.translate("Documentation", "Taken: {time}").format(time=shown))
    if found.get("camera"):
        told.append(QCoreApplication.translate("Documentation", "Camera: {camera}").format(
            camera=str(found["camera"])))
    if not told and found:
        told.append(QCoreApplication.translate(
            "Documentation", "Notes that the camera or a program left in the file"))
    return told


def joined(parts: Iterable[str]) -> str:
    """Return short facts in one line."""
    return " · ".join(part for part in parts if part)
