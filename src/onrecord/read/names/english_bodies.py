"""What bodies are called: words that head the name of a ministry, force, agency, company or outlet, as tables."""

from __future__ import annotations

from onrecord.model import ActorKind
from onrecord.read.names.english_roles import Heads, words

BODIES = (
    Heads(
        name="parts of a state",
        kind=ActorKind.BODY,
        words=words(
            "ministry ministries department administration government office cabinet presidency parliament senate congress assembly court tribunal "
            "council commission committee commissariat directorate secretariat bureau authority embassy consulate mission municipality "
            "duma knesset rada bundestag treasury inspectorate prosecutor-general agency service services council's governorate "
            "oblast-administration ombudsman's coroner taskforce delegation presidium legislature"
        ),
        means={
            "The Lorvian defence ministry spoke.": "Lorvian defence ministry [body]",
            "The Ministry of Fisheries of Lorvia spoke.": "Ministry of Fisheries of Lorvia [body]",
        },
        never=("The minister spoke.",),
    ),
    Heads(
        name="forces",
        kind=ActorKind.BODY,
        words=words(
            "military army navy force forces command police gendarmerie guard coastguard militia staff corps brigade battalion regiment "
            "division squadron fleet troops garrison marines intelligence headquarters defences defenses defence defense"
        ),
        means={"Lorvia's air force spoke.": "Lorvia's air force [body]"},
    ),
    Heads(
        name="bodies of the public",
        kind=ActorKind.BODY,
        words=words(
            "party movement group organisation organization union alliance league institute university college school academy centre "
            "center hospital clinic charity foundation association federation society observatory watchdog thinktank think-tank "
            "coalition front brigades nations programme program fund court cross crescent church diocese eparchy community campaign "
            "regime faction body network initiative tank monitor museum hotline forum club trust unit wing legion administration resistance management leadership database"
        ),
        means={"The Tolme Observatory spoke.": "Tolme Observatory [body]"},
    ),
    Heads(
        name="companies",
        kind=ActorKind.BODY,
        words=words(
            "company firm brand operator utility corporation bank airline airport port plant railway railways supplier manufacturer "
            "provider platform giant consortium exchange inc ltd llc corp plc group enterprise refinery factory"
        ),
        means={"The grid operator Tolenergo spoke.": "Tolenergo [body] grid operator"},
    ),
    Heads(
        name="the press",
        kind=ActorKind.OUTLET,
        words=words(
            "broadcaster newspaper channel outlet website media tv television radio news times post telegraph guardian herald tribune "
            "gazette magazine agencies press journal daily chronicle"
        ),
        means={"The Tolme Herald reported a fire.": "Tolme Herald [outlet]"},
    ),
)

OUTLETS = Heads(
    name="known outlets",
    kind=ActorKind.OUTLET,
    words=words(
        "reuters afp ap bbc cnn tass interfax bloomberg ukrinform unian itar-tass rt npr cbs abc nbc msnbc dpa ansa efe kyodo xinhua "
        "axios politico haaretz wafa sana irna bild spiegel suspilne meduza mediazona novosti ria al-jazeera aljazeera sky itv "
        "skynews channel4 dw france24 euronews anadolu nna ynet kan ukrainska pravda rbc-ukraine aap pti ani dawn petra spa"
    ),
    means={"Reuters reported a fire.": "Reuters [outlet]"},
)
"""Outlets told by one word."""

KNOWN = Heads(
    name="known bodies",
    kind=ActorKind.BODY,
    words=words(
        "nato un eu osce iaea who unicef unhcr unrwa ocha icrc wfp imf fbi cia mi5 mi6 sbu gur fsb idf irgc isw pentagon kremlin "
        "centcom interpol europol oxfam msf ohchr unesco opec icc icj hrw pla iaf mda african-union asean ecowas unifil minusma "
        "dtek energoatom ukrenergo rosatom gazprom naftogaz ukrzaliznytsia hrmmu g7 g20 wto who opcw mossad"
    ),
    means={"The IAEA spoke.": "IAEA [body]"},
)
"""Bodies told by one word."""

GROUPS = Heads(
    name="armed groups and movements",
    kind=ActorKind.GROUP,
    words=words(
        "hamas hezbollah hizbollah hizbullah houthi houthis taliban isis isil is-k al-qaeda al-shabab al-shabaab fatah wagner rsf saf "
        "m23 boko-haram pkk sdf ypg hts jnim bla ttp lashkar-e-taiba al-nusra pij eln farc adf codeco tigray-forces fano"
    ),
    means={"Hamas spoke.": "Hamas [group]"},
)
"""Groups told by one word."""

LOOSE = frozenset(
    "group agency organisation organization body watchdog charity company firm operator broadcaster newspaper outlet channel thinktank "
    "network movement party union alliance institute monitor service office command department force military army police "
    "ministry government administration council commission committee authority hospital court university statement unit post "
    "mission embassy parliament bank fund bloc coalition corporation utility plant".split()
)
"""Definite words for a body named before ("the agency")."""

TABLES = (*BODIES, OUTLETS, KNOWN, GROUPS)
