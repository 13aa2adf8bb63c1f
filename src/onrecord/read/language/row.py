"""A row of the language room: a language and what gives it away."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Row):
    """A language by its commonest small words, or a script by its letters with the language most written in it here.

    `words` are separated by spaces; `letters` are the first and last letter of each stretch of Unicode, `telling` letters
    settle between the languages of one script.
    """

    code: str
    words: str = ""
    letters: tuple[tuple[str, str], ...] = ()
    telling: str = ""
