"""The rules by which a figure's days are judged, each with its examples. The figure stands in brackets with its measure.

Examples are read as of Thursday 10 July 2025, as one paragraph.
"""

from __future__ import annotations

from onrecord.read.row import Row

JUDGED = (
    Row(
        name="its own time",
        means={
            "[Two millers/killed] died when a rocket fell on Tuesday.": "2025-07-08",
            "Rockets fell on the mill on Tuesday, killing [two millers/killed].": "2025-07-08",
            "The staff said on Wednesday that [two millers/killed] had died on Monday.": "2025-07-07",
            "In April, the staff said [two millers/killed] had died at the ford.": "2025-04-01 to 2025-04-30, month",
            "Gunmen have seized [nine millers/captured] this week.": "2025-07-07 to 2025-07-10, week",
            "The duchy promised [nine tugs/pledged] on Tuesday.": "2025-07-08",
            "SUMY, July 9 - [Two millers/killed] died when a rocket fell on Tuesday.": "2025-07-08",
            "The toll of Monday's raid rose to [nine/killed] on Tuesday.": "2025-07-07",
            "The staff said on Tuesday it shot down [nine drones/intercepted].": "2025-07-08",
            "The duke signed the pact of [nine tugs/pledged] that passed in June.": "2025-06-01 to 2025-06-30, month",
        },
        never=(
            "Guns shot down [nine drones/intercepted], more than on Monday.",
            "The duke will need [nine tugs/pledged] beyond Tuesday.",
            "The duke will sail next week, as raiders have sunk [nine tugs/destroyed].",
            "On Tuesday the staff said [two millers/killed] were dead.",
            "It was the worst raid since May and [two millers/killed] died.",
        ),
    ),
    Row(
        name="the report's night",
        means={
            "Overnight Tuesday into Wednesday, raiders shelled the ford. The strike on Wednesday killed [two millers/killed].": (
                "2025-07-08 to 2025-07-09, time"
            ),
        },
    ),
    Row(
        name="its time is vague",
        means={"Gunmen have seized [nine millers/captured] in recent weeks.": "no day"},
    ),
    Row(
        name="since",
        means={
            "Since Monday, nine millers have died, while [two/killed] have been killed at the ford.": "2025-07-07 to 2025-07-10, range",
            "[Nine tugs/pledged] have been pledged since the duke first agreed to it in June.": "2025-06-01 to 2025-07-10, range",
            "Since October 2023, [forty people/killed] have been killed in Lebanon.": "2023-10-08 to 2025-07-10, range",
            "Since Monday, raids have killed [forty people/killed].": "2025-07-07 to 2025-07-10, range",
            "In Ukraine, [forty millers/killed] have died since February 2022.": "2022-02-24 to 2025-07-10, range",
            "In Ukraine, [forty millers/killed] have died since the invasion began.": "2022-02-24 to 2025-07-10, range",
            "Raiders crossed the ford on Sunday. [Forty millers/killed] have died since then.": "2025-07-06 to 2025-07-10, range",
        },
        never=("In Ukraine, [two millers/killed] died in the deadliest raid since the war began.",),
    ),
    Row(
        name="since the day before it",
        means={"Since Monday, raids have killed forty. They have also hurt [ninety/wounded].": "2025-07-07 to 2025-07-10, range"},
    ),
    Row(
        name="from the hour told",
        means={"From 9 p.m. on Wednesday, guns shot down [nine drones/intercepted].": "2025-07-09 to 2025-07-10, range"},
    ),
    Row(
        name="as of",
        means={"[Forty millers/displaced] had fled as of 6 July.": "2025-07-06"},
    ),
    Row(
        name="counted back from another happening",
        means={
            "Guns stopped most of the drones on Thursday, a day after raiders launched [ninety drones/launched].": "2025-07-09",
            "The raid on Thursday came hours after a blast killed [two millers/killed].": "2025-07-10",
        },
    ),
    Row(
        name="after another happening",
        means={
            "The raid on Thursday came days after a blast killed [two millers/killed].": "no day",
            "The raid on Thursday follows [two blasts/launched] at the ford.": "no day",
        },
    ),
    Row(
        name="a war's toll",
        means={
            "Israel's war in Gaza has killed [40,100 people/killed].": "2023-10-07 to 2025-07-10, range",
            "[40,100 people/killed] have died in Gaza since the war began in October 2023.": "2023-10-07 to 2025-07-10, range",
        },
        never=("A strike in Gaza has killed [41 people/killed].",),
    ),
    Row(
        name="another war's toll",
        means={"The talks on Gaza ended. The war in Sudan has killed [nine hundred people/killed].": "no day"},
        never=("Israel's war in Gaza has killed [nine hundred people/killed].",),
    ),
    Row(
        name="a toll without a day",
        means={
            "The raid was on Tuesday. The feud has killed [13,000 millers/killed].": "no day",
            "On Monday the duke honoured the [six million people/killed] who were killed in the old feud.": "no day",
        },
        never=(
            "A flood killed [13,000 millers/killed] on Tuesday.",
            "The feud killed [two million people/killed] from 1901 to 1904.",
        ),
    ),
    Row(
        name="declared before, without a day",
        means={"The envoys met on Tuesday. The duchy had already promised [nine tugs/pledged].": "no day"},
        never=("The envoys met on Tuesday. The duchy promised [nine tugs/pledged].",),
    ),
    Row(
        name="a rate without a day",
        means={
            "The duchy met on Tuesday. It gives [nine tugs/pledged] a year.": "no day",
            "Raiders on Tuesday were killing [two millers/killed] every day.": "no day",
        },
        never=("On Tuesday raiders killed [two millers/killed] a day after the vote.",),
    ),
    Row(
        name="a present state",
        means={"Gunmen are still holding [nine millers/captured].": "2025-07-10"},
        never=("Gunmen seized [nine millers/captured].",),
    ),
    Row(
        name="a state without a day",
        means={
            "The camp is a home to [nine displaced families/displaced].": "no day",
            "On Tuesday a rocket hit a school that shelters [nine displaced families/displaced].": "no day",
        },
    ),
    Row(
        name="a running total",
        means={"The duchy has to date promised [ninety tugs/pledged].": "no day"},
    ),
    Row(
        name="a need without a day",
        means={"The duchy needs [ninety tugs/requested].": "no day"},
    ),
    Row(
        name="a length of time",
        means={"Raiders carried out [sixty raids/launched] in three months.": "no day"},
    ),
    Row(
        name="an act of speech without a day",
        means={"The raid was on Tuesday. The duke [blamed the raiders/ACCUSE].": "no day"},
    ),
    Row(
        name="the day under way",
        means={
            "In March, raiders shelled the ford. [Two millers/killed] died.": "2025-03-01 to 2025-03-31, month",
        },
        never=("In March, raiders shelled the ford. It rained on Tuesday. [Two millers/killed] died.",),
    ),
    Row(
        name="the day of the attack",
        means={
            "A strike on Monday hit the mill. On Wednesday, crews looked for [four millers/missing].": "2025-07-07",
        },
    ),
    Row(
        name="a release that is only agreed",
        means={"On Monday the duchy agreed to free [nine millers/freed].": "no day"},
        never=("On Monday the duchy freed [nine millers/freed].",),
    ),
    Row(
        name="elsewhere, without a day",
        means={
            "A strike on Tuesday hit the mill. It was a mild day. It rained. It cleared. "
            "Elsewhere, a rocket hit a ferry. It killed [two millers/killed].": "no day",
        },
    ),
    Row(
        name="the report's day",
        means={
            "[Two millers/killed] died in a strike on the ford. The strike on Tuesday was the first.": "2025-07-08",
        },
    ),
    Row(
        name="since the day under way",
        means={
            "Raiders shelled the ford in March 2023. So far [forty millers/killed] have been killed.": "2023-03-01 to 2025-07-10, range",
            "Raiders shelled the ford on 3 March. So far [forty millers/killed] have been killed.": "2025-03-03 to 2025-07-10, range",
        },
    ),
    Row(
        name="too far from the report's day",
        means={
            "Rockets fell on the ford on Tuesday. "
            + "It was a mild day. " * 9
            + "Gunmen seized [nine millers/captured].": "no day",
        },
    ),
    Row(
        name="the day of the saying",
        means={"The envoys met on Tuesday. The duchy promised [nine tugs/pledged].": "2025-07-08"},
    ),
    Row(
        name="a saying without a day",
        means={"The duchy promised [nine tugs/pledged].": "no day"},
    ),
    Row(
        name="no day is told",
        means={"A strike on the ford killed [two millers/killed].": "no day"},
    ),
)
