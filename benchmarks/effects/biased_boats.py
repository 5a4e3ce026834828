#!/usr/bin/env python3
"""Does guided attention free a network from the water that every boat of its training set lies on?

Draws biased boats, trains one network a seed on their labels, goes on from it by the method of each column for the same number of
epochs (plain = labels again), and prints the table of the boat decision as Markdown: the tests whose
pictures are like the training set, the two that break its bias, and how much of the boat's map falls on the boat. Every figure is
that of the last epoch; nothing is chosen by looking at the tests. Needs Python alone; `--help` names the options.

    benchmarks/effects/biased_boats.py --engine build/release/bin/overlook-engine --out /tmp/effects
"""
import argparse
import csv
import statistics
import subprocess
import sys
import time
from pathlib import Path

COLUMNS = {
    "plain": ["--method", "classify"],
    "GAIN": ["--method", "gain"],
    "GAIN_ext 9": ["--method", "gain-ext", "--hint-count", "9"],
    "GAIN_ext 23": ["--method", "gain-ext", "--hint-count", "23"],
    "GAIN_ext 78": ["--method", "gain-ext", "--hint-count", "78"],
}
ROWS = {
    "as trained": lambda metrics: 100 * metrics["as_trained_boat"],
    "boat without water": lambda metrics: 100 * metrics["boat_without_water_boat"],
    "water without boat": lambda metrics: 100 * metrics["water_without_boat_boat"],
    "overall": lambda metrics: 50 * (metrics["boat_without_water_boat"] + metrics["water_without_boat_boat"]),
    "energy in masks": lambda metrics: 100 * metrics["energy_in_mask"],
}


def last_epoch(run: Path) -> dict[str, float]:
    with open(run / "metrics.csv", newline="", encoding="utf-8") as file:
        return {name: float(value) for name, value in list(csv.DictReader(file))[-1].items()}


def trained(options: argparse.Namespace, name: str, seed: int, arguments: list) -> Path:
    """The folder of a finished run; an unfinished one goes on where it was left."""
    run = options.out / f"{name.replace(' ', '-').lower()}-{seed}"
    command = [options.engine, "train", options.out / "boats", "--out", run, "--network", options.network, "--epochs", options.epochs,
               "--seed", seed, "--resume", *arguments]
    if "gain-ext" in command:
        command += ["--hints", options.out / "boats" / "SegmentationClass", "--hint-class", "boat"]
    began = time.monotonic()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(f"{name}, seed {seed}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    return run


def result(options: argparse.Namespace, column: str, seed: int) -> dict[str, float]:
    start = trained(options, "start", seed, ["--method", "classify"])
    weights = start / "checkpoints" / f"epoch_{options.epochs:04}.pt"
    return last_epoch(trained(options, column, seed, ["--weights", weights, *COLUMNS[column]]))


def cell(values: list[float]) -> str:
    if len(values) == 1:
        return f"{values[0]:.1f}"
    return f"{statistics.mean(values):.1f} ({min(values):.1f}–{max(values):.1f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", default="overlook-engine", help="path of overlook-engine")
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures and runs, which are not repeated")
    parser.add_argument("--network", default="tiny-cam")
    parser.add_argument("--epochs", type=int, default=12, help="of each of the two trainings")
    parser.add_argument("--pictures", type=int, default=240, help="training pictures; each test set has a quarter of them")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--columns", nargs="+", choices=COLUMNS, default=list(COLUMNS))
    options = parser.parse_args()

    options.out.mkdir(parents=True, exist_ok=True)
    subprocess.run([options.engine, "scenes", "biased-boats", "--out", options.out / "boats", "--count", str(options.pictures),
                    "--seed", "1"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    results = {column: [result(options, column, seed) for seed in options.seeds] for column in options.columns}
    print("| test | " + " | ".join(results) + " |")
    print("|---|" + "---|" * len(results))
    for row, figure in ROWS.items():
        print(f"| {row} | " + " | ".join(cell([figure(metrics) for metrics in runs]) for runs in results.values()) + " |")


if __name__ == "__main__":
    main()
