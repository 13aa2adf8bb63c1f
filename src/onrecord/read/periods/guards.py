"""Where a wording of time means something else: `May the force`, `2,014 people`, `3 and 5 May`."""

from __future__ import annotations

from onrecord.model import Span
from onrecord.read.parsed import Token
from onrecord.read.periods.period_row import Around, Caught

BEFORE_MONTH = frozenset(
    "in since of until till by last this next early late mid - from to through and during between before after the , for around "
    "beginning end as or –".split()
)
BEFORE_YEAR = frozenset(
    "in since of until till by early late mid from to through during between before after the around - – , ( and or year "
    "for on into as back pre post / than about circa".split()
)
MONEY = frozenset("$ € £ ¥ ₴ ₽ # © ™".split())
NEAR = 20  # pieces before and after in which Hamas is named
# Behind a number these make it count, and no day or year.
SCALES = frozenset("% percent million billion thousand hundred".split())
MEASURED = frozenset("% percent million billion km kilometres kilometers miles metres meters tons tonnes".split())
# Before a number these count, or say that it is a name's.
COUNTING = frozenset("resolution no number nearly almost over least some another exactly".split())
PARTING = frozenset("mid pre post early late".split())  # before the hyphen of a year
LISTING = frozenset(", and or".split())
ATTACKS = frozenset("attack attacks assault massacre".split())
HAMAS = frozenset("hamas massacre atrocities".split())


def token_of(caught: Caught, around: Around, at: int) -> Token | None:
    """The parser's token under one of the pieces."""
    piece = caught.pieces[at]
    found = around.parsed.tokens_in(Span(piece.start, piece.end))
    return found[0] if found else None


def marked_as_date(caught: Caught, around: Around) -> bool:
    """A number with two slashes or stops: a date where its parts can be one."""
    return len(caught.pieces[0].lower) >= 6 and around.word(-1) not in MONEY


def is_plain_day_number(caught: Caught, around: Around) -> bool:
    """`July 9`, but not `In July 20 people`: a number that counts the next word is no day."""
    number = next((at for at, piece in enumerate(caught.pieces) if "DAY" in piece.classes), 0)
    if number != len(caught.pieces) - 1:
        return True
    following = around.word(0)
    if following in SCALES:
        return False
    token = token_of(caught, around, number)
    if token is None or token.index + 1 >= len(around.parsed.tokens):
        return True
    head = around.parsed.tokens[token.head]
    counts = token.dep == "nummod" and head.index > token.index
    counted = head if counts else around.parsed.tokens[token.index + 1]
    return not (counted.tag in ("NNS", "NNPS") and (counts or around.word(-1) == "in"))


def is_attack_of_october_7(caught: Caught, around: Around) -> bool:
    """`October 7` in a sentence about Hamas, or where it names an attack."""
    if caught.get("DAY") != 7 or (caught.get("MONTH") or caught.get("SHORTMONTH")) != 10:
        return False
    near = {piece.lower for piece in around.pieces[max(0, around.first - NEAR) : around.last + NEAR]}
    return not near.isdisjoint(HAMAS) or around.word(0) in ATTACKS


def marked_as_range(caught: Caught, around: Around) -> bool:
    """`from 3 to 5 May`, `3-5 May`; `3 and 5 May` is one only after `between`, `3 and 4 May` always."""
    first, last = caught.get("DAY") or 0, caught.get("DAY", 1) or 0
    if caught.has("and"):
        return around.word(-1) == "between" or last == first + 1
    return last > first


def is_named_month(caught: Caught, around: Around) -> bool:
    """`in May`, `since March`; not the modal, the verb, or a person's name."""
    piece = caught.pieces[0]
    before, after = around.word(-1), around.word(0)
    if before in OFTEN:
        return False
    if "SHORTMONTH" in piece.classes:
        return before in BEFORE_MONTH and before not in LISTING | {"the", "for"}
    token = token_of(caught, around, 0)
    if piece.lower == "may":
        named = token is not None and token.tag == "NNP" and before in LISTING
        return named or before in BEFORE_MONTH - LISTING - {"the"}
    if piece.lower == "march":
        return before in BEFORE_MONTH or (token is not None and token.tag == "NNP" and before not in ("!", ":"))
    if piece.lower in ("april", "june", "august"):
        named = around.parsed.text[caught.pieces[-1].end : caught.pieces[-1].end + 2].strip()[:1].isupper()
        return before in BEFORE_MONTH or not named
    return after != "jones"


