#!/usr/bin/env python3
"""Compares our blocks with the units of the block gold in ../shared/eval (exits politely without it).

  mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=/tmp/cp
  python3 src/scripts/compare_blocks.py /tmp/cp [--list]

Each prose unit of the gold should be one block of ours, or a row of cells; its visible words should be the same.
"""
import collections
import json
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]
shared = root.parent / 'shared' / 'eval'
if not shared.is_dir():
    sys.exit('no ../shared/eval here: nothing to compare with')
sys.path.insert(0, str(shared))
import mdblocks  # noqa: E402

PROSE = mdblocks.CONTENT | {'title', 'description'}
classpath = str(root / 'target/classes') + ':' + pathlib.Path(sys.argv[1]).read_text().strip()
golds = sorted((shared / 'blocks-dev').glob('*/*.gold.jsonl'))
files = [str(g).replace('.gold.jsonl', '.%s.md' % lang) for g in golds for lang in ('en', 'zh')]
out = subprocess.run(['java', '-cp', classpath, str(root / 'src/scripts/DumpBlocks.java')] + files,
                     capture_output=True, text=True, check=True).stdout
blocks = collections.defaultdict(list)
for line in out.split('\n'):
    if line:
        name, kind, role, at, text = line.split('\t')
        blocks[name].append((kind, int(at), [w.lower() for w in mdblocks._TOK.findall(text.replace('\\n', '\n'))], text))

count = collections.Counter()
for gold in golds:
    units = [json.loads(line) for line in gold.open(encoding='utf-8')]
    for lang in ('en', 'zh'):
        name = str(gold).replace('.gold.jsonl', '.%s.md' % lang)
        ours = blocks[name]
        single = {tuple(b[2]) for b in ours}
        stream, owner = [], []
        for k, b in enumerate(ours):
            stream += b[2]
            owner += [k] * len(b[2])
        for unit in units:
            if unit['kind'] not in PROSE or not unit.get(lang):
                continue
            tokens = mdblocks.tokens(unit[lang])
            if not tokens:
                continue
            count['units'] += 1
            if tuple(tokens) in single:
                count['one block'] += 1
                continue
            at = next((p for p in range(len(stream) - len(tokens) + 1) if stream[p:p + len(tokens)] == tokens), None)
            if at is None:
                verdict = 'words differ'
            else:
                first, last = owner[at], owner[at + len(tokens) - 1]
                size = sum(len(ours[k][2]) for k in range(first, last + 1))
                verdict = 'several blocks' if size == len(tokens) else 'part of a block'
                if size == len(tokens) and {ours[k][0] for k in range(first, last + 1)} == {'TABLE_CELL'}:
                    verdict = 'row of cells'
            count[verdict] += 1
            if '--list' in sys.argv and verdict != 'row of cells':
                print('%s %s %s %s: %s' % (verdict, pathlib.Path(name).name, unit['kind'], unit[lang + '_lines'],
                                          unit[lang][:300].replace('\n', '⏎')))
for key, value in count.most_common():
    print('%6d %s' % (value, key))
