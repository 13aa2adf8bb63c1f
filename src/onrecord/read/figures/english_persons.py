"""People who are counted, by what the text says they are."""

from __future__ import annotations

from onrecord.read.figures.item import PEOPLE, Item

PERSONS = (
    Item(
        name="civilian",
        item="civilian",
        kind=PEOPLE,
        words="civilian; non-combatant; noncombatant",
        means={"two civilians were killed": "civilian"},
    ),
    Item(
        name="child",
        item="child",
        kind=PEOPLE,
        words="child; children; boy; girl; baby; babies; infant; toddler; newborn; teenager; teen; minor; schoolchild; "
        "schoolchildren; schoolgirl; schoolboy; kid; youngster; "
        "adolescent; pupil; son; daughter; grandchild; grandchildren; grandson; granddaughter; young girl; young "
        "boy; teenage girl; teenage boy; youth; preschooler; underage",
        means={"three children died": "child", "a boy was wounded": "child"},
    ),
    Item(
        name="soldier",
        item="soldier",
        kind=PEOPLE,
        words="soldier; troop; serviceman; servicemen; servicewoman; servicewomen; service member; servicemember; "
        "service personnel; military personnel; sailor; marine; paratrooper; officer; "
        "conscript; recruit; reservist; commando; gunner; pilot; navy personnel; crew member; cadet; infantryman;"
        " infantrymen; airman; airmen; general; commander; colonel; lieutenant; "
        "sergeant; private; defender; peacekeeper; guardsman; guardsmen; military officer; army officer; tank "
        "crew; enemy troop; naval infantry; border guard; reserve; mobilized; "
        "special forces; trooper; legionnaire; contract soldier; soldiers and officers; army; men in uniform; "
        "combatant; occupier; invader; personnel; reinforcement; blue helmet; military; "
        "volunteer fighter; foreign fighter; mercenary; mercenaries; security forces; security personnel; "
        "security officer; national guard; guard; security guard; military police; army personnel",
        means={"12 soldiers died": "soldier", "400 troops were sent": "soldier"},
    ),
    Item(
        name="police",
        item="police",
        kind=PEOPLE,
        words="police; police officer; policeman; policemen; policewoman; policewomen; police official; gendarme; "
        "constable; law enforcement officer; cop; police personnel; traffic police; "
        "riot police; police force; officer of police; sheriff; trooper of police; policeman",
        means={"four policemen were hurt": "police", "three police officers died": "police"},
    ),
    Item(
        name="rescuer",
        item="rescuer",
        kind=PEOPLE,
        words="rescuer; firefighter; fireman; firemen; rescue worker; paramedic; emergency worker; first responder; "
        "ambulance worker; rescue team member; civil defence worker; civil defense worker; "
        "sapper; deminer; emergency responder; ambulance driver; emergency service worker; emergency services "
        "worker; emergency personnel; ambulance crew; civil defence member; civil defense member",
        means={"two firefighters were wounded": "rescuer"},
    ),
    Item(
        name="journalist",
        item="journalist",
        kind=PEOPLE,
        words=(
            "journalist; reporter; correspondent; photographer; cameraman; cameramen; media worker; photojournalist; "
            "news crew member; war correspondent; videographer; camera operator; press worker; editor"
        ),
        means={"a journalist was killed": "journalist"},
    ),
    Item(
        name="militant",
        item="militant",
        kind=PEOPLE,
        words="militant; fighter; gunman; gunmen; insurgent; rebel; terrorist; jihadist; jihadi; attacker; bomber; "
        "suicide bomber; operative; guerrilla; militiaman; militiamen; extremist; islamist; "
        "separatist; assailant; mujahideen; combatants; armed man; armed men; bandit; paramilitary; "
        "paramilitaries; militia member; group member; cell member; infiltrator; saboteur; saboteurs; rsf "
        "fighter; "
        "al-shabaab fighter; taliban; houthi; member of the militia; pirate",
        means={"20 militants were killed": "militant", "six gunmen were wounded": "militant"},
    ),
    Item(
        name="prisoner",
        item="prisoner",
        kind=PEOPLE,
        words="prisoner; detainee; pow; prisoner of war; prisoners of war; inmate; captive; political prisoner; convict; prisoners",
        means={"90 prisoners were freed": "prisoner"},
    ),
    Item(name="hostage", item="hostage", kind=PEOPLE, words="hostage; abductee", means={"five hostages were freed": "hostage"}),
    Item(
        name="person",
        item="person",
        kind=PEOPLE,
        words="person; persons; people; man; men; woman; women; resident; worker; other; employee; refugee; victim; "
        "adult; patient; villager; passenger; citizen; student; migrant; local; colleague; "
        "pensioner; national; family member; relative; mother; father; sister; brother; wife; husband; uncle; "
        "aunt; nephew; niece; cousin; grandmother; grandfather; parent; couple; driver; volunteer; staff; "
        "staff member; aid worker; humanitarian worker; doctor; nurse; medic; medical worker; health worker; "
        "teacher; farmer; fisherman; fishermen; miner; engineer; technician; contractor; tourist; foreigner; "
        "protester; protestor; demonstrator; activist; politician; official; lawmaker; judge; prosecutor; lawyer;"
        " mayor; minister; governor; diplomat; ambassador; adviser; advisor; priest; nun; monk; pastor; "
        "worshipper; "
        "bystander; pedestrian; shopper; customer; guest; tenant; inhabitant; dweller; evacuee; displaced; idp; "
        "asylum seeker; settler; israeli; palestinian; ukrainian; russian; syrian; sudanese; "
        "lebanese; iranian; american; briton; chinese; afghan; somali; nigerian; turk; kurd; yazidi; rohingya; "
        "pole; german; frenchman; iraqi; yemeni; georgian; armenian; azerbaijani; tatar; european; indian; "
        "pakistani; "
        "christian; muslim; jew; catholic; life; lives; soul; body; bodies; corpse; remains; death; fatality; "
        "fatalities; dead; deceased; wounded; injured; injury; injuries; missing; casualty; casualties; family; "
        "families; household; member; crew; pensioners; neighbour; neighbor; friend; survivor; human; individual;"
        " leader; senior figure; leading figure; top figure; key figure; member of staff; player; athlete; elderly; elder; technicians; labourer; laborer; "
        "cook; cleaner; guard of honour; clergyman; clergymen; shepherd; trader; vendor; subscriber; consumer; "
        "customers; human being; returnee; witness; suspect; collaborator; dissident; mourner; parishioner; "
        "graduate; "
        "academic; scientist; businessman; businessmen; policymaker; councillor; head of state; peaceful "
        "resident; crewman; crewmen; associate; accomplice; aide; follower; supporter; ringleader; producer; "
        "manager; chef; cadre; coach; son-in-law; daughter-in-law; chief; head; boss; mastermind; spokesman; "
        "spokeswoman; translator; guide; porter; butcher; baker; imam; rabbi; bishop; nationals; dual national; "
        "janitor; electrician; programmer; designer; singer; dancer; actor; actress; writer; poet; artist; "
        "musician; veteran; subject; foreign national; security adviser; safety adviser; seafarer; boatman; "
        "truck driver; bus driver; taxi driver; rider; motorist; motorcyclist; cyclist",
        means={"23 residents were hurt": "person", "a woman was killed": "person"},
    ),
)
