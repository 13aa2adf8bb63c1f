"""How English news tells what is threatened, demanded or charged in the words of a speaker, whose verb is only one of saying.

The actor is whoever says it; the subject, where it is an actor, is the one whom it is said to or about.
Types and modes are PLOVER's (Halterman et al., manual of 2024), as `GUIDE.md`, Events narrows them.
"""

from __future__ import annotations

from onrecord.read.events.row import Telling

SPOKEN = (
    Telling(
        name="says that they will pay for it",
        type="THREATEN",
        mode="violence",
        spoken=True,
        verbs="pay face suffer regret answer",
        things="price consequences consequence dearly attack crimes reckoning response retribution punishment wrath",
        unless="tax taxes trial charges court",
        attacker=True,
        means={"Ana Tolme said Iran will pay for the attack.": "THREATEN Ana Tolme -> Iran"},
        never=("Iran will pay for the bridge.",),
    ),
    Telling(
        name="says that it will not go unanswered",
        type="THREATEN",
        mode="violence",
        spoken=True,
        verbs="go be remain left",
        things="unanswered unpunished unavenged avenged",
        attacker=True,
        means={"Hezbollah said the raid would not go unanswered.": "THREATEN Hezbollah ->"},
        never=("Hezbollah said the letter was lost.",),
    ),
    Telling(
        name="says that it is a lawful target",
        type="THREATEN",
        mode="violence",
        spoken=True,
        verbs="be become is are",
        things="target targets",
        beside="legitimate",
        attacker=True,
        means={"Russia said the ships would be legitimate targets.": "THREATEN Russia ->"},
        never=("Russia said the ships were targets.",),
    ),
    Telling(
        name="says that they must answer for it",
        type="ACCUSE",
        mode="allege",
        spoken=True,
        verbs="be held is are bears bear bore lies lied lay",
        things="responsible responsibility accountable account blame guilty",
        unless="not no",
        party=True,
        means={"Ana Tolme said Russia must be held accountable.": "ACCUSE Ana Tolme -> Russia"},
        never=("Ana Tolme said Russia was late.",),
    ),
    Telling(
        name="says that a claim is false",
        type="REJECT",
        spoken=True,
        verbs="is are was were",
        things="false untrue baseless unfounded fabricated groundless nonsense",
        unless="flag flags alarm alarms",
        means={"Poland said the claims were false.": "REJECT Poland ->"},
        never=("Poland said the claims were old.",),
    ),
    Telling(
        name="says what is needed",
        type="REQUEST",
        mode="change",
        spoken=True,
        verbs="need needs needed require requires",
        things=(
            "weapons weapon systems missiles patriots patriot jets aircraft ammunition aid assistance defense defence defenses "
            "defences sanctions guarantees"
        ),
        means={"Ana Tolme said Ukraine needs more weapons.": "REQUEST Ana Tolme ->"},
        never=("Ana Tolme said the road needs work.",),
    ),
    Telling(
        name="says that one has a right to it",
        type="SUPPORT",
        spoken=True,
        verbs="has have had",
        things="right",
        beside="defend",
        means={"Ana Tolme said Israel has the right to defend itself.": "SUPPORT Ana Tolme -> Israel"},
        never=("Ana Tolme said Israel has the right papers.",),
    ),
)
