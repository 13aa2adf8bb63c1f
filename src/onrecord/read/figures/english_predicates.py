"""What happens to what is counted: verbs, nouns and states, and the measure of the guide that each gives.

`acts_on` is for the object of the verb or the subject of its passive, `does` for the subject of the active verb,
`uses` for what the verb is done with ("attacked with 16 munitions"). Each maps a kind of counted thing to a measure.
"""

from onrecord.read.figures.english_giving import ABOUT_GIVING
from onrecord.read.figures.english_people import ABOUT_PEOPLE
from onrecord.read.figures.english_weapons import ABOUT_WEAPONS

PREDICATES = (*ABOUT_PEOPLE, *ABOUT_WEAPONS, *ABOUT_GIVING)
"""In the order in which they are asked; a row with `followed_by` comes before one without."""
