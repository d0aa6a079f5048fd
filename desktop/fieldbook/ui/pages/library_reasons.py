"""What an import found, in words: why a file was left out, and what is wrong with one taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "ImportReasons"


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Mark `source` for the translators' tool, which looks for this name; return it unchanged."""
    return source


_WORDS = {
    # left out
    "link-not-followed": QT_TRANSLATE_NOOP(
        "ImportReasons", "These are shortcuts to other places. Only real files are taken."),
    "not-a-file": QT_TRANSLATE_NOOP("ImportReasons", "These are no ordinary files."),
    "too-deep": QT_TRANSLATE_NOOP(
        "ImportReasons", "These lie too many folders deep. Move them further up."),
    "unreadable": QT_TRANSLATE_NOOP(
        "ImportReasons", "The computer could not read these files. The disk or stick may be "
                         "damaged, or you may lack the right to open them."),
    "too-large": QT_TRANSLATE_NOOP("ImportReasons", "These are larger than a course can carry."),
    "damaged": QT_TRANSLATE_NOOP("ImportReasons", "These files are damaged."),
    "unsafe-path": QT_TRANSLATE_NOOP(
        "ImportReasons", "The names of these files point outside the course. That can be an "
                         "attack."),
    "encrypted": QT_TRANSLATE_NOOP("ImportReasons", "These are locked with a password."),
    "too-tight": QT_TRANSLATE_NOOP(
        "ImportReasons", "These grow beyond all measure when they are unpacked. That can be an "
                         "attack."),
    "same-name-twice": QT_TRANSLATE_NOOP(
        "ImportReasons", "There are two files of this name; the first was taken."),
    "same-item-twice": QT_TRANSLATE_NOOP(
        "ImportReasons", "There are two files for the same page; the first was taken."),
    "unknown-type": QT_TRANSLATE_NOOP(
        "ImportReasons", "A course cannot show files of this type."),
    "empty-file": QT_TRANSLATE_NOOP("ImportReasons", "These files are empty."),
    "not-text": QT_TRANSLATE_NOOP(
        "ImportReasons", "These should be text by their names, and are not."),
    "not-a-picture": QT_TRANSLATE_NOOP(
        "ImportReasons", "These should be pictures by their names, and are not."),
    "outside-languages": QT_TRANSLATE_NOOP(
        "ImportReasons", "These lie beside the folders of the languages, so it is not clear which "
                         "language they are in."),
    "unknown-yaml": QT_TRANSLATE_NOOP(
        "ImportReasons", "These are neither a checklist nor a form nor the description of a "
                         "section."),
    # taken, but
    "front-matter-missing": QT_TRANSLATE_NOOP(
        "ImportReasons", "The lines with title and order are missing at the top of these pages."),
    "front-matter-unclosed": QT_TRANSLATE_NOOP(
        "ImportReasons", "The lines with title and order do not end with a line of three dashes."),
    "front-matter-unopened": QT_TRANSLATE_NOOP(
        "ImportReasons", "The lines with title and order do not begin with a line of three "
                         "dashes."),
    "front-matter-glued": QT_TRANSLATE_NOOP(
        "ImportReasons", "Title and order stand in one line; each needs its own."),
    "front-matter-key-translated": QT_TRANSLATE_NOOP(
        "ImportReasons", "The words “title” and “index” were translated. They were understood; "
                         "they should stay in English."),
    "front-matter-key-unknown": QT_TRANSLATE_NOOP(
        "ImportReasons", "There is an entry at the top of these pages that means nothing here."),
    "index-not-a-number": QT_TRANSLATE_NOOP(
        "ImportReasons", "The order of these pages is not a number; they come last."),
    "yaml-damaged": QT_TRANSLATE_NOOP(
        "ImportReasons", "Part of these files could not be understood and was left out."),
    "key-translated": QT_TRANSLATE_NOOP(
        "ImportReasons", "Words such as “list” or “check” were translated. They were understood; "
                         "they should stay in English."),
    "invalid-utf8": QT_TRANSLATE_NOOP(
        "ImportReasons", "Some letters are damaged because the text was saved in another "
                         "encoding than UTF-8."),
    "binary": QT_TRANSLATE_NOOP(
        "ImportReasons", "There are characters in these pages that are no text; they were left "
                         "out."),
    "missing-title": QT_TRANSLATE_NOOP(
        "ImportReasons", "These have no title; the name of the file is shown instead."),
    "empty-page": QT_TRANSLATE_NOOP("ImportReasons", "There is no text on these pages."),
    "empty-category": QT_TRANSLATE_NOOP(
        "ImportReasons", "These sections say nothing of themselves; the name of the folder is "
                         "shown instead."),
    "empty-checklist": QT_TRANSLATE_NOOP(
        "ImportReasons", "There is nothing to tick in these checklists."),
    "empty-form": QT_TRANSLATE_NOOP("ImportReasons", "These forms ask nothing."),
    "line-unreadable": QT_TRANSLATE_NOOP(
        "ImportReasons", "Lines of these checklists could not be understood and were left out."),
    "question-type-unknown": QT_TRANSLATE_NOOP(
        "ImportReasons", "These forms have questions of an unknown kind; they became lines of "
                         "text."),
    "question-without-label": QT_TRANSLATE_NOOP(
        "ImportReasons", "These forms have questions without words."),
    "missing-image": QT_TRANSLATE_NOOP(
        "ImportReasons", "Pictures on these pages are missing from the folder."),
    "mended-image": QT_TRANSLATE_NOOP(
        "ImportReasons", "Pictures on these pages were not where the page says; they were found "
                         "elsewhere in the folder."),
    "remote-image": QT_TRANSLATE_NOOP(
        "ImportReasons", "Pictures on these pages are on the Internet. They are not fetched; the "
                         "page shows their address."),
    "broken-link": QT_TRANSLATE_NOOP("ImportReasons", "Links on these pages lead nowhere."),
    "mended-link": QT_TRANSLATE_NOOP(
        "ImportReasons", "Links on these pages were not written as they should be; it was clear "
                         "where they lead."),
    "refused-link": QT_TRANSLATE_NOOP(
        "ImportReasons", "Links on these pages could run a program or read a file. They were "
                         "taken out; their words stay."),
    "active-content": QT_TRANSLATE_NOOP(
        "ImportReasons", "There are scripts or other active parts on these pages. They were taken "
                         "out."),
    "name-not-utf8": QT_TRANSLATE_NOOP(
        "ImportReasons", "The names of these files have damaged letters."),
    "renamed": QT_TRANSLATE_NOOP(
        "ImportReasons", "The names of these files do not work on every computer; they were "
                         "changed."),
    "not-what-its-name-says": QT_TRANSLATE_NOOP(
        "ImportReasons", "The content of these files is of another type than their names say."),
    "picture-tells-place": QT_TRANSLATE_NOOP(
        "ImportReasons", "These pictures tell where they were taken. Whoever gets the course can "
                         "read that."),
    "language-guessed": QT_TRANSLATE_NOOP(
        "ImportReasons", "The language was guessed from the words."),
}
_OTHER = QT_TRANSLATE_NOOP("ImportReasons", "Something else was noticed.")


def words(reason: str) -> str:
    """Return a sentence for a reason of `library.reasons`, in the user's language."""
    return QCoreApplication.translate(CONTEXT, _WORDS.get(reason, _OTHER))
