#!/usr/bin/env python3
"""Grad-CAM of Overlook, pytorch-grad-cam and torch-cam on the same weights and input, alternating in one run.

    benchmarks/peers.py --overlook build/bench/bin/overlook_peers_benchmark \
        --grad-cam PATH/pytorch-grad-cam --torch-cam PATH/torch-cam

The two paths are checkouts of the projects (nothing of theirs is part of Overlook). Every figure is process CPU time
over that of torchvision's plain forward pass without a graph; median (smallest to largest) of the rounds. See peers.md.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import types
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # spinning threads would count as work on a busy machine

import numpy
import PIL.Image
import torch
import torchvision

THREADS = os.cpu_count()
MEAN, DEVIATION = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
# network, its target layer in torchvision, the same layer in the exported file
NETWORKS = {
    "mobilenet_v2": (lambda model: model.features[-1], "features.18"),
    "resnet50": (lambda model: model.layer4[-1], "layer4.2"),
    "vgg16": (lambda model: model.features[29], "features.29"),
}


class Absent(types.ModuleType):
    """Stands for a module that a peer imports for parts that are not used here."""

    def __getattr__(self, name):
        return lambda *arguments, **named: None


def import_peers(arguments):
    sys.modules.setdefault("ttach", Absent("ttach"))
    sys.path[:0] = [str(arguments.grad_cam), str(arguments.torch_cam)]
    import importlib.metadata as metadata
    version = metadata.version
    metadata.version = lambda name: "checkout" if name == "torchcam" else version(name)
    import pytorch_grad_cam
    import torchcam.methods
    return pytorch_grad_cam, torchcam.methods


class Overlook:
    """The program of Overlook's side, one a network and size."""

    def __init__(self, program, model, picture, layer):
        self.process = subprocess.Popen([program, model, picture, layer], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def milliseconds(self, work):
        self.process.stdin.write(work + "\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def cpu(work):
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


def exported(name, model, side, folder):
    """The network as a TorchScript file with its card, and a picture of that size."""
    path = folder / f"{name}_{side}.pt"
    torch.jit.trace(model, torch.zeros(1, 3, side, side)).save(str(path))
    path.with_suffix(".json").write_text(json.dumps({"task": "classification", "size": [side, side]}))
    pixels = numpy.random.default_rng(0).integers(0, 256, (side, side, 3), dtype=numpy.uint8)
    PIL.Image.fromarray(pixels).save(folder / f"{side}.png")
    tensor = torch.from_numpy(pixels).permute(2, 0, 1).unsqueeze(0).float().div(255)
    return path, folder / f"{side}.png", torchvision.transforms.functional.normalize(tensor, MEAN, DEVIATION)


def score_works(model, layer, picture, peers):
    """Score-CAM of one class: as many masked forward passes as the layer has channels, for everybody."""
    pytorch_grad_cam, torchcam = peers
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

    def forward():
        with torch.no_grad():
            model(picture)

    def grad_cam_library():
        with pytorch_grad_cam.ScoreCAM(model=model, target_layers=[layer]) as cam:
            cam(input_tensor=picture, targets=[ClassifierOutputTarget(0)])

    def torch_cam():
        with torch.no_grad(), torchcam.ScoreCAM(model, target_layer=layer, batch_size=16) as cam:
            cam(0, model(picture))

    return {"forward": forward, "pytorch-grad-cam": grad_cam_library, "torch-cam": torch_cam}


def works_for(model, layer, picture, peers, classes):
    """What is timed in this process, by name."""
    pytorch_grad_cam, torchcam = peers
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

    def forward():
        with torch.no_grad():
            model(picture)

    def grad_cam():
        with pytorch_grad_cam.GradCAM(model=model, target_layers=[layer]) as cam:
            for index in range(classes):
                cam(input_tensor=picture, targets=[ClassifierOutputTarget(index)])

    def torch_cam():
        with torchcam.GradCAM(model, target_layer=layer) as cam:
            scores = model(picture)
            for index in range(classes):
                cam(index, scores, retain_graph=index + 1 < classes)

    return {"forward": forward, "pytorch-grad-cam": grad_cam, "torch-cam": torch_cam}


def measure(works, overlook, request, rounds):
    """CPU milliseconds by name, a list of one value a round; the first round is not counted."""
    times = {name: [] for name in [*works, "Overlook forward", "Overlook"]}
    for number in range(rounds + 1):
        taken = {name: cpu(work) for name, work in works.items()}
        taken["Overlook forward"] = overlook.milliseconds("forward")
        taken["Overlook"] = overlook.milliseconds(request)
        for name, value in taken.items():
            if number > 0:
                times[name].append(value)
    return times


def row(title, times):
    base = statistics.median(times["forward"])
    cells = [f"{statistics.median(values) / base:.2f} ({min(values) / base:.2f}–{max(values) / base:.2f})"
             for name, values in times.items() if name != "forward"]
    return f"| {title} | {base:.0f} ms | " + " | ".join(cells) + " |"


def compare(name, side, arguments, peers):
    torch.manual_seed(0)
    model = getattr(torchvision.models, name)(weights=None).eval()
    pick, path_in_file = NETWORKS[name]
    with tempfile.TemporaryDirectory() as folder:
        file, picture_file, picture = exported(name, model, side, Path(folder))
        overlook = Overlook(arguments.overlook, file, picture_file, path_in_file)
        for classes in arguments.classes:
            works = works_for(model, pick(model), picture, peers, classes)
            times = measure(works, overlook, f"grad_cam {classes}", arguments.rounds)
            print(row(f"{name} {side}, {classes} class(es)", times), flush=True)
        if arguments.score_cam:
            times = measure(score_works(model, pick(model), picture, peers), overlook, "score_cam", arguments.rounds)
            print(row(f"{name} {side}, Score-CAM", times), flush=True)
        overlook.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--overlook", type=Path, required=True, help="the program overlook_peers_benchmark")
    parser.add_argument("--grad-cam", type=Path, required=True, help="checkout of jacobgil/pytorch-grad-cam")
    parser.add_argument("--torch-cam", type=Path, required=True, help="checkout of frgfm/torch-cam")
    parser.add_argument("--networks", nargs="+", default=list(NETWORKS), choices=list(NETWORKS))
    parser.add_argument("--sides", nargs="+", type=int, default=[224, 448])
    parser.add_argument("--classes", nargs="*", type=int, default=[1, 20])
    parser.add_argument("--score-cam", action="store_true", help="also Score-CAM, minutes a round")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    torch.set_num_threads(THREADS)
    peers = import_peers(arguments)
    print("| network, input side | plain forward | pytorch-grad-cam | torch-cam | Overlook forward | Overlook |")
    print("|---|---|---|---|---|---|")
    for name in arguments.networks:
        for side in arguments.sides:
            compare(name, side, arguments, peers)


if __name__ == "__main__":
    main()
