"""Words that tell how a toponym stands in an English sentence. Each list says what its words do; none is a list of places."""

from __future__ import annotations

MONTHS = frozenset("january february march april may june july august september october november december".split())
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun".split()
)

# Between the words of one name: "Bosnia and Herzegovina", "Rostov-on-Don", "Deir al-Balah", "Rio de Janeiro".
LINKS = frozenset(
    "and of the de del la le les el al as an ar ash at az ad ez es on upon in sur da do dos das du di van der den bei ben bin s by".split()
)
# An article before the first word, in lower case: "al-Mawasi", "el-Fasher".
ARTICLES = frozenset("al el an as ar at az ash ad adh es ez".split())
# Lower-case words that can end a name of the gazetteer: "Rafah crossing", "Zaporizhzhia nuclear power plant".
TAILS = frozenset(
    "nuclear power plant station crossing camp refugee displacement dam reservoir airport airfield airbase air base bridge hospital strip "
    "peninsula river sea strait valley corridor port prison steel steelworks plant region oblast province territory state district city town "
    "village island islands heights desert basin delta lake forest pass road route festival facility exclusion zone military training iron "
    "works hydroelectric border compound mosque reactor neighbourhood neighborhood suburbs garrison krai exclave enclave".split()
)

# After a name, these make it a unit: "Kharkiv region".
PROVINCES = frozenset(
    "region regions oblast oblasts province provinces governorate governorates state krai prefecture voivodeship territory emirate canton".split()
)
DISTRICTS = frozenset(
    "district districts raion raions rayon county counties parish borough municipality subdistrict township hromada".split()
)
SETTLEMENTS = frozenset("city town village settlement hamlet camp kibbutz suburb neighbourhood neighborhood township".split())
# Parts of a front that are called by a town.
FRONTS = frozenset("direction directions sector sectors axis front frontline salient pocket".split())
# "the city of X": X is what is so called, known or not.
CITY_OF = frozenset(
    "city town village settlement hamlet suburb port villages towns cities settlements township kibbutz moshav commune municipality outskirts "
    "neighbourhood neighborhood resort enclave camp stronghold suburbs hamlets".split()
)
UNIT_OF = frozenset(
    "region oblast province district governorate state county republic prefecture territory raion regions provinces districts".split()
)

# Before a name, these tell that it is a place.
IN = frozenset(
    "in at near from to into around outside across over toward towards through throughout between inside beyond along leaving entering "
    "reaching via within off above onto against on by beside for under".split()
)
STRONG = frozenset("in near outside throughout inside around across into at from to between".split())
BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western central northeastern northwestern "
    "southeastern southwestern upper lower greater downtown mainland coastal rural occupied inner outer old west-central midtown north-eastern "
    "north-western south-eastern south-western north-east north-west south-east south-west suburban besieged".split()
)
# Bearings that make the area's own name in a figure's place: "eastern Ukraine", "central Kyiv".
PARTS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern "
    "south-western north-east north-west south-east south-west northeast northwest southeast southwest south north east west".split()
)

