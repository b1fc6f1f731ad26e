"""Times the check of the same policy by Assay and by each peer, in turns."""

import json
import pathlib
import statistics

import languages
import worker
from processes import run

SIZES = [1_000, 10_000, 100_000]
LANGUAGE = {
    "cedarpy": "cedar",
    "kcl_lib": "kcl",
    "jsonnet": "jsonnet",
    "rjsonnet": "jsonnet",
    "regopy": "rego",
    "starlark-pyo3": "starlark",
    "common-expression-language": "cel",
}
# `assay check` gets one file and finds the rubric beside it.
ASSAY = "assay"
CLOCKS = ("cpu", "wall")
GROWTH = 12
# Processor clocks may tick every 4 ms, so short work is repeated: milliseconds in process, and
# whole processes of each size.
ENOUGH = 300
WHOLE = {1_000: 8, 10_000: 4, 100_000: 1}
# Seconds of one check after which a row has one round only.
SLOW = 5


def package(row):
    return row.split(",")[0]


class Contest:
    """All rows of one size."""

    def __init__(self, options, python, rows, lines):
        self.options = options
        self.python = python
        self.rows = rows
        self.lines = lines
        self.texts = {}
        self.times = {row: {"process": [], "inside": []} for row in rows}
        self.broken = {}
        for language in {ASSAY, *(LANGUAGE[package(row)] for row in rows if row != ASSAY)}:
            written = languages.write(language, lines, self.folder(language))
            self.texts[language] = {
                "lines": sum(entry[1] for entry in written),
                "bytes": sum(entry[2] for entry in written),
            }

    def folder(self, language):
        return pathlib.Path(self.options.folder) / "policies" / str(self.lines) / language

    def commands(self, row):
        """The whole process, and the process that times its own runs."""
        if row == ASSAY:
            folder = self.folder(ASSAY)
            files = [str(folder / "studies.rubric"), str(folder / "large.scorecard")]
            return (
                [str(self.options.assay), "check", "--no-proofs", files[1]],
                [str(self.options.bench), "file", str(ENOUGH), *files],
            )
        folder = str(self.folder(LANGUAGE[package(row)]))
        base = [self.python, worker.__file__, row]
        return [*base, "0", folder], [*base, str(ENOUGH), folder]

    def round(self, number):
        # Who begins changes, so that nobody always finds the caches of the same other.
        start = number % len(self.rows)
        for row in self.rows[start:] + self.rows[:start]:
            if row not in self.broken and not self.is_slow(row):
                self.turn(row)

    def is_slow(self, row):
        """Whether one round took so long that it says enough."""
        return any(times["cpu"] > SLOW * 1e9 for times in self.times[row]["inside"])

    def turn(self, row):
        whole, inside = self.commands(row)
        inner = run(inside, self.options.limit)
        # One that checks once is a whole process itself.
        checks_once = inner.status == 0 and json.loads(inner.output)[0]["cpu"] > ENOUGH * 1e6
        repeats = inner.status == 0 and (row == ASSAY or not checks_once)
        outer = [run(whole, self.options.limit) if repeats else inner]
        # What takes seconds is measured well enough by one.
        while len(outer) < WHOLE[self.lines] and outer[-1].status == 0 and outer[0].cpu < 1e9:
            outer.append(run(whole, self.options.limit))
        if outer[-1].status == 0:
            self.times[row]["inside"] += json.loads(inner.output)
            mean = {clock: statistics.mean(run.times[clock] for run in outer) for clock in CLOCKS}
            self.times[row]["process"].append(mean)
            return
        self.broken[row] = self.reason(outer[-1])

    def reason(self, last):
        """Why a row has no figures."""
        if last.cpu > 0.95e9 * self.options.limit:
            return f"needs more than {self.options.limit} seconds of processor time"
        words = (last.errors or last.output).strip().splitlines() or [""]
        return f"ends with {last.status} {words[-1]}".strip()[:200]

    def result(self):
        rows = {}
        for row in self.rows:
            language = ASSAY if row == ASSAY else LANGUAGE[package(row)]
            rows[row] = {"text": self.texts[language], "broken": self.broken.get(row)}
            for place, times in self.times[row].items():
                for clock in CLOCKS:
                    rows[row][f"{place}_{clock}"] = summary([time[clock] for time in times])
        return rows


def summary(nanoseconds):
    """Median, least and most, in milliseconds; nothing without a run."""
    if not nanoseconds:
        return None
    values = [value / 1e6 for value in nanoseconds]
    return {
        "median": statistics.median(values),
        "least": min(values),
        "most": max(values),
        "runs": len(values),
    }


def measure(options, python, packages):
    rows = [ASSAY] + [row for row in worker.CHECKS if packages[package(row)]]
    sizes = SIZES[:2] if options.quick else SIZES
    contests = {lines: Contest(options, python, rows, lines) for lines in sizes}
    # Rounds go over all sizes, so that a change of load meets every size.
    for number in range(options.rounds):
        for contest in contests.values():
            contest.round(number)
    results = {lines: contest.result() for lines, contest in contests.items()}
    for lines, result in results.items():
        table(lines, result)
    for name in sorted({package(row) for row in worker.CHECKS}):
        if not packages[name]:
            print(f"  {name} could not be installed and is not compared")
    passed = all([verdict(lines, result) for lines, result in results.items()])
    return {"sizes": results, "passed": growth(results) and passed}


def table(lines, result):
    print(f"\ncheck, {lines:,} lines: milliseconds, median (least to most)")
    print(
        f"  {'':27} {'lines':>7} {'kB':>6}  {'in process, CPU':>27}  {'wall':>9}"
        f"  {'whole process, CPU':>27}  {'wall':>9}"
    )
    for row, figures in result.items():
        text = figures["text"]
        cells = [spread(figures["inside_cpu"]), middle(figures["inside_wall"])]
        cells += [spread(figures["process_cpu"]), middle(figures["process_wall"])]
        print(
            f"  {row:27} {text['lines']:>7} {text['bytes'] // 1000:>6}  {cells[0]:>27}"
            f"  {cells[1]:>9}  {cells[2]:>27}  {cells[3]:>9}"
        )
        if figures["broken"]:
            print(f"    {figures['broken']}")


def spread(figure):
    if figure is None:
        return "-"
    return f"{figure['median']:.2f} ({figure['least']:.2f} to {figure['most']:.2f})"


def middle(figure):
    return "-" if figure is None else f"{figure['median']:.2f}"


def verdict(lines, result):
    """Whether Assay is ahead of every peer, in process and as a whole."""
    own = result[ASSAY]
    if own["inside_cpu"] is None:
        return False
    ahead = []
    for row, figures in result.items():
        for place, words in (("inside_cpu", "in process"), ("process_cpu", "whole")):
            if row != ASSAY and figures[place]:
                if own[place]["median"] >= figures[place]["median"]:
                    ahead.append((row, words))
    names = "; ".join(f"{row} ({words})" for row, words in ahead) or "nobody"
    print(f"\nfaster than assay at {lines:,} lines: {names}")
    # Who only parses does another job, and is shown but not counted.
    return all("," in row for row, _ in ahead)


def growth(results):
    if 100_000 not in results:
        return True
    steps = []
    for place in ("inside_cpu", "process_cpu"):
        small, large = (results[lines][ASSAY][place] for lines in (10_000, 100_000))
        if not small or not large:
            return False
        steps.append(large["median"] / small["median"])
    print(f"growth of assay from 10,000 to 100,000 lines: {steps[0]:.1f} in process, {steps[1]:.1f} whole")
    return max(steps) <= GROWTH
