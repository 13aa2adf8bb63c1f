"""Someone or some body while the text is being read: gathers its names, roles and forms, and becomes an `Actor` at the end."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord.model import Actor, ActorKind
from onrecord.read.names.english_given import MEN_NAMES, WOMEN_NAMES
from onrecord.read.names.english_roles import FEMININE, MASCULINE


@dataclass(slots=True, eq=False)
class Entity:
    """Mutable, because a text tells a name in pieces: the fullest form may stand after the first."""

    name: str
    kind: ActorKind
    words: tuple[str, ...]
    named: bool = True
    head: str = ""
    roles: list[str] = field(default_factory=list)
    role_heads: set[str] = field(default_factory=set)
    body: str | None = None
    feminine: bool | None = None
    aliases: set[str] = field(default_factory=set)

    def take(self, name: str, words: tuple[str, ...]) -> None:
        """Keep the fuller of two forms of the name."""
        if len(words) > len(self.words):
            self.name, self.words = name, words

    def tell_sex(self, word: str) -> None:
        """Learn whether `she` or `he` may stand for the person from a title or a given name."""
        if self.feminine is None:
            if word in FEMININE or word in WOMEN_NAMES:
                self.feminine = True
            elif word in MASCULINE or word in MEN_NAMES:
                self.feminine = False

    @property
    def actor(self) -> Actor:
        """The actor as the whole text tells it; of several roles the first that says more than one word."""
        role = next((role for role in self.roles if " " in role), self.roles[0] if self.roles else None)
        return Actor(name=self.name, kind=self.kind, role=role, body=self.body)


TRANSLATED = str.maketrans({"y": "i", "j": "i", "ё": "e", "’": None, "'": None, "ʼ": None, "w": "v"})


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """A name's word without what its spellings differ in.

    >>> folded("Zelenskyy") == folded("Zelenskiy") == folded("Zelensky")
    True
    """
    word = word.lower()
    if not word.isascii():
        word = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    word = word.translate(TRANSLATED).replace("ph", "f").replace("x", "ks").replace("kh", "h")
    kept = [char for at, char in enumerate(word) if not at or char != word[at - 1]]
    return "".join(kept)
