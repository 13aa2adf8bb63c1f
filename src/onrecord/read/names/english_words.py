"""Words around names: what may stand before a head noun, what never begins a name, places, days, and set phrases."""

from __future__ import annotations

MODIFIERS = frozenset(
    "local regional national federal state central senior top leading high-ranking deputy vice prime acting interim former then-president "
    "current first foreign defence defense interior home health finance energy justice emergency emergencies rescue medical military "
    "naval air security police intelligence army civil civilian humanitarian political presidential parliamentary ministerial "
    "government opposition ruling district city municipal town village provincial border coast fire nuclear power grid railway public "
    "religious international independent anonymous unnamed unidentified separatist occupation western european eastern southern "
    "northern north south east west elderly young special joint general operational aid relief news state-run research monitoring "
    "rights human war legal armed supreme high royal democratic republican conservative labour labor communist islamic islamist arab "
    "muslim christian jewish druze militant rebel paramilitary community church tribal election electoral electricity gas oil water "
    "transport aviation maritime port customs immigration tax trade climate environment environmental education culture economic "
    "social press media communications television tv radio online digital cyber strategic tactical ground air-force air-defence "
    "air-defense counter-terrorism counterterrorism anti-corruption investigative forensic criminal war-crimes hospital university "
    "school business technology science chief executive pro-russian pro-kremlin pro-ukrainian pro-iranian pro-government pro-war "
    "russian-installed moscow-installed moscow-backed russian-backed russia-appointed kremlin-installed hamas-run hamas-controlled "
    "iran-backed iranian-backed houthi-run us-led us-based uk-based britain-based london-based kyiv-based exiled ousted jailed "
    "disgraced late newly-elected longtime veteran prominent influential popular self-styled de-facto retired incoming outgoing "
    "ambulance other official bereaved wounded injured displaced bank eu un us u.s. uk u.n. nato idf revolutionary free people's foreign-ministry "
    "general-staff fellow same close british-based far-right left-wing right-wing hardline nationalist main private commercial "
    "agriculture food housing sports sport youth family search search-and-rescue mountain mine weapons arms safety planning sales "
    "second deputy-head head crisis disaster peace ceasefire coalition minority majority house senate budget refugee refugees "
    "migration shadow mine-clearance command region oblast district-level city-level upper lower one-time wartime".split()
)
"""Words that may stand before a head noun inside its phrase."""

DETERMINERS = frozenset("the a an its his her their our this these one another some several many two three four five six".split())
DEFINITE = frozenset("the this these its his her their".split())

USUAL_VERBS = frozenset(
    "made makes make took takes take gave gives give came comes come went goes go got gets get held holds hold hit hits shot shoots "
    "led leads found finds kept keeps left leaves sent sends set sets put puts began begins ran runs run met meets fell falls lost "
    "loses knew knows saw sees thought thinks fought fights struck strikes brought brings built builds won wins grew became becomes "
    "seeks sought wants needs need want believes expects plans hopes tries continues remains appears seems works uses carries faces "
    "familiar close involved responsible loyal present aware able unable likely ready opens fires targets attacks launches intercepts destroys kills gone done seen known given taken shown shows show".split()
)
"""Verbs and adjectives that stand after a noun without an ending that shows them for that."""

OWNERS = frozenset(
    "country nation state region city town territory enclave district province republic group agency company bloc union".split()
)
"""Whose something is, told by a noun that only points back ("the country's army")."""

PLACE_NOUNS = frozenset(
    "region oblast province district city town village county republic state territory enclave strip peninsula island islands sea ocean "
    "river lake mountain mountains heights valley coast bay gulf strait channel street road avenue square bridge highway airport "
    "airbase border area capital settlement community municipality country suburb neighbourhood neighborhood camp kingdom krai raion "
    "governorate crossing corridor desert beach park checkpoint frontline canal dam lagoon forest hills hill delta "
    "continent nation bloc subdistrict commune seaport metro station cathedral mosque tower hotel".split()
)
"""Words that make a name one of a place."""

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december mon tue wed thu fri sat sun jan feb aug sept oct nov dec christmas easter ramadan gmt bst utc et am pm eid".split()
)

NEVER = frozenset(
    "i we he she it they you who whom whose what when where why how which that this these those there here the a an and or but nor so yet if "
    "while as at by in on of to for from with without about after before since until during despite although though because however "
    "meanwhile also then now once earlier later overnight according among amid both each every all any some many most more no not "
    "only such than too very just even still again almost already another other others its his her their our my your them him me us "
    "is are was were be been being has have had do does did will would can could may might must shall should said says told yes "
    "feedback ad let's it's that's he's she's we're they're i'm there's what's don't i've we've can't didn't isn't well oh read watch updated "
    "video photo image photograph advertisement related live latest breaking exclusive opinion story article "
    "sign share click follow subscribe newsletter copyright credit caption getty images file handout today yesterday "
    "tomorrow tonight under over near between against across through along around within inside outside below above up down out off "
    "into onto upon via per like unlike instead further furthermore moreover nevertheless therefore thus hence indeed perhaps maybe "
    "elsewhere separately additionally similarly likewise finally first second third last next new several few less least much "
    "dozens hundreds thousands scores millions one two three four five six seven eight nine ten eleven twelve asked speaking "
    "writing responding reacting referring citing quoting unfortunately fortunately sadly".split()
)
"""Words that are no part of a name although a capital may begin them."""

