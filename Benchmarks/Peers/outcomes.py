"""Outcomes of the Senior CV scorecard in hand-written Python.

`outcomes.py make COUNT FILE` writes cards as JSON lines; `outcomes.py run RUNS IN OUT` reads them,
writes outcomes as JSON lines and prints its times, also those of the same cards packed.
The figures are whole numbers over fixed denominators, so that comparisons at a bar are exact.
"""

import json
import random
import sys
import time

from senior import AREAS, FLAGS, PANELLISTS

# Criterion scores stand over 2 (raters), area scores over 180, the overall score over 18,000.
AREA_UNIT = 180
OVERALL_UNIT = AREA_UNIT * 100

# Where the levels of both raters of each criterion stand in a packed row.
SLOTS = [
    (rater, criterion.name)
    for area in AREAS
    for criterion in area.criteria
    for rater in sorted(area.raters, key=PANELLISTS.index)
]


def outcome(row, raised, confirmed, is_above_band):
    """The outcome and the rule of one packed row; 0 stands for a level that was not given."""
    slot = 0
    scores = []
    overall = 0
    is_below_floor = is_split = lacks_must_have = False
    for area in AREAS:
        weighted = scored = missing = 0
        distance = shared = 0
        for criterion in area.criteria:
            one = row[slot]
            other = row[slot + 1]
            slot += 2
            weight = criterion.weight
            if one and other:
                score = one + other
                distance += weight * (one - other)
                shared += weight
            elif criterion.must_be_rated:
                return "incomplete", "(incomplete)"
            elif one or other:
                score = 2 * (one or other)
            else:
                missing += weight
                continue
            weighted += weight * score
            scored += weight
            if criterion.floor and score < 2 * criterion.floor:
                lacks_must_have = True
        if 100 * missing > 15 * (scored + missing):
            return "incomplete", "(incomplete)"
        score = weighted * (AREA_UNIT // 2 // scored)
        scores.append(score)
        overall += area.share * score
        if score < area.floor * AREA_UNIT:
            is_below_floor = True
        if shared and 2 * abs(distance) >= 3 * shared:
            is_split = True
    imaging = scores[1]
    collaboration = scores[3]
    if raised & confirmed:
        return "no hire", "integrity"
    if is_below_floor:
        return "no hire", "floors"
    if overall >= 3 * OVERALL_UNIT and collaboration < 2.5 * AREA_UNIT:
        return "debrief", "brittle"
    if overall * 10 < 24 * OVERALL_UNIT:
        return "no hire", "far-below"
    if raised & ~confirmed:
        return "debrief", "open-flag"
    if is_split:
        return "debrief", "split"
    if lacks_must_have:
        return "debrief", "must-haves"
    if is_above_band:
        return "debrief", "over-band"
    if overall >= 3 * OVERALL_UNIT and imaging >= 2.5 * AREA_UNIT:
        return "hire", "clear-hire"
    return "debrief", "otherwise"


def packed(card):
    """A card as the arguments of `outcome`."""
    levels = card["levels"]
    row = bytes([levels[rater].get(criterion, 0) for rater, criterion in SLOTS])
    raised = sum(FLAGS[name] for name in card["raised"])
    confirmed = sum(FLAGS[name] for name in card["confirmed"])
    return row, raised, confirmed, card["pay"] == "above the band"


def lines(text):
    """JSON lines in, JSON lines out."""
    written = []
    for line in text.splitlines():
        card = json.loads(line)
        result, rule = outcome(*packed(card))
        written.append(
            json.dumps({"id": card["id"], "outcome": result, "rule": rule}, separators=(",", ":"))
        )
    return "\n".join(written) + "\n"


def make(count, path):
    """Cards of every kind: most are whole, some lack levels, hold flags or ask for too much."""
    dice = random.Random(20)
    shares = [(1, 5, 9, 5), (0, 1, 3, 2), (0, 1, 6, 6), (3, 5, 3, 1)]
    with open(path, "w") as file:
        for number in range(count):
            share = dice.choice(shares)
            gaps = dice.random() < 0.1
            levels = {name: {} for name in PANELLISTS}
            for rater, criterion in SLOTS:
                if not (gaps and dice.random() < 0.04):
                    levels[rater][criterion] = dice.choices((1, 2, 3, 4), share)[0]
            raised = dice.sample(sorted(FLAGS), 1) if dice.random() < 0.05 else []
            confirmed = raised if dice.random() < 0.3 else []
            pay = "above the band" if dice.random() < 0.05 else "inside the band"
            card = {"id": number, "levels": levels, "raised": raised, "confirmed": confirmed}
            file.write(json.dumps({**card, "pay": pay}, separators=(",", ":")) + "\n")


def measured(runs, body):
    """Wall and processor nanoseconds of each run, and what the last one gave."""
    times = []
    for _ in range(runs):
        wall, cpu = time.perf_counter_ns(), time.process_time_ns()
        result = body()
        times.append(
            {"cpu": time.process_time_ns() - cpu, "wall": time.perf_counter_ns() - wall}
        )
    return times, result


def run(runs, source, target):
    with open(source) as file:
        text = file.read()
    whole, written = measured(runs, lambda: lines(text))
    with open(target, "w") as file:
        file.write(written)
    cards = [packed(json.loads(line)) for line in text.splitlines()]
    evaluation, outcomes = measured(runs, lambda: [outcome(*card) for card in cards])
    document = {"cards": len(outcomes), "lines": whole, "packed": evaluation}
    try:
        import vectors
    except ImportError:
        pass
    else:
        rows = vectors.prepared(cards)
        document["numpy"], vector = measured(runs, lambda: vectors.outcomes(*rows))
        if vectors.names(vector) != [result for result, _ in outcomes]:
            raise SystemExit("the vectors differ from the loop")
    print(json.dumps(document))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", count, path]:
            make(int(count), path)
        case ["run", runs, source, target]:
            run(int(runs), source, target)
        case _:
            raise SystemExit(__doc__)
