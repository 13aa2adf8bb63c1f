"""Events: who did what to whom, when and where, once for each happening."""

from __future__ import annotations

from datetime import date
from typing import Any

from onrecord.model import Actor, Basis, Event, Grain, Period, Place, Precision, Span, Status
from onrecord.read.actors import Sides, find_named, merge_actors
from onrecord.read.events import find_events
from onrecord.read.names import find_names
from onrecord.read.parse import parse
from onrecord.read.periods import find_periods, timeline_of

TODAY = date(2025, 7, 10)


def events(
    said: str, tools: Any, *, days: dict[str, date] | None = None, places: dict[str, Place] | None = None
) -> tuple[Event, ...]:
    """The events, where the days and places are those of the words that each sentence holds."""
    parsed = parse(said, tools.pipeline)
    named = find_named(parsed)

    def sentence(span: Span) -> str:
        found = parsed.sentence_at(span.start)
        return said[found.start : found.end] if found else ""

    def day(span: Span, _: str) -> Period | None:
        told = next((day for word, day in (days or {}).items() if word in sentence(span)), None)
        return Period(start=told, end=told, grain=Grain.DAY) if told else None

    def place(span: Span) -> Place | None:
        return next((place for word, place in (places or {}).items() if word in sentence(span)), None)

    mentions = merge_actors(parsed, find_names(said), named)
    timeline = timeline_of(parsed, find_periods(parsed, TODAY), TODAY)
    return find_events(Sides(parsed, named), mentions, day_of=day, place_of=place, published=TODAY, timeline=timeline)


def told(said: str, tools: Any) -> list[tuple[str, list[str], list[str]]]:
    return [(e.type, [a.name for a in e.actor], [a.name for a in e.recipient]) for e in events(said, tools)]


def test_an_attack_is_an_assault_by_one_on_another(tools: Any) -> None:
    assert ("ASSAULT", ["Russia"], ["Ukraine"]) in told("Russian missiles hit Ukraine on Monday.", tools)


def test_an_assault_says_by_what_means(tools: Any) -> None:
    [event] = events("Ukrainian drones struck Russia overnight.", tools)
    assert event.mode == "drone"


def test_two_tellings_of_one_attack_are_one_event(tools: Any) -> None:
    said = "Israeli air strikes hit Lebanon on Monday. The Israeli strikes on Lebanon on Monday went on for an hour."
    found = events(said, tools, days={"Monday": date(2025, 7, 7)})
    assert [event.type for event in found] == ["ASSAULT"]


def test_attacks_on_two_days_are_two_events(tools: Any) -> None:
    said = "Israeli air strikes hit Lebanon on Monday. Israeli air strikes hit Lebanon on Friday."
    found = events(said, tools, days={"Monday": date(2025, 7, 7), "Friday": date(2025, 7, 4)})
    assert [event.period and event.period.start for event in found] == [date(2025, 7, 7), date(2025, 7, 4)]


def test_attacks_far_apart_on_one_day_are_two_events(tools: Any) -> None:
    places = {
        "Lviv": Place(name="Lviv", country="UA", latitude=49.84, longitude=24.03, precision=Precision.CITY),
        "Odesa": Place(name="Odesa", country="UA", latitude=46.48, longitude=30.73, precision=Precision.CITY),
    }
    said = "Russian drones hit Lviv. Russian drones hit Odesa."
    assert [event.place and event.place.name for event in events(said, tools, places=places)] == ["Lviv", "Odesa"]


def test_blame_is_an_accusation_of_the_one_who_is_blamed(tools: Any) -> None:
    assert ("ACCUSE", ["Jordan"], ["Israel"]) in told("Jordan accused Israel of lying.", tools)


def test_a_demand_is_made_of_the_one_who_is_asked(tools: Any) -> None:
    assert ("REQUEST", ["Egypt"], ["Israel"]) in told("Egypt urged Israel to wait.", tools)


def test_a_denial_is_a_rejection(tools: Any) -> None:
    assert ("REJECT", ["Hezbollah"], []) in told("Hezbollah denied involvement.", tools)


def test_what_is_denied_with_not_did_not_happen(tools: Any) -> None:
    assert told("Turkey did not meet the leader of Iran.", tools) == []


def test_what_will_happen_is_planned(tools: Any) -> None:
    [event] = events("Turkey will meet the leader of Iran.", tools)
    assert (event.type, event.status) == ("CONSULT", Status.PLANNED)


