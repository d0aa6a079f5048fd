"""Every step that is photographed, in the order of the pages."""

from __future__ import annotations

from fieldbook.ui.pictures import copies, doors, duress, passphrases, recovery, travel, ways

STEPS = (*doors.STEPS, *ways.STEPS, *passphrases.STEPS, *recovery.STEPS, *copies.STEPS,
         *travel.STEPS, *duress.STEPS)
