#!/usr/bin/env python3
"""Other checkers on the development sets of ../shared/eval, which are no part of this repository.

Needs: npm install --prefix target/compare zhlint autocorrect-node; pofilter (Debian: translate-toolkit);
our findings from src/scripts/eval-checks.sh inject clean. Prints the rows of src/docs/checks/compared.md.
pofilter gets the pairs of blocks that people aligned; its findings speak of a whole block and count where it
names a fault of the right group. A page on which a tool runs for over 20 seconds counts as not checked.
"""
import difflib, json, os, re, resource, subprocess, sys, tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
EVAL = os.environ.get("DUIZHAO_EVAL", os.path.join(ROOT, "..", "shared", "eval"))
OUT = os.path.join(ROOT, "target", "compare")
SCORER = os.path.join(EVAL, "inject", "score_inject.py")
SETS = {"dev": os.path.join(EVAL, "inject", "dev"), "clean": os.path.join(EVAL, "inject", "clean", "dev")}
GROUPS = ["name", "term", "number", "omission", "untranslated", "negation", "markup", "punct", "script", "addition", "duplicated", "ALL"]

ZHLINT = """
import { run } from 'zhlint'; import fs from 'fs';
const r = run(fs.readFileSync(process.argv[2], 'utf8'), { rules: { preset: 'default' } });
console.log(JSON.stringify(r.validations.map(v => [v.index, v.length || 1, v.message])));
"""
AUTOCORRECT = """
const a = require('autocorrect-node'), fs = require('fs');
console.log(JSON.stringify(a.lintFor(fs.readFileSync(process.argv[2], 'utf8'), 'page.md').lines));
"""
POFILTER = {
    "numbers": "number_error", "urls": "url_damage", "unchanged": "untranslated", "untranslated": "untranslated", "blank": "omission",
    "short": "omission", "long": "addition", "sentencecount": "omission", "doublewords": "duplicated", "brackets": "quote_unbalanced",
    "doublequoting": "quote_unbalanced", "singlequoting": "quote_unbalanced", "endpunc": "dup_punct", "startpunc": "dup_punct",
    "puncspacing": "halfwidth_punct", "purepunc": "dup_punct", "acronyms": "literal_name", "simplecaps": "wrong_case", "startcaps": "wrong_case",
    "notranslatewords": "literal_name", "options": "code_damage", "functions": "code_damage", "variables": "code_damage", "filepaths": "code_damage",
    "xmltags": "markup_damage", "escapes": "code_damage", "emails": "url_damage", "printf": "code_damage", "pythonbraceformat": "code_damage",
    "validchars": "mojibake"}


def pages(folder):
    return [os.path.join(folder, f) for f in sorted(os.listdir(folder)) if f.endswith(".zh.md")]


def node(script, ending, page, failed):
    path = os.path.join(OUT, "run" + ending)
    with open(path, "w") as out:
        out.write(script)
    try:
        done = subprocess.run(["node", path, page], capture_output=True, text=True, timeout=20, cwd=OUT)
        return json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        failed.append(os.path.basename(page))
        return []


def zhlint(page, failed):
    for index, length, message in node(ZHLINT, ".mjs", page, failed):
        kind = "quote_unbalanced" if "引号" in message or "括号" in message else "halfwidth_punct"
        yield dict(start=index, end=index + length, unit="utf16", **{"class": kind})


def autocorrect(page, failed):
    text = open(page, encoding="utf8", newline="").read()
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for line in node(AUTOCORRECT, ".cjs", page, failed):
        at = text.find(line["old"], starts[line["l"] - 1])
        for op, a, b, _, _ in difflib.SequenceMatcher(None, line["old"], line["new"], autojunk=False).get_opcodes():
            if op != "equal" and at >= 0:
                yield dict(start=at + max(0, a - 1), end=at + b + 1, **{"class": "halfwidth_punct"})


