"""Prints the logits of a torchvision network whose weights and input follow from a formula.

    torchvision_logits.py NETWORK CLASSES SIDE [TRACED.pt]

`values()` and `fill()` say the same as formula_weights.cpp, so that no weights need to be exchanged. With a fourth
argument the network is also written as a TorchScript file.
"""
import sys

import torch
import torchvision


def values(shape, amplitude):
    """Evenly spread in (-amplitude, amplitude), in a fixed disorder."""
    count = 1
    for side in shape:
        count *= side
    waves = torch.sin(torch.arange(1, count + 1, dtype=torch.float64) * 12.9898) * 43758.5453
    return ((waves - torch.floor(waves)) * 2 - 1).mul(amplitude).view(shape).float()


def fill(name, tensor):
    if name.endswith("num_batches_tracked"):
        return
    shape = list(tensor.shape)
    if len(shape) > 1:
        fan_in = tensor.numel() // shape[0]
        tensor.copy_(values(shape, (6 / fan_in) ** 0.5))
    elif name.endswith(("bias", "running_mean")):
        tensor.copy_(values(shape, 0.1))
    else:
        tensor.copy_(values(shape, 0.1) + 1)


def network(name, classes):
    if name.startswith("fcn"):
        make = getattr(torchvision.models.segmentation, name)
        return make(weights=None, weights_backbone=None, num_classes=classes, aux_loss=True)
    return getattr(torchvision.models, name)(weights=None, num_classes=classes)


def main(name, classes, side, traced=None):
    model = network(name, int(classes)).eval()
    picture = values([1, 3, int(side), int(side)], 1)
    with torch.no_grad():
        for key, tensor in model.state_dict().items():
            fill(key, tensor)
        logits = model(picture)
        if traced:
            torch.jit.trace(model, picture).save(traced)
    if isinstance(logits, dict):
        logits = logits["out"]
    for value in logits.flatten().tolist():
        print(repr(value))


main(*sys.argv[1:])
