#!/usr/bin/env python3
"""score-some.py GOLD_DIR FINDINGS.jsonl : recall of names and terms in the articles that have an English original."""
import json
import os
import sys

folder, path = sys.argv[1:3]
names = {"literal_name", "garbled_name", "publication_name", "person_inconsistent", "split_name", "wrong_case", "wrong_term"}
files = {f[:-7] + ".md" for f in os.listdir(folder) if f.endswith(".en.txt")}
found = [json.loads(line) for line in open(path, encoding="utf-8")]
gold = [json.loads(line) for line in open(os.path.join(folder, "gold.jsonl"), encoding="utf-8")]
gold = [g for g in gold if g["file"] in files and g["class"] in names and not g["optional"]]
hit = 0
for g in gold:
    ok = any(os.path.basename(f["file"]) == g["file"] and f["severity"] != "note" and f["start"] < g["end"] and g["start"] < f["end"]
             and f["end"] - f["start"] <= 3 * (g["end"] - g["start"]) + 20 for f in found)
    hit += ok
    if not ok:
        print("   missed", g["file"][:20], g["class"], g["zh_span"], "->", g["expected"])
print(f"recall of names and terms: {hit} of {len(gold)} = {hit / len(gold):.3f}")
