"""What is counted: nouns and the item of the guide that they are (`GUIDE.md`, item).

`kind` is the family that predicates ask for: people, weapon (what flies or falls), strike, structure, vehicle, money, other.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row

PEOPLE, WEAPON, STRIKE, STRUCTURE, VEHICLE, MONEY, OTHER = "people", "weapon", "strike", "structure", "vehicle", "money", "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Row):
    """Nouns in the singular (the plural is made from them; irregular ones are written out) that are one item.

    `words` may hold two words ("fuel depot"); a longer match wins over a shorter one.
    """

    item: str
    kind: str
    words: str


ITEMS = (
    Item(
        name="civilian",
        item="civilian",
        kind=PEOPLE,
        words="civilian; non-combatant; noncombatant",
        means={"two civilians were killed": "civilian"},
    ),
    Item(
        name="child",
        item="child",
        kind=PEOPLE,
        words="child; children; boy; girl; baby; babies; infant; toddler; newborn; teenager; teen; minor; schoolchild; "
        "schoolchildren; schoolgirl; schoolboy; kid; youngster; "
        "adolescent; pupil; son; daughter; grandchild; grandchildren; grandson; granddaughter; young girl; young "
        "boy; teenage girl; teenage boy; youth; preschooler; underage",
        means={"three children died": "child", "a boy was wounded": "child"},
    ),
    Item(
        name="soldier",
        item="soldier",
        kind=PEOPLE,
        words="soldier; troop; serviceman; servicemen; servicewoman; servicewomen; service member; servicemember; "
        "service personnel; military personnel; sailor; marine; paratrooper; officer; "
        "conscript; recruit; reservist; commando; gunner; pilot; navy personnel; crew member; cadet; infantryman;"
        " infantrymen; airman; airmen; general; commander; colonel; lieutenant; "
        "sergeant; private; defender; peacekeeper; guardsman; guardsmen; military officer; army officer; tank "
        "crew; enemy troop; naval infantry; border guard; reserve; mobilized; "
        "special forces; trooper; legionnaire; contract soldier; soldiers and officers; army; men in uniform; "
        "combatant; occupier; invader; personnel; reinforcement; blue helmet; military; "
        "volunteer fighter; foreign fighter; mercenary; mercenaries; security forces; security personnel; "
        "security officer; national guard; guard; security guard; military police; army personnel",
        means={"12 soldiers died": "soldier", "400 troops were sent": "soldier"},
    ),
    Item(
        name="police",
        item="police",
        kind=PEOPLE,
        words="police; police officer; policeman; policemen; policewoman; policewomen; police official; gendarme; "
        "constable; law enforcement officer; cop; police personnel; traffic police; "
        "riot police; police force; officer of police; sheriff; trooper of police; policeman",
        means={"four policemen were hurt": "police", "three police officers died": "police"},
    ),
    Item(
        name="rescuer",
        item="rescuer",
        kind=PEOPLE,
        words="rescuer; firefighter; fireman; firemen; rescue worker; paramedic; emergency worker; first responder; "
        "ambulance worker; rescue team member; civil defence worker; civil defense worker; "
        "sapper; deminer; emergency responder; ambulance driver; emergency service worker; emergency services "
        "worker; emergency personnel; ambulance crew; civil defence member; civil defense member",
        means={"two firefighters were wounded": "rescuer"},
    ),
    Item(
        name="journalist",
        item="journalist",
        kind=PEOPLE,
        words=(
            "journalist; reporter; correspondent; photographer; cameraman; cameramen; media worker; photojournalist; "
            "news crew member; war correspondent; videographer; camera operator; press worker; editor"
        ),
        means={"a journalist was killed": "journalist"},
    ),
    Item(
        name="militant",
        item="militant",
        kind=PEOPLE,
        words="militant; fighter; gunman; gunmen; insurgent; rebel; terrorist; jihadist; jihadi; attacker; bomber; "
        "suicide bomber; operative; guerrilla; militiaman; militiamen; extremist; islamist; "
        "separatist; assailant; mujahideen; combatants; armed man; armed men; bandit; paramilitary; "
        "paramilitaries; militia member; group member; cell member; infiltrator; saboteur; saboteurs; rsf "
        "fighter; "
        "al-shabaab fighter; taliban; houthi; member of the militia; pirate",
        means={"20 militants were killed": "militant", "six gunmen were wounded": "militant"},
    ),
    Item(
        name="prisoner",
        item="prisoner",
        kind=PEOPLE,
        words="prisoner; detainee; pow; prisoner of war; prisoners of war; inmate; captive; political prisoner; convict; prisoners",
        means={"90 prisoners were freed": "prisoner"},
    ),
    Item(name="hostage", item="hostage", kind=PEOPLE, words="hostage; abductee", means={"five hostages were freed": "hostage"}),
    Item(
        name="person",
        item="person",
        kind=PEOPLE,
        words="person; persons; people; man; men; woman; women; resident; worker; other; employee; refugee; victim; "
        "adult; patient; villager; passenger; citizen; student; migrant; local; colleague; "
        "pensioner; national; family member; relative; mother; father; sister; brother; wife; husband; uncle; "
        "aunt; nephew; niece; cousin; grandmother; grandfather; parent; couple; driver; volunteer; staff; "
        "staff member; aid worker; humanitarian worker; doctor; nurse; medic; medical worker; health worker; "
        "teacher; farmer; fisherman; fishermen; miner; engineer; technician; contractor; tourist; foreigner; "
        "protester; protestor; demonstrator; activist; politician; official; lawmaker; judge; prosecutor; lawyer;"
        " mayor; minister; governor; diplomat; ambassador; adviser; advisor; priest; nun; monk; pastor; "
        "worshipper; "
        "bystander; pedestrian; shopper; customer; guest; tenant; inhabitant; dweller; evacuee; displaced; idp; "
        "asylum seeker; settler; israeli; palestinian; ukrainian; russian; syrian; sudanese; "
        "lebanese; iranian; american; briton; chinese; afghan; somali; nigerian; turk; kurd; yazidi; rohingya; "
        "pole; german; frenchman; iraqi; yemeni; georgian; armenian; azerbaijani; tatar; european; indian; "
        "pakistani; "
        "christian; muslim; jew; catholic; life; lives; soul; body; bodies; corpse; remains; death; fatality; "
        "fatalities; dead; deceased; wounded; injured; injury; injuries; missing; casualty; casualties; family; "
        "families; household; member; crew; pensioners; neighbour; neighbor; friend; survivor; human; individual;"
        " figure; leader; member of staff; player; athlete; elderly; elder; technicians; labourer; laborer; "
        "cook; cleaner; guard of honour; clergyman; clergymen; shepherd; trader; vendor; subscriber; consumer; "
        "customers; human being; returnee; witness; suspect; collaborator; dissident; mourner; parishioner; "
        "graduate; "
        "academic; scientist; businessman; businessmen; policymaker; councillor; head of state; peaceful "
        "resident; crewman; crewmen; associate; accomplice; aide; follower; supporter; ringleader; producer; "
        "manager; chef; cadre; coach; son-in-law; daughter-in-law; chief; head; boss; mastermind; spokesman; "
        "spokeswoman; translator; guide; porter; butcher; baker; imam; rabbi; bishop; nationals; dual national; "
        "janitor; electrician; programmer; designer; singer; dancer; actor; actress; writer; poet; artist; "
        "musician; veteran; subject; foreign national; security adviser; safety adviser; seafarer; boatman; "
        "truck driver; bus driver; taxi driver; rider; motorist; motorcyclist; cyclist",
        means={"23 residents were hurt": "person", "a woman was killed": "person"},
    ),
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
    Item(
        name="home",
        item="home",
        kind=STRUCTURE,
        words=(
            "home; house; flat; apartment; dwelling; household building; private house; private home; private "
            "household; private residence; residence; villa; tent; shelter unit; hut; cottage; housing unit; "
            "residential house; residential home; family home"
        ),
        means={"40 houses burned": "home"},
    ),
    Item(
        name="school",
        item="school",
        kind=STRUCTURE,
        words=(
            "school; kindergarten; university; universities; college; nursery; nurseries; school building; "
            "educational institution; educational facility; educational facilities; academy; academies; lyceum; "
            "educational establishment; classroom; preschool; day care"
        ),
        means={"two schools were damaged": "school"},
    ),
    Item(
        name="hospital",
        item="hospital",
        kind=STRUCTURE,
        words=(
            "hospital; clinic; medical facility; medical facilities; health facility; health facilities; medical "
            "centre; medical center; maternity hospital; maternity ward; healthcare facility; healthcare facilities; "
            "polyclinic; medical institution; health centre; health center; field hospital"
        ),
        means={"three hospitals were hit": "hospital"},
    ),
    Item(
        name="energy site",
        item="energy_site",
        kind=STRUCTURE,
        words="energy facility; energy facilities; power plant; power station; substation; power facility; power "
        "facilities; oil depot; fuel depot; refinery; refineries; oil refinery; oil refineries; energy site; "
        "energy infrastructure site; energy infrastructure facility; energy infrastructure facilities; thermal "
        "power plant; "
        "power unit; oil facility; oil facilities; gas facility; gas facilities; fuel facility; fuel facilities; "
        "storage tank; fuel tank; oil tank; oil terminal; power substation; gas production facility; transformer;"
        " electricity facility; oil storage facility; fuel storage facility; hydroelectric plant; pumping "
        "station; oil rig; oil well; energy object; fuel tanker terminal; power line; pipeline; oil field; "
        "oilfield; gas field; electrical substation",
        means={"two fuel depots burned": "energy_site"},
    ),
    Item(
        name="infrastructure",
        item="infrastructure",
        kind=STRUCTURE,
        words="infrastructure facility; infrastructure facilities; railway station; train station; station; bridge; "
        "airport; airfield; air base; airbase; port; port facility; port facilities; railway facility; railway "
        "facilities; road; railway; infrastructure object; facility; facilities; infrastructure site; "
        "critical infrastructure facility; critical infrastructure facilities; installation; depot; ammunition "
        "depot; warehouse facility; dam; tunnel; plant; military facility; military facilities; site; military "
        "site; checkpoint; base; military base; command post; outpost; runway; harbour; harbor; "
        "locomotive; water facility; water plant; rail station; metro station; bus station; communication tower; "
        "tower; radar site; launch site; nuclear facility; nuclear facilities; nuclear site; industrial facility;"
        " industrial facilities; civilian facility; civilian facilities; industrial site; railway junction; "
        "crossing; terminal; grain terminal; silo; production facility; production facilities; facility site; "
        "military installation; position; stronghold; arms depot; weapons depot; weapons factory; elevator; "
        "water pipe; infrastructure",
        means={"five railway stations were hit": "infrastructure"},
    ),
    Item(
        name="building",
        item="building",
        kind=STRUCTURE,
        words="building; apartment block; apartment building; residential building; shop; office; church; churches; "
        "mosque; cathedral; synagogue; block; tower block; high-rise; high-rise building; warehouse; factory; "
        "factories; hotel; store; market; outbuilding; structure; house of culture; library; libraries; museum; "
        "theatre; theater; "
        "administrative building; office building; residential block; non-residential building; dormitory; "
        "dormitories; shopping centre; shopping center; mall; shopping mall; restaurant; cafe; garage; barn; "
        "farm building; government building; supermarket; kiosk; bakery; bakeries; social facility; commercial "
        "facility; storey building; property; properties; business; businesses; enterprise; shelter; "
        "place of worship; places of worship; monastery; temple; stadium; bank; cultural site; heritage site; "
        "sports facility; courthouse; embassy; embassies; police station; multi-storey building; workshop; "
        "premises; hangar; unit; edifice; farm; greenhouse; pharmacy; pharmacies; petrol station; gas station; "
        "social facilities; commercial facilities; building of flats; prison; detention centre; orphanage; "
        "cultural facility",
        means={"three shops burned": "building"},
    ),
    Item(
        name="tank",
        item="tank",
        kind=VEHICLE,
        words=(
            "tank; battle tank; main battle tank; abrams; leopard; leopard tank; challenger tank; abrams tank; t-72; "
            "t-90; t-72 tank"
        ),
        means={"six tanks were destroyed": "tank"},
    ),
    Item(
        name="artillery",
        item="artillery",
        kind=VEHICLE,
        words=(
            "artillery; howitzer; artillery system; artillery piece; gun; self-propelled gun; rocket launcher; "
            "launcher; mlrs; multiple launch rocket system; multiple rocket launcher; himars; rocket system; caesar; "
            "field gun; himars system; mortar system; missile launcher; artillery gun; cannon; rocket launch system; "
            "launch vehicle"
        ),
        means={"six howitzers were delivered": "artillery"},
    ),
    Item(
        name="air defense",
        item="air_defense",
        kind=VEHICLE,
        words=(
            "air defense system; air defence system; air-defense system; air-defence system; patriot; patriot system;"
            " patriot battery; patriot batteries; air defense battery; air defence battery; air defence missile "
            "system; s-300 system; s-400; s-400 system; radar; anti-aircraft system; anti-aircraft gun; iris-t; "
            "nasams; air defense missile system; missile defense system; missile defence system; radar station; "
            "anti-aircraft missile system; surface-to-air missile system; radar system; air defense unit; air "
            "defence unit; thaad; iron dome battery; air defence installation; patriot launcher"
        ),
        means={"two Patriot systems were sent": "air_defense"},
    ),
    Item(
        name="helicopter",
        item="helicopter",
        kind=VEHICLE,
        words="helicopter; chopper; attack helicopter; military helicopter; ka-52; mi-8; black hawk; apache",
        means={"a few helicopters were lost": "helicopter"},
    ),
    Item(
        name="aircraft",
        item="aircraft",
        kind=VEHICLE,
        words=(
            "aircraft; plane; jet; fighter jet; warplane; fighter; f-16; bomber aircraft; fighter plane; airplane; "
            "su-34; su-35; su-25; mig-29; mig-31; mig; military aircraft; transport plane; combat aircraft; "
            "strategic bomber; gripen; mirage; f-35; fighter aircraft; bombers; passenger plane; airliner; military "
            "plane; f-16 jet; surveillance plane; a-50; jet fighter; combat plane; f-15; warplanes; cargo plane; "
            "glider; fighter bomber; stealth bomber; b-2; b-2 bomber; stealth fighter"
        ),
        means={"three jets were lost": "aircraft"},
    ),
    Item(
        name="ship",
        item="ship",
        kind=VEHICLE,
        words=(
            "ship; vessel; boat; warship; tanker; frigate; submarine; patrol boat; speedboat; speed boat; cutter; "
            "landing ship; landing craft; destroyer; corvette; aircraft carrier; carrier; oil tanker; cargo ship; "
            "merchant ship; minesweeper; bulk carrier; freighter; ferry; ferries; barge; fishing boat; container "
            "ship; naval vessel; battleship; missile boat; naval ship; tugboat; warships; dredger; minehunter; "
            "civilian ship; civilian vessel; merchant vessel; cargo vessel; commercial vessel; commercial ship; "
            "yacht; dinghy; canoe; fishing vessel"
        ),
        means={"two ships were hit": "ship"},
    ),
    Item(
        name="vehicle",
        item="vehicle",
        kind=VEHICLE,
        words="vehicle; car; truck; lorry; lorries; bus; buses; armoured vehicle; armored vehicle; armoured personnel "
        "carrier; armored personnel carrier; apc; infantry fighting vehicle; fighting vehicle; ambulance; "
        "trailer; motorcycle; train; tram; wagon; van; bradley; bradley vehicle; combat vehicle; stryker; humvee;"
        " jeep; fire truck; fire engine; minibus; minibuses; personnel carrier; "
        "military vehicle; convoy; tractor; bulldozer; excavator; aid truck; railcar; carriage; pick-up; pickup; "
        "pickup truck; suv; bicycle; unit of equipment; pieces of equipment; piece of equipment; units of "
        "equipment; special vehicle; police vehicle; trolleybus; automobile; motorbike; fuel truck; cars; "
        "bushmaster; mrap; armored fighting vehicle; armored combat vehicle; armoured combat vehicle; "
        "trolleybuses; police car; freight car; taxi; truckload; motor vehicle",
        means={"20 cars burned": "vehicle"},
    ),
    Item(
        name="a target",
        item="other",
        kind="target",
        words="target; enemy position; hezbollah target; military target",
        means={"the army destroyed 40 targets": "other"},
    ),
    Item(
        name="entity",
        item="entity",
        kind=OTHER,
        words=(
            "company; companies; entity; entities; firm; bank institution; organisation; organization; shadow fleet "
            "vessel; oligarch; institution; supplier; refiner; airline"
        ),
        means={"40 companies were sanctioned": "entity"},
    ),
)
"""The order matters only where two rows hold the same word: the earlier wins."""

NEVER_COUNTED = frozenset(
    "area region district village town city settlement location place fire wave country nation state "
    "province oblast direction front side reason point time day week month year hour minute second way part "
    "step stage "
    "phase round_of_talks meeting talk session issue question thing case incident case occasion statement "
    "post message video photo picture image lap article section group party faction goal match game vote "
    "seat poll "
    "sector hamlet community front line axis metre meter kilometre kilometer mile tonne ton percent degree "
    "condition demand topic factor option scenario principle phase type kind sort version model generation "
    "line page "
    "chapter episode season song film movie book story level grade floor storey window_of source government "
    "minister_of war conflict year-old decade century quarter half third street neighbourhood neighborhood "
    "territory "
    "route border corridor agreement deal accord resolution package_of document plan proposal project "
    "programme program measure rule law bill charge count sentence trial hearing call interview tweet letter "
    "word name "
    "leader_of president ally neighbour_country power summit conference visit trip tour flight mission".split()
)
