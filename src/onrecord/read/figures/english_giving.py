"""Verbs of sending, giving, asking and forbidding: forces, money, goods, sanctions."""

from __future__ import annotations

from onrecord.read.figures.item import MONEY, OTHER, PEOPLE, STRUCTURE, VEHICLE, WEAPON
from onrecord.read.figures.predicate import Predicate, of_all

GIVEN = {MONEY: "pledged", VEHICLE: "pledged", WEAPON: "pledged"}
HANDED = {MONEY: "delivered", VEHICLE: "delivered", WEAPON: "delivered"}

ABOUT_GIVING = (
    Predicate(
        name="deploy",
        forms=(
            "deploy deploys deployed deploying station stations stationed stationing mobilise mobilised mobilize "
            "mobilized mobilizing muster mustered amass amassed massed garrisoned based dispatch dispatched "
            "dispatching participate participated participating massing amassing position positioned positioning "
            "divert diverted diverting redeployed redeploy rotate stationed assembled assigned"
        ),
        acts_on={PEOPLE: "deployed", VEHICLE: "deployed"},
        does={PEOPLE: "deployed", VEHICLE: "deployed"},
        means={"the army deployed 400 troops": "deployed", "six ships were sent and 9 ships deployed": "deployed"},
    ),
    Predicate(
        name="allow in",
        forms="allow allowed allowing let permitted",
        followed_by=r"(?:\w+ )?(?:into|in|to enter|through)\b",
        acts_on={VEHICLE: "delivered"},
        means={"40 lorries with aid were allowed into the town": "delivered"},
    ),
    Predicate(
        name="send forces",
        forms="send sends sent sending",
        acts_on={PEOPLE: "deployed", VEHICLE: "delivered", MONEY: "delivered", WEAPON: "delivered"},
        means={"the state sent 300 soldiers": "deployed", "they have sent 12 tanks": "delivered"},
    ),
    Predicate(
        name="take part",
        forms="take took taken taking",
        followed_by=r"part\b",
        does={PEOPLE: "deployed", VEHICLE: "deployed"},
        means={"9,000 soldiers took part": "deployed"},
    ),
    Predicate(
        name="pledge",
        forms="pledge pledges pledged pledging promise promises promised promising announce announces announced "
        "announcing approve approves approved approving authorise authorises authorised authorize authorized "
        "authorizes authorizing commit commits committed committing allocate allocated allocates allocating "
        "earmark earmarked "
        "unveil unveiled unveiling offer offers offered offering donate donates donated donating contribute "
        "contributes contributed contributing grant grants granted granting invest invested investing raise "
        "raised raising provide provides provided providing give gives gave given giving supply supplies "
        "supplied supplying "
        "transfer loan lend lending secured finance mobilise mobilised unlock unlocked passed signed include "
        "includes included including",
        acts_on=GIVEN,
        means={"donors pledged $40 million": "pledged", "the cabinet approved €2bn in aid": "pledged"},
    ),
    Predicate(
        name="deliver",
        forms=(
            "deliver delivers delivered delivering disburse disbursed disbursing receive receives received receiving "
            "arrive arrives arrived arriving transferred hand handed shipped ship shipping wired distributed released"
        ),
        acts_on=HANDED,
        does={VEHICLE: "delivered", MONEY: "delivered"},
        means={"the state delivered 12 tanks": "delivered", "it has received $4 million in aid": "delivered"},
    ),
    Predicate(
        name="request",
        forms=(
            "request requests requested requesting ask asks asked asking seek seeks sought seeking appeal appeals "
            "appealed appealing need needs needed needing require requires required demand demanded demanding urge"
        ),
        acts_on={MONEY: "requested", VEHICLE: "requested", WEAPON: "requested"},
        uses={MONEY: "requested"},
        means={"the agency asked for $90 million in aid": "requested", "they requested 20 tanks": "requested"},
    ),
    Predicate(
        name="ban from entering",
        forms="ban bans banned banning bar bars barred barring",
        followed_by=r"(?:[\w’'-]+ ){0,9}from (?:entering|its territory|travel\w*)",
        acts_on={PEOPLE: "sanctioned"},
        means={"it banned 32 officials from entering the country": "sanctioned"},
    ),
    Predicate(
        name="sanction",
        forms="sanction sanctions sanctioned sanctioning blacklist blacklisted blacklisting",
        acts_on=of_all("sanctioned", PEOPLE, VEHICLE, OTHER, STRUCTURE),
        means={"the council sanctioned 40 companies": "sanctioned"},
    ),
    Predicate(
        name="impose sanctions on",
        forms="impose imposed imposes imposing slap slapped",
        followed_by=r"(?:\w+ ){0,4}sanctions\b",
        uses=of_all("sanctioned", PEOPLE, VEHICLE, OTHER),
        acts_on={},
        means={"it imposed sanctions on 12 people": "sanctioned"},
    ),
)
