"""Armed groups: `id | name, other names | people | lands in which harm done to fighters is done to them`."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model import ActorKind
from onrecord.read.actors.row import groups

_ALL = groups(
    ActorKind.GROUP,
    """
hamas | Hamas | | PS
hezbollah | Hezbollah, Hizbollah, Hizbullah, Hezbullah | | LB
houthis | Houthis, Ansar Allah, Ansarallah, Ansarullah, Houthi | | YE
islamic-jihad | Islamic Jihad, Palestinian Islamic Jihad, PIJ | | PS
qassam-brigades | Qassam Brigades, Al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, al Qassam Brigades | | PS
al-quds-brigades | Al-Quds Brigades, Quds Brigades | | PS
fatah | Fatah | | PS
pflp | Popular Front for the Liberation of Palestine, PFLP | | PS
popular-resistance-committees | Popular Resistance Committees | | PS
al-aqsa-martyrs | Al-Aqsa Martyrs Brigades, Al Aqsa Martyrs' Brigades, Al-Aqsa Martyrs' Brigade | | PS
amal | Amal Movement, Amal movement | | LB
jamaa-islamiya | Jamaa Islamiya, al-Jamaa al-Islamiya | | LB
isis | ISIS, Islamic State, ISIL, IS, Daesh, Islamic State group, IS-K, ISIS-K, Islamic State of Iraq and Syria | | IQ, SY
al-qaeda | al-Qaeda, al Qaeda, al-Qaida, al Qaida | |
hts | Hayat Tahrir al-Sham, HTS | | SY
sna | Syrian National Army | | SY
sdf | Syrian Democratic Forces, SDF | | SY
ypg | YPG, People's Defense Units, People's Protection Units | | SY
pkk | PKK, Kurdistan Workers' Party, Kurdistan Workers Party | | TR
kataib-hezbollah | Kataib Hezbollah, Kata'ib Hezbollah | | IQ
islamic-resistance-iraq | Islamic Resistance in Iraq | | IQ
pmf | Popular Mobilization Forces, Popular Mobilisation Forces, Hashd al-Shaabi | | IQ
taliban | Taliban, Taleban, Afghan Taliban | | AF
ttp | Pakistani Taliban, TTP, Tehrik-e-Taliban Pakistan, Tehreek-e-Taliban Pakistan | | PK
bla | Balochistan Liberation Army, Baloch Liberation Army, BLA | | PK
blf | Balochistan Liberation Front, Baloch Liberation Front | | PK
lashkar-e-taiba | Lashkar-e-Taiba | |
jaish-e-mohammed | Jaish-e-Mohammed, Jaish-e-Mohammad | |
haqqani | Haqqani network | | AF
northern-resistance | National Resistance Front | | AF
rsf | Rapid Support Forces, RSF | | SD
splm-n | SPLM-N, Sudan People's Liberation Movement-North | | SD
splm-io | SPLM-IO | | SS
al-shabaab | al-Shabaab, Al-Shabaab, al Shabaab, Al Shabaab, al-Shabab, Al-Shabab, al Shabab | | SO
boko-haram | Boko Haram | | NG
iswap | ISWAP, Islamic State West Africa Province | | NG
jnim | JNIM, Jama'at Nusrat al-Islam wal-Muslimin | | ML, BF
m23 | M23, March 23 Movement | | CD
adf | Allied Democratic Forces, ADF | | CD
codeco | CODECO | | CD
fdlr | FDLR | | CD
lra | Lord's Resistance Army | |
tplf | TPLF, Tigray People's Liberation Front, Tigrayan forces | | ET
fano | Fano | | ET
oromo-liberation-army | Oromo Liberation Army, OLA | | ET
seleka | Seleka, Séléka | | CF
lna | Libyan National Army, LNA | | LY
wagner | Wagner, Wagner Group, Africa Corps | |
azov | Azov, Azov Battalion, Azov Brigade, Azov Regiment | |
freedom-of-russia | Freedom of Russia Legion, Freedom of Russia | |
rdk | Russian Volunteer Corps | |
dpr | Donetsk People's Republic, DPR, DNR | |
lpr | Luhansk People's Republic, Lugansk People's Republic, LPR, LNR | |
farc | FARC | | CO
eln | ELN, National Liberation Army | | CO
gulf-clan | Gulf Clan | | CO
sinaloa | Sinaloa cartel, Sinaloa Cartel | | MX
jalisco | Jalisco New Generation Cartel, CJNG | | MX
viv-ansanm | Viv Ansanm | | HT
arakan-army | Arakan Army | | MM
three-brotherhood | Three Brotherhood Alliance | | MM
karen-national | Karen National Union, Karen National Liberation Army | | MM
kachin-independence | Kachin Independence Army | | MM
pdf-myanmar | People's Defence Force, People's Defence Forces, People's Defense Force | | MM
abu-sayyaf | Abu Sayyaf | | PH
new-peoples-army | New People's Army | | PH
ltte | LTTE, Tamil Tigers, Liberation Tigers of Tamil Eelam | |
eta | ETA | |
ira | IRA, Irish Republican Army | |
polisario | Polisario, Polisario Front | |
""",
)

_SHOWN: dict[str, dict[str, str]] = {
    "houthis": {"Houthi rebels fired again.": "Houthis", "Ansar Allah denied it.": "Houthis"},
    "rsf": {"The Rapid Support Forces (RSF) left.": "Rapid Support Forces"},
    "isis": {"ISIS claimed the blast.": "ISIS", "The Islamic State group denied it.": "ISIS"},
    "al-shabaab": {"Al-Shabaab seized the road.": "al-Shabaab"},
}
_NEVER: dict[str, tuple[str, ...]] = {"isis": ("IT IS LATE.",), "amal": ("Amal Clooney spoke.",)}

GROUPS = tuple(replace(row, means={**row.means, **_SHOWN.get(row.id, {})}, never=_NEVER.get(row.id, ())) for row in _ALL)
