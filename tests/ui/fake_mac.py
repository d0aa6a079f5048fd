"""macOS, played: addresses stand for objects, and notifications go to whoever asked for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Observer:
    """What was asked of a notification centre."""

    listener: int
    method: str
    name: str
    behaviour: int


class FakeMac:
    """The few classes that are used; an unknown message is an error, as it is there."""

    def __init__(self) -> None:
        self._things: dict[int, object] = {}
        self._listeners: dict[int, Callable[[str], None]] = {}
        self.centres: dict[str, list[Observer]] = {"distributed": [], "workspace": []}
        self.board: dict[str, str] = {}
        self.count = 41
        self.only_here = False

    def named(self, name: str) -> int:
        return self._address(("class", name))

    def selector(self, name: str) -> int:
        return self._address(("selector", name))

    def text(self, value: str) -> int:
        return self._address(("text", value))

    def read(self, text: int) -> str:
        return str(self._things[text][1])

    def listener(self, heard: Callable[[str], None]) -> int:
        address = self._address(("listener", len(self._listeners)))
        self._listeners[address] = heard
        return address

    def send(self, receiver: int, name: str, *arguments: int) -> int:
        assert name.count(":") == len(arguments), name
        return getattr(self, name.replace(":", "_"))(self._things[receiver], *arguments)

    def post(self, centre: str, name: str) -> None:
        """Send a notification."""
        for each in list(self.centres[centre]):
            if each.name == name and each.method == "heard:":
                self._listeners[each.listener](name)

    def defaultCenter(self, receiver: object) -> int:
        assert receiver == ("class", "NSDistributedNotificationCenter")
        return self._address(("centre", "distributed"))

    def sharedWorkspace(self, receiver: object) -> int:
        assert receiver == ("class", "NSWorkspace")
        return self._address(("workspace", ""))

    def notificationCenter(self, receiver: object) -> int:
        assert receiver == ("workspace", "")
        return self._address(("centre", "workspace"))

    def addObserver_selector_name_object_suspensionBehavior_(
            self, receiver: tuple[str, str], listener: int, method: int, name: int, sender: int,
            behaviour: int) -> int:
        assert sender == 0
        self.centres[receiver[1]].append(Observer(
            listener, self._things[method][1], self._things[name][1], behaviour))
        return 0

    def addObserver_selector_name_object_(self, receiver: tuple[str, str], listener: int,
                                          method: int, name: int, sender: int) -> int:
        assert receiver[1] == "workspace"
        return self.addObserver_selector_name_object_suspensionBehavior_(
            receiver, listener, method, name, sender, -1)

    def removeObserver_(self, receiver: tuple[str, str], listener: int) -> int:
        kept = [each for each in self.centres[receiver[1]] if each.listener != listener]
        self.centres[receiver[1]] = kept
        return 0

    def generalPasteboard(self, receiver: object) -> int:
        assert receiver == ("class", "NSPasteboard")
        return self._address(("board", ""))

    def prepareForNewContentsWithOptions_(self, receiver: object, options: int) -> int:
        self.only_here = options == 1
        return self.clearContents(receiver)

    def setString_forType_(self, receiver: object, text: int, kind: int) -> int:
        assert receiver == ("board", "")
        self.board[self._things[kind][1]] = self._things[text][1]
        return 1

    def clearContents(self, receiver: object) -> int:
        assert receiver == ("board", "")
        self.board.clear()
        self.count += 1
        return self.count

    def changeCount(self, receiver: object) -> int:
        return self.count

    def _address(self, thing: object) -> int:
        for address, known in self._things.items():
            if known == thing:
                return address
        address = 0x1000 + 16 * len(self._things)
        self._things[address] = thing
        return address
