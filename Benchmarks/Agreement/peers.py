"""The same coefficients in numpy and in the packages of Python, each from a matrix of units by raters."""

import warnings

import numpy

warnings.filterwarnings("ignore")
CATEGORIES = numpy.arange(1, 6)


def counts(matrix):
    return (matrix[:, :, None] == CATEGORIES).sum(axis=1).astype(float)


def alpha_of(table, weights=None):
    sizes = table.sum(axis=1)
    table, sizes = table[sizes > 1], sizes[sizes > 1]
    weights = numpy.ones(len(table)) if weights is None else weights
    pooled = weights @ table
    total = pooled.sum()
    place = numpy.cumsum(pooled) - pooled / 2
    means = table @ place / sizes
    apart = sizes * (table @ (place * place) - sizes * means * means) / (sizes - 1)
    expected = total * (pooled @ (place * place)) - (pooled @ place) ** 2
    return 1 - (total - 1) * (weights @ apart) / expected


def alpha_numpy(matrix):
    return alpha_of(counts(matrix))


def alpha_krippendorff(matrix):
    import krippendorff

    return krippendorff.alpha(matrix.T, level_of_measurement="ordinal")


def draws_numpy(matrix):
    table = counts(matrix)
    table = table[table.sum(axis=1) > 1]
    generator = numpy.random.default_rng(1)
    units = len(table)
    found = []
    for _ in range(1000):
        drawn = numpy.bincount(generator.integers(units, size=units), minlength=units)
        found.append(alpha_of(table, drawn.astype(float)))
    return numpy.quantile(found, 0.025)


def ac2_numpy(matrix):
    table = counts(matrix)
    sizes = table.sum(axis=1)
    table, sizes = table[sizes > 0], sizes[sizes > 0]
    weights = 1 - (CATEGORIES[:, None] - CATEGORIES) ** 2 / 16
    pairs = sizes > 1
    near = (table * (table @ weights - 1)).sum(axis=1)[pairs]
    observed = (near / (sizes * (sizes - 1))[pairs]).mean()
    share = (table / sizes[:, None]).mean(axis=0)
    expected = weights.sum() * (share * (1 - share)).sum() / 20
    return (observed - expected) / (1 - expected)


def ac2_irrcac(matrix):
    import pandas
    from irrCAC.raw import CAC

    return CAC(pandas.DataFrame(matrix), weights="quadratic", digits=12).gwet()["est"][
        "coefficient_value"
    ]


def kappa_sklearn(matrix):
    from sklearn.metrics import cohen_kappa_score

    found = []
    for one in range(matrix.shape[1]):
        for other in range(one + 1, matrix.shape[1]):
            both = ~numpy.isnan(matrix[:, one]) & ~numpy.isnan(matrix[:, other])
            left, right = matrix[both, one].astype(int), matrix[both, other].astype(int)
            found.append(cohen_kappa_score(left, right, weights="quadratic"))
    return numpy.mean(found)


def icc_numpy(matrix):
    n, k = matrix.shape
    centred = matrix - matrix.mean()
    rows, columns = centred.mean(axis=1), centred.mean(axis=0)
    between = k * (rows**2).sum() / (n - 1)
    across = n * (columns**2).sum() / (k - 1)
    rest = ((centred - rows[:, None] - columns) ** 2).sum() / ((n - 1) * (k - 1))
    return (between - rest) / (between + (k - 1) * rest + k * (across - rest) / n)


def icc_pingouin(matrix):
    import pandas
    import pingouin

    units, raters = matrix.shape
    frame = pandas.DataFrame(
        {
            "unit": numpy.repeat(numpy.arange(units), raters),
            "rater": numpy.tile(numpy.arange(raters), units),
            "rating": matrix.ravel(),
        }
    )
    return pingouin.intraclass_corr(frame, "unit", "rater", "rating")["ICC"].iloc[1]


def fleiss_numpy(matrix):
    table = counts(matrix)
    n, m = len(table), table[0].sum()
    share = table.sum(axis=0) / (n * m)
    observed = ((table**2).sum() - n * m) / (n * m * (m - 1))
    expected = (share**2).sum()
    return (observed - expected) / (1 - expected)


def fleiss_statsmodels(matrix):
    from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

    return fleiss_kappa(aggregate_raters(matrix.astype(int))[0])


def kendall_scipy(matrix):
    from scipy.stats import rankdata

    units, raters = matrix.shape
    ranks = numpy.apply_along_axis(rankdata, 0, matrix)
    ties = 0
    for rater in range(raters):
        times = numpy.unique(matrix[:, rater], return_counts=True)[1].astype(float)
        ties += (times**3 - times).sum()
    spread = ((ranks.sum(axis=1) - raters * (units + 1) / 2) ** 2).sum()
    return 12 * spread / (raters**2 * (float(units) ** 3 - units) - raters * ties)


PEERS = {
    "alpha": {"numpy": alpha_numpy, "krippendorff": alpha_krippendorff},
    "alpha_1000_draws": {"numpy": draws_numpy},
    "ac2": {"numpy": ac2_numpy, "irrCAC": ac2_irrcac},
    "mean_kappa": {"scikit-learn": kappa_sklearn},
    "icc": {"numpy": icc_numpy, "pingouin": icc_pingouin},
    "fleiss": {"numpy": fleiss_numpy, "statsmodels": fleiss_statsmodels},
    "kendall": {"numpy and scipy": kendall_scipy},
}
# These are measured on data without a rating missing.
COMPLETE = {"icc", "fleiss", "kendall"}
