"""What is counted: nouns and the item of the guide that they are (`GUIDE.md`, item).

`kind` is the family that predicates ask for: people, weapon (what flies or falls), strike, structure, vehicle, money, other.
"""

from __future__ import annotations

from onrecord.read.figures.english_persons import PERSONS
from onrecord.read.figures.english_things import THINGS_COUNTED
from onrecord.read.figures.english_weapons_counted import WEAPONS

ITEMS = (*PERSONS, *WEAPONS, *THINGS_COUNTED)
"""The order matters only where two rows hold the same word: the earlier wins."""

NEVER_COUNTED = frozenset(
    "area region district village town city settlement location place fire wave country nation state "
    "province oblast direction front side reason point time day week month year hour minute second way part "
    "step stage "
    "phase round_of_talks meeting talk session issue question thing case incident case occasion statement "
    "post message video photo picture image lap article section group party faction goal match game vote "
    "seat poll "
    "sector hamlet community front line axis metre meter kilometre kilometer mile tonne ton percent degree "
    "condition demand topic factor option scenario principle phase type kind sort version model generation "
    "line page "
    "chapter episode season song film movie book story level grade floor storey window_of source government "
    "minister_of war conflict year-old decade century quarter half third street neighbourhood neighborhood "
    "territory "
    "route border corridor agreement deal accord resolution package_of document plan proposal project "
    "programme program measure rule law bill charge count sentence trial hearing call interview tweet letter "
    "word name "
    "leader_of president ally neighbour_country power summit conference visit trip tour flight mission".split()
)
