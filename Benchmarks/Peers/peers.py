"""Speed of `assay check` and of outcomes beside peers, all in one run. README.md says how to read it.

    python3 Benchmarks/Peers/peers.py [check] [outcomes] [--quick] [--json FILE]
"""

import argparse
import json
import os
import pathlib
import platform

import checks
import cards
from processes import environment

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", help="check, outcomes; both when left out")
    parser.add_argument("--quick", action="store_true", help="without the largest size")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=int, default=120, help="CPU seconds of one process")
    parser.add_argument("--cards", type=int, default=50_000)
    parser.add_argument("--json", type=pathlib.Path, help="writes all figures there as well")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path("/tmp/assay-peers"))
    parser.add_argument(
        "--assay", type=pathlib.Path, default=REPOSITORY / ".build/release/assay"
    )
    parser.add_argument(
        "--bench", type=pathlib.Path, default=REPOSITORY / "Benchmarks/.build/release/bench"
    )
    return parser.parse_args()


def main():
    options = arguments()
    what = options.what or ["check", "outcomes"]
    for program in (options.assay, options.bench):
        if not os.access(program, os.X_OK):
            raise SystemExit(f"{program} is missing; README.md says how it is made")
    options.folder.mkdir(parents=True, exist_ok=True)
    python, packages = environment(options.folder / "venv")
    conditions = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
        "packages": packages,
    }
    print(f"python {conditions['python']}, {conditions['cores']} cores, load {conditions['load']:.1f}")
    for package, version in packages.items():
        print(f"  {package} {version or 'could not be installed'}")
    document = {"conditions": conditions}
    if "check" in what:
        document["check"] = checks.measure(options, python, packages)
    if "outcomes" in what:
        document["outcomes"] = cards.measure(options, python)
    if options.json:
        options.json.write_text(json.dumps(document, indent=2) + "\n")
    failed = [name for name, part in document.items() if part.get("passed") is False]
    if failed:
        raise SystemExit(f"not reached: {', '.join(failed)}")


if __name__ == "__main__":
    main()
