"""Lines of an English page that stand beside its report: teasers, calls to subscribe, bylines.

Each row has its examples: lines that it `means`, and lines of reports that it must `never` take.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A kind of line, told by its beginning."""

    name: str
    pattern: re.Pattern[str]
    means: tuple[str, ...]
    never: tuple[str, ...] = ()


def _line(name: str, pattern: str, means: tuple[str, ...], never: tuple[str, ...] = ()) -> Line:
    return Line(name, re.compile(pattern, re.IGNORECASE), means, never)


BESIDE = (
    _line(
        "teaser",
        r"(?:read|see|watch|listen)(?: (?:more|also|next))?\s*[:|>»→].{0,300}|(?:read|see) (?:more|also)\b[^.]{0,100}"
        r"|also (?:read|see|watch)\b.{0,300}"
        r"|(?:related|recommended|more on this(?: story)?|more from [^.:]{1,40}|you may also like)"
        r"(?:\s*:.{0,300}| (?:stories|articles|coverage|topics|reading))?",
        (
            "READ MORE: Two bridges closed",
            "Read more",
            "Also read: Port reopens",
            "Related",
            "Related articles",
            "See also: The talks",
        ),
        (
            "Related fighting killed 12 people.",
            "Read aloud in court, the list named 40 soldiers.",
            "See also how many were killed; the army counts 12 dead.",
        ),
    ),
    _line(
        "newsletter",
        r"(?:sign up (?:for|to)|subscribe (?:to|now|for)|get) (?:our|the|your)?\b[^.]{0,60}?"
        r"\b(?:newsletter|briefing|alerts|channel|podcast|inbox)\b.{0,200}|subscribe(?: now)?",
        ("Sign up for our weekly newsletter.", "Subscribe to the Morning Briefing for free", "Subscribe now"),
        ("Sign up for the army or leave, the governor told 300 men.",),
    ),
    _line(
        "follow",
        r"(?:follow|join|find|like) us on\b.{0,120}|share this (?:article|story|page)\b.{0,80}"
        r"|(?:click|tap) here (?:to|for)\b.{0,120}|download (?:our|the) (?:free )?app\b.{0,120}",
        ("Follow us on Telegram", "Share this article", "Click here to join our channel"),
        ("Follow-up strikes killed six.",),
    ),
    _line(
        "notice",
        r"advertisement|(?:story|article) continues below.{0,60}|scroll (?:down )?to continue.{0,60}|all rights reserved\b.{0,120}"
        r"|(?:©|copyright ©?|\(c\)) ?(?:19|20)\d\d\b.{0,160}",
        ("Advertisement", "Story continues below advertisement", "© 2025 The Example Times. All rights reserved."),
        ("Advertisements were found on 3 of the drones.",),
    ),
    _line(
        "credit",
        r"\(?(?:additional |further )?(?:reporting|writing|editing) by [^.]{1,200}\.?\)?",
        ("(Reporting by Ann Example; Editing by Bo Sample)", "Additional reporting by Ann Example in Kyiv."),
        ("Reporting by the mission found 12 graves. Two were old.",),
    ),
    _line(
        "moment",
        r"(?:(?:first |last )?(?:published|posted|updated))(?: on| at)?:? [^.]{0,20}\d[^.]{0,40}",
        ("Published: 10 July 2025, 14:05 GMT", "Last updated 10 July 2025"),
        (
            "Updated figures show 12 dead.",
            "Published on Monday, the list names 40 soldiers killed since the spring of that year, and more.",
        ),
    ),
)
LONGEST = 400
BYLINE = re.compile(r"[Bb][Yy] (?:[A-Z][\w.'’-]*|and|,|&|in|for|[-|•·])(?:[ ,]+(?:[A-Z][\w.'’-]*|and|&|in|for|[-|•·]))*,?")


def is_beside_the_report(line: str) -> bool:
    """Whether a line is a teaser, a call to subscribe or the like, and no sentence of the report.

    >>> is_beside_the_report("READ MORE: Two bridges closed"), is_beside_the_report("Two bridges were closed.")
    (True, False)
    """
    return len(line) <= LONGEST and any(row.pattern.fullmatch(line) for row in BESIDE)


def is_byline(line: str) -> bool:
    """Whether a line names the writers alone.

    >>> is_byline("By Ann Example and Bo Sample"), is_byline("By Monday, 12 were dead.")
    (True, False)
    """
    return len(line) <= 120 and BYLINE.fullmatch(line) is not None
