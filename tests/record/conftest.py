from tests.sources.conftest import site

__all__ = ["site"]
