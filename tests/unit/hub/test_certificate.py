"""The self-made certificate: for these names, for ten years, with nothing of the machine in it."""

from __future__ import annotations

import ssl
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from fieldbook.crypto.certificates import certificate_sha256, make_certificate
from fieldbook.crypto.hashing import sha256

NOW = 1_770_000_000_000
KEY, PEM = make_certificate(["hub.example.org", "192.0.2.7", "::1", "localhost"], NOW)


def test_it_is_for_the_names_given_and_for_this_computer():
    names = x509.load_pem_x509_certificate(PEM).extensions.get_extension_for_class(
        x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost", "hub.example.org"]
    assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == [
        "127.0.0.1", "192.0.2.7", "::1"]


def test_it_holds_for_ten_years_from_whole_days():
    certificate = x509.load_pem_x509_certificate(PEM)
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    assert end - start == timedelta(days=3650)
    assert start.timestamp() % 86_400 == 0
    assert 0 < NOW / 1000 - start.timestamp() <= 2 * 86_400


def test_it_is_p_256_and_signs_for_itself_alone():
    certificate = x509.load_pem_x509_certificate(PEM)
    assert isinstance(certificate.public_key().curve, ec.SECP256R1)
    certificate.verify_directly_issued_by(certificate)
    assert certificate.subject.rfc4514_string() == "CN=localhost"
    assert certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False


def test_key_and_certificate_belong_together(tmp_path: Path):
    (tmp_path / "key").write_bytes(KEY)
    (tmp_path / "certificate").write_bytes(PEM)
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(
        tmp_path / "certificate", tmp_path / "key")


def test_its_hash_is_of_the_first_certificate_of_a_file():
    der = ssl.PEM_cert_to_DER_cert(PEM.decode())
    other = make_certificate([], NOW)[1]
    assert certificate_sha256(PEM + other) == sha256(der)
    with pytest.raises(ValueError):
        certificate_sha256(b"nothing")


def test_no_two_are_alike():
    assert make_certificate([], NOW) != make_certificate([], NOW)
