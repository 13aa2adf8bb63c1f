"""What a format cannot carry, each loss with its figure."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.export.cells import plain, said_by, words_of
from onrecord.export.toll import standing
from onrecord.model import Account, Claim

Losses = dict[str, tuple[Claim, list[str]]]


def lose(losses: Losses, claims: Iterable[Claim], why: str) -> None:
    """Note that these figures are not in the format, or not as they were said, and why."""
    for claim in claims:
        reasons = losses.setdefault(claim.id, (claim, []))[1]
        if why not in reasons:
            reasons.append(why)


def claims_of(account: Account) -> list[Claim]:
    """The claims of an account that stand."""
    return [one.claim for one in standing(account)]


def losses_txt(name: str, rules: Iterable[str], losses: Losses) -> bytes:
    """The losses as text: the rules of the format, then a paragraph for each figure."""
    lines = [f"What {name} cannot carry of this record. Every figure is in figures.csv as it was said.", ""]
    lines += [f"- {rule}" for rule in rules]
    lines += ["", f"Figures: {len(losses)}"]
    for claim, reasons in losses.values():
        quantity = claim.figure.quantity
        said = f"{quantity.qualifier.value} {plain(quantity.low)} to {plain(quantity.high)}".replace("None", "open")
        lines += ["", f"{claim.id}: {claim.figure.measure} {claim.figure.item}, {said}, “{words_of(claim)}”"]
        lines += [f"  said by {said_by(claim) or claim.outlet or claim.report}", *(f"  {why}" for why in reasons)]
    return ("\n".join(lines) + "\n").encode()
