"""What stands of the statements about one thing: bounds that a standing statement gave, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from onrecord.merge.relations import Told, day_of
from onrecord.merge.voices import rank_of
from onrecord.model import Quantity, Stands


def stands(
    standing: Sequence[Told], credited: dict[str, str], clashing: Collection[str], again: Collection[str], denied: bool
) -> Stands:
    """The bounds, voices and latest statement of those that stand.

    `credited` gives a claim's voice where an outlet's own words repeat another's; `clashing` are claims that contradict
    another standing one; `again` claims that repeat a standing statement of another voice, which are never the latest.
    """
    bounding = [each for each in standing if _closed(each.quantity) or each.claim.id in clashing] or list(standing)
    lows = [each.quantity.low for each in bounding]
    highs = [each.quantity.high for each in bounding]
    first = [each for each in standing if each.claim.id not in again] or list(standing)
    latest = max(first, key=_placed, default=None)
    sides = {each.voice.side for each in standing if each.voice.side and each.claim.id not in credited}
    return Stands(
        low=None if None in lows else min((low for low in lows if low is not None), default=None),
        high=None if None in highs else max((high for high in highs if high is not None), default=None),
        latest=latest.claim.reference if latest else None,
        voices=len({credited.get(each.claim.id, each.voice.key) for each in standing}),
        sides=len(sides),
        disputed=bool(clashing) or denied,
    )


def _closed(quantity: Quantity) -> bool:
    return quantity.low is not None and quantity.high is not None


def _placed(each: Told) -> tuple[int, str, bool, tuple[str, str, bool, int, int, str]]:
    return -rank_of(each.voice), str(day_of(each.said) or ""), _closed(each.quantity), each.order
