"""Fieldbook: training, documentation and contacts, offline first, in an encrypted vault."""

__version__ = "0.1.0"
