"""Small pictures of files in the vault: made one after the other, beside the window, in memory."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from fieldbook.core.background import Background, Priority
from fieldbook.ui.widgets.viewer_device import Fetch
from fieldbook.ui.widgets.viewer_image import FORMATS, decode

SIDE = 320
"""Pixels of the longer side: sharp at 160 px on a screen of double density."""
LARGEST = 64 * 1024 * 1024
"""Bytes. No thumbnail is made of a larger file."""


@dataclass(frozen=True, slots=True)
class _Wish:
    blob: str
    media_type: str
    size: int
    heard: Callable[[QPixmap], None]
    owner: QObject


class Thumbnails(QObject):
    """Makes and keeps thumbnails. `fetch_of(blob)` returns what reads a file."""

    KEPT = 200

    def __init__(self, background: Background, fetch_of: Callable[[str], Fetch],
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._fetch_of = fetch_of
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wishes: deque[_Wish] = deque()
        self._is_busy = False

    def wish(self, blob: str, media_type: str, size: int, owner: QObject,
             heard: Callable[[QPixmap], None]) -> None:
        """Call `heard` with the picture, now or later; never for what has none, nor once `owner`
        is gone.
        """
        if blob in self._kept:
            self._kept.move_to_end(blob)
            heard(self._kept[blob])
        elif media_type in FORMATS and 0 < size <= LARGEST:
            self._wishes.append(_Wish(blob, media_type, size, heard, owner))
            self._next()

    def _next(self) -> None:
        while self._wishes and not self._is_busy:
            wish = self._wishes.popleft()
            if not isValid(wish.owner):
                continue
            if wish.blob in self._kept:
                wish.heard(self._kept[wish.blob])
                continue
            self._make(wish)

    def _make(self, wish: _Wish) -> None:
        self._is_busy = True
        fetch = self._fetch_of(wish.blob)
        self._background.run(
            lambda: decode(wish.media_type, wish.size, fetch, SIDE), owner=self, parallel=True,
            priority=Priority.REST, on_done=lambda image: self._made(wish, image),
            on_error=lambda _: self._ended())

    def _made(self, wish: _Wish, image: QImage) -> None:
        if not image.isNull():
            self._kept[wish.blob] = QPixmap.fromImage(image)
            if len(self._kept) > self.KEPT:
                self._kept.popitem(last=False)
            if isValid(wish.owner):
                wish.heard(self._kept[wish.blob])
        self._ended()

    def _ended(self) -> None:
        self._is_busy = False
        self._next()


def cropped(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return the middle of a picture, filling `size` px on a screen of `ratio` pixels per px."""
    target = QSize(round(size.width() * ratio), round(size.height() * ratio))
    filled = pixmap.scaled(target, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                           Qt.TransformationMode.SmoothTransformation)
    left, top = (filled.width() - target.width()) // 2, (filled.height() - target.height()) // 2
    middle = filled.copy(left, top, target.width(), target.height())
    middle.setDevicePixelRatio(ratio)
    return middle
