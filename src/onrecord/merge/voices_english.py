"""Tables about who speaks: offices and their bodies, names of states, which bodies count what."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A role that names the body it speaks for: `means` gives for an invented role the body that is read from it.


@dataclass(frozen=True, slots=True)
class Role:
    """A way of naming the body in a role; its group `body` holds the body's name."""

    pattern: re.Pattern[str]
    means: tuple[tuple[str, str], ...]


OFFICE = (
    r"(?:(?:deputy|acting|first|chief|former|senior|press)[ -])*"
    r"(?:head|chief|chairman|chairwoman|chair|director|commander|spokesman|spokeswoman|spokesperson|minister|secretary|official|officer|"
    r"representative|prosecutor|mayor|governor|coordinator|doctor)"
)
ROLES = (
    Role(
        re.compile(rf"^(?:the\s+)?{OFFICE}\s+(?:of|for|at|in|from|with)\s+(?:the\s+)?(?P<body>.+)$", re.IGNORECASE),
        (
            ("head of the Sumy regional military administration", "Sumy regional military administration"),
            ("spokeswoman for Norway's Interior Ministry", "Norway's Interior Ministry"),
        ),
    ),
    Role(
        re.compile(r"^(?:the\s+)?(?P<body>.+?)\s+(?:spokes(?:man|woman|person)|press officer)$", re.IGNORECASE),
        (("Benue state police spokesman", "Benue state police"),),
    ),
)
# Offices that are their body; the place of what they count tells which. (office, body after the name of the place)
REGION = "regional administration"
CITY = "city administration"
OFFICES = (
    (re.compile(r"^(?:the\s+)?(?:acting\s+)?(?:regional\s+|provincial\s+|oblast\s+)?governor$", re.IGNORECASE), REGION),
    (re.compile(r"^(?:the\s+)?(?:regional|oblast|provincial)\s+(?:head|chief|leader)$", re.IGNORECASE), REGION),
    (re.compile(r"^(?:head|chief)\s+of\s+(?:the\s+)?(?:regional|oblast)\s+(?:military\s+)?administration$", re.IGNORECASE), REGION),
    (re.compile(r"^(?:the\s+)?(?:regional|oblast)\s+(?:military\s+)?administration$", re.IGNORECASE), REGION),
    (re.compile(r"^(?:the\s+)?(?:city\s+)?mayor$", re.IGNORECASE), CITY),
    (re.compile(r"^(?:head|chief)\s+of\s+(?:the\s+)?city\s+(?:military\s+)?administration$", re.IGNORECASE), CITY),
)
BARE = re.compile(
    r"^(?:the\s+|a\s+|an\s+)?(?:spokes(?:man|woman|person)|officials?|authorities|police|source|doctor|minister)$", re.IGNORECASE
)
UNNAMED = re.compile(
    r"^(?:the\s+|local\s+|an?\s+)*(?:officials?|authorities|police|residents?|witnesses|sources?|medics|doctors|rescuers|governor|mayor)$",
    re.IGNORECASE,
)
# One body under several names.
ALIASES = (
    (re.compile(r"\bministry of (?:the )?(?:internal affairs|interior)\b"), "interior ministry"),
    (re.compile(r"\bministry of defen[cs]e\b"), "defence ministry"),
    (re.compile(r"\bdefense\b"), "defence"),
    (re.compile(r"\bministry of foreign affairs\b"), "foreign ministry"),
    (re.compile(r"\bministry of health\b"), "health ministry"),
    (re.compile(r"\bministry of finance\b"), "finance ministry"),
    (re.compile(r"\b(?:regional|oblast|provincial) (?:state |military )?administration\b"), REGION),
    (re.compile(r"\bcity (?:military )?administration\b"), CITY),
    (re.compile(r"\b(?:idf|israel defence forces|armed forces of israel)\b"), "israel military"),
)
# Bodies of no side.
NEUTRAL = re.compile(
    r"\b(?:UN|U\.N\.|United Nations|UNICEF|UNHCR|UNRWA|OCHA|WHO|World Health|World Food|WFP|IOM|IAEA|OSCE|Red Cross|Red Crescent|ICRC|"
    r"M[eé]decins|Doctors Without|Doctors Network|Relief|Aid|Amnesty|Human Rights|Observatory|Monitor(?:ing)?|charity|NGO|ACLED|"
    r"Airwars|Save the Children|Oxfam|Network|Emergency Lawyers)\b"
)
# States and parties: (side, words for it). The words stand whole.
SIDES = (
    ("Hamas-run Gaza", "Hamas|Gaza"),
    ("National Unity Government", "National Unity Government|NUG"),
    ("RSF", "RSF|Rapid Support Forces"),
    ("Hezbollah", "Hezbollah"),
    ("Houthis", "Houthis?|Ansar Allah|Ansarallah"),
    ("Taliban", "Taliban"),
    ("M23", "M23"),
    ("Russia", "Russia|Russian|Moscow|Kremlin"),
    ("Ukraine", "Ukraine|Ukrainian|Kyiv"),
    ("Israel", "Israel|Israeli|IDF"),
    ("Palestine", "Palestine|Palestinian"),
    ("Iran", "Iran|Iranian|Tehran"),
    ("Iraq", "Iraq|Iraqi"),
    ("Syria", "Syria|Syrian"),
    ("Lebanon", "Lebanon|Lebanese"),
    ("Jordan", "Jordan|Jordanian"),
    ("Yemen", "Yemen|Yemeni"),
    ("Saudi Arabia", "Saudi Arabia|Saudi"),
    ("Turkey", "Turkey|Türkiye|Turkish"),
    ("Egypt", "Egypt|Egyptian"),
    ("Libya", "Libya|Libyan"),
    ("South Sudan", "South Sudan|South Sudanese"),
    ("Sudan", "Sudan|Sudanese"),
    ("Ethiopia", "Ethiopia|Ethiopian"),
    ("Eritrea", "Eritrea|Eritrean"),
    ("Somalia", "Somalia|Somali"),
    ("Nigeria", "Nigeria|Nigerian"),
    ("Niger", "Niger|Nigerien"),
    ("Mali", "Mali|Malian"),
    ("Burkina Faso", "Burkina Faso|Burkinabe"),
    ("DR Congo", "DR Congo|DRC|Congolese"),
    ("Rwanda", "Rwanda|Rwandan"),
    ("Pakistan", "Pakistan|Pakistani"),
    ("India", "India|Indian"),
    ("Afghanistan", "Afghanistan|Afghan"),
    ("Myanmar", "Myanmar|Burmese|junta"),
    ("Thailand", "Thailand|Thai"),
    ("Cambodia", "Cambodia|Cambodian"),
    ("China", "China|Chinese|Beijing"),
    ("Taiwan", "Taiwan|Taiwanese"),
    ("North Korea", "North Korea|North Korean|DPRK"),
    ("South Korea", "South Korea|South Korean"),
    ("Armenia", "Armenia|Armenian"),
    ("Azerbaijan", "Azerbaijan|Azerbaijani"),
    ("Georgia", "Georgia|Georgian"),
    ("Belarus", "Belarus|Belarusian"),
    ("Moldova", "Moldova|Moldovan"),
    ("Poland", "Poland|Polish"),
    ("Romania", "Romania|Romanian"),
    ("Germany", "Germany|German|Bundestag|Berlin"),
    ("France", "France|French"),
    ("Netherlands", "Netherlands|Dutch"),
    ("Norway", "Norway|Norwegian"),
    ("Sweden", "Sweden|Swedish"),
    ("Denmark", "Denmark|Danish"),
    ("Italy", "Italy|Italian"),
    ("Spain", "Spain|Spanish"),
    ("Canada", "Canada|Canadian"),
    ("Japan", "Japan|Japanese"),
    ("United Kingdom", "United Kingdom|UK|Britain|British"),
    ("United States", r"United States|US|U\.S\.|USA|American|Pentagon|White House|CENTCOM"),
    ("Colombia", "Colombia|Colombian"),
    ("Venezuela", "Venezuela|Venezuelan"),
    ("Mexico", "Mexico|Mexican"),
    ("Haiti", "Haiti|Haitian"),
    ("European Union", "European Union|EU|European Commission"),
    ("NATO", "NATO"),
)
# The state whose bodies count at a place, by its country.
LANDS = {
    "UA": "Ukraine", "RU": "Russia", "IL": "Israel", "PS": "Palestine", "SD": "Sudan", "SS": "South Sudan", "SY": "Syria",
    "LB": "Lebanon", "IR": "Iran", "IQ": "Iraq", "YE": "Yemen", "PK": "Pakistan", "IN": "India", "AF": "Afghanistan", "MM": "Myanmar",
    "TH": "Thailand", "KH": "Cambodia", "NG": "Nigeria", "NE": "Niger", "ML": "Mali", "BF": "Burkina Faso", "CD": "DR Congo",
    "RW": "Rwanda", "ET": "Ethiopia", "ER": "Eritrea", "SO": "Somalia", "LY": "Libya", "EG": "Egypt", "JO": "Jordan", "TR": "Turkey",
    "SA": "Saudi Arabia", "AM": "Armenia", "AZ": "Azerbaijan", "GE": "Georgia", "BY": "Belarus", "MD": "Moldova", "PL": "Poland",
    "RO": "Romania", "DE": "Germany", "FR": "France", "GB": "United Kingdom", "US": "United States", "CN": "China", "TW": "Taiwan",
    "KP": "North Korea", "KR": "South Korea", "CO": "Colombia", "VE": "Venezuela", "MX": "Mexico", "HT": "Haiti", "NL": "Netherlands",
    "NO": "Norway", "SE": "Sweden", "DK": "Denmark", "IT": "Italy", "ES": "Spain", "CA": "Canada", "JP": "Japan",
}  # fmt: skip
GAZA = re.compile(r"\b(?:gaza|khan you?nis|rafah|deir al-balah|jabalia|beit lahia|beit hanoun|nuseirat)\b", re.IGNORECASE)
OFFICIAL = re.compile(
    r"\b(?:ministry|minister|police|army|navy|military|air force|forces|administration|government|governor|mayor|council|department|"
    r"prosecutors?|service|hospital|authorities|officials?|agency|office|defence|president|parliament|command|guard|clinic|morgue)\b",
    re.IGNORECASE,
)
# Who is in charge of a count, best first. The first of these that fits.
IN_CHARGE = re.compile(
    r"\b(?:hospital|clinic|morgue|emergency|rescue|civil defence|fire service|administration|governor|mayor|health (?:ministry|department|authorit))",
    re.IGNORECASE,
)
INVESTIGATING = re.compile(r"\b(?:prosecut|interior ministry|internal affairs|police|investigat)", re.IGNORECASE)

# Words by which a sentence is told to be somebody's: without a speaker that is known, it is nobody's and not the outlet's own.
SAYS = re.compile(
    r"\b(?:said|says|saying|told|tells|according\s+to|reported|reports|claimed|claims|wrote|announced|confirmed|denied|denies|"
    r"accused|accuses|stated|added|insisted|warned|alleged)\b",
    re.IGNORECASE,
)
