"""Fixtures that every reach of tests shares."""
