"""Writes weights as Python's PyTorch does into the folder argv[2] ("write"), or checks those that we wrote ("read",
"checkpoint").

Exits with 77 where there is no PyTorch that can read weights alone.
"""
import collections
import pathlib
import sys

try:
    import torch
    import torch._weights_only_unpickler
except ImportError:
    sys.exit(77)

folder = pathlib.Path(sys.argv[2])
weights = collections.OrderedDict(
    weight=torch.arange(6, dtype=torch.float32).reshape(2, 3),
    transposed=torch.arange(6, dtype=torch.float32).reshape(2, 3).t(),
    half=torch.tensor([1.5], dtype=torch.float16),
    counter=torch.tensor(1 << 40),
)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = torch.nn.Conv2d(3, 4, 3)
        self.norm = torch.nn.BatchNorm2d(4)


def write():
    torch.save(weights, folder / "zip.pth")
    torch.save(weights, folder / "legacy.pth", _use_new_zipfile_serialization=False)
    net = Net()
    optimizer = torch.optim.Adam(net.parameters())
    net.norm(net.conv(torch.ones(2, 3, 5, 5))).square().sum().backward()
    optimizer.step()
    parallel = collections.OrderedDict(("module." + name, value) for name, value in net.state_dict().items())
    torch.save({"epoch": 3, "loss": 0.25, "model_state_dict": parallel, "optimizer": optimizer.state_dict()},
               folder / "checkpoint.pth")
    torch.save(net, folder / "whole.pth")


def read():
    loaded = torch.load(folder / "ours.pt", weights_only=True)
    assert list(loaded) == list(weights), list(loaded)
    for name, value in weights.items():
        assert loaded[name].dtype == value.dtype, name
        assert torch.equal(loaded[name], value), name


def checkpoint():
    loaded = torch.load(folder / "epoch_0001.pt", weights_only=True)
    assert all(isinstance(value, torch.Tensor) for value in loaded.values()), loaded
    assert loaded["features.0.weight"].shape[1:] == (3, 3, 3), loaded["features.0.weight"].shape
    assert "features.1.running_mean" in loaded, list(loaded)


{"write": write, "read": read, "checkpoint": checkpoint}[sys.argv[1]]()
