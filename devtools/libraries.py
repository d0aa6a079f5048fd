"""The system libraries that Qt needs on Linux: probed by loading them, installed where allowed."""

from __future__ import annotations

import ctypes

from devtools import debian
from devtools.places import on_linux, say

# What Qt's own files name as needed (`readelf -d` over PySide6 6.11), and Debian's package of each.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
FOR_A_SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing(wanted: dict[str, str]) -> dict[str, str]:
    """Return those of `wanted` that the loader of this system does not find."""
    return {name: package for name, package in wanted.items() if not _loads(name)}


def packages() -> list[str]:
    """Return Debian's packages of what is missing even without a screen: one line then says all."""
    return sorted(set(missing(ALWAYS).values()))


def ensure(screen: bool) -> None:
    """See to it that Qt can start, with a window when `screen`; raise Stop with a line to type.

    On systems without apt the missing names are said, and Qt is tried all the same.
    """
    if not on_linux():
        return
    lacking = missing({**ALWAYS, **(FOR_A_SCREEN if screen else {})})
    if not lacking:
        return
    why = f"Qt needs system libraries that are not here: {' '.join(sorted(lacking))}"
    if debian.present():
        debian.install(sorted(set(lacking.values())), why)
    else:
        say(f"{why}\nInstall them with this system's package tool if the program does not start.")


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
