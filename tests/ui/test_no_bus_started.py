"""Where no session bus runs, none is asked for: asking would start one, and that writes files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("D-Bus is for Linux", allow_module_level=True)

from fieldbook.ui.platform.linux import LinuxWatcher, has_session_bus


def test_a_watcher_leaves_it_alone(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    session, _ = LinuxWatcher()._buses()
    assert session is None
    assert not has_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert not has_session_bus({})
    (tmp_path / "bus").touch()
    assert has_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:abstract=x"})
