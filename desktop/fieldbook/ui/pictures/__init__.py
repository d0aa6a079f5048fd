"""Every step of what takes several, to be photographed: reached as a user reaches it.

`table.STEPS` names each picture, the vault that it begins with (`worlds`), and what is done on
the page until the step is shown. A `Sitting` is one window on a vault of its own, and the hands.
Nothing of this is reached from the program.
"""
