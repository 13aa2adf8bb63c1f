from __future__ import annotations

from onrecord.sources import odd_characters


def test_a_plain_text_has_no_odd_characters() -> None:
    assert odd_characters("Two “envoys” met in Łódź —\r\n\tthen left.") is None


def test_control_characters_and_direction_marks_are_told_with_the_first_place() -> None:
    told = odd_characters("a\x1b[31m\x00 b\u202e c")
    assert told is not None
    assert "2 control characters (the first at 1: U+001B)" in told
    assert "1 right-to-left or direction mark (the first at 9: U+202E right-to-left override)" in told
