"""The policy as text in each language, with the same facts and about the same lines."""

import json

from policy import criteria

RUBRIC = """\
rubric studies "Reading studies" version 1.0.0
purpose "Shows how reading grows with the text."

scale
  1 "Weak"
  2 "Partial"
  3 "Solid"
  4 "Outstanding"

criterion first-look "A first look"
  must be rated
  ask work-sample 10 minutes "What do you see, and how do you know that it is so?"
  1 "Names nothing"
  2 "Names what is on the label"
  3 "Names what is in the study"
  4 "As level 3, and says what is missing"
"""

SCORECARD_HEAD = """\
scorecard large "A large scorecard" version 1.0.0
use studies version 1 weight 100%
panellist lead "Lead" decides
panellist second "Second reader"
stage talk "Talk" 45 minutes
  by lead, second
  covers studies
bar overall 3
outcomes from worst to best: no hire, debrief, hire
"""

SCORECARD_FOOT = """\
rule clear-hire gives hire
  when overall is at least the bar
  because "At the bar"
otherwise gives debrief
  because "The panel says what it would take"
tests start from all 4
| name        | differs by | outcome | rule       |
| outstanding |            | hire    | clear-hire |
"""


def assay(lines):
    text = SCORECARD_HEAD
    for c in criteria(lines):
        one, two, three, four = c.anchors
        text += f"""\
criterion study-{c.number} "{c.title}" of studies weight {c.weight}
  must reach {c.floor}
  ask work-sample 10 minutes "{c.question}"
  1 "{one}"
  2 "{two}"
  3 "{three}"
  4 "{four}"
rule rule-{c.number} gives {c.gives}
  when study-{c.number} is below its floor
  and study-{c.other} is at most 3
  and overall is below {c.tenths}
  because "{c.because}"
"""
    return {"studies.rubric": RUBRIC, "large.scorecard": text + SCORECARD_FOOT}


def cedar(lines):
    all_criteria = criteria(lines)
    text = 'permit (principal, action == Action::"hire", resource);\n'
    for c in all_criteria:
        one, two, three, four = c.anchors
        text += f"""\
@id("rule-{c.number}")
@title("{c.title}")
@weight("{c.weight}")
@ask("{c.question}")
@level_1("{one}")
@level_2("{two}")
@level_3("{three}")
@level_4("{four}")
@because("{c.because}")
forbid (principal, action == Action::"{c.gives}", resource)
when {{ resource.study_{c.number} < {c.floor} && resource.study_{c.other} <= 3
  && resource.overall < {c.bar} }};
"""
    schema = "entity Panel;\nentity Card = {\n  overall: Long,\n"
    schema += "".join(f"  study_{c.number}: Long,\n" for c in all_criteria)
    schema += (
        '};\naction "hire", "debrief", "no hire" appliesTo { principal: Panel, resource: Card };\n'
    )
    return {"large.cedar": text, "large.cedarschema": schema}


def kcl(lines):
    text = """\
schema Criterion:
    title: str
    weight: int
    floor: int
    ask: str
    levels: [str]
    check:
        weight > 0
        1 <= floor <= 4

schema Rule:
    gives: "no hire" | "debrief" | "hire"
    holds: (Card) -> bool
    because: str

schema Card:
    overall: float
    levels: {str:int}

"""
    for c in criteria(lines):
        one, two, three, four = (json.dumps(anchor) for anchor in c.anchors)
        text += f"""\
study_{c.number} = Criterion {{
    title = "{c.title}", weight = {c.weight}, floor = {c.floor}
    ask = "{c.question}"
    levels = [{one}, {two},
        {three}, {four}]
}}
rule_{c.number} = Rule {{
    gives = "{c.gives}", because = "{c.because}"
    holds = lambda c: Card -> bool {{
        c.levels["study_{c.number}"] < study_{c.number}.floor and c.levels["study_{c.other}"] <= 3 and c.overall < {c.tenths}
}}}}
"""
    return {"large.k": text}


def jsonnet(lines):
    # Fields of one object: a chain of a thousand `local`s is more than its parser takes.
    text = "local policy = {\n"
    for c in criteria(lines):
        one, two, three, four = (json.dumps(anchor) for anchor in c.anchors)
        text += f"""\
  study_{c.number}: {{
    title: "{c.title}", weight: {c.weight}, floor: {c.floor},
    ask: "{c.question}",
    levels: [{one},
      {two},
      {three},
      {four}],
  }},
  rule_{c.number}: {{ gives: "{c.gives}", because: "{c.because}",
    holds(card):: card.study_{c.number} < $.study_{c.number}.floor
      && card.study_{c.other} <= 3 && card.overall < {c.tenths},
  }},
"""
    # Evaluation is lazy: what is asked for last is next to nothing.
    return {"large.jsonnet": text + "};\n[policy.study_1.weight, policy.rule_1.gives]\n"}


def rego(lines):
    text = "package large\n\nimport rego.v1\n\n"
    for c in criteria(lines):
        one, two, three, four = (json.dumps(anchor) for anchor in c.anchors)
        text += f"""\
study_{c.number} := {{
  "title": "{c.title}", "weight": {c.weight}, "floor": {c.floor},
  "ask": "{c.question}",
  "levels": [{one},
    {two},
    {three},
    {four}]
}}
rule_{c.number} := {{"gives": "{c.gives}", "because": "{c.because}"}} if {{
  input.study_{c.number} < study_{c.number}.floor
  input.study_{c.other} <= 3; input.overall < {c.tenths}
}}
"""
    return {"large.rego": text}


def starlark(lines):
    text = ""
    for c in criteria(lines):
        one, two, three, four = (json.dumps(anchor) for anchor in c.anchors)
        text += f"""\
study_{c.number} = struct(
    title = "{c.title}", weight = {c.weight}, floor = {c.floor},
    ask = "{c.question}",
    levels = [{one},
        {two},
        {three},
        {four}],
)
def rule_{c.number}(card):
    if card.study_{c.number} < study_{c.number}.floor and card.study_{c.other} <= 3 and card.overall < {c.tenths}:
        return "{c.gives}", "{c.because}"
    return None
"""
    return {"large.star": text}


def cel(lines):
    parts = []
    for c in criteria(lines):
        one, two, three, four = (json.dumps(anchor) for anchor in c.anchors)
        parts.append(
            f"""\
{{
  "title": "{c.title}", "weight": {c.weight}, "floor": {c.floor},
  "ask": "{c.question}",
  "levels": [{one},
    {two},
    {three},
    {four}],
  "gives": "{c.gives}",
  "because": "{c.because}",
  "holds": card.study_{c.number} < {c.floor} && card.study_{c.other} <= 3
    && card.overall < {c.tenths}
}}"""
        )
    return {"large.cel": "[" + ",\n".join(parts) + "]\n"}


LANGUAGES = {
    "assay": assay,
    "cedar": cedar,
    "kcl": kcl,
    "jsonnet": jsonnet,
    "rego": rego,
    "starlark": starlark,
    "cel": cel,
}


def write(language, lines, folder):
    """Writes the files of one language and gives their names, lines and bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in LANGUAGES[language](lines).items():
        (folder / name).write_text(text)
        written.append((name, text.count("\n"), len(text.encode())))
    return written
