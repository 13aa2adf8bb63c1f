"""How English writes a number: numerals, words, scales, vague words and words for none."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row

UNITS = {word: n for n, word in enumerate("one two three four five six seven eight nine".split(), 1)}
TEENS = {
    word: n for n, word in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10)
}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
# Written against the numeral ("11.7bn"). A bare "m" is metres unless money or people stand beside it: see `find`.
GLUED = {
    "k": 1_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "mio": 1_000_000,
    "m": 1_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "b": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
# By what the words that end a number multiply what stands before them.
MULTIPLES = GLUED | SCALES | {"dozen": 12, "score": 20}
ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100, "thousandth": 1_000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague(Row):
    """A word that gives a lower bound and no more; the bounds are those of the guide, Values and Rulings."""

    pattern: str
    low: int


VAGUE = (
    Vague(
        name="hundreds of thousands",
        pattern=r"hundreds of thousands",
        low=200_000,
        means={"hundreds of thousands of people": "vague 200000.."},
    ),
    Vague(name="tens of thousands", pattern=r"tens of thousands", low=20_000, means={"tens of thousands fled": "vague 20000.."}),
    Vague(
        name="hundreds of millions",
        pattern=r"hundreds of millions",
        low=200_000_000,
        means={"hundreds of millions": "vague 200000000.."},
    ),
    Vague(name="tens of millions", pattern=r"tens of millions", low=20_000_000, means={"tens of millions": "vague 20000000.."}),
    Vague(
        name="hundreds of billions",
        pattern=r"hundreds of billions",
        low=200_000_000_000,
        means={"hundreds of billions": "vague 200000000000.."},
    ),
    Vague(
        name="tens of billions", pattern=r"tens of billions", low=20_000_000_000, means={"tens of billions": "vague 20000000000.."}
    ),
    Vague(
        name="several hundred",
        pattern=r"(?:several|a few) hundreds?",
        low=300,
        means={"several hundred homes": "vague 300..", "a few hundred men": "vague 300.."},
    ),
    Vague(
        name="several thousand", pattern=r"(?:several|a few) thousands?", low=3_000, means={"a few thousand people": "vague 3000.."}
    ),
    Vague(
        name="several million",
        pattern=r"(?:several|a few) millions?",
        low=3_000_000,
        means={"several million tents": "vague 3000000.."},
    ),
    Vague(
        name="several billion",
        pattern=r"(?:several|a few) billions?",
        low=3_000_000_000,
        means={"several billion": "vague 3000000000.."},
    ),
    Vague(
        name="a few dozen",
        pattern=r"(?:several|a few|some) dozens?",
        low=24,
        means={"a few dozen of the boats": "vague 24..", "several dozen tents": "vague 24.."},
    ),
    Vague(name="many dozens", pattern=r"many (?:dozens|scores)", low=24, means={"many dozens of shells": "vague 24.."}),
    Vague(name="dozens", pattern=r"dozens", low=24, means={"dozens of villagers": "vague 24.."}, never=("two of them",)),
    Vague(
        name="scores",
        pattern=r"scores(?= of\b| (?:more|others|were|have|are|dead|killed|wounded|injured|missing)\b)",
        low=40,
        means={"scores of villagers": "vague 40..", "scores were hurt": "vague 40.."},
        never=("she scores a goal", "test scores fell"),
    ),
    Vague(name="millions", pattern=r"millions", low=2_000_000, means={"millions of people": "vague 2000000.."}),
    Vague(name="billions", pattern=r"billions", low=2_000_000_000, means={"billions of dollars": "vague 2000000000.. USD"}),
    Vague(name="hundreds", pattern=r"hundreds", low=200, means={"hundreds of homes": "vague 200.."}),
    Vague(name="thousands", pattern=r"thousands", low=2_000, means={"thousands were evacuated": "vague 2000.."}),
    Vague(name="tens", pattern=r"tens(?= of\b)", low=20, means={"tens of fighters": "vague 20.."}, never=("she tens the list",)),
    Vague(
        name="a couple",
        pattern=r"a couple(?= of\b| more\b| dozen\b)",
        low=2,
        means={"a couple of houses": "vague 2.."},
        never=("a couple from Odesa married",),
    ),
    Vague(
        name="a number of",
        pattern=r"a(?: small| large| great| growing)? number(?= of\b)",
        low=3,
        means={"a number of lorries": "vague 3.."},
        never=("the number of lorries",),
    ),
    Vague(name="several", pattern=r"several", low=3, means={"several lorries": "vague 3.."}),
    Vague(
        name="a few",
        pattern=r"a few|(?<=the last )few|(?<=the past )few",
        low=3,
        means={"a few lorries": "vague 3.."},
        never=("few people stayed",),
    ),
    Vague(
        name="a handful of",
        pattern=r"a handful(?= of\b)",
        low=3,
        means={"a handful of lorries": "vague 3.."},
        never=("a handful in the sand",),
    ),
    Vague(name="multiple", pattern=r"multiple", low=3, means={"multiple houses": "vague 3.."}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zero(Row):
    """Words for none at all."""

    pattern: str


NONE = (
    Zero(
        name="no one",
        pattern=(
            r"no[- ]one|nobody|none(?= of\b| were\b| was\b| have\b| had\b| has\b)|not (?:a|one)(?: single)?(?= \w)|"
            r"not a single|zero"
        ),
        means={"no one was hurt": "exact 0..0", "nobody died": "exact 0..0", "not a single drone got through": "exact 0..0"},
        never=("anyone may leave",),
    ),
    Zero(
        name="no",
        pattern=r"no(?= (?:[a-z-]+,? ){0,5}(?:casualt(?:y|ies)|harm|helicopters?|aircraft|buildings?|injur(?:y|ies)|"
        r"fatalit(?:y|ies)|deaths?|victims?|dead|wounded|killed|losses|people|civilians|"
        r"soldiers|personnel|staff|children|residents|missiles?|drones?|rockets?|prisoners?|hostages?)\b)|"
        r"without(?= (?:any )?(?:casualties|injuries))",
        means={"no casualties": "exact 0..0", "no immediate reports of injuries": "exact 0..0"},
        never=("no way out", "no comment from the army"),
    ),
)
