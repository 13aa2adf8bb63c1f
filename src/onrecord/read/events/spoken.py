"""Events told in the words of a speaker: `Lorvia will pay for it, the minister said`."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.model import Actor, ActorKind, Status
from onrecord.read.events.candidate import Candidate
from onrecord.read.events.clause import phrase_of, phrase_start, status_of, subject_of
from onrecord.read.events.parts import doers, implied
from onrecord.read.events.people import Cast
from onrecord.read.events.row import Telling
from onrecord.read.parsed import Token

SAYS = frozenset(
    "said says saying say told tells added adds wrote writes posted insisted insists stressed tweeted warn warns warned warning "
    "declared "
    "argued argues reiterated promised vowed replied responded announced claimed stated states".split()
)
ABOVE = 6  # heads above a verb among which the verb of saying is looked for


def spoken(cast: Cast, verb: Token, row: Telling) -> Iterator[Candidate]:
    """The event that a row tells by the words of a speaker; none where nobody is told to say it, or it is only asked whether."""
    speakers = speaker(cast, verb)
    if not speakers or (status_of(cast.sides.parsed, verb) is None and row.type != "THREATEN"):
        return
    parsed = cast.sides.parsed
    own = cast.side_of(speakers[0])
    subject = _subject(cast, verb)
    meant = cast.named(subject.index) if subject is not None and row.type != "REQUEST" else ()
    recipients = tuple(actor for actor in meant if actor not in speakers and (own is None or cast.side_of(actor) is not own))
    recipients = recipients or implied(cast, verb, row, speakers)
    if row.party and not recipients:
        return
    first = phrase_start(parsed, subject.index) if subject is not None and subject.index < verb.index else None
    span = phrase_of(parsed, verb.index, first)
    yield Candidate(row.type, verb.index, verb.sentence, span, speakers, recipients, row.name, row.worth, row.mode, Status.HAPPENED)


def speaker(cast: Cast, verb: Token) -> tuple[Actor, ...]:
    """Who says what a verb tells: the subject of the verb of saying above it, else the speaker of its words."""
    parsed = cast.sides.parsed
    for above in list(parsed.ancestors(verb.index))[:ABOVE]:
        if above.lower in SAYS and above.tag.startswith("VB"):
            told = subject_of(parsed, above)
            found = doers(cast, told, above) if told is not None else ()
            if found:
                return found
    said = cast.speaker_of(verb.span)
    return (said,) if said is not None and said.kind is not ActorKind.OUTLET else ()


def _subject(cast: Cast, verb: Token) -> Token | None:
    """The subject, of a passive too, of a verb or of the one that it is joined to."""
    parsed = cast.sides.parsed
    passive = next((child for child in parsed.children[verb.index] if parsed.tokens[child].dep == "nsubjpass"), None)
    return parsed.tokens[passive] if passive is not None else subject_of(parsed, verb)
