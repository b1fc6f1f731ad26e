"""Processor seconds of the same closed form in numpy, and of statsmodels, as one line of JSON each.

The numpy version holds one 20 x 20 covariance for each candidate, as a plain reading of the equations
does, and searches with numerical derivatives. It has the same terms as restricted likelihood.
"""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from scipy.optimize import minimize  # noqa: E402


def codes(column):
    return pd.factorize(column, sort=True)[0]


class ClosedForm:
    def __init__(self, table):
        table = table.sort_values(["candidate", "panellist", "criterion"])
        count = table.candidate.nunique()
        shape = (count, len(table) // count)
        self.criterion = codes(table.criterion).reshape(shape)
        self.panellist = codes(table.panellist).reshape(shape)
        self.rating = table.rating.to_numpy().reshape(shape)
        self.criteria = self.criterion.max() + 1
        self.order = self.criteria + self.panellist.max() + 1
        same = self.panellist[:, :, None] == self.panellist[:, None, :]
        self.same = same.astype(float)
        places = np.stack([self.criterion, self.criteria + self.panellist], axis=2)
        self.places = places.reshape(count, -1)

    def objective(self, logs):
        candidate, panellist, halo, residual = np.exp(2 * logs)
        count, size = self.rating.shape
        covariance = candidate + halo * self.same + residual * np.eye(size)
        inverse = np.linalg.inv(covariance)
        logarithm = np.linalg.slogdet(covariance)[1].sum()
        equations = np.zeros((self.order, self.order))
        right = np.zeros(self.order)
        weighted = np.einsum("nij,nj->ni", inverse, self.rating)
        columns = (self.criterion, self.criteria + self.panellist)
        for one in columns:
            np.add.at(right, one.ravel(), weighted.ravel())
            for other in columns:
                rows = np.broadcast_to(one[:, :, None], inverse.shape)
                across = np.broadcast_to(other[:, None, :], inverse.shape)
                np.add.at(equations, (rows.ravel(), across.ravel()), inverse.ravel())
        people = np.arange(self.criteria, self.order)
        equations[people, people] += 1 / panellist
        factor = np.linalg.cholesky(equations)
        solved = np.linalg.solve(equations, right)
        logarithm += 2 * np.log(np.diag(factor)).sum() + len(people) * np.log(panellist)
        return 0.5 * (logarithm + (weighted * self.rating).sum() - right @ solved)

    def fit(self):
        start = np.log([0.55, 0.3, 0.45, 0.6])
        found = minimize(self.objective, start, method="L-BFGS-B", options={"ftol": 1e-12})
        return np.exp(2 * found.x).tolist()


def statsmodels_fit(table):
    import statsmodels.formula.api as api

    table = table.assign(all=1, pair=table.candidate + ":" + table.panellist)
    terms = {name: f"0 + C({name})" for name in ("candidate", "panellist", "pair")}
    model = api.mixedlm("rating ~ 0 + criterion", table, groups="all", vc_formula=terms)
    fit = model.fit(reml=True)
    order = [fit.model.exog_vc.names.index(name) for name in ("candidate", "panellist", "pair")]
    return [float(fit.vcomp[place]) for place in order] + [float(fit.scale)]


def main():
    table = pd.read_csv(sys.argv[1])
    start = time.process_time()
    if sys.argv[2] == "numpy":
        variances = ClosedForm(table).fit()
    else:
        variances = statsmodels_fit(table)
    print(json.dumps({"seconds": time.process_time() - start, "variances": variances}))


main()
