"""Times outcomes by Assay and by hand-written Python on the same cards, in turns."""

import json
import pathlib
import sys

import checks
from processes import run

PACKED_RATIO = 20
LINES_RATIO = 2
OUTCOMES = str(pathlib.Path(__file__).with_name("outcomes.py"))


def measure(options, python):
    folder = options.folder
    source = str(folder / "cards.jsonl")
    must(run([sys.executable, OUTCOMES, "make", str(options.cards), source], 600))
    targets = {"assay": folder / "outcomes-assay.jsonl", "python": folder / "outcomes-python.jsonl"}
    commands = {
        "assay": [str(options.bench), "cards", "3", source, str(targets["assay"])],
        "python": [python, OUTCOMES, "run", "3", source, str(targets["python"])],
    }
    times = {name: {} for name in commands}
    for number in range(options.rounds):
        for name in sorted(commands, reverse=number % 2 == 1):
            document = json.loads(must(run(commands[name], 600)).output)
            for job in ("packed", "lines", "numpy"):
                times[name].setdefault(job, []).extend(document.get(job, []))
    agree(targets)
    return report(options.cards, times)


def must(process):
    if process.status != 0:
        raise SystemExit(f"the outcomes end with {process.status}: {process.errors[-500:]}")
    return process


def agree(targets):
    """Every card has the same outcome and rule on both sides, byte by byte."""
    ours, theirs = (path.read_text().splitlines() for path in targets.values())
    different = [pair for pair in zip(ours, theirs) if pair[0] != pair[1]]
    if different or len(ours) != len(theirs):
        raise SystemExit(f"{len(different)} of {len(ours)} outcomes differ: {different[:3]}")


def report(count, times):
    print(f"\noutcomes of {count:,} cards, one core: thousand a second of CPU time (of wall time)")
    rates = {}
    for name, jobs in times.items():
        for job, runs in jobs.items():
            if not runs:
                continue
            figures = {
                clock: checks.summary([entry[clock] for entry in runs]) for clock in ("cpu", "wall")
            }
            rates[name, job] = count / figures["cpu"]["median"]
            fast, slow = count / figures["cpu"]["least"], count / figures["cpu"]["most"]
            print(
                f"  {name:7} {job:7} {rates[name, job]:10.1f} ({slow:.1f} to {fast:.1f})"
                f"   wall {count / figures['wall']['median']:.1f}"
            )
    packed = rates["assay", "packed"] / rates["python", "packed"]
    lines = rates["assay", "lines"] / rates["python", "lines"]
    print(f"assay to python: packed {packed:.1f} times, JSON lines {lines:.1f} times")
    print("every outcome and every rule agrees")
    return {
        "cards": count,
        "rates": {f"{name}, {job}": rate for (name, job), rate in rates.items()},
        "ratios": {"packed": packed, "lines": lines},
        "passed": packed >= PACKED_RATIO and lines >= LINES_RATIO,
    }
