"""International bodies, and outlets: `id | name, other names | people | lands`."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model import ActorKind
from onrecord.read.actors.row import groups

_BODIES = groups(
    ActorKind.BODY,
    """
un | United Nations, UN, U.N. | |
un-security-council | UN Security Council, U.N. Security Council, United Nations Security Council, Security Council | |
un-general-assembly | UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly | |
un-human-rights | UN human rights office, UN Human Rights Office, OHCHR, Office of the High Commissioner for Human Rights | |
un-human-rights-council | UN Human Rights Council, Human Rights Council | |
unrwa | UNRWA, Unrwa | |
unicef | UNICEF, Unicef, UN children's agency | |
unhcr | UNHCR, UN refugee agency, U.N. refugee agency | |
ocha | OCHA, UN Office for the Coordination of Humanitarian Affairs | |
wfp | World Food Programme, World Food Program, WFP | |
who | World Health Organization, World Health Organisation, WHO | |
unifil | UNIFIL, Unifil | |
monusco | MONUSCO, Monusco | |
unmiss | UNMISS | |
iom | International Organization for Migration, IOM | |
iaea | International Atomic Energy Agency, IAEA | |
icj | International Court of Justice, ICJ | |
icc | International Criminal Court, ICC | |
undp | UNDP, UN Development Programme | |
unesco | UNESCO, Unesco | |
fao | Food and Agriculture Organization, FAO | |
eu | European Union, EU, E.U. | |
european-commission | European Commission | |
european-council | European Council | |
european-parliament | European Parliament | |
council-of-europe | Council of Europe | |
nato | NATO, Nato, North Atlantic Treaty Organization, North Atlantic Alliance | |
osce | OSCE, Organization for Security and Co-operation in Europe | |
african-union | African Union | |
ecowas | ECOWAS, Ecowas | |
igad | IGAD | |
sadc | SADC, Southern African Development Community | |
arab-league | Arab League | |
gcc | Gulf Cooperation Council, GCC | |
oic | Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC | |
asean | ASEAN, Asean | |
csto | CSTO, Collective Security Treaty Organization | |
cis | Commonwealth of Independent States, CIS | |
sco | Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO | |
brics | BRICS, Brics | |
opec | OPEC, Opec, OPEC+ | |
g7 | G7, Group of Seven | |
g20 | G20, Group of 20 | |
imf | International Monetary Fund, IMF | |
world-bank | World Bank | |
icrc | International Committee of the Red Cross, ICRC | |
red-cross | Red Cross | |
red-crescent | Red Crescent | |
ifrc | International Federation of Red Cross and Red Crescent Societies, IFRC | |
msf | Doctors Without Borders, Médecins Sans Frontières, Medecins Sans Frontieres, MSF | |
amnesty | Amnesty International | |
hrw | Human Rights Watch | |
sohr | Syrian Observatory for Human Rights | |
save-the-children | Save the Children | |
oxfam | Oxfam | |
nrc | Norwegian Refugee Council | |
irc | International Rescue Committee | |
world-central-kitchen | World Central Kitchen | |
mercy-corps | Mercy Corps | |
interpol | Interpol | |
europol | Europol | |
palestinian-authority | Palestinian Authority | |
plo | Palestine Liberation Organization, PLO | |
isw | Institute for the Study of War | |
acled | ACLED | |
pentagon | Pentagon | | US
us-state-department | US State Department, U.S. State Department, State Department | | US
us-treasury | US Treasury Department, US Treasury, U.S. Treasury, Treasury Department | | US
us-senate | US Senate, U.S. Senate, Senate | | US
us-house | US House of Representatives, U.S. House of Representatives, House of Representatives | | US
us-congress | US Congress, U.S. Congress, Congress | | US
cia | CIA | | US
fbi | FBI | | US
mossad | Mossad | | IL
shin-bet | Shin Bet | | IL
fsb | FSB | | RU
sbu | SBU, Security Service of Ukraine | | UA
""",
)

_OUTLETS = groups(
    ActorKind.OUTLET,
    """
reuters | Reuters | |
ap | Associated Press, AP | |
afp | AFP, Agence France-Presse | |
bbc | BBC, BBC News, BBC Verify | |
cnn | CNN | |
al-jazeera | Al Jazeera | |
new-york-times | New York Times | |
washington-post | Washington Post | |
wall-street-journal | Wall Street Journal, WSJ | |
guardian | Guardian | |
financial-times | Financial Times | |
times-of-israel | Times of Israel | |
haaretz | Haaretz | |
jerusalem-post | Jerusalem Post | |
ynet | Ynet | |
tass | TASS, Tass | |
ria | RIA Novosti, RIA | |
interfax | Interfax | |
ukrinform | Ukrinform | |
ukrainska-pravda | Ukrainska Pravda | |
suspilne | Suspilne | |
kyiv-independent | Kyiv Independent | |
wafa | WAFA, Wafa | |
sana | SANA | |
irna | IRNA | |
fars | Fars | |
tasnim | Tasnim | |
press-tv | Press TV | |
anadolu | Anadolu, Anadolu Agency | |
xinhua | Xinhua | |
global-times | Global Times | |
dpa | dpa, DPA | |
fox-news | Fox News | |
nbc | NBC News, NBC | |
cbs | CBS News, CBS | |
abc | ABC News | |
sky-news | Sky News | |
dw | Deutsche Welle, DW | |
npr | NPR | |
bloomberg | Bloomberg | |
axios | Axios | |
politico | Politico | |
rfe | Radio Free Europe, RFE/RL | |
al-manar | Al-Manar, Al Manar | |
al-mayadeen | Al-Mayadeen, Al Mayadeen | |
al-arabiya | Al Arabiya, Al-Arabiya | |
""",
)

_SHOWN: dict[str, dict[str, str]] = {
    "un": {"The UN called for calm.": "United Nations"},
    "pentagon": {"The Pentagon declined to comment.": "Pentagon"},
    "icrc": {"The International Committee of the Red Cross (ICRC) waited.": "International Committee of the Red Cross"},
}

BODIES = tuple(replace(row, means={**row.means, **_SHOWN.get(row.id, {})}) for row in _BODIES)
OUTLETS = _OUTLETS
