#!/usr/bin/env python3
"""What a missing chapter costs: chapters are joined, one is left out of the translation.

    missing-chapter.py make GOLD_DIR OUT_DIR    writes all.en, none.zh and NAME.zh without chapter NAME
    missing-chapter.py score GOLD_DIR OUT_DIR   scores NAME.links on the other chapters, beside none.links
"""
import json
import pathlib
import sys


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def links(path, source=0, target=0):
    found = set()
    for line in lines(path):
        if line.strip():
            ids = [json.loads(side) for side in line.split(":")[:2]]
            found.add((tuple(i + source for i in ids[0]), tuple(i + target for i in ids[1])))
    return found


def strict(system, gold):
    """As `duizhao eval`: precision over all links, recall over gold links with both sides."""
    both = {link for link in gold if link[0] and link[1]}
    right = len(system & gold)
    precision = right / max(1, len(system))
    recall = len(system & both) / max(1, len(both))
    return 2 * precision * recall / max(1e-9, precision + recall)


def main(what, gold_dir, out_dir):
    folder, out = pathlib.Path(gold_dir), pathlib.Path(out_dir)
    names = sorted(path.stem for path in folder.glob("*.gold"))
    english = {name: lines(folder / (name + ".en")) for name in names}
    chinese = {name: lines(folder / (name + ".zh")) for name in names}
    if what == "make":
        out.mkdir(parents=True, exist_ok=True)
        (out / "all.en").write_text("\n".join(s for n in names for s in english[n]) + "\n", "utf-8")
        for left in ["none"] + names[1:-1]:
            text = [s for n in names if n != left for s in chinese[n]]
            (out / (left + ".zh")).write_text("\n".join(text) + "\n", "utf-8")
        return
    for left in names[1:-1]:
        scores = []
        for system_name in ("none", left):
            gold, system, rest = set(), links(out / (system_name + ".links")), set()
            source = target = 0
            for name in names:
                size = len(english[name])
                if name != left:
                    gold |= links(folder / (name + ".gold"), source, target)
                    rest.update(range(source, source + size))
                    span = range(target, target + len(chinese[name]))
                    system_here = {
                        link for link in system
                        if any(s in rest and source <= s < source + size for s in link[0])
                        or (not link[0] and all(t in span for t in link[1]))}
                    scores_of = system_here if name == names[0] else scores_of | system_here
                source += size
                if name != left or system_name == "none":
                    target += len(chinese[name])
            scores.append(strict(scores_of, gold))
        print("without %s: strict F1 %.4f on the rest, unbroken %.4f" % (left, scores[1], scores[0]))


if __name__ == "__main__":
    main(*sys.argv[1:])
