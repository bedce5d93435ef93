#!/usr/bin/env python3
"""Takes quotation marks out of chapters of novels and counts how many unpaired-quote finds.

Needs target/duizhao.jar. Of each chapter of corpora/novels and, if it is there, of mac-dev in
$DUIZHAO_EVAL (../shared/eval), five copies are made that lack five marks each, twelve lines apart
at least. A mark is found if something is reported within six lines of it; all other findings are
told as others: what is reported of the whole chapter is among them, once for each copy.
  src/scripts/lost-quotes.py [JAR]
"""
import json, os, pathlib, random, subprocess, sys, tempfile

COPIES, MARKS, APART, NEAR = 5, 5, 12, 6


def chapters(root):
    shared = pathlib.Path(os.environ.get("DUIZHAO_EVAL", root.parent / "shared" / "eval"))
    for folder in (root / "corpora" / "novels", shared / "mac-dev"):
        yield from (it.with_suffix("") for it in sorted(folder.glob("*.zh")))


def without_marks(lines, rng):
    """The lines without some marks, and the places of these."""
    places = [(i, j) for i, line in enumerate(lines) for j, c in enumerate(line) if c in "“”"]
    rng.shuffle(places)
    lines, taken = list(lines), []
    for i, j in places:
        if len(taken) < MARKS and all(abs(i - other) > APART for other in taken):
            taken.append(i)
            lines[i] = lines[i][:j] + lines[i][j + 1 :]
    return lines, taken


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    jar = sys.argv[1] if len(sys.argv) > 1 else root / "target" / "duizhao.jar"
    rng = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        rows, taken = [], {}
        for chapter in chapters(root):
            lines = chapter.with_suffix(".zh").read_text(encoding="utf-8").split("\n")
            for copy in range(COPIES):
                name = f"{chapter.name}-{copy}"
                text, taken[name] = without_marks(lines, rng)
                zh = folder / f"{name}.zh"
                zh.write_text("\n".join(text), encoding="utf-8")
                rows.append(f"{chapter.with_suffix('.en')}\t{zh}\t{name}\n")
        table = folder / "pairs.tsv"
        table.write_text("".join(rows), encoding="utf-8")
        command = ["java", "-jar", jar, "check", "--sentences", "--source-lang", "en"]
        command += ["--target-lang", "zh-CN", "--fail-on", "never", "--pairs", table]
        subprocess.run(
            command + ["-o", folder / "out"], check=True, capture_output=True, text=True
        )
        found = others = 0
        for name, places in taken.items():
            left = []
            with open(folder / "out" / name / "findings.jsonl", encoding="utf-8") as findings:
                for finding in map(json.loads, findings):
                    if finding["check"] == "unpaired-quote":
                        left.append(finding["line"] - 1)
            for place in places:
                near = [it for it in left if abs(it - place) <= NEAR]
                found += bool(near)
                left = [it for it in left if it not in near]
            others += len(left)
        marks = sum(map(len, taken.values()))
        print(f"{found} of {marks} lost marks found, {others} other findings")


if __name__ == "__main__":
    main()
