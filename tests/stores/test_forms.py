"""Nouns as JSON and back, as the store keeps them."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from onrecord.model import Place, PlaceMention, Precision, Span
from onrecord.store import forms

TOWN = Place(name="Sumy", country="UA", geonames_id=692194, latitude=50.92, longitude=34.8, precision=Precision.CITY)
MENTION = PlaceMention(span=Span(3, 7), place=TOWN, rule="country, capital or region")


def test_a_noun_comes_back_as_it_went_in() -> None:
    assert forms.unpacked(PlaceMention, forms.packed(MENTION)) == MENTION


@pytest.fixture
def hasty() -> object:
    """Threads that take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty")
def test_many_who_read_a_kind_of_noun_for_the_first_time_at_once_read_it_whole() -> None:
    data = forms.packed(MENTION)
    with ThreadPoolExecutor(8) as pool:
        for _ in range(200):
            forms._decoder.cache_clear()
            assert set(pool.map(lambda _: forms.unpacked(PlaceMention, data), range(8))) == {MENTION}
