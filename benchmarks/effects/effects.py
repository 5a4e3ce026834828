#!/usr/bin/env python3
"""Do the training methods do what their papers say? Writes the tables of docs/results.md.

Draws the generated picture sets, trains every row and column of the tables for every seed with overlook-engine, and prints them as
Markdown with mean and spread; `--curves` also draws them over the epochs (needs python3-matplotlib). Every figure is that of the
last epoch: nothing is chosen by looking at the tests. Finished runs are not repeated; an unfinished one goes on where it was left.

    benchmarks/effects/effects.py --engine build/release/bin/overlook-engine --out /tmp/effects > docs/results-tables.md
"""
import argparse
import csv
import json
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import strokes

EPOCHS = 12
SEGMENTATION_EPOCHS = 16
# Chosen on pictures of another seed, by what they did there. Masked pictures and whole ones must be normalised alike.
GUIDED = ["--freeze-batch-norm", "--largest-gradient", "0.5"]
PORTS = ["--map-normalisation", "detached", "--relu-maps", "--hints-at-pictures", "--hint-reduction", "mean", "--hint-weight", "10",
         "--frozen-masked-batch-norm"]


NEAR, FAR = "biased-boats-near", "biased-boats"
MIXED_SEED = 5001
TAUGHT_TESTS = 400  # a point is 12 of three times 400 decisions: small losses are not seen in fewer


@dataclass(frozen=True)
class Run:
    """One training; `after` is the name of the run whose last weights it starts from."""
    name: str
    network: str
    epochs: int
    arguments: tuple
    after: str = ""
    accumulated: str = ""


