"""How English news tells what was done besides attacks: who gives, takes, frees, deploys, punishes, withdraws, gains ground.

Types and modes are PLOVER's (Halterman et al., manual of 2024), as `GUIDE.md`, Events narrows them.
"""

from __future__ import annotations

from onrecord.read.events.row import Telling

DEEDS = (
    Telling(
        name="gives or promises aid",
        type="AID",
        verbs=(
            "provide provides provided providing give gives gave given giving send sends sent sending deliver delivers "
            "delivered delivering supply supplies supplied supplying pledge pledges pledged pledging announce announces "
            "announced announcing approve approves approved approving donate donates donated commit commits committed "
            "promise promises promised allocate allocated authorise authorised authorize authorized transfer transferred "
            "grant granted passed voted unveiled released diverting resume resumed resumes shipped ship allot allotted earmarked"
        ),
        things=(
            "aid assistance package packages weapons weapon missiles missile systems system jets aircraft tanks tank "
            "vehicles ammunition shells support loan loans funding money billion million equipment arms munitions rockets "
            "f-16s f-16 patriot supplies artillery howitzers defences defenses planes helicopters drones electricity "
            "vaccines vaccine food sale sales"
        ),
        to="to for in with",
        receiver=True,
        unless="troops evidence proof prices claim strike strikes attack",
        means={
            "Norway sent tanks to Ukraine.": "AID Norway -> Ukraine",
            "Japan announced a loan for Ukraine.": "AID Japan -> Ukraine",
        },
        never=("Norway sent its regrets.",),
    ),
    Telling(
        name="helps to stop an attack",
        type="AID",
        verbs="help helps helped helping",
        things="shoot intercept intercepting intercepted down defend defending repel",
        to="from against",
        receiver=True,
        means={"Jordan helped shoot down the drones.": "AID Jordan ->"},
        never=("Jordan helped a neighbour.",),
    ),
    Telling(
        name="is given aid",
        type="AID",
        verbs="received receive receives receiving obtained got",
        things=(
            "aid assistance package packages weapons missiles systems jets aircraft tanks vehicles ammunition shells loan "
            "loans funding money equipment arms munitions f-16s f-16 patriot supplies artillery howitzers planes "
            "helicopters drones"
        ),
        to="from",
        reverse=True,
        means={"Ukraine received jets from Denmark.": "AID Denmark -> Ukraine"},
        never=("Ukraine received a letter.",),
    ),
    Telling(
        name="gains ground",
        type="ASSAULT",
        verbs=(
            "advance advances advanced advancing recaptured retook capture captured captures capturing "
            "seize seized seizing liberated take took taken taking retaken push pushed pushing press presses pressing make "
            "makes made making gained"
        ),
        things=(
            "village villages town towns city settlement settlements district territory hilltop gains advances ground "
            "kilometers kilometres towards toward areas area neighborhood neighbourhood hard back"
        ),
        unless="part place prisoner prisoners hostage hostages",
        means={"Russian forces captured the village.": "ASSAULT Russia ->"},
        never=("Russian forces captured two men.",),
    ),
    Telling(
        name="takes a named place",
        type="ASSAULT",
        verbs="recaptured retook capture captured captures capturing seize seized seizing liberated retaken",
        places=True,
        means={"Russian forces captured Odrovka.": "ASSAULT Russia ->"},
        never=("Russian forces captured two men.",),
    ),
    Telling(
        name="strikes back on the ground",
        type="ASSAULT",
        verbs="counterattack counterattacks counterattacked counterattacking",
        means={"Hamas counterattacked near the village.": "ASSAULT Hamas ->", "Russia has counterattacked.": "ASSAULT Russia ->"},
    ),
    Telling(
        name="arrests, takes or holds people",
        type="COERCE",
        mode="arrest",
        verbs=(
            "arrest arrests arrested arresting detain detains detained detaining kidnap kidnapped kidnapping abduct "
            "abducted abducting imprisoned jailed"
        ),
        means={"Russia detained two men.": "COERCE Russia ->", "Hamas kidnapped 40 people.": "COERCE Hamas ->"},
    ),
    Telling(
        name="captures people",
        type="COERCE",
        mode="seize",
        verbs="capture captures captured capturing seize seizes seized seizing took taken takes taking stopped",
        worth=0.5,
        things=(
            "prisoner prisoners hostage hostages captive soldiers people civilians fighters operative ship vessel tanker "
            "pows staff troops crew"
        ),
        means={"Hamas took 12 hostages.": "COERCE Hamas ->"},
        never=("Hamas took the blame.",),
    ),
    Telling(
        name="orders people out, blocks or bans",
        type="COERCE",
        mode="restrict",
        verbs=(
            "order orders ordered ordering issue issued issues issuing impose imposed imposes imposing declare declared "
            "declares block blocked blocking introduce introduced blockaded besieged told placed place kept keep keeps"
        ),
        things="evacuation evacuations displacement evacuate leave curfew blockade siege martial emergency flee aid censorship",
        to="for in on",
        means={"Israel ordered the evacuation of two towns.": "COERCE Israel ->"},
        never=("Israel ordered lunch.",),
    ),
    Telling(
        name="a blockade, siege or evacuation order of somebody's",
        type="COERCE",
        mode="restrict",
        nouns="blockade siege",
        to="of on",
        means={"Israel's blockade of Gaza went on.": "COERCE Israel ->"},
    ),
    Telling(
        name="deploys or masses forces",
        type="MOBILIZE",
        mode="troops",
        verbs=(
            "deploy deploys deployed deploying mobilise mobilised mobilize mobilized massed amassed massing scrambled "
            "strengthened reinforced sent redeployed moved moving move diverted diverting regrouping regrouped positioned "
            "dispatched"
        ),
        things=(
            "troops forces soldiers jets aircraft fighters brigade brigades division warships warship destroyers divisions "
            "personnel ships reservists security carrier battalion defences defenses marines units planes tanks"
        ),
        unless="ukraine's",
        means={"Poland deployed jets.": "MOBILIZE Poland ->"},
        never=("Poland deployed a lawyer.",),
    ),
    Telling(
        name="sends troops",
        type="MOBILIZE",
        mode="troops",
        verbs="send sends sending",
        things="troops soldiers warships warship destroyers destroyer carrier personnel marines reinforcements",
        unless="instructors trainers train",
        means={"Poland is sending troops to the border.": "MOBILIZE Poland ->"},
        never=("Poland is sending troops to train.",),
    ),
    Telling(
        name="is on alert or joins an operation",
        type="MOBILIZE",
        mode="troops",
        verbs="are is was were put puts placed raised raises joined",
        things="alert readiness operation",
        beside="high",
        unless="talks",
        means={"Israeli forces are on high alert.": "MOBILIZE Israel ->"},
        never=("Israeli forces are on the road.",),
    ),
    Telling(
        name="takes part in or holds exercises",
        type="MOBILIZE",
        mode="troops",
        verbs="hold holds held holding conduct conducted conducts began launched start started",
        things="exercises exercise drills drill",
        means={"China held drills near Taiwan.": "MOBILIZE China ->"},
    ),
    Telling(
        name="frees, swaps or hands over",
        type="YIELD",
        verbs=(
            "release releases released releasing free frees freed freeing exchange exchanged exchanging swap swapped "
            "swapping handed returned"
        ),
        things=(
            "prisoner prisoners hostage hostages pows captives soldiers people civilians bodies detainees men women "
            "children staff troops"
        ),
        to="to with",
        both=True,
        means={"Hamas released three hostages.": "YIELD Hamas ->"},
        never=("Hamas released a video.",),
    ),
    Telling(
        name="lets another do it",
        type="YIELD",
        mode="access",
        verbs="allow allows allowed allowing permitted permits lifted lifts eased eases gave given",
        things="permission green-light strike use fire enter entry restrictions restriction corridor weapons aid pass through",
        to="to",
        unless="birth",
        means={"France allowed Ukraine to fire its missiles.": "YIELD France -> Ukraine"},
        never=("France allowed a goal.",),
    ),
    Telling(
        name="gives up a post",
        type="YIELD",
        mode="resign",
        verbs="resign resigns resigned resigning quit quits tender tendered",
        means={"Mayor Ana Tolme resigned.": "YIELD Ana Tolme ->"},
        never=("The row never ended.",),
    ),
    Telling(
        name="an exchange of prisoners",
        type="YIELD",
        nouns="swap exchange release swaps exchanges",
        worth=0.6,
        things="prisoner prisoners pow pows hostage hostages captives",
        to="between with",
        both=True,
        means={"A prisoner swap between Russia and Ukraine took place.": "YIELD Russia, Ukraine ->"},
    ),
    Telling(
        name="punishes without force",
        type="SANCTION",
        verbs=(
            "sanction sanctions sanctioned ban bans banned banning impose imposes imposed imposing suspend suspends "
            "suspended suspending expel expelled expels designate designates designated freeze froze freezes frozen cut "
            "severed recall recalled"
        ),
        things=(
            "sanctions sanction officials journalists entry assets trade talks ties diplomats ambassador exports imports "
            "supplies terrorist tariffs embargo oil gas companies entities individuals banks persons vessels licence "
            "license"
        ),
        to="on against from",
        means={"Canada imposed sanctions on Belarus.": "SANCTION Canada -> Belarus"},
        never=("Canada imposed order.",),
    ),
    Telling(
        name="works together",
        type="COOPERATE",
        verbs="cooperate cooperated cooperates cooperating coordinated coordinate",
        to="with",
        both=True,
        means={"Egypt cooperated with Jordan.": "COOPERATE Egypt -> Jordan"},
    ),
    Telling(
        name="withdraws or surrenders",
        type="RETREAT",
        mode="withdraw",
        verbs=(
            "withdraw withdraws withdrew withdrawn withdrawing retreat retreats retreated retreating surrender surrendered "
            "surrenders pulled"
        ),
        to="to from",
        unless="bid candidacy application nomination",
        worth=0.5,
        means={"Russia withdrew from the town.": "RETREAT Russia ->"},
    ),
    Telling(
        name="protests",
        type="PROTEST",
        mode="demo",
        verbs="protested demonstrated rallied marched",
        to="against",
        means={"Israelis protested in the square.": "PROTEST Israel ->"},
    ),
)
