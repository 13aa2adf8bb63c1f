"""What people are called: roles, titles and plain words for persons, as tables. Each row's words head a noun phrase."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model import ActorKind
from onrecord.read.row import Row


def words(text: str) -> frozenset[str]:
    """The words of a table's cell."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads(Row):
    """Words that head the naming of an actor; `many` says that they name several at once."""

    words: frozenset[str]
    kind: ActorKind
    many: bool = False


ROLES = (
    Heads(
        name="offices of state",
        kind=ActorKind.PERSON,
        words=words(
            "president vice-president premier chancellor minister secretary governor mayor king queen prince princess emir sultan "
            "senator congressman congresswoman lawmaker mp mep legislator parliamentarian ambassador envoy consul diplomat ombudsman "
            "ombudswoman commissioner speaker undersecretary secretary-general deputy councillor prefect taoiseach councilman "
            "attorney-general ayatollah monarch lady"
        ),
        means={
            "The Lorvian president, Ana Tolme, spoke.": "Ana Tolme [person] Lorvian president",
            "Deputy Prime Minister Ivo Karst spoke.": "Ivo Karst [person] Deputy Prime Minister",
        },
        never=("The tolmes spoke.",),
    ),
    Heads(
        name="heads and spokespeople",
        kind=ActorKind.PERSON,
        words=words(
            "head chief leader director chairman chairwoman chairperson chair coordinator representative spokesman spokeswoman "
            "spokesperson adviser advisor aide negotiator mediator boss manager director-general co-ordinator rapporteur founder co-founder owner executive "
            "ceo cadet administrator official officer controller superintendent constable inspector chief-executive deputy-head"
        ),
        means={"Harbour chief Mila Voss spoke.": "Mila Voss [person] Harbour chief"},
    ),
    Heads(
        name="ranks and soldiers",
        kind=ActorKind.PERSON,
        words=words(
            "general colonel major captain lieutenant admiral brigadier sergeant marshal commander commander-in-chief corporal private "
            "soldier fighter pilot sniper veteran conscript serviceman servicewoman gunner medic paramedic rescuer firefighter "
            "policeman policewoman militant gunman rebel warlord reservist deserter volunteer warden guard"
        ),
        means={"Colonel Ana Tolme spoke.": "Ana Tolme [person] Colonel"},
    ),
    Heads(
        name="law, learning and the press",
        kind=ActorKind.PERSON,
        words=words(
            "prosecutor judge lawyer attorney barrister peer professor lecturer analyst expert researcher scientist historian economist author "
            "editor editor-in-chief journalist reporter correspondent blogger photographer presenter commentator columnist contributor "
            "doctor surgeon nurse physician psychologist psychiatrist teacher headteacher principal student pupil engineer scholar "
            "academic strategist investigator detective cameraman videographer pathologist therapist"
        ),
        means={"An analyst at the Tolme Institute, Ivo Karst, spoke.": "Ivo Karst [person] An analyst at the Tolme Institute"},
    ),
    Heads(
        name="faith and public life",
        kind=ActorKind.PERSON,
        words=words(
            "pope archbishop bishop cardinal priest imam cleric rabbi pastor patriarch nun monk sheikh activist campaigner politician "
            "candidate oligarch businessman businesswoman entrepreneur banker singer actor actress director musician artist writer poet "
            "footballer athlete farmer driver worker employee trader shopkeeper fisherman miner sailor welder cook chef barber builder "
            "electrician mechanic pensioner retiree housewife janitor caretaker passenger tourist counsellor counselor supporter "
            "designer developer translator producer filmmaker conductor machinist baker tailor vendor"
        ),
        means={"The farmer, Ivo Karst, spoke.": "Ivo Karst [person] farmer"},
    ),
    Heads(
        name="plain people",
        kind=ActorKind.PERSON,
        words=words(
            "man woman boy girl person resident witness eyewitness survivor villager neighbour neighbor mother father wife husband son "
            "daughter brother sister widow widower parent grandmother grandfather uncle aunt cousin friend relative colleague source "
            "migrant refugee patient captive hostage prisoner member citizen victim local evacuee teenager nephew niece niece grandson "
            "granddaughter partner fiancée fiancé fiancee twin mum dad inhabitant pedestrian bystander onlooker customer inmate "
            "detainee returnee parishioner protester demonstrator mourner voter orphan"
        ),
        means={
            "One resident spoke.": "One resident [person]",
            "A 25-year-old Tolme resident spoke.": "A 25-year-old Tolme resident [person]",
        },
    ),
    Heads(
        name="several people",
        kind=ActorKind.OTHER,
        many=True,
        words=words(
            "officials officers authorities ministers presidents leaders spokesmen aides advisers advisors lawmakers senators diplomats envoys negotiators "
            "mediators prosecutors judges lawyers investigators analysts experts researchers scientists historians observers critics "
            "journalists reporters bloggers commentators doctors surgeons nurses medics paramedics rescuers firefighters workers "
            "employees volunteers teachers students residents witnesses eyewitnesses survivors villagers neighbours neighbors parents "
            "relatives family couple families friends colleagues sources activists campaigners protesters migrants refugees citizens locals soldiers "
            "commanders fighters militants rebels insurgents gunmen separatists governors mayors politicians mps men women people "
            "representatives delegates prisoners hostages farmers drivers troops ambassadors heads chiefs executives responders "
            "inspectors writers pundits monitors members supporters opponents allies nationals veterans engineers police-officers clerics inhabitants "
            "detectives mothers fathers sons daughters wives husbands brothers sisters boys girls grandparents pensioners cadets economists traders evacuees strategists organisers organizers agents attorneys scholars partners"
        ),
        means={"Senior Tolme officials spoke.": "Senior Tolme officials [other]"},
        never=("Officially, nobody spoke.",),
    ),
)

HONORIFICS = Heads(
    name="honorifics",
    kind=ActorKind.PERSON,
    words=words(
        "mr mrs ms miss mx dr prof sir dame lord lady rev fr gen lt col maj capt cmdr sgt cpl brig adm sen rep gov hon madam sheikh shaikh "
        "hajj haji mullah maulana ayatollah imam king queen pope prince princess"
    ),
    means={"Ana Tolme came. Ms Tolme left.": "Ana Tolme [person]"},
)
"""Words before a name that are no part of it."""

FEMININE = words(
    "mrs ms miss dame madam queen princess lady spokeswoman chairwoman congresswoman businesswoman ombudswoman policewoman servicewoman "
    "actress nun woman girl mother wife daughter sister widow grandmother aunt niece granddaughter mum housewife councilwoman"
)
MASCULINE = words(
    "mr sir king prince lord pope sheikh imam ayatollah spokesman chairman congressman businessman policeman serviceman gunman cameraman "
    "fisherman priest monk man boy father husband son brother widower grandfather uncle nephew grandson dad archbishop mullah"
)

# Words of an office that stand between a role word and its holder's name ("Secretary of State Ana Tolme").
PORTFOLIO = words(
    "state defence defense staff foreign affairs interior home health energy finance war justice transport economy trade education "
    "culture agriculture environment infrastructure security information digital transformation intelligence treasury internal "
    "emergencies emergency situations science communications labour labor general navy army police veterans social"
)
"""Offices that follow `of` or `for` inside a title."""

TABLES = (*ROLES, HONORIFICS)
