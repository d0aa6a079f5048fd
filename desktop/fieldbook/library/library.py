"""The library: courses that were imported here or fetched from their publisher."""