def test_an_attack_that_is_only_wanted_is_no_assault(tools: Any) -> None:
    assert "ASSAULT" not in [kind for kind, _, _ in told("Israel wants to strike Iran.", tools)]


def test_a_statement_with_no_day_in_a_report_of_no_day_has_none(tools: Any) -> None:
    [event] = events("Jordan accused Israel of lying.", tools)
    assert event.period is None


def test_what_answers_an_attack_is_not_before_it_nor_after_the_report(tools: Any) -> None:
    said = "A strike on Tuesday killed two people. Jordan accused Israel of lying."
    event = next(event for event in events(said, tools) if event.type == "ACCUSE")
    assert event.period == Period(start=date(2025, 7, 8), end=TODAY, grain=Grain.RANGE, basis=Basis.INFERRED)


def test_a_quotation_that_goes_on_has_the_day_on_which_it_was_begun(tools: Any) -> None:
    said = '"It was a long night," the envoy said on Tuesday. "Poland urges Russia to stop."'
    [event] = events(said, tools)
    assert event.period is not None
    assert (event.type, event.period.start) == ("REQUEST", date(2025, 7, 8))


def test_what_is_only_asked_of_somebody_was_not_done(tools: Any) -> None:
    assert "AID" not in [kind for kind, _, _ in told("Poland urged Norway to send tanks to Ukraine.", tools)]


def test_those_without_a_name_can_be_asked(tools: Any) -> None:
    assert ("REQUEST", ["Poland"], ["world"]) in told("Poland urged the world to act.", tools)


def test_a_sentence_that_turns_to_another_attack_tells_another_event(tools: Any) -> None:
    said = "Russian drones hit a mill in Ukraine on Tuesday. {}, Russian rockets hit Ukraine on Tuesday."
    days = {"Tuesday": date(2025, 7, 8)}
    one, two = (events(said.format(word), tools, days=days) for word in ("Again", "Separately"))
    assert [len([event for event in found if event.type == "ASSAULT"]) for found in (one, two)] == [1, 2]


def test_a_standing_statement_without_a_day_has_none(tools: Any) -> None:
    [event] = events("Hezbollah denies involvement.", tools)
    assert event.period is None


def test_the_beginning_of_an_old_war_is_background(tools: Any) -> None:
    assert events("Russia invaded Ukraine in February 2022.", tools, days={"2022": date(2022, 2, 24)}) == ()


def test_there_are_twelve_events_at_most_in_order_of_the_text(tools: Any) -> None:
    said = " ".join(
        f"Jordan accused {name} of lying."
        for name in ("Iran Iraq Egypt Qatar Kuwait Oman Yemen Syria Turkey France Spain Italy Malta").split()
    )
    found = events(said, tools)
    assert len(found) == 12
    assert [event.id for event in found] == [f"e{number}" for number in range(1, 13)]
    assert list(found) == sorted(found, key=lambda event: event.span)


def test_the_phrase_of_an_event_is_its_own_words(tools: Any) -> None:
    said = "On Monday Egypt urged Israel to wait, a spokesman said."
    event = next(event for event in events(said, tools) if event.type == "REQUEST")
    assert event.span.of(said).startswith("Egypt urged Israel")


def test_we_is_whoever_says_it(tools: Any) -> None:
    said = "“We condemn the Israeli strikes,” the minister said."
    parsed = parse(said, tools.pipeline)
    named = find_named(parsed)
    minister = Actor(name="the minister")
    found = find_events(
        Sides(parsed, named),
        merge_actors(parsed, find_names(said), named),
        day_of=lambda *_: None,
        place_of=lambda _: None,
        speaker_of=lambda _: minister,
    )
    assert [event.actor for event in found if event.type == "ACCUSE"] == [(minister,)]


def test_an_attack_that_began_a_war_has_its_day_where_no_day_is_told(tools: Any) -> None:
    told = events("Rain fell for weeks after Hamas's deadly attack on southern Israel.", tools)
    assert [one.period.start for one in told if one.type == "ASSAULT" and one.period] == [date(2023, 10, 7)]


def test_a_capital_that_agrees_is_its_government(tools: Any) -> None:
    assert ("AGREE", ["Ukraine"], []) in told("Kyiv accepted the truce.", tools)


