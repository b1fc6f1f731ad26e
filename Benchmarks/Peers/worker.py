"""One peer checks one policy in this process: `worker.py PEER MILLISECONDS FOLDER`.

Checks again and again until so much processor time is spent, and prints the mean wall and processor
nanoseconds as JSON. Importing the library and reading the files are not counted. With 0 there is one
check, for whoever measures the whole process.
"""

import json
import pathlib
import sys
import time


class Refused(Exception):
    """The peer found a mistake in the policy, or could not read it."""


def cedar(folder):
    import cedarpy

    policies = (folder / "large.cedar").read_text()
    schema = (folder / "large.cedarschema").read_text()

    def check():
        result = cedarpy.validate_policies(policies, schema)
        if not result.validation_passed:
            raise Refused(str(result.errors)[:300])

    return check


def kcl(folder):
    import kcl_lib.api as api

    service = api.API()
    arguments = api.LintPathArgs(paths=[str(folder / "large.k")])

    def check():
        found = list(service.lint_path(arguments).results)
        if found:
            raise Refused(str(found)[:300])

    return check


def jsonnet(folder):
    import _jsonnet

    text = (folder / "large.jsonnet").read_text()
    return lambda: _jsonnet.evaluate_snippet("large.jsonnet", text)


def rjsonnet(folder):
    import rjsonnet as library

    text = (folder / "large.jsonnet").read_text()
    return lambda: library.evaluate_snippet("large.jsonnet", text)


def rego(folder):
    import regopy

    text = (folder / "large.rego").read_text()

    def check():
        interpreter = regopy.Interpreter()
        interpreter.add_module("large.rego", text)
        interpreter.build(None, ["large/rule_1"])

    return check


def starlark(folder):
    import starlark as library

    text = (folder / "large.star").read_text()
    names = library.Globals.extended_by([library.LibraryExtension.StructType])
    return lambda: library.eval(library.Module(), library.parse("large.star", text), names)


def starlark_parse(folder):
    import starlark as library

    text = (folder / "large.star").read_text()
    return lambda: library.parse("large.star", text)


def cel(folder):
    import cel as library

    text = (folder / "large.cel").read_text()
    return lambda: library.compile(text)


# The rows of the table. A name with a comma does less than the check of its language.
CHECKS = {
    "cedarpy": cedar,
    "kcl_lib": kcl,
    "jsonnet": jsonnet,
    "regopy": rego,
    "starlark-pyo3": starlark,
    "common-expression-language": cel,
    "starlark-pyo3, parsed only": starlark_parse,
    "rjsonnet, parsed only": rjsonnet,
}


def main(peer, milliseconds, folder):
    check = CHECKS[peer](pathlib.Path(folder))
    count = wall = cpu = 0
    while count == 0 or cpu < int(milliseconds) * 1_000_000:
        wall_start, cpu_start = time.perf_counter_ns(), time.process_time_ns()
        check()
        cpu += time.process_time_ns() - cpu_start
        wall += time.perf_counter_ns() - wall_start
        count += 1
    print(json.dumps([{"cpu": cpu // count, "wall": wall // count}]))


if __name__ == "__main__":
    main(*sys.argv[1:])
