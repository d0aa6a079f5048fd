"""Pictures: decoded beside the window, in memory only; fitted, enlarged, turned."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from fieldbook.ui.widgets.viewer_device import Fetch, read_whole

FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/gif": b"gif",
           "image/webp": b"webp", "image/tiff": b"tiff"}
"""Media types that can be shown, and the one decoder that each may reach."""

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes; a larger picture is not decoded here."""

LARGEST = 4096
"""Pixels of the longer side that are kept for looking at; a larger picture is decoded smaller."""


def decode(media_type: str, size: int, fetch: Fetch, longest: int = LARGEST) -> QImage:
    """Return a picture the right way up, at most `longest` px long; a null image if it is damaged.

    Waits for the store: call it outside the window's thread. Raises what `fetch` raises.
    """
    if size > LARGEST_FILE:
        return QImage()
    # Qt chooses its decoder under a lock of its own; a device that runs Python inside that lock,
    # and waits there for the store, can stop for ever. So the file is read before.
    data = QByteArray(read_whole(fetch, size))
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, FORMATS[media_type])
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and max(whole.width(), whole.height()) > longest:
        reader.setScaledSize(whole.scaled(QSize(longest, longest),
                                          Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if not image.isNull() and max(image.width(), image.height()) > longest:
        image = image.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio,
                             Qt.TransformationMode.SmoothTransformation)
    return image


class ImageView(QGraphicsView):
    """One picture. Plus, minus, 0 (fit), 1 (full size) and R (turn) work from the keyboard."""

    zoomed = Signal(float)
    STEP = 1.25
    SMALLEST, LARGEST = 0.02, 16.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._item)
        self._turned = 0
        self._fitting = True

    def set_image(self, image: QImage, name: str) -> None:
        """Show a picture, fitted; `name` says what it is."""
        self.setAccessibleName(name)
        self._item.setPixmap(QPixmap.fromImage(image))
        self._turned = 0
        self.fit()

    def clear(self) -> None:
        """Let go of the picture."""
        self._item.setPixmap(QPixmap())

    def scale_factor(self) -> float:
        """Return px on screen for each px of the picture."""
        transform = self.transform()
        return float((transform.m11() ** 2 + transform.m12() ** 2) ** 0.5)

    def fit(self) -> None:
        """Show the whole picture, enlarged at most to its own size."""
        self._fitting = True
        box = self._item.boundingRect()
        self._item.setTransformOriginPoint(box.center())
        self._item.setRotation(self._turned)
        shown = self._item.sceneBoundingRect()
        self.scene().setSceneRect(shown)
        room = QRectF(self.viewport().rect()).adjusted(4, 4, -4, -4)
        if shown.isEmpty() or room.isEmpty():
            return
        factor = min(room.width() / shown.width(), room.height() / shown.height(), 1.0)
        self._set_scale(factor)

    def zoom(self, factor: float) -> None:
        """Enlarge (over 1) or reduce (under 1)."""
        self._fitting = False
        now = self.scale_factor()
        self._set_scale(min(max(now * factor, self.SMALLEST), self.LARGEST))

    def zoom_in(self) -> None:
        """Enlarge by one step."""
        self.zoom(self.STEP)

    def zoom_out(self) -> None:
        """Reduce by one step."""
        self.zoom(1 / self.STEP)

    def full_size(self) -> None:
        """Show one px of the picture as one px."""
        self._fitting = False
        self._set_scale(1.0)

    def turn(self) -> None:
        """Turn the picture a quarter clockwise, on screen only."""
        self._turned = (self._turned + 90) % 360
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay fitted."""
        super().resizeEvent(event)
        if self._fitting:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(self.STEP if event.angleDelta().y() > 0 else 1 / self.STEP)
            return
        super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its full size."""
        super().mouseDoubleClickEvent(event)
        if self._fitting:
            self.full_size()
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do."""
        actions = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Equal: self.zoom_in,
                   Qt.Key.Key_Minus: self.zoom_out, Qt.Key.Key_0: self.fit,
                   Qt.Key.Key_1: self.full_size, Qt.Key.Key_R: self.turn}
        action = actions.get(Qt.Key(event.key()))
        if action is not None:
            action()
            return
        super().keyPressEvent(event)

    def _set_scale(self, factor: float) -> None:
        self.setTransform(QTransform.fromScale(factor, factor))
        self.zoomed.emit(factor)
