"""Prints the units of a file as translate-toolkit reads them: a JSON array [source, target] a line."""
import json
import sys

from translate.storage import po, tmx, xliff

path = sys.argv[1]
if path.endswith(".tmx"):
    with open(path, "rb") as file:
        units = tmx.tmxfile(file, "en", "zh-CN").units
elif path.endswith(".po"):
    units = po.pofile.parsefile(path).units
else:
    units = xliff.xlifffile.parsefile(path).units
for unit in units:
    if not unit.isheader():
        print(json.dumps([str(unit.source or ""), str(unit.target or "")]))
