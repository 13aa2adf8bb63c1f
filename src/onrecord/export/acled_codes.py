"""ACLED's codes (codebook of 2025): event types with their disorder types, kinds of actors, and which kind a happening is."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from onrecord.model import Actor, ActorKind

VIOLENCE, DEMONSTRATIONS, STRATEGIC = "Political violence", "Demonstrations", "Strategic developments"
SUB_EVENTS: dict[str, tuple[str, str]] = {
    "Government regains territory": ("Battles", VIOLENCE),
    "Non-state actor overtakes territory": ("Battles", VIOLENCE),
    "Armed clash": ("Battles", VIOLENCE),
    "Excessive force against protesters": ("Protests", f"{VIOLENCE}; {DEMONSTRATIONS}"),
    "Protest with intervention": ("Protests", DEMONSTRATIONS),
    "Peaceful protest": ("Protests", DEMONSTRATIONS),
    "Violent demonstration": ("Riots", DEMONSTRATIONS),
    "Mob violence": ("Riots", VIOLENCE),
    "Chemical weapon": ("Explosions/Remote violence", VIOLENCE),
    "Air/drone strike": ("Explosions/Remote violence", VIOLENCE),
    "Suicide bomb": ("Explosions/Remote violence", VIOLENCE),
    "Shelling/artillery/missile attack": ("Explosions/Remote violence", VIOLENCE),
    "Remote explosive/landmine/IED": ("Explosions/Remote violence", VIOLENCE),
    "Grenade": ("Explosions/Remote violence", VIOLENCE),
    "Sexual violence": ("Violence against civilians", VIOLENCE),
    "Attack": ("Violence against civilians", VIOLENCE),
    "Abduction/forced disappearance": ("Violence against civilians", VIOLENCE),
    **dict.fromkeys(
        (
            "Agreement",
            "Arrests",
            "Change to group/activity",
            "Disrupted weapons use",
            "Headquarters or base established",
            "Looting/property destruction",
            "Non-violent transfer of territory",
            "Other",
        ),
        (STRATEGIC, STRATEGIC),
    ),
}
INTERS = (
    "State forces",
    "Rebel group",
    "Political militia",
    "Identity militia",
    "Rioters",
    "Protesters",
    "Civilians",
    "External/Other forces",
)

# The first that fits says which: modes of the events, things launched or hit, the sub-event type.
_MEANS: tuple[tuple[frozenset[str], frozenset[str], str], ...] = (
    (frozenset({"sexual"}), frozenset(), "Sexual violence"),
    (frozenset({"aerial", "drone"}), frozenset({"drone", "aircraft", "helicopter"}), "Air/drone strike"),
    (frozenset({"suicide-attack"}), frozenset(), "Suicide bomb"),
    (
        frozenset({"heavy-weapons"}),
        frozenset({"missile", "ballistic_missile", "cruise_missile", "rocket", "shell"}),
        "Shelling/artillery/missile attack",
    ),
    (frozenset({"explosives"}), frozenset(), "Remote explosive/landmine/IED"),
    (frozenset({"abduct"}), frozenset(), "Abduction/forced disappearance"),
)
_FIGHTERS = frozenset({"soldier", "militant", "police"})
_BY_HAND = frozenset({"firearms", "targeted", "beat", "torture", "primitive"})
_PEOPLE = frozenset({"person", "civilian", "child", "journalist", "rescuer"})
_TALKS = frozenset({"CONSULT", "YIELD", "RETREAT"})


def sub_event(
    kind: str, modes: AbstractSet[str], weapons: AbstractSet[str], harmed: AbstractSet[str], *, parties: int
) -> str | None:
    """The sub-event type of an incident; null where what was said does not tell which.

    `kind` is its PLOVER type, `modes` those of its events, `weapons` the things launched or hit, `harmed` the people
    killed, wounded, captured or freed, `parties` how many sides are named.

    >>> sub_event("ASSAULT", {"drone"}, set(), set(), parties=1)
    'Air/drone strike'
    """
    if kind == "ASSAULT":
        for by_mode, by_weapon, code in _MEANS:
            if by_mode & modes or by_weapon & weapons:
                return code
        if parties > 1 and harmed & _FIGHTERS:
            return "Armed clash"
        return "Attack" if modes & _BY_HAND and harmed & _PEOPLE else None
    if kind == "PROTEST" and not harmed:
        return "Violent demonstration" if "riot" in modes else "Peaceful protest" if "demo" in modes else None
    if kind == "COERCE":
        return "Abduction/forced disappearance" if "abduct" in modes else "Arrests" if "arrest" in modes else None
    return "Agreement" if kind in _TALKS and parties > 1 else None


def actor_name(actor: Actor) -> str:
    """The actor as ACLED writes it, without the years of a government, which reports do not give."""
    return f"Military Forces of {actor.name}" if actor.kind is ActorKind.STATE else actor.name


def inter(actor: Actor, country: str | None) -> str:
    """The kind of actor: a state's forces at home or abroad; an organised group is a rebel group."""
    if actor.kind is ActorKind.STATE:
        return "State forces" if actor.id == country else "External/Other forces"
    return "Rebel group" if actor.kind is ActorKind.GROUP else "External/Other forces"


def interaction(one: str, other: str) -> str:
    """The two kinds of actors, the lower code first; that of external forces and civilians is turned round.

    >>> interaction("Civilians", "State forces"), interaction("Rebel group", "")
    ('State forces-Civilians', 'Rebel group only')
    """
    kinds = [kind for kind in INTERS if kind in {one, other}]
    if not other or not one:
        return f"{one or other} only" if kinds else ""
    if one == other:
        return f"{one}-{one}"
    return "External/Other forces-Civilians" if set(kinds) == {"Civilians", "External/Other forces"} else "-".join(kinds)