# Before a name, these make it a person's.
TITLES = frozenset(
    "mr mrs ms miss dr prof professor president minister premier chancellor king queen prince princess sheikh sheik sultan emir pope cardinal "
    "bishop archbishop father sister rev reverend rabbi imam ayatollah mullah general gen colonel col lieutenant lt major maj captain capt "
    "sergeant sgt corporal private admiral adm commander cmdr commodore officer constable detective inspector sheriff deputy judge justice "
    "attorney senator sen sens representative rep reps congressman congresswoman councilman councilwoman governor gov mayor ambassador "
    "secretary spokesman spokeswoman spokesperson chairman chairwoman chief director coach sir lord lady dame baron baroness saint hajj "
    "comrade patriarch metropolitan envoy analyst correspondent reporter journalist editor aide lawmaker mp".split()
)
# After a name, these leave the place standing: "Kyiv Mayor Orel", "Ohio Gov. Orel".
ROLES = frozenset(
    "mayor governor gov president prime premier minister foreign defense defence police sheriff sen senator rep representative congressman "
    "congresswoman attorney secretary ambassador council mayoral fire county city regional state district national federal deputy chief "
    "correspondent resident residents native time standard daylight coach democrat democrats republican republicans lawmaker lawmakers "
    "lt house senate legislature supreme parliament government ministry embassy consulate border coast central bureau commissioner".split()
)
# After a name in capitals, these make of the two one body, work or street: no place is meant.
BODIES = frozenset(
    "post times university bank battalion brigade regiment division corps fc afc united journal news tribune herald gazette star independent "
    "chronicle observer courier dispatch sun globe mirror review daily press weekly magazine today insider guardian telegraph examiner register "
    "enquirer inquirer airlines airways airline company co inc corp corporation group foundation institute college school schools academy church cathedral museum library theatre theater hotel stadium arena award "
    "awards prize accords accord agreement agreements protocol protocols memorandum treaty pact declaration convention conventions format "
    "avenue ave street st boulevard blvd drive lane highway rd road court terrace place party league cup championship open marathon festival "
    "orchestra symphony opera ballet rovers wanderers athletic rangers giants cowboys lions tigers bears eagles knights warriors raiders "
    "association society union federation trust fund partners capital holdings energy motors oil gas records studios films productions "
    "initiative alliance coalition movement front liberation army medical clinic health pharmaceuticals technologies systems solutions "
    "international humanitarian brewing brewery mall plaza inn resort casino speedway raceway downs dome field gardens tower towers building "
    "monitor patriot class watch rights exchange index effect syndrome massacre war wars spring revolution doctrine plan street-journal".split()
)
# Before "of" and a name, these make of it a body: "Bank of X", "University of X".
BODIES_OF = frozenset(
    "bank university college institute church voice order academy museum hospital school company theatre theater orchestra battalion brigade "
    "sons daughters house legion diocese archdiocese society knights people".split()
)
# Verbs of governments: a state or a capital before them is whoever governs there.
GOVERN = frozenset(
    "said says say told tells accused accuses accuse denied denies deny warned warns warn announced announces announce claimed claims claim "
    "insisted insists insist vowed vows vow condemned condemns condemn called calls urged urges urge demanded demands demand rejected rejects "
    "reject agreed agrees agree refused refuses refuse pledged pledges pledge promised promises promise threatened threatens threaten blamed "
    "blames blame believes believe wants wanted want hopes hoped hope sees sent sends send supplied supplies supply provided provides provide "
    "imposed imposes impose launched launches launch fired fires attacked attacks struck strikes invaded invades invade annexed annexes "
    "captured captures seized seizes responded responds respond argues argued argue considers considered consider intends intended seeks "
    "sought seek decided decides decide signed signs sign supports supported support backs backed back maintains maintained retaliated "
    "retaliates withdrew withdraws deployed deploys ordered orders order expelled expels summoned summons proposed proposes propose offered "
    "offers offer approved approves released releases suspended suspends admitted admits confirmed confirms acknowledged acknowledges "
    "acknowledge rebuffed dismissed dismisses dismiss needs needed need expects expected expect fears feared plans planned asked asks ask "
    "hit hits killed kills bombed bombs used uses tried tries trying began begins started won".split()
)
HELPERS = frozenset(
    "has have had is was will would could should may might must can did does do also not never still again now repeatedly".split()
)
BLAMING = frozenset(
    "accuse accuses accused accusing blame blames blamed blaming urge urges urged urging condemn condemned pressure pressured pressuring "
    "warned warning persuade persuaded telling told asked asking thanked thanking criticised criticized".split()
)
# "X-backed", "X-led": whoever backs and leads, not where.
BACKED = frozenset(
    "backed led made funded allied supplied aligned sponsored manufactured designed built appointed installed brokered run controlled "
    "supported linked trained occupied produced friendly armed mediated imposed organised organized drafted owned".split()
)
SIDES = frozenset("pro anti ex un non post pre".split())
PLACED = frozenset("in at near outside inside around to from into".split())
# What a government owns: "Kyiv's forces" are Ukraine's.
OWNED = frozenset(
    "forces army military troops government ministry minister president leader leaders soldiers air navy parliament ambassador officials "
    "official authorities spokesman spokeswoman intelligence security invasion aggression offensive counteroffensive "
    "attack attacks strike strikes claim claims decision demands demand response support foreign defense defence prime chief "
    "missiles drones bombardment assault operation leadership cabinet diplomats envoy general shelling backing partners sanctions "
    "president-elect administration commander efforts proposal refusal".split()
)
# These tell of a name before them that it is a whole: "in Reading on Friday", not "in Western countries".
AFTER = frozenset(
    "and on where after before in to for with said say says is was were are has have had who which that as from at by or but when while until "
    "this last early late today yesterday near over under since during because about into through".split()
)
# Before a name that is a person's too, only these tell of a place.
WITHIN = frozenset("in near outside at throughout around inside".split())
# After a hyphen these leave the place standing: "Kyiv-based".
HYPHENED = frozenset("based born area bound wide held controlled occupied area-based".split())
# A sentence may open with these in capitals before a place: "Meanwhile Kyiv", "Both Israel and".
OPENERS = frozenset(
    "the but and while although since if as when for after before both with because where that this why how what who meanwhile neither only "
    "or so of is has then now today also like unlike despite until between even whether during a an some most many all no not does did can "
    "will should would could instead here there yesterday tonight nor yet still though once whereas per via two three four five six seven "
    "eight nine ten several dozens hundreds thousands more than new".split()
)
# "Lamar County" is a unit, but in "the Lamar District Attorney" the district is the attorney's.
OFFICES = frozenset(
    "attorney court judge courts attorneys university college council hall department police park parks fire senate house patrol fair trooper troopers capitol".split()
)
# After a name, in lower case too, these make it a unit of fighters: "the Azov brigade".
FIGHTERS = frozenset("battalion battalions brigade brigades regiment regiments fighters group mercenaries movement".split())
# No name begins with these, capital or not.
NO_NAMES = frozenset(
    "the a an this that these those in on at of and or but its his her their our my your each every another other both which what who whose "
    "no any some all most several many few two three four five six seven eight nine ten one".split()
)
# Before a hyphen and a state: a lawmaker's party.
PARTIES = frozenset(("r", "d", "i"))
# Words that open sentences and no name of a place in news.
NEVER_FIRST = frozenset(
    "the he she it they we you i his her its their our my this that these those there here and but or in on at of from with for to by as if when while "
    "after before since until during because although though what who where why how some many most all no not one two three four five six "
    "seven eight nine ten mr mrs ms dr is are was were has have had do does did will would could should can may might must".split()
)
