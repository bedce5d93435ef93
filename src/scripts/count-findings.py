#!/usr/bin/env python3
"""count-findings.py FINDINGS.jsonl TARGET.md… : findings of name and term checks per 10,000 hanzi, and each of them."""
import json
import re
import sys

han = sum(len(re.findall("[\u4e00-\u9fff]", open(p, encoding="utf-8").read())) for p in sys.argv[2:])
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
rows = [r for r in rows if re.fullmatch("[a-z-]*-name|wrong-case|[a-z-]*-term|termbase", r["check"]) and r["severity"] != "note"]
for severity in ("error", "warning"):
    n = sum(r["severity"] == severity for r in rows)
    print(f"{severity}: {n} = {n * 1e4 / han:.2f} per 10,000 of {han} hanzi")
for r in rows:
    print("  ", r["file"].split("/")[-1], r["line"], r["severity"], r["check"], r["span"], "->", r["expected"], "|", r["evidence"][:1])
