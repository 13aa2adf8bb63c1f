"""The use case: read archives into a folder, and go on where it was left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from math import ceil
from pathlib import Path

from onrecord import __version__
from onrecord.errors import SourceError
from onrecord.record.archive.folder import Folder, Part, as_how, whole
from onrecord.record.archive.inputs import Input, find_inputs
from onrecord.record.archive.lane import How, Lane, read_lane
from onrecord.record.tools import require_model
from onrecord.run.spread import require_engine, spread

MOST_LANES = 16  # more of one input would only pass over what the others read
LANES_A_WORKER = 2  # so that none waits long for the last


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far it is: inputs read to their end, the parts that are done, and what was in those."""

    inputs: int = 0
    inputs_done: int = 0
    parts: int = 0
    reports: int = 0
    read: int = 0
    turned_away: int = 0
    not_english: int = 0
    figures: int = 0
    failures: int = 0


COUNTED = tuple({each.name for each in fields(Progress)} & {each.name for each in fields(Part)})


@dataclass(frozen=True, slots=True)
class Archive:
    """Archives that are to be read into a folder; `done` are the parts of each input that were read before and still fit.

    `faults` are the names that mean nothing. `_known` is what was seen of the folder: it has state, for looking costs time.
    """

    folder: Folder
    inputs: tuple[Input, ...]
    done: Mapping[str, tuple[Part, ...]]
    faults: tuple[SourceError, ...]
    how: How
    told: str
    _known: dict[str, Part] = field(default_factory=dict)

    @property
    def left(self) -> list[Input]:
        """The inputs that are not read to their end."""
        return [each for each in self.inputs if not whole(self.done[each.at])]

    def read(self, *, jobs: int | None = None, cluster: str | None = None) -> None:
        """Read what is left. Raises `OnRecordError`; what was read until then stays."""
        for _ in spread(read_lane, self._lanes, workers=jobs, cluster=cluster):
            pass

    def progress(self) -> Progress:
        """How far it is now, as it stands in the folder."""
        held = self.folder.parts(self._known)
        ours = [held.get(each.at, []) for each in self.inputs]
        parts = [part for each in ours for part in each]
        counted = {name: sum(getattr(part, name) for part in parts) for name in COUNTED}
        return Progress(inputs=len(ours), inputs_done=sum(map(whole, ours)), parts=len(parts), **counted)

    def _lanes(self, workers: int) -> list[Lane]:
        """What is left, in about as many lanes as keep the workers busy to the end."""
        left = self.left
        of = min(MOST_LANES, ceil(LANES_A_WORKER * workers / len(left))) if left else 1
        # An input that fits into one part has one lane; the others of it would find nothing.
        return [
            Lane(
                one=one,
                folder=str(self.folder.path.resolve()),
                how=self.how,
                told=self.told,
                reader=__version__,
                number=number,
                of=of,
                done=frozenset(part.number for part in self.done[one.at]),
            )
            for number in range(of)
            for one in left
        ]


def plan(names: Iterable[str], out: Path, how: How) -> Archive:
    """What there is to read of the files that `names` mean, into the folder `out`.

    Parts of an input that has changed since, or that was read in another way or by another version, are removed, and are to be
    read again. Raises `CannotWrite`, `NotARecord`, `MissingEngine` or `MissingModel` before anything is read.
    """
    require_engine(cluster=False)
    require_model(how.model)
    folder, told = Folder(out), as_how(asdict(how), __version__)
    found = list(find_inputs(names))
    inputs = [each for each in found if isinstance(each, Input)]
    folder.begin(_joined(folder.inputs(), inputs))
    held = folder.parts()
    done = {}
    for each in inputs:
        fitting = []
        for part in held.get(each.at, []):
            if part.fits(each, told):
                fitting.append(part)
            else:
                folder.drop(each.key, part)
        done[each.at] = tuple(fitting)
    faults = tuple(each for each in found if isinstance(each, SourceError))
    return Archive(folder, tuple(inputs), done, faults, how, told)


def _joined(before: Iterable[Input], now: Iterable[Input]) -> Iterator[Input]:
    """The inputs of the folder in their order, each as it is now, under the name it first had; new ones come last."""
    fresh = {each.at: each for each in now}
    for each in before:
        yield replace(fresh.pop(each.at), name=each.name) if each.at in fresh else each
    yield from fresh.values()
