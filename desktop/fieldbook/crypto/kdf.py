"""From a passphrase, and perhaps a keyfile, to a key: Argon2id (RFC 9106)."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldbook.core.errors import BugError
from fieldbook.crypto.errors import KdfRefused, NotEnoughMemory
from fieldbook.crypto.hashing import sha256

KEY_SIZE = 32
SALT_SIZE = 32
_MIB = 1024
_LANES = 4


@dataclass(frozen=True)
class KdfParameters:
    """What one derivation costs: memory in KiB, passes over it, lanes that may run side by side."""

    memory_kib: int
    iterations: int
    lanes: int


MINIMUM = KdfParameters(64 * _MIB, 3, _LANES)
"""The least that a real vault may have: the second recommendation of RFC 9106, section 4."""

FOR_TESTS = KdfParameters(8 * _MIB, 1, _LANES)
"""Fast and weak. Files made with it are readable, so that tests need not wait."""

MOST_MEMORY_KIB = 4096 * _MIB
MOST_WORK = 64 * 1024 * _MIB
"""Memory times iterations beyond which a file is not believed: minutes on a usual computer."""


def strong_enough(parameters: KdfParameters) -> bool:
    """Say whether a real vault may be made with these parameters."""
    work = parameters.memory_kib * parameters.iterations
    least = MINIMUM.memory_kib * MINIMUM.iterations
    return parameters.memory_kib >= MINIMUM.memory_kib and work >= least

_ONE_AT_A_TIME = threading.Lock()
"""OpenSSL's pool of threads was seen to stand still, or to answer that there is no memory, when two
derivations with several lanes ran at once in one process.
"""


def derive(
    passphrase: str, keyfile: bytes | None, salt: bytes, parameters: KdfParameters
) -> bytes:
    """Return the 32-byte key for a passphrase and a keyfile's content (None: no keyfile).

    What goes in is the NFKC form of the passphrase in UTF-8 and the SHA-256 of the keyfile or
    nothing, each after its length in 4 bytes, so that no two pairs give the same bytes. The salt
    has at least 16 bytes. Raises KdfRefused for parameters that no honest file has, and
    NotEnoughMemory.
    """
    if len(salt) < 16:
        raise BugError(f"salt of {len(salt)} bytes")
    _refuse_absurd(parameters)
    return _argon2id(_secret(passphrase, keyfile), salt, parameters)


def _secret(passphrase: str, keyfile: bytes | None) -> bytes:
    # Half of a surrogate pair can come from a broken input method: still a passphrase.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    hashed = b"" if keyfile is None else sha256(keyfile)
    return b"".join(len(part).to_bytes(4, "big") + part for part in (typed, hashed))


def _refuse_absurd(parameters: KdfParameters) -> None:
    memory, iterations, lanes = parameters.memory_kib, parameters.iterations, parameters.lanes
    sane = (
        FOR_TESTS.memory_kib <= memory <= MOST_MEMORY_KIB
        and iterations >= 1
        and memory * iterations <= MOST_WORK
        and 1 <= lanes <= 64
    )
    if not sane:
        raise KdfRefused(memory_kib=memory, iterations=iterations, lanes=lanes)


def _argon2id(secret: bytes, salt: bytes, parameters: KdfParameters) -> bytes:
    derivation = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    try:
        with _ONE_AT_A_TIME:
            return derivation.derive(secret)
    except MemoryError as error:
        raise NotEnoughMemory(memory_kib=parameters.memory_kib) from error


def calibrate(seconds: float = 1.0) -> KdfParameters:
    """Return parameters that take about `seconds` on this computer; 0 gives MINIMUM at once.

    Memory is raised first, up to memory_limit_kib(), then iterations (RFC 9106, section 4).
    Never weaker than MINIMUM, however slow the computer is. Takes two to three times `seconds`.
    """
    if seconds <= 0:
        return MINIMUM
    limit = memory_limit_kib()
    memory = _doubled_memory(seconds, limit)
    # a timer too coarse for one pass must not make a vault that nobody believes
    fitting = min(MOST_WORK, int(memory * seconds / _quickest(memory)) // _MIB * _MIB)
    memory = min(limit, max(MINIMUM.memory_kib, fitting))
    chosen = KdfParameters(memory, max(1, round(fitting / memory)), _LANES)
    return chosen if strong_enough(chosen) else MINIMUM


def _doubled_memory(seconds: float, limit_kib: int) -> int:
    """Double the memory while one pass over twice as much should still fit in the time."""
    memory = MINIMUM.memory_kib
    while memory * 2 <= limit_kib and _measure(memory) <= seconds / 2:
        memory *= 2
    return memory


def _quickest(memory_kib: int) -> float:
    """Return the better of two measurements: other work on the computer only ever adds time."""
    return min(_measure(memory_kib), _measure(memory_kib))


def _measure(memory_kib: int) -> float:
    """Return the seconds that one pass takes, as far as they are its own.

    A computer that is busy with something else must not end up with a weak vault: then the time
    of the processor counts, which is at most what an idle computer needs on one core.
    """
    begin, worked = time.perf_counter(), time.process_time()
    _argon2id(b"calibration", bytes(SALT_SIZE), KdfParameters(memory_kib, 1, _LANES))
    return max(1e-6, min(time.perf_counter() - begin, time.process_time() - worked))


def memory_limit_kib() -> int:
    """Return how much memory calibration may ask for: a quarter of it all, at most 1 GiB."""
    return min(1024 * _MIB, max(MINIMUM.memory_kib, _physical_memory() // 4 // 1024))


def _physical_memory() -> int:
    """Return the bytes of memory in this computer, or 1 GiB where it does not say."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return 1 << 30


if sys.platform == "win32":

    class _MemoryStatus(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "page_total", "page_free")),
            *((name, ctypes.c_ulonglong) for name in ("virtual", "virtual_free", "extended")),
        )

    def _windows_memory() -> int:
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return 1 << 30
        return int(status.total)