PLACE, KNOWN_BODY, OUTLET, ROLE, STATE = "place", "known", "outlet", "role", "state"
PHRASES: dict[tuple[str, ...], str] = {
    ("west", "bank"): PLACE,
    ("gaza", "strip"): PLACE,
    ("gaza", "city"): PLACE,
    ("new", "york"): PLACE,
    ("middle", "east"): PLACE,
    ("black", "sea"): PLACE,
    ("red", "sea"): PLACE,
    ("iron", "dome"): PLACE,
    ("tel", "aviv"): PLACE,
    ("khan", "younis"): PLACE,
    ("hong", "kong"): PLACE,
    ("los", "angeles"): PLACE,
    ("nord", "stream"): PLACE,
    ("san", "francisco"): PLACE,
    ("abu", "dhabi"): PLACE,
    ("white", "house"): KNOWN_BODY,
    ("downing", "street"): KNOWN_BODY,
    ("capitol", "hill"): KNOWN_BODY,
    ("amnesty", "international"): KNOWN_BODY,
    ("islamic", "state"): KNOWN_BODY,
    ("islamic", "jihad"): KNOWN_BODY,
    ("boko", "haram"): KNOWN_BODY,
    ("magen", "david", "adom"): KNOWN_BODY,
    ("human", "rights", "watch"): KNOWN_BODY,
    ("save", "the", "children"): KNOWN_BODY,
    ("doctors", "without", "borders"): KNOWN_BODY,
    ("médecins", "sans", "frontières"): KNOWN_BODY,
    ("world", "vision"): KNOWN_BODY,
    ("médecins", "sans", "frontieres"): KNOWN_BODY,
    ("state", "duma"): KNOWN_BODY,
    ("united", "nations"): KNOWN_BODY,
    ("european", "union"): KNOWN_BODY,
    ("african", "union"): KNOWN_BODY,
    ("united", "states"): STATE,
    ("united", "kingdom"): STATE,
    ("united", "arab", "emirates"): STATE,
    ("saudi", "arabia"): STATE,
    ("north", "korea"): STATE,
    ("south", "korea"): STATE,
    ("south", "sudan"): STATE,
    ("south", "africa"): STATE,
    ("new", "zealand"): STATE,
    ("czech", "republic"): STATE,
    ("sri", "lanka"): STATE,
    ("ivory", "coast"): STATE,
    ("burkina", "faso"): STATE,
    ("sierra", "leone"): STATE,
    ("costa", "rica"): STATE,
    ("el", "salvador"): STATE,
    ("north", "macedonia"): STATE,
    ("dr", "congo"): STATE,
    ("verkhovna", "rada"): KNOWN_BODY,
    ("shin", "bet"): KNOWN_BODY,
    ("hay'at", "tahrir", "al-sham"): KNOWN_BODY,
    ("al", "jazeera"): OUTLET,
    ("al", "arabiya"): OUTLET,
    ("al", "mayadeen"): OUTLET,
    ("associated", "press"): OUTLET,
    ("agence", "france-presse"): OUTLET,
    ("kyiv", "independent"): OUTLET,
    ("kyiv", "post"): OUTLET,
    ("the", "guardian"): OUTLET,
    ("bbc", "verify"): OUTLET,
    ("bbc", "news"): OUTLET,
    ("fox", "news"): OUTLET,
    ("sky", "news"): OUTLET,
    ("new", "york", "times"): OUTLET,
    ("wall", "street", "journal"): OUTLET,
    ("washington", "post"): OUTLET,
    ("financial", "times"): OUTLET,
    ("radio", "free", "europe"): OUTLET,
    ("ria", "novosti"): OUTLET,
    ("ukrainska", "pravda"): OUTLET,
    ("european", "pravda"): OUTLET,
    ("first", "lady"): ROLE,
    ("first", "minister"): ROLE,
    ("prime", "minister"): ROLE,
    ("crown", "prince"): ROLE,
    ("supreme", "leader"): ROLE,
    ("attorney", "general"): ROLE,
    ("secretary", "general"): ROLE,
    ("prosecutor", "general"): ROLE,
    ("general", "prosecutor"): ROLE,
    ("vice", "president"): ROLE,
    ("editor", "in", "chief"): ROLE,
    ("commander", "in", "chief"): ROLE,
}
"""Words that mean something together; the longest match counts."""
