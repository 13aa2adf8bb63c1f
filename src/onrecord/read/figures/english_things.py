"""Buildings, vehicles and other things that are counted."""

from __future__ import annotations

from onrecord.read.figures.item import OTHER, STRUCTURE, VEHICLE, Item

THINGS_COUNTED = (
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
