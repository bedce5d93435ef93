#!/usr/bin/env python3
"""Times `align` on a short article against `duizhao --version`, whole processes in turn.

usage: mvn -B -q package -DskipTests
       python3 src/scripts/article-times.py [SOURCE TARGET] [--jar JAR] [--runs 11]

Without texts it takes those of corpora/podcast. Medians of wall clock and of CPU (user and system).
"""
import argparse, os, statistics, subprocess, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def run(command):
    start = time.time()
    p = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(p.pid, 0)
    p.returncode = status
    if status:
        raise SystemExit('failed: ' + ' '.join(command))
    return time.time() - start, usage.ru_utime + usage.ru_stime


def main():
    ap = argparse.ArgumentParser()
    podcast = os.path.join(ROOT, 'corpora', 'podcast')
    ap.add_argument('files', nargs='*', default=[os.path.join(podcast, 'source.en.md'), os.path.join(podcast, 'target.zh.md')])
    ap.add_argument('--jar', default=os.path.join(ROOT, 'target', 'duizhao.jar'))
    ap.add_argument('--runs', type=int, default=11)
    a = ap.parse_args()
    java = ['java', '-jar', a.jar]
    commands = {'--version': java + ['--version'], 'align': java + ['align', '--format', 'links'] + a.files}
    times = {name: [] for name in commands}
    for _ in range(a.runs):
        for name, command in commands.items():
            times[name].append(run(command))
    median = {name: [statistics.median(x) for x in zip(*t)] for name, t in times.items()}
    for name, (wall, cpu) in median.items():
        print(f'{name}: {wall:.2f} s, CPU {cpu:.2f} s')
    print('ratio: {:.1f} of wall clock, {:.1f} of CPU'.format(*(x / y for x, y in zip(median['align'], median['--version']))))


if __name__ == '__main__':
    main()