def po(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\r", "").replace("\n", "\\n") + '"'


def pofilter(page, failed):
    pairs = [json.loads(l) for l in open(page[:-6] + ".align.jsonl", encoding="utf8")]
    text = open(page, encoding="utf8", newline="").read()
    with tempfile.TemporaryDirectory() as folder:
        source, result = os.path.join(folder, "a.po"), os.path.join(folder, "b.po")
        with open(source, "w", encoding="utf8") as out:
            out.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: zh_CN\\n"\n\n')
            for i, pair in enumerate(pairs):
                if pair["kind"] != "code" and pair.get("en"):
                    zh = pair.get("zh") or ""
                    if pair.get("zh_off"):
                        zh = text[pair["zh_off"][0][0]:pair["zh_off"][-1][1]]
                    out.write(f"#: {i}\nmsgctxt \"{i}\"\nmsgid {po(pair['en'])}\nmsgstr {po(zh)}\n\n")
        subprocess.run(["pofilter", "--language=zh_CN", "--progress=none", source, result], capture_output=True, timeout=60)
        if not os.path.exists(result):
            return
        for entry in open(result, encoding="utf8").read().split("\n\n"):
            at = re.search(r'^msgctxt "(\d+)"', entry, re.M)
            for name in re.findall(r"\(pofilter\) (\w+):", entry) if at else []:
                span = pairs[int(at.group(1))].get("zh_off") or [[0, 1]]
                yield dict(start=span[0][0], end=span[-1][1], wide=True, **{"class": POFILTER.get(name, "other")})


def cpu():
    use = resource.getrusage(resource.RUSAGE_CHILDREN)
    return use.ru_utime + use.ru_stime


def score(folder, findings):
    return subprocess.run([sys.executable, SCORER, folder, findings], capture_output=True, text=True).stdout


def row(name, recall, false, seconds, failed):
    found = {m.group(1): m.group(2) for m in re.finditer(r"^= (\S+) +\d+ +(\S+)", recall, re.M)}
    rate = re.search(r"^false: \d+ = (\S+)", false, re.M)
    cells = [found.get(g, "–").lstrip("0") or "0" for g in GROUPS]
    print("| " + " | ".join([name] + cells + [rate.group(1) if rate else "–", seconds, str(len(failed)) if failed else "–"]) + " |")


def main():
    if not os.path.isdir(EVAL):
        print("compare-checks: ../shared/eval is missing; the development sets are not part of this repository")
        return
    if not os.path.isdir(os.path.join(OUT, "node_modules")):
        sys.exit("compare-checks: first npm install --prefix target/compare zhlint autocorrect-node")
    print("| | " + " | ".join(GROUPS) + " | false | CPU s | pages not done |")
    print("|---" * (len(GROUPS) + 4) + "|")
    ours = [os.path.join(ROOT, "target", "eval", f) for f in ("inject.jsonl", "clean.jsonl")]
    loud = os.path.join(OUT, "ours-loud.jsonl")
    if all(map(os.path.exists, ours)):
        with open(loud, "w", encoding="utf8") as out:
            out.writelines(l for l in open(ours[1], encoding="utf8") if '"severity":"note"' not in l)
        row("Duizhao", score(SETS["dev"], ours[0]), score(SETS["clean"], loud), "", [])
    for name, tool in (("zhlint", zhlint), ("autocorrect", autocorrect), ("pofilter", pofilter)):
        scores, failed, seconds = {}, [], 0
        for kind, folder in SETS.items():
            path = os.path.join(OUT, f"{name}-{kind}.jsonl")
            before = cpu()
            with open(path, "w", encoding="utf8") as out:
                for page in pages(folder):
                    for finding in tool(page, failed):
                        out.write(json.dumps(dict(finding, file=os.path.basename(page), severity="warning")) + "\n")
            seconds = cpu() - before
            scores[kind] = score(folder, path)
        row(name, scores["dev"], scores["clean"], f"{seconds:.0f}", failed)


if __name__ == "__main__":
    main()
