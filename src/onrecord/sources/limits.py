"""How much is taken in at most."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The sizes beyond which a thing is told apart as too large, never cut.

    `chars` bounds one report's text, in characters. `packing` bounds how many times its own size a `.gz` may unpack to
    (news text packs 3 to 10 times smaller, a bomb 1,000 times); it is looked at once `unpacked_freely` bytes have come out.

    What an address answers has at most `fetched` bytes, unpacked; it comes within `seconds`, redirects and all, with no
    pause over `pause` seconds; there are at most `redirects`. Of a feed, `entries` are taken.
    """

    chars: int = 2_000_000
    packing: int = 100
    unpacked_freely: int = 64 * MEGABYTE
    fetched: int = 10 * MEGABYTE
    seconds: float = 30
    pause: float = 10
    redirects: int = 5
    entries: int = 100

    @property
    def bytes(self) -> int:
        r"""The longest record in bytes: JSON may write one character as six (`\u00e9`), and other keys need room."""
        return 6 * self.chars + MEGABYTE

    @property
    def endless(self) -> int:
        """The bytes of one line after which its end is no longer waited for."""
        return 16 * self.bytes
