"""The smallest bridge to the Objective-C runtime of macOS (objc/runtime.h, objc/message.h).

Objects, classes, selectors and strings are addresses. Only integers and addresses are passed, so
each message is one call of `objc_msgSend` with as many 64-bit arguments; that is right on Intel and
on Apple's own processors, where a call with variable arguments would not be.
"""

from __future__ import annotations

import ctypes
import itertools
import sys
from collections.abc import Callable
from typing import Protocol

Heard = Callable[[str], None]


class ObjectiveC(Protocol):
    """What is asked of the runtime."""

    def named(self, name: str) -> int:
        """Return a class."""
        ...

    def selector(self, name: str) -> int:
        """Return a selector, which names a method."""
        ...

    def send(self, receiver: int, name: str, *arguments: int) -> int:
        """Send a message and return its answer; 0 from nothing."""
        ...

    def text(self, value: str) -> int:
        """Return an NSString."""
        ...

    def read(self, text: int) -> str:
        """Return what an NSString says."""
        ...

    def listener(self, heard: Heard) -> int:
        """Return an object whose method `heard:` takes an NSNotification and calls `heard` with
        its name. It lives as long as the process.
        """
        ...


if sys.platform == "darwin":
    _FRAMEWORK = "/System/Library/Frameworks/{0}.framework/{0}"
    _METHOD = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    _TYPES = b"v@:@"
    """A method of one object that answers nothing."""
    _numbers = itertools.count()
    """Two classes of one name cannot be, whichever `Runtime` makes them."""

    class Runtime:
        """The real thing."""

        def __init__(self) -> None:
            for name in ("Foundation", "AppKit"):
                ctypes.CDLL(_FRAMEWORK.format(name))
            self._library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
            pointer, text = ctypes.c_void_p, ctypes.c_char_p
            for function, arguments in (
                (self._library.objc_getClass, (text,)),
                (self._library.sel_registerName, (text,)),
                (self._library.objc_allocateClassPair, (pointer, text, ctypes.c_size_t)),
                (self._library.class_addMethod, (pointer, pointer, _METHOD, text)),
                (self._library.objc_registerClassPair, (pointer,)),
            ):
                function.restype, function.argtypes = pointer, arguments
            self._kept: list[object] = []

        def named(self, name: str) -> int:
            """See ObjectiveC."""
            return self._library.objc_getClass(name.encode()) or 0

        def selector(self, name: str) -> int:
            """See ObjectiveC."""
            return self._library.sel_registerName(name.encode()) or 0

        def send(self, receiver: int, name: str, *arguments: int) -> int:
            """See ObjectiveC."""
            kinds = [ctypes.c_void_p] * (2 + len(arguments))
            call = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(("objc_msgSend", self._library))
            return call(receiver, self.selector(name), *arguments) or 0

        def text(self, value: str) -> int:
            """See ObjectiveC."""
            held = ctypes.create_string_buffer(value.encode())
            return self.send(self.named("NSString"), "stringWithUTF8String:",
                             ctypes.addressof(held))

        def read(self, text: int) -> str:
            """See ObjectiveC."""
            address = self.send(text, "UTF8String")
            return ctypes.string_at(address).decode() if address else ""

        def listener(self, heard: Heard) -> int:
            """See ObjectiveC."""
            def take(this: int, selector: int, notification: int) -> None:
                del this, selector
                heard(self.read(self.send(notification, "name")))

            method = _METHOD(take)
            made = self._library.objc_allocateClassPair(
                self.named("NSObject"), f"FieldbookListener{next(_numbers)}".encode(), 0)
            self._library.class_addMethod(made, self.selector("heard:"), method, _TYPES)
            self._library.objc_registerClassPair(made)
            self._kept.append(method)
            return self.send(self.send(made, "alloc"), "init")


def of_this_system() -> ObjectiveC | None:
    """Return the runtime, or None on a system that has none."""
    if sys.platform == "darwin":
        return Runtime()
    return None