def test_who_speaks_after_a_meeting_has_met(tools: Any) -> None:
    said = "President Ana Tolme spoke after meeting Foreign Minister Ivo Karst."
    assert ("CONSULT", ["Ana Tolme"], ["Ivo Karst"]) in told(said, tools)


def test_who_is_due_to_meet_is_told_to_meet(tools: Any) -> None:
    assert ("CONSULT", ["Turkey"], ["Iran"]) in told("Turkey was due to meet the leader of Iran.", tools)


def test_a_pledge_to_send_is_aid_of_whoever_pledges(tools: Any) -> None:
    assert ("AID", ["Norway"], ["Ukraine"]) in told("Norway's pledge to send tanks to Ukraine was new.", tools)


def test_both_leaders_are_the_two_named_last(tools: Any) -> None:
    said = "President Ana Tolme flew in to see President Ivo Karst. Both leaders signed a deal."
    assert ("AGREE", ["Ana Tolme", "Ivo Karst"], []) in told(said, tools)


def test_talks_that_are_brokered_are_talks_of_those_who_broker_them(tools: Any) -> None:
    found = told(
        "Israel hit Hamas. Hamas hit Israel. Israel hit Hamas. Hamas hit Israel. Talks brokered by Qatar and Egypt went on.", tools
    )
    assert ("CONSULT", ["Qatar", "Egypt"], ["Israel", "Hamas"]) in found


def test_talks_to_be_held_between_two_are_theirs(tools: Any) -> None:
    assert ("CONSULT", ["Israel", "Hamas"], []) in told("The talks will take place between Israel and Hamas.", tools)


def test_talks_told_in_passing_have_no_day_but_a_meeting_that_is_news_has(tools: Any) -> None:
    [passing] = events("Talks between Israel and Hamas were hard.", tools)
    [news] = events("Turkey met with the leader of Iran.", tools)
    assert (passing.period, news.period and news.period.start) == (None, TODAY)


def test_a_denial_without_a_day_has_none_even_where_the_report_has_one(tools: Any) -> None:
    said = "A strike on Tuesday killed two people. Hezbollah denied involvement."
    assert [event.period for event in events(said, tools) if event.type == "REJECT"] == [None]


def test_neither_confirmed_nor_denied_is_no_denial(tools: Any) -> None:
    assert told("Israel neither confirmed nor denied it.", tools) == []


def test_nobody_threatens_their_own_side(tools: Any) -> None:
    said = "Russian missiles hit Ukraine. Russian rockets hit Ukraine. Russian President Ivo Karst vowed to respond."
    assert ("THREATEN", ["Ivo Karst"], ["Ukraine"]) in told(said, tools)


def test_a_threat_in_the_words_of_a_speaker_is_the_speakers(tools: Any) -> None:
    assert ("THREATEN", ["Ana Tolme"], ["Iran"]) in told("Iran will pay the price, President Ana Tolme said.", tools)


def test_aggression_is_a_word_for_a_war_and_no_attack_of_its_own(tools: Any) -> None:
    assert "ASSAULT" not in [kind for kind, _, _ in told("Norway spoke of Russian aggression.", tools)]


def test_an_attack_that_nobody_is_told_to_do_is_one_where_its_words_give_its_day(tools: Any) -> None:
    said = "Russian rockets hit Ukraine on Friday. A mill in Ukraine was hit{}."
    days = {"Friday": date(2025, 7, 4), "Monday": date(2025, 7, 7)}
    dated, undated = (events(said.format(when), tools, days=days) for when in (" on Monday", ""))
    assert [len([event for event in found if event.type == "ASSAULT"]) for found in (dated, undated)] == [2, 1]


def test_weapons_that_are_only_named_are_no_attack(tools: Any) -> None:
    assert told("Norway fears Russian missiles.", tools) == []


def test_a_report_that_says_if_does_not_say_that_it_happened(tools: Any) -> None:
    assert told("Peace will come if Norway sends tanks to Ukraine.", tools) == []


def test_a_town_that_is_taken_is_taken_by_the_side_and_not_by_its_ministry(tools: Any) -> None:
    said = "Russia's defence ministry said it had captured the town of Odrovka."
    assert ("ASSAULT", ["Russia"], []) in told(said, tools)


def test_an_official_who_pushes_back_has_gained_no_ground(tools: Any) -> None:
    assert told("President Ana Tolme pushed back hard.", tools) == []
