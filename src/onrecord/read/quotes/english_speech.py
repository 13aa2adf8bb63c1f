"""Words around speech: what may stand between a speaker and the verb, who is meant by a pronoun, what a statement is called."""

from __future__ import annotations

BETWEEN = frozenset(
    "also later earlier then now has have had was is were been being further previously repeatedly recently reportedly just only first "
    "once again already still even never not did does do will would could may might can simply quickly publicly and but further "
    "today yesterday separately similarly meanwhile initially subsequently angrily bluntly jokingly strongly himself herself itself "
    "themselves both all monday tuesday wednesday thursday friday saturday sunday on in early late tonight however additionally "
    "immediately briefly officially often long since".split()
)
"""Words that may stand between a subject and its verb."""

PREPOSITIONS = frozenset(
    "of in to with by for at on from against over after about under near into between among around across inside outside behind "
    "before during through towards toward upon onto via as than like since until despite within without beyond amid".split()
)
"""A name after one of these is no subject."""

PERSONAL = frozenset("he she they it".split())
POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they", "him": "he", "them": "they"}
OBJECTS = frozenset("him her them it".split())
STATEMENTS = frozenset(
    "statement statements post posts report reports message messages letter video release communique communiqué text tweet tweets bulletin "
    "update document article dispatch notice readout transcript email memo announcement declaration resolution caption note filing "
    "account list figures data estimates statistics numbers accounts records calculations documents paper study briefing assessment".split()
)
"""What speech is called: whose it is speaks."""

TELLING = frozenset("told tells tell informed briefed assured reminded called calls accused blamed urged asked put puts".split())
"""Verbs that never stand before their subject: what follows is whom they are about."""

CONJUNCTIONS = frozenset("as since after before until than like".split())
"""Prepositions that are conjunctions before a subject and its verb ("as Tolme said")."""

NO_SUBJECT = frozenset(
    "i we you this that these those there here what when where why how if so or nor as it's that's he's she's i'm we're they're not "
    "everyone everybody anyone nobody none all many most some few more another which who whom whose and but is are was were be been "
    "has have had do does did will would can could may might should must".split()
)
"""Words that no phrase for a speaker holds."""

PARTICIPLE_ENDS = frozenset("killed dead missing injured wounded destroyed damaged to hit".split())
"""After these a form in -ed is no verb of saying ("people reported killed", "adding to the losses")."""

BE = frozenset("was were is are been be being".split())
IS_SOMEONE = BE | frozenset("become became becomes remain remains remained".split())
"""After these a noun tells what somebody is."""

QUOTING = frozenset("quoted quotes quoting cited cites citing sourcing".split())
"""Verbs whose object speaks."""

TIMES = frozenset(
    "on in at during after late early yesterday today monday tuesday wednesday thursday friday saturday sunday last this earlier "
    "overnight when while as who via through to".split()
)
"""What may follow a speaker named after the verb."""

TOLD_BY_MANY = frozenset("reports figures data estimates statistics numbers accounts records calculations documents".split())
"""Sources that speak for themselves where nobody's are told ("initial reports said")."""

ISSUED = frozenset("published released issued compiled provided obtained put circulated posted collected seen".split())

BY = frozenset("by from of".split())
