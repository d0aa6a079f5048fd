"""Files are looked into from memory; what cannot be shown says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLabel

from fieldbook.core.background import Background
from fieldbook.core.errors import WorldError
from fieldbook.ui import binding
from fieldbook.ui.pages.documentation_demo import photo, statement
from fieldbook.ui.widgets.viewer import LARGEST_TEXT, Looked, Viewer, can_show
from fieldbook.ui.widgets.viewer_device import BLOCK, BlobDevice, Fetch, fetch_from, read_whole
from fieldbook.ui.widgets.viewer_image import decode
from fieldbook.ui.widgets.viewer_thumbnails import SIDE, Thumbnails, cropped

LENGTHS = [0, 1, 9, 4096, BLOCK, 3 * BLOCK]
PATTERN = bytes(number * 7 % 251 for number in range(2 * BLOCK + 7))


class Gone(WorldError):
    """A file that is no more."""

    kind = "blob-missing"


def reads(data: bytes) -> Fetch:
    return lambda offset, length: data[offset:offset + length]


def refuses(offset: int, length: int) -> bytes:
    raise Gone


def encoded(image: QImage, form: bytes) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, form).write(image)
    return bytes(data.data())


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    return encoded(image, b"png")


@pytest.fixture
def viewer(qtbot, background: Background, theme) -> Viewer:
    viewer = Viewer(background)
    qtbot.addWidget(viewer)
    viewer.resize(900, 700)
    viewer.show()
    return viewer


def look(viewer: Viewer, name: str, media_type: str, data: bytes) -> None:
    viewer.look(Looked(name, media_type, len(data), reads(data)))


def said(viewer: Viewer) -> str:
    return " ".join(label.text() for label in viewer.nothing.findChildren(QLabel)
                    if label.isVisibleTo(viewer))


@given(size=st.sampled_from([0, 1, 255, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 7]),
       steps=st.lists(st.tuples(st.floats(0, 1), st.sampled_from(LENGTHS)),
                      max_size=5))
def test_the_device_reads_like_the_bytes(size: int, steps: list[tuple[float, int]]) -> None:
    content = memoryview(PATTERN)[:size].tobytes()
    device = BlobDevice(size, reads(content))
    assert device.size() == size
    for share, length in steps:
        place = int(share * size)
        assert device.seek(place)
        same = bytes(device.read(length).data()) == content[place:place + length]
        assert same  # not a comparison to print: these are megabytes
        assert device.pos() == min(place + length, size)
    assert not device.seek(size + 1)


def test_nothing_can_be_written_through_the_device() -> None:
    device = BlobDevice(4, reads(b"seen"))
    assert not device.isWritable()
    assert device.writeData(b"x", 1) == -1


def test_the_device_asks_for_each_block_once() -> None:
    content, asked = bytes(2 * BLOCK), []

    def fetch(offset: int, length: int) -> bytes:
        asked.append(offset)
        return content[offset:offset + length]

    device = BlobDevice(len(content), fetch)
    for place in (0, 10, BLOCK - 4, BLOCK + 4, 20):
        device.seek(place)
        device.read(8)
    assert asked == [0, BLOCK]


def test_an_error_of_the_store_ends_the_reading() -> None:
    device = BlobDevice(100, refuses)
    assert bytes(device.read(10).data()) == b""
    assert isinstance(device.error, Gone)
    with pytest.raises(Gone):
        decode("image/png", 100, refuses)


def test_blobs_of_the_vault_are_read_piece_by_piece(session) -> None:
    import io

    content = bytes(range(256)) * 8192  # 2 MiB
    blob = session.store.blobs.add(io.BytesIO(content))
    fetch = fetch_from(session, blob.id)
    assert fetch(BLOCK - 3, 6) == content[BLOCK - 3:BLOCK + 3]
    assert read_whole(fetch, blob.size) == content


def test_a_large_picture_is_decoded_smaller(qapp) -> None:
    data = png(3000, 1500)
    assert decode("image/png", len(data), reads(data), 300).size() == QSize(300, 150)
    small = png(30, 15)
    assert decode("image/png", len(small), reads(small), 300).size() == QSize(30, 15)


def test_a_photo_stands_the_right_way_up(qapp) -> None:
    from fieldbook.formats import exif

    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data = encoded(image, b"jpeg")
    body = exif.HEADER + exif.only_orientation(6)  # lies on its side
    turned = data[:2] + b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + data[2:]
    assert decode("image/jpeg", len(turned), reads(turned)).size() == QSize(40, 80)


def test_a_decoder_never_gets_what_it_is_not_for(qapp) -> None:
    data = statement()  # Qt has a decoder that would make a picture of a PDF
    assert decode("image/png", len(data), reads(data)).isNull()


def test_a_picture_is_fitted_enlarged_and_turned(qtbot, viewer) -> None:
    look(viewer, "gate.jpg", "image/jpeg", photo(210, True))
    assert viewer.is_showing()
    assert viewer.image.accessibleName() == "gate.jpg"
    fitted = viewer.image.scale_factor()
    assert fitted < 1
    viewer.image.zoom_in()
    assert viewer.image.scale_factor() == pytest.approx(fitted * viewer.image.STEP)
    viewer.image.full_size()
    assert viewer.image.scale_factor() == pytest.approx(1)
    viewer.image.turn()
    shown = viewer.image.sceneRect()
    assert shown.height() > shown.width()
    assert viewer.image.scale_factor() < fitted
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier)
    viewer.image.keyPressEvent(press)
    assert viewer.image.scale_factor() == pytest.approx(1)
    for _ in range(40):
        viewer.image.zoom_in()
    assert viewer.image.scale_factor() <= viewer.image.LARGEST


def test_a_pdf_is_read_page_by_page_and_searched(qtbot, viewer) -> None:
    look(viewer, "statement.pdf", "application/pdf", statement())
    assert viewer.is_showing()
    assert viewer.pdf.document.pageCount() == 2
    assert "1" in viewer.pdf.number.text()
    assert "2" in viewer.pdf.number.text()
    viewer.pdf.go(1)
    assert viewer.pdf.page() == 1
    viewer.pdf.zoom(1.25)
    wide = viewer.pdf.view.zoomFactor()
    viewer.pdf.zoom(1.25)
    assert viewer.pdf.view.zoomFactor() == pytest.approx(wide * 1.25)
    viewer.pdf.field.setText("client")
    viewer.pdf.field.returnPressed.emit()
    qtbot.waitUntil(lambda: viewer.pdf.search.rowCount(QModelIndex()) == 1)
    viewer.pdf.next_found()
    assert viewer.pdf.page() == 0


def test_a_damaged_pdf_says_so(viewer) -> None:
    for data in (statement()[:200], b"%PDF-1.7\n", b"not a pdf at all"):
        look(viewer, "statement.pdf", "application/pdf", data)
        assert not viewer.is_showing()
        assert "damaged" in said(viewer)


@pytest.mark.qt_log_ignore("JPEG", "propagateSizeHints", extend=True)
def test_a_damaged_picture_says_so(viewer) -> None:
    for data in (photo(10, False)[:200], b"\xff\xd8\xff", b"GIF89a"):
        look(viewer, "gate.jpg", "image/jpeg", data)
        assert not viewer.is_showing()
        assert "damaged" in said(viewer)


def test_text_is_shown_as_it_is_and_its_beginning_when_it_is_long(viewer) -> None:
    look(viewer, "note.html", "text/html", b"<script>alert(1)</script> seen")
    assert viewer.text.toPlainText() == "<script>alert(1)</script> seen"
    assert not viewer.note.isVisible()
    look(viewer, "long.txt", "text/plain", b"seen " * LARGEST_TEXT)
    assert len(viewer.text.toPlainText()) == LARGEST_TEXT
    assert viewer.note.isVisible()
    look(viewer, "broken.txt", "text/plain", b"caf\xe9 \x00")
    assert viewer.text.toPlainText() == "caf� "


def test_paragraphs_are_read_in_their_own_direction(viewer) -> None:
    look(viewer, "both.txt", "text/plain", "hello\nمرحبا".encode())
    block = viewer.text.document().begin()
    assert block.textDirection() == Qt.LayoutDirection.LeftToRight
    assert block.next().textDirection() == Qt.LayoutDirection.RightToLeft


def test_what_cannot_be_shown_is_said_honestly(viewer) -> None:
    look(viewer, "film.mp4", "video/mp4", b"\0\0\0\x18ftypmp42")
    assert not viewer.is_showing()
    assert "film.mp4" in said(viewer)
    look(viewer, "empty.jpg", "image/jpeg", b"")
    assert "0 bytes" in said(viewer)
    assert not can_show("video/mp4")
    assert can_show("text/csv")


@pytest.mark.qt_log_ignore("JPEG", "propagateSizeHints", extend=True)
def test_a_file_that_cannot_be_read_is_told(viewer) -> None:
    viewer.look(Looked("gate.jpg", "image/jpeg", 10, refuses))
    assert not viewer.is_showing()
    assert said(viewer).strip() != ""


def test_an_answer_that_comes_too_late_is_dropped(qtbot, qapp, theme) -> None:
    background = binding.background(qapp)
    viewer = Viewer(background)
    qtbot.addWidget(viewer)
    viewer.show()
    look(viewer, "gate.jpg", "image/jpeg", photo(210, False))
    look(viewer, "note.txt", "text/plain", b"seen")
    qtbot.waitUntil(viewer.is_showing)
    background.parallel.submit(lambda: None).result()
    qapp.processEvents()
    assert viewer.stack.currentWidget() is viewer.text
    viewer.clear()
    assert viewer.text.toPlainText() == ""
    background.close()


def test_thumbnails_are_made_once_and_only_of_pictures(qtbot, background) -> None:
    data, asked = photo(210, False), []

    def fetch_of(blob: str) -> Fetch:
        asked.append(blob)
        return reads(data if blob == "photo" else b"no picture")

    thumbnails = Thumbnails(background, fetch_of)
    heard: list[QPixmap] = []
    for blob, media_type in (("photo", "image/jpeg"), ("photo", "image/jpeg"),
                             ("film", "video/mp4"), ("broken", "image/png")):
        thumbnails.wish(blob, media_type, len(data), thumbnails, heard.append)
    assert asked == ["photo", "broken"]
    assert len(heard) == 2
    assert max(heard[0].width(), heard[0].height()) == SIDE
    assert cropped(heard[0], QSize(50, 40), 2.0).size() == QSize(100, 80)


def test_looking_writes_nothing_to_the_disk(viewer, tmp_path: Path, monkeypatch) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    look(viewer, "gate.jpg", "image/jpeg", photo(210, True))
    look(viewer, "statement.pdf", "application/pdf", statement())
    look(viewer, "note.txt", "text/plain", b"seen")
    assert list(tmp_path.iterdir()) == []
