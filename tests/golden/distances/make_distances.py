"""Golden distances: scipy's own, and the sampling error by simulation. Writes distances.json beside itself. Needs numpy and scipy."""

import json
import pathlib

import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import rel_entr
from scipy.stats import ks_2samp, norm

rng = np.random.default_rng(4)


def psi(p, q):
    p, q = p / p.sum(), q / q.sum()
    return float((rel_entr(p, q) + rel_entr(q, p)).sum())


counts = []
for bins, n, m in [(2, 50, 60), (5, 1000, 300), (10, 100, 100), (10, 100_000, 5000), (30, 777, 12_345)]:
    p = rng.multinomial(n - bins, rng.dirichlet(np.ones(bins) * 3)) + 1
    q = rng.multinomial(m - bins, rng.dirichlet(np.ones(bins) * 3)) + 1
    counts.append({"first": p.tolist(), "second": q.tolist(), "jensenshannon": float(jensenshannon(p, q, base=2)),
                   "psi": psi(p, q), "l_infinity": float(np.abs(p / p.sum() - q / q.sum()).max())})
for p, q in [([3, 0, 7], [0, 5, 5]), ([10, 0], [0, 10]), ([1, 2, 3], [2, 4, 6])]:
    p, q = np.array(p), np.array(q)
    counts.append({"first": p.tolist(), "second": q.tolist(), "jensenshannon": float(jensenshannon(p, q, base=2)),
                   "psi": None if 0 in p or 0 in q else psi(p, q),
                   "l_infinity": float(np.abs(p / p.sum() - q / q.sum()).max())})

samples = []
for first, second in [
    (rng.normal(size=60), rng.normal(0.4, 1.2, size=85)),
    (rng.integers(0, 6, 200), rng.integers(1, 7, 90)),
    (rng.normal(size=40).round(1), rng.normal(size=40).round(1)),
    (np.zeros(10), np.ones(7)),
    (np.arange(5), np.arange(5)),
]:
    def points(sample):
        values, weights = np.unique(sample, return_counts=True)
        return {"values": values.tolist(), "weights": weights.tolist()}
    samples.append({"first": points(first), "second": points(second),
                    "ks": float(ks_2samp(first, second, method="asymp").statistic)})


def simulate(p, q, n, m, draws=20_000):
    """Mean and deviation of the divergence (squared distance) and of PSI over repeated samples."""
    divergences, indices = [], []
    for a, b in zip(rng.multinomial(n, p, size=draws), rng.multinomial(m, q, size=draws)):
        divergences.append(float(jensenshannon(a, b, base=2)) ** 2)
        indices.append(psi(np.where(a == 0, 0.5, a), np.where(b == 0, 0.5, b)))
    return {"first": list(p), "second": list(q), "n": n, "m": m,
            "divergence": {"truth": float(jensenshannon(p, q, base=2)) ** 2, "mean": float(np.mean(divergences)),
                           "deviation": float(np.std(divergences))},
            "psi": {"truth": psi(np.array(p), np.array(q)), "mean": float(np.mean(indices)),
                    "deviation": float(np.std(indices))}}


flat = [0.1] * 10
tilted = [0.06, 0.07, 0.08, 0.09, 0.1, 0.1, 0.11, 0.12, 0.13, 0.14]
simulations = [simulate(flat, flat, 400, 400), simulate(flat, flat, 20_000, 300), simulate(flat, tilted, 500, 500),
               simulate(flat, tilted, 10_000, 5000)]

normal = [{"share": p, "quantile": float(norm.ppf(p))} for p in
          [1e-20, 1e-9, 0.0005, 0.02, 0.1, 0.3, 0.5, 0.8, 0.925, 0.975, 0.999, 0.99999]]
target = pathlib.Path(__file__).with_name("distances.json")
target.write_text(json.dumps({"counts": counts, "samples": samples, "simulations": simulations, "normal": normal}, indent=1) + "\n")
