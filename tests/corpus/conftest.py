"""The corpus tests read the same compiled files as the reader's."""

from tests.olean.conftest import library, small, small_module

__all__ = ["library", "small", "small_module"]
