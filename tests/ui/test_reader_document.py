from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument

from fieldbook.ui.pages.reader_document import Look, Sheet, SheetDocument, make, page_html
from fieldbook.ui.pages.reader_pictures import decode, picture_size, stand_in
from fieldbook.ui.pages.reader_terms import Term, opened
from fieldbook.ui.pages.reader_time import minutes, minutes_for
from fieldbook.ui.tokens import DARK, LIGHT
from fieldbook.ui.widgets.reader_view_text import find_all, to_utf16
from ui.library_world import picture

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
IMAGE = QTextDocument.ResourceType.ImageResource.value


def page_of(html: str, direction: str = "ltr", terms: tuple[Term, ...] = (),
            pictures: dict[str, bytes] | None = None) -> SheetDocument:
    return make(Sheet("Title", html, direction, pictures or {}, terms),
                Look("Noto Sans", 12.0, LIGHT))


def terms_in(document: QTextDocument) -> dict[str, str]:
    """Return what is marked as a term, by the words that show it."""
    found = {}
    for place in range(1, document.characterCount()):
        cursor = QTextCursor(document)
        cursor.setPosition(place)
        address = cursor.charFormat().anchorHref()
        if opened(address):
            found[opened(address)] = found.get(opened(address), "") \
                + document.characterAt(place - 1)
    return {words.strip("\u2029"): id for id, words in found.items()}


@pytest.mark.parametrize("address", ["file:///etc/hostname", "/etc/hostname", "hostname",
                                     "http://127.0.0.1:9/x.png", "asset:other.png",
                                     "data:image/png;base64,AAAA", "qrc:/x.png"])
def test_a_document_answers_for_its_pictures_and_nothing_else(qapp, address, tmp_path) -> None:
    (tmp_path / "real.png").write_bytes(picture())
    document = page_of(f'<p><img src="{address}"></p>'
                       f'<p><img src="{(tmp_path / "real.png").as_uri()}"></p>',
                       pictures={"asset:a.png": picture()})
    for name in (address, (tmp_path / "real.png").as_uri(), str(tmp_path / "real.png")):
        answer = document.loadResource(IMAGE, QUrl(name))
        assert isinstance(answer, QImage)
        assert answer.size().toTuple() == (1, 1)


def test_a_picture_keeps_its_shape_before_and_after_it_is_decoded(qapp) -> None:
    data = picture(width=900, height=300)
    document = page_of('<p><img src="asset:a.png"></p>', pictures={"asset:a.png": data})
    wanted = []
    document.wanted.connect(wanted.append)
    before = document.loadResource(IMAGE, QUrl("asset:a.png"))
    assert wanted == ["asset:a.png"]
    document.put("asset:a.png", decode(data, 300, 1.0))
    after = document.loadResource(IMAGE, QUrl("asset:a.png"))
    assert after.width() == 300, "no larger in memory than it is shown"
    for image in (before, after):
        assert image.deviceIndependentSize().width() == pytest.approx(900, abs=1)
        assert image.deviceIndependentSize().height() == pytest.approx(300, abs=12)


def test_pictures_far_from_view_are_let_go(qapp) -> None:
    files = {f"asset:{number}.png": picture() for number in range(9)}
    document = page_of("", pictures=files)
    large = QImage(2400, 2400, QImage.Format.Format_RGB32)
    for address in files:
        document.put(address, large.copy())
    assert sum(each.sizeInBytes() for each in document._ready.values()) <= 4 * large.sizeInBytes()


def test_damaged_and_monstrous_pictures_are_left_out(qapp) -> None:
    assert decode(b"", 100, 1.0).isNull()
    assert decode(b"\x89PNG\r\n\x1a\n" + bytes(40), 100, 1.0).isNull()
    assert picture_size(b"nothing").toTuple() == (1, 1)
    huge = bytearray(picture(width=10, height=10))
    huge[16:24] = (60_000).to_bytes(4, "big") * 2  # IHDR says 60,000 by 60,000
    assert decode(bytes(huge), 100, 1.0).isNull()


