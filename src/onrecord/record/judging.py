"""What a person decides, written down: checked against the record first, then carried into its incidents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from onrecord.errors import BadDecision, Unknown
from onrecord.model import Claim, Decision, Verb
from onrecord.record.adding import join
from onrecord.record.deciding import corrected
from onrecord.record.marking import Marked, claim_marked, marked_by
from onrecord.store import Select

if TYPE_CHECKING:
    from onrecord.record.book import Record


def judge(
    record: Record,
    verb: Verb,
    subject: str,
    *,
    who: str,
    why: str,
    after: Mapping[str, Any] | None = None,
    expected: int | None = None,
) -> Decision:
    """Write down what a person decided. Raises `BadDecision`, `StaleDecision` or `Unknown`.

    For `add`, which tells of a figure that the reader missed, `subject` is the report and `after` gives `at` (the
    characters of its text, as "120-134"), `measure`, `item`, and any field that can be corrected; the number is read there.
    """
    if verb is Verb.ADD:
        return _mark(record, marked_by(subject, after or {}), who=who, why=why)
    before, after = _before(record, verb, subject, after)
    touched: list[Claim] = []
    with record.store.writing() as writer:
        made = writer.decide(verb, subject, who=who, why=why, at=record.moment(), before=before, after=after, expected=expected)
        touched = _touched(record, made)
        added = _added_by(record, made)
        if added is not None:  # a claim that a person added is there by that decision alone
            writer.end_claims([added], record.moment())
            touched = [claim for claim in touched if claim.id != added]
        if touched:
            join(writer, touched, record.moment())
    return made


def _mark(record: Record, marked: Marked, *, who: str, why: str) -> Decision:
    claim, blocks = claim_marked(record.store.version(marked.report), marked, record.atlas)
    if record.store.claims(Select(ids=(claim.id,))):
        raise BadDecision(f"figure {claim.id} is read from just these characters already; correct it instead")
    after = {"report": marked.report, "at": f"{marked.start}-{marked.end}", "measure": marked.measure, "item": marked.item}
    after |= dict(marked.fields)
    with record.store.writing() as writer:
        at = record.moment()
        writer.keep_claims(writer.number_of(marked.report), [claim], blocks, at)
        before = {"sentence": claim.sentence}
        made = writer.decide(Verb.ADD, claim.id, who=who, why=why, at=at, before=before, after=after)
        join(writer, [claim], at)
    return made


def _added_by(record: Record, made: Decision) -> str | None:
    """The claim that a decision which is undone here had added."""
    if made.verb is not Verb.UNDO:
        return None
    undone = next((each for each in record.store.decisions() if str(each.id) == made.subject), None)
    return undone.subject if undone is not None and undone.verb is Verb.ADD else None


def _before(
    record: Record, verb: Verb, subject: str, after: Mapping[str, Any] | None
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    after = dict(after) if after else None
    if verb is Verb.UNDO:
        if not any(str(each.id) == subject for each in record.store.decisions()):
            raise Unknown(f"there is no decision {subject}; `onrecord decisions` shows those there are")
        return None, after
    if verb in (Verb.SAME, Verb.NOT_SAME):
        other = str((after or {}).get("with") or "")
        if not other:
            raise BadDecision("two incidents are or are not the same: name the other one")
        one, two = record.incident(subject).claims[0].id, record.incident(other).claims[0].id
        return None, {"with": other, "one": min(one, two), "other": max(one, two)}
    if verb in (Verb.REVIEW, Verb.PUBLISH) and subject.startswith("i"):
        record.incident(subject)
        return None, after
    if verb is Verb.SENSITIVE:
        return None, after
    claim = record.figure(subject)
    if verb is Verb.CORRECT:
        corrected(claim.figure, after or {})
    if verb is Verb.MOVE:
        to = (after or {}).get("to")
        after = {"to": to, "beside": record.incident(str(to)).claims[0].id if to else None}
    return {"sentence": claim.sentence}, after


def _touched(record: Record, made: Decision) -> list[Claim]:
    if made.verb is Verb.UNDO:
        undone = [each for each in record.store.decisions() if str(each.id) == made.subject]
        return _touched(record, undone[0]) if undone else []
    after = made.after or {}
    names = [name for name in (made.subject, after.get("one"), after.get("other"), after.get("beside")) if name]
    return record.store.claims(Select(ids=tuple(names)))
