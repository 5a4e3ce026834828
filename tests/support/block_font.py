#!/usr/bin/python3
"""Writes block_font.ttf and block_font_bold.ttf, the font of pictures that tests compare: every character is a block.

Its lines and letters have the same size on every machine, whatever fonts and hinting are installed there.
Needs fontTools (Debian: python3-fonttools).
"""
import pathlib

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

ADVANCE = 500  # of 1000 units an em


def block(height, margin):
    pen = TTGlyphPen(None)
    if height:
        pen.moveTo((margin, 0))
        for point in ((margin, height), (ADVANCE - margin, height), (ADVANCE - margin, 0)):
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def glyph_of(code):
    character = chr(code)
    if character.isspace():
        return "space"
    if character in ".,…_":
        return "low"
    return "small" if character.islower() else ".notdef"


def write(file, style, weight, margin):
    codes = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x2013, 0x2014, 0x2026, 0x2212]
    heights = {".notdef": 700, "small": 500, "low": 120, "space": 0}
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(list(heights))
    font.setupCharacterMap({code: glyph_of(code) for code in codes})
    font.setupGlyf({name: block(height, margin) for name, height in heights.items()})
    font.setupHorizontalMetrics({name: (ADVANCE, margin) for name in heights})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Overlook Blocks", "styleName": style})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, sxHeight=500,
                  sCapHeight=700, usWeightClass=weight, fsSelection=0x20 if weight == 700 else 0x40)
    font.setupPost()
    font.setupHead(unitsPerEm=1000, created=0, modified=0, macStyle=1 if weight == 700 else 0)
    font.font.recalcTimestamp = False
    font.save(pathlib.Path(__file__).with_name(file))


write("block_font.ttf", "Regular", 400, 80)
write("block_font_bold.ttf", "Bold", 700, 20)
