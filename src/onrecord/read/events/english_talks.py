"""How English news tells of talks, agreements and support: who meets, who signs, who backs whom.

Types and modes are PLOVER's (Halterman et al., manual of 2024), as `GUIDE.md`, Events narrows them.
"""

from __future__ import annotations

from onrecord.read.events.row import Telling

TALKS = (
    Telling(
        name="meets or speaks with",
        type="CONSULT",
        verbs=(
            "meet meets met meeting spoke speak speaks speaking spoken discuss discussed discusses discussing phoned "
            "telephoned negotiate negotiated negotiating hosted hosts host received receives convened informed briefed "
            "notified consulted gathered conferred contacted talk talks talked talking engaging engaged conferring consulting"
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
            "talks meeting meetings summit negotiations consultation consultations conversation discussions contacts "
            "assessment conference videoconference"
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
        verbs="had has have having took held holds holding",
        party=True,
        things="call calls conversation conversations contact talks meeting meetings discussions discussion",
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
        nouns="talks negotiations meeting meetings summit conversation discussions contacts contact call calls consultations",
        to="with between",
        both=True,
        worth=1.2,
        means={"Talks between Israel and Hamas ended.": "CONSULT Israel, Hamas ->"},
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
        name="backs a plan",
        type="SUPPORT",
        verbs=(
            "endorse endorses endorsed endorsing welcome welcomes welcomed welcoming hail hails hailed back backs backed backing "
            "support supports supported supporting applauded"
        ),
        things="plan proposal framework efforts effort talks deal agreement initiative resolution ceasefire truce accord push right",
        to="of by",
        direct=True,
        worth=0.6,
        means={"Spain endorsed the plan.": "SUPPORT Spain ->"},
        never=("Spain endorsed the minister.",),
    ),
    Telling(
        name="promises support",
        type="SUPPORT",
        verbs="vow vows vowed promise promises promised pledge pledged promises reiterated reaffirmed reaffirms reaffirm",
        things="support solidarity",
        direct=True,
        to="to for with of",
        worth=0.7,
        unless="billion million package",
        means={"Norway promised support to Poland.": "SUPPORT Norway -> Poland"},
        never=("Norway vowed to fight.",),
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
        things="deal agreement truce ceasefire pact treaty memorandum exchange swap pause pauses plan accord to loan cease-fire",
        to="with to",
        both=True,
        unless="disagree",
        means={"Sudan agreed to a truce.": "AGREE Sudan ->", "Turkey signed a deal with Qatar.": "AGREE Turkey -> Qatar"},
    ),
)