def is_year(caught: Caught, around: Around) -> bool:
    """`in 2014`, `the 2014 truce`; not `2014 tents`, `$2014`, `Tu-2014`."""
    at = next(index for index, piece in enumerate(caught.pieces) if "YEAR" in piece.classes)
    year = caught.pieces[at].classes["YEAR"]
    last = at == len(caught.pieces) - 1
    if last and _counts(caught, around, at):
        return False
    if at > 0:
        return True
    before = around.word(-1)
    if before in MONEY or not 1000 <= year <= 2100:
        return False
    if before == "-" and not _spaced_or_year(around):
        return False
    if around.word(0) == "-" and around.word(1)[:1].isdigit() and len(around.word(1)) < 4:
        return True
    if before in COUNTING:
        return False
    return before in BEFORE_YEAR or (1900 <= year <= 2060)


def _spaced_or_year(around: Around) -> bool:
    """The hyphen before it parts two years or a month, or `mid` and `pre`, not the letters of a type."""
    before = around.word(-2)
    return before[:1].isdigit() or before in PARTING


def _counts(caught: Caught, around: Around, at: int) -> bool:
    """Whether the number counts the plural after it."""
    token = token_of(caught, around, at)
    following = around.word(0)
    if following in MEASURED:
        return True
    if token is None or token.dep not in ("nummod", "quantmod"):
        return False
    counted = around.parsed.tokens[token.head]
    plural = counted.index > token.index and counted.tag == "NNS"
    return plural and around.word(-1) not in ("the", "of", "since")


def is_no_name(caught: Caught, around: Around) -> bool:
    """`at Easter`; not `Easter Jet`, a name."""
    end = caught.pieces[-1].end
    following = around.parsed.text[end : end + 2]
    return not (following[:1] == " " and following[1:].isupper())


HOURS_IN_DAY = 24
SINGLE_DAYS = frozenset(
    "times telegraph express mirror mail world independent herald post service school best roast league".split()
)
OFTEN = frozenset("every each most any".split())
NAMED_DAYS = frozenset("black bloody ash palm good easter".split())
DATING = frozenset("on since until late early".split())
WORDS_TOO = frozenset("sun sat mon wed".split())  # short names of weekdays that are words of their own
PAPERS = frozenset("usa russia israel india".split())  # Today, a name
BROADCASTS = frozenset("fund programme program show".split())
OUR_TIMES = frozenset("youth world generation young".split())


def is_bare_weekday(_caught: Caught, around: Around) -> bool:
    """`on Monday`; not `every Monday`, the `Sunday Times`, `Black Friday`."""
    after = around.word(0)
    if after == "night" and around.word(1) == "live":
        return False
    return after not in SINGLE_DAYS and around.word(-1) not in OFTEN | NAMED_DAYS


def is_short_weekday(caught: Caught, around: Around) -> bool:
    """`on Tues.`; `sat`, `sun` and the like only with their stop and a preposition."""
    return around.word(-1) in DATING and caught.pieces[0].lower not in WORDS_TOO


def is_today(_caught: Caught, around: Around) -> bool:
    """`today`; not `USA Today`, nor `today's youth`, which is no day."""
    if around.word(-1) in PAPERS or around.word(0) in BROADCASTS:
        return False
    owned = around.word(0) in ("’", "'") and around.word(1) == "s"
    return not (owned and around.word(2) in OUR_TIMES)


TIME_UNITS = frozenset("points % percent m bn million billion km miles metres meters tonnes tons per pm am times".split())


def is_time_of_day(caught: Caught, around: Around) -> bool:
    """`at 8.30`, `2pm`; not `by 2.15 points`, nor a score."""
    if around.word(-1) in MONEY:
        return False
    bare = len(caught.pieces) == 2 and "CLOCK" in caught.values
    if bare and "." in caught.pieces[1].lower:
        return (
            caught.pieces[0].lower == "at" and around.word(0) not in TIME_UNITS and len(caught.pieces[1].lower.split(".")[1]) == 2
        )
    return not (bare and around.word(0) in TIME_UNITS)


NOTHING_TOLD = frozenset(("", *'. , ; ) ” " ’ — – - and in at when'.split()))


def is_day_before_nothing(caught: Caught, around: Around) -> bool:
    """`two days before`, where what it was before is not told after it; else it counts from that, not from a day of the text."""
    if caught.pieces[-1].lower not in ("before", "after"):
        return True
    return around.word(0) in NOTHING_TOLD


def is_open_window(caught: Caught, around: Around) -> bool:
    """`the last two weeks`, but not those of June, nor of a war."""
    if caught.has("period") and caught.has("a", "the") and not caught.has("last", "past", "previous"):
        return caught.has("hour") and (caught.get("NUMBER") or 0) >= HOURS_IN_DAY  # "over a four-hour period" is a length
    return not (caught.has("last", "final") and around.word(0) == "of")