class Effects:
    """A picture set of one kind and the trainings on it, all in one folder."""

    def __init__(self, options: argparse.Namespace, kind: str, pictures: int = 0, picture_seed: int = 0, tests: int = 0):
        self.options = options
        pictures = pictures or options.pictures
        self.out = options.out / (f"{kind}-{picture_seed}" if picture_seed else kind)
        self.data = self.out / "boats"
        self.out.mkdir(parents=True, exist_ok=True)
        if not (self.data / "ImageSets").exists():
            self.engine("scenes", kind, "--out", self.data, "--count", pictures, "--tests", tests or max(1, pictures // 4), "--size", options.size,
                        "--seed", picture_seed or options.picture_seed, "--quiet")

    def engine(self, *arguments) -> str:
        command = [str(self.options.engine), *map(str, arguments)]
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        if result.returncode != 0:
            sys.exit(f"{' '.join(command)}\n{result.stderr[-2000:]}")
        return result.stdout

    def folder(self, name: str, seed: int) -> Path:
        return self.out / f"{name}-{seed}"

    def train(self, run: Run, seed: int) -> None:
        began = time.monotonic()
        arguments = ["train", self.data, "--out", self.folder(run.name, seed), "--network", run.network, "--epochs", run.epochs, "--seed", seed,
                     "--threads", "1", "--resume", "--quiet", *run.arguments]
        if run.after:
            arguments += ["--weights", self.last_weights(run.after, seed)]
        if run.accumulated:
            arguments += ["--accumulated", self.folder(run.accumulated, seed)]
        if "gain-ext" in run.arguments:
            arguments += ["--hints", self.data / "SegmentationClass", "--hint-class", "boat"]
        self.engine(*arguments)
        print(f"{run.name}, seed {seed}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)

    def train_all(self, runs: list) -> None:
        """First what others start from, then the rest, as many at once as there are workers."""
        for waits in (False, True):
            with ThreadPoolExecutor(self.options.workers) as pool:
                jobs = [pool.submit(self.train, run, seed) for run in runs for seed in self.options.seeds
                        if bool(run.after or run.accumulated) == waits]
                for job in jobs:
                    job.result()

    def last_weights(self, name: str, seed: int) -> Path:
        return max((self.folder(name, seed) / "checkpoints").glob("epoch_*.pt"))

    def metrics(self, name: str, seed: int) -> list:
        with open(self.folder(name, seed) / "metrics.csv", newline="", encoding="utf-8") as file:
            return [{column: float(value) for column, value in row.items()} for row in csv.DictReader(file)]

    def evaluated(self, folder: Path, *arguments) -> dict:
        return json.loads(self.engine("evaluate", folder, "--truth", self.data, "--json", "--quiet", *arguments))

    def over_seeds(self, figure) -> str:
        values = [figure(seed) for seed in self.options.seeds]
        if len(values) == 1:
            return f"{values[0]:.1f}"
        return f"{statistics.mean(values):.1f} ({min(values):.1f}–{max(values):.1f})"


def print_table(heading: list, rows: list) -> None:
    print("| " + " | ".join(heading) + " |\n|" + "---|" * len(heading))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def biased_boats(effects: Effects) -> dict:
    """Table 1: GAIN's experiment. The figures are right decisions "is there a boat?", in percent."""
    guided = {"GAIN": ("gain", []), **{f"GAIN_ext {n}": ("gain-ext", ["--hint-count", str(n)]) for n in (9, 23, 78)}}
    runs = {"plain": Run("plain", "tiny-cam", EPOCHS, ("--method", "classify", "--freeze-batch-norm"), after="start")}
    for column, (method, more) in guided.items():
        runs[column] = Run(column.replace(" ", "-").lower(), "tiny-cam", EPOCHS, ("--method", method, *GUIDED, *more), after="start")
    runs["as the ports, 78"] = Run("ports", "tiny-cam", EPOCHS, ("--method", "gain-ext", *PORTS, "--hint-count", "78"), after="start")
    effects.train_all([Run("start", "tiny-cam", EPOCHS, ("--method", "classify")), *runs.values()])

    def last(run: Run, figure):
        return effects.over_seeds(lambda seed: 100 * figure(effects.metrics(run.name, seed)[-1]))

    def boats(run: Run, key: str):
        return effects.over_seeds(lambda seed: 100 * effects.evaluated(effects.folder(run.name, seed), "--split", "as_trained")[key])

    rows = [["as trained", *(last(run, lambda m: m["as_trained_boat"]) for run in runs.values())],
            ["boat without water", *(last(run, lambda m: m["boat_without_water_boat"]) for run in runs.values())],
            ["water without boat", *(last(run, lambda m: m["water_without_boat_boat"]) for run in runs.values())],
            ["overall", *(last(run, lambda m: (m["boat_without_water_boat"] + m["water_without_boat_boat"]) / 2) for run in runs.values())],
            ["energy in masks", *(last(run, lambda m: m["energy_in_mask"]) for run in runs.values())],
            ["pointing game", *(boats(run, "pointingExact") for run in runs.values())]]
    print("## Biased boats\n")
    print_table(["test", *runs], rows)
    return {column: [[(m["boat_without_water_boat"] + m["water_without_boat_boat"]) * 50 for m in effects.metrics(run.name, seed)]
                     for seed in effects.options.seeds] for column, run in runs.items()}


def accumulation(effects: Effects) -> None:
    """Table 2: maps of the training pictures against their masks."""
    plus = {"OAA+": "joint", "OAA+ by plain cross-entropy": "cross-entropy"}
    effects.train_all([Run("oaa", "tiny-cam", EPOCHS, ("--method", "oaa")),
                       *(Run(f"oaa-plus-{averaging}", "tiny-cam", EPOCHS, ("--method", "oaa+", "--averaging", averaging), accumulated="oaa")
                         for averaging in plus.values())])

    def accumulated(seed: int, fusion: str) -> Path:
        folder = effects.folder(f"oaa-{fusion}", seed)
        effects.engine("accumulate", effects.folder("oaa", seed), "--fusion", fusion, "--out", folder, "--quiet")
        return folder

    def compared(name: str, folder_of, kind: str) -> list:
        results = {seed: effects.evaluated(folder_of(seed), "--maps", kind, "--epoch", EPOCHS, "--split", "train") for seed in effects.options.seeds}
        return [name, *(effects.over_seeds(lambda seed, key=key: 100 * results[seed][key])
                        for key in ("miou", "threshold", "energy", "precision", "recall"))]

    rows = [compared("CAM of the last epoch", lambda seed: effects.folder("oaa", seed), "maps"),
            compared("OAA, average", lambda seed: accumulated(seed, "average"), "accumulated"),
            compared("OAA, maximum", lambda seed: accumulated(seed, "max"), "accumulated")]
    rows += [compared(name, lambda seed, averaging=averaging: effects.folder(f"oaa-plus-{averaging}", seed), "maps")
             for name, averaging in plus.items()]
    print("## Accumulated attention\n")
    print_table(["maps", "best mean IoU", "its threshold", "energy in masks", "precision at 20 %", "recall at 20 %"], rows)


def segmentation_rows(effects: Effects, networks: dict) -> list:
    """Mean IoU on pictures that were not learnt, whole and near borders."""
    runs = {name: Run(network, network, SEGMENTATION_EPOCHS, ("--method", method)) for name, (network, method) in networks.items()}
    effects.train_all(list(runs.values()))
    pictures = sorted((effects.data / "JPEGImages").glob("as_trained_*.jpg"))

    def masks(run: Run, seed: int) -> dict:
        folder = effects.folder(run.name, seed)
        effects.engine("segment", max((folder / "checkpoints").glob("epoch_*.pt")), *pictures, "--out", folder / "masks", "--quiet")
        return effects.evaluated(folder / "masks", "--split", "as_trained")

    rows = []
    for name, run in runs.items():
        results = {seed: masks(run, seed) for seed in effects.options.seeds}
        rows.append([name, *(effects.over_seeds(lambda seed, key=key: 100 * results[seed][key]) for key in ("miou", "borderMiou", "pixelAccuracy"))])
    return rows


SEGMENTATION_HEADING = ["network", "mean IoU", "mean IoU near borders", "pixel accuracy"]


def reverse_attention(effects: Effects) -> None:
    """Table 3."""
    networks = {"no reverse branches": ("tiny-fcn", "segment"), "RAN-simple": ("tiny-ran-simple", "ran"), "RAN-norm": ("tiny-ran", "ran")}
    print("## Reverse attention\n")
    print_table(SEGMENTATION_HEADING, segmentation_rows(effects, networks))


def full_attention(effects: Effects) -> None:
    """Table 4, the accuracy; the cost is that of benchmarks/attention_blocks_benchmark."""
    networks = {"no attention": ("tiny-fcn", "segment"), "dual attention (DANet)": ("tiny-danet", "segment"),
                "full attention (FLANet)": ("tiny-flanet", "segment")}
    print("## Full attention\n")
    print_table(SEGMENTATION_HEADING, segmentation_rows(effects, networks))


def known_world(options: argparse.Namespace) -> Path:
    """Weights of a network that has learnt boats, water and the rest from pictures without bias, as other networks have from ImageNet."""
    mixed = Effects(options, "mixed-scenes", pictures=1000, picture_seed=MIXED_SEED)
    mixed.train(Run("known", "tiny-cam", 20, ("--batch", "16")), 1)
    return mixed.last_weights("known", 1)


LESSONS = {"9 pictures": ("strokes", 9, []), "23 pictures": ("strokes", 23, []), "9, `gain-ext`": ("strokes", 9, ["--method", "gain-ext"]),
           "masks of 9, alone": ("masks", 9, ["--method", "gain-ext", "--replay", "0"]), "control, 9": ("anywhere", 9, []),
           "9, a fifth stays": ("strokes", 9, ["--start-share", "0.2"]), "23, a fifth stays": ("strokes", 23, ["--start-share", "0.2"])}


def teach(options: argparse.Namespace, weights: Path, seed: int) -> dict:
    """What is decided before and after each lesson, on a picture set of its own."""
    boats = Effects(options, NEAR, picture_seed=seed, tests=TAUGHT_TESTS)
    boats.train(Run("before", "tiny-cam", 6, ("--weights", weights, "--head-factor", "10", "--learning-rate", "0.0001")), seed)
    results = {"before": boats.metrics("before", seed)[-1]}
    for number, (lesson, (kind, count, more)) in enumerate(LESSONS.items(), 1):
        hints = boats.out / f"{kind}-{count}"
        if kind == "masks":
            strokes.write_masks(boats.data, hints, count, seed)
        else:
            strokes.draw_strokes(boats.data, hints, count, seed, anywhere=kind == "anywhere")
        folder = boats.folder(f"lesson{number}", seed)
        if not folder.exists():
            boats.engine("teach", boats.data, "--hints", hints, "--hint-class", "boat", "--base", boats.folder("before", seed), "--out", folder,
                         "--seed", seed, "--threads", "1", "--held-out", TAUGHT_TESTS, "--quiet", *more)
        results[lesson] = boats.metrics(f"lesson{number}", seed)[-1]
        print(f"lesson {lesson}, seed {seed}", file=sys.stderr, flush=True)
    return results


def teaching(options: argparse.Namespace) -> None:
    """Table 5: one lesson in quick mode with strokes on a few pictures."""
    weights = known_world(options)
    with ThreadPoolExecutor(options.workers) as pool:
        of_seeds = list(pool.map(lambda seed: teach(options, weights, seed), options.seeds))

    def cell(lesson: str, *columns) -> str:
        values = [100 * statistics.mean(results[lesson][f"{column}_boat"] for column in columns) for results in of_seeds]
        return f"{statistics.mean(values):.1f} ({min(values):.1f}–{max(values):.1f})"

    print("## Teaching with strokes\n")
    broken = ("boat_without_water", "water_without_boat")
    print_table(["hints", "as trained", "boat without water", "water without boat", "overall"],
                [[lesson, cell(lesson, "as_trained"), *(cell(lesson, column) for column in broken), cell(lesson, *broken)]
                 for lesson in ["before", *LESSONS]])


def draw(curves: dict, path: Path) -> None:
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
    figure, axes = pyplot.subplots(figsize=(7, 4), layout="constrained")
    for column, seeds in curves.items():
        epochs = range(1, len(seeds[0]) + 1)
        mean = [statistics.mean(values) for values in zip(*seeds)]
        (line,) = axes.plot(epochs, mean, label=column)
        axes.fill_between(epochs, [min(v) for v in zip(*seeds)], [max(v) for v in zip(*seeds)], color=line.get_color(), alpha=0.12)
    axes.set(xlabel="epoch after the start", ylabel="right boat decisions, %", ylim=(0, 100))
    axes.legend(frameon=False)
    figure.savefig(path, dpi=110)


TABLES = {"boats": lambda options: biased_boats(Effects(options, FAR)), "accumulation": lambda options: accumulation(Effects(options, FAR)),
          "reverse": lambda options: reverse_attention(Effects(options, FAR)), "full": lambda options: full_attention(Effects(options, FAR)),
          "teaching": teaching}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", type=Path, default="overlook-engine", help="path of overlook-engine")
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures and runs, which are not repeated")
    parser.add_argument("--pictures", type=int, default=240, help="training pictures; each test set has a quarter of them")
    parser.add_argument("--size", type=int, default=96, help="side of the pictures, pixels")
    parser.add_argument("--picture-seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--workers", type=int, default=2, help="trainings at once, one thread each")
    parser.add_argument("--tables", nargs="+", choices=TABLES, default=list(TABLES))
    parser.add_argument("--curves", type=Path, help="picture of the boat decisions over the epochs to write")
    options = parser.parse_args()

    for table in options.tables:
        curves = TABLES[table](options)
        if curves and options.curves:
            draw(curves, options.curves)


if __name__ == "__main__":
    main()
