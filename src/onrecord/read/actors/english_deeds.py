"""Words of harm, of gifts and of asking, by which a sentence tells who did it to whom."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed(Row):
    """Words that make an actor beside them the one who does: `words` as the text has them, in lower case."""

    words: frozenset[str]


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


ATTACKS = Deed(
    name="attack with an owner",
    words=_words(
        "strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombardments bombing "
        "bombings missile missiles drone drones uav uavs rocket rockets shell shells fire gunfire artillery barrage "
        "barrages assault assaults offensive invasion incursion onslaught salvo salvos projectile projectiles munition "
        "munitions bomb bombs mortar mortars warplane warplanes jets fighter-jets aggression massacre ambush blitz "
        "bombers aircraft helicopter helicopters torpedo mine mines shaheds missile-strike counteroffensive hit blow "
        "operation operations war campaign crimes bulldozers sniper snipers"
    ),
    means={
        "A Russian strike hit the depot.": "Russia attacks",
        "The Israeli attack on Lebanon went on.": "Israel attacks Lebanon",
        "An attack by Hezbollah began.": "Hezbollah attacks",
    },
    never=(
        "The clerk praised Russian music.",
        "Iranian-made drones fell.",
    ),
)
FIGHTERS = Deed(
    name="fighters who act",
    words=_words(
        "forces troops soldiers army military navy fighters rebels militants gunmen militia militiamen insurgents units "
        "brigade regiment battalion paratroopers commandos pilots terrorists separatists paramilitaries police settlers "
        "jets warplanes planes defences defenses defence defense"
    ),
    means={"The fighters left.": "fighters"},
)
HARMS = Deed(
    name="verb of attack",
    words=_words(
        "strike strikes struck striking hit hits hitting attack attacks attacked attacking launch launches launched "
        "launching fire fires fired firing shell shells shelled shelling bomb bombs bombed bombing bombard bombards "
        "bombarded bombarding kill kills killed killing target targets targeted targeting pound pounds pounded pounding "
        "raid raids raided raiding storm stormed destroy destroys destroyed destroying wound wounds wounded wounding "
        "injure injured injuring drop drops dropped dropping assassinate assassinated ambush ambushed shoot shoots shot "
        "shooting invade invades invaded invading detonate detonated unleash unleashes unleashed unleashing damage "
        "damages damaged damaging carry carried murdered massacred slaughtered abducted kidnapped seized took taken "
        "overran sank sunk eliminated eliminate neutralized neutralised hammered rained pummeled pummelled stage staged "
        "conducted conduct sent send sending used uses use using executed tortured captured detained rammed mounted "
        "blew crossed burned set"
    ),
    means={
        "Hezbollah fired at the fence.": "Hezbollah attacks",
        "Houthi fighters attacked the port.": "Houthis attacks",
        "The depot was hit by Ukrainian drones.": "Ukraine attacks",
    },
    never=("Ukraine shot down nine drones.",),
)
WEAPONS = Deed(
    name="weapons in flight",
    words=_words(
        "drone drones uav uavs missile missiles rocket rockets projectile projectiles shaheds bombs munition munitions "
        "shells shell quadcopter quadcopters targets target"
    ),
    means={"Nine drones came.": "drones"},
)
WITH_WEAPONS = Deed(
    name="verb of attack with weapons only",
    words=_words(
        "carry carried took taken stage staged conducted conduct sent send sending used uses use using set mounted "
        "launch launches launched launching seized executed crossed drop drops dropped dropping"
    ),
    means={"They carried it home.": "carried"},
)
CLAIMS = Deed(
    name="verb of claiming",
    words=_words("claim claims claimed claiming took taken accepted admitted"),
    means={"Boko Haram claimed responsibility.": "Boko Haram attacks"},
    never=("Boko Haram denied responsibility.",),
)
ACCUSES = Deed(
    name="verb of accusing",
    words=_words("accuse accuses accused accusing suspect suspected suspects convicted guilty"),
    means={"She accused them.": "accused"},
)
REFERS = Deed(
    name="word that stands for an armed group",
    words=_words("group militants insurgents rebels movement"),
    means={"The group denied it.": "group"},
)
HOLDS = Deed(
    name="word of holding a place",
    words=_words("occupied held controlled annexed seized"),
    means={"A rebel-held town.": "held"},
)
TO_WHOM = Deed(
    name="preposition of the attacked",
    words=_words("on against at in into towards toward over inside across targeting"),
    means={"They fired at it.": "at"},
)
STOPS = Deed(
    name="verb of stopping",
    words=_words(
        "intercept intercepts intercepted intercepting shot down downed destroyed destroy repelled repel stopped "
        "thwarted neutralized neutralised jammed suppressed destroying downing shooting shoot eliminated foiled"
    ),
    means={"They intercepted it.": "intercepted"},
)
GIVES = Deed(
    name="verb of giving",
    words=_words(
        "pledge pledges pledged pledging announce announces announced announcing promise promised promises give gives "
        "gave given giving provide provides provided providing send sends sent sending deliver delivered delivers "
        "delivering approve approves approved approving allocate allocated donate donated donates commit committed "
        "commits offer offered offers supply supplied supplies authorise authorised authorize authorized pass passed "
        "passes grant granted unveil unveiled transfer transferred loan lend sign signed agree agreed contribute "
        "contributed disbursed earmarked set"
    ),
    means={"They pledged more.": "pledged"},
)
AID = Deed(
    name="aid with a giver",
    words=_words(
        "aid assistance package packages support help loan loans money funding funds grant grants weapons arms sale "
        "sales donation donations contribution contributions pledge pledges commitment deliveries shipment shipments "
        "supplies budget equipment"
    ),
    means={"The aid came late.": "aid"},
)
ASKS = Deed(
    name="verb of asking",
    words=_words(
        "ask asks asked asking request requests requested requesting seek seeks sought need needs needed demand "
        "demanded call called urged plea"
    ),
    means={"They requested it.": "requested"},
)
TAKES = Deed(
    name="verb of taking",
    words=_words(
        "capture captures captured capturing detain detains detained detaining arrest arrests arrested arresting seize "
        "seized seizing kidnap kidnapped kidnapping abduct abducted abducting take takes took taken taking hold holds "
        "held holding imprison imprisoned jailed"
    ),
    means={"They captured him.": "captured"},
)
FREES = Deed(
    name="verb of letting go",
    words=_words(
        "release releases released releasing free frees freed freeing return returned returns exchange exchanged swap "
        "swapped handed"
    ),
    means={"They released her.": "released"},
)

TABLES = (
    ATTACKS,
    FIGHTERS,
    HARMS,
    WEAPONS,
    WITH_WEAPONS,
    CLAIMS,
    ACCUSES,
    REFERS,
    HOLDS,
    TO_WHOM,
    STOPS,
    GIVES,
    AID,
    ASKS,
    TAKES,
    FREES,
)
