"""How English news tells what was said and agreed: who accuses, asks, meets, denies, threatens, supports.

Types and modes are PLOVER's (Halterman et al., manual of 2024), as `GUIDE.md`, Events narrows them.
"""

from __future__ import annotations

from onrecord.read.events.english_deeds import DEEDS
from onrecord.read.events.row import Telling

CHARGED = Telling(
    name="charges in words",
    type="ACCUSE",
    mode="disapprove",
    verbs="said says saying told added wrote writes posted called stressed insisted tweeted warned",
    worth=0.7,
    things=(
        "terror terrorism terrorizing terrorising terrorist crime crimes genocide genociding massacre "
        "massacres barbaric brutal brutality criminal violates violating violation violations aggression heinous "
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
        worth=1.4,
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
        verbs="had has have having took",
        things="call calls conversation contact talks meeting meetings",
        to="with to between",
        both=True,
        means={"Turkey had a call with Iran.": "CONSULT Turkey -> Iran"},
        never=("Turkey had a bad year.",),
    ),
    Telling(
        name="is in contact",
        type="CONSULT",
        mode="phone",
        verbs="is are was were been be remain remains remained",
        things="contact",
        to="with",
        both=True,
        means={"Turkey is in contact with Iran.": "CONSULT Turkey -> Iran"},
        never=("Turkey is about to pull out and calls on Iran.",),
    ),
    Telling(
        name="visits or goes to see",
        type="CONSULT",
        mode="visit",
        verbs="visit visits visited visiting travelled traveled travelling traveling arrived arrives flew flies heading heads",
        to="to in",
        party=True,
        worth=0.7,
        means={"President Ana Tolme visited Poland.": "CONSULT Ana Tolme -> Poland"},
        never=("The parcel arrived late.",),
    ),
    Telling(
        name="talks between two",
        type="CONSULT",
        nouns="talks negotiations meeting summit conversation discussions contacts call calls",
        to="with between",
        both=True,
        worth=1.2,
        means={"Talks between Israel and Hamas ended.": "CONSULT Israel, Hamas ->"},
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
        name="threatens, warns or vows",
        type="THREATEN",
        mode="violence",
        verbs="threaten threatens threatened threatening vow vows vowed vowing warn warns warned warning",
        to="against to",
        unless="residents resident civilians people citizens winter weather famine disease shortages",
        worth=1.3,
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
        name="praises, backs or stands with",
        type="SUPPORT",
        verbs=(
            "praise praises praised welcome welcomes welcomed welcoming endorse endorsed reaffirm reaffirmed reaffirms "
            "congratulated thanked thanks recognise recognised recognize recognized ratified backed backs"
        ),
        to="with by to for",
        party=True,
        worth=0.6,
        never=("Ana Tolme thanked God.",),
        means={"Spain praised Jordan.": "SUPPORT Spain -> Jordan"},
    ),
    Telling(
        name="stands with",
        type="SUPPORT",
        verbs="stand stands stood standing",
        things="with by",
        to="with by",
        party=True,
        worth=0.6,
        means={"Spain stands with Jordan.": "SUPPORT Spain -> Jordan"},
        never=("Spain stands in the south.",),
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
)

WORDS = (*SAID, *DEEDS)
