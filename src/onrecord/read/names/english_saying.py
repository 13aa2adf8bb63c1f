"""Verbs of saying, as a table: whoever is their subject speaks."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying(Row):
    """Verbs in all their forms.

    `states`: what follows is stated by the subject (a figure in it is the subject's), not only felt or judged.
    `promises`: with `to` and a verb, or in the passive, they tell of a deed, not of what was said.
    `weak`: verbs that tell of doing as often as of saying; one inside what another says does not count.
    """

    verbs: frozenset[str]
    states: bool = True
    weak: bool = False
    promises: bool = False


def forms(*verbs: str) -> frozenset[str]:
    """The regular forms of each verb; `said/says/say/saying` gives the forms themselves.

    >>> sorted(forms("add"))
    ['add', 'added', 'adding', 'adds']
    """
    found: set[str] = set()
    for verb in verbs:
        if "/" in verb:
            found.update(verb.split("/"))
            continue
        stem = verb[:-1] if verb.endswith("e") else verb
        if verb.endswith("y") and verb[-2] not in "aeo":
            found.update((verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"))
        else:
            found.update((verb, verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s"), stem + "ed", stem + "ing"))
    return frozenset(found)


SAYING = (
    Saying(
        name="saying",
        verbs=forms("said/says/say/saying", "add", "state", "note", "remark", "comment", "reply", "answer", "recall", "explain"),
        means={
            "Two boats sank, Mayor Ana Tolme said.": "Ana Tolme: Two boats sank, Mayor Ana Tolme said",
            "Officials in Orel said two boats sank.": "Officials in Orel: Officials in Orel said two boats sank",
            "The mayor, Ana Tolme, later added that two boats sank.": "Ana Tolme: The mayor, Ana Tolme, later added that two boats sank",
        },
        never=("Two boats sank near Tolme.", "Two boats are said to have sunk."),
    ),
    Saying(
        name="telling",
        verbs=forms("told/tells/tell/telling", "inform", "brief", "assure", "remind", "testify", "recount", "narrate"),
        means={
            "Mayor Ana Tolme told reporters that two boats sank.": "Ana Tolme: Mayor Ana Tolme told reporters that two boats sank",
        },
        never=("Reporters were told that two boats sank.", "Two crews were told by the Lorvian navy to leave."),
    ),
    Saying(
        name="writing",
        verbs=forms("wrote/writes/write/writing/written", "post", "tweet", "read/reads/reading"),
        means={
            "Two boats sank, Mayor Ana Tolme wrote on Telegram.": "Ana Tolme: Two boats sank, Mayor Ana Tolme wrote on Telegram",
        },
        never=("Two boats were lost near the guard post.",),
    ),
    Saying(
        name="reporting",
        verbs=forms("report", "announce", "confirm", "declare", "disclose", "estimate"),
        means={
            "The Lorvian navy reported that two boats sank.": "Lorvian navy: The Lorvian navy reported that two boats sank",
            "Two losses were reported by the Lorvian navy.": "Lorvian navy: Two losses were reported by the Lorvian navy",
            "Initial reports said two boats sank.": "Initial reports: Initial reports said two boats sank",
        },
        never=("Two boats were reported lost.", "There were reports of two boats lost."),
    ),
    Saying(
        name="recording",
        weak=True,
        verbs=forms(
            "reveal",
            "publish",
            "revise",
            "record",
            "count",
            "register",
            "document",
            "verify/verifies/verified/verifying",
            "specify",
            "clarify",
            "identify",
            "indicate",
            "detail",
            "put/puts/putting",
        ),
        means={
            "The Lorvian navy put the number of lost boats at two.": (
                "Lorvian navy: The Lorvian navy put the number of lost boats at two"
            ),
        },
        never=("A record 20 boats were lost.",),
    ),
    Saying(
        name="claiming",
        verbs=forms(
            "claim",
            "allege",
            "assert",
            "insist",
            "maintain",
            "argue",
            "contend",
            "suggest",
            "acknowledge",
            "admit/admits/admitted/admitting",
            "concede",
            "emphasise",
            "emphasize",
            "stress",
            "underline",
            "reiterate",
            "repeat",
            "predict",
            "affirm",
            "deny",
            "underscore",
        ),
        means={
            "The Lorvian army claimed that two boats sank.": "Lorvian army: The Lorvian army claimed that two boats sank",
            "Hamas claimed responsibility for a raid, which sank two boats.": "Hamas: Hamas claimed responsibility for a raid",
        },
        never=("The claims of the crew were not heard.",),
    ),
    Saying(
        name="warning and promising",
        promises=True,
        verbs=forms(
            "warn",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "propose",
            "recommend",
            "caution",
            "swore/swears/swear/sworn",
        ),
        means={"Mayor Ana Tolme promised two boats.": "Ana Tolme: Mayor Ana Tolme promised two boats"},
        never=("Mayor Ana Tolme promised to mend two boats.", "Two boats were pledged by Lorvian officials."),
    ),
    Saying(
        name="judging",
        states=False,
        verbs=forms(
            "call",
            "describe",
            "denounce",
            "condemn",
            "brand",
            "label/labels/labelled/labeled/labelling/labeling",
            "dub/dubs/dubbed/dubbing",
            "hail",
            "praise",
            "dismiss",
            "reject",
            "criticise",
            "criticize",
            "slam/slams/slammed/slamming",
            "blast",
            "decry",
            "lament",
            "deplore",
            "welcome",
            "applaud",
            "mock",
            "deride",
            "characterise",
            "characterize",
            "compare",
            "defend",
            "endorse",
            "refer/refers/referred/referring",
            "term",
            "thank",
            "express",
            "voice",
            "convey",
            "outline",
            "portray",
            "depict",
            "cast",
            "fear",
            "regard",
            "view",
        ),
        means={
            "Ana Tolme called it “a wicked old custom”.": "a wicked old custom <- Ana Tolme",
            "The custom was called “a wicked old thing” by Olena Tolme.": "a wicked old thing <- Olena Tolme",
        },
        never=("“It is late now,” Ana Tolme said of the calls.",),
    ),
    Saying(
        name="accusing",
        verbs=forms("accuse", "blame"),
        means={
            "Mayor Ana Tolme accused the navy of sinking two boats.": "Ana Tolme: Mayor Ana Tolme accused the navy of sinking two boats",
        },
    ),
    Saying(
        name="asking and urging",
        states=False,
        verbs=forms(
            "urge",
            "demand",
            "appeal",
            "plead",
            "implore",
            "order",
            "instruct",
            "ask",
            "wonder",
            "request",
            "advise",
            "encourage",
            "invite",
            "challenge",
            "press",
            "insist",
        ),
        means={"Ana Tolme urged them to “row much harder”.": "row much harder <- Ana Tolme"},
    ),
    Saying(
        name="other speech",
        states=False,
        weak=True,
        verbs=forms(
            "shout",
            "cry",
            "whisper",
            "joke",
            "quip/quips/quipped/quipping",
            "continue",
            "respond",
            "believe",
            "conclude",
            "agree",
            "complain",
            "sum/sums/summed",
            "laugh",
            "sigh",
            "exclaim",
            "hope",
            "think/thinks/thought/thinking",
            "feel/feels/felt",
            "speak/speaks/spoke/speaking",
            "talk",
            "hint",
            "signal",
            "speculate",
            "muse",
            "reflect",
            "observe",
            "remember",
            "address",
            "point/points/pointed/pointing",
            "go/goes/went",
            "lash/lashes/lashed",
            "boast",
            "brag",
            "offer",
            "pay/pays/paid",
            "highlight",
            "mourn",
            "apologise",
            "apologize",
            "confess",
            "mention",
            "proclaim",
            "say",
            "interject",
            "retort",
            "counter",
            "object",
            "protest",
            "pray",
            "sing/sings/sang",
            "chant",
            "scream",
            "yell",
            "hear/hears/heard",
            "tweet",
            "blog",
            "retweet",
            "reassure",
            "rule",
            "argue",
            "reckon",
            "rail",
            "fume",
            "gush",
            "tout",
            "echo/echoes/echoed",
            "forecast",
            "justify",
            "elaborate",
            "opine",
        ),
        means={"“Row much harder,” Ana Tolme shouted.": "Row much harder, <- Ana Tolme"},
    ),
)

SPEECH: dict[str, Saying] = {}
"""Each verb form with its row; the first row that has it counts."""
for _row in SAYING:
    for _verb in _row.verbs:
        SPEECH.setdefault(_verb, _row)

NOUNS_TOO = frozenset(
    "report reports claim claims estimate estimates call calls comment comments post posts record records detail details count counts "
    "answer answers promise promises pledge pledges offer offers share shares release releases order orders request requests demand "
    "demands challenge challenges press appeal appeals question view views cast hope hopes fear fears cry shout talk talks point points "
    "document documents register registers tweet tweets blog note notes name names account remark remarks reply protest object rule "
    "counter forecast sum go speak signal signals rail label labels brief term terms address read state states put puts cite quote "
    "quotes feel think sing publish identify share hint warning warnings reports briefing reading meaning "
    "promised threat charge cause recall".split()
) - {"promised"}
"""Forms that are nouns or adjectives as often as verbs: only a subject right before shows them for verbs."""

PLAINLY = frozenset(
    "said says told tells added adds wrote writes tweeted posted announced reported warned claimed stated confirmed explained recalled recounts "
    "recounted insisted argued noted acknowledged alleged declared urged accused called described denied asked replied vowed".split()
)
"""Forms that tell a run of capitals before or after them for someone who speaks."""

TABLES = SAYING
