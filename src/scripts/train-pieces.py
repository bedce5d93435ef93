#!/usr/bin/env python3
"""train-pieces.py TRAIN OUT [BLOCKS]: the parallel texts of a folder (NAME.tsv.gz, English and Chinese, a block a line) as pairs of
Markdown files, NAME00060.en.md and NAME00060.zh.md, of 60 blocks each: right translations, to count false findings on."""
import glob
import gzip
import os
import sys

train, out = sys.argv[1:3]
size = int(sys.argv[3]) if len(sys.argv) > 3 else 60
os.makedirs(out, exist_ok=True)
for path in sorted(glob.glob(os.path.join(train, "*.tsv.gz"))):
    with gzip.open(path, "rt", encoding="utf-8") as texts:
        blocks = [line.rstrip("\n").split("\t") for line in texts]
    name = os.path.basename(path).split(".")[0]
    for at in range(0, len(blocks), size):
        piece = [block for block in blocks[at:at + size] if len(block) >= 2]
        for side, lang in enumerate(("en", "zh")):
            with open(f"{out}/{name}{at:05d}.{lang}.md", "w", encoding="utf-8") as file:
                file.write("\n\n".join(block[side] for block in piece) + "\n")
