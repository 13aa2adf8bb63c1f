"""From text and its names to quotations with their speakers."""

from __future__ import annotations

from onrecord.model import Quote
from onrecord.read.names.find import Names
from onrecord.read.quotes.marks import Stretch, stretches
from onrecord.read.quotes.sentences import outer_sentences
from onrecord.read.quotes.speaker import Teller

FEWEST_WORDS = 3
LONGEST_TITLE = 12


def find_quotes(text: str, names: Names) -> tuple[Quote, ...]:
    """Every stretch of direct speech of three words or more, once for each pair of marks, with whoever the text says spoke it.

    >>> from onrecord.read.names import find_names
    >>> said = "“We saw two boats,” said the mayor, Ana Tolme."
    >>> [(quote.text, quote.speaker.name) for quote in find_quotes(said, find_names(said))]
    [('We saw two boats,', 'Ana Tolme')]
    """
    marked = speeches(text)
    if not marked:
        return ()
    teller = Teller(text, names)
    quotes: list[Quote] = []
    for sentence in outer_sentences(text, names.words, marked):
        for stretch, told in teller.tell(sentence):
            speaker, attribution, rule = told
            quotes.append(Quote(span=stretch.span, text=stretch.span.of(text), speaker=speaker, attribution=attribution, rule=rule))
    return tuple(quotes)


def speeches(text: str) -> list[Stretch]:
    """The stretches between quotation marks that are direct speech."""
    return [stretch for stretch in stretches(text) if _speech(stretch, text)]


def _speech(stretch: Stretch, text: str) -> bool:
    """Three words or more, and no title: in a title every long word has a capital."""
    said = [word for word in stretch.span.of(text).split() if any(char.isalnum() for char in word)]
    if len(said) < FEWEST_WORDS:
        return False
    if text[max(stretch.before - 12, 0) : stretch.before].rstrip().endswith(("titled", "headlined")):
        return False
    long = [word for word in said if len(word.strip("“”\"'’,.")) > 3]
    capital = [word.lstrip("([‘'“\"")[:1].isupper() or word[:1].isdigit() for word in (long if len(long) > 1 else said)]
    return not (all(capital) and len(said) < LONGEST_TITLE)
