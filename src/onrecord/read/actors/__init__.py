"""Who acts: states with their forces and seats, armed groups, bodies, outlets, persons; and who did what to whom.

A room of the reading calls `find_named` once for a report and makes `Sides` of it; `sides_of` then answers for each figure.
"""

from onrecord.read.actors.attacks import Attack
from onrecord.read.actors.english_deeds import ATTACKS, FIGHTERS
from onrecord.read.actors.english_deeds import TABLES as DEEDS
from onrecord.read.actors.english_groups import GROUPS
from onrecord.read.actors.english_states import STATES
from onrecord.read.actors.english_unions import BODIES, OUTLETS
from onrecord.read.actors.find import KNOWN, ActorTable, Form, Named, find_named
from onrecord.read.actors.giving import usual_receiver
from onrecord.read.actors.mentions import find_actors, merge_actors
from onrecord.read.actors.parties import Sides
from onrecord.read.actors.question import Side, adversary, attacked_side
from onrecord.read.actors.row import Known
from onrecord.read.actors.show import show
from onrecord.read.actors.sides import sides_of

TABLES = (*STATES, *GROUPS, *BODIES, *OUTLETS, *DEEDS)

__all__ = [
    "ATTACKS",
    "BODIES",
    "FIGHTERS",
    "GROUPS",
    "KNOWN",
    "OUTLETS",
    "STATES",
    "TABLES",
    "ActorTable",
    "Attack",
    "Form",
    "Known",
    "Named",
    "Side",
    "Sides",
    "adversary",
    "attacked_side",
    "find_actors",
    "find_named",
    "merge_actors",
    "show",
    "sides_of",
    "usual_receiver",
]
