"""Kept maps: there after anything, gone when forgotten."""
