"""Where a number is part of something that is no count: names, dates, clock times, ranks, shares, scores."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DAY = r"(?:[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?:1[6-9]|20)\d\d"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut(Row):
    """A pattern within which no number is a figure, and the reason. Case counts.

    With `before`, the pattern is tried only at a number, where what stands before it ends so (cheaper than a search).
    """

    pattern: str
    reason: str
    before: str = ""


LEFT_OUT = (
    LeftOut(
        name="link",
        reason="name",
        pattern=r"(?:https?://|www\.)\S{1,300}|[@#]\w{1,60}",
        means={"see www.example.org/2024": "2024 is no figure: name"},
    ),
    LeftOut(
        name="phone",
        reason="phone",
        pattern=r"\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}\b|\b\d{3}-\d{3}-\d{4}\b|\(\d{3}\) ?\d{3}-\d{4}",
        means={"call +44 20 7946 0000": "44 is no figure: phone"},
    ),
    LeftOut(
        name="day of a month",
        reason="date",
        pattern=(
            rf"\b{MONTH}\.?\s+{DAY}(?:\s?[-–]\s?{DAY}|\s+(?:and|to|or)\s+{DAY})?\b(?!,\d)(?:,?\s+{YEAR}\b)?|"
            rf"\b{DAY}(?:\s?[-–]\s?{DAY}|\s+(?:and|to)\s+{DAY})?\s+(?:of\s+)?{MONTH}\b\.?(?:,?\s+{YEAR}\b)?"
        ),
        means={
            "on 9 July": "9 is no figure: date",
            "July 10, 2025": "10 is no figure: date",
            "the night of 5-6 July": "6 is no figure: date",
        },
        never=("30 marched on the town",),
    ),
    LeftOut(
        name="month and year",
        reason="year",
        pattern=rf"\b{MONTH}\.?,?\s+(?:of\s+)?{YEAR}\b",
        means={"in February 2022": "2022 is no figure: year"},
    ),
    LeftOut(
        name="written date",
        reason="date",
        pattern=r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b",
        means={"on 2025-07-10": "2025 is no figure: date"},
    ),
    LeftOut(
        name="clock time",
        reason="clock time",
        pattern=r"\b[0-2]?\d[:.][0-5]\d\s?(?:[ap]\.?\s?m\b\.?|GMT|UTC|hours|local time|hrs|EST|EDT|CET|BST)|"
        r"\b[0-2]?\d:[0-5]\d(?::[0-5]\d)?\b|\b[01]?\d\s?(?:[ap]\.\s?m\b\.?|[ap]m\b)(?: GMT| local| EST)?|"
        r"\b[0-2]\d[0-5]\d (?:GMT|UTC|hours|hrs|local time)\b"
        r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o['’]clock|[ap]\.?m\.)",
        means={
            "at 9:50 p.m.": "9 is no figure: clock time",
            "by 0300 GMT": "300 is no figure: clock time",
            "at 6pm": "6 is no figure: clock time",
        },
    ),
    LeftOut(
        name="dollars of a year",
        reason="year",
        pattern=r"\bin (?:19|20)\d\d dollars\b",
        means={"$171 billion in 2024 dollars": "2024 is no figure: year"},
    ),
    LeftOut(
        name="named decade",
        reason="year",
        pattern=r"\b(?:mid-|late |early )?(?:1[6-9]|20)\d0s\b|['’]\d0s\b",
        means={"since the 1990s": "1990 is no figure: year"},
    ),
    LeftOut(
        name="year after a preposition",
        reason="year",
        before=(
            r"(?i)\b(?:in|since|by|of|from|until|till|to|through|before|after|during|early|late|mid|year|between|and|"
            r"summer|winter|spring|autumn|fall|war|the|or)[\s-]+"
        ),
        pattern=(
            rf"{YEAR}(?:[-–/](?:20)?\d\d)?\b(?![ -](?:people|homes|soldiers|troops|men|women|drones|missiles|shells|"
            rf"rockets|civilians|children|others|more|prisoners|tanks|vehicles|houses|Ukrainians?|Russians?|"
            rf"Palestinians?|Israelis?|were|have|killed|dead|wounded|injured|military|refugees|bodies|fighters|"
            rf"militants|of\b|[a-z]+s (?:were|have|had|are)\b))"
        ),
        means={"since 2014 the line held": "2014 is no figure: year", "the 2015 accord": "2015 is no figure: year"},
        never=("of 2014 people screened", "the 2,014 homes"),
    ),
    LeftOut(
        name="year in brackets or after a comma",
        reason="year",
        pattern=rf"(?<=\(){YEAR}(?=\)|[-–])|(?<=, ){YEAR}(?=[,.;)]|$)",
        means={"the treaty (1994) lapsed": "1994 is no figure: year"},
    ),
    LeftOut(
        name="designation",
        reason="name",
        pattern=(
            r"\b(?!mid-|pre-|post-)[A-Za-z]{1,12}[-‑–]\d+(?:[-/]\d+)?[A-Za-z]{0,3}\b|"
            r"\b[A-Z]{1,4}\d+(?:[A-Za-z]+\d*)?\b|\b\d+[ap][A-Z]{2,3}\b|\b\d{1,4}[A-Z]{1,3}\d*\b(?!\$)|\b[A-Z]{2,5} "
            r"\d{1,3}\b(?= (?:summit|leaders|nations|countries|tank|missile|fighter))"
        ),
        means={
            "a Su-34 jet": "34 is no figure: name",
            "two Kh-101 missiles": "101 is no figure: name",
            "S-300s": "300 is no figure: name",
            "a T-72 tank": "72 is no figure: name",
            "the G7 met": "7 is no figure: name",
        },
        never=("around 400 drones", "mid-12 rounds"),
    ),
    LeftOut(
        name="numbered thing",
        reason="name",
        before=r"(?i)\b(?:resolutions?|articles?|chapter|section|flight|room|channel|highway|route|unit|phase|protocol|"
        r"annex|paragraph|part|page|zone|school|hospital|bus|tram|line|reactor|day|level|"
        r"category|apollo|covid|title|point|clause|order|decree|law|bill|act|case|group|sector|gate|terminal|pier|"
        r"block|building|apartment|house|checkpoint|stage|step|team|area|task force|"
        r"formation|episode|volume|studio|fox|france|russia|rossiya|world cup|opinion|iphone|windows|boeing|"
        r"airbus|tu|interstate|nos?\.?|number)\s(?:no\.?\s|number\s)?",
        pattern=(
            r"\d{1,5}\b(?!,\d|\.\d|[ -](?:people|soldiers|civilians|children|others|drones|missiles|men|women|houses|"
            r"homes|killed|dead|wounded|troops|percent|per cent|%))"
        ),
        means={
            "under Resolution 2231": "2231 is no figure: name",
            "School No. 5": "5 is no figure: name",
            "day 143 of the war": "143 is no figure: name",
        },
        never=("the building 12 people died in", "part of 300 million"),
    ),
    LeftOut(
        name="named anniversary or treaty group",
        reason="name",
        pattern=(
            r"\b(?:Group of (?:Seven|Eight|Twenty|77)|Nine[- ]Eleven|9/11|Five Eyes|Big Three|Six[- ]Day War|Seven "
            r"Years['’] War|Chapter Seven|Article Five|One Nation|Three Percenters|One Direction|Channel (?:One|Two|"
            r"Four)|Air Force One|Formula One|Quad)\b"
        ),
        means={"the Group of Seven met": "7 is no figure: name"},
    ),
    LeftOut(
        name="calibre",
        reason="calibre",
        pattern=r"\b\d{2,3}[- ]calib(?:er|re)\b",
        means={"a 50-calibre gun": "50 is no figure: calibre"},
    ),
    LeftOut(
        name="share",
        reason="share",
        pattern=(
            r"(?i)\b(?:one|two|three|four|five|nine)[- ](?:thirds?(?! (?:was|were|is|had|has|person|man|woman|died|"
            r"soldier|suspect|victim)\b)|fifths?|sixths?|tenths?)\b|\b(?:one|two|three|four|five|nine|a)[- ]"
            r"(?:quarters?|half|halves)\b|\ba (?:third|fifth|sixth|tenth)(?= (?:of|more|less|fewer|higher|lower|larger|"
            r"smaller|bigger)\b|[.,;:)]|\s*$)|\bhalf(?= (?:of|the|its|"
            r"their|a(?! (?:million|dozen|billion))))|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out "
            r"of(?: every)?) (?:five|ten|three|four|twenty|100|every)(?! \w+s? (?:drones|missiles))\b"
        ),
        means={
            "two-thirds of the town": "2 is no figure: share",
            "nine in ten families": "9 is no figure: share",
            "a third of the town": "3 is no figure: share",
        },
        never=("five out of seven missiles", "shut for a third day", "a third wave"),
    ),
    LeftOut(
        name="rank",
        reason="rank",
        pattern=r"\b\d+(?:st|nd|rd|th)\b(?:[- ][A-Z]\w+(?: [A-Z]\w+){0,3})?",
        means={"the 47th Brigade": "47 is no figure: rank", "its 10th round": "10 is no figure: rank"},
        never=("a third of the town",),
    ),
    LeftOut(
        name="score",
        reason="score",
        pattern=(
            r"\b(?:won|win|beat|lost|defeat(?:ed)?|lead|led|draw|drew|voted?|vote|by|score(?: of)?|ahead|victory|loss|"
            r"past) (?:[A-Z][\w.]+ )?\d{1,3}\s?[-–]\s?\d{1,3}\b(?! \w+s\b)|\b(?:voted?|vote(?: of| was)?|passed)(?: "
            r"by)? \d{1,3}(?: |-|–)(?:to|for|in favou?r|against|-)? ?\d{1,3}\b"
        ),
        means={"won 3-2": "3 is no figure: score", "a vote of 12-0": "12 is no figure: score"},
    ),
    LeftOut(
        name="age in commas",
        reason="age",
        pattern=(
            r"(?<=[a-z], )\d{1,2}(?= [-–—] |\))|"
            r"(?<=[a-z], )(?:aged )?\d{1,2}(?=,(?! \d)(?: (?:a|an|the|who|from|of|and|was|said|whose|told|is|has|had|"
            r"lives)\b)?)|\b(?:aged?|age of|ages) \d{1,3}(?:\s?(?:-|–|to|and|between)\s?\d{1,3})?\b|\bin (?:his|her|"
            r"their) (?:early |mid[- ]|late )?\d0s\b|\bages? (?:of |between )?(?:\w+|\d{1,2}) (?:and|to) (?:\d{1,2}\b|"
            r"\w+)|\b(?:age of|aged?) (?:between )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b|\b(?:under|over) (?:the age of )?(?:18|16|21|65|"
            r"60)(?:s\b|(?= years)|(?=[.,]))"
        ),
        means={
            "Vira, 37, said so": "37 is no figure: age",
            "Noa, 16, and Lia, 13 - were lost": "13 is no figure: age",
            "aged 12 and 15": "15 is no figure: age",
        },
        never=("killed seven, 12 of them children",),
    ),
    LeftOut(
        name="list number",
        reason="list number",
        pattern=r"(?m)^[ \t]*(?:\(?\d{1,2}[.)]|#\d{1,2})(?=\s)",
        means={"3. The ministry replied": "3 is no figure: list number"},
    ),
    LeftOut(
        name="fixed phrase",
        reason="idiom",
        pattern=(
            r"(?i)\b(?:one another|one day\b(?! after)|one[- ]on[- ]one|one[- ]way|one[- ]sided|one[- ]time|"
            r"one[- ]off|at one point|one by one|two[- ]state|two[- ]way|all but one|first and second|one thing|no "
            r"one else|for one\b|one of the (?:most|largest|biggest|worst|deadliest|best|few|main|key|first|heaviest|"
            r"last|many|longest|oldest|strongest|busiest|richest|poorest|world|country|top)|one of (?:its|his|her|"
            r"their|our) (?:most|largest|biggest|worst|deadliest|best|main|key|heaviest|closest)|24/7|50-50|"
            r"fifty-fifty|zero[- ]sum|zero tolerance|ground zero|square one|second to none|twenty-four seven|the two "
            r"(?:sides|countries|leaders|men|nations|presidents|neighbou?rs|allies|governments|parties)|both sides|"
            r"one side|the one hand|one hand|two fronts|hundreds? (?:meters|metres|yards|miles|kilomet(?:er|re)s) )"
        ),
        means={"one of the largest raids": "1 is no figure: idiom", "the two sides talked": "2 is no figure: idiom"},
        never=("one of the drones fell",),
    ),
    LeftOut(
        name="name of a weapon",
        reason="name",
        pattern=r"(?i)\bmultiple-launch|\bmultiple (?:launch )?rocket (?:launch|system)",
        means={"multiple-launch rocket systems": "3 is no figure: name"},
    ),
    LeftOut(
        name="identifier",
        reason="name",
        pattern=r"\b(?:IMO|ISBN|ISSN|DOI|ID|PIN|SKU|Ref|MMSI)[.:]?\s?\d[\d-]{2,20}\b",
        means={"IMO 1234567": "1234567 is no figure: name"},
    ),
)
