"""Places: every toponym of a report, resolved, and where a counted thing happened."""

from onrecord.read.places.dateline import find_dateline
from onrecord.read.places.find import find_places, places_in
from onrecord.read.places.gazetteer import Gazetteer
from onrecord.read.places.judge import JudgedPlace, place_of

__all__ = ["Gazetteer", "JudgedPlace", "find_dateline", "find_places", "place_of", "places_in"]
