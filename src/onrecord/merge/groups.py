"""Things joined pair by pair, where some pairs must never come together."""

from __future__ import annotations

from collections.abc import Iterable


class Groups:
    """Numbers 0 to `count` - 1 in groups (union by the smaller root). It has state, since joining is what it does."""

    def __init__(self, count: int, apart: Iterable[tuple[int, int]] = ()) -> None:
        self._parent = list(range(count))
        self._apart = list(apart)

    def root(self, at: int) -> int:
        """The smallest number of the group."""
        while self._parent[at] != at:
            self._parent[at] = self._parent[self._parent[at]]
            at = self._parent[at]
        return at

    def join(self, one: int, other: int) -> None:
        """Bring two groups together, unless that brought two together that a person keeps apart."""
        low, high = sorted((self.root(one), self.root(other)))
        if low == high or any({self.root(left), self.root(right)} == {low, high} for left, right in self._apart):
            return
        self._parent[high] = low
