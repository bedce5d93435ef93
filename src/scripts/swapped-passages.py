#!/usr/bin/env python3
"""swapped-passages.py BLOCKS_DEV OUT : pages of which two sections, or two paragraphs, of the translation changed places.

Writes OUT/{sections,paragraphs}/NAME.{en.md,zh.md,gold.jsonl}; the gold stays as it is, since it knows no order.
Which ones change places is drawn from a fixed seed: the same pages always come out.
"""
import glob
import json
import os
import random
import re
import shutil
import sys


def sections(lines, blocks, draw):
    """-> the line ranges of two sections that follow each other, or nearly; None if there are too few"""
    fence, starts = False, []
    for number, line in enumerate(lines):
        fence ^= line.startswith("```")
        if not fence and re.match(r"#{2,4} ", line):
            starts.append(number)
    if len(starts) < 4:
        return None
    first = draw.randrange(len(starts) - 2)
    second = draw.randrange(first + 1, min(len(starts) - 1, first + 3))
    return (starts[first], starts[first + 1]), (starts[second], starts[second + 1])


def paragraphs(lines, blocks, draw):
    places = [b["zh_lines"] for b in blocks if b["kind"] == "para" and b["level"] == "block" and len(b["zh"]) > 25]
    places = [p[0] for p in places if len(p) == 1]
    if len(places) < 6:
        return None
    first = draw.randrange(len(places) - 2)
    return places[first], places[first + draw.choice((1, 2))]


def main(folder, out):
    draw = random.Random(5)
    for gold in sorted(glob.glob(os.path.join(folder, "*", "*.gold.jsonl"))):
        stem = gold[: -len(".gold.jsonl")]
        name = os.path.basename(os.path.dirname(gold)) + "-" + os.path.basename(stem)
        lines = open(stem + ".zh.md", encoding="utf-8").read().split("\n")
        blocks = [json.loads(line) for line in open(gold, encoding="utf-8")]
        for choose in (sections, paragraphs):
            found = choose(lines, blocks, draw)
            if found is None:
                continue
            (a, b), (c, d) = found
            base = os.path.join(out, choose.__name__, name)
            os.makedirs(os.path.dirname(base), exist_ok=True)
            swapped = lines[:a] + lines[c:d] + [""] + lines[b:c] + lines[a:b] + lines[d:]
            open(base + ".zh.md", "w", encoding="utf-8").write("\n".join(swapped))
            shutil.copy(stem + ".en.md", base + ".en.md")
            shutil.copy(gold, base + ".gold.jsonl")


main(*sys.argv[1:3])
