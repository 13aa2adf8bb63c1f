"""Near-duplicates by MinHash (Broder 1997): texts that share most of their runs of five words.

Sixteen bands of four values: two texts of a Jaccard likeness of 0.7 share a quarter of their bands, two of 0.3 less than one
in a hundred. How many bands are shared decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rensa import RMinHash

PERMUTATIONS, ROWS, RUN = 64, 4, 5
BANDS = PERMUTATIONS // ROWS
ALIKE = 0.7
SEED = 20250710
WORD = re.compile(r"\w+")
FEWEST = 25  # words: shorter texts are alike by chance


def signature(text: str) -> tuple[int, ...] | None:
    """The MinHash of a text's runs of five words, null where it is too short to tell."""
    words = WORD.findall(text.lower())
    if len(words) < FEWEST:
        return None
    made = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    made.update(list(map(" ".join, zip(*(words[at:] for at in range(RUN)), strict=False))))
    return tuple(made.digest())


def bands(signed: Sequence[int]) -> tuple[str, ...]:
    """The keys under which a text can be found by one like it."""
    return tuple(
        f"{at // ROWS:x}:" + ".".join(f"{value:x}" for value in signed[at : at + ROWS]) for at in range(0, PERMUTATIONS, ROWS)
    )
