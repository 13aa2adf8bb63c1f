"""Verbs that tell what happened to people."""

from __future__ import annotations

from onrecord.read.figures.english_giving import HANDED
from onrecord.read.figures.item import OTHER, PEOPLE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.figures.predicate import Predicate

ABOUT_PEOPLE = (
    Predicate(
        name="kill",
        forms="kill kills killed killing slay slain slew murder murdered murdering murders massacre massacred "
        "massacring assassinate assassinated assassinating execute executed executing behead beheaded beheading "
        "eliminate eliminated eliminating eliminates liquidate liquidated neutralize neutralized neutralise "
        "neutralised neutralizing electrocuted",
        acts_on={PEOPLE: "killed"},
        means={"the blast killed 12 people": "killed", "seven miners were killed": "killed", "killing at least six": "killed"},
        never=("the blast woke 12 people",),
    ),
    Predicate(
        name="shoot dead",
        forms="shot shoot shooting gunned gunning",
        followed_by=r"(?:[\w'’-]+ ){0,4}(?:dead|to death)\b",
        acts_on={PEOPLE: "killed"},
        means={"gunmen shot dead four people": "killed"},
        never=("they shot down 40 drones",),
    ),
    Predicate(
        name="gun down",
        forms="gunned gunning gun",
        followed_by=r"down\b",
        acts_on={PEOPLE: "killed"},
        means={"they gunned down 14 people": "killed"},
    ),
    Predicate(
        name="shoot down",
        forms="shot shoot shoots shooting",
        followed_by=r"down\b",
        acts_on={WEAPON: "intercepted", VEHICLE: "destroyed"},
        means={"they shot down 40 drones": "intercepted", "12 missiles were shot down": "intercepted"},
    ),
    Predicate(
        name="die",
        forms="die dies died dying perish perishes perished perishing drown drowned",
        does={PEOPLE: "killed"},
        acts_on={PEOPLE: "killed"},
        means={"nine people died": "killed", "six have died": "killed"},
    ),
    Predicate(
        name="claim lives",
        forms="claim claimed claims claiming cost costs costing take took taken taking",
        followed_by=r"(?:[\w,']+ ){0,5}lives\b",
        acts_on={PEOPLE: "killed"},
        means={"the raid claimed 14 lives": "killed"},
    ),
    Predicate(
        name="lose lives",
        forms="lose loses lost losing",
        followed_by=r"(?:[\w,']+ ){0,3}(?:their|his|her) (?:lives|life)\b",
        does={PEOPLE: "killed"},
        means={"31 people lost their lives": "killed"},
    ),
    Predicate(
        name="lose electricity",
        forms="lose loses lost losing",
        followed_by=r"(?:\w+ ){0,2}(?:electricity|power|heating|water|internet|gas|light)\b",
        does={PEOPLE: "affected", STRUCTURE: "affected"},
        means={"40,000 people lost power": "affected"},
    ),
    Predicate(
        name="lose troops",
        forms="lose loses lost losing",
        acts_on={PEOPLE: "killed", VEHICLE: "destroyed", WEAPON: "destroyed"},
        means={"the army lost 300 troops": "killed", "they lost 12 tanks": "destroyed"},
    ),
    Predicate(
        name="wound",
        forms=(
            "wound wounds wounded wounding injure injures injured injuring hurt hurts hurting hospitalise "
            "hospitalised hospitalize hospitalized hospitalizing maim maimed maiming concussed lacerated scarred"
        ),
        acts_on={PEOPLE: "wounded"},
        means={"wounding 42": "wounded", "six residents were injured": "wounded", "12 people were hospitalised": "wounded"},
        never=("the wound healed in 12 days",),
    ),
    Predicate(
        name="take to hospital",
        forms="taken rushed admitted brought sent transferred evacuated transported",
        followed_by=r"(?:\w+ )?(?:to|in|into) (?:\w+ ){0,4}hospitals?\b(?! for (?:checks|observation))",
        acts_on={PEOPLE: "wounded"},
        means={"14 people were taken to hospital": "wounded"},
        never=("14 people were taken to hospital for checks",),
    ),
    Predicate(
        name="be treated",
        forms="treated received receiving receive treating sustained suffered suffering suffer suffers sustaining requiring",
        followed_by=(
            r"(?:[\w“”\"‘’'-]+ ){0,4}[“\"‘']?(?:hospitals?|injur(?:y|ies)|wounds?|medical (?:treatment|care|attention|"
            r"help|assistance)|burns|concussions?|shrapnel|trauma)\b"
        ),
        does={PEOPLE: "wounded"},
        acts_on={PEOPLE: "wounded"},
        means={"six people were treated for injuries": "wounded", "nine people suffered burns": "wounded"},
    ),
    Predicate(
        name="go missing",
        forms="missing vanish vanished disappear disappeared disappearing unaccounted trapped buried entombed",
        does={PEOPLE: "missing"},
        acts_on={PEOPLE: "missing"},
        means={"five people are missing": "missing", "three are trapped under the rubble": "missing"},
    ),
    Predicate(
        name="take prisoner",
        forms="take takes took taken taking hold held holding holds keep kept keeping",
        followed_by=(
            r"(?:[\w,'’-]+ ){0,6}(?:hostages?|prisoners?|captive|captives|into custody|in custody|in detention|in "
            r"captivity|back to Gaza)\b"
        ),
        acts_on={PEOPLE: "captured"},
        means={"taking 20 people hostage": "captured", "40 men were taken prisoner": "captured"},
    ),
    Predicate(
        name="capture",
        forms="capture captures captured capturing detain detains detained detaining arrest arrests arrested arresting "
        "kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting seize seizes seized seizing "
        "imprison imprisoned "
        "jail jailed incarcerated interned held seizing apprehend apprehended nab nabbed",
        acts_on={PEOPLE: "captured"},
        means={"police detained 12 men": "captured", "six soldiers were captured": "captured"},
    ),
    Predicate(
        name="surrender",
        forms="surrender surrendered surrenders surrendering",
        does={PEOPLE: "captured"},
        means={"30 soldiers surrendered": "captured"},
    ),
    Predicate(
        name="free",
        forms=(
            "free frees freed freeing release releases released releasing swap swaps swapped swapping exchange "
            "exchanges exchanged exchanging rescue rescues rescued rescuing liberate liberated repatriate "
            "repatriated saved pardoned extricated"
        ),
        acts_on={PEOPLE: "freed"},
        does={},
        means={"90 prisoners were released": "freed", "rescuers freed two women": "freed"},
    ),
    Predicate(
        name="hand over",
        forms="hand hands handed handing",
        followed_by=r"(?:[\w,'’-]+ ){0,6}(?:over|back)\b",
        acts_on={PEOPLE: "freed", **HANDED},
        means={"they handed over 90 prisoners": "freed"},
    ),
    Predicate(
        name="return home",
        forms="return returned returning returns came brought",
        followed_by=r"(?:\w+ ){0,3}(?:home|from captivity|to Ukraine|to Russia|to Israel)\b",
        does={PEOPLE: "freed"},
        acts_on={PEOPLE: "freed"},
        means={"75 prisoners returned home": "freed"},
    ),
    Predicate(
        name="pull alive",
        forms="pulled dug recovered found extracted",
        followed_by=r"(?:[\w,'’-]+ ){0,5}alive\b",
        acts_on={PEOPLE: "freed"},
        means={"four people were pulled out alive": "freed"},
    ),
    Predicate(
        name="displace",
        forms=(
            "displace displaces displaced displacing flee flees fled fleeing evacuate evacuates evacuated evacuating "
            "uproot uprooted uprooting relocated resettled uprooting sheltering shelter sheltered"
        ),
        acts_on={PEOPLE: "displaced"},
        does={PEOPLE: "displaced"},
        means={"60,000 people fled": "displaced", "displacing 300 families": "displaced", "300 people were evacuated": "displaced"},
    ),
    Predicate(
        name="seek shelter",
        forms="sought seek seeking seeks took taken taking take found",
        followed_by=r"(?:\w+ )?(?:shelter|refuge)\b",
        does={PEOPLE: "displaced"},
        means={"900 people sought refuge in schools": "displaced"},
        never=("900 people sought work",),
    ),
    Predicate(
        name="take to safety",
        forms="taken brought moved bused bussed transported led",
        followed_by=r"(?:\w+ )?(?:to safety|to safer \w+|out of (?:the )?(?:town|city|village|region|area|district|country|war zone))\b",
        acts_on={PEOPLE: "displaced"},
        means={"2,000 people were taken to safety": "displaced", "40 families were bused out of the town": "displaced"},
        never=("40 men were brought to court",),
    ),
    Predicate(
        name="leave home",
        forms="leave leaves left leaving abandon abandoned abandoning driven forced forcing drove",
        followed_by=r"(?:[\w,'’-]+ ){0,9}(?:homes?|houses|country|villages?|the area|the region|homeless|from their)\b",
        does={PEOPLE: "displaced"},
        acts_on={PEOPLE: "displaced"},
        means={"5,000 people left their homes": "displaced"},
    ),
    Predicate(
        name="cross the border",
        forms="crossed crossing cross registered registering",
        followed_by=r"(?:\w+ ){0,3}(?:border|into|as refugees|in the European Union|over)\b",
        does={PEOPLE: "displaced"},
        acts_on={PEOPLE: "displaced"},
        means={"9,000 refugees crossed the border": "displaced"},
    ),
    Predicate(
        name="cut off",
        forms=(
            "cut left leaving leave leaves pushed pushing push plunged plunging plunge disconnected remain remained "
            "remains remaining depriving deprived stranding face faces facing faced go went going"
        ),
        followed_by=(
            r"(?:[\w,.'’-]+ ){0,8}?(?:without|off from|in(?:to)? (?:the )?(?:dark|darkness|cold)|famine|starvation|"
            r"acute hunger|food insecurity|hunger)\b"
        ),
        acts_on={PEOPLE: "affected", STRUCTURE: "affected", OTHER: "affected"},
        does={PEOPLE: "affected", STRUCTURE: "affected"},
        means={"leaving 40,000 people without power": "affected", "90 villages and 4,000 people remain without water": "affected"},
    ),
    Predicate(
        name="be in need",
        forms="need needs needing require requires starving affected starve impacted hungry",
        does={PEOPLE: "affected"},
        acts_on={PEOPLE: "affected"},
        means={"two million people need aid": "affected"},
    ),
)
