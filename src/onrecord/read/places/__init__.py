"""Places: every toponym of a report, resolved, and where a counted thing happened."""

from onrecord.read.places.dateline import find_dateline
from onrecord.read.places.english_rows import JUDGED, NO_PLACES, PLACES
from onrecord.read.places.find import find_places, places_in
from onrecord.read.places.gazetteer import Gazetteer
from onrecord.read.places.judge import JudgedPlace, place_of
from onrecord.read.places.scene import Scenes
from onrecord.read.places.show import show

TABLES = (*PLACES, *NO_PLACES, *JUDGED)

__all__ = ["TABLES", "Gazetteer", "JudgedPlace", "Scenes", "find_dateline", "find_places", "place_of", "places_in", "show"]
