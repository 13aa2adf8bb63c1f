"""PLOVER's modes of ASSAULT, by the words that tell the means; the first row that fits says which."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode(Row):
    """A mode by its words."""

    mode: str
    words: str


MODES = (
    Mode(
        name="suicide attack",
        mode="suicide-attack",
        words="suicide kamikaze-bomber",
        means={"Boko Haram carried out a suicide attack.": "ASSAULT suicide-attack"},
    ),
    Mode(
        name="drones",
        mode="drone",
        words="drone drones uav uavs shahed shaheds quadcopter",
        means={"Russian drones struck Kharkiv.": "ASSAULT drone"},
    ),
    Mode(
        name="crewed aircraft",
        mode="aerial",
        words="airstrike airstrikes air aerial warplane warplanes jets bombers aircraft helicopter helicopters",
        means={"An Israeli air strike hit Beirut.": "ASSAULT aerial"},
    ),
    Mode(
        name="artillery, missiles and rockets",
        mode="heavy-weapons",
        words=(
            "missile missiles rocket rockets artillery shelling shelled shells shell mortar mortars projectile projectiles "
            "himars bombardment barrage tank tanks howitzer cluster glide"
        ),
        means={"Hezbollah rockets hit Haifa.": "ASSAULT heavy-weapons"},
    ),
    Mode(
        name="killing of one who was chosen",
        mode="targeted",
        words="assassinated assassination assassinate assassinating",
        means={"Israel assassinated a man.": "ASSAULT targeted"},
    ),
    Mode(
        name="explosives",
        mode="explosives",
        words="bomb bombs bombing bombings explosive explosives ied blast explosion detonated mine mines pagers",
        means={"A bombing by Boko Haram killed two.": "ASSAULT explosives"},
    ),
    Mode(
        name="firearms",
        mode="firearms",
        words="shot shooting gunmen gunfire opened sniper shootout gunned",
        means={"Hamas gunmen attacked Israel.": "ASSAULT firearms"},
    ),
    Mode(
        name="taking people away",
        mode="abduct",
        words="kidnapped abducted kidnapping abduction",
        means={"A raid by Boko Haram, who kidnapped 40, began.": "ASSAULT abduct"},
    ),
    Mode(
        name="destroying",
        mode="destroy",
        words="destroyed destroying demolished razed burned torched",
        means={"Russia destroyed a bridge.": "ASSAULT destroy"},
    ),
)
