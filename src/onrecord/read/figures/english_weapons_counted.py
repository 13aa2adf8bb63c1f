"""Weapons and attacks that are counted."""

from __future__ import annotations

from onrecord.read.figures.item import STRIKE, WEAPON, Item

WEAPONS = (
    Item(
        name="drone",
        item="drone",
        kind=WEAPON,
        words="drone; uav; unmanned aerial vehicle; unmanned aircraft; unmanned vehicle; shahed; quadcopter; drones; "
        "attack drone; strike drone; unmanned aerial system; kamikaze drone; loitering munition; "
        "sea drone; naval drone; fpv; fpv drone; aerial vehicle; strike uav; geran; gerbera; lancet; unmanned "
        "boat; copter; aerial drone; unmanned aerial",
        means={"40 drones were downed": "drone", "six UAVs fell": "drone"},
    ),
    Item(
        name="ballistic missile",
        item="ballistic_missile",
        kind=WEAPON,
        words=(
            "ballistic missile; iskander; iskander missile; kinzhal; kinzhal missile; hypersonic missile; "
            "aeroballistic missile; air ballistic missile; iskander-m; kn-23; atacms; scud; hwasong; "
            "intercontinental ballistic missile; icbm"
        ),
        means={"two ballistic missiles were fired": "ballistic_missile"},
    ),
    Item(
        name="cruise missile",
        item="cruise_missile",
        kind=WEAPON,
        words=(
            "cruise missile; kalibr; kalibr missile; kh-101; kh-59; kh-555; kh-22; tomahawk; storm shadow; storm "
            "shadow missile; storm shadow cruise missile; guided cruise missile; kh-101 missile; kalibr cruise "
            "missile; neptune missile; scalp missile"
        ),
        means={"six cruise missiles were fired": "cruise_missile"},
    ),
    Item(
        name="missile",
        item="missile",
        kind=WEAPON,
        words=(
            "missile; guided missile; s-300 missile; anti-ship missile; guided air missile; surface-to-air missile; "
            "interceptor missile; interceptor; anti-tank missile; himars missile; air-to-surface missile"
        ),
        means={"18 missiles were fired": "missile"},
    ),
    Item(
        name="rocket",
        item="rocket",
        kind=WEAPON,
        words="rocket; grad; grad rocket; himars rocket; katyusha; rocket launch",
        means={"30 rockets were fired": "rocket"},
    ),
    Item(
        name="bomb",
        item="bomb",
        kind=WEAPON,
        words=(
            "bomb; aerial bomb; glide bomb; guided bomb; guided aerial bomb; kab; car bomb; bomblet; barrel bomb; "
            "airstrike bomb; explosive device; ied; improvised explosive device; landmine; mine; grenade; air bomb; "
            "grenades; suicide bomb"
        ),
        means={"nine glide bombs were dropped": "bomb"},
    ),
    Item(
        name="shell",
        item="shell",
        kind=WEAPON,
        words=(
            "shell; artillery shell; mortar shell; mortar; artillery round; mortar round; artillery projectile; "
            "mortar bomb; mine shell"
        ),
        means={"50 shells were fired": "shell"},
    ),
    Item(
        name="munition",
        item="munition",
        kind=WEAPON,
        words="munition; projectile; warhead; round; round of ammunition; rounds of ammunition; weapon; air target; "
        "aerial target; missiles and drones; drones and missiles; ammunition; bullet; air attack weapon; aerial "
        "object; "
        "means of attack; aerial weapon; air assault weapon; air weapon; cluster munition; rockets and drones; "
        "rockets and missiles; drones and rockets; missiles and rockets; attack weapon; enemy target; means of "
        "air attack; air attack means",
        means={"16 munitions were fired": "munition"},
    ),
    Item(
        name="strike",
        item="strike",
        kind=STRIKE,
        words="strike; air strike; airstrike; attack; bombing; raid; air raid; shelling; bombardment; drone attack; "
        "missile attack; missile strike; drone strike; assault; explosion; blast; shellings; sortie; offensive "
        "operation; "
        "artillery strike; rocket attack; suicide bombing; ambush; bombings; assault operation; artillery attack;"
        " incursion; air attack; hit; battle; operation",
        means={"30 air strikes were carried out": "strike"},
    ),
)
