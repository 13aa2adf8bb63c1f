"""Countries by ISO 3166-1 alpha-2: alpha-3, numeric, name, ACLED's region, UCDP's. Written by `scripts/build_countries.py`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """A country's codes, its name, and the regions that ACLED and UCDP put it in."""

    alpha2: str
    alpha3: str
    numeric: int
    name: str
    acled: str
    ucdp: str


_ROWS = """
AD|AND|20|Andorra|Europe|Europe
AE|ARE|784|United Arab Emirates|Middle East|Middle East
AF|AFG|4|Afghanistan|South Asia|Asia
AG|ATG|28|Antigua and Barbuda|Caribbean|Americas
AI|AIA|660|Anguilla|Caribbean|Americas
AL|ALB|8|Albania|Europe|Europe
AM|ARM|51|Armenia|Caucasus and Central Asia|Europe
AO|AGO|24|Angola|Middle Africa|Africa
AQ|ATA|10|Antarctica|Antarctica|
AR|ARG|32|Argentina|South America|Americas
AS|ASM|16|American Samoa|Oceania|Asia
AT|AUT|40|Austria|Europe|Europe
AU|AUS|36|Australia|Oceania|Asia
AW|ABW|533|Aruba|Caribbean|Americas
AX|ALA|248|Aland Islands|Europe|Europe
AZ|AZE|31|Azerbaijan|Caucasus and Central Asia|Europe
BA|BIH|70|Bosnia and Herzegovina|Europe|Europe
BB|BRB|52|Barbados|Caribbean|Americas
BD|BGD|50|Bangladesh|South Asia|Asia
BE|BEL|56|Belgium|Europe|Europe
BF|BFA|854|Burkina Faso|Western Africa|Africa
BG|BGR|100|Bulgaria|Europe|Europe
BH|BHR|48|Bahrain|Middle East|Middle East
BI|BDI|108|Burundi|Eastern Africa|Africa
BJ|BEN|204|Benin|Western Africa|Africa
BL|BLM|652|Saint Barthelemy|Caribbean|Americas
BM|BMU|60|Bermuda|North America|Americas
BN|BRN|96|Brunei|Southeast Asia|Asia
BO|BOL|68|Bolivia|South America|Americas
BQ|BES|535|Bonaire, Saint Eustatius and Saba |Caribbean|Americas
BR|BRA|76|Brazil|South America|Americas
BS|BHS|44|Bahamas|Caribbean|Americas
BT|BTN|64|Bhutan|South Asia|Asia
BV|BVT|74|Bouvet Island|Antarctica|
BW|BWA|72|Botswana|Southern Africa|Africa
BY|BLR|112|Belarus|Europe|Europe
BZ|BLZ|84|Belize|Central America|Americas
CA|CAN|124|Canada|North America|Americas
CC|CCK|166|Cocos Islands|Oceania|Asia
CD|COD|180|Democratic Republic of the Congo|Middle Africa|Africa
CF|CAF|140|Central African Republic|Middle Africa|Africa
CG|COG|178|Republic of the Congo|Middle Africa|Africa
CH|CHE|756|Switzerland|Europe|Europe
CI|CIV|384|Ivory Coast|Western Africa|Africa
CK|COK|184|Cook Islands|Oceania|Asia
CL|CHL|152|Chile|South America|Americas
CM|CMR|120|Cameroon|Middle Africa|Africa
CN|CHN|156|China|East Asia|Asia
CO|COL|170|Colombia|South America|Americas
CR|CRI|188|Costa Rica|Central America|Americas
CU|CUB|192|Cuba|Caribbean|Americas
CV|CPV|132|Cabo Verde|Western Africa|Africa
CW|CUW|531|Curacao|Caribbean|Americas
CX|CXR|162|Christmas Island|Oceania|Asia
CY|CYP|196|Cyprus|Europe|Europe
CZ|CZE|203|Czechia|Europe|Europe
DE|DEU|276|Germany|Europe|Europe
DJ|DJI|262|Djibouti|Eastern Africa|Africa
DK|DNK|208|Denmark|Europe|Europe
DM|DMA|212|Dominica|Caribbean|Americas
DO|DOM|214|Dominican Republic|Caribbean|Americas
DZ|DZA|12|Algeria|Northern Africa|Africa
EC|ECU|218|Ecuador|South America|Americas
EE|EST|233|Estonia|Europe|Europe
EG|EGY|818|Egypt|Northern Africa|Middle East
EH|ESH|732|Western Sahara|Northern Africa|Africa
ER|ERI|232|Eritrea|Eastern Africa|Africa
ES|ESP|724|Spain|Europe|Europe
ET|ETH|231|Ethiopia|Eastern Africa|Africa
FI|FIN|246|Finland|Europe|Europe
FJ|FJI|242|Fiji|Oceania|Asia
FK|FLK|238|Falkland Islands|South America|Americas
FM|FSM|583|Micronesia|Oceania|Asia
FO|FRO|234|Faroe Islands|Europe|Europe
FR|FRA|250|France|Europe|Europe
GA|GAB|266|Gabon|Middle Africa|Africa
GB|GBR|826|United Kingdom|Europe|Europe
GD|GRD|308|Grenada|Caribbean|Americas
GE|GEO|268|Georgia|Caucasus and Central Asia|Europe
GF|GUF|254|French Guiana|South America|Americas
GG|GGY|831|Guernsey|Europe|Europe
GH|GHA|288|Ghana|Western Africa|Africa
GI|GIB|292|Gibraltar|Europe|Europe
GL|GRL|304|Greenland|North America|Americas
GM|GMB|270|Gambia|Western Africa|Africa
GN|GIN|324|Guinea|Western Africa|Africa
GP|GLP|312|Guadeloupe|Caribbean|Americas
GQ|GNQ|226|Equatorial Guinea|Middle Africa|Africa
GR|GRC|300|Greece|Europe|Europe
GS|SGS|239|South Georgia and the South Sandwich Islands|Antarctica|
GT|GTM|320|Guatemala|Central America|Americas
GU|GUM|316|Guam|Oceania|Asia
GW|GNB|624|Guinea-Bissau|Western Africa|Africa
GY|GUY|328|Guyana|South America|Americas
HK|HKG|344|Hong Kong|East Asia|Asia
HM|HMD|334|Heard Island and McDonald Islands|Antarctica|
HN|HND|340|Honduras|Central America|Americas
HR|HRV|191|Croatia|Europe|Europe
HT|HTI|332|Haiti|Caribbean|Americas
HU|HUN|348|Hungary|Europe|Europe
ID|IDN|360|Indonesia|Southeast Asia|Asia
IE|IRL|372|Ireland|Europe|Europe
IL|ISR|376|Israel|Middle East|Middle East
IM|IMN|833|Isle of Man|Europe|Europe
IN|IND|356|India|South Asia|Asia
IO|IOT|86|British Indian Ocean Territory|Eastern Africa|Asia
IQ|IRQ|368|Iraq|Middle East|Middle East
IR|IRN|364|Iran|Middle East|Middle East
IS|ISL|352|Iceland|Europe|Europe
IT|ITA|380|Italy|Europe|Europe
JE|JEY|832|Jersey|Europe|Europe
JM|JAM|388|Jamaica|Caribbean|Americas
JO|JOR|400|Jordan|Middle East|Middle East
JP|JPN|392|Japan|East Asia|Asia
KE|KEN|404|Kenya|Eastern Africa|Africa
KG|KGZ|417|Kyrgyzstan|Caucasus and Central Asia|Asia
KH|KHM|116|Cambodia|Southeast Asia|Asia
KI|KIR|296|Kiribati|Oceania|Asia
KM|COM|174|Comoros|Eastern Africa|Africa
KN|KNA|659|Saint Kitts and Nevis|Caribbean|Americas
KP|PRK|408|North Korea|East Asia|Asia
KR|KOR|410|South Korea|East Asia|Asia
KW|KWT|414|Kuwait|Middle East|Middle East
KY|CYM|136|Cayman Islands|Caribbean|Americas
KZ|KAZ|398|Kazakhstan|Caucasus and Central Asia|Asia
LA|LAO|418|Laos|Southeast Asia|Asia
LB|LBN|422|Lebanon|Middle East|Middle East
LC|LCA|662|Saint Lucia|Caribbean|Americas
LI|LIE|438|Liechtenstein|Europe|Europe
LK|LKA|144|Sri Lanka|South Asia|Asia
LR|LBR|430|Liberia|Western Africa|Africa
LS|LSO|426|Lesotho|Southern Africa|Africa
LT|LTU|440|Lithuania|Europe|Europe
LU|LUX|442|Luxembourg|Europe|Europe
LV|LVA|428|Latvia|Europe|Europe
LY|LBY|434|Libya|Northern Africa|Africa
MA|MAR|504|Morocco|Northern Africa|Africa
MC|MCO|492|Monaco|Europe|Europe
MD|MDA|498|Moldova|Europe|Europe
ME|MNE|499|Montenegro|Europe|Europe
MF|MAF|663|Saint Martin|Caribbean|Americas
MG|MDG|450|Madagascar|Eastern Africa|Africa
MH|MHL|584|Marshall Islands|Oceania|Asia
MK|MKD|807|North Macedonia|Europe|Europe
ML|MLI|466|Mali|Western Africa|Africa
MM|MMR|104|Myanmar|Southeast Asia|Asia
MN|MNG|496|Mongolia|East Asia|Asia
MO|MAC|446|Macao|East Asia|Asia
MP|MNP|580|Northern Mariana Islands|Oceania|Asia
MQ|MTQ|474|Martinique|Caribbean|Americas
MR|MRT|478|Mauritania|Western Africa|Africa
MS|MSR|500|Montserrat|Caribbean|Americas
MT|MLT|470|Malta|Europe|Europe
MU|MUS|480|Mauritius|Eastern Africa|Africa
MV|MDV|462|Maldives|South Asia|Asia
MW|MWI|454|Malawi|Eastern Africa|Africa
MX|MEX|484|Mexico|Central America|Americas
MY|MYS|458|Malaysia|Southeast Asia|Asia
MZ|MOZ|508|Mozambique|Eastern Africa|Africa
NA|NAM|516|Namibia|Southern Africa|Africa
NC|NCL|540|New Caledonia|Oceania|Asia
NE|NER|562|Niger|Western Africa|Africa
NF|NFK|574|Norfolk Island|Oceania|Asia
NG|NGA|566|Nigeria|Western Africa|Africa
NI|NIC|558|Nicaragua|Central America|Americas
NL|NLD|528|The Netherlands|Europe|Europe
NO|NOR|578|Norway|Europe|Europe
NP|NPL|524|Nepal|South Asia|Asia
NR|NRU|520|Nauru|Oceania|Asia
NU|NIU|570|Niue|Oceania|Asia
NZ|NZL|554|New Zealand|Oceania|Asia
OM|OMN|512|Oman|Middle East|Middle East
PA|PAN|591|Panama|Central America|Americas
PE|PER|604|Peru|South America|Americas
PF|PYF|258|French Polynesia|Oceania|Asia
PG|PNG|598|Papua New Guinea|Oceania|Asia
PH|PHL|608|Philippines|Southeast Asia|Asia
PK|PAK|586|Pakistan|South Asia|Asia
PL|POL|616|Poland|Europe|Europe
PM|SPM|666|Saint Pierre and Miquelon|North America|Americas
PN|PCN|612|Pitcairn|Oceania|Asia
PR|PRI|630|Puerto Rico|Caribbean|Americas
PS|PSE|275|Palestinian Territory|Middle East|Middle East
PT|PRT|620|Portugal|Europe|Europe
PW|PLW|585|Palau|Oceania|Asia
PY|PRY|600|Paraguay|South America|Americas
QA|QAT|634|Qatar|Middle East|Middle East
RE|REU|638|Reunion|Eastern Africa|Africa
RO|ROU|642|Romania|Europe|Europe
RS|SRB|688|Serbia|Europe|Europe
RU|RUS|643|Russia|Europe|Europe
RW|RWA|646|Rwanda|Eastern Africa|Africa
SA|SAU|682|Saudi Arabia|Middle East|Middle East
SB|SLB|90|Solomon Islands|Oceania|Asia
SC|SYC|690|Seychelles|Eastern Africa|Africa
SD|SDN|729|Sudan|Northern Africa|Africa
SE|SWE|752|Sweden|Europe|Europe
SG|SGP|702|Singapore|Southeast Asia|Asia
SH|SHN|654|Saint Helena|Western Africa|Africa
SI|SVN|705|Slovenia|Europe|Europe
SJ|SJM|744|Svalbard and Jan Mayen|Europe|Europe
SK|SVK|703|Slovakia|Europe|Europe
SL|SLE|694|Sierra Leone|Western Africa|Africa
SM|SMR|674|San Marino|Europe|Europe
SN|SEN|686|Senegal|Western Africa|Africa
SO|SOM|706|Somalia|Eastern Africa|Africa
SR|SUR|740|Suriname|South America|Americas
SS|SSD|728|South Sudan|Eastern Africa|Africa
ST|STP|678|Sao Tome and Principe|Middle Africa|Africa
SV|SLV|222|El Salvador|Central America|Americas
SX|SXM|534|Sint Maarten|Caribbean|Americas
SY|SYR|760|Syria|Middle East|Middle East
SZ|SWZ|748|Eswatini|Southern Africa|Africa
TC|TCA|796|Turks and Caicos Islands|Caribbean|Americas
TD|TCD|148|Chad|Middle Africa|Africa
TF|ATF|260|French Southern Territories|Antarctica|
TG|TGO|768|Togo|Western Africa|Africa
TH|THA|764|Thailand|Southeast Asia|Asia
TJ|TJK|762|Tajikistan|Caucasus and Central Asia|Asia
TK|TKL|772|Tokelau|Oceania|Asia
TL|TLS|626|Timor Leste|Southeast Asia|Asia
TM|TKM|795|Turkmenistan|Caucasus and Central Asia|Asia
TN|TUN|788|Tunisia|Northern Africa|Africa
TO|TON|776|Tonga|Oceania|Asia
TR|TUR|792|Turkey|Middle East|Middle East
TT|TTO|780|Trinidad and Tobago|Caribbean|Americas
TV|TUV|798|Tuvalu|Oceania|Asia
TW|TWN|158|Taiwan|East Asia|Asia
TZ|TZA|834|Tanzania|Eastern Africa|Africa
UA|UKR|804|Ukraine|Europe|Europe
UG|UGA|800|Uganda|Eastern Africa|Africa
UM|UMI|581|United States Minor Outlying Islands|Oceania|Asia
US|USA|840|United States|North America|Americas
UY|URY|858|Uruguay|South America|Americas
UZ|UZB|860|Uzbekistan|Caucasus and Central Asia|Asia
VA|VAT|336|Vatican|Europe|Europe
VC|VCT|670|Saint Vincent and the Grenadines|Caribbean|Americas
VE|VEN|862|Venezuela|South America|Americas
VG|VGB|92|British Virgin Islands|Caribbean|Americas
VI|VIR|850|U.S. Virgin Islands|Caribbean|Americas
VN|VNM|704|Vietnam|Southeast Asia|Asia
VU|VUT|548|Vanuatu|Oceania|Asia
WF|WLF|876|Wallis and Futuna|Oceania|Asia
WS|WSM|882|Samoa|Oceania|Asia
XK|XKX|0|Kosovo|Europe|Europe
YE|YEM|887|Yemen|Middle East|Middle East
YT|MYT|175|Mayotte|Eastern Africa|Africa
ZA|ZAF|710|South Africa|Southern Africa|Africa
ZM|ZMB|894|Zambia|Eastern Africa|Africa
ZW|ZWE|716|Zimbabwe|Eastern Africa|Africa
"""


def _countries() -> dict[str, Country]:
    lines = (line.split("|") for line in _ROWS.strip().splitlines())
    return {a2: Country(a2, a3, int(number), name, acled, ucdp) for a2, a3, number, name, acled, ucdp in lines}


COUNTRIES = _countries()
