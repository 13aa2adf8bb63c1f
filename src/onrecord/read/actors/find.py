"""Finds the actors of the table among the tokens: names, peoples, seats, forces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.model import Actor, ActorKind, Span
from onrecord.read.actors.english_forces import ACTS, FORCE_PARTS, FORCE_WORDS, GIVEN, MADE, PLACE_WORDS, PRESSED
from onrecord.read.actors.english_groups import GROUPS
from onrecord.read.actors.english_states import STATES
from onrecord.read.actors.english_unions import BODIES, OUTLETS
from onrecord.read.actors.row import Known
from onrecord.read.parsed import Parsed, Token

PIECE = re.compile(r"[A-Z]\.(?:[A-Z]\.)+|[^\s\-’']+|-|['’]s?|['’]")


class Form(StrEnum):
    """How an actor was named."""

    NAME = "name"
    PEOPLE = "people"
    SEAT = "seat of government"
    FORCES = "forces"
    ATTRIBUTE = "attribute of another"  # `Iran-backed`, `Russian-made`


@dataclass(frozen=True, slots=True)
class Named:
    """Tokens `[first, last)` that name an actor of the table, and how."""

    first: int
    last: int
    known: Known
    form: Form

    def span(self, parsed: Parsed) -> Span:
        """Its characters."""
        return Span(parsed.tokens[self.first].start, parsed.tokens[self.last - 1].end)

    @property
    def actor(self) -> Actor:
        """The actor named."""
        return self.known.actor


Entry = tuple[tuple[str, ...], Known, Form]


class ActorTable:
    """Rows indexed by the first token of each of their names. Holds state because building it takes milliseconds: build it once."""

    def __init__(self, rows: Iterable[Known]) -> None:
        """Index the rows; a later row with a name that an earlier one has is a second reading of it and is left out."""
        self.rows: tuple[Known, ...] = tuple(rows)
        self.by_id: dict[str, Known] = {}
        self._index: dict[str, list[Entry]] = {}
        for row in self.rows:
            self.by_id.setdefault(row.id, row)
            for names, form in ((row.names, Form.NAME), (row.people, Form.PEOPLE), (row.seats, Form.SEAT)):
                for name in names:
                    self._add(name, row, form)
        for entries in self._index.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, name: str, row: Known, form: Form) -> None:
        pieces = tuple(PIECE.findall(name))
        self._index.setdefault(pieces[0], []).append((pieces, row, form))
        loud = tuple(piece.upper() for piece in pieces)
        if loud != pieces and max(map(len, loud)) > 3:
            self._index.setdefault(loud[0], []).append((loud, row, form))

    def entries(self, word: str) -> Sequence[Entry]:
        """The names that begin with this token, longest first."""
        return self._index.get(word, ())


KNOWN = ActorTable((*STATES, *GROUPS, *BODIES, *OUTLETS))


def find_named(parsed: Parsed, table: ActorTable = KNOWN) -> tuple[Named, ...]:
    """Every naming of an actor of the table, left to right, the longest where several begin at one token."""
    found: list[Named] = []
    tokens = parsed.tokens
    at = 0
    while at < len(tokens):
        entry = _match(tokens, at, table)
        if entry is None:
            at += 1
            continue
        pieces, known, form = entry
        last = at + len(pieces)
        if known.kind is ActorKind.STATE:
            last, form = _formed(tokens, at, last, form)
        elif _made(tokens, last):
            form = Form.ATTRIBUTE
        if form is not Form.SEAT or _acts(parsed, at, last):
            found.append(Named(at, last, table.by_id.get(known.id, known), form))
        at = last
    return tuple(found)


def _match(tokens: Sequence[Token], at: int, table: ActorTable) -> Entry | None:
    for entry in table.entries(tokens[at].text):
        pieces = entry[0]
        if len(pieces) == 1 or [token.text.replace("’", "'") for token in tokens[at : at + len(pieces)]] == list(pieces):
            if len(pieces) == 1 and pieces[0].isupper() and len(pieces[0]) < 4 and _shouted(tokens, at):
                continue
            return entry
    return None


def _shouted(tokens: Sequence[Token], at: int) -> bool:
    """Whether both neighbours are in capitals too, so that `US` or `WHO` may be a common word."""
    near = [token.text for token in tokens[max(0, at - 1) : at] + tokens[at + 1 : at + 2] if token.text.isalpha()]  # type: ignore[operator]
    return len(near) > 0 and all(word.isupper() and len(word) > 1 for word in near)


def _formed(tokens: Sequence[Token], first: int, last: int, form: Form) -> tuple[int, Form]:
    """Take in `'s forces`, `troops`; tell `-backed` from the name itself."""
    if _made(tokens, last):
        return last, Form.ATTRIBUTE
    end = last
    if end < len(tokens) and tokens[end].tag == "POS":
        end += 1
    best = None
    while end < min(len(tokens), last + 5) and tokens[end].sentence == tokens[first].sentence:
        if tokens[end].lower in FORCE_WORDS:
            best = end + 1
        elif tokens[end].lower not in FORCE_PARTS:
            break
        end += 1
    return (best, Form.FORCES) if best else (last, form)


def _made(tokens: Sequence[Token], last: int) -> bool:
    after = [token.lower for token in tokens[last : last + 2]]
    return len(after) > 1 and after[0] == "-" and after[1] in MADE


def _acts(parsed: Parsed, first: int, last: int) -> bool:
    """Whether a seat stands for its government here, by what it does in the sentence."""
    tokens = parsed.tokens
    head = tokens[last - 1]
    if first and tokens[first - 1].lower in PLACE_WORDS:
        return False
    if last < len(tokens) and tokens[last].tag == "POS":
        return True
    if head.dep == "conj":
        head = tokens[head.head]
    verb = tokens[head.head]
    if head.dep == "nsubj":
        return verb.lower in ACTS
    before = tokens[first - 1].lower if first else ""
    if head.dep == "dobj" and verb.lower in PRESSED:
        return True
    if before in {"to", "for"} and head.dep == "pobj" and tokens[verb.head].lower in GIVEN:
        return True
    return before in {"by", "between", "with"} or (
        before == "the" and tokens[last - 1].text in {"Kremlin", "House", "Elysee", "Élysée"}
    )
