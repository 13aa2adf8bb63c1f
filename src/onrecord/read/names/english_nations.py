"""Countries, peoples and seats of government by which actors are called, as a table of words."""

from __future__ import annotations

from onrecord.model import ActorKind
from onrecord.read.names.english_roles import Heads

COUNTRIES = {
    name.strip(): frozenset(people.split())
    for name, people in (
        line.split(":")
        for line in """afghanistan: afghan afghans
albania: albanian albanians
algeria: algerian algerians
angola: angolan angolans
argentina: argentine argentinian argentines
armenia: armenian armenians
australia: australian australians
austria: austrian austrians
azerbaijan: azerbaijani azeri azerbaijanis azeris
bahrain: bahraini bahrainis
bangladesh: bangladeshi bangladeshis
belarus: belarusian belarusians
belgium: belgian belgians
benin: beninese
bolivia: bolivian bolivians
bosnia: bosnian bosnians
botswana: botswanan
brazil: brazilian brazilians
britain: british britons briton
bulgaria: bulgarian bulgarians
burundi: burundian burundians
cambodia: cambodian cambodians
cameroon: cameroonian cameroonians
canada: canadian canadians
chad: chadian chadians
chile: chilean chileans
china: chinese
colombia: colombian colombians
congo: congolese
croatia: croatian croatians croat
cuba: cuban cubans
cyprus: cypriot cypriots
czechia: czech czechs
denmark: danish danes
ecuador: ecuadorean ecuadorian
egypt: egyptian egyptians
england: english
eritrea: eritrean eritreans
estonia: estonian estonians
ethiopia: ethiopian ethiopians
finland: finnish finns
france: french
gabon: gabonese
gambia: gambian
georgia: georgian georgians
germany: german germans
ghana: ghanaian
greece: greek greeks
guatemala: guatemalan
guinea: guinean
haiti: haitian haitians
honduras: honduran
hungary: hungarian hungarians
iceland: icelandic
india: indian indians
indonesia: indonesian indonesians
iran: iranian iranians
iraq: iraqi iraqis
ireland: irish
israel: israeli israelis
italy: italian italians
jamaica: jamaican
japan: japanese
jordan: jordanian jordanians
kazakhstan: kazakh kazakhs
kenya: kenyan kenyans
kosovo: kosovar kosovan kosovars
kuwait: kuwaiti kuwaitis
kyrgyzstan: kyrgyz
laos: laotian
latvia: latvian latvians
lebanon: lebanese
liberia: liberian
libya: libyan libyans
lithuania: lithuanian lithuanians
luxembourg: luxembourgish
malawi: malawian
malaysia: malaysian malaysians
mali: malian malians
malta: maltese
mauritania: mauritanian
mexico: mexican mexicans
moldova: moldovan moldovans
mongolia: mongolian
montenegro: montenegrin
morocco: moroccan moroccans
mozambique: mozambican
myanmar: burmese
namibia: namibian
nepal: nepali nepalese
netherlands: dutch
nicaragua: nicaraguan
niger: nigerien
nigeria: nigerian nigerians
norway: norwegian norwegians
oman: omani omanis
pakistan: pakistani pakistanis
palestine: palestinian palestinians
panama: panamanian
paraguay: paraguayan
peru: peruvian
philippines: philippine filipino filipinos
poland: polish poles
portugal: portuguese
qatar: qatari qataris
romania: romanian romanians
russia: russian russians
rwanda: rwandan rwandans
scotland: scottish
senegal: senegalese
serbia: serbian serbians serb serbs
singapore: singaporean
slovakia: slovak slovaks
slovenia: slovenian slovenians
somalia: somali somalis
somaliland: somalilander
spain: spanish
sudan: sudanese
sweden: swedish swedes
switzerland: swiss
syria: syrian syrians
taiwan: taiwanese
tajikistan: tajik tajiks
tanzania: tanzanian
thailand: thai thais
togo: togolese
tunisia: tunisian
turkey: turkish turks
türkiye: turkish
turkmenistan: turkmen
uganda: ugandan ugandans
ukraine: ukrainian ukrainians
us: american americans
u.s.: american
usa: american
america: american
uk: british
u.k.: british
uae: emirati emiratis
uruguay: uruguayan
uzbekistan: uzbek uzbeks
vatican: papal
venezuela: venezuelan venezuelans
vietnam: vietnamese
wales: welsh
yemen: yemeni yemenis
zambia: zambian
zimbabwe: zimbabwean
ussr: soviet
gaza: gazan gazans
crimea: crimean crimeans
arabia: arab arabs
kurdistan: kurdish kurds kurd
europe: european europeans
africa: african africans
asia: asian asians
chechnya: chechen chechens
abkhazia: abkhaz
transnistria: transnistrian""".splitlines()
    )
}
"""Countries and lands in lower case, with the words for their people."""

LANDS = frozenset("gaza crimea kurdistan europe africa asia arabia chechnya abkhazia transnistria england scotland wales".split())
"""Lands that are no states: they have a people, and do not speak."""

SEATS = frozenset(
    "moscow kyiv kiev washington london paris berlin brussels beijing tehran jerusalem ankara warsaw riyadh cairo damascus beirut baghdad "
    "minsk tokyo pyongyang seoul delhi islamabad kabul khartoum doha amman sanaa rome madrid ottawa canberra budapest belgrade "
    "tbilisi yerevan baku chisinau vilnius riga tallinn helsinki stockholm oslo copenhagen prague bratislava vienna hague kinshasa kigali".split()
)
"""Seats that stand for their governments."""

COUNTRY_OF = {word: name.replace(".", "") for name, people in COUNTRIES.items() for word in people} | {
    "american": "us",
    "british": "uk",
    "usa": "us",
}
"""The country of each word for a people."""

PEOPLES = frozenset(word for people in COUNTRIES.values() for word in people)
"""Adjectives and nouns of peoples."""

STATES = Heads(
    name="states and seats",
    kind=ActorKind.STATE,
    words=(frozenset(COUNTRIES) - LANDS) | SEATS,
    means={"Ukraine spoke.": "Ukraine [state]", "The United Kingdom spoke.": "United Kingdom [state]"},
    never=("Ukrainians spoke.",),
)

TABLES = (STATES,)
