"""Keeping other programs of the same user out of this process's memory.

To be called once, before a passphrase is typed. Holds off a casual look, a crash reporter, a
debugger without privileges; not an administrator, not malware. After KeePassXC's `Bootstrap.cpp`.
"""

from __future__ import annotations

import ctypes
import sys

if sys.platform == "win32":
    # synchronise, query limited information and terminate for everybody, read the list itself for
    # the owner: nobody may read this process's memory without the privilege to debug
    _ACCESS = "D:P(A;;0x101001;;;WD)(A;;RC;;;OW)"
    _DACL_SECURITY_INFORMATION = 4
    _SDDL_REVISION = 1

    def harden() -> tuple[str, ...]:
        """Protect this process; return the measures that took effect."""
        return tuple(name for name, measure in (("memory", _deny_reading), ("libraries", _own_dlls))
                     if measure())

    def _deny_reading() -> bool:
        advapi, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        descriptor = ctypes.c_void_p()
        made = advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            ctypes.c_wchar_p(_ACCESS), _SDDL_REVISION, ctypes.byref(descriptor), None)
        if not made:
            return False
        try:
            return bool(advapi.SetKernelObjectSecurity(
                ctypes.c_void_p(kernel.GetCurrentProcess()), _DACL_SECURITY_INFORMATION,
                descriptor))
        finally:
            kernel.LocalFree(descriptor)

    def _own_dlls() -> bool:
        """Leave the current folder out of the search for libraries."""
        return bool(ctypes.WinDLL("kernel32").SetDllDirectoryW(""))

else:
    import resource

    _PR_SET_DUMPABLE = 4
    _PT_DENY_ATTACH = 31

    def harden() -> tuple[str, ...]:
        """Protect this process; return the measures that took effect."""
        measures = {"linux": _not_dumpable, "darwin": _no_debugger}
        measure = measures.get(sys.platform)
        done = ["core"] if _no_core() else []
        return (*done, "memory") if measure is not None and measure() else tuple(done)

    def _no_core() -> bool:
        try:
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        except (ValueError, OSError):
            return False
        return True

    def _not_dumpable() -> bool:
        """No core dump, no ptrace and no /proc/PID/mem for others of the same user (prctl(2))."""
        zero = ctypes.c_ulong(0)
        return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, zero, zero, zero, zero) == 0)

    def _no_debugger() -> bool:
        """Let no debugger attach (ptrace(2) of macOS)."""
        return bool(ctypes.CDLL(None).ptrace(_PT_DENY_ATTACH, 0, None, 0) == 0)
