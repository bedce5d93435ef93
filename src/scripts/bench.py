#!/usr/bin/env python3
"""Times whole processes side by side: Duizhao and mALIGNa 3.0.1 on made texts of growing length.

usage: mvn -B -q package -DskipTests test-compile   (makes target/duizhao.jar and the test classes)
       python3 src/scripts/bench.py [--sizes 1000 5000 ...] [--gold DIR] [--blocks DIR] [--write]

The texts: the gold pairs of DIR (NAME.en, NAME.zh, NAME.gold; a sentence a line) are cut into passages of
25 links, and passages are drawn at random (fixed seed) until the source has the wished number of sentences.
--gold defaults to ../shared/eval/mac-dev; without it, the two gold pairs in corpora/ are used.

That alone is 1,400 sentences said again and again, which no book does, so that 100,000 sentences were 70
copies.  With --blocks (default ../shared/train; --blocks '' for none), passages are drawn from its block
pairs (NAME.tsv.gz, English TAB Chinese) too, two of them for one of gold: each block is cut into sentences,
and is one link for each pair of sentences if both sides have the same number, else one link.  So that not
all links are 1-1, as they are not in books, every fourth pair of neighbouring 1-1 links is joined on one
side (all seeded).  100,000 sentences then repeat themselves twice in their technical part.

Libraries are seldom whole: texts of 20 times --missing sentences or more are aligned once more with so many
source sentences in their middle, a chapter, of which the translation is missing (0 for none).

Each run is a process of its own (JVM start included).  Seconds of wall clock, seconds of CPU (user and
system, all threads; steadier on a busy machine) and peak resident memory are what the kernel counted.
--write puts the table and the plot into src/docs (benchmarks.md, benchmarks.svg).
"""
import argparse, gzip, json, math, os, random, re, shutil, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LINK = re.compile(r'\[([\d,\s]*)\]:\[([\d,\s]*)\]')


def links(path):
    with open(path, encoding='utf-8') as f:
        for m in map(LINK.match, f):
            if m:
                yield tuple([int(x) for x in g.split(',') if x.strip()] for g in m.groups())


def read_gold(folder):
    """-> list of passages; a passage is a list of (source sentences, target sentences)"""
    passages = []
    for name in sorted(os.listdir(folder)):
        if name.endswith('.gold'):
            stem = os.path.join(folder, name[:-5])
            en = open(stem + '.en', encoding='utf-8').read().split('\n')
            zh = open(stem + '.zh', encoding='utf-8').read().split('\n')
            add(passages, list(links(stem + '.gold')), en, zh)
    return passages


def add(passages, beads, en, zh):
    texts = [([en[i] for i in s], [zh[j] for j in t]) for s, t in beads]
    passages += [texts[k:k + 25] for k in range(0, len(texts), 25)]


def read_corpora():
    passages = []
    for name in ('story', 'docs'):
        folder = os.path.join(ROOT, 'corpora', name)
        sides = []
        for lang, file in (('en', 'source.en.md'), ('zh-CN', 'target.zh.md')):
            out = subprocess.run(JAVA + ['segment', '--lang', lang, os.path.join(folder, file)], stdout=subprocess.PIPE, check=True)
            sides.append(out.stdout.decode('utf-8').split('\n'))
        add(passages, list(links(os.path.join(folder, 'gold.links'))), *sides)
    return passages


def read_blocks(folder):
    """-> passages of the block pairs: (source sentences, target sentences) for each link"""
    rng = random.Random(11)
    passages = []
    for name in sorted(os.listdir(folder)):
        if not name.endswith('.tsv.gz'):
            continue
        with gzip.open(os.path.join(folder, name), 'rt', encoding='utf-8') as f:
            rows = [x for x in (line.rstrip('\n').split('\t') for line in f) if len(x) == 2 and x[0].strip() and x[1].strip()]
        sides = []
        for side, lang in ((0, 'en'), (1, 'zh-CN')):
            text = ''.join(row[side].strip() + '\n' for row in rows).encode('utf-8')
            out = subprocess.run(JAVA + ['segment', '--lang', lang, '--joiner', '\\t', '-'], input=text, stdout=subprocess.PIPE, check=True)
            sides.append([line.split('\t') for line in out.stdout.decode('utf-8').rstrip('\n').split('\n')])
        assert len(sides[0]) == len(sides[1]) == len(rows), name
        beads = []
        for en, zh in zip(*sides):
            beads += [([e], [z]) for e, z in zip(en, zh)] if len(en) == len(zh) else [(en, zh)]
        beads = joined(beads, rng)
        passages += [beads[k:k + 25] for k in range(0, len(beads), 25)]
    return passages


