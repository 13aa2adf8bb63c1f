"""What stands behind the numbers of a situation report: figures cited and numbers computed, each with its label."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.export.cells import shown, words_of
from onrecord.export.sitrep.nouns import Cited, Computed, Run, RunKind, Runs
from onrecord.export.sitrep.words import ITEMS, QUALIFIERS, moment_words, number_words
from onrecord.export.toll import standing
from onrecord.model import Account, Claim, Reference, Statement


class Notes:
    """Figures cited and numbers computed so far. It has a state: labels are counted in the order in which they are first used."""

    def __init__(self) -> None:
        self._cited: dict[Reference, Cited] = {}
        self._computed: list[Computed] = []

    @property
    def cited(self) -> tuple[Cited, ...]:
        """The figures, in the order of their labels."""
        return tuple(self._cited.values())

    @property
    def computed(self) -> tuple[Computed, ...]:
        """The computed numbers, in the order of their labels."""
        return tuple(self._computed)

    def cite(self, statement: Statement) -> str:
        """The label of a figure."""
        claim = statement.claim
        told = self._cited.get(claim.reference)
        if told is None:
            told = self._cited[claim.reference] = Cited(
                label=f"F{len(self._cited) + 1}",
                reference=claim.reference,
                words=words_of(claim),
                sentence=" ".join(shown(claim.sentence).split()),
                voice=statement.voice,
                outlet=claim.outlet or claim.report,
                said=moment_words(statement.said or claim.published),
                url=claim.url,
                state=claim.review.value,
            )
        return told.label

    def compute(self, number: int | float, rule: str, *, members: Iterable[Statement] = (), named: Iterable[str] = ()) -> Run:
        """A number that onrecord made, with its rule, and its members: figures, or things by name."""
        text = number_words(number)
        return self.compute_text(text, rule, members=members, named=named)

    def compute_text(self, text: str, rule: str, *, members: Iterable[Statement] = (), named: Iterable[str] = ()) -> Run:
        """As `compute`, where the number is written with words around."""
        label = f"C{len(self._computed) + 1}"
        labels = tuple(self.cite(member) for member in members)
        runs = tuple(Run(name, RunKind.NAME) for name in named)
        self._computed.append(Computed(label=label, text=text, rule=rule, members=labels, named=runs))
        return Run(text, RunKind.COMPUTED, label)

    def count(self, statement: Statement, *, bare: bool = False) -> Runs:
        """A statement's number with its qualifier and, unless `bare`, with what is counted."""
        quantity, item = statement.claim.figure.quantity, statement.claim.figure.item
        label = self.cite(statement)
        money = statement.claim.figure.currency
        low, high = quantity.low, quantity.high
        if quantity.qualifier.value == "vague":
            return (Run("“"), Run(words_of(statement.claim) or number_words(low or 0), RunKind.FIGURE, label), Run("”"))
        bounds = [bound for bound in dict.fromkeys((low, high)) if bound is not None]
        runs: list[Run] = [Run(QUALIFIERS.get(quantity.qualifier.value, ""))]
        for bound in bounds:
            runs += [Run(number_words(bound, money=money is not None), RunKind.FIGURE, label), Run(" to ")]
        runs[-1] = Run("" if bare else f" {money or noun(item, bounds[-1])}")
        return tuple(run for run in runs if run.text)


def noun(item: str, number: int | float) -> str:
    """What is counted, in the number that fits.

    >>> noun("child", 1), noun("child", 3)
    ('child', 'children')
    """
    one, many = ITEMS.get(item, (item, item))
    return one if number == 1 else many


def source(claim: Claim, voice: str) -> Runs:
    """Who said it, in which outlet, when."""
    outlet = claim.outlet or claim.report
    when = Run(moment_words(claim.said or claim.published), RunKind.WHEN)
    apart = (Run(", "), when) if when.text else ()
    if voice == outlet:
        return (Run(" reported "), Run(outlet, RunKind.NAME), *((Run(" ("), when, Run(")")) if when.text else ()))
    return (Run(" said "), Run(voice, RunKind.NAME), Run(" ("), Run(outlet, RunKind.NAME), *apart, Run(")"))


def by_bounds(account: Account) -> list[tuple[Statement, list[Statement]]]:
    """The standing statements, those of equal bounds together, the latest of the best placed voice first."""
    told: dict[tuple[float | None, float | None], list[Statement]] = {}
    stand = sorted(standing(account), key=lambda one: one.reference != account.stands.latest)
    for one in stand:
        quantity = one.claim.figure.quantity
        told.setdefault((quantity.low, quantity.high), []).append(one)
    return [(same[0], same[1:]) for same in told.values()]


def account_runs(account: Account, notes: Notes) -> Runs:
    """All that stands of a thing counted: each number with its voice, outlet and time."""
    runs: list[Run] = []
    for number, (first, others) in enumerate(by_bounds(account)):
        runs += [Run(" " if number == 0 else "; ")]
        runs += [*notes.count(first), Run(","), *source(first.claim, first.voice)]
        voices = dict.fromkeys(other.voice for other in others if other.voice != first.voice)
        for at, voice in enumerate(voices):
            runs += [Run(", also said by " if at == 0 else ", "), Run(voice, RunKind.NAME)]
    return tuple(runs)
