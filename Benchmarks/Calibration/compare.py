"""Calibration beside lme4, statsmodels and numpy, on the same made-up panels in one run.

    swift build -c release --package-path Benchmarks --product CalibrationBench
    python3 Benchmarks/Calibration/compare.py [--program PATH] [--python PATH] [SIZE ...]

Needs Rscript with lme4, and a Python with numpy, scipy, pandas and statsmodels. Seconds are those of
the processor, one thread, without start-up and without reading the table. The other programs are
started in turn with Assay, so that a busy machine hurts all of them alike.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH = os.path.join(HERE, "..", ".build", "release", "CalibrationBench")
# Beyond these sizes the others take minutes or run out of memory.
LARGEST = {"lme4": 1_000_000, "numpy": 100_000, "statsmodels": 1_000}


def run(words, limit=900):
    environment = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, timeout=limit, env=environment, check=True
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as failure:
        print(f"  {words[0]}: {failure}", file=sys.stderr)
        return None
    return json.loads(done.stdout.strip().splitlines()[-1])


def gap(ours, theirs):
    return max(abs(a - b) / max(abs(b), 1e-12) for a, b in zip(ours, theirs))


def compare(size, arguments, folder):
    path = os.path.join(folder, f"{size}.csv")
    subprocess.run([arguments.program, "write", str(size), path], check=True)
    ours = run([arguments.program, "time", str(size)])
    if ours is None:
        return
    print(
        f"{size} ratings, {ours['panellists']} panellists: restricted likelihood"
        f" {ours['reml']:.4f} s in {ours['passes']} passes, calibration {ours['calibrate']:.4f} s"
        f" (without single criteria {ours['calibrate_overall']:.4f} s), with two areas"
        f" {ours['calibrate_areas']:.4f} s (one halo for both {ours['without_area_halo']:.4f} s),"
        f" table {ours['table']:.4f} s,"
        f" peak {ours['peak_mb']} MB"
    )
    others = {
        "lme4": ["Rscript", os.path.join(HERE, "lme4.R"), path],
        "numpy": [arguments.python, os.path.join(HERE, "closed_form.py"), path, "numpy"],
        "statsmodels": [arguments.python, os.path.join(HERE, "closed_form.py"), path, "statsmodels"],
    }
    for name, words in others.items():
        if size > LARGEST[name]:
            continue
        theirs = run(words)
        if theirs is None:
            continue
        print(
            f"  {name}: {theirs['seconds']:.3f} s,"
            f" {theirs['seconds'] / ours['reml']:.1f} times restricted likelihood,"
            f" {theirs['seconds'] / ours['calibrate']:.1f} times calibration;"
            f" variances differ by at most {gap(ours['variances'], theirs['variances']):.1e}"
        )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=BENCH)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("sizes", nargs="*", type=int)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for size in arguments.sizes or [1_000, 10_000, 100_000, 1_000_000]:
            compare(size, arguments, folder)


main()
