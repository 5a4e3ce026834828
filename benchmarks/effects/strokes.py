"""Hints as a user would draw them, made from the truth of a generated picture set: three strokes on each of some pictures with a boat, one along the
boat (look here) and two on water (not here); as a control, as many strokes of the same lengths anywhere. Needs nothing but Python."""
import random
import struct
import zlib
from pathlib import Path

ATTEND, IGNORE, UNKNOWN = 255, 0, 128
BOAT, WATER = 1, 1  # in SegmentationClass and in StuffClass
STROKE_HEIGHT = 5  # pixels
LONGEST = 0.5  # of the picture's width


def read_png(path: Path) -> list:
    """Rows of values of an 8-bit PNG with one channel, which is what Overlook writes masks as."""
    data = path.read_bytes()
    at, packed = 8, b""
    while at < len(data):
        (length,), kind = struct.unpack(">I", data[at:at + 4]), data[at + 4:at + 8]
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
            if depth != 8 or colour not in (0, 3):
                raise ValueError(f"{path} is not an 8-bit PNG with one channel")
        elif kind == b"IDAT":
            packed += body
        at += 12 + length
    raw = zlib.decompress(packed)
    rows, above = [], bytes(width)
    for y in range(height):
        begin = y * (width + 1)
        above = unfiltered(raw[begin], raw[begin + 1:begin + 1 + width], above)
        rows.append(above)
    return rows


def unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    """One row of a PNG, section 9.2 of its specification, for one byte a pixel."""
    row = bytearray(len(line))
    for x, value in enumerate(line):
        left, up, corner = (row[x - 1], above[x], above[x - 1]) if x else (0, above[x], 0)
        if kind == 1:
            value += left
        elif kind == 2:
            value += up
        elif kind == 3:
            value += (left + up) // 2
        elif kind == 4:
            estimate = left + up - corner
            value += min((left, up, corner), key=lambda near: abs(estimate - near))
        row[x] = value & 255
    return bytes(row)


def write_png(path: Path, rows: list) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + bytes(row) for row in rows)))
                     + chunk(b"IEND", b""))


def longest_run(inside: list) -> tuple:
    """(begin, end) of the longest row of true values."""
    best, begin = (0, 0), None
    for x, is_inside in enumerate([*inside, False]):
        if is_inside and begin is None:
            begin = x
        elif not is_inside and begin is not None:
            best, begin = max(best, (begin, x), key=lambda run: run[1] - run[0]), None
    return best


def stroke_in(area: list, chance: random.Random) -> tuple:
    """(y, begin, end) of a level stroke inside an area; rows in which the area is wide are likelier."""
    runs = [longest_run(row) for row in area]
    y = chance.choices(range(len(runs)), weights=[end - begin for begin, end in runs])[0]
    begin, end = runs[y]
    length = min(end - begin, int(LONGEST * len(area[0])))
    begin += chance.randrange(end - begin - length + 1)
    return y, begin, begin + length


def draw(canvas: list, stroke: tuple, value: int, area: list = None) -> None:
    y, begin, end = stroke
    for row in range(max(0, y - STROKE_HEIGHT // 2), min(len(canvas), y + STROKE_HEIGHT // 2 + 1)):
        for x in range(begin, end):
            if area is None or area[row][x]:
                canvas[row][x] = value


def moved(stroke: tuple, side: int, chance: random.Random) -> tuple:
    length = stroke[2] - stroke[1]
    begin = chance.randrange(side - length + 1)
    return chance.randrange(side), begin, begin + length


def pictures_with_boat(data: Path, count: int, seed: int) -> list:
    """(name, boat, water) of training pictures in an order that the seed decides; more pictures add to fewer."""
    names = (data / "ImageSets/Main/train.txt").read_text(encoding="utf-8").split()
    random.Random(seed).shuffle(names)
    pictures = []
    for name in names:
        mask, stuff = (read_png(data / kind / f"{name}.png") for kind in ("SegmentationClass", "StuffClass"))
        boat = [[value == BOAT for value in row] for row in mask]
        water = [[ground == WATER and value == 0 for ground, value in zip(*rows)] for rows in zip(stuff, mask)]
        if any(map(any, boat)):
            pictures.append((name, boat, water))
        if len(pictures) == count:
            break
    return pictures


def draw_strokes(data: Path, folder: Path, count: int, seed: int, anywhere: bool = False) -> None:
    """Three strokes on each of `count` pictures."""
    chance = random.Random(seed)
    for name, boat, water in pictures_with_boat(data, count, seed):
        canvas = [[UNKNOWN] * len(boat[0]) for _ in boat]
        for area, value in ((water, IGNORE), (water, IGNORE), (boat, ATTEND)):
            stroke = stroke_in(area, chance)
            if anywhere:
                draw(canvas, moved(stroke, len(canvas), chance), value)
            else:
                draw(canvas, stroke, value, area)
        write_png(folder / "boat" / f"{name}.png", canvas)


def write_masks(data: Path, folder: Path, count: int, seed: int) -> None:
    """Of the same pictures, where the boat is and where it is not, of every pixel."""
    for name, boat, _ in pictures_with_boat(data, count, seed):
        write_png(folder / "boat" / f"{name}.png", [[ATTEND if value else IGNORE for value in row] for row in boat])
