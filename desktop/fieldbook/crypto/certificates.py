"""A self-made TLS certificate, for a hub that has no other; clients pin its hash."""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

YEARS = 10
COMMON_NAME = "localhost"


def make_certificate(names: Sequence[str], now_ms: int) -> tuple[bytes, bytes]:
    """Return (key, certificate) in PEM: EC P-256, valid for ten years from the day before now.

    names: host names and IP addresses beside localhost and 127.0.0.1. The certificate says nothing
    else about the machine, and its dates are whole days.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    start = datetime.fromtimestamp(now_ms / 1000, UTC).replace(
        hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, COMMON_NAME)])
    wanted = dict.fromkeys(["localhost", "127.0.0.1", *names])
    builder = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject)
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(start).not_valid_after(start + timedelta(days=365 * YEARS))
        .add_extension(x509.SubjectAlternativeName([_general(name) for name in wanted]), False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
    )
    certificate = builder.sign(key, SHA256())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem, certificate.public_bytes(Encoding.PEM)


def certificate_sha256(pem: bytes) -> bytes:
    """Return SHA-256 of the first certificate in a PEM file, 32 bytes: what clients pin.

    Raises ValueError if there is none.
    """
    certificate = x509.load_pem_x509_certificates(pem)[0]
    return hashlib.sha256(certificate.public_bytes(Encoding.DER)).digest()


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
