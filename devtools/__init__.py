"""What `dev.py` does, in modules of the standard library only: they run before any set-up."""
