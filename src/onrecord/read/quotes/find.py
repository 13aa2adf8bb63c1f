"""From text and its names to quotations with their speakers."""

from __future__ import annotations

from onrecord.model import Quote
from onrecord.read.names.find import Names
from onrecord.read.quotes.marks import Stretch, stretches
from onrecord.read.quotes.sentences import outer_sentences
from onrecord.read.quotes.speaker import Teller

FEWEST_WORDS = 3


def find_quotes(text: str, names: Names) -> tuple[Quote, ...]:
    """Every stretch of direct speech of three words or more, once for each pair of marks, with whoever the text says spoke it.

    >>> from onrecord.read.names import find_names
    >>> said = "“We saw two boats,” said the mayor, Ana Tolme."
    >>> [(quote.text, quote.speaker.name) for quote in find_quotes(said, find_names(said))]
    [('We saw two boats,', 'Ana Tolme')]
    """
    marked = stretches(text)
    if not marked:
        return ()
    teller = Teller(text, names)
    quotes: list[Quote] = []
    for sentence in outer_sentences(text, names.words, marked):
        for stretch, told in teller.tell(sentence):
            if not _speech(stretch, text):
                continue
            speaker, attribution, rule = told
            quotes.append(Quote(span=stretch.span, text=stretch.span.of(text), speaker=speaker, attribution=attribution, rule=rule))
    return tuple(quotes)


def _speech(stretch: Stretch, text: str) -> bool:
    """Three words or more, and no title: in a title every long word has a capital."""
    said = [word for word in stretch.span.of(text).split() if any(char.isalnum() for char in word)]
    if len(said) < FEWEST_WORDS:
        return False
    long = [word for word in said if len(word.strip("“”\"'’,.")) > 3]
    return not (len(long) > 1 and len(said) < 12 and all(word.lstrip("([‘'“\"")[:1].isupper() or word[:1].isdigit() for word in long) and said[-1][-1].isalnum())
