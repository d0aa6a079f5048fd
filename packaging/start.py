"""Where the built program begins: the same `main` that the installed command calls."""

import sys
from multiprocessing import freeze_support

from fieldbook.app import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