def joined(beads, rng):
    """Joins every fourth pair of neighbouring 1-1 links into 2-1 (mostly) or 1-2."""
    out = []
    for s, t in beads:
        before = out[-1] if out else ([], [])
        if len(s) == len(t) == len(before[0]) == len(before[1]) == 1 and rng.random() < 0.25:
            source = rng.random() < 0.8
            s, t = ([before[0][0], s[0]], [before[1][0] + t[0]]) if source else ([before[0][0] + ' ' + s[0]], [before[1][0], t[0]])
            out.pop()
        out.append((s, t))
    return out


def draws(passages, rng):
    """Passages in random order, again and again."""
    while True:
        order = list(range(len(passages)))
        rng.shuffle(order)
        for k in order:
            yield passages[k]


def make(passages, blocks, size, missing, folder):
    rng = random.Random(7)
    en, zh, gold = [], [], []
    one, two = draws(passages, rng), draws(blocks, rng)
    count = 0
    while len(en) < size:
        passage = next(two) if blocks and count % 3 else next(one)
        count += 1
        for s, t in passage:
            if missing and 0 <= len(en) - size // 2 < missing:
                t = []
            gold.append('[%s]:[%s]' % (','.join(str(len(en) + i) for i in range(len(s))), ','.join(str(len(zh) + i) for i in range(len(t)))))
            en += s
            zh += t
    for name, lines in (('en', en), ('zh', zh), ('gold', gold)):
        with open(os.path.join(folder, name + '.txt'), 'w', encoding='utf-8') as f:
            f.write('\n'.join(lines) + '\n')


def run(command, limit):
    """-> (seconds, CPU seconds, peak MB), or None if it fails or takes too long"""
    start = time.time()
    p = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        pid, status, usage = os.wait4(p.pid, os.WNOHANG)
        if pid:
            p.returncode = status
            break
        if time.time() - start > limit:
            p.kill()
            os.wait4(p.pid, 0)
            return None
        time.sleep(0.02)
    if status:
        return None
    return time.time() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def score(gold, system):
    out = subprocess.run(JAVA + ['eval', '--gold', gold, '--system', system, '--json'], stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out)['together']['strict']['f1']


def plot(rows, path):
    """Wall clock against sentences, both axes logarithmic."""
    names = [('Duizhao', '#2563a8'), ('mALIGNa', '#c2410c')]
    rows = [r for r in rows if not r[4]]
    sizes = sorted({r[1] for r in rows})
    times = [r[2][0] for r in rows if r[2]]
    x0, x1 = math.log10(sizes[0]), math.log10(sizes[-1]) or 1
    y0, y1 = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    X = lambda n: 70 + 480 * (math.log10(n) - x0) / max(1e-9, x1 - x0)
    Y = lambda s: 330 - 290 * (math.log10(s) - y0) / max(1e-9, y1 - y0)
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 390" font-family="sans-serif" font-size="12">',
           '<title>Seconds of a whole process against source sentences</title>',
           '<rect width="640" height="390" fill="#fff"/>']
    for k in range(y0, y1 + 1):
        out.append(f'<line x1="70" y1="{Y(10 ** k):.0f}" x2="560" y2="{Y(10 ** k):.0f}" stroke="#ddd"/><text x="62" y="{Y(10 ** k) + 4:.0f}" text-anchor="end">{10 ** k:g} s</text>')
    for n in sizes:
        out.append(f'<text x="{X(n):.0f}" y="352" text-anchor="middle">{n // 1000}k</text>')
    out.append('<text x="310" y="376" text-anchor="middle">source sentences</text>')
    for name, colour in names:
        points = [(X(r[1]), Y(r[2][0]), r[3]) for r in rows if r[0] == name and r[2]]
        out.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="' + ' '.join(f'{x:.0f},{y:.0f}' for x, y, _ in points) + '"/>')
        for x, y, f in points:
            out.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3.5" fill="{colour}"/><text x="{x:.0f}" y="{y - 9 if name == "mALIGNa" else y + 18:.0f}" text-anchor="middle" fill="{colour}">F1 {f:.3f}</text>')
        if points:
            out.append(f'<text x="{points[-1][0] + 10:.0f}" y="{points[-1][1] + 4:.0f}" fill="{colour}">{name}</text>')
    with open(path, 'w', encoding='utf-8') as f:
        f.write('\n'.join(out) + '\n</svg>\n')


