"""What happens to what is counted: verbs, nouns and states, and the measure of the guide that each gives.

`acts_on` is for the object of the verb or the subject of its passive, `does` for the subject of the active verb,
`uses` for what the verb is done with ("attacked with 16 munitions"). Each maps a kind of counted thing to a measure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.read.figures.english_items import MONEY, OTHER, PEOPLE, STRIKE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.row import Row

_THINGS = (STRUCTURE, VEHICLE, OTHER)
_NOTHING: Mapping[str, str] = {}


def _all(measure: str, *kinds: str) -> dict[str, str]:
    return dict.fromkeys(kinds, measure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate(Row):
    """A verb with its forms; where `followed_by` is given, only with those words behind it (a regular expression)."""

    forms: str
    acts_on: Mapping[str, str] = field(default_factory=dict)
    does: Mapping[str, str] = field(default_factory=dict)
    uses: Mapping[str, str] = field(default_factory=dict)
    followed_by: str = ""


_GIVEN = {MONEY: "pledged", VEHICLE: "pledged", WEAPON: "pledged"}
_HANDED = {MONEY: "delivered", VEHICLE: "delivered", WEAPON: "delivered"}

PREDICATES = (
    # --- people
    Predicate(name="kill", forms="kill kills killed killing slay slain slew murder murdered murdering murders massacre massacred massacring assassinate assassinated assassinating execute executed executing behead beheaded beheading "
              "eliminate eliminated eliminating eliminates liquidate liquidated neutralize neutralized neutralise neutralised neutralizing electrocuted",
              acts_on={PEOPLE: "killed"}, means={"the blast killed 12 people": "killed", "seven miners were killed": "killed", "killing at least six": "killed"}, never=("the blast woke 12 people",)),
    Predicate(name="shoot dead", forms="shot shoot shooting gunned gunning", followed_by=r"(?:[\w'’-]+ ){0,4}(?:dead|to death)\b", acts_on={PEOPLE: "killed"},
              means={"gunmen shot dead four people": "killed"}, never=("they shot down 40 drones",)),
    Predicate(name="gun down", forms="gunned gunning gun", followed_by=r"down\b", acts_on={PEOPLE: "killed"}, means={"they gunned down 14 people": "killed"}),
    Predicate(name="shoot down", forms="shot shoot shoots shooting", followed_by=r"down\b", acts_on={WEAPON: "intercepted", VEHICLE: "destroyed"}, means={"they shot down 40 drones": "intercepted", "12 missiles were shot down": "intercepted"}),
    Predicate(name="die", forms="die dies died dying perish perishes perished perishing drown drowned", does={PEOPLE: "killed"}, acts_on={PEOPLE: "killed"}, means={"nine people died": "killed", "six have died": "killed"}),
    Predicate(name="claim lives", forms="claim claimed claims claiming cost costs costing take took taken taking", followed_by=r"(?:[\w,']+ ){0,5}lives\b", acts_on={PEOPLE: "killed"}, means={"the raid claimed 14 lives": "killed"}),
    Predicate(name="lose lives", forms="lose loses lost losing", followed_by=r"(?:[\w,']+ ){0,3}(?:their|his|her) (?:lives|life)\b", does={PEOPLE: "killed"}, means={"31 people lost their lives": "killed"}),
    Predicate(name="lose electricity", forms="lose loses lost losing", followed_by=r"(?:\w+ ){0,2}(?:electricity|power|heating|water|internet|gas|light)\b", does={PEOPLE: "affected", STRUCTURE: "affected"}, means={"40,000 people lost power": "affected"}),
    Predicate(name="lose troops", forms="lose loses lost losing", acts_on={PEOPLE: "killed", VEHICLE: "destroyed", WEAPON: "destroyed"}, means={"the army lost 300 troops": "killed", "they lost 12 tanks": "destroyed"}),
    Predicate(name="wound", forms="wound wounds wounded wounding injure injures injured injuring hurt hurts hurting hospitalise hospitalised hospitalize hospitalized hospitalizing maim maimed maiming concussed lacerated scarred",
              acts_on={PEOPLE: "wounded"}, means={"wounding 42": "wounded", "six residents were injured": "wounded", "12 people were hospitalised": "wounded"}, never=("the wound healed in 12 days",)),
    Predicate(name="take to hospital", forms="taken rushed admitted brought sent transferred evacuated transported", followed_by=r"(?:\w+ )?(?:to|in|into) (?:\w+ ){0,4}hospitals?\b(?! for (?:checks|observation))", acts_on={PEOPLE: "wounded"},
              means={"14 people were taken to hospital": "wounded"}, never=("14 people were taken to hospital for checks",)),
    Predicate(name="be treated", forms="treated received receiving receive treating sustained suffered suffering suffer suffers sustaining requiring", followed_by=r"(?:[\w“”\"‘’'-]+ ){0,4}[“\"‘']?(?:hospitals?|injur(?:y|ies)|wounds?|medical (?:treatment|care|attention|help|assistance)|burns|concussions?|shrapnel|trauma)\b",
              does={PEOPLE: "wounded"}, acts_on={PEOPLE: "wounded"}, means={"six people were treated for injuries": "wounded", "nine people suffered burns": "wounded"}),
    Predicate(name="go missing", forms="missing vanish vanished disappear disappeared disappearing unaccounted trapped buried entombed", does={PEOPLE: "missing"}, acts_on={PEOPLE: "missing"},
              means={"five people are missing": "missing", "three are trapped under the rubble": "missing"}),
    Predicate(name="take prisoner", forms="take takes took taken taking hold held holding holds keep kept keeping", followed_by=r"(?:[\w,'’-]+ ){0,6}(?:hostages?|prisoners?|captive|captives|into custody|in custody|in detention|in captivity|back to Gaza)\b",
              acts_on={PEOPLE: "captured"}, means={"taking 20 people hostage": "captured", "40 men were taken prisoner": "captured"}),
    Predicate(name="capture", forms="capture captures captured capturing detain detains detained detaining arrest arrests arrested arresting kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting seize seizes seized seizing imprison imprisoned "
              "jail jailed incarcerated interned held seizing apprehend apprehended nab nabbed", acts_on={PEOPLE: "captured"},
              means={"police detained 12 men": "captured", "six soldiers were captured": "captured"}),
    Predicate(name="surrender", forms="surrender surrendered surrenders surrendering", does={PEOPLE: "captured"}, means={"30 soldiers surrendered": "captured"}),
    Predicate(name="free", forms="free frees freed freeing release releases released releasing swap swaps swapped swapping exchange exchanges exchanged exchanging rescue rescues rescued rescuing liberate liberated repatriate repatriated saved pardoned extricated",
              acts_on={PEOPLE: "freed"}, does={}, means={"90 prisoners were released": "freed", "rescuers freed two women": "freed"}),
    Predicate(name="hand over", forms="hand hands handed handing", followed_by=r"(?:[\w,'’-]+ ){0,6}(?:over|back)\b", acts_on={PEOPLE: "freed", **_HANDED}, means={"they handed over 90 prisoners": "freed"}),
    Predicate(name="return home", forms="return returned returning returns came brought", followed_by=r"(?:\w+ ){0,3}(?:home|from captivity|to Ukraine|to Russia|to Israel)\b", does={PEOPLE: "freed"}, acts_on={PEOPLE: "freed"}, means={"75 prisoners returned home": "freed"}),
    Predicate(name="pull alive", forms="pulled dug recovered found extracted", followed_by=r"(?:[\w,'’-]+ ){0,5}alive\b", acts_on={PEOPLE: "freed"}, means={"four people were pulled out alive": "freed"}),
    Predicate(name="displace", forms="displace displaces displaced displacing flee flees fled fleeing evacuate evacuates evacuated evacuating uproot uprooted uprooting relocated resettled uprooting sheltering shelter sheltered", acts_on={PEOPLE: "displaced"}, does={PEOPLE: "displaced"},
              means={"60,000 people fled": "displaced", "displacing 300 families": "displaced", "300 people were evacuated": "displaced"}),
    Predicate(name="seek shelter", forms="sought seek seeking seeks took taken taking take found", followed_by=r"(?:\w+ )?(?:shelter|refuge)\b", does={PEOPLE: "displaced"}, means={"900 people sought refuge in schools": "displaced"}, never=("900 people sought work",)),
    Predicate(name="leave home", forms="leave leaves left leaving abandon abandoned abandoning driven forced forcing drove", followed_by=r"(?:[\w,'’-]+ ){0,9}(?:homes?|houses|country|villages?|the area|the region|homeless|from their)\b", does={PEOPLE: "displaced"}, acts_on={PEOPLE: "displaced"},
              means={"5,000 people left their homes": "displaced"}),
    Predicate(name="cross the border", forms="crossed crossing cross registered registering", followed_by=r"(?:\w+ ){0,3}(?:border|into|as refugees|in the European Union|over)\b", does={PEOPLE: "displaced"}, acts_on={PEOPLE: "displaced"}, means={"9,000 refugees crossed the border": "displaced"}),
    Predicate(name="cut off", forms="cut left leaving leave leaves pushed pushing push plunged plunging plunge disconnected remain remained remains remaining depriving deprived stranding face faces facing faced go went going", followed_by=r"(?:[\w,.'’-]+ ){0,8}?(?:without|off from|in(?:to)? (?:the )?(?:dark|darkness|cold)|famine|starvation|acute hunger|food insecurity|hunger)\b",
              acts_on={PEOPLE: "affected", STRUCTURE: "affected", OTHER: "affected"}, does={PEOPLE: "affected", STRUCTURE: "affected"}, means={"leaving 40,000 people without power": "affected", "90 villages and 4,000 people remain without water": "affected"}),
    Predicate(name="be in need", forms="need needs needing require requires starving affected starve impacted hungry", does={PEOPLE: "affected"}, acts_on={PEOPLE: "affected"}, means={"two million people need aid": "affected"}),
    # --- weapons and attacks
    Predicate(name="launch", forms="launch launches launched launching fire fires fired firing unleash unleashes unleashed unleashing drop drops dropped dropping lob lobbed lobbing rain rained hurl hurled discharged detonate detonated detonating fling dispatched expended used using use deploying",
              acts_on={WEAPON: "launched", STRIKE: "launched"}, does={}, means={"they launched 40 drones": "launched", "12 rockets were fired": "launched", "firing six missiles": "launched"}, never=("he launched 12 companies",)),
    Predicate(name="send weapons at", forms="sent send sends sending", followed_by=r"(?:[\w,'’-]+ ){0,9}(?:drones?|missiles?|rockets?|UAVs?|bombs)\b", acts_on={WEAPON: "launched"}, means={"overnight they sent 60 drones over the border": "launched"}),
    Predicate(name="carry out", forms="carry carries carried carrying conduct conducts conducted conducting stage staged staging mount mounted mounting perpetrate perpetrated perform performed record recorded recording register registered reported report reporting "
              "suffered suffer repel repelled repelling repulse repulsed endured faced documented document delivered claimed wage waged made responded",
              acts_on={STRIKE: "launched"}, means={"the jets carried out 30 air strikes": "launched", "60 attacks were recorded": "launched"}),
    Predicate(name="attack with", forms="attack attacks attacked attacking target targets targeted targeting bombard bombarded bombarding bombards pound pounded pounding pummel pummeled pummelled shell shelled shelling assault assaulted pepper peppered blast blasted involve involved involving responded used comprised consisted including included",
              acts_on={}, does={}, uses={WEAPON: "launched", STRIKE: "launched"}, means={"they attacked the port with 16 drones": "launched", "the raid involved 60 drones": "launched"}),
    Predicate(name="hit by", forms="hit struck", uses={WEAPON: "hit"}, means={"the port was hit by 13 missiles": "hit"}),
    Predicate(name="target", forms="target targets targeted targeting attack attacks attacked attacking head heads heading headed fly flew flown flying enter enters entered entering approach approached approaching cross crossed crossing violated swarmed swarm rain rained", does={WEAPON: "launched", STRIKE: "launched"}, acts_on={STRUCTURE: "damaged", VEHICLE: "damaged"},
              means={"60 drones targeted the port": "launched", "three stations were targeted": "damaged"}),
    Predicate(name="hit", forms="hit hits hitting strike strikes struck striking slam slams slammed slamming fall falls fell fallen falling land lands landed landing explode explodes exploded exploding crash crashes crashed crashing impact impacted penetrate penetrated reach reached reaching evade evaded breach breached ripped pierced detonated detonate plunged tore plowed ploughed smashed",
              does={WEAPON: "hit", STRIKE: "launched"}, acts_on=_all("damaged", *_THINGS), means={"two missiles hit the port": "hit", "three ships were struck": "damaged", "six shells landed": "hit"}, never=("two buses hit traffic",)),
    Predicate(name="be seen coming", forms="identify identified identifying detect detected detecting tracked spotted", acts_on={WEAPON: "launched"}, means={"30 rockets were identified crossing the border": "launched"}),
    Predicate(name="get through", forms="got get getting gets broke made slipped", followed_by=r"(?:\w+ )?through\b", does={WEAPON: "hit"}, means={"only two drones got through": "hit"}),
    Predicate(name="intercept", forms="intercept intercepts intercepted intercepting down downs downed downing neutralize neutralized neutralise neutralised neutralizing jam jams jammed jamming suppress suppressed suppressing repel repels repelled repelling thwart thwarted foil foiled stop stops stopped stopping shoot-down lost deflected "
              "block blocked blocking defeated disable disabled disabling", acts_on={WEAPON: "intercepted"}, means={"air defences intercepted 40 drones": "intercepted", "12 missiles were downed": "intercepted"}, never=("they intercepted 40 letters",)),
    Predicate(name="shoot", forms="shoot shoots shot shooting bring brought bringing take took taking knocked", followed_by=r"(?:[\w,'’-]+ ){0,12}(?:down|out)\b", acts_on={WEAPON: "intercepted", VEHICLE: "destroyed"}, means={"they shot 12 of the drones down": "intercepted"}),
    Predicate(name="be lost from radar", forms="lost disappeared vanished failed", followed_by=r"(?:\w+ ){0,4}(?:radar|location|locationally|to reach|track)", acts_on={WEAPON: "intercepted"}, does={WEAPON: "intercepted"}, means={"22 drones disappeared from radar": "intercepted"}),
    # --- things
    Predicate(name="destroy", forms="destroy destroys destroyed destroying demolish demolished demolishing level levelled leveled leveling flatten flattened flattening raze razed razing wreck wrecked wrecking obliterate obliterated sink sank sunk sinking annihilated incinerated collapsed ruined eliminated eliminate eliminating",
              acts_on={WEAPON: "intercepted", **_all("destroyed", *_THINGS)}, means={"40 homes were destroyed": "destroyed", "air defence destroyed six drones": "intercepted", "sinking two boats": "destroyed"}),
    Predicate(name="damage", forms="damage damages damaged damaging burn burns burned burnt burning torch torched gut gutted hit shatter shattered shattering charred blown disabled ablaze alight vandalised vandalized looted scorched crippled rocked affected ravaged bombed shelled set mangled smashed smashing smash blaze",
              acts_on=_all("damaged", *_THINGS), does=_all("damaged", STRUCTURE, VEHICLE), means={"12 houses were damaged": "damaged", "six cars burned": "damaged"}, never=("the damage took 12 days to mend",)),
    Predicate(name="sustain damage", forms="sustain sustained sustaining suffer suffered suffering", followed_by=r"(?:\w+ ){0,3}damage\b", does=_all("damaged", *_THINGS), means={"three tractors suffered damage": "damaged"}),
    Predicate(name="catch fire", forms="catch catches caught catching came come", followed_by=r"(?:under )?fire\b", does=_all("damaged", *_THINGS), means={"two lorries caught fire": "damaged", "four depots came under fire": "damaged"}),
    # --- forces, money, goods
    Predicate(name="deploy", forms="deploy deploys deployed deploying station stations stationed stationing mobilise mobilised mobilize mobilized mobilizing muster mustered amass amassed massed garrisoned based dispatch dispatched dispatching participate participated participating massing amassing position positioned positioning divert diverted diverting redeployed redeploy rotate stationed assembled assigned",
              acts_on={PEOPLE: "deployed", VEHICLE: "deployed"}, does={PEOPLE: "deployed", VEHICLE: "deployed"}, means={"the army deployed 400 troops": "deployed", "six ships were sent and 9 ships deployed": "deployed"}),
    Predicate(name="allow in", forms="allow allowed allowing let permitted", followed_by=r"(?:\w+ )?(?:into|in|to enter|through)\b", acts_on={VEHICLE: "delivered"}, means={"40 lorries with aid were allowed into the town": "delivered"}),
    Predicate(name="send forces", forms="send sends sent sending", acts_on={PEOPLE: "deployed", VEHICLE: "delivered", MONEY: "delivered", WEAPON: "delivered"}, means={"the state sent 300 soldiers": "deployed", "they have sent 12 tanks": "delivered"}),
    Predicate(name="take part", forms="take took taken taking", followed_by=r"part\b", does={PEOPLE: "deployed", VEHICLE: "deployed"}, means={"9,000 soldiers took part": "deployed"}),
    Predicate(name="pledge", forms="pledge pledges pledged pledging promise promises promised promising announce announces announced announcing approve approves approved approving authorise authorises authorised authorize authorized authorizes authorizing commit commits committed committing allocate allocated allocates allocating earmark earmarked "
              "unveil unveiled unveiling offer offers offered offering donate donates donated donating contribute contributes contributed contributing grant grants granted granting invest invested investing raise raised raising provide provides provided providing give gives gave given giving supply supplies supplied supplying "
              "transfer loan lend lending secured finance mobilise mobilised unlock unlocked passed signed include includes included including",
              acts_on=_GIVEN, means={"donors pledged $40 million": "pledged", "the cabinet approved €2bn": "pledged"}),
    Predicate(name="deliver", forms="deliver delivers delivered delivering disburse disbursed disbursing receive receives received receiving arrive arrives arrived arriving transferred hand handed shipped ship shipping wired distributed released", acts_on=_HANDED, does={VEHICLE: "delivered", MONEY: "delivered"},
              means={"the state delivered 12 tanks": "delivered", "it has received $4 million": "delivered"}),
    Predicate(name="request", forms="request requests requested requesting ask asks asked asking seek seeks sought seeking appeal appeals appealed appealing need needs needed needing require requires required demand demanded demanding urge", acts_on={MONEY: "requested", VEHICLE: "requested", WEAPON: "requested"},
              uses={MONEY: "requested"}, means={"the agency asked for $90 million": "requested", "they requested 20 tanks": "requested"}),
    Predicate(name="ban from entering", forms="ban bans banned banning bar bars barred barring", followed_by=r"(?:[\w’'-]+ ){0,9}from (?:entering|its territory|travel\w*)", acts_on={PEOPLE: "sanctioned"}, means={"it banned 32 officials from entering the country": "sanctioned"}),
    Predicate(name="sanction", forms="sanction sanctions sanctioned sanctioning blacklist blacklisted blacklisting", acts_on=_all("sanctioned", PEOPLE, VEHICLE, OTHER, STRUCTURE), means={"the council sanctioned 40 companies": "sanctioned"}),
    Predicate(name="impose sanctions on", forms="impose imposed imposes imposing slap slapped", followed_by=r"(?:\w+ ){0,4}sanctions\b", uses=_all("sanctioned", PEOPLE, VEHICLE, OTHER), acts_on={}, means={"it imposed sanctions on 12 people": "sanctioned"}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountNoun(Row):
    """A noun that is itself what happened: `N deaths`, `deaths of N`; `of` maps the kind of what stands behind "of"."""

    words: str
    measure: str | None = None
    of: Mapping[str, str] = field(default_factory=dict)


COUNT_NOUNS = (
    CountNoun(name="deaths", words="death deaths fatality fatalities dead deceased body bodies corpse corpses killing killings martyrs slain toll", measure="killed", of={PEOPLE: "killed"},
              means={"four deaths were reported": "killed", "the deaths of nine people": "killed", "leaving 12 dead": "killed"}),
    CountNoun(name="injuries", words="injury injuries wounded injured wounding", measure="wounded", of={PEOPLE: "wounded"}, means={"11 injuries were reported": "wounded", "there were 9 wounded": "wounded"}),
    CountNoun(name="missing", words="missing", measure="missing", means={"12 missing": "missing"}),
    CountNoun(name="attacks", words="strike strikes attack attacks airstrike airstrikes shelling bombing bombings raid raids sortie sorties bombardment barrage salvo volley launch launches wave swarm use firing", measure=None, of={WEAPON: "launched", STRIKE: "launched"},
              means={"a barrage of 20 rockets": "launched", "the launch of 12 missiles": "launched"}),
    CountNoun(name="hostages", words="hostage hostages captive captives", measure="captured", means={"60 hostages are still held": "captured"}),
    CountNoun(name="refugees", words="refugee refugees evacuee evacuees idps", measure="displaced", means={"there are 40,000 refugees": "displaced"}),
    CountNoun(name="arrests", words="arrest arrests detention detentions abduction abductions capture kidnapping kidnappings", measure="captured", of={PEOPLE: "captured"}, means={"the arrest of 30 men": "captured", "60 arrests were made": "captured"}),
    CountNoun(name="release", words="release releases exchange swap liberation freeing", of={PEOPLE: "freed"}, means={"the release of 90 prisoners": "freed"}),
    CountNoun(name="displacement", words="displacement evacuation exodus", of={PEOPLE: "displaced"}, means={"the evacuation of 400 people": "displaced"}),
    CountNoun(name="deployment", words="deployment garrison contingent force", of={PEOPLE: "deployed", VEHICLE: "deployed"}, means={"a garrison of 900 soldiers": "deployed"}),
    CountNoun(name="destruction", words="destruction loss demolition", of={STRUCTURE: "destroyed", VEHICLE: "destroyed", OTHER: "destroyed", WEAPON: "intercepted"}, means={"the destruction of 30 homes": "destroyed"}),
    CountNoun(name="delivery", words="delivery deliveries shipment shipments disbursement transfer arrival", of=_HANDED, means={"the delivery of six tanks": "delivered"}),
    CountNoun(name="pledge", words="pledge pledges package packages aid assistance grant grants loan loans provision donation contribution contributions support funding sale purchase allocation tranche", of=_GIVEN, means={"a pledge of $40 million": "pledged", "an aid package of €90 million": "pledged"}),
    CountNoun(name="request", words="request appeal application", of={MONEY: "requested", VEHICLE: "requested", WEAPON: "requested"}, means={"an appeal for $40 million": "requested"}),
    CountNoun(name="interception", words="interception interceptions downing", of={WEAPON: "intercepted"}, measure=None, means={"the downing of six drones": "intercepted"}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Row):
    """A state that counted people or things are in, right behind them: `12 dead`, `400 people without power`."""

    pattern: str
    measure: Mapping[str, str]


STATES = (
    State(name="dead", pattern=r"(?:(?:is|are|was|were|lay|lie|feared|presumed|confirmed|reported|believed|found|declared|pronounced|reportedly|already|now|left|confirmed as|have been|has been|and many more|or more|shot|,) ){0,3}dead\b", measure={PEOPLE: "killed"},
          means={"nine people dead": "killed", "20 people are feared dead": "killed"}),
    State(name="missing", pattern=r"(?:(?:is|are|was|were|may|might|could|remain|remains|remained|still|feared|reported|listed|as|reportedly|went|gone|have|has|been|also|be|believed|thought|to) ){0,5}(?:missing|unaccounted for|trapped|(?:buried )?under (?:the )?(?:rubble|debris)|beneath (?:the )?(?:rubble|debris))\b", measure={PEOPLE: "missing"},
          means={"nine people are still missing": "missing", "four people remain under the rubble": "missing"}),
    State(name="wounded", pattern=r"(?:(?:is|are|was|were|remain|remains|remained|still|left|reported|also|being) ){0,3}(?:wounded|injured|hurt|hospitali[sz]ed|in (?:a |the )?(?:\w+ )?hospitals?|in (?:a |an )?[“\"‘']?(?:critical|serious|grave|moderate|stable|moderate to serious|life-threatening|extremely critical) condition|with (?:\w+ ){0,2}injuries|(?:have|had|has) (?:minor|serious|moderate|severe|light|slight|critical) (?:injuries|wounds|burns)|in intensive care|being treated)\b", measure={PEOPLE: "wounded"},
          means={"three people are in hospital": "wounded", "nine people wounded": "wounded"}),
    State(name="without power", pattern=r"(?:(?:is|are|was|were|remain|remains|remained|still|left|currently|had|have|has|been|of|them) ){0,4}(?:without|in the dark|cut off|in need of|starving|at risk of (?:famine|starvation)|hungry|suffering (?:from )?(?:power cuts|blackouts|hunger)|facing (?:famine|starvation|hunger|acute)|on the brink of (?:famine|starvation))\b", measure={PEOPLE: "affected", STRUCTURE: "affected"},
          means={"400 people without power": "affected", "60 villages and 900 homes were without water": "affected"}),
    State(name="in custody", pattern=r"(?:(?:is|are|was|were|remain|remains|remained|still|being|believed|thought|to|be|have|has|been) ){0,4}(?:in (?:\w+ )?(?:custody|captivity|detention|jail|prison)|held hostage|held captive|held in|taken hostage|taken prisoner|taken captive|behind bars)\b", measure={PEOPLE: "captured"},
          means={"60 men are in custody": "captured"}),
    State(name="homeless", pattern=r"(?:(?:is|are|was|were|remain|remains|still|left|made|internally) ){0,3}(?:homeless|displaced|on the move)\b", measure={PEOPLE: "displaced"}, means={"900 people were left homeless": "displaced"}),
    State(name="on fire", pattern=r"(?:(?:is|are|was|were|still|also|been) ){0,3}(?:on fire|ablaze|in ruins|in flames)\b", measure={STRUCTURE: "damaged", VEHICLE: "damaged", OTHER: "damaged"}, means={"two shops are on fire": "damaged"}),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjective(Row):
    """A participle or adjective before the counted noun: `two wounded soldiers`."""

    words: str
    measure: Mapping[str, str]


ADJECTIVES = (
    Adjective(name="wounded soldiers", words="wounded injured hospitalised hospitalized", measure={PEOPLE: "wounded"}, means={"medics treated two wounded soldiers": "wounded"}),
    Adjective(name="dead children", words="dead slain deceased", measure={PEOPLE: "killed"}, means={"they buried three dead children": "killed"}),
    Adjective(name="missing men", words="missing", measure={PEOPLE: "missing"}, means={"the search for six missing sailors": "missing"}),
    Adjective(name="displaced families", words="displaced homeless evacuated uprooted", measure={PEOPLE: "displaced"}, means={"tents for 900 displaced families": "displaced"}),
    Adjective(name="captured men", words="captured detained kidnapped abducted imprisoned jailed", measure={PEOPLE: "captured"}, means={"they paraded 12 captured soldiers": "captured"}),
    Adjective(name="freed men", words="freed released rescued liberated", measure={PEOPLE: "freed"}, means={"buses met the 90 freed prisoners": "freed"}),
    Adjective(name="destroyed homes", words="destroyed wrecked demolished ruined flattened collapsed", measure=_all("destroyed", *_THINGS), means={"the film shows 12 destroyed homes": "destroyed"}),
    Adjective(name="damaged homes", words="damaged burning burnt charred burned-out", measure=_all("damaged", *_THINGS), means={"the film shows 12 damaged homes": "damaged"}),
)
