from __future__ import annotations

import itertools
import os
from collections.abc import Iterator

import pytest

from onrecord.errors import WorkerLost
from onrecord.run import in_processes, inline


def squared(number: int) -> int:
    return number * number


def fail_at_three(number: int) -> int:
    if number == 3:
        raise ValueError("three")
    return number


def die(number: int) -> int:
    os._exit(number)


def test_both_ways_give_the_answers_in_the_order_of_the_items() -> None:
    assert list(inline(squared, range(40))) == list(in_processes(squared, range(40), jobs=2)) == [squared(n) for n in range(40)]


def test_endless_items_are_taken_as_they_are_needed() -> None:
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    answers = in_processes(squared, endless(), jobs=2)
    assert list(itertools.islice(answers, 10)) == [squared(n) for n in range(1, 11)]
    answers.close()  # type: ignore[attr-defined]
    assert taken < 100


def test_a_fault_of_the_function_reaches_the_caller() -> None:
    with pytest.raises(ValueError, match="three"):
        list(in_processes(fail_at_three, range(9), jobs=2))


def test_a_worker_that_dies_is_told_in_words() -> None:
    with pytest.raises(WorkerLost, match="fewer --jobs"):
        list(in_processes(die, [1], jobs=2))
