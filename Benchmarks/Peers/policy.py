"""The policy that every peer is given: how many criteria, and what each of them says.

A criterion has a title, a weight, a floor, a question and an anchor for each of four levels. Its
rule reads its own level, that of another criterion and the overall score. Nothing is random.
"""

from dataclasses import dataclass

# Lines of one criterion with its rule, in every language alike.
LINES_PER_CRITERION = 12

ANCHORS = (
    "Trusts file names; planted gaps in study {n} go unnoticed",
    "Orders by position, and misses duplicates or an oblique orientation",
    "Projects positions on the normal; finds every planted gap and duplicate",
    "As solid, and leaves a check behind that fails loudly on study {n}",
)


@dataclass(frozen=True)
class Criterion:
    """One criterion and the rule that reads it."""

    number: int
    other: int  # the second criterion that the rule reads
    weight: int
    floor: int  # a level
    bar: int  # of the overall score, in tenths
    gives: str

    @property
    def title(self):
        return f"Criterion number {self.number}"

    @property
    def question(self):
        return f"What did you see in study {self.number}, and how do you know that it is so?"

    @property
    def anchors(self):
        return [anchor.format(n=self.number) for anchor in ANCHORS]

    @property
    def because(self):
        return f"Study {self.number} shows whether the work can be trusted"

    @property
    def tenths(self):
        return f"{self.bar // 10}.{self.bar % 10}"


def criteria(lines):
    """As many criteria as make a text of about `lines` lines."""
    count = max(2, lines // LINES_PER_CRITERION)
    return [
        Criterion(
            number=n,
            other=(n * 7 + 1) % count if (n * 7 + 1) % count != n else (n + 1) % count,
            weight=n % 3 + 1,
            floor=n % 2 + 2,
            bar=25 + n % 14,
            gives=("no hire", "debrief")[n % 2],
        )
        for n in range(count)
    ]
