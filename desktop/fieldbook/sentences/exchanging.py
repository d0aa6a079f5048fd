"""What the exchange says."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "carrier": (
        QT_TRANSLATE_NOOP("errors", "The hub cannot be used now."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Try again later."),
    ),
    "hub-away": (
        QT_TRANSLATE_NOOP("errors", "There is no connection to the hub."),
        QT_TRANSLATE_NOOP(
            "errors",
            "What you wrote is kept on this computer. It waits and will go with the next "
            "exchange.",
        ),
        QT_TRANSLATE_NOOP("errors", "Try again when there is a connection."),
    ),
    "hub-not-trusted": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Something answers at the hub's address, but it is not your organisation's hub.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Try again from another network. If it comes back, tell the organisation by "
            "another way.",
        ),
    ),
    "hub-confused": (
        QT_TRANSLATE_NOOP(
            "errors",
            "What answers does not speak as a hub should. A page that asks for a log-in may"
            " be in between.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost."),
        QT_TRANSLATE_NOOP("errors", "Check the network, and try again."),
    ),
    "connection-cut": (
        QT_TRANSLATE_NOOP("errors", "The connection broke."),
        QT_TRANSLATE_NOOP("errors", "What was sent is sent, the rest waits. Nothing is lost."),
        QT_TRANSLATE_NOOP("errors", "Exchange again; it goes on from there."),
    ),
    "hub-busy": (
        QT_TRANSLATE_NOOP("errors", "The hub is busy."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost."),
        QT_TRANSLATE_NOOP("errors", "Try again in a few minutes."),
    ),
    "hub-full": (
        QT_TRANSLATE_NOOP("errors", "The hub has no room for more now."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Try again tomorrow, or tell the organisation."),
    ),
    "hub-refused": (
        QT_TRANSLATE_NOOP("errors", "The hub no longer accepts this computer."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Ask the organisation for a new invite."),
    ),
    "request-refused": (
        QT_TRANSLATE_NOOP("errors", "The hub did not accept what was sent."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Try again. If it comes back, a newer Fieldbook may be needed.",
        ),
    ),
    "invite-used": (
        QT_TRANSLATE_NOOP("errors", "This invite was used already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Ask for a new one. If it was not you who used it, tell the organisation.",
        ),
    ),
    "invite-unknown": (
        QT_TRANSLATE_NOOP("errors", "The hub does not know this invite."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it was copied whole, or ask for a new one."),
    ),
    "invite-revoked": (
        QT_TRANSLATE_NOOP("errors", "The organisation took this invite back."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for a new one."),
    ),
    "invite-expired": (
        QT_TRANSLATE_NOOP("errors", "This invite is too old."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for a new one, and check the date of this computer."),
    ),
    "invite-damaged": (
        QT_TRANSLATE_NOOP("errors", "This is not a whole invite."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Copy all of it, from FB1 to its last letter."),
    ),
    "invite-too-new": (
        QT_TRANSLATE_NOOP("errors", "This invite was made for a newer Fieldbook."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Use the newer Fieldbook."),
    ),
    "mailbox-taken": (
        QT_TRANSLATE_NOOP("errors", "The hub has something else in this place."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Ask the organisation for a new invite."),
    ),
    "not-on-hub": (
        QT_TRANSLATE_NOOP("errors", "The hub does not have it, or no longer."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Exchange again later."),
    ),
    "upload-incomplete": (
        QT_TRANSLATE_NOOP("errors", "A file is not whole on the hub yet."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost."),
        QT_TRANSLATE_NOOP("errors", "Exchange again; it goes on from there."),
    ),
    "version-too-old": (
        QT_TRANSLATE_NOOP("errors", "The hub has something newer than what was sent."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Exchange first, then publish again."),
    ),
    "plain-http-refused": (
        QT_TRANSLATE_NOOP("errors", "This address is not protected."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Use an address that begins with https://."),
    ),
    "packet-type-unknown": (
        QT_TRANSLATE_NOOP("errors", "Something came that this Fieldbook does not know."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "A newer Fieldbook may be able to read it."),
    ),
    "attachment-damaged": (
        QT_TRANSLATE_NOOP("errors", "An attachment is damaged."),
        QT_TRANSLATE_NOOP("errors", "The letter it came with is here."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to send it again."),
    ),
    "attachment-changed": (
        QT_TRANSLATE_NOOP("errors", "A file changed while it was being sealed."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was sent."),
        QT_TRANSLATE_NOOP("errors", "Send it again."),
    ),
    "body-damaged": (
        QT_TRANSLATE_NOOP("errors", "Something that came cannot be read."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to send it again."),
    ),
    "enrolment-forged": (
        QT_TRANSLATE_NOOP("errors", "Somebody tried to join with an invite that is not theirs."),
        QT_TRANSLATE_NOOP("errors", "They were not let in."),
        QT_TRANSLATE_NOOP("errors", "Make a new invite for the person you meant."),
    ),
    "hub-not-proven": (
        QT_TRANSLATE_NOOP(
            "errors",
            "What answers is not the hub that was started with your owner file.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Check the address, and the file that the hub was started with.",
        ),
    ),
    "owner-file-damaged": (
        QT_TRANSLATE_NOOP("errors", "The owner file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Write it again from the desk."),
    ),
    "packet-damaged": (
        QT_TRANSLATE_NOOP("errors", "Something that came is damaged."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to send it again."),
    ),
    "packet-forged": (
        QT_TRANSLATE_NOOP("errors", "Something came that its sender did not sign."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Tell the organisation."),
    ),
    "packet-misplaced": (
        QT_TRANSLATE_NOOP("errors", "Something came that was meant for somebody else."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Tell the organisation."),
    ),
    "packet-not-for-us": (
        QT_TRANSLATE_NOOP("errors", "Something came that none of your keys opens."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to send it again."),
    ),
    "packet-too-large": (
        QT_TRANSLATE_NOOP("errors", "This is too large to be sent at once."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Make it shorter, or send it in parts."),
    ),
    "packet-too-new": (
        QT_TRANSLATE_NOOP("errors", "Something came from a newer Fieldbook."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Use the newer Fieldbook to read it."),
    ),
    "receipt-forged": (
        QT_TRANSLATE_NOOP("errors", "A receipt came that the hub did not sign."),
        QT_TRANSLATE_NOOP("errors", "Nothing counts as sent because of it."),
        QT_TRANSLATE_NOOP("errors", "Exchange again. If it comes back, tell the organisation."),
    ),
    "already-joined": (
        QT_TRANSLATE_NOOP("errors", "You belong to an organisation already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        "",
    ),
    "share-alone": (
        QT_TRANSLATE_NOOP("errors", "This share opens the vault without any other."),
        QT_TRANSLATE_NOOP("errors", "It was given to nobody."),
        QT_TRANSLATE_NOOP("errors", "Make shares of which at least two are needed."),
    ),
    "not-outgoing": (
        QT_TRANSLATE_NOOP("errors", "This does not wait to be sent."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of what goes out."),
    ),
    "under-way": (
        QT_TRANSLATE_NOOP("errors", "It is on its way already and cannot be taken back."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is unchanged on this computer."),
        QT_TRANSLATE_NOOP("errors", "Write a message if something in it must not be used."),
    ),
    "file-lost": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Something was not sent: a file that belongs to it is damaged or gone here.",
        ),
        QT_TRANSLATE_NOOP("errors", "Everything else is sent."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look for the file and add it again, or leave it out; then send once more.",
        ),
    ),
    "attachment-gone": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The hub lost a file that you had sent, and it is no longer on this computer.",
        ),
        QT_TRANSLATE_NOOP("errors", "Everything else is sent."),
        QT_TRANSLATE_NOOP("errors", "Ask the organisation whether they have the file."),
    ),
    "not-joined": (
        QT_TRANSLATE_NOOP("errors", "You have not joined an organisation yet."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Join with an invite on the page Exchange."),
    ),
    "content-damaged": (
        QT_TRANSLATE_NOOP("errors", "What came for a course is not what its publisher signed."),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again later. If it comes back, tell the organisation.",
        ),
    ),
    "content-missing": (
        QT_TRANSLATE_NOOP("errors", "A part of a course is not on the hub."),
        QT_TRANSLATE_NOOP("errors", "What is here stays."),
        QT_TRANSLATE_NOOP("errors", "Exchange again later."),
    ),
    "language-not-published": (
        QT_TRANSLATE_NOOP("errors", "The course does not exist in this language."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the languages that are shown."),
    ),
    "name-unusable": (
        QT_TRANSLATE_NOOP("errors", "A course cannot be published under this name."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose letters, digits and hyphens."),
    ),
    "publications-refused": (
        QT_TRANSLATE_NOOP("errors", "The list of courses that came cannot be trusted."),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again later. If it comes back, tell the organisation.",
        ),
    ),
    "publications-rolled-back": (
        QT_TRANSLATE_NOOP("errors", "The hub offers an older list of courses than you have seen."),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again later. If it comes back, tell the organisation: somebody may "
            "hold news back from you.",
        ),
    ),
    "publications-unsigned": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The list of courses that came is not signed by your organisation.",
        ),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP("errors", "Tell the organisation."),
    ),
    "publications-mismatch": (
        QT_TRANSLATE_NOOP(
            "errors",
            "A file that came is not the one that your organisation signed.",
        ),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again later. If it comes back, tell the organisation.",
        ),
    ),
    "publications-too-large": (
        QT_TRANSLATE_NOOP("errors", "A file that came is far larger than it may be."),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again later. If it comes back, tell the organisation.",
        ),
    ),
    "publications-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The list of courses that came cannot be read."),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP("errors", "Exchange again later."),
    ),
    "publications-missing": (
        QT_TRANSLATE_NOOP("errors", "A part of the list of courses is not on the hub."),
        QT_TRANSLATE_NOOP("errors", "What is here stays."),
        QT_TRANSLATE_NOOP("errors", "Exchange again later."),
    ),
    "publications-expired": (
        QT_TRANSLATE_NOOP("errors", "The list of courses has not been renewed for a long time."),
        QT_TRANSLATE_NOOP("errors", "What is here can be used."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again. If it stays like this, ask the organisation: somebody may hold"
            " news back from you.",
        ),
    ),
    "unknown-course": (
        QT_TRANSLATE_NOOP("errors", "No course with this name is published."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Exchange to see the newest list."),
    ),
    "hub-restored": (
        QT_TRANSLATE_NOOP("errors", "The hub was restored from a backup."),
        QT_TRANSLATE_NOOP("errors", "What might be missing there is sent again."),
        "",
    ),
    "mailbox-gone": (
        QT_TRANSLATE_NOOP("errors", "Somebody you write to is no longer on the hub."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is kept on this computer."),
        QT_TRANSLATE_NOOP("errors", "Ask the organisation."),
    ),
    "packet-set-aside": (
        QT_TRANSLATE_NOOP("errors", "Something that came could not be read and was put aside."),
        QT_TRANSLATE_NOOP("errors", "Everything else arrived."),
        QT_TRANSLATE_NOOP("errors", "If you expected something, ask the sender to send it again."),
    ),
    "packets-missing": (
        QT_TRANSLATE_NOOP("errors", "Something that was sent to you did not arrive."),
        QT_TRANSLATE_NOOP("errors", "Everything else arrived."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again. If it stays missing, tell the sender: somebody may hold it "
            "back.",
        ),
    ),
    "packet-late": (
        QT_TRANSLATE_NOOP("errors", "Something arrived later than what was sent after it."),
        QT_TRANSLATE_NOOP("errors", "It is here now."),
        "",
    ),
    "sender-copied": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Two different letters carry the same number: somebody's vault was copied.",
        ),
        QT_TRANSLATE_NOOP("errors", "Both are kept."),
        QT_TRANSLATE_NOOP("errors", "Tell the sender by another way."),
    ),
}
