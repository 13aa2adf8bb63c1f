"""Links the namings of one text: surname to full name, abbreviation to what it stands for, `the ministry` to the last one."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import ActorKind
from onrecord.read.names.apposition import appositions, body_of
from onrecord.read.names.english_bodies import LOOSE
from onrecord.read.names.english_given import PARTICLES, PERSONS
from onrecord.read.names.english_nations import COUNTRY_OF
from onrecord.read.names.english_words import DEFINITE, DETERMINERS
from onrecord.read.names.entity import Entity, blends, folded, initials, plainly, same_person
from onrecord.read.names.kinds import IS_GIVEN, IS_PLACE
from onrecord.read.names.lead import named_later
from onrecord.read.names.naming import Naming
from onrecord.read.names.runs import Marked
from onrecord.read.names.speaking import described, is_source, known_speaker

BODIES = (ActorKind.BODY, ActorKind.OUTLET)
LANDS_OF_ALL = frozenset(COUNTRY_OF.values())
ANYWHERE = {"regional", "local", "provincial", "city", "state", "the", "of", "acting", "top", "senior", "in"}
NEAR = 100  # actors looked back at: more than a report has, so that a long text is read in linear time
AT_THE_HEAD = {"chief", "head", "boss", "leader", "secretary-general", "director", "director-general", "secretary"}
FORCES = ("military", "army", "forces", "force", "navy")
LOOSELY = (ActorKind.BODY, ActorKind.GROUP, ActorKind.OUTLET)


class Roster:
    """The actors of one text. Has state because it is filled while the text is read, and is dropped after it."""

    def __init__(self, marked: Marked, found: Sequence[Naming]) -> None:
        self.marked = marked
        self.namings = found
        self.beside = appositions(marked, found)
        self.persons: dict[str, list[Entity]] = {}
        self.given: dict[str, list[Entity]] = {}
        self.others: dict[str, Entity] = {}
        self.bodies: list[Entity] = []
        self.heads: dict[str, Entity] = {}
        self.seen: dict[Entity, int] = {}
        self.called: dict[str, list[Entity]] = {}
        self.later: dict[Entity, Entity | None] = {}

    def link(self) -> list[tuple[Naming, Entity, str]]:
        """Each naming with its entity and the rule that linked it, in order of the text; what names nobody is left out."""
        self._read_full_names()
        linked: list[tuple[Naming, Entity, str]] = []
        roles = self.beside
        pending: dict[int, Entity] = {}
        entity: Entity | None
        for at, naming in enumerate(self.namings):
            if at in roles.described_later:
                entity, rule = self._person(self.namings[roles.described_later[at]]), "in apposition"
            elif at in pending:
                entity, rule = pending[at], "in apposition"
            elif at in roles.alias:
                entity, rule = self._also_called(naming, self._person(self.namings[roles.alias[at]])), "also called"
            else:
                entity, rule = self._entity(at, naming)
            if entity is None:
                continue
            self.seen[entity] = at
            if naming.role:
                self._give_role(entity, naming.role)
            if at in roles.described_before:
                described = roles.described_before[at]
                pending[described] = entity
                self._give_role(entity, self.namings[described].name, head=self.namings[described].head)
            if rule == "in apposition" and naming.head:
                self._give_role(entity, naming.name, head=naming.head)
            linked.append((naming, entity, rule))
        told = [(naming, self._told_later(naming, entity), rule) for naming, entity, rule in linked]
        known = named_later(self.marked, told)
        return [(naming, known.get(entity, entity), rule) for naming, entity, rule in told]

    def _told_later(self, naming: Naming, entity: Entity) -> Entity:
        """`the regional governor` of a first sentence, whose name comes after it: the one person whom the text calls so."""
        if (
            entity.named
            or entity.kind is not ActorKind.PERSON
            or not naming.head
            or any(self.marked.words.owns[naming.first : naming.name[0]])
        ):
            return entity
        if self.marked.words.lowers[naming.first] in DETERMINERS and not naming.definite:
            return entity
        if entity not in self.later:
            self.later[entity] = self._only_one_called(self._words(naming))
        return self.later[entity] or entity

    def _only_one_called(self, words: tuple[str, ...]) -> Entity | None:
        asked = {plainly(word) for word in words} - ANYWHERE
        lands = asked & LANDS_OF_ALL
        found: set[Entity] = set()
        for entity in self.called.get(plainly(words[-1]), [])[-NEAR:]:
            for role in entity.roles if entity.named else ():
                told = {plainly(word) for word in role.split()}
                if asked - lands <= told and (not lands or not told & LANDS_OF_ALL or lands & told):
                    found.add(entity)
        return found.pop() if len(found) == 1 and asked - lands else None

    def _read_full_names(self) -> None:
        """Persons told by more than one word come first, for a surname may stand before the full name."""
        alias = self.beside.alias
        titled = {
            folded(self.marked.words.forms[naming.name[1] - 1])
            for naming in self.namings
            if naming.kind is ActorKind.PERSON and not naming.head and naming.name[1] - naming.name[0] == 1
        }
        for at, naming in enumerate(self.namings):
            if at in alias:
                continue
            size = naming.name[1] - naming.name[0]
            if (naming.kind is ActorKind.PERSON and naming.proper and not naming.head and size > 1) or (
                naming.kind is None
                and size > 1
                and (folded(self.marked.words.forms[naming.name[1] - 1]) in titled or known_speaker(self.marked, self.namings, at))
            ):
                self._new_person(naming)

    def _also_called(self, naming: Naming, entity: Entity) -> Entity:
        for word in self._words(naming):
            self.persons.setdefault(folded(word), []).append(entity)
        return entity

    def _words(self, naming: Naming) -> tuple[str, ...]:
        return tuple(self.marked.words.forms[naming.name[0] : naming.name[1]])

    def _text(self, span: tuple[int, int]) -> str:
        words = self.marked.words
        return words.text[words.starts[span[0]] : words.ends[span[1] - 1]]

    def _new_person(self, naming: Naming) -> Entity:
        words = self._words(naming)
        surname, first = folded(words[-1]), folded(words[0])
        text = self._text(naming.name)
        for entity in self.persons.get(surname, ())[-NEAR:]:
            if same_person(entity.words, words):
                entity.take(text, words)
                self._index(entity, words)
                return entity
        entity = Entity(text, ActorKind.PERSON, words)
        entity.tell_sex(words[0].lower())
        self._index(entity, words)
        self.given.setdefault(first, []).append(entity)
        return entity

    def _index(self, entity: Entity, words: tuple[str, ...]) -> None:
        """The surname leads to the person; in a name of three words and more so does each later word ("Sen Gupta")."""
        for word in words[1:] if len(words) > 1 else words:
            if word.lower() not in PARTICLES:
                named = self.persons.setdefault(folded(word), [])
                if entity not in named:
                    named.append(entity)

    def _latest(self, entities: Sequence[Entity]) -> Entity | None:
        return max(entities, key=lambda entity: self.seen.get(entity, -1), default=None)

    def _person(self, naming: Naming) -> Entity:
        """The person of a naming by name: known by surname, or new."""
        words = self._words(naming)
        if len(words) > 1:
            alike = [entity for entity in self.persons.get(folded(words[-1]), ())[-NEAR:] if same_person(entity.words, words)]
        else:
            alike = self.persons.get(folded(words[0]), [])[-NEAR:]
            if len(alike) > 1:
                alike = self._fitting(alike, naming)
        found = self._latest(alike)
        if found is None and len(words) == 1 and not naming.role:
            found = self._latest(self.given.get(folded(words[0]), []))
        return found or self._new_person(naming)

    def _fitting(self, alike: list[Entity], naming: Naming) -> list[Entity]:
        """Of several with one surname those that the title before it fits ("Mrs Tolme")."""
        before = self.marked.words.lowers[naming.first]
        probe = Entity("", ActorKind.PERSON, ())
        probe.tell_sex(before)
        fitting = [entity for entity in alike if probe.feminine is None or entity.feminine in (None, probe.feminine)]
        return fitting or alike

    def _give_role(self, entity: Entity, span: tuple[int, int], *, head: str = "") -> None:
        words = self.marked.words
        first, last = span
        while first < last - 1 and words.lowers[first] in DEFINITE and not words.owns[first]:
            first += 1
        role = self._text((first, last))
        if role in entity.roles:
            return
        entity.roles.append(role)
        for word in role.split():
            self.called.setdefault(plainly(word), []).append(entity)
        for at in range(first, last):
            if words.lowers[at] in ("of", "for", "at", "in"):
                break
            entity.role_heads.add(words.lowers[at])
        if head:
            entity.role_heads.add(head)
        for word in entity.role_heads:
            entity.tell_sex(word)
            self.heads[word] = entity
        if entity.body is None:
            body = body_of(self.marked, (first, last))
            entity.body = self._text(body) if body else None

    def _entity(self, at: int, naming: Naming) -> tuple[Entity | None, str]:
        if naming.kind is ActorKind.PERSON and not naming.head:
            entity = self._person(naming)
            if naming.first < naming.name[0]:
                entity.tell_sex(self.marked.words.lowers[naming.first])
                for at in range(naming.first, naming.name[0]):
                    self.heads[self.marked.words.lowers[at]] = entity
            return entity, naming.rule
        if naming.kind is None:
            return self._capitals(at, naming)
        if naming.kind in BODIES:
            return self._body(naming)
        if naming.kind in (ActorKind.STATE, ActorKind.GROUP):
            return self._named(naming, naming.kind), naming.rule
        return self._described(naming)

    def _capitals(self, at: int, naming: Naming) -> tuple[Entity | None, str]:
        """A run of capitals that no table knows: a person met elsewhere in the text, an abbreviation, or someone who speaks."""
        words = self._words(naming)
        size = len(words)
        alike = self.persons.get(folded(words[-1]), [])[-NEAR:]
        if alike and (size == 1 or any(same_person(entity.words, words) for entity in alike)):
            return self._person(naming), "surname"
        key = " ".join(words).lower()
        if key in self.others:
            return self.others[key], "named before"
        if size == 1 and (short := self._stands_for(words[0])):
            self.others[key] = short
            return short, "abbreviation"
        if size == 1 and folded(words[0]) in self.given and not self.marked.bits[naming.first] & IS_PLACE:
            return self._person(naming), "given name"
        if not known_speaker(self.marked, self.namings, at):
            return (self._named(naming, ActorKind.OTHER), "capitals that speak") if is_source(self.marked, naming) else (None, "")
        if size == 1 and len(words[0]) > 1 and words[0].isupper():
            return self._named(naming, ActorKind.BODY), "abbreviation that speaks"
        if words[-1].lower() in PERSONS.words:
            return self._person(naming), PERSONS.name
        if size > 1 or self.marked.bits[naming.first] & IS_GIVEN or described(self.marked, self.namings, at):
            return self._person(naming), "capitals that speak"
        return self._named(naming, ActorKind.OTHER), "capitals that speak"

    def _named(self, naming: Naming, kind: ActorKind) -> Entity:
        words = self._words(naming)
        key = " ".join(words).lower()
        entity = self.others.get(key)
        if entity is None and len(words) == 1:
            entity = self._stands_for(words[0])
        if entity is None:
            entity = Entity(self._text(naming.name), kind, words)
            if kind in LOOSELY:
                self._enter_body(entity)
        self.others[key] = entity
        return entity

    def _enter_body(self, entity: Entity) -> None:
        self.bodies.append(entity)

    def _body(self, naming: Naming) -> tuple[Entity | None, str]:
        words = self._words(naming)
        assert naming.kind is not None
        if not naming.head or naming.proper or naming.role:
            key = " ".join(words).lower()
            entity = self.others.get(key) or self._ends_like(words) or self._named(naming, naming.kind)
            self.others[key] = entity
            entity.head = entity.head or naming.head
            self._learn_abbreviation(naming, entity)
            return entity, naming.rule
        tail = self._ends_like(words)
        if tail is not None:
            return tail, "named before"
        if [word.lower() for word in words] == ["news", "agency"]:
            found = self._latest([entity for entity in self.bodies[-NEAR:] if entity.kind is ActorKind.OUTLET])
            if found is not None:
                return found, "definite noun"
        if naming.definite and naming.head in LOOSE and self.marked.words.lowers[naming.first] in ("the", "this"):
            found = self._meant(naming, words)
            if found is not None:
                return found, "definite noun"
        before = naming.first - 1
        if (
            before > 0
            and self.marked.words.gap(before) == ") "
            and self.marked.words.lowers[before] in self.others
            and not naming.definite
        ):
            return self.others[self.marked.words.lowers[before]], "after its abbreviation"
        return self._anonymous(naming), naming.rule

    def _meant(self, naming: Naming, words: tuple[str, ...]) -> Entity | None:
        """Whom `the agency`, `the militant group` means: the last body with that noun in its name, else the last that it fits."""
        bodies = self.bodies[-NEAR:]
        named = [entity for entity in bodies if entity.named and entity in self.seen]
        if len(words) == 1:
            nouns = FORCES if naming.head in FORCES else (naming.head,)
            same = self._latest([e for e in bodies if e in self.seen and any(noun in e.name.lower() for noun in nouns)])
            if same is not None or nouns is FORCES:
                return same
        if naming.head in ("group", "movement", "militia", "organisation", "organization", "party"):
            groups = [entity for entity in named if entity.kind is ActorKind.GROUP]
            return self._latest(groups) or self._latest([entity for entity in named if entity.kind is ActorKind.BODY])
        return self._latest([entity for entity in named if entity.kind is not ActorKind.GROUP]) if len(words) == 1 else None

    def _ends_like(self, words: tuple[str, ...]) -> Entity | None:
        """The latest body whose name ends in these words ("the health ministry" after "Lorvia's health ministry")."""
        tail = tuple(word.lower() for word in words)
        if len(tail) < 2:
            return None
        alike = [
            entity
            for entity in self.bodies[-NEAR:]
            if len(entity.words) > len(tail)
            and tuple(word.lower() for word in entity.words[-len(tail) :]) == tail
            and entity.words[-len(tail) - 1] not in ("of", "for", "the", "and")
        ]
        return self._latest(alike)

    def _learn_abbreviation(self, naming: Naming, entity: Entity) -> None:
        """`International Tolme Agency (ITA)`."""
        words = self.marked.words
        after = naming.last
        if after < len(words) and words.gap(after - 1) == " (" and words.gap(after)[:1] == ")":
            short = words.forms[after]
            if len(short) > 1 and sum(char.isupper() for char in short) >= 1:
                entity.aliases.add(short.lower())
                self.others[short.lower()] = entity

    def _stands_for(self, short: str) -> Entity | None:
        """The body or state whose initials the word gives."""
        if not (2 <= len(short) <= 8 and short.isupper()):
            return None
        for entity in self.bodies[-NEAR:]:
            if len(entity.words) > 1 and (initials(entity.words).endswith(short) or blends(short, entity.words)):
                return entity
        return None

    def _described(self, naming: Naming) -> tuple[Entity | None, str]:
        """`the minister`, `the source`: whoever was last called so; `officials`, `a resident`: by their own words."""
        words = self._words(naming)
        low = self.marked.words.lowers[naming.first]
        untold = naming.first == naming.name[0] and len(words) > 1 and low not in DETERMINERS and naming.kind is ActorKind.PERSON
        if (naming.definite and low in ("the", "this")) or untold:
            pointed = any(self.marked.words.owns[naming.first : naming.name[0]])
            found = self.heads.get(naming.head) if len(words) == 1 else None if pointed else self._by_role(words)
            if found is not None:
                return found, "definite noun"
        return self._anonymous(naming), naming.rule

    def _by_role(self, words: tuple[str, ...]) -> Entity | None:
        """`the Lorvian president` after `Lorvia's president, Ana Tolme`: every word stands in one role of the person."""
        asked = {plainly(word) for word in words}
        loosely = asked & AT_THE_HEAD
        alike: list[tuple[int, int, Entity]] = []
        head = plainly(words[-1])
        for entity in [
            entity for noun in ({head} | AT_THE_HEAD if loosely else {head}) for entity in self.called.get(noun, [])[-NEAR:]
        ]:
            seen = self.seen.get(entity, -1)
            for role in (*entity.roles, *(() if entity.named else (entity.name,))):
                told = {plainly(word) for word in role.split()}
                if asked <= told or (loosely and asked - loosely <= told and told & AT_THE_HEAD):
                    alike.append((-len(told - asked - LANDS_OF_ALL), seen, entity))
        return max(alike, key=lambda found: found[:2])[2] if alike else None

    def _anonymous(self, naming: Naming) -> Entity:
        assert naming.kind is not None
        text = self._text(naming.name)
        key = f"~{text.lower()}"
        entity = self.others.get(key)
        if entity is None:
            entity = Entity(text, naming.kind, self._words(naming), named=False, head=naming.head)
            entity.tell_sex(naming.head)
            self.others[key] = entity
            if naming.kind in LOOSELY:
                self._enter_body(entity)
        if naming.kind not in BODIES:
            self.heads[naming.head] = entity
            self.called.setdefault(naming.head, []).append(entity)
        return entity
