"""Measurements, each run beside what it is compared with; never part of the tests."""
