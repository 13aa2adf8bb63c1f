"""How English news tells what happened besides attacks: who accuses, asks, meets, gives, denies, threatens, takes, agrees.

Types and modes are PLOVER's (Halterman et al., manual of 2024), as `GUIDE.md`, Events narrows them.
"""

from __future__ import annotations

from onrecord.read.events.row import Telling

CHARGED = Telling(
    name="charges in words",
    type="ACCUSE",
    mode="disapprove",
    verbs="said says saying told added wrote writes posted called stressed insisted tweeted warned",
    things=(
        "terror terrorism terrorists terrorizing terrorising terrorist crime crimes genocide genociding massacre "
        "massacres barbaric brutal brutality criminal violates violating violation violations aggression heinous "
        "atrocity atrocities savage evil cynical murderers killers provocation lying lies responsible blame shields"
    ),
    means={"Poland said the Russian shelling was a crime.": "ACCUSE Poland -> Russia"},
    never=("Poland said it was a fine day.",),
)

WORDS = (
    Telling(
        name="accuses or blames",
        type="ACCUSE",
        mode="allege",
        verbs="accuse accuses accused accusing blame blames blamed blaming allege alleges alleged suspect suspects",
        to="for on of",
        means={
            "Hamas accused Israel of lying.": "ACCUSE Hamas -> Israel",
            "Kyiv blamed Russia for it.": "ACCUSE Ukraine -> Russia",
        },
        never=("He was accused in court.",),
    ),
    Telling(
        name="condemns or criticises",
        type="ACCUSE",
        mode="disapprove",
        verbs=(
            "condemn condemns condemned condemning denounce denounces denounced denouncing criticise criticises criticised "
            "criticize criticizes criticized criticising criticizing slam slams slammed decry decried deplored lambasted "
            "rebuked blasted"
        ),
        to="for",
        attacker=True,
        means={"Qatar condemned the raid.": "ACCUSE Qatar ->", "Jordan criticised Israel.": "ACCUSE Jordan -> Israel"},
    ),
    Telling(
        name="calls it a crime",
        type="ACCUSE",
        mode="disapprove",
        verbs="call calls called calling describe describes described describing",
        things=(
            "crime crimes terror terrorism terrorist genocide massacre barbaric heinous cowardly aggression bloody brutal "
            "cynical atrocity criminal violation provocation outrageous unacceptable savage murder inhumane threat proof "
            "unwarranted"
        ),
        attacker=True,
        means={"Jordan called the raid a crime.": "ACCUSE Jordan ->"},
        never=("Jordan called the hotel.",),
    ),
    Telling(
        name="urges or asks",
        type="REQUEST",
        mode="change",
        verbs=(
            "urge urges urged urging appeal appeals appealed appealing plead pleads pleaded pleading implore implored beg "
            "begged request requests requested demand demands demanded demanding ask asks asked asking lobbying lobbied "
            "encouraged encouraging invited invites"
        ),
        to="to for of with",
        unless="questions question whether why how what reporters journalists",
        means={"Egypt urged Israel to wait.": "REQUEST Egypt -> Israel", "Poland asked NATO for help.": "REQUEST Poland -> NATO"},
        never=("Reporters asked Poland why.",),
    ),
    Telling(
        name="tells or wants another to do it",
        type="REQUEST",
        mode="change",
        verbs=(
            "told tell tells want wants wanted instructed expects hopes hoped reminded warned advised pushing pushed "
            "pressed pressing"
        ),
        infinitive=True,
        party=True,
        means={
            "Iran wants Turkey to mediate.": "REQUEST Iran -> Turkey",
            "Russia told Poland to stop.": "REQUEST Russia -> Poland",
        },
        never=("Russia told Poland a story.",),
    ),
    Telling(
        name="calls for or on",
        type="REQUEST",
        mode="change",
        verbs="call calls called calling",
        things="for on upon",
        to="on upon to",
        unless="up off",
        means={
            "The UN called for a truce.": "REQUEST United Nations ->",
            "France called on Iran to stop.": "REQUEST France -> Iran",
        },
        never=("The UN called it late.",),
    ),
    Telling(
        name="a call, appeal or demand of somebody's",
        type="REQUEST",
        mode="change",
        nouns="calls call appeal appeals plea pleas demand demands request requests",
        to="to for on",
        means={"Ukraine's appeal to Germany went out.": "REQUEST Ukraine -> Germany"},
        never=("A phone call was traced.",),
    ),
    Telling(
        name="meets or speaks with",
        type="CONSULT",
        verbs=(
            "meet meets met meeting spoke speak speaks speaking spoken discuss discussed discusses discussing phoned "
            "telephoned negotiate negotiated negotiating hosted hosts host received receives convened informed briefed "
            "notified consulted gathered conferred"
        ),
        to="with to",
        both=True,
        party=True,
        unless=(
            "reporters journalists demand demands target criteria condition conditions cnn bbc reuters afp aid weapons "
            "missiles systems"
        ),
        means={
            "Turkey met with the leader of Iran.": "CONSULT Turkey -> Iran",
            "Israel informed Egypt.": "CONSULT Israel -> Egypt",
        },
        never=("Turkey met the deadline.",),
    ),
    Telling(
        name="holds talks",
        type="CONSULT",
        verbs="hold holds held holding resume resumed begin began attend attended join joined continue continued host hosted",
        things=(
            "talks meeting meetings summit negotiations consultation consultations conversation call discussions contacts "
            "assessment"
        ),
        to="with between",
        both=True,
        means={"Qatar held talks with Israel.": "CONSULT Qatar -> Israel"},
        never=("Qatar held an election.",),
    ),
    Telling(
        name="has a call or is in contact",
        type="CONSULT",
        mode="phone",
        verbs="had has have having is are was were been be took",
        things="call calls conversation contact talks meeting meetings",
        to="with to between",
        both=True,
        means={"Turkey had a call with Iran.": "CONSULT Turkey -> Iran"},
        never=("Turkey had a bad year.",),
    ),
    Telling(
        name="visits or goes to see",
        type="CONSULT",
        mode="visit",
        verbs="visit visits visited visiting travelled traveled travelling traveling arrived arrives flew flies heading heads",
        to="to in",
        means={"President Ana Tolme visited Poland.": "CONSULT Ana Tolme -> Poland"},
        never=("The parcel arrived late.",),
    ),
    Telling(
        name="talks between two",
        type="CONSULT",
        nouns="talks negotiations meeting summit conversation discussions contacts call calls",
        to="with between",
        both=True,
        means={"Talks between Israel and Hamas ended.": "CONSULT Israel, Hamas ->"},
    ),
    Telling(
        name="gives or promises aid",
        type="AID",
        verbs=(
            "provide provides provided providing give gives gave given giving send sends sent sending deliver delivers "
            "delivered delivering supply supplies supplied supplying pledge pledges pledged pledging announce announces "
            "announced announcing approve approves approved approving donate donates donated commit commits committed "
            "promise promises promised allocate allocated authorise authorised authorize authorized transfer transferred "
            "grant granted passed voted unveiled released diverting"
        ),
        things=(
            "aid assistance package packages weapons weapon missiles missile systems system jets aircraft tanks tank "
            "vehicles ammunition shells support loan loans funding money billion million equipment arms munitions rockets "
            "f-16s f-16 patriot supplies artillery howitzers defences defenses planes helicopters drones electricity "
            "vaccines vaccine food"
        ),
        to="to for in with",
        receiver=True,
        unless="troops",
        means={
            "Norway sent tanks to Ukraine.": "AID Norway -> Ukraine",
            "Japan announced a loan for Ukraine.": "AID Japan -> Ukraine",
        },
        never=("Norway sent its regrets.",),
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
        name="denies",
        type="REJECT",
        verbs="deny denies denied denying",
        to="to",
        means={"Hezbollah denied involvement.": "REJECT Hezbollah ->"},
    ),
    Telling(
        name="rejects, refuses or disputes",
        type="REJECT",
        verbs=(
            "reject rejects rejected rejecting dismiss dismisses dismissed dismissing refuse refuses refused refusing "
            "dispute disputes disputed refuted rebuffed rebuffs"
        ),
        to="from of",
        unless="comment",
        means={"Iran rejected the offer.": "REJECT Iran ->", "Hamas rejected a claim of Israel.": "REJECT Hamas -> Israel"},
        never=("Iran declined to comment.",),
    ),
    Telling(
        name="threatens, warns or vows",
        type="THREATEN",
        mode="violence",
        verbs="threaten threatens threatened threatening vow vows vowed vowing warn warns warned warning",
        to="against to",
        unless="residents resident civilians people citizens winter weather famine disease shortages",
        attacker=True,
        means={"Iran threatened Israel.": "THREATEN Iran -> Israel", "Hezbollah vowed to respond.": "THREATEN Hezbollah ->"},
        never=("Doctors warned of famine.",),
    ),
    Telling(
        name="will strike or answer",
        type="THREATEN",
        mode="violence",
        verbs="respond retaliate strike destroy defeat crush punish hit avenge attack eliminate pound annihilate",
        to="against to on",
        unless="deal balance chord",
        future=True,
        attacker=True,
        means={"Iran will strike Israel.": "THREATEN Iran -> Israel"},
        never=("Iran will strike a deal.",),
    ),
    Telling(
        name="will go on with a war",
        type="THREATEN",
        mode="violence",
        verbs="continue intensify pay take fight expand keep press",
        things=(
            "strike strikes price attack attacks campaign enemy war control fight fighting operation operations territory offensive"
        ),
        to="against to on",
        future=True,
        attacker=True,
        means={"Israel will intensify the campaign.": "THREATEN Israel ->"},
        never=("Israel will continue the talks.",),
    ),
    Telling(
        name="gains ground",
        type="ASSAULT",
        verbs=(
            "advance advances advanced advancing counterattacked recaptured retook capture captured captures capturing "
            "seize seized seizing liberated take took taken taking retaken pushed pushing pressing made making gained"
        ),
        things=(
            "village villages town towns city settlement settlements district territory hilltop gains advances ground "
            "kilometers kilometres towards toward areas area neighborhood neighbourhood"
        ),
        unless="part place prisoner prisoners hostage hostages",
        means={"Russian forces captured the village.": "ASSAULT Russia ->"},
        never=("Russian forces captured two men.",),
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
            "declares block blocked blocking introduce introduced blockaded besieged told"
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
        name="takes part in or holds exercises",
        type="MOBILIZE",
        mode="troops",
        verbs="hold holds held holding conduct conducted conducts began launched start started",
        things="exercises exercise drills drill",
        means={"China held drills near Taiwan.": "MOBILIZE China ->"},
    ),
    Telling(
        name="praises, backs or stands with",
        type="SUPPORT",
        verbs=(
            "praise praises praised welcome welcomes welcomed welcoming endorse endorsed reaffirm reaffirmed reaffirms "
            "congratulated thanked thanks recognise recognised recognize recognized ratified backed backs"
        ),
        to="with by to for",
        means={"Spain praised Jordan.": "SUPPORT Spain -> Jordan"},
    ),
    Telling(
        name="agrees or signs",
        type="AGREE",
        verbs=(
            "agree agrees agreed agreeing sign signs signed signing accept accepts accepted accepting reach reached "
            "finalise finalised finalized"
        ),
        things="deal agreement truce ceasefire pact treaty memorandum exchange swap pause pauses plan accord to loan",
        to="with to",
        both=True,
        unless="disagree",
        means={"Sudan agreed to a truce.": "AGREE Sudan ->", "Turkey signed a deal with Qatar.": "AGREE Turkey -> Qatar"},
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
