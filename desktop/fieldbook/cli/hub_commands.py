"""`fieldbook hub`: serve, status. Opens no vault."""

from __future__ import annotations

from pathlib import Path

from fieldbook.cli.answers import Answer, show
from fieldbook.cli.command import Command, Verbs, add_verb, whole_number


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the noun."""
    verbs = nouns.add_parser(name, help=summary).add_subparsers(dest="verb", required=True)
    serve = add_verb(verbs, "serve", _serve, "run the relay until it is stopped")
    serve.add_argument("--data", required=True, type=Path)
    serve.add_argument("--owner", required=True, type=Path)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=whole_number(0, 65535), default=8443)
    serve.add_argument("--name", action="append", default=[],
                       help="a host name for the certificate; the first stands in the address")
    serve.add_argument("--certificate", type=Path, metavar="PEM",
                       help="a certificate of your own instead of a self-made one, with --key")
    serve.add_argument("--key", type=Path, metavar="PEM")
    serve.add_argument("--database", metavar="URL")
    serve.add_argument("--objects", metavar="URL")
    serve.add_argument("--with-parent", action="store_true",
                       help="end when standard input is closed")
    serve.add_argument("--plain-http", action="store_true",
                       help="without TLS, for an onion service or a proxy on this computer")
    serve.add_argument("--packets-per-day", metavar="N", type=whole_number(1, 1_000_000),
                       help="how many packets one member may send in a day (without: 1,000)")
    status = add_verb(verbs, "status", _status, "how much the relay holds")
    status.add_argument("--data", required=True, type=Path)


def _serve(command: Command) -> Answer:
    from fieldbook.hub.limits import Limits
    from fieldbook.hub.server import Listening, TlsFiles, serve

    arguments = command.arguments
    own = arguments.certificate is not None and arguments.key is not None
    tls = TlsFiles(arguments.certificate, arguments.key) if own else not arguments.plain_http

    daily = arguments.packets_per_day
    limits = Limits() if daily is None else Limits(packets_per_day=daily)

    def listening(where: Listening) -> None:
        show({"address": where.address, "certificate_sha256": where.certificate_sha256},
             arguments.json)

    serve(arguments.data, arguments.owner, host=arguments.host, port=arguments.port,
          database=arguments.database, objects=arguments.objects, on_listening=listening,
          exit_with_parent=arguments.with_parent, names=arguments.name, tls=tls,
          limits=limits)


def _status(command: Command) -> Answer:
    from fieldbook.hub.server import status

    return status(command.arguments.data)
