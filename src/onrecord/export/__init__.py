"""From readings, and from a record, to text and tables in the forms that others take. Pure."""

from onrecord.export.as_parquet import MissingParquet
from onrecord.export.contract import as_dict, as_json
from onrecord.export.formats import FORMATS, Format, NoSuchFormat, export, fields_page
from onrecord.export.held import Failed, Held
from onrecord.export.leave import Only

__all__ = [
    "FORMATS",
    "Failed",
    "Format",
    "Held",
    "MissingParquet",
    "NoSuchFormat",
    "Only",
    "as_dict",
    "as_json",
    "export",
    "fields_page",
]
