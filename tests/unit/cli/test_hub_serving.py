"""How much a hub takes from one member in a day, as whoever runs it says."""

from __future__ import annotations

from pathlib import Path

from fakes.desk_hub import ServedHub, free_port
from faults.typed import Typist


def test_a_member_may_send_as_many_packets_as_the_hub_was_told(tmp_path: Path) -> None:
    port = free_port()
    desk = Typist(tmp_path).create()
    desk("desk", "init", "--name", "Office", "--hub", f"https://127.0.0.1:{port}",
         "--out", tmp_path / "owner.json")
    member = Typist(tmp_path, "member").create()
    places = tmp_path / "hub", tmp_path / "owner.json", port
    hub = ServedHub(*places, "--packets-per-day", "3")
    hub.start()
    member("join", desk("desk", "invite")["invite"])
    (tmp_path / "text").write_text("We need advice.", "utf-8")
    for _ in range(5):
        member("message", "send", "--text-file", tmp_path / "text")
    assert member.refused("exchange") == "hub-full"
    hub.stop()
    hub = ServedHub(*places)
    hub.start()
    member("exchange")  # nothing was lost: all of it goes when there is room
    desk("exchange")
    assert len(desk("desk", "inbox")) == 5
    hub.stop()
