"""Words that make a figure planned, denied or hypothetical, with at least forty examples beside them."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import Status
from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(Row):
    """Words that stand `beside` a predicate (auxiliary, negation, conjunction) or `above` it (the verb it depends on)."""

    words: str
    place: str
    status: Status


MARKS = (
    Mark(
        name="could, might, may",
        words="could might may can",
        place="beside",
        status=Status.HYPOTHETICAL,
        means={
            "The blast could have killed 40 people.": "killed 40 hypothetical",
            "A strike on the dam might displace 9,000 people.": "displaced 9000 hypothetical",
            "Up to 18 people may be trapped under the rubble.": "missing 18 hypothetical",
            "The new front could displace 30,000 residents.": "displaced 30000 hypothetical",
            "Such a missile can kill 200 people.": "killed 200 hypothetical",
        },
        never=("The blast killed 40 people in May.",),
    ),
    Mark(
        name="would",
        words="would",
        place="beside",
        status=Status.HYPOTHETICAL,
        means={
            "Such an attack would kill 400 people.": "killed 400 hypothetical",
            "A blockade would displace 20,000 families.": "displaced 20000 hypothetical",
            "Otherwise 60 soldiers would have been killed.": "killed 60 hypothetical",
        },
        never=("The ministry said that six soldiers had been killed.",),
    ),
    Mark(
        name="if",
        words="if unless whether should",
        place="beside",
        status=Status.HYPOTHETICAL,
        means={
            "If 50 soldiers were killed there, the army has not said so.": "killed 50 hypothetical",
            "The council will meet if 100 people are displaced.": "displaced 100 hypothetical",
            "It is unclear whether 12 people were wounded.": "wounded 12 hypothetical",
        },
        never=("Six people were killed, as if by chance.",),
    ),
    Mark(
        name="threaten, risk, fear",
        words="threaten threatens threatened threatening risk risks risked risking warn warned warns fear",
        place="above",
        status=Status.HYPOTHETICAL,
        means={
            "The group threatened to kill 12 hostages.": "killed 12 hypothetical",
            "The flood risked displacing 8,000 people.": "displaced 8000 hypothetical",
            "Gunmen threatened to kidnap 30 villagers.": "captured 30 hypothetical",
        },
        never=("The group killed 12 hostages after its threat.", "Nine people are feared dead."),
    ),
    Mark(
        name="will, shall",
        words="will shall 'll wo",
        place="beside",
        status=Status.PLANNED,
        means={
            "The country will deploy 400 troops in the autumn.": "deployed 400 planned",
            "Both sides will release 90 prisoners on Friday.": "freed 90 planned",
            "The army will evacuate 3,000 residents.": "displaced 3000 planned",
            "About 9,000 soldiers will take part in the exercise.": "deployed 9000 planned",
            "The navy will send 300 marines to the strait.": "deployed 300 planned",
            "The government will free 12 prisoners next month.": "freed 12 planned",
        },
        never=("The country deployed 400 troops at will.", "The donors said they will give $40 million."),
    ),
    Mark(
        name="plan, intend, expect, agree to",
        words=(
            "plan plans planned planning intend intends intended intending expect expects expected agree agrees "
            "agreed agreeing prepare prepares prepared preparing vow vows vowed aim aims aimed hope hopes hoped due "
            "set scheduled ready going want wants wanted decide decided decides propose proposed proposes order "
            "ordered willing promise promised pledged"
        ),
        place="above",
        status=Status.PLANNED,
        means={
            "The state plans to deploy 400 soldiers.": "deployed 400 planned",
            "The two sides agreed to swap 150 prisoners.": "freed 150 planned",
            "They intend to send 600 peacekeepers.": "deployed 600 planned",
            "The group vowed to release 12 hostages.": "freed 12 planned",
            "Officials expect to evacuate 2,000 people.": "displaced 2000 planned",
            "The alliance is preparing to station 900 troops there.": "deployed 900 planned",
            "The mission is set to deploy 80 officers.": "deployed 80 planned",
            "The cabinet decided to send 250 soldiers.": "deployed 250 planned",
            "The army is going to free 45 prisoners.": "freed 45 planned",
        },
        never=("The state deployed 400 soldiers as planned.", "The two sides swapped 150 prisoners under the agreement."),
    ),
    Mark(
        name="to be done",
        words="to",
        place="of be",
        status=Status.PLANNED,
        means={
            "The first 60 hostages are to be released on Sunday.": "freed 60 planned",
            "Another 200 troops are to be deployed.": "deployed 200 planned",
        },
        never=("Three men tried to flee, and 12 people were killed.",),
    ),
    Mark(
        name="deny, reject, dismiss",
        words=(
            "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing "
            "refute refuted refutes rebut rebutted disputes disputed dispute disputing denial"
        ),
        place="above",
        status=Status.DENIED,
        means={
            "The army denied that its shells had killed 12 civilians.": "killed 12 denied",
            "The ministry denied losing 300 soldiers.": "killed 300 denied",
            "The governor rejected claims that 40 people had been wounded.": "wounded 40 denied",
            "The general dismissed reports that 600 troops had been captured.": "captured 600 denied",
            "Officials denied killing six villagers.": "killed 6 denied",
            "The ministry refuted the claim that 20 drones hit the port.": "hit 20 denied",
            "The rebels denied holding 14 hostages.": "captured 14 denied",
            "He disputed that 80 homes were destroyed.": "destroyed 80 denied",
        },
        never=("The army denied the charge. Its shells killed 12 civilians.", "Denied water, 12 prisoners died."),
    ),
    Mark(
        name="not, never",
        words="not n't never neither",
        place="beside",
        status=Status.DENIED,
        means={
            "The drones did not kill 12 people, the ministry said.": "killed 12 denied",
            "Our forces have not captured 30 soldiers.": "captured 30 denied",
            "The army never destroyed 40 homes, it said.": "destroyed 40 denied",
            "The state has not deployed 900 troops there.": "deployed 900 denied",
        },
        never=("Not far from there, 12 people were killed.", "The town did not fall, and 12 people were killed."),
    ),
)