def test_drawings_made_for_white_pages_get_white_paper(qapp) -> None:
    clear = QImage(10, 10, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    clear.save(buffer, "PNG")
    buffer.close()
    data = bytes(held.data())
    assert decode(data, 100, 1.0, QColor("#ffffff")).pixelColor(5, 5).name() == "#ffffff"
    assert decode(data, 100, 1.0).pixelColor(5, 5).alpha() == 0


def test_decoding_on_several_threads_does_not_lock_up() -> None:
    """Qt chooses a decoder under a lock of its own: see `reader_pictures._Open`."""
    code = """
import sys
from concurrent.futures import ThreadPoolExecutor
from PySide6.QtGui import QGuiApplication
qt = QGuiApplication(sys.argv)
from fieldbook.ui.pages.reader_pictures import decode, picture_size
data = bytes.fromhex(sys.argv[1])
with ThreadPoolExecutor(4) as pool:
    jobs = [pool.submit(decode, data, 2000, 1.0) for _ in range(400)]
    for _ in range(400):
        assert picture_size(data).width() == 900
    assert all(job.result().width() == 900 for job in jobs)
"""
    done = subprocess.run([sys.executable, "-c", code, picture().hex()], timeout=60,
                          env={"PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen",
                               "PATH": "/usr/bin:/bin"}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_the_title_stands_once_and_quotes_are_boxes() -> None:
    assert page_html("A & B", '<h1 dir="auto"><a name="a"></a>a &amp;  B</h1><p>x</p>') \
        == '<h1 class="title">A &amp; B</h1>\n<p>x</p>'
    assert page_html("Links", "<h2>links</h2><p>x</p>") == '<h1 class="title">Links</h1>\n<p>x</p>'
    assert "<h2>Other" in page_html("Links", "<h2>Other</h2>")
    assert "blockquote" not in page_html("T", '<blockquote dir="auto"><p>q</p></blockquote>')


def test_headings_have_the_sizes_of_the_design(qapp) -> None:
    document = page_of("<h1>Big</h1><h2>Small</h2><p>text</p>")
    sizes = {}
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        sizes[block.text()] = cursor.charFormat().font().pointSizeF()
        block = block.next()
    assert sizes["Title"] == pytest.approx(21.8, abs=0.1)
    assert sizes["Title"] > sizes["Big"] > sizes["Small"] > sizes["text"] == 12.0


def test_terms_are_marked_once_outside_headings_and_links(qapp) -> None:
    terms = (Term("Malware", "g/malware"), Term("Web browser", "g/web"), Term("About", "g/s_about"))
    document = page_of('<h2>Malware</h2><p><a href="item:x">malware</a> and malware, all about '
                       "web\nbrowsers; malware again.</p>", terms=terms)
    assert terms_in(document) == {"malware": "g/malware", "web browsers": "g/web"}


@pytest.mark.parametrize(("text", "term", "shown"), [
    ("يستعملون التشفير كل يوم", "تشفير", "تشفير"),
    ("بالتشفير نحمي", "التشفير", "التشفير"),
    ("我们使用加密软件", "加密", "加密"),
    ("chiffrement 🙂 puis chiffrement", "Chiffrement", "chiffrement"),
])
def test_terms_in_other_scripts(qapp, text: str, term: str, shown: str) -> None:
    found = terms_in(page_of(f"<p>{text}</p>", terms=(Term(term, "g/x"), Term("Radio", "g/y"))))
    assert list(found) == [shown]


def test_no_term_inside_another_word(qapp) -> None:
    terms = (Term("Tor", "g/tor"), Term("HTTPS", "g/https"))
    document = page_of("<p>Torch, author, https://a.org, tor@a.org, Tor.</p>", terms=terms)
    assert terms_in(document) == {"Tor": "g/tor"}


@pytest.mark.parametrize(("text", "wanted", "found"), [
    ("Écrire ce que l’on a vu", "ecrire", ["Écrire"]),
    ("الدِّفَاعُ عن الحقوق", "الدفاع", ["الدِّفَاعُ"]),
    ("STRASSE Straße", "straße", ["STRASSE", "Straße"]),
    ("one\ntwo", "one two", ["one\ntwo"]),
    ("nothing", "", []),
    ("abc", "abcd", []),
])
def test_find_ignores_case_and_marks(text: str, wanted: str, found: list[str]) -> None:
    spans = [text[start:end] for start, end in find_all(text, wanted)]
    assert [span.rstrip("ُ") for span in spans] == [each.rstrip("ُ") for each in found]


def test_find_stops_at_its_limit() -> None:
    assert len(find_all("a" * 1000, "a", most=7)) == 7


def test_places_are_counted_as_qt_counts_them() -> None:
    text = "a🙂b🙂🙂c"
    assert to_utf16(text, [(0, 1), (2, 3), (5, 6)]) == [(0, 1), (3, 4), (8, 9)]
    document = QTextDocument()
    document.setPlainText(text)
    for (start, end), letter in zip(to_utf16(text, [(2, 3), (5, 6)]), "bc", strict=True):
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == letter


def test_minutes_are_counted_in_every_script() -> None:
    assert minutes("") == 1
    assert minutes("word " * 900) == 5
    assert minutes("字" * 1750) == 5
    assert minutes_for(6_000, "en") == 5
    assert minutes_for(10_500 * 2, "ar") == minutes_for(6_500 * 2, "fr")


def test_a_stand_in_is_small_in_memory(qapp) -> None:
    from PySide6.QtCore import QSize

    made = stand_in(QSize(4000, 3000), QColor(DARK.raised))
    assert made.sizeInBytes() < 300_000
    assert made.deviceIndependentSize().width() == pytest.approx(4000)
