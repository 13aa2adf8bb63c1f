"""Words right before a number that say what is counted by it, whatever the parse makes of the sentence.

A lead is looked for in the number's own sentence, ending where the number begins. `N` stands for a few words between
("the last of the"), `kinds` are the kinds of counted thing that it may speak of (`None`: a bare number).
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.figures.item import OTHER, PEOPLE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.row import Row

_FEW = r"\s(?:[\w-]+ ){0,3}"
_ATTACK = (
    "(?:attacks?|strikes?|bombardments?|barrages?|raids?|assaults?|salvos?|onslaught|offensive|shelling|"
    "waves?|swarms?|launch(?:es)?|volleys?)"
)
_OR_PUT_AT = r"(?:to|at|is|was|are|were|reached|of|stands at|stood at|passed|hit|exceeded|topped|surpassed|now|in the)"
_PERSONS = (PEOPLE, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead(Row):
    """A regular expression for the words before a number, and the measure that they give it."""

    pattern: str
    measure: str
    kinds: tuple[str | None, ...]
    reach: int = 90


LEADS = (
    Lead(
        name="the body of",
        pattern=r"\b(?:body|bodies|remains|corpses?) of\s(?:the )?",
        measure="killed",
        kinds=(PEOPLE,),
        means={"they found the bodies of six miners": "killed"},
        never=("the bodywork of six cars",),
    ),
    Lead(
        name="the release of",
        pattern=r"\b(?:release|freeing|liberation|exchange|swap|handover) of\s(?:the |all |some |another |a further )?(?:\w+ )?",
        measure="freed",
        kinds=(PEOPLE,),
        means={"the release of 10 hostages held by the group": "freed", "an exchange of 90 prisoners": "freed"},
        never=("the release of a list of 90 soldiers",),
    ),
    Lead(
        name="sanctions on",
        pattern=r"\bsanctions (?:on|against)\s(?:[\w’'-]+ ){0,6}(?:and |, )?",
        measure="sanctioned",
        kinds=(PEOPLE, VEHICLE, OTHER),
        means={
            "it imposed sanctions on 12 officials": "sanctioned",
            "sanctions against the general and two other leaders": "sanctioned",
        },
        never=("sanctions came before 12 officials met",),
    ),
    Lead(
        name="power cut to",
        pattern=r"\b(?:cut|cuts|cutting|knock\w*|disrupt\w*|lost|interrupt\w*|losing)\s(?:\w+ ){0,3}"
        rf"(?:power|electricity|water|gas|heating|energy)(?: suppl(?:y|ies))?\s(?:to|for){_FEW}",
        measure="affected",
        kinds=(PEOPLE, STRUCTURE),
        means={"the strike cut power to 50,000 customers": "affected"},
        never=("power came to 50,000 customers",),
    ),
    Lead(
        name="fire at",
        pattern=rf"\b(?:fires?|blazes?)\s(?:[\w-]+\s){{0,4}}(?:at|in|on){_FEW}",
        measure="damaged",
        kinds=(STRUCTURE, VEHICLE),
        means={"a fire broke out at two depots": "damaged", "crews put out blazes in 60 homes": "damaged"},
        never=("soldiers at two depots",),
    ),
    Lead(
        name="an attack by, with, of",
        pattern=rf"\b{_ATTACK}\s(?:by|of|with|from|using|involving|that (?:involved|included)){_FEW}",
        measure="launched",
        kinds=(WEAPON,),
        means={"the town came under a bombardment by six shells": "launched", "a barrage of 20 rockets": "launched"},
        never=("fragments of 20 rockets",),
    ),
    Lead(
        name="an attack involved",
        pattern=rf"\b{_ATTACK}\b[^.;,]{{0,30}}\s(?:had |has |have )?"
        rf"(?:involv(?:ed|ing)|includ(?:ed|ing|es)|compris(?:ed|ing)|consist(?:ed|ing) of|featur(?:ed|ing)|saw|used|using){_FEW}",
        measure="launched",
        kinds=(WEAPON,),
        means={"the assault had involved around 400 drones": "launched", "the raid included 36 missiles": "launched"},
        never=("the package included 36 missiles",),
    ),
    Lead(
        name="the number of wounded rose to",
        pattern=(
            rf"\b(?:number|count|total) of (?:\w+ ){{0,3}}?(?:wounded|injured|"
            rf"injuries)\b[^.;:\d]{{0,130}}?\b{_OR_PUT_AT}\s(?:\w+ ){{0,2}}"
        ),
        measure="wounded",
        kinds=_PERSONS,
        reach=200,
        means={"the number of wounded has reached 40": "wounded"},
    ),
    Lead(
        name="the number of missing rose to",
        pattern=rf"\b(?:number|count|total) of (?:\w+ ){{0,3}}?missing\b[^.;:\d]{{0,130}}?\b{_OR_PUT_AT}\s(?:\w+ ){{0,2}}",
        measure="missing",
        kinds=_PERSONS,
        reach=200,
        means={"the number of missing stands at 12": "missing"},
    ),
    Lead(
        name="the toll rose to",
        pattern=r"\b(?:(?:death|overall|casualty|total|the|civilian|official)\s+toll|(?:number|count|total) of (?:\w+ ){0,3}?"
        r"(?:dead|deaths|fatalities|victims|killed|those killed|people killed)|(?:the\s+)?number\s+(?:killed|dead))\b"
        rf"[^.;:\d]{{0,130}}?\b{_OR_PUT_AT}\s(?:\w+ ){{0,2}}",
        measure="killed",
        kinds=_PERSONS,
        reach=200,
        means={
            "the death toll rose to 27": "killed",
            "the number of people killed has risen to 12": "killed",
            "the governor put the toll in the town at nine": "killed",
            "the number killed in the raid has gone up to 12": "killed",
        },
        never=("the toll bridge was shut for 27 days",),
    ),
    Lead(
        name="the dead number",
        pattern=r"\bthe\s+dead\b[^.;:\d]{0,80}?\b(?:numbered|to|at)\s(?:\w+ ){0,2}",
        measure="killed",
        kinds=_PERSONS,
        reach=120,
        means={"the dead of the raid numbered 17": "killed", "two more died, which brings the dead to 19": "killed"},
        never=("the dead line was cut for 19 days",),
    ),
)
