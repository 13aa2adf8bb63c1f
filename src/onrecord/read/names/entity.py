"""Someone or some body while the text is being read: gathers its names, roles and forms, and becomes an `Actor` at the end."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord.model import Actor, ActorKind
from onrecord.read.names.english_given import MEN_NAMES, WOMEN_NAMES
from onrecord.read.names.english_nations import COUNTRY_OF
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


@lru_cache(maxsize=4096)
def plainly(word: str) -> str:
    """A word of a role, a people by its country.

    >>> plainly("Ukrainian"), plainly("U.S."), plainly("Ukraine’s")
    ('ukraine', 'us', 'ukraine')
    """
    word = word.lower().removesuffix("'s").removesuffix("’s").replace(".", "")
    return COUNTRY_OF.get(word, word)


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: one surname, and given names that begin alike or are told once."""
    if folded(a[-1]) != folded(b[-1]):
        return False
    if len(a) == 1 or len(b) == 1:
        return True
    return folded(a[0])[:1] == folded(b[0])[:1] or {folded(a[0])[:1], folded(b[0])[:1]} <= {"a", "o"}


def initials(words: tuple[str, ...]) -> str:
    """The first letters of the words that have a capital."""
    return "".join(word[0] for word in words if word[0].isupper())


def blends(short: str, words: tuple[str, ...]) -> bool:
    """Whether the word runs together how the last two words begin.

    >>> blends("TOLCOM", ("Lorvian", "Tolme", "Command"))
    True
    """
    if len(words) < 2 or len(short) < 5:
        return False
    first, last = words[-2].upper(), words[-1].upper()
    return any(first.startswith(short[:at]) and last.startswith(short[at:]) for at in range(2, len(short) - 1))
