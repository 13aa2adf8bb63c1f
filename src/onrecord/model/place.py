"""Places, resolved against the gazetteer or left with their name alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.span import Span


class Precision(StrEnum):
    """How exactly a place's point stands for it."""

    SITE = "site"
    CITY = "city"
    DISTRICT = "district"
    PROVINCE = "province"
    COUNTRY = "country"
    AREA = "area"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A named place: `name` in the report's own spelling, `country` ISO 3166 alpha-2, degrees WGS 84.

    `from_seat` marks coordinates that are those of the unit's seat, not its own.
    """

    name: str
    country: str | None = None
    geonames_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    precision: Precision | None = None
    admin1: str | None = None
    from_seat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """A toponym of the text.

    `literal` is false where the name stands for a government or a people ("Kyiv said", "Russian").
    """

    span: Span
    place: Place
    rule: str
    literal: bool = True
