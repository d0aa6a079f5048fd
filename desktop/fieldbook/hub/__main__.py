"""`python -m fieldbook.hub`: a hub as a child process, without the rest of the command line."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

from fieldbook.core.errors import WorldError
from fieldbook.hub.server import Listening, TlsFiles, serve


def main(arguments: list[str] | None = None) -> int:
    """Serve until stopped; print one line of JSON once the hub listens. 1: it did not start."""
    options = _parser().parse_args(arguments)
    own = options.certificate and options.key
    tls = TlsFiles(options.certificate, options.key) if own else not options.http
    try:
        serve(options.data, options.owner, port=options.port, host=options.host,
              database=options.database, objects=options.objects, tls=tls, names=options.name,
              exit_with_parent=options.exit_with_parent, on_listening=_tell)
    except WorldError as error:
        print(json.dumps({"error": {"kind": error.kind, **error.facts}}), file=sys.stderr)
        return 1
    return 0


def _tell(listening: Listening) -> None:
    print(json.dumps(asdict(listening)), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fieldbook.hub")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--owner", type=Path, required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--database")
    parser.add_argument("--objects")
    parser.add_argument("--http", action="store_true", help="plain http, loopback only")
    parser.add_argument("--certificate", type=Path)
    parser.add_argument("--key", type=Path)
    parser.add_argument("--name", action="append", default=[], help="a name for the certificate")
    parser.add_argument("--exit-with-parent", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
