#!/usr/bin/env python3
"""score-genres.py FINDINGS.jsonl [FOLDER] [--list] [--list-held] : what the checks find in corpora/genres, and what they say of right translations.

FOLDER is another folder of corpora with the same kinds of files, as articles.

FINDINGS.jsonl is what CheckMany wrote of the right texts (NAME.zh.md) and the faulty ones (NAME.faulty.zh.md). Each table
faults*.tsv of the folder is told by itself: faults.tsv is "read", faults-held.tsv is "held back".

A fault is found if a finding of any severity but note overlaps its words, where they stand on their line; the check need not be
that of the kind, but one that speaks of whole clauses (negation, omission, addition, length, sentence-count) finds no wrong name,
term, number, gender, mark or sign that happens to stand in the clause. Of an unpaired quotation mark the line decides. A lost sentence has no words in the translation. It is found by a finding that shows the English sentence, or
part of it and nothing else; or by an omission, length or sentence-count finding on its line that shows no place of the source.
Where the table has Chinese for it (the words that follow the gap), the line alone decides.
"by a note" counts the faults that only notes find.

False alarms are the errors and warnings on the right texts, per 10,000 hanzi, and those of the checks of names and terms among them.
"elsewhere" are those on the faulty texts that overlap no fault and find no lost sentence. In corpora/articles, halfwidth-punctuation and
spacing are left out: these texts are set as machines set them.
--list prints the missed faults, what found the others, and each false alarm; of the texts held back only --list-held does, since
who mends the checks should not read them.
"""
import csv
import glob
import json
import os
import re
import sys

CORPORA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "corpora")
folder = os.path.join(CORPORA, "genres")
LEFT_OUT = {"articles": {"halfwidth-punctuation", "spacing"}}
NAMES = re.compile("[a-z-]*-name|wrong-case|[a-z-]*-term|termbase")
ABOUT_LOSS = {"omission", "length", "sentence-count"}
OF_CLAUSES = ABOUT_LOSS | {"negation", "addition"}
CLAUSES = {"negation", "addition", "untranslated", "repetition"}
TITLES = {"faults.tsv": "read", "faults-held.tsv": "held back"}


def text_of(name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return file.read()


def units(text):
    """The length in UTF-16 code units, as findings count."""
    return len(text.encode("utf-16-le")) // 2


def overlap(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def place(text, words, line=None):
    """Where words stand, in the whole text or on a line."""
    lines = text.split("\n")
    before = sum(len(other) + 1 for other in lines[: line - 1]) if line else 0
    at = (lines[line - 1] if line else text).find(words)
    if at < 0:
        raise SystemExit(f"score-genres: not there: {words} (line {line})")
    start = units(text[: before + at])
    return {"start": start, "end": start + units(words)}


def read_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        faults = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for fault in faults:
        fault["line"] = int(fault["line"])
        fault["lost"] = fault["kind"] == "omission"
        english = fault["lost"] and not re.search("[\u4e00-\u9fff]", fault["words"])
        fault["source"] = place(text_of(fault["file"].replace(".faulty.zh.md", ".en.md")), fault["words"]) if english else None
        fault["place"] = None if english else place(text_of(fault["file"]), fault["words"], fault["line"])
    return faults


def finds(finding, fault):
    if finding["file"] != fault["file"]:
        return False
    if finding["check"] == "unpaired-quote" and fault["kind"] == "typography" and finding["line"] == fault["line"]:
        return True
    if not fault["lost"]:
        return overlap(finding, fault["place"]) and (finding["check"] not in OF_CLAUSES or fault["kind"] in CLAUSES)
    on_line = finding["check"] in ABOUT_LOSS and finding["line"] == fault["line"]
    shown = finding.get("source", [])
    if fault["source"] is None or not shown:
        return on_line
    sentence = fault["source"]
    return any(sentence["start"] <= s["start"] and s["end"] <= sentence["end"] for s in shown)


def row(finding):
    return f"{finding['file']} {finding['line']} {finding['severity']} {finding['check']} {finding['span']} -> {finding['expected']}"


def counts(findings):
    errors = sum(f["severity"] == "error" for f in findings)
    names = sum(NAMES.fullmatch(f["check"]) is not None for f in findings)
    return f"{len(findings)} ({errors} errors; {names} of names and terms)"


def tell(title, faults, findings, listing):
    loud = [f for f in findings if f["severity"] != "note"]
    faulty = {fault["file"] for fault in faults}
    right = {name.replace(".faulty.", ".") for name in faulty}
    lines = []
    kinds = {}
    for fault in faults:
        by = next((f for f in loud if finds(f, fault)), None)
        note = None if by else next((f for f in findings if finds(f, fault)), None)
        for kind in (fault["kind"], "all"):
            count = kinds.setdefault(kind, [0, 0, 0])
            count[0] += by is not None
            count[1] += note is not None
            count[2] += 1
        what = f"{fault['file']} {fault['line']} {fault['kind']} {fault['words']} -> {fault['expected']}"
        lines.append(f"   {'found ' if by else 'note  ' if note else 'missed'} {what}" + (f" | {(by or note)['check']}" if by or note else ""))
    print(f"-- {title}: {len(right)} pairs")
    for kind in sorted(kinds, key=lambda kind: (kind == "all", kind)):
        found, noted, count = kinds[kind]
        print(f"{kind:13} {found:3} of {count:3}" + (f", {noted} more by a note" if noted else ""))
    hanzi = sum(len(re.findall("[\u4e00-\u9fff]", text_of(name))) for name in right)
    false = [f for f in loud if f["file"] in right]
    elsewhere = [f for f in loud if f["file"] in faulty and not any(finds(f, fault) for fault in faults)]
    print(f"false alarms: {counts(false)} = {len(false) * 1e4 / max(1, hanzi):.1f} per 10,000 of {hanzi} hanzi")
    print(f"elsewhere in the faulty texts: {counts(elsewhere)}")
    if listing:
        print("\n".join(sorted(lines, key=lambda line: line[3:9])))
        for f in false:
            print("   false    ", row(f), "|", f["message"])
        for f in elsewhere:
            print("   elsewhere", row(f))


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    options = {a for a in sys.argv[1:] if a.startswith("--")}
    if len(arguments) not in (1, 2) or options - {"--list", "--list-held"}:
        raise SystemExit(__doc__.split("\n", 1)[0])
    global folder
    name = arguments[1] if len(arguments) == 2 else "genres"
    folder = os.path.join(CORPORA, name)
    with open(arguments[0], encoding="utf-8") as file:
        findings = [json.loads(line) for line in file]
    findings = [f for f in findings if f["check"] not in LEFT_OUT.get(name, ())]
    told = set()
    for path in sorted(glob.glob(os.path.join(folder, "faults*.tsv")), key=lambda path: (len(path), path)):
        faults = read_table(path)
        told |= {fault["file"] for fault in faults}
        title = TITLES.get(os.path.basename(path), os.path.basename(path))
        tell(title, faults, findings, ("--list-held" if title == "held back" else "--list") in options)
    for path in sorted(glob.glob(os.path.join(folder, "*.faulty.zh.md"))):
        if os.path.basename(path) not in told:
            print("in no table:", os.path.basename(path))


if __name__ == "__main__":
    main()
