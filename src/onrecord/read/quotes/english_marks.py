"""The marks that open and close direct speech, as a table."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks(Row):
    """`opens` and `closes` are characters; a mark in both is told by what stands beside it."""

    opens: str
    closes: str


MARKS = (
    Marks(
        name="curly",
        opens="“",
        closes="”",
        means={"“We saw two boats,” Ana Tolme said.": "We saw two boats, <- Ana Tolme"},
        never=("Ana Tolme called it “so small”.", "Ana Tolme saw two boats", "Ana Tolme wrote “Boats of the North Sea” in 1990."),
    ),
    Marks(
        name="straight",
        opens='"',
        closes='"',
        means={'"We saw two boats," Ana Tolme said.': "We saw two boats, <- Ana Tolme"},
        never=('A 5" pipe burst.',),
    ),
    Marks(
        name="low",
        opens="„",
        closes="“‟”",
        means={"„We saw two boats“, Ana Tolme said.": "We saw two boats <- Ana Tolme"},
    ),
    Marks(
        name="angle",
        opens="«",
        closes="»",
        means={"«We saw two boats», Ana Tolme said.": "We saw two boats <- Ana Tolme"},
    ),
    Marks(
        name="single curly",
        opens="‘",
        closes="’",
        means={"‘We saw the boys’ two boats,’ Ana Tolme said.": "We saw the boys’ two boats, <- Ana Tolme"},
        never=("The boys’ boats and the girls’ boats sank in Tolme.",),
    ),
    Marks(
        name="single straight",
        opens="'",
        closes="'",
        means={"'We didn't see boats,' Ana Tolme said.": "We didn't see boats, <- Ana Tolme"},
        never=("The boys' boats and the girls' boats sank in the '90s.",),
    ),
)

TABLES = MARKS
