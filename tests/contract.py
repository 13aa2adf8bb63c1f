"""The reading contract as a check: which keys in which order, of which kind; and that every span holds the words it names."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from onrecord.model import EVENT_TYPES, ITEMS, MEASURES

Json = dict[str, Any]
WHOLE = {"start", "end"}
KEYS = {
    "reading": "report not_read about_conflict figures quotes events mentions",
    "report": "id url publisher title published language sha256 dateline",
    "figure": "id start end text measure item low high qualifier currency actor target place period speaker attribution "
    "status scope part_of event rule",
    "quote": "start end text speaker",
    "event": "id start end text type mode actor recipient place period status",
    "number": "start end low high qualifier unit counts figure left_out",
    "period": "start end from to grain basis",
    "place": "start end name country geonames_id latitude longitude precision",
    "actor": "start end name kind role id",
}
QUALIFIERS = "exact about at_least more_than at_most less_than range vague".split()
STATUSES = "happened planned denied hypothetical".split()


def faults_in(reading: Json, text: str) -> list[str]:
    """What in the reading is not as the contract has it, in words."""
    found: list[str] = _keys("reading", reading) + _keys("report", reading["report"])
    figure_ids = {figure["id"] for figure in reading["figures"]}
    event_ids = {event["id"] for event in reading["events"]}
    for figure in reading["figures"]:
        found += _keys("figure", figure) + _words(figure, text) + _bounds(figure) + _figure(figure, figure_ids, event_ids)
    for quote in reading["quotes"]:
        found += _keys("quote", quote) + _words(quote, text) + _named(quote["speaker"], "name role id")
    for event in reading["events"]:
        found += _keys("event", event) + _words(event, text) + _place(event["place"]) + _days(event["period"])
        found += [f"{event['type']} is no type"] * (event["type"] not in EVENT_TYPES)
        for actor in event["actor"] + event["recipient"]:
            found += _named(actor, "name id")
    for kind, mentions in (reading["mentions"] or {}).items():
        for mention in mentions:
            found += _keys(kind.removesuffix("s"), mention) + _inside(mention, text)
    for number in (reading["mentions"] or {}).get("numbers", []):
        found += _bounds(number)
        if number["figure"] is not None and number["figure"] not in figure_ids:
            found.append(f"the number at {number['start']} is in no figure {number['figure']}")
    found += ["the ids are not each one's own"] * (
        len(figure_ids) != len(reading["figures"]) or len(event_ids) != len(reading["events"])
    )
    return found + _gate(reading)


def _gate(reading: Json) -> list[str]:
    about = reading["about_conflict"]["value"]
    empty = not reading["figures"] and not reading["events"] and reading["mentions"] is None
    if reading["not_read"] is not None:
        return [] if about is None and empty and not reading["quotes"] else ["a report that was not read holds something"]
    return [] if about is not None else ["a report that was read has no verdict"]


def _figure(figure: Json, figure_ids: set[str], event_ids: set[str]) -> list[str]:
    found = [f"{figure['measure']} is no measure"] * (figure["measure"] not in MEASURES)
    found += [f"{figure['item']} is no item"] * (figure["item"] not in ITEMS)
    found += [f"{figure['status']} is no status"] * (figure["status"] not in STATUSES)
    found += [f"{figure['scope']} is no scope"] * (figure["scope"] not in {"happening", "cumulative", "rate"})
    found += [f"money without a currency at {figure['start']}"] * (figure["item"] == "money" and figure["currency"] is None)
    found += [f"part of no figure: {figure['part_of']}"] * (figure["part_of"] not in figure_ids | {None})
    found += [f"of no event: {figure['event']}"] * (figure["event"] not in event_ids | {None})
    found += [f"{figure['id']} has no rule"] * (not figure["rule"])
    if figure["currency"] is not None and not re.fullmatch("[A-Z]{3}", figure["currency"]):
        found.append(f"{figure['currency']} is no currency")
    if figure["attribution"] is not None and list(figure["attribution"]) != ["start", "end"]:
        found.append("an attribution has a start and an end")
    return (
        found
        + _named(figure["actor"], "name id")
        + _named(figure["target"], "name id")
        + _named(figure["speaker"], "name role id")
        + _place(figure["place"])
        + _days(figure["period"])
    )


def _keys(kind: str, given: Json) -> list[str]:
    return [] if list(given) == KEYS[kind].split() else [f"a {kind} has the keys {list(given)}"]


def _named(actor: Json | None, keys: str) -> list[str]:
    if actor is None:
        return []
    return [] if list(actor) == keys.split() and actor["name"] else [f"an actor is {actor}"]


def _place(place: Json | None) -> list[str]:
    if place is None:
        return []
    country = place["country"]
    found = [] if list(place) == KEYS["place"].split()[2:] and place["name"] else [f"a place is {place}"]
    return found + [f"{country} is no country"] * (country is not None and not re.fullmatch("[A-Z]{2}", country))


def _days(period: Json | None) -> list[str]:
    if period is None:
        return []
    if list(period) != ["start", "end", "grain", "basis"]:
        return [f"a period is {period}"]
    days = [date.fromisoformat(day) for day in (period["start"], period["end"]) if day]
    return [] if days == sorted(days) else [f"a period ends before it begins: {period}"]


def _words(given: Json, text: str) -> list[str]:
    same = text[given["start"] : given["end"]] == given["text"]
    return _inside(given, text) + ([] if same else [f"{given['text']!r} does not stand at {given['start']}"])


def _inside(given: Json, text: str) -> list[str]:
    return (
        [] if 0 <= given["start"] < given["end"] <= len(text) else [f"the span {given['start']}, {given['end']} is not in the text"]
    )


def _bounds(given: Json) -> list[str]:
    low, high, qualifier = given["low"], given["high"], given["qualifier"]
    fits = {
        "exact": low == high is not None,
        "about": low == high is not None,
        "at_least": high is None,
        "more_than": high is None,
        "vague": high is None,
        "at_most": low is None,
        "less_than": low is None,
        "range": None not in (low, high) and low <= high,
    }
    wrong = [] if fits.get(qualifier) and (low, high) != (None, None) else [f"{qualifier} does not go with {low} to {high}"]
    return wrong + [f"{bound} should be whole" for bound in (low, high) if isinstance(bound, float) and bound.is_integer()]
