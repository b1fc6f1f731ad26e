"""The same outcomes with NumPy, all cards at once: a side note, not the peer."""

import numpy as np

from senior import AREAS

OUTCOMES = ["incomplete", "no hire", "debrief", "hire"]


def prepared(cards):
    rows = np.frombuffer(b"".join(card[0] for card in cards), np.uint8).reshape(len(cards), -1)
    raised, confirmed, above = (np.array([card[n] for card in cards]) for n in (1, 2, 3))
    return rows.astype(np.int64), raised, confirmed, above


def outcomes(rows, raised, confirmed, is_above_band):
    one, other = rows[:, 0::2], rows[:, 1::2]
    both = (one > 0) & (other > 0)
    score = np.where(both, one + other, 2 * (one + other))
    criteria = [criterion for area in AREAS for criterion in area.criteria]
    weights = np.array([criterion.weight for criterion in criteria])
    must = np.array([criterion.must_be_rated for criterion in criteria])
    floors = np.array([criterion.floor for criterion in criteria])
    incomplete = (must & ~both).any(1)
    lacks_must_have = (score < 2 * floors).any(1)
    overall, scores, first = 0, [], 0
    is_below = is_split = np.zeros(len(rows), bool)
    for area in AREAS:
        part = slice(first, first + len(area.criteria))
        first += len(area.criteria)
        weight = weights[part]
        scored = (weight * (score[:, part] > 0)).sum(1)
        incomplete = incomplete | (100 * (weight.sum() - scored) > 15 * weight.sum())
        value = (score[:, part] @ weight) * (90 // np.maximum(scored, 1))
        scores.append(value)
        overall = overall + area.share * value
        is_below = is_below | (value < area.floor * 180)
        distance = ((one[:, part] - other[:, part]) * both[:, part]) @ weight
        shared = both[:, part] @ weight
        is_split = is_split | ((shared > 0) & (2 * abs(distance) >= 3 * shared))
    rules = [
        (incomplete, 0),
        (raised & confirmed > 0, 1),
        (is_below, 1),
        ((overall >= 54_000) & (scores[3] < 450), 2),
        (overall < 43_200, 1),
        (raised & ~confirmed > 0, 2),
        (is_split | lacks_must_have | is_above_band, 2),
        ((overall >= 54_000) & (scores[1] >= 450), 3),
    ]
    return np.select([holds for holds, _ in rules], [gives for _, gives in rules], 2)


def names(values):
    return [OUTCOMES[value] for value in values]
