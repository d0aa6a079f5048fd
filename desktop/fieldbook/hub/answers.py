"""Answers: short, without a server's name, without a time of day."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from starlette.responses import Response, StreamingResponse

from fieldbook.exchange.protocol.encoding import to_json
from fieldbook.hub.faults import HubFault
from fieldbook.hub.ranges import Unsatisfiable, parse_range

JSON = "application/json"
BYTES = "application/octet-stream"


def json_answer(body: object) -> Response:
    """Return a JSON answer."""
    return Response(to_json(body), media_type=JSON)


def done() -> Response:
    """Return the answer of a call that has nothing to say: 204."""
    return Response(status_code=204)


def bytes_answer(body: bytes, media_type: str = BYTES) -> Response:
    """Return bytes as they are."""
    return Response(body, media_type=media_type)


def fault_answer(fault: HubFault) -> Response:
    """Return {"error": {"kind": ...}} with the status that goes with the kind."""
    error: dict[str, str | int] = {"kind": fault.kind}
    if fault.version is not None:
        error["version"] = fault.version
    # After these the rest of the body may still be under way; nobody will read it.
    headers = {"Connection": "close"} if fault.kind in ("too-slow", "too-large") else None
    return Response(to_json({"error": error}), fault.status, headers, JSON)


ReadRange = Callable[[int, int], Iterator[bytes]]
"""Yields bytes start..end (end excluded) of a file."""


def file_answer(size: int, read: ReadRange, header: str | None, is_head: bool) -> Response:
    """Return a file or the one range of it that was asked for (200, 206 or 416)."""
    try:
        asked = parse_range(header, size)
    except Unsatisfiable:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{size}"})
    start, end = asked or (0, size)
    headers = {"Content-Length": str(end - start)}
    if asked:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    else:
        headers["Accept-Ranges"] = "bytes"
    status = 206 if asked else 200
    if is_head:
        return Response(status_code=status, headers=headers, media_type=BYTES)
    return StreamingResponse(read(start, end), status, headers, BYTES)
