"""Units of measure and currencies that stand beside a number."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.read.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Row):
    """A unit as it is written behind a number, and why a number in it is no figure."""

    unit: str
    pattern: str
    left_out: str


UNITS_OF_MEASURE = (
    Unit(
        name="percent",
        unit="percent",
        pattern=r"\s?%|[\s-](?:per ?cent|percentage points?|pct)\b",
        left_out="percentage",
        means={"40% of homes": "exact 40..40 percent, percentage", "12 per cent": "exact 12..12 percent, percentage"},
    ),
    Unit(
        name="age",
        unit="year",
        pattern=r"[\s-]years?[\s-]olds?\b|[\s-]years? of age\b|[\s-](?:months?|weeks?|days?)[\s-]olds?\b|-yr-old\b|-year-old\b",
        left_out="age",
        means={"a 25-year-old resident": "exact 25..25 year, age", "a six-month-old baby": "exact 6..6 year, age"},
    ),
    Unit(
        name="kilometre",
        unit="kilometre",
        pattern=r"[\s-]?(?:km|kms|kilomet(?:er|re)s?)\b(?! ?(?:/h|per hour|an hour))(?:-long|-wide|-deep)?",
        left_out="distance",
        means={"30 km away": "exact 30..30 kilometre, distance", "a 1,000-kilometre front": "exact 1000..1000 kilometre, distance"},
    ),
    Unit(
        name="mile",
        unit="mile",
        pattern=r"[\s-]miles?\b(?! per hour| an hour)(?:-long|-wide)?",
        left_out="distance",
        means={"about 12 miles": "about 12..12 mile, distance"},
    ),
    Unit(
        name="metre",
        unit="metre",
        pattern=r"[\s-]?(?:met(?:er|re)s?)\b|\s?m\b(?=[ ,.)]|$)",
        left_out="distance",
        means={"20 metres": "exact 20..20 metre, distance"},
    ),
    Unit(
        name="centimetre",
        unit="centimetre",
        pattern=r"[\s-]?(?:cm|centimet(?:er|re)s?)\b",
        left_out="distance",
        means={"20 cm": "exact 20..20 centimetre, distance"},
    ),
    Unit(
        name="millimetre",
        unit="millimetre",
        pattern=r"[\s-]?(?:mm|millimet(?:er|re)s?)\b(?:[\s-]?calib(?:er|re))?",
        left_out="calibre",
        means={"155-mm shells": "exact 155..155 millimetre, calibre", "152mm guns": "exact 152..152 millimetre, calibre"},
    ),
    Unit(
        name="foot",
        unit="foot",
        pattern=r"[\s-](?:feet|foot|ft|inch(?:es)?|yards?)\b",
        left_out="distance",
        means={"30 feet": "exact 30..30 foot, distance"},
    ),
    Unit(
        name="nautical mile",
        unit="nautical mile",
        pattern=r"[\s-]nautical[\s-]miles?\b",
        left_out="distance",
        means={"12 nautical miles": "exact 12..12 nautical mile, distance"},
    ),
    Unit(
        name="square kilometre",
        unit="square kilometre",
        pattern=r"[\s-](?:square|sq\.?)[\s-](?:km|kms|kilomet(?:er|re)s?)\b",
        left_out="area",
        means={"50 square kilometres": "exact 50..50 square kilometre, area"},
    ),
    Unit(
        name="square mile",
        unit="square mile",
        pattern=r"[\s-](?:square|sq\.?)[\s-](?:miles?|met(?:er|re)s?|feet|yards?)\b",
        left_out="area",
        means={"50 square miles": "exact 50..50 square mile, area"},
    ),
    Unit(
        name="hectare",
        unit="hectare",
        pattern=r"[\s-]hectares?\b",
        left_out="area",
        means={"50 hectares": "exact 50..50 hectare, area"},
    ),
    Unit(name="acre", unit="acre", pattern=r"[\s-]acres?\b", left_out="area", means={"50 acres": "exact 50..50 acre, area"}),
    Unit(
        name="speed",
        unit="kilometre per hour",
        pattern=r"[\s-]?(?:km/h|kph|mph|knots?|(?:kilomet(?:er|re)s?|miles?|km) (?:per|an) hour)\b",
        left_out="speed",
        means={"180 km/h": "exact 180..180 kilometre per hour, speed"},
    ),
    Unit(
        name="year",
        unit="year",
        pattern=r"[\s-](?:years?|yrs?)\b",
        left_out="duration",
        means={"for 12 years": "exact 12..12 year, duration"},
    ),
    Unit(
        name="month",
        unit="month",
        pattern=r"[\s-]months?\b",
        left_out="duration",
        means={"six months": "exact 6..6 month, duration"},
    ),
    Unit(name="week", unit="week", pattern=r"[\s-]weeks?\b", left_out="duration", means={"two weeks": "exact 2..2 week, duration"}),
    Unit(
        name="day",
        unit="day",
        pattern=r"[\s-](?:days?|nights?)\b",
        left_out="duration",
        means={"in two days": "exact 2..2 day, duration"},
    ),
    Unit(
        name="hour",
        unit="hour",
        pattern=r"[\s-](?:hours?|hrs?)\b",
        left_out="duration",
        means={"seven hours": "exact 7..7 hour, duration"},
    ),
    Unit(
        name="minute",
        unit="minute",
        pattern=r"[\s-](?:minutes?|mins?)\b",
        left_out="duration",
        means={"a 50-minute talk": "exact 50..50 minute, duration"},
    ),
    Unit(
        name="second",
        unit="second",
        pattern=r"[\s-]seconds\b",
        left_out="duration",
        means={"30 seconds": "exact 30..30 second, duration"},
    ),
    Unit(
        name="decade",
        unit="decade",
        pattern=r"[\s-](?:decades?|centur(?:y|ies))\b",
        left_out="duration",
        means={"two decades": "exact 2..2 decade, duration"},
    ),
    Unit(
        name="storey",
        unit="storey",
        pattern=r"[\s-](?:stor(?:ey|y)s?|storeyed|storied|stories|storeys|floors?)\b",
        left_out="storeys",
        means={"an eight-storey block": "exact 8..8 storey, storeys", "a nine-story building": "exact 9..9 storey, storeys"},
    ),
    Unit(
        name="tonne",
        unit="tonne",
        pattern=r"[\s-]?(?:tons?|tonnes?|kilotons?|megatons?)\b",
        left_out="weight",
        means={"40 tonnes of flour": "exact 40..40 tonne, weight"},
    ),
    Unit(
        name="kilogram",
        unit="kilogram",
        pattern=r"[\s-]?(?:kg|kgs|kilos?|kilogram(?:me)?s?|pounds?(?= of (?:explosives?|tnt|food))|lbs?|grams?)\b",
        left_out="weight",
        means={"50 kg of explosives": "exact 50..50 kilogram, weight"},
    ),
    Unit(
        name="volume",
        unit="barrel",
        pattern=r"[\s-](?:barrels?|lit(?:er|re)s?|gallons?|cubic met(?:er|re)s?|bcm)\b",
        left_out="volume",
        means={"10 barrels": "exact 10..10 barrel, volume"},
    ),
    Unit(
        name="power",
        unit="megawatt",
        pattern=r"[\s-]?(?:MW|GW|kW|kWh|MWh|GWh|megawatts?|gigawatts?|kilowatts?)\b",
        left_out="power",
        means={"40 MW": "exact 40..40 megawatt, power"},
    ),
    Unit(
        name="degree",
        unit="degree",
        pattern=r"\s?°[CF]?|[\s-]degrees?\b",
        left_out="temperature",
        means={"40 degrees": "exact 40..40 degree, temperature"},
    ),
    Unit(
        name="times",
        unit="time",
        pattern=r"[\s-](?:times|fold|occasions)\b|x\b",
        left_out="times",
        means={"10 times": "exact 10..10 time, times"},
    ),
    Unit(
        name="point",
        unit="point",
        pattern=r"[\s-](?:points?|goals?|votes?|seats?)\b",
        left_out="score",
        means={"40 points": "exact 40..40 point, score"},
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency(Row):
    """A currency (ISO 4217) as it is written before an amount (`signs`) or behind it (`words`)."""

    code: str
    signs: tuple[str, ...] = ()
    words: str = ""


CURRENCIES = (
    Currency(
        name="Australian dollar",
        code="AUD",
        signs=("A$", "AU$", "AUD"),
        words=r"Australian dollars?|AUD",
        means={"A$100m": "exact 100000000..100000000 AUD"},
    ),
    Currency(
        name="Canadian dollar",
        code="CAD",
        signs=("C$", "CA$", "CAD", "Can$"),
        words=r"Canadian dollars?|CAD",
        means={"C$5 million": "exact 5000000..5000000 CAD"},
    ),
    Currency(
        name="New Zealand dollar",
        code="NZD",
        signs=("NZ$", "NZD"),
        words=r"New Zealand dollars?|NZD",
        means={"NZ$2m": "exact 2000000..2000000 NZD"},
    ),
    Currency(
        name="Hong Kong dollar",
        code="HKD",
        signs=("HK$",),
        words=r"Hong Kong dollars?",
        means={"HK$2m": "exact 2000000..2000000 HKD"},
    ),
    Currency(
        name="Taiwan dollar",
        code="TWD",
        signs=("NT$",),
        words=r"(?:New )?Taiwan dollars?",
        means={"NT$2m": "exact 2000000..2000000 TWD"},
    ),
    Currency(
        name="Singapore dollar",
        code="SGD",
        signs=("S$",),
        words=r"Singapore dollars?",
        means={"S$2m": "exact 2000000..2000000 SGD"},
    ),
    Currency(
        name="US dollar",
        code="USD",
        signs=("US$", "USD", "$", "U.S. $"),
        words=r"(?:US |U\.S\. |American )?dollars?|USD|US dollars?",
        means={
            "$11.7bn": "exact 11700000000..11700000000 USD",
            "2.5 million dollars": "exact 2500000..2500000 USD",
            "USD 4 million": "exact 4000000..4000000 USD",
        },
    ),
    Currency(
        name="euro",
        code="EUR",
        signs=("€", "EUR"),
        words=r"euros?|EUR|€",
        means={"€500m": "exact 500000000..500000000 EUR", "3 million euros": "exact 3000000..3000000 EUR"},
    ),
    Currency(
        name="pound sterling",
        code="GBP",
        signs=("£", "GBP"),
        words=r"(?:British )?pounds?(?: sterling)?|GBP|£",
        means={"£1.5 billion": "exact 1500000000..1500000000 GBP"},
    ),
    Currency(
        name="yen",
        code="JPY",
        signs=("JP¥", "JPY", "¥"),
        words=r"(?:Japanese )?yen|JPY",
        means={"40 billion yen": "exact 40000000000..40000000000 JPY"},
    ),
    Currency(
        name="yuan",
        code="CNY",
        signs=("CN¥", "CNY", "RMB"),
        words=r"(?:Chinese )?yuan|renminbi|CNY|RMB",
        means={"3 billion yuan": "exact 3000000000..3000000000 CNY"},
    ),
    Currency(
        name="hryvnia",
        code="UAH",
        signs=("₴", "UAH"),
        words=r"(?:Ukrainian )?hryvni?as?|hryven|UAH",
        means={"2 million hryvnias": "exact 2000000..2000000 UAH"},
    ),
    Currency(
        name="Russian rouble",
        code="RUB",
        signs=("₽", "RUB"),
        words=r"(?:Russian )?rou?bles?|RUB",
        means={"3 billion roubles": "exact 3000000000..3000000000 RUB"},
    ),
    Currency(
        name="Indian rupee",
        code="INR",
        signs=("₹", "Rs.", "Rs", "INR"),
        words=r"(?:Indian )?rupees?|INR",
        means={"₹2 crore": "exact 20000000..20000000 INR"},
    ),
    Currency(
        name="shekel",
        code="ILS",
        signs=("₪", "NIS", "ILS"),
        words=r"(?:Israeli )?shekels?|NIS",
        means={"4 million shekels": "exact 4000000..4000000 ILS"},
    ),
    Currency(
        name="zloty",
        code="PLN",
        signs=("PLN",),
        words=r"(?:Polish )?zlot(?:y|ys|ych)|PLN",
        means={"4 million zlotys": "exact 4000000..4000000 PLN"},
    ),
    Currency(
        name="Swiss franc",
        code="CHF",
        signs=("CHF", "SFr"),
        words=r"(?:Swiss )?francs?|CHF",
        means={"4 million Swiss francs": "exact 4000000..4000000 CHF"},
    ),
    Currency(
        name="Swedish krona",
        code="SEK",
        signs=("SEK",),
        words=r"(?:Swedish )?(?:kronor|krona)|SEK",
        means={"4 billion Swedish kronor": "exact 4000000000..4000000000 SEK"},
    ),
    Currency(
        name="Norwegian krone",
        code="NOK",
        signs=("NOK",),
        words=r"(?:Norwegian (?:kroner|krone|crowns))|NOK",
        means={"4 billion Norwegian kroner": "exact 4000000000..4000000000 NOK"},
    ),
    Currency(
        name="Danish krone",
        code="DKK",
        signs=("DKK",),
        words=r"(?:Danish (?:kroner|krone|crowns))|DKK",
        means={"4 billion Danish kroner": "exact 4000000000..4000000000 DKK"},
    ),
    Currency(
        name="Turkish lira",
        code="TRY",
        signs=("₺",),
        words=r"(?:Turkish )?liras?",
        means={"4 million lira": "exact 4000000..4000000 TRY"},
    ),
    Currency(
        name="won",
        code="KRW",
        signs=("₩",),
        words=r"(?:South Korean )?won(?= \()",
        means={"₩4 billion": "exact 4000000000..4000000000 KRW"},
    ),
    Currency(name="naira", code="NGN", signs=("₦",), words=r"naira", means={"4 million naira": "exact 4000000..4000000 NGN"}),
)
