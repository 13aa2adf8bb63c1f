"""From readings to text in a form that others take. Pure."""

from onrecord.export.contract import as_dict, as_json

__all__ = ["as_dict", "as_json"]
