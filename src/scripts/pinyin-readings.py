#!/usr/bin/env python3
"""pinyin-readings.py Unihan_Readings.txt.bz2 > models/pinyin.tsv

Writes a line for each syllable without tone: the syllable, a tab, the characters that are read so. The first reading of a
character is kMandarin; those of kXHC1983 and kHanyuPinlu follow, on lines whose syllable has a +."""
import bz2
import collections
import re
import sys
import unicodedata


def toneless(syllable):
    plain = unicodedata.normalize("NFD", syllable.lower()).replace("u\u0308", "v")
    return "".join(c for c in plain if c.isascii() and c.isalpha())


first, others = {}, collections.defaultdict(list)
for line in bz2.open(sys.argv[1], "rt", encoding="utf-8"):
    if not line.startswith("U+"):
        continue
    code, field, value = line.rstrip("\n").split("\t")
    point = int(code[2:], 16)
    if not 0x3400 <= point <= 0x9FFF:
        continue
    char = chr(point)
    if field == "kMandarin":
        first[char] = toneless(value.split()[0])
    elif field == "kXHC1983":
        others[char] += [toneless(s) for part in value.split() for s in part.split(":")[1].split(",")]
    elif field == "kHanyuPinlu":
        others[char] += [toneless(re.sub(r"\(.*", "", part)) for part in value.split()]
rows = collections.defaultdict(str)
for char in sorted(set(first) | set(others)):
    readings = list(dict.fromkeys(([first[char]] if char in first else []) + others[char]))
    rows[readings[0]] += char
    for reading in readings[1:]:
        rows[reading + "+"] += char
for syllable in sorted(rows):
    if syllable:
        print(f"{syllable}\t{rows[syllable]}")
