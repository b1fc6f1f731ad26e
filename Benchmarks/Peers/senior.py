"""What the Senior CV scorecard and its rubrics say, written down by hand for `outcomes.py`."""

from typing import NamedTuple


class Criterion(NamedTuple):
    name: str
    weight: int
    must_be_rated: bool = False
    floor: int = 0


class Area(NamedTuple):
    name: str
    share: int  # in percent
    floor: float
    raters: tuple
    criteria: tuple


PANELLISTS = ["head-of-ai", "cv-lead", "clinical-partner", "ra-partner"]

FLAG_NAMES = [
    "borrowed-result",
    "tuned-on-test",
    "identity-rewritten",
    "identifiers-left",
    "real-patient-data",
    "silent-update",
    "compliance-elsewhere",
    "ridicules-colleagues",
]
FLAGS = {name: 1 << bit for bit, name in enumerate(FLAG_NAMES)}

AREAS = [
    Area(
        "technical-depth",
        35,
        2.5,
        ("cv-lead", "head-of-ai"),
        (
            Criterion("model-design", 2, True),
            Criterion("dataset-craft", 2, True),
            Criterion("evaluation", 3, True, 2),
            Criterion("production", 2, True),
            Criterion("reproducibility", 1),
        ),
    ),
    Area(
        "dicom-work-sample",
        20,
        0,
        ("cv-lead", "head-of-ai"),
        (
            Criterion("series-logic", 2, True),
            Criterion("deidentification", 2, True, 2),
            Criterion("pixel-values", 2, True),
            Criterion("pipeline-judgement", 1),
            Criterion("data-report", 1),
            Criterion("slide-pyramid", 2, True),
        ),
    ),
    Area(
        "regulatory-instinct",
        20,
        2,
        ("ra-partner", "head-of-ai"),
        (
            Criterion("intended-use", 2, True),
            Criterion("evidence-planning", 3, True),
            Criterion("change-control", 2, True),
            Criterion("risk-and-safety", 2, True, 2),
            Criterion("data-protection", 1),
        ),
    ),
    Area(
        "collaboration",
        25,
        2,
        ("clinical-partner", "ra-partner"),
        (
            Criterion("translating-trade-offs", 2, True),
            Criterion("clinical-questions", 2, True),
            Criterion("workflow-literacy", 2, True),
            Criterion("disagreement", 1),
            Criterion("ownership", 2, True),
            Criterion("writing-down", 1),
        ),
    ),
]
