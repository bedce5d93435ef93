#!/usr/bin/env python3
"""Duizhao and other checkers on the development sets of ../shared/eval, which are no part of this repository.

Needs: mvn test-compile and target/test-classpath (src/scripts/eval-checks.sh makes it); npm install --prefix
target/compare zhlint autocorrect-node; pofilter (Debian: translate-toolkit). Prints the rows of
src/docs/checks/compared.md; each tool is run here, so that the times are of one machine and hour.
pofilter and Okapi compare units: they get the blocks as people paired them, each on one line, as a CAT program
would show it. What they say of a unit as a whole counts where it names a fault of the right group. Findings of
one tool on the same characters count once. A page on which a tool runs for over 20 seconds is not checked.
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

# They count half-width marks, of which a Chinese text has none.
NOT_FOR_CHINESE = ["--excludefilter=" + f for f in ("sentencecount", "brackets", "puncspacing")]
OKAPI = {
    "TARGET_SAME_AS_SOURCE": "untranslated", "MISSING_TARGETTU": "omission", "EMPTY_TARGETSEG": "omission", "SUSPECT_NUMBER": "number_error",
    "SUSPECT_DATE_TIME": "number_error", "ALLOWED_CHARACTERS": "mojibake", "MISSING_CODE": "markup_damage", "EXTRA_CODE": "markup_damage"}


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


def one_line(text):
    """The text of a block as one line: no break, and no space for it between hanzi."""
    text = re.sub(r"(?<=[\u2e80-\u9fff\uff00-\uffef，。；：！？、）”])[ \t\r]*\n\s*(?=[\u2e80-\u9fff\uff00-\uffef（“])", "", text.strip())
    return re.sub(r"\s+", " ", text)


def units(page):
    """The blocks of a page: English, Chinese, and where the Chinese stands."""
    text = open(page, encoding="utf8", newline="").read()
    for line in open(page[:-6] + ".align.jsonl", encoding="utf8"):
        pair = json.loads(line)
        if pair["kind"] != "code" and pair.get("en"):
            off = pair.get("zh_off") or []
            zh = text[off[0][0]:off[-1][1]] if off else pair.get("zh") or ""
            yield one_line(pair["en"]), one_line(zh), (off[0][0], off[-1][1]) if off else (0, 1)


def po(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def pofilter(page, failed, *options):
    pairs = list(units(page))
    with tempfile.TemporaryDirectory() as folder:
        source, result = os.path.join(folder, "a.po"), os.path.join(folder, "b.po")
        with open(source, "w", encoding="utf8") as out:
            out.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: zh_CN\\n"\n\n')
            for i, (en, zh, _) in enumerate(pairs):
                out.write(f"#: {i}\nmsgctxt \"{i}\"\nmsgid {po(en)}\nmsgstr {po(zh)}\n\n")
        subprocess.run(["pofilter", "--language=zh_CN", "--progress=none", *options, source, result], capture_output=True, timeout=60)
        if not os.path.exists(result):
            return
        for entry in open(result, encoding="utf8").read().split("\n\n"):
            at = re.search(r'^msgctxt "(\d+)"', entry, re.M)
            for name in re.findall(r"\(pofilter\) (\w+):", entry) if at else []:
                start, end = pairs[int(at.group(1))][2]
                yield dict(start=start, end=end, wide=True, rule=name, **{"class": POFILTER.get(name, "other")})


def okapi_class(issue):
    kind, message = issue["type"], issue["message"]
    if kind == "UNEXPECTED_PATTERN":
        return "quote_unbalanced" if re.search("parenthesis|bracket", message) else "url_damage" if re.search("URL|mail|IP", message) else "code_damage"
    if kind == "TARGET_LENGTH":
        return "omission" if "shorter" in message else "addition"
    if kind == "SUSPECT_PATTERN":
        return "duplicated"
    return OKAPI.get(kind, "other")


def okapi(page, failed, *options):
    pairs = list(units(page))
    with tempfile.TemporaryDirectory() as folder:
        source, result = os.path.join(folder, "a.jsonl"), os.path.join(folder, "b.jsonl")
        with open(source, "w", encoding="utf8") as out:
            for i, (en, zh, _) in enumerate(pairs):
                out.write(json.dumps(dict(id=str(i), en=en, zh=zh)) + "\n")
        subprocess.run(java("io.github.duizhao.bench.OkapiMain", source, result, *options), check=True, timeout=60)
        for issue in map(json.loads, open(result, encoding="utf8")):
            start, end = pairs[int(issue["id"])][2]
            yield dict(start=start, end=end, wide=True, rule=issue["type"] + issue["message"], **{"class": okapi_class(issue)})


def java(main, *options):
    path = os.path.join(ROOT, "target", "test-classpath")
    classes = [os.path.join(ROOT, "target", d) for d in ("test-classes", "classes")]
    return ["java", "-Xss2m", "-cp", ":".join(classes + [open(path).read().strip()]), main, *options]


def duizhao(folder, out):
    pairs = [f"{p[:-6]}.en.md={p}" for p in pages(folder)]
    subprocess.run(java("io.github.duizhao.scoring.CheckMany", out, *pairs), check=True, capture_output=True)
    lines = [l for l in open(out, encoding="utf8") if '"severity":"note"' not in l]
    with open(out, "w", encoding="utf8") as loud:
        loud.writelines(lines)


def once(findings):
    """Findings on the same characters (in a unit: of the same rule) as one."""
    places = {}
    for finding in findings:
        key = finding["start"], finding["end"], finding.pop("rule", "")
        kept = places.setdefault(key, finding)
        if finding["class"] not in kept["class"].split("|"):
            kept["class"] += "|" + finding["class"]
    return list(places.values())


def cpu():
    use = resource.getrusage(resource.RUSAGE_CHILDREN)
    return use.ru_utime + use.ru_stime


def score(folder, findings):
    return subprocess.run([sys.executable, SCORER, folder, findings], capture_output=True, text=True).stdout


def row(name, recall, false, seconds, failed):
    found = {m.group(1): m.group(2) for m in re.finditer(r"^= (\S+) +\d+ +\S+ +(\S+)", recall, re.M)}
    rate = re.search(r"^false: \d+ = (\S+)", false, re.M)
    cells = [re.sub(r"^0?(\.00)?", "", found.get(g, "–")) or "0" for g in GROUPS]
    print("| " + " | ".join([name] + cells + [rate.group(1) if rate else "–", seconds, str(len(failed)) if failed else "–"]) + " |")


def write(path, findings):
    with open(path, "w", encoding="utf8") as out:
        out.writelines(json.dumps(f) + "\n" for f in findings)


def measure(tool, name):
    """The findings of a tool on both sets, its CPU seconds, and the pages on which it failed."""
    failed, before, files = [], cpu(), {}
    for kind, folder in SETS.items():
        files[kind] = os.path.join(OUT, f"{name}-{kind}.jsonl".replace(" ", "-"))
        if tool is duizhao:
            duizhao(folder, files[kind])
            continue
        found = []
        for page in pages(folder):
            found += [dict(f, file=os.path.basename(page), severity="warning") for f in once(tool(page, failed))]
        write(files[kind], found)
    return files, cpu() - before, failed


def main():
    if not os.path.isdir(EVAL):
        print("compare-checks: ../shared/eval is missing; the development sets are not part of this repository")
        return
    if not os.path.isdir(os.path.join(OUT, "node_modules")):
        sys.exit("compare-checks: first npm install --prefix target/compare zhlint autocorrect-node")
    print("| | " + " | ".join(GROUPS) + " | false | CPU s | pages not done |")
    print("|---" * (len(GROUPS) + 4) + "|")
    tools = {"Duizhao": duizhao, "zhlint": zhlint, "autocorrect": autocorrect, "pofilter": pofilter,
             "pofilter set for Chinese": lambda page, failed: pofilter(page, failed, *NOT_FOR_CHINESE), "Okapi": okapi,
             "Okapi set for Chinese": lambda page, failed: okapi(page, failed, "--chinese")}
    for name, tool in tools.items():
        files, seconds, failed = measure(tool, name)
        row(name, score(SETS["dev"], files["dev"]), score(SETS["clean"], files["clean"]), f"{seconds:.0f}", failed)


if __name__ == "__main__":
    main()
