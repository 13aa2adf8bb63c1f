"""Reports of the same happening brought together, and their statements set against each other. Pure: nouns in, nouns out."""

from onrecord.merge.claims import Atlas, claims_of, outlet_of, said_on
from onrecord.merge.incidents import Verdicts, incidents, keys

__all__ = ["Atlas", "Verdicts", "claims_of", "incidents", "keys", "outlet_of", "said_on"]
