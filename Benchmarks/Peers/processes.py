"""Whole processes with the time they took, and the environment that the peers live in."""

import os
import resource
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass

# Named as PyPI names them. NumPy is for a side note of the outcomes.
PACKAGES = [
    "cedarpy",
    "kcl_lib",
    "jsonnet",
    "rjsonnet",
    "regopy",
    "starlark-pyo3",
    "common-expression-language",
    "numpy",
]


@dataclass
class Run:
    """One process that has ended; times in nanoseconds."""

    output: str
    errors: str
    status: int
    wall: int
    cpu: int

    @property
    def times(self):
        return {"cpu": self.cpu, "wall": self.wall}


def run(arguments, limit):
    """Runs a program, with `limit` seconds of processor time."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:

        def limited():
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))

        start = time.perf_counter_ns()
        process = subprocess.Popen(
            arguments, stdout=output, stderr=errors, preexec_fn=limited
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter_ns() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        return Run(
            output.read().decode(errors="replace"),
            errors.read().decode(errors="replace"),
            process.returncode,
            wall,
            round((usage.ru_utime + usage.ru_stime) * 1e9),
        )


def environment(folder):
    """Makes the environment where it is missing; gives its Python and what each package is."""
    python = str(folder / "bin" / "python")
    if not os.path.exists(python):
        venv.create(folder, with_pip=True)
    found = {}
    for package in PACKAGES:
        version = installed(python, package)
        if version is None:
            print(f"installing {package}", file=sys.stderr)
            subprocess.run([python, "-m", "pip", "install", "-q", package], check=False)
            version = installed(python, package)
        found[package] = version
    return python, found


def installed(python, package):
    """The version of a package, nothing when it is not there."""
    answer = subprocess.run(
        [python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))"],
        capture_output=True,
        text=True,
    )
    return answer.stdout.strip() if answer.returncode == 0 else None
