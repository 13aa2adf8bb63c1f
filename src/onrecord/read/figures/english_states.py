"""Nouns, states and adjectives that say what happened to what is counted: `N deaths`, `N dead`, `N wounded soldiers`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.read.figures.english_giving import GIVEN, HANDED
from onrecord.read.figures.item import MONEY, OTHER, PEOPLE, STRIKE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.figures.predicate import THINGS, of_all
from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class CountNoun(Row):
    """A noun that is itself what happened: `N deaths`, `deaths of N`; `of` maps the kind of what stands behind "of"."""

    words: str
    measure: str | None = None
    of: Mapping[str, str] = field(default_factory=dict)


COUNT_NOUNS = (
    CountNoun(
        name="deaths",
        words="death deaths fatality fatalities dead deceased body bodies corpse corpses killing killings martyrs slain toll",
        measure="killed",
        of={PEOPLE: "killed"},
        means={"four deaths were reported": "killed", "the deaths of nine people": "killed", "leaving 12 dead": "killed"},
    ),
    CountNoun(
        name="injuries",
        words="injury injuries wounded injured wounding",
        measure="wounded",
        of={PEOPLE: "wounded"},
        means={"11 injuries were reported": "wounded", "there were 9 wounded": "wounded"},
    ),
    CountNoun(name="the missing", words="missing", measure="missing", means={"12 missing": "missing"}),
    CountNoun(
        name="attacks",
        words=(
            "strike strikes attack attacks airstrike airstrikes shelling bombing bombings raid raids sortie sorties "
            "bombardment barrage salvo volley launch launches wave swarm use firing"
        ),
        measure=None,
        of={WEAPON: "launched", STRIKE: "launched"},
        means={"a barrage of 20 rockets": "launched", "the launch of 12 missiles": "launched"},
    ),
    CountNoun(
        name="hostages",
        words="hostage hostages captive captives",
        measure="captured",
        means={"60 hostages are still held": "captured"},
    ),
    CountNoun(
        name="refugees",
        words="refugee refugees evacuee evacuees idps",
        measure="displaced",
        means={"there are 40,000 refugees": "displaced"},
    ),
    CountNoun(
        name="arrests",
        words="arrest arrests detention detentions abduction abductions capture kidnapping kidnappings",
        measure="captured",
        of={PEOPLE: "captured"},
        means={"the arrest of 30 men": "captured", "60 arrests were made": "captured"},
    ),
    CountNoun(
        name="release",
        words="release releases exchange swap liberation freeing",
        of={PEOPLE: "freed"},
        means={"the release of 90 prisoners": "freed"},
    ),
    CountNoun(
        name="displacement",
        words="displacement evacuation exodus",
        of={PEOPLE: "displaced"},
        means={"the evacuation of 400 people": "displaced"},
    ),
    CountNoun(
        name="deployment",
        words="deployment garrison contingent force",
        of={PEOPLE: "deployed", VEHICLE: "deployed"},
        means={"a garrison of 900 soldiers": "deployed"},
    ),
    CountNoun(
        name="destruction",
        words="destruction loss demolition",
        of={STRUCTURE: "destroyed", VEHICLE: "destroyed", OTHER: "destroyed", WEAPON: "intercepted"},
        means={"the destruction of 30 homes": "destroyed"},
    ),
    CountNoun(
        name="delivery",
        words="delivery deliveries shipment shipments disbursement transfer arrival",
        of=HANDED,
        means={"the delivery of six tanks": "delivered"},
    ),
    CountNoun(
        name="a pledge of",
        words=(
            "pledge pledges package packages aid assistance grant grants loan loans provision donation contribution "
            "contributions support funding sale purchase allocation tranche"
        ),
        of=GIVEN,
        means={"a pledge of $40 million": "pledged", "an aid package of €90 million": "pledged"},
    ),
    CountNoun(
        name="an appeal for",
        words="request appeal application",
        of={MONEY: "requested", VEHICLE: "requested", WEAPON: "requested"},
        means={"an appeal for $40 million in aid": "requested"},
    ),
    CountNoun(
        name="interception",
        words="interception interceptions downing",
        of={WEAPON: "intercepted"},
        measure=None,
        means={"the downing of six drones": "intercepted"},
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Row):
    """A state that counted people or things are in, right behind them: `12 dead`, `400 people without power`."""

    pattern: str
    measure: Mapping[str, str]


STATES = (
    State(
        name="dead",
        pattern=(
            r"(?:(?:is|are|was|were|lay|lie|feared|presumed|confirmed|reported|believed|found|declared|pronounced|"
            r"reportedly|already|now|left|confirmed as|have been|has been|and many more|or more|shot|,) ){0,3}dead\b"
        ),
        measure={PEOPLE: "killed"},
        means={"nine people dead": "killed", "20 people are feared dead": "killed"},
    ),
    State(
        name="missing",
        pattern=(
            r"(?:(?:is|are|was|were|may|might|could|remain|remains|remained|still|feared|reported|listed|as|"
            r"reportedly|went|gone|have|has|been|also|be|believed|thought|to) ){0,5}(?:missing|unaccounted for|"
            r"trapped|(?:buried )?under (?:the )?(?:rubble|debris)|beneath (?:the )?(?:rubble|debris))\b"
        ),
        measure={PEOPLE: "missing"},
        means={"nine people are still missing": "missing", "four people remain under the rubble": "missing"},
    ),
    State(
        name="wounded",
        pattern=(
            r"(?:(?:is|are|was|were|remain|remains|remained|still|left|reported|also|being) ){0,3}(?:wounded|injured|"
            r"hurt|hospitali[sz]ed|in (?:a |the )?(?:\w+ )?hospitals?|in (?:a |an )?[“\"‘']?(?:critical|serious|grave|"
            r"moderate|stable|moderate to serious|life-threatening|extremely critical) condition|with (?:\w+ "
            r"){0,2}injuries|(?:have|had|has) (?:minor|serious|moderate|severe|light|slight|critical) (?:injuries|"
            r"wounds|burns)|in intensive care|being treated)\b"
        ),
        measure={PEOPLE: "wounded"},
        means={"three people are in hospital": "wounded", "nine people wounded": "wounded"},
    ),
    State(
        name="without power",
        pattern=(
            r"(?:(?:is|are|was|were|remain|remains|remained|still|left|currently|had|have|has|been|of|them) "
            r"){0,4}(?:without|in the dark|cut off|in need of|starving|at risk of (?:famine|starvation)|hungry|"
            r"suffering (?:from )?(?:power cuts|blackouts|hunger)|facing (?:famine|starvation|hunger|acute)|on the "
            r"brink of (?:famine|starvation))\b"
        ),
        measure={PEOPLE: "affected", STRUCTURE: "affected"},
        means={"400 people without power": "affected", "60 villages and 900 homes were without water": "affected"},
    ),
    State(
        name="in custody",
        pattern=(
            r"(?:(?:is|are|was|were|remain|remains|remained|still|being|believed|thought|to|be|have|has|been) "
            r"){0,4}(?:in (?:\w+ )?(?:custody|captivity|detention|jail|prison)|held hostage|held captive|held in|"
            r"taken hostage|taken prisoner|taken captive|behind bars)\b"
        ),
        measure={PEOPLE: "captured"},
        means={"60 men are in custody": "captured"},
    ),
    State(
        name="homeless",
        pattern=r"(?:(?:is|are|was|were|remain|remains|still|left|made|internally) ){0,3}(?:homeless|displaced|on the move)\b",
        measure={PEOPLE: "displaced"},
        means={"900 people were left homeless": "displaced"},
    ),
    State(
        name="on fire",
        pattern=r"(?:(?:is|are|was|were|still|also|been) ){0,3}(?:on fire|ablaze|in ruins|in flames)\b",
        measure={STRUCTURE: "damaged", VEHICLE: "damaged", OTHER: "damaged"},
        means={"two shops are on fire": "damaged"},
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjective(Row):
    """A participle or adjective before the counted noun: `two wounded soldiers`."""

    words: str
    measure: Mapping[str, str]


ADJECTIVES = (
    Adjective(
        name="wounded soldiers",
        words="wounded injured hospitalised hospitalized",
        measure={PEOPLE: "wounded"},
        means={"medics treated two wounded soldiers": "wounded"},
    ),
    Adjective(
        name="dead children",
        words="dead slain deceased",
        measure={PEOPLE: "killed"},
        means={"they buried three dead children": "killed"},
    ),
    Adjective(
        name="missing men", words="missing", measure={PEOPLE: "missing"}, means={"the search for six missing sailors": "missing"}
    ),
    Adjective(
        name="displaced families",
        words="displaced homeless evacuated uprooted",
        measure={PEOPLE: "displaced"},
        means={"tents for 900 displaced families": "displaced"},
    ),
    Adjective(
        name="captured men",
        words="captured detained kidnapped abducted imprisoned jailed",
        measure={PEOPLE: "captured"},
        means={"they paraded 12 captured soldiers": "captured"},
    ),
    Adjective(
        name="freed men",
        words="freed released rescued liberated",
        measure={PEOPLE: "freed"},
        means={"buses met the 90 freed prisoners": "freed"},
    ),
    Adjective(
        name="destroyed homes",
        words="destroyed wrecked demolished ruined flattened collapsed",
        measure=of_all("destroyed", *THINGS),
        means={"the film shows 12 destroyed homes": "destroyed"},
    ),
    Adjective(
        name="damaged homes",
        words="damaged burning burnt charred burned-out",
        measure=of_all("damaged", *THINGS),
        means={"the film shows 12 damaged homes": "damaged"},
    ),
)