def table(rows):
    lines = ['| source sentences | program | strict F1 | seconds | CPU seconds | peak memory |', '|--:|---|--:|--:|--:|--:|']
    for name, size, r, f, missing in rows:
        cells = f'{f:.4f} | {r[0]:.1f} | {r[1]:.1f} | {r[2]:.0f} MB' if r else 'no result | – | – | –'
        lines.append(f'| {size:,}' + (f', {missing:,} of them not translated' if missing else '') + f' | {name} | {cells} |')
    return '\n'.join(lines)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--sizes', type=int, nargs='+', default=[1000, 5000, 20000, 100000, 400000])
    ap.add_argument('--gold', default=os.path.join(ROOT, '..', 'shared', 'eval', 'mac-dev'))
    ap.add_argument('--blocks', default=os.path.join(ROOT, '..', 'shared', 'train'))
    ap.add_argument('--missing', type=int, default=3000, help='sentences of a chapter that is not translated')
    ap.add_argument('--keep', help='a folder for the made texts and the links found')
    ap.add_argument('--limit', type=float, default=3600, help='seconds after which a run is given up')
    ap.add_argument('--heap', default='1600m', help='-Xmx of both')
    ap.add_argument('--classpath', help='class path of the test scope; asked of Maven if not given')
    ap.add_argument('--only', help='duizhao or maligna')
    ap.add_argument('--write', action='store_true')
    a = ap.parse_args()
    global JAVA
    classpath = a.classpath
    if not classpath:
        with tempfile.NamedTemporaryFile('r') as f:
            subprocess.run(['./mvnw', '-B', '-q', 'dependency:build-classpath', '-Dmdep.outputFile=' + f.name], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
            classpath = f.read()
    classpath = os.pathsep.join([os.path.join(ROOT, 'target', 'test-classes'), os.path.join(ROOT, 'target', 'classes'), classpath])
    JAVA = ['java', '-Xmx' + a.heap, '-cp', classpath, 'io.github.duizhao.cli.Main']
    gold = os.path.isdir(a.gold)
    passages = read_gold(a.gold) if gold else read_corpora()
    source = os.path.basename(os.path.abspath(a.gold)) if gold else 'corpora/story and corpora/docs'
    blocks = read_blocks(a.blocks) if a.blocks and os.path.isdir(a.blocks) else []
    if blocks:
        source += f' and {len(blocks)} of ' + os.path.basename(os.path.abspath(a.blocks))
    print(f'{len(passages)} passages of {source}', file=sys.stderr)
    rows = []
    top = a.keep or tempfile.mkdtemp()
    try:
        for size, missing in [(n, m) for n in a.sizes for m in ([0, a.missing] if a.missing and n >= 20 * a.missing else [0])]:
            folder = os.path.join(top, f'{size}-without-{missing}' if missing else str(size))
            os.makedirs(folder, exist_ok=True)
            make(passages, blocks, size, missing, folder)
            en, zh, gold = (os.path.join(folder, x + '.txt') for x in ('en', 'zh', 'gold'))
            for name in ('Duizhao', 'mALIGNa'):
                if a.only and a.only != name.lower():
                    continue
                out = os.path.join(folder, name + '.links')
                if os.path.exists(out):
                    os.remove(out)
                if name == 'Duizhao':
                    command = JAVA + ['align', '--sentences', '--source-lang', 'en', '--target-lang', 'zh-CN', en, zh, '--format', 'links', '-o', out]
                else:
                    command = JAVA[:-1] + ['io.github.duizhao.bench.MalignaMain', 'galechurch', en, zh, out]
                r = run(command, a.limit)
                rows.append((name, size, r, score(gold, out) if r else 0, missing))
                print(rows[-1], file=sys.stderr, flush=True)
    finally:
        if not a.keep:
            shutil.rmtree(top)
    print(table(rows))
    if a.write:
        write(rows, source, len(passages), a)


def write(rows, source, passages, a):
    docs = os.path.join(ROOT, 'src', 'docs')
    plot(rows, os.path.join(docs, 'benchmarks.svg'))
    page = os.path.join(docs, 'benchmarks.md')
    text = open(page, encoding='utf-8').read()
    begin, end = '<!-- table: src/scripts/bench.py --write -->\n', '<!-- end of table -->'
    head, rest = text.split(begin)
    java = subprocess.run(['java', '-version'], stderr=subprocess.PIPE).stderr.decode().split('\n')[0]
    note = f'{passages} passages of {source}; {time.strftime("%Y-%m-%d")}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.0f} at the end; {java}; -Xmx{a.heap}; given up after {a.limit:g} s.'
    with open(page, 'w', encoding='utf-8') as f:
        f.write(head + begin + '\n' + table(rows) + '\n\n' + note + '\n\n' + end + rest.split(end)[1])


if __name__ == '__main__':
    main()
