"""How English news tells what was said and agreed: who accuses, asks, denies, threatens.

Types and modes are PLOVER's (Halterman et al., manual of 2024), as `GUIDE.md`, Events narrows them.
"""

from __future__ import annotations

from onrecord.read.events.english_deeds import DEEDS
from onrecord.read.events.english_spoken import SPOKEN
from onrecord.read.events.english_talks import TALKS
from onrecord.read.events.row import Telling

CHARGED = Telling(
    name="charges in words",
    type="ACCUSE",
    mode="disapprove",
    verbs="said says saying told added wrote writes posted called stressed insisted tweeted warned",
    worth=0.7,
    things=(
        "terror terrorism terrorizing terrorising crime crimes genocide genociding massacre "
        "massacres barbaric brutal brutality violates violating violation violations heinous "
        "atrocity atrocities savage evil cynical murderers killers provocation lying lies responsible blame shields"
    ),
    means={"Poland said the Russian shelling was a crime.": "ACCUSE Poland -> Russia"},
    never=("Poland said it was a fine day.",),
)

SAID = (
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
            "rebuke rebukes rebuked blasted lashed assailed berated chided scolded castigated"
        ),
        to="for at",
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
            "unwarranted despicable deplorable sickening appalling horrific disgusting outrage"
        ),
        attacker=True,
        means={"Jordan called the raid a crime.": "ACCUSE Jordan ->"},
        never=("Jordan called the hotel.",),
    ),
    Telling(
        name="holds responsible",
        type="ACCUSE",
        mode="allege",
        verbs="hold holds held holding",
        things="responsible accountable",
        party=True,
        worth=0.9,
        means={"Jordan holds Israel responsible.": "ACCUSE Jordan -> Israel"},
        never=("Jordan holds a summit.",),
    ),
    Telling(
        name="voices anger",
        type="ACCUSE",
        mode="disapprove",
        verbs="express expresses expressed expressing voice voices voiced voicing",
        things="outrage anger dissatisfaction displeasure frustration indignation dismay condemnation",
        to="with at over against",
        attacker=True,
        worth=0.7,
        means={"Jordan voiced anger at Israel.": "ACCUSE Jordan -> Israel"},
        never=("Jordan voiced support for Egypt.",),
    ),
    Telling(
        name="urges or asks",
        type="REQUEST",
        mode="change",
        verbs=(
            "urge urges urged urging appeal appeals appealed appealing plead pleads pleaded pleading implore implored beg "
            "begged request requests requested demand demands demanded demanding lobbying lobbied "
            "encouraged encouraging invited invites"
        ),
        to="to for of with",
        worth=1.2,
        means={"Egypt urged Israel to wait.": "REQUEST Egypt -> Israel"},
    ),
    Telling(
        name="asks somebody for it",
        type="REQUEST",
        mode="change",
        verbs="ask asks asked asking",
        to="to for of with",
        unless="questions question whether why how what reporters journalists details reaction comment permission",
        means={"Poland asked NATO for help.": "REQUEST Poland -> NATO"},
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
        name="pushes for it",
        type="REQUEST",
        mode="change",
        verbs="push pushes pushed pushing press presses pressed pressing lobby lobbied lobbying",
        things="for",
        particle=True,
        to="on",
        means={"Hamas pushed for a truce.": "REQUEST Hamas ->"},
        never=("Hamas pushed the door.",),
    ),
    Telling(
        name="seeks help or weapons",
        type="REQUEST",
        mode="change",
        verbs="seek seeks sought seeking",
        things=(
            "support help aid assistance weapons systems missiles jets aircraft permission assurances guarantees ammunition funding"
        ),
        to="from",
        direct=True,
        worth=0.8,
        means={"Ukraine sought weapons from Norway.": "REQUEST Ukraine -> Norway"},
        never=("Ukraine sought shelter.",),
    ),
    Telling(
        name="stresses that it is needed",
        type="REQUEST",
        mode="change",
        verbs="stress stresses stressed underlines underlined underscored emphasised emphasized reiterated",
        things="need",
        direct=True,
        to="to on",
        worth=0.8,
        means={"Egypt stressed the need for a truce.": "REQUEST Egypt ->"},
        never=("Egypt stressed its ties.",),
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
        name="denies",
        type="REJECT",
        verbs="deny denies denied denying",
        to="to",
        worth=0.8,
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
        worth=0.8,
        means={"Iran rejected the offer.": "REJECT Iran ->", "Hamas rejected a claim of Israel.": "REJECT Hamas -> Israel"},
        never=("Iran declined to comment.",),
    ),
    Telling(
        name="calls it false",
        type="REJECT",
        verbs="call calls called calling describe describes described describing",
        things="false baseless lie lies nonsense absurd unfounded fabricated fabrication untrue groundless ridiculous",
        worth=0.8,
        means={"Hezbollah called the claim baseless.": "REJECT Hezbollah ->"},
        never=("Hezbollah called the raid late.",),
    ),
    Telling(
        name="rules it out",
        type="REJECT",
        verbs="rule rules ruled ruling",
        things="out",
        particle=True,
        worth=0.8,
        means={"Iran ruled out talks.": "REJECT Iran ->"},
        never=("Iran ruled on it.",),
    ),
    Telling(
        name="turns it down",
        type="REJECT",
        verbs="turn turned turns turning brushed waved",
        things="down aside",
        particle=True,
        worth=0.8,
        means={"Iran turned down the offer.": "REJECT Iran ->"},
        never=("Iran turned to Oman.",),
    ),
    Telling(
        name="boycotts or holds back",
        type="REJECT",
        verbs="boycott boycotts boycotted boycotting",
        to="of",
        worth=0.8,
        means={"Iran boycotted the talks.": "REJECT Iran ->"},
    ),
    Telling(
        name="threatens",
        type="THREATEN",
        mode="violence",
        verbs="threaten threatens threatened threatening",
        to="against to",
        unless="line route town city village residents civilians",
        worth=1.3,
        attacker=True,
        means={"Iran threatened Israel.": "THREATEN Iran -> Israel"},
        never=("Russian forces threatened the town.",),
    ),
    Telling(
        name="vows",
        type="THREATEN",
        mode="violence",
        verbs="vow vows vowed vowing",
        to="against to",
        unless="support supporting aid help stand defend walk peace work cooperate stop",
        worth=1.3,
        attacker=True,
        means={"Hezbollah vowed to respond.": "THREATEN Hezbollah ->"},
        never=("Norway vowed to support Poland.",),
    ),
    Telling(
        name="promises to strike",
        type="THREATEN",
        mode="violence",
        verbs="promise promises promised promising pledge pledged pledges swore sworn",
        things="destroy strike respond retaliate retaliation revenge avenge punish eliminate eradicate crush defeat response",
        to="against to",
        unless="aid assistance support package",
        infinitive=True,
        attacker=True,
        worth=1.2,
        means={"Israel promised to destroy Hamas.": "THREATEN Israel -> Hamas"},
        never=("Israel promised to help.",),
    ),
    Telling(
        name="thinks of striking or punishing",
        type="THREATEN",
        verbs="considering weighing weighs mulling mulls contemplating",
        things="sanctions strike strikes response retaliation tariffs attack attacks offensive",
        to="on against",
        direct=True,
        attacker=True,
        means={"Iran was considering a strike on Israel.": "THREATEN Iran -> Israel"},
        never=("Iran was considering a loan.",),
    ),
    Telling(
        name="warns of what it will do",
        type="THREATEN",
        mode="violence",
        verbs="warn warns warned warning",
        things=(
            "consequence consequences price retaliate retaliation response respond reckoning punishment punish strike "
            "struck strikes target targets endanger attack attacks crushing hit destroy destroyed force"
        ),
        to="against to",
        unless=(
            "residents resident civilians people citizens winter weather famine disease shortages hospital hospitals imminent "
            "casualties air"
        ),
        worth=1.3,
        attacker=True,
        far=True,
        means={"Iran warned Israel of the consequences.": "THREATEN Iran -> Israel"},
        never=("Doctors warned of famine.", "Iran warned of a cold winter."),
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
        unless="part place",
        future=True,
        attacker=True,
        means={"Israel will intensify the campaign.": "THREATEN Israel ->"},
        never=("Israel will continue the talks.",),
    ),
)

WORDS = (*SAID, *TALKS, *SPOKEN, *DEEDS)
