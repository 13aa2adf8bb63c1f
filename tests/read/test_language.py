"""English or not: from the running text, whatever is quoted, shouted or declared."""

from __future__ import annotations

import pytest

from onrecord.read.language import judge_language

ENGLISH = {
    "a sentence": "Five people were hurt in the raid, the governor of the region said.",
    "all capitals": "AIR DEFENCES SHOT DOWN TWELVE DRONES OVER THE REGION, THE GOVERNOR SAID.",
    "a headline": "Two killed in Harkiv",
    "a quotation in Ukrainian": "The governor wrote: “Вночі ворог атакував область.” Five were hurt, he said.",
    "a quotation in French": "The mayor said: «La ville est restée calme dans la nuit.» The town was calm.",
}
OTHERS = {
    "uk": "Внаслідок нічної атаки поранено п'ятьох людей, повідомив голова області.",
    "ru": "Вчера силы ПВО сбили двенадцать беспилотников, это были дроны.",
    "de": "Bei dem Angriff in der Nacht wurden fünf Menschen verletzt, sagte der Gouverneur.",
    "fr": "Cinq personnes ont été blessées dans l'attaque de nuit, a dit le gouverneur.",
    "ar": "أصيب خمسة أشخاص في الهجوم الليلي على المدينة.",
    "he": "חמישה בני אדם נפצעו במתקפה הלילית, אמר המושל.",
    "zh": "省长表示,夜间袭击造成五人受伤。",
}


@pytest.mark.parametrize("kind", ENGLISH)
def test_english_is_read(kind: str) -> None:
    assert judge_language(ENGLISH[kind]).english


@pytest.mark.parametrize("code", OTHERS)
def test_another_language_is_named_and_not_read(code: str) -> None:
    verdict = judge_language(OTHERS[code])
    assert (verdict.language, verdict.english) == (code, False)


@pytest.mark.parametrize("code", OTHERS)
def test_what_was_declared_does_not_make_another_language_english(code: str) -> None:
    assert not judge_language(OTHERS[code], "en").english


def test_an_english_quotation_does_not_make_a_russian_report_english() -> None:
    assert not judge_language(
        "Он заявил: «Two people were killed, the ministry said in a statement». Об этом сообщил губернатор."
    ).english


def test_what_is_too_short_to_tell_is_what_it_was_declared() -> None:
    assert judge_language("Kyiv, 12:40", "en").english
    assert not judge_language("Kyiv, 12:40", "pl").english


def test_a_text_without_words_is_taken_for_english_and_says_that_it_could_not_be_told() -> None:
    verdict = judge_language("12 34 56")
    assert (verdict.language, verdict.english, "too short" in verdict.reason) == (None, True, True)
