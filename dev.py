#!/usr/bin/env python3
"""One command for everything: `python3 dev.py run`, `python3 dev.py test`, and the rest.

Written so that a Python that is too old still reads it, and can say so.
"""

import sys

OLDEST = (3, 11)

if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(
            "This needs Python %d.%d or newer, and %s is %d.%d.\n"  # noqa: UP031
            "Run the same line with a newer one, for example: python3.12 dev.py ..."
            % (OLDEST[0], OLDEST[1], sys.executable, sys.version_info[0], sys.version_info[1])
        )
    from devtools.commands import main

    sys.exit(main(sys.argv[1:]))
