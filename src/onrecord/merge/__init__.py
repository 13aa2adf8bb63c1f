"""Reports of the same happening brought together, and their statements set against each other. Pure: nouns in, nouns out."""

from onrecord.merge.beside import beside
from onrecord.merge.claims import Atlas, claims_of, outlet_of, said_on
from onrecord.merge.incidents import Verdicts, incident_of, incidents, keys, placed
from onrecord.merge.ledger import as_of, ledger, running_totals
from onrecord.merge.parts import with_parts
from onrecord.merge.series import Split, series, undated

__all__ = [
    "Atlas",
    "Split",
    "Verdicts",
    "as_of",
    "beside",
    "claims_of",
    "incident_of",
    "incidents",
    "keys",
    "ledger",
    "outlet_of",
    "placed",
    "running_totals",
    "said_on",
    "series",
    "undated",
    "with_parts",
]
