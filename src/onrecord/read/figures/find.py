"""From numbers to figures: each decision a judgement of its own, with its rule and its evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model import MEASURES, Judgement, Number, Quantity, Span, Status
from onrecord.read.figures.articles import KIN, find_articles
from onrecord.read.figures.candidates import Candidate, find_candidates
from onrecord.read.figures.complement import complement_of
from onrecord.read.figures.draft import Draft
from onrecord.read.figures.item import MONEY, OTHER, PEOPLE, STRIKE, WEAPON
from onrecord.read.figures.items import Counted, never_counted
from onrecord.read.figures.measure import measure_of
from onrecord.read.figures.money import money_measure
from onrecord.read.figures.nothing import none_of
from onrecord.read.figures.parts import inherited, part_of, told_apart
from onrecord.read.figures.scene import Finding
from onrecord.read.figures.scope import scope_of
from onrecord.read.figures.status import status_of
from onrecord.read.figures.times import times_attacked
from onrecord.read.figures.what import PEOPLE_MEASURES, antecedent_of, settled_item, what_is_counted
from onrecord.read.parsed import Parsed

_ARTICLE_MEASURES = frozenset("killed wounded missing captured freed".split())


def find_figures(parsed: Parsed, numbers: Sequence[Number]) -> tuple[list[Draft], list[Number]]:
    """The figures of a text, and its numbers each with why it is a figure or none.

    Returns the drafts in the order of the text and every number (articles that count among them).
    """
    articles = list(find_articles(parsed, [number.span for number in numbers]))
    everything = sorted([*numbers, *articles], key=lambda number: (number.span.start, number.span.end))
    drafts: list[Draft] = []
    for candidate in find_candidates(parsed, everything):
        drafts.extend(_judged(parsed, candidate, drafts))
    return drafts, _numbers_with_reasons(parsed, everything, drafts)


def _judged(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> list[Draft]:
    """The figures that one number is: none, one, or two (`no casualties`)."""
    if candidate.number.left_out == "times" or candidate.number.rule == "adverb":
        finding = times_attacked(parsed, candidate)
        return [_draft(parsed, candidate, finding, Counted("strike", STRIKE, "times attacked"))] if finding else []
    if candidate.number.rule == "none" and (none := none_of(parsed, candidate)):
        what = (
            candidate.counted
            if candidate.counted and candidate.counted.rule != "person"
            else Counted("person", PEOPLE, "none of these")
        )
        return [_draft(parsed, candidate, finding, what) for finding in none]
    counted, why = what_is_counted(parsed, candidate)
    kind = MONEY if candidate.number.currency else counted.kind if counted else None
    if (
        candidate.noun is not None
        and not candidate.number.currency
        and not counted
        and never_counted(parsed.tokens[candidate.noun].lower)
    ):
        return []
    finding = _measure(parsed, candidate, kind, before)
    if finding is None or not _accepted(parsed, candidate, finding, kind):
        return []
    if finding.measure == "pledged" and _was_given(parsed, finding.token):
        finding = Finding("delivered", f"{finding.rule}, in the past", finding.token)
    part = part_of(parsed, candidate, before)
    part = told_apart(parsed, candidate, before, finding.measure) if part is None else part
    settled = settled_item(parsed, candidate, counted, finding, before)
    return [_draft(parsed, candidate, finding, settled, why=why, part_of=part)]


_GIVEN = frozenset("provided gave given supplied sent donated lent".split())


def _was_given(parsed: Parsed, at: int) -> bool:
    """Whether a verb of giving tells of the past: "has provided 12 tanks" is delivered, "would provide 12 tanks" promised."""
    token = parsed.tokens[at]
    if token.lower not in _GIVEN or token.tag not in ("VBD", "VBN"):
        return False
    beside = {parsed.tokens[child].lower for child in parsed.children[at] if parsed.tokens[child].dep in ("aux", "auxpass")}
    return (token.tag == "VBD" or bool(beside & {"has", "have", "had"})) and not beside & {
        "will",
        "would",
        "to",
        "could",
        "may",
        "might",
        "be",
    }


def _measure(parsed: Parsed, candidate: Candidate, kind: str | None, before: Sequence[Draft]) -> Finding | None:
    """What happened to what is counted."""
    if kind == MONEY:
        finding = money_measure(parsed, candidate)
        last = before[-1] if before else None
        if finding and last and last.kind == MONEY and last.measure != finding.measure and _in_a_row(parsed, last, candidate):
            return Finding(last.measure, "in one list with the number before", last.token)
        return finding
    of_whole = inherited(parsed, candidate, before)
    if of_whole:
        return of_whole
    if _is_whole(parsed, candidate, before):
        return _whole_of(before[-1])
    if kind is None:
        finding = _guessing_kind(parsed, candidate, before)
    else:
        finding = complement_of(parsed, candidate, kind) or measure_of(parsed, candidate, kind)
    return finding or _shared(parsed, candidate, before)


def _guessing_kind(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> Finding | None:
    """For a bare number the kind of the number before it, then people; for an unknown noun people, then things."""
    asked: list[tuple[str, frozenset[str]]]
    if candidate.noun is None:
        antecedent = antecedent_of(parsed, candidate, before)
        carried = [(antecedent.kind, MEASURES)] if antecedent and antecedent.kind else []
        asked = [*carried, (PEOPLE, PEOPLE_MEASURES)]
        if candidate.number.rule == "words" and candidate.number.quantity.high == 1 and not _bare_one(parsed, candidate):
            return None
    else:
        asked = [(PEOPLE, frozenset(("killed", "wounded", "missing"))), (OTHER, frozenset(("damaged", "destroyed", "sanctioned")))]
    for kind, allowed in asked:
        finding = complement_of(parsed, candidate, kind) or measure_of(parsed, candidate, kind)
        if finding and (finding.measure in allowed or finding.rule.startswith("noun: arrests")):
            return finding
    return None


def _bare_one(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether a bare "one" counts ("one in the port", "one was hurt") rather than points ("the one that", "a new one")."""
    before = parsed.tokens[candidate.first - 1] if candidate.first else None
    if (
        before is not None
        and before.sentence == parsed.tokens[candidate.first].sentence
        and (
            before.tag in ("DT", "JJ", "JJR", "JJS", "WDT", "PRP$") or before.lower in ("no", "the", "this", "that", "every", "any")
        )
    ):
        return False
    behind = parsed.tokens[candidate.last + 1].lower if candidate.last + 1 < len(parsed.tokens) else ""
    return behind not in ("who", "that", "day", "which")


