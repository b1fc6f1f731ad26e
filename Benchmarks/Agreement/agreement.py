"""Speed of the coefficients of agreement beside Python, all in one run. README.md says how to read it.

    python3 Benchmarks/Agreement/agreement.py [--quick] [--json FILE]
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[name] = "1"

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
RATERS = 5


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="without the largest size")
    parser.add_argument("--budget", type=float, default=1, help="CPU seconds for each call")
    parser.add_argument("--limit", type=float, default=90, help="CPU seconds that a call may take")
    parser.add_argument("--json", type=pathlib.Path, help="writes all figures there as well")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("/tmp/assay-agreement"))
    parser.add_argument("--peer", nargs=3, metavar=("METHOD", "PEER", "FILE"), help=argparse.SUPPRESS)
    return parser.parse_args()


def build(folder):
    """AssayMeasure imports nothing, so that its sources and the worker are one module."""
    worker = folder / "worker"
    sources = sorted((REPOSITORY / "Sources/AssayMeasure").rglob("*.swift"))
    subprocess.run(
        ["swiftc", "-O", "-wmo", "-swift-version", "6", "-o", worker, *sources, HERE / "main.swift"],
        check=True,
    )
    return worker


def data(folder, ratings):
    """Ratings from 1 to 5 by five raters, complete, and with one in ten missing."""
    import numpy

    generator = numpy.random.default_rng(ratings)
    units = ratings // RATERS
    level = generator.normal(size=(units, 1))
    matrix = numpy.clip(numpy.round(3 + level + 0.8 * generator.normal(size=(units, RATERS))), 1, 5)
    files = {True: folder / f"complete-{ratings}", False: folder / f"missing-{ratings}"}
    matrix.tofile(files[True])
    matrix[generator.random(matrix.shape) < 0.1] = numpy.nan
    matrix.tofile(files[False])
    return files


def ours(worker, file, budget):
    """What the worker prints: for each method its shortest run and its figure."""
    output = subprocess.run(
        [worker, file, str(RATERS), str(budget)], check=True, capture_output=True, text=True
    ).stdout
    rows = (line.split(maxsplit=2) for line in output.splitlines())
    return {name: (float(seconds), float(figure)) for name, seconds, figure in rows}


def peer(method, name, file, budget):
    """Runs in a process of its own: the shortest run after one that loads the packages."""
    import numpy

    import peers

    matrix = numpy.fromfile(file).reshape(-1, RATERS)
    call = peers.PEERS[method][name]
    call(matrix[:40])
    best, start = float("inf"), time.process_time()
    while True:
        before = time.process_time()
        figure = call(matrix)
        best = min(best, time.process_time() - before)
        if time.process_time() - start > budget:
            break
    print(best, float(figure))


def theirs(method, name, file, options):
    command = [sys.executable, __file__, "--budget", str(options.budget)]
    try:
        output = subprocess.run(
            [*command, "--peer", method, name, str(file)],
            capture_output=True, text=True, timeout=4 * options.limit,
        )
    except subprocess.TimeoutExpired:
        return None, None, "over"
    if output.returncode:
        return None, None, output.stderr.strip().splitlines()[-1][:60]
    seconds, figure = map(float, output.stdout.split())
    return (None, None, "over") if seconds > options.limit else (seconds, figure, "")


def main():
    options = arguments()
    sys.path.insert(0, str(HERE))
    if options.peer:
        return peer(*options.peer, options.budget)
    import peers

    options.folder.mkdir(parents=True, exist_ok=True)
    worker = build(options.folder)
    load = os.getloadavg()[0]
    print(f"python {platform.python_version()}, {os.cpu_count()} cores, load {load:.1f}")
    print("milliseconds of processor time, and in brackets how many times ours")
    document, over = [], set()
    for ratings in [1_000, 10_000, 100_000] + ([] if options.quick else [1_000_000]):
        files = data(options.folder, ratings)
        found = {kind: ours(worker, file, options.budget) for kind, file in files.items()}
        print(f"\n{ratings:,} ratings")
        for method, others in peers.PEERS.items():
            complete = method in peers.COMPLETE
            seconds, figure = found[complete][method]
            cells = [f"{method:<17} ours {1000 * seconds:10.3f}"]
            document.append({"ratings": ratings, "method": method, "peer": "ours", "s": seconds})
            for name in others:
                if (method, name) in over:
                    cells.append(f"{name} over")
                    continue
                time_, value, problem = theirs(method, name, files[complete], options)
                if problem:
                    over.add((method, name))
                    cells.append(f"{name} {problem}")
                    continue
                near = 0.02 if "draws" in method else 1e-6
                mark = "" if abs(value - figure) <= near else f" BUT {value} FOR {figure}"
                cells.append(f"{name} {1000 * time_:.3f} ({time_ / seconds:.1f}){mark}")
                document.append({"ratings": ratings, "method": method, "peer": name, "s": time_})
            print("   ".join(cells), flush=True)
    if options.json:
        options.json.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
