"""The rules by which toponyms are read and figures are placed, each with examples. All sentences are invented."""

from __future__ import annotations

from onrecord.read.row import Row

PLACES = (
    Row(
        name="country, capital or region",
        means={
            "Snow fell on Kyiv before dawn.": "Kyiv: UA, city, Kyiv",
            "A plant in Lebanon, Tennessee, closed.": "Lebanon: US, city, Tennessee",
            "A convoy crossed the Donbas.": "Donbas: UA, area",
            "A ferry left the Gaza Strip.": "Gaza Strip: PS, area",
            "The Golan Heights were quiet.": "Golan Heights: SY, area",
            "Trains run again in Kosovo.": "Kosovo: XK, country",
            "Trains run again in Transnistria.": "Transnistria: MD, province, Stînga Nistrului, unitatea teritorială din",
            "A tanker entered the Black Sea.": "Black Sea: None, area",
            "Cooling pumps at the Zaporizhzhia nuclear power plant stopped.": "Zaporizhzhia nuclear power plant: UA, site",
        },
        never=("The Bank of Georgia raised rates.", "Jordan Smith won the race."),
    ),
    Row(
        name="abbreviation of a country",
        means={"He flew to the U.S. last week.": "U.S.: US, country", "Talks in the UK went on.": "UK: GB, country"},
        never=("They told us to wait.",),
    ),
    Row(
        name="abbreviation of a state",
        means={"A barn burned in Decatur, Ill., on Monday.": "Ill.: US, province, Illinois"},
        never=("He felt ill. Then he left.",),
    ),
    Row(
        name="called a place",
        means={
            "Shells hit the village of Robotyne.": "Robotyne: UA, city, Zaporizka oblast",
            "Two drones fell in the Kharkiv region.": "Kharkiv region: UA, province, Kharkivska oblast",
            "Two drones fell in the Kupiansk district of Ukraine.": "Kupiansk district: UA, district, Kharkivska oblast",
            "They met in the village of Zzarabad in Lebanon.": "Zzarabad: LB, no point",
        },
        never=("She left the village Wednesday.", "The Jewish state answered."),
    ),
    Row(
        name="called a place, in the country of the one beside",
        means={"From Beirut they drove to the village of Zzarabad.": "Zzarabad: LB, no point"},
    ),
    Row(
        name="followed by what holds it",
        means={
            "The road to Alexandria, Virginia, was shut.": "Alexandria: US, city, Virginia",
            "A mill in Odessa, Texas, closed.": "Odessa: US, city, Texas",
        },
    ),
    Row(
        name="placed",
        means={
            "A depot near Voznesensk burned.": "Voznesensk: UA, city, Mykolaivska oblast",
            "Rain fell in Reading on Friday.": "Reading: GB, city, England",
        },
        never=("Mr Johnson went home.", "Rules in Western countries differ."),
    ),
    Row(
        name="listed beside a place",
        means={"They drove from Dallas to Texarkana, Texas, and Reno.": "Reno: US, city, Texas"},
    ),
    Row(
        name="town by size",
        means={"Marseille voted on Sunday.": "Marseille: FR, city, Provence-Alpes-Côte-d’Azur"},
    ),
    Row(
        name="city by size",
        means={"Houston voted on Sunday.": "Houston: US, city, Texas"},
        never=("Governor Houston voted on Sunday.",),
    ),
    Row(
        name="small town",
        means={"The choir of Grangemouth sang.": "Grangemouth: GB, city, Scotland"},
    ),
    Row(
        name="surname",
        means={"Guards met Pavlo Odessa there.": "Odessa: no place"},
        never=("Guards met in Odessa.",),
    ),
    Row(
        name="name of several words",
        means={"The streets of Lake Placid were quiet.": "Lake Placid: US, city, New York"},
    ),
    Row(
        name="before a role",
        means={"Kharkiv Mayor Pavlo Orel thanked them.": "Kharkiv: UA, city, Kharkivska oblast"},
    ),
    Row(
        name="name of a people",
        means={"Ukrainian crews cleared the road.": "Ukrainian: UA, country (not literal)"},
    ),
    Row(
        name="a government acts",
        means={
            "Kyiv said the road was open.": "Kyiv: UA, city, Kyiv (not literal)",
            "Moscow has rejected the plan.": "Moscow: RU, city, Moskva (not literal)",
        },
        never=("In Kyiv said to be quiet, snow fell.",),
    ),
    Row(
        name="what a government owns",
        means={"Moscow's forces withdrew.": "Moscow: RU, city, Moskva (not literal)"},
        never=("Moscow's parks were full.",),
    ),
    Row(
        name="done by a government",
        means={"The bridge was rebuilt by Israel.": "Israel: IL, country (not literal)"},
        never=("The bridge in Israel was rebuilt.",),
    ),
    Row(
        name="a government is blamed",
        means={"He accused Tehran of delay.": "Tehran: IR, city, Tehrān (not literal)"},
        never=("He lived in Tehran.",),
    ),
    Row(
        name="a seat of government",
        means={"The Kremlin wants talks.": "Kremlin: RU, site (not literal)"},
        never=("A drone was seen near the Kremlin.",),
    ),
    Row(
        name="says who backs it",
        means={"An Iran-backed group took the hill.": "Iran: IR, country (not literal)"},
        never=("A London-based group took the prize.",),
    ),
    Row(
        name="dateline",
        means={
            "KYIV, Ukraine (AP) — Snow fell.": "Kyiv: UA, city, Kyiv",
            "MELITOPOL, May 21. /TASS/. Snow fell.": "Melitopol: UA, city, Zaporizka oblast",
            "date 2031-02-03 GAZA CITY — Snow fell.": "Gaza City: PS, city, Gaza",
        },
        never=("Ukraine - the state of play", "Paris is nice - said he"),
    ),
)
NO_PLACES = (
    Row(name="month or day", means={"It rained in March.": "March: no place"}),
    Row(
        name="in a body's name",
        means={"The Bank of Georgia raised rates.": "Georgia: no place", "The Odessa Tribune closed.": "Odessa: no place"},
    ),
    Row(name="given name", means={"Charlotte Zubinov won the race.": "Charlotte: no place"}),
    Row(name="ends a longer name", means={"Radek Zubin Kharkiv sang.": "Kharkiv: no place"}),
    Row(name="begins a longer name", means={"Kharkiv Zubinov sang.": "Kharkiv: no place"}),
    Row(name="after a title", means={"Mr Lincoln went home.": "Lincoln: no place"}),
    Row(name="a person named before", means={"Pavlo Lincoln sang. We saw Lincoln again.": "Lincoln: no place"}),
    Row(name="a unit of fighters", means={"The Azov brigade marched.": "Azov: no place"}),
    Row(name="part of a hyphened word", means={"The Obama-era rules ended.": "Obama: no place"}),
    Row(name="common word", means={"Mobile phones rang.": "Mobile: no place"}),
    Row(name="common words", means={"The Red Cross came.": "Red Cross: no place"}),
)
JUDGED = (
    Row(
        name="in the sentence",
        means={
            "NAIROBI — [Nine men] died when shells hit a mill outside Kharkiv.": "Kharkiv: UA",
            "A blast in Kharkiv killed [two men].": "Kharkiv: UA",
            "A blast in eastern Ukraine killed [two men].": "eastern Ukraine: UA",
            "A strike on a mill in Ukraine's Odesa region killed [two men].": "Odesa region: UA",
            "The ministry in Moscow said a blast in Orsk killed [two men].": "Orsk: RU",
            "[launched: Forty drones] flew from Kursk toward Sumy.": "Sumy: UA",
            "A blast in Kharkiv killed [two men], the mayor of Poltava said.": "Kharkiv: UA",
            "The mayor of Poltava said a blast killed [two men].": "Poltava: UA",
            "Shells killed [two men] in the Sumy region in Norway's largest raid.": "Sumy region: UA",
            "A mill in Odesa burned. Guards saw [launched: 40 drones] cross into Moldovan territory.": "Moldova: MD",
            "Guards stopped [intercepted: nine drones] over the Sumy region, six over Poltava and three over Odesa.": "Sumy region: UA",
            "Guards stopped drones over Ukraine, including [intercepted: nine] over Poltava.": "Poltava: UA",
            "A blast in Kharkiv killed [two men], in response to raids in Orsk.": "Kharkiv: UA",
            "The envoy, who met friends in Oslo, said a blast in Kharkiv killed [two men].": "Kharkiv: UA",
            "Snow lay in Sudan. A mill in Khartoum burned. Half the country is dark, which has hurt [affected: nine families].": "Sudan: SD",
            "A drone struck a US outpost in Lebanon, killing [two men].": "Lebanon: LB",
            "Shells fell on Kharkiv, where a mill burned, killing [two men], and on the port of Odesa.": "Kharkiv: UA",
            "A mill in Odesa burned. On a visit to Kharkiv, the duke told how a blast in the city killed [two men].": "Kharkiv: UA",
            "Norwegian nurses in Oslo and the Ukrainian army in Kyiv met. Ukraine said [two men] died in the capital.": "Kyiv: UA",
        },
        never=("A barn burned in Kharkiv. [Two men] died.",),
    ),
    Row(
        name="the happening goes on",
        means={
            "A barn burned in Kharkiv. [Two men] died.": "Kharkiv: UA",
            "A mill burned in Multan. Punjab police said that [two men] died.": "Multan: PK",
            "A mill in Odesa belongs to Kyiv firms. A blast shook the city. [Two men] died.": "Odesa: UA",
            "Snow lay in Kyiv. Poltava mayor Pavlo Orel said a mill burned. [Two men] died.": "Poltava: UA",
            "A mill in Kyiv burned. Crews in Kyiv worked all night. Raids struck mills across Ukraine. [Two men] died.": "Ukraine: UA",
            "A blast shook Kharkiv. Speaking in Oslo, the duke said so. [Two men] died.": "Kharkiv: UA",
            "Snow fell in Gaza. A blast shook a mill in Khan Younis. [captured: Nine men] are still being held.": "Gaza: PS",
            "Snow fell in Transnistria. A mill burned in the region's capital, Tiraspol. [Two men] died.": "Tiraspol: MD",
        },
    ),
    Row(
        name="the report's one scene",
        means={
            "A mill in Poltava burned. Crews in Poltava worked all night. Fires are common in Ukraine. [Two men] died.": "Poltava: UA",
        },
    ),
    Row(
        name="named after the lead",
        means={"A blast in eastern Ukraine killed [two men]. It hit a mine in the town of Ternivka.": "Ternivka: UA"},
        never=("It rained. " * 4 + "A blast in eastern Ukraine killed [two men]. A mine in the town of Ternivka burned.",),
    ),
    Row(
        name="named in the lead",
        means={"A blast shook a mill in Poltava. Guards said the strike in Ukraine killed [two men].": "Poltava: UA"},
        never=("A blast shook a mill in Poltava. Guards said strikes across Ukraine killed [two men].",),
    ),
    Row(
        name="several countries",
        means={"[Two men] died in raids in Lebanon and Jordan.": "no place"},
        never=("[Two men] died in Lebanon, Jordan said.",),
    ),
    Row(
        name="where the health ministry counts",
        means={"A blast shook Kharkiv. The Lebanese health ministry said [two men] died.": "Lebanon: LB"},
        never=("A blast shook Tyre in Lebanon. The Lebanese health ministry said [two men] died.",),
    ),
    Row(
        name="several places listed",
        means={"Ukraine woke to alarms. Blasts in Kharkiv, Sumy and Odesa killed [two men].": "Ukraine: UA"},
    ),
    Row(
        name="the side that it flew against",
        means={
            "A blast shook Kyiv. Air defences stopped [intercepted: 40 drones], the Ukrainian air force said.": "Ukraine: UA",
            "Israel said most of the [intercepted: 40 drones] fired were stopped. Norway was told.": "Israel: IL",
            "Guards stood in Moscow. Ukraine's air force said Russia had fired [launched: 40 drones].": "Ukraine: UA",
        },
    ),
    Row(
        name="a promise is made nowhere",
        means={"Norway promised Ukraine [pledged: $30m].": "no place"},
        never=("At talks in Oslo, Norway promised Ukraine [pledged: $30m].",),
    ),
    Row(name="where it was made", means={"At talks in Oslo, Norway promised Ukraine [pledged: $30m].": "Oslo: NO"}),
    Row(
        name="where they met",
        means={
            "Norway promised Ukraine [pledged: $30m]. Its minister told a conference in Oslo so.": "Oslo: NO",
            "Norway promised Ukraine [pledged: $30m] during a visit to Kyiv by its minister.": "Kyiv: UA",
        },
        never=(
            "Norway met its goals in Oslo. To date it has promised Ukraine [pledged: $30m].",
            "Before the talks, Norway promised Ukraine [pledged: $30m]. The talks began as snow fell in Oslo.",
        ),
    ),
    Row(
        name="the land of the attack that began the war",
        means={
            "Israel's war in Gaza followed an attack by Hamas that killed [forty guards].": "Israel: IL",
            "Israel fights in Gaza since forty guards died in the Hamas attack and [captured: nine] were taken hostage.": "Israel: IL",
        },
        never=(
            "Israel said an attack by Hamas in Gaza killed [forty guards].",
            "Israel said after the Hamas attack that [captured: nine] were arrested in Jenin.",
        ),
    ),
    Row(
        name="several attacks apart",
        means={"Ukraine is dark. A blast shook Kharkiv. [Two men] died in separate attacks.": "Ukraine: UA"},
        never=("Ukraine is dark. A blast shook Kharkiv. [Two men] died in the attack.",),
    ),
    Row(
        name="one of several places",
        means={
            "Ukraine counted [launched: 40 drones] over several regions, including Sumy.": "Ukraine: UA",
            "Ukraine is dark. Blasts in Kharkiv and several other towns killed [two men].": "Ukraine: UA",
            "Ukraine is dark. Blasts in Kharkiv and elsewhere killed [two men].": "Ukraine: UA",
        },
        never=("Ukraine is dark. Blasts in Kharkiv and other parts of the city killed [two men].",),
    ),
    Row(name="handed over between two sides", means={"The two sides freed [freed: 40 captives]. Snow fell in Kyiv.": "no place"}),
    Row(
        name="in the lead",
        means={"Lebanon is dark. [Two men] died.": "Lebanon: LB"},
        never=("War is feared in the Middle East. [Two men] died.",),
    ),
    Row(name="the country most spoken of", means={"Lebanese doctors worked all night. [Two men] died.": "Lebanon: LB"}),
    Row(
        name="no place told",
        means={"[Two men] died.": "no place", "Lebanese officials said [captured: two men] were captured.": "no place"},
    ),
)