_WHOLE = re.compile(
    r"(?:of|out of|of a total of|out of a total of|from|from a total of|of its|of some)(?: the| its| all| those| their)?"
)


def _is_whole(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> bool:
    """Whether the number is the whole of which the one before is a part: "24 of the 27 drones"."""
    if not before or candidate.number.span.start <= before[-1].number.span.end:
        return False
    between = parsed.text[before[-1].number.span.end : candidate.number.span.start].strip().lower()
    return _WHOLE.fullmatch(between) is not None


def _whole_of(part: Draft) -> Finding | None:
    """Of weapons stopped or let through the whole was launched; of other parts the whole is no figure."""
    return Finding("launched", "whole of the part before", part.token) if part.measure in ("intercepted", "hit") else None


def _shared(parsed: Parsed, candidate: Candidate, before: Sequence[Draft]) -> Finding | None:
    """`three were killed in one town and two in another`: a bare number that shares the verb of the one before."""
    last = antecedent_of(parsed, candidate, before)
    if last is None or parsed.tokens[last.candidate.last].sentence != parsed.tokens[candidate.last].sentence or candidate.article:
        return None
    lead = parsed.text[max(0, candidate.number.span.start - 16) : candidate.number.span.start]
    behind = parsed.text[parsed.tokens[candidate.end].end : parsed.tokens[candidate.end].end + 16]
    if last.kind == PEOPLE and re.search(
        r"\bas (?:were|was)\s$", parsed.text[max(0, candidate.number.span.start - 10) : candidate.number.span.start]
    ):
        return Finding(last.measure, "as were", last.token)
    if _lists_on(parsed, last, candidate):
        return Finding(last.measure, "in one list with the number before", last.token)
    if (
        candidate.noun is None
        and re.search(r"(?:,|\band|;|:|\bor)\s*(?:another|a further)?\s*$", lead)
        and re.match(
            r"\s(?:more\s)?(?:(?:were|was)\s)?(?:in|at|near|on|from|over|above|across|against|more|others?|each)\b|[.,;]", behind
        )
    ):
        return Finding(last.measure, "shares the verb of the number before", last.token)
    return None


def _lists_on(parsed: Parsed, last: Draft, candidate: Candidate) -> bool:
    """Whether the number is the next of a list: "400 vehicles, 60 boats and 4m rounds"."""
    if candidate.counted is None or candidate.counted.kind == STRIKE or (candidate.counted.kind == PEOPLE) != (last.kind == PEOPLE):
        return False
    if candidate.counted.kind == WEAPON and last.measure not in (
        "pledged",
        "delivered",
        "requested",
        "launched",
        "intercepted",
        "hit",
    ):
        return False
    return _in_a_row(parsed, last, candidate)


def _in_a_row(parsed: Parsed, last: Draft, candidate: Candidate) -> bool:
    """Whether only list words and what belongs to the number before stand between the two."""
    if parsed.tokens[last.candidate.last].sentence != parsed.tokens[candidate.last].sentence:
        return False
    between = parsed.tokens[last.candidate.end + 1 : parsed.tokens_in(candidate.number.span)[0].index]
    if len(between) > 14 or not between or any(token.tag.startswith("VB") and token.tag not in ("VBN", "VBG") for token in between):
        return False
    return between[-1].lower in (",", "and", ";", "plus", "as", "or") or [token.lower for token in between[-3:]] in (
        ["as", "well", "as"],
        ["along", "with", "a"],
    )


def _accepted(parsed: Parsed, candidate: Candidate, finding: Finding, kind: str | None) -> bool:
    """What the guide asks of a figure beyond its measure."""
    number = candidate.number
    if number.left_out in ("rank", "idiom"):
        ordinal = number.left_out == "rank" and candidate.noun is None and finding.measure in _ARTICLE_MEASURES
        return ordinal and parsed.text[max(0, number.span.start - 2) : number.span.start].lower() == "a "
    if candidate.article:
        if finding.measure not in _ARTICLE_MEASURES or finding.rule.startswith(
            ("noun: hostages", "noun: refugees", "noun: injuries")
        ):
            return False
        if _named(parsed, candidate):
            return False
        noun = parsed.tokens[candidate.noun].lower if candidate.noun is not None else ""
        if candidate.noun is None and parsed.tokens[candidate.first].lower != "another":
            return False
        possessive = parsed.tokens[candidate.first].lower not in ("a", "an", "another")
        if noun in _SEVERAL or _in_apposition(parsed, candidate) or _describes(parsed, candidate, finding):
            return False
        return not possessive or (noun in KIN and finding.measure in ("killed", "wounded") and not finding.rule.startswith("state"))
    if number.quantity.high == 0 and finding.measure in ("affected", "displaced", "deployed", "pledged", "delivered", "requested"):
        return False
    if finding.measure in PEOPLE_MEASURES and kind not in (PEOPLE, None):
        return finding.measure == "affected"
    return True


_SEVERAL = frozenset("family household crew group team couple staff body population crowd majority".split())


def _describes(parsed: Parsed, candidate: Candidate, finding: Finding) -> bool:
    """Whether the phrase describes somebody and counts nobody: "he was a commander", "a jailed man", "just a death"."""
    if finding.rule.startswith("among") or candidate.noun is None:
        return False
    noun = parsed.tokens[candidate.noun]
    named = any(
        parsed.tokens[child].dep == "nsubj" and parsed.tokens[child].tag in ("NNP", "PRP") for child in parsed.children[noun.head]
    )
    counted = finding.rule.startswith("noun: ") and not noun.lower.startswith("bod")
    adjective = finding.rule.startswith("adjective") and finding.measure not in ("killed", "wounded")
    return (noun.dep in ("attr", "oprd") and named) or counted or adjective


def _in_apposition(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether the article says once more who was counted: "one person, a student, was hurt"."""
    tokens = parsed.tokens
    before = tokens[max(0, candidate.first - 3) : candidate.first]
    return (
        len(before) == 3
        and before[2].text == ","
        and before[1].tag in ("NN", "NNS")
        and before[0].tag in ("CD", "DT")
        and tokens[min(candidate.end + 1, len(tokens) - 1)].text == ","
    )


def _named(parsed: Parsed, candidate: Candidate) -> bool:
    """Whether the person behind an article has a name beside it: "a commander, Ivan Petrenko", "Ivan Petrenko, a commander"."""
    tokens = parsed.tokens
    behind = [token for token in tokens[candidate.end + 1 : candidate.end + 4] if token.sentence == tokens[candidate.last].sentence]
    if len(behind) == 3 and behind[0].text == "," and behind[1].tag == "NNP" and (behind[2].tag == "NNP" or behind[2].text == ","):
        return not _said_behind(parsed, candidate.end + 4)
    before = tokens[max(0, candidate.first - 2) : candidate.first]
    return len(before) == 2 and before[1].text in (",", "-", "–", "—") and before[0].tag == "NNP"


def _said_behind(parsed: Parsed, at: int) -> bool:
    """Whether the name is the speaker's: "a girl was hurt, Ivan Petrenko said"."""
    return any(
        token.lower in ("said", "says", "added", "told", "wrote", "reported", "confirmed", "according")
        for token in parsed.tokens[at : at + 3]
    )


def _draft(
    parsed: Parsed, candidate: Candidate, finding: Finding, counted: Counted, why: str = "", part_of: int | None = None
) -> Draft:
    token = parsed.tokens[finding.token]
    status = status_of(parsed, finding, candidate)
    if finding.measure == "delivered" and status.status is Status.PLANNED:  # "plans to send 12 tanks": the promise has been made
        finding = Finding("pledged", f"{finding.rule}, still to come", finding.token)
        status = status_of(parsed, finding, candidate)
    scope = scope_of(parsed, candidate)
    end = max(candidate.number.span.end, parsed.tokens[candidate.end].end)
    span = Span(candidate.number.span.start, end)
    phrase = Span(parsed.tokens[candidate.noun].start, parsed.tokens[candidate.noun].end) if candidate.noun is not None else None
    return Draft(
        candidate=candidate,
        number=candidate.number,
        measure=finding.measure,
        item=counted.item,
        kind=counted.kind,
        quantity=Quantity.exactly(1) if candidate.number.left_out == "rank" else candidate.number.quantity,  # "a second is missing"
        span=span,
        status=status.status,
        scope=scope.scope,
        token=finding.token,
        part_of=part_of,
        judgements=(
            Judgement(
                about="bounds",
                value=str(candidate.number.quantity.qualifier),
                rule=candidate.number.rule,
                evidence=candidate.number.span,
            ),
            Judgement(about="item", value=counted.item, rule=why or counted.rule, evidence=phrase),
            Judgement(about="measure", value=finding.measure, rule=finding.rule, evidence=token.span),
            Judgement(about="status", value=str(status.status), rule=status.rule, evidence=status.evidence),
            Judgement(about="scope", value=str(scope.scope), rule=scope.rule, evidence=scope.evidence),
        ),
    )


def _numbers_with_reasons(parsed: Parsed, numbers: Sequence[Number], drafts: Sequence[Draft]) -> list[Number]:
    """Every number with what it counts, and why it is left out where no figure uses it."""
    used = {draft.number.span: draft for draft in drafts}
    told = []
    for number in numbers:
        draft = used.get(number.span)
        if draft is None:
            if number.rule != "article":
                told.append(number if number.left_out else replace(number, left_out="no measure"))
            continue
        noun = draft.candidate.noun
        told.append(replace(number, counts=_counts(parsed, draft.candidate) if noun is not None else None, left_out=None))
    return told


def _counts(parsed: Parsed, candidate: Candidate) -> str:
    first = parsed.tokens[candidate.last + 1] if candidate.last + 1 <= candidate.end else parsed.tokens[candidate.end]
    return parsed.text[first.start : parsed.tokens[candidate.end].end]
