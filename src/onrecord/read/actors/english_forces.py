"""Words by which a state's forces, offices and people are called, so that `Russian troops` and `the IDF` are the state."""

from __future__ import annotations

FORCES = {
    "IL": ("IDF", "Israel Defense Forces", "Israel Defence Forces", "Israeli Defense Forces", "Israeli Defence Forces", "IAF"),
    "IR": ("IRGC", "Revolutionary Guards", "Revolutionary Guard Corps", "Islamic Revolutionary Guard Corps", "Revolutionary Guard"),
    "RU": ("Black Sea Fleet", "Rosgvardia"),
    "CN": ("People's Liberation Army", "PLA"),
    "IN": ("Border Security Force",),
    "US": ("CENTCOM", "Centcom", "US Central Command", "U.S. Central Command", "Air Force Central Command"),
    "PK": ("Frontier Corps",),
    "SD": ("Sudanese Armed Forces", "SAF"),
    "CD": ("FARDC",),
}
"""Forces with names of their own, by the ISO code of their state."""

FORCE_WORDS = frozenset(
    "forces force army military troops soldiers navy marines defences defenses servicemen government authorities "
    "artillery warplanes jets commandos paratroopers airmen fleet".split()
)
"""Words that, after a state's people or name, make its forces or its government."""

FORCE_PARTS = frozenset("air armed security defence defense ground special naval occupation government".split())
"""Words that stand between the two."""

MADE = frozenset(
    "backed made manufactured supplied linked occupied held controlled annexed born style run installed allied "
    "aligned designed built provided funded speaking majority administered besieged mediated brokered sponsored "
    "affiliated sanctioned governed based era".split()
)
"""After a hyphen these make the name an adjective of somebody else: `Iran-backed fighters` are not Iran."""

ACTS = frozenset(
    "said says say claimed claims denied denies accused accuses launched fired struck hit attacked warned warns "
    "wants want announced demanded demands agreed refused rejected rejects ordered sent sends called calls blamed "
    "blames condemned imposed signed pledged promised insists insisted has had seized captured vowed invaded will "
    "would hopes hoped believes believed considers considered sees threatened reported confirmed confirms maintains "
    "maintained argued argues expects asked asks urged urges backs backed supports supported carried deployed "
    "withdrew continues continued tried seeks sought".split()
)
"""Verbs whose subject acts: a capital that is their subject is a government."""

PLACE_WORDS = frozenset(
    "in over near at on outside around across towards toward into above within through inside north south east west".split()
)
"""Before a capital these make it a place."""

PRESSED = frozenset(
    "accuse accuses accused accusing blame blames blamed blaming urge urges urged urging warn warns warned warning "
    "condemn condemns condemned pressure pressured press pressed ask asks asked asking told tell tells persuade "
    "persuaded convince convinced threaten threatens threatened criticised criticized arm armed arming support "
    "supports supported supporting assure assured help helps".split()
)
"""Verbs whose object is pressed, blamed or helped: a capital that is their object is a government."""

GIVEN = frozenset(
    "aid assistance support weapons arms deliveries delivery supplies supply package packages given giving gave "
    "give provide provided providing send sent sending deliver delivered transfer transferred pledged loan loans "
    "sanctions message messages warning".split()
)
"""What is given `to Kyiv` or meant `for Moscow` is for a government."""
