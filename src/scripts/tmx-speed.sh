#!/usr/bin/env bash
# Reads one TMX with Duizhao, Okapi and translate-toolkit, one after the other, and tells units per second, CPU time of
# the whole process and peak memory. The JVMs have a heap of 512 MB. Needs the test classes (mvn test-compile) and, for its line,
# Debian's translate-toolkit.
#   src/scripts/tmx-speed.sh [UNITS]          1,000,000 units if not given
set -euo pipefail
cd "$(dirname "$0")/../.."
units=${1:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk -v n="$units" 'BEGIN {
  print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body>"
  for (i = 0; i < n; i++) {
    printf "<tu><prop type=\"x-shape\">1-1</prop>\n<tuv xml:lang=\"en\"><seg>In the year %d the ferry &amp; its crew crossed the bay %d times before the ice came.</seg></tuv>\n", i, i * 7
    printf "<tuv xml:lang=\"zh-CN\"><seg>在第 %d 年，渡轮和船员在结冰之前横渡海湾 %d 次。</seg></tuv></tu>\n", i, i * 7
  }
  print "</body></tmx>"
}' > "$work/big.tmx"
echo "$units units, $(du -m "$work/big.tmx" | cut -f1) MB"

./mvnw -B -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/cp"
cp="target/classes:target/test-classes:$(cat "$work/cp")"
peak() { # runs a command and adds its peak memory to its line
  /usr/bin/env python3 - "$@" <<'PY'
import resource, subprocess, sys
out = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime
print((out.stdout.strip() or f"failed with {out.returncode}"), f"{cpu:7.1f} s CPU {used.ru_maxrss // 1024:6d} MB peak", flush=True)
PY
}
peak java -Xmx512m -cp "$cp" io.github.duizhao.format.TmxSpeed duizhao "$work/big.tmx"
peak java -Xmx512m -cp "$cp" io.github.duizhao.format.TmxSpeed okapi "$work/big.tmx"
if /usr/bin/python3 -c 'import translate.storage.tmx' 2>/dev/null; then
  cat > "$work/toolkit.py" <<'PY'
import sys, time
from translate.storage import tmx
start = time.time()
with open(sys.argv[1], "rb") as file:
    store = tmx.tmxfile(file, "en", "zh-CN")
units = characters = 0
for unit in store.units:
    units += 1
    characters += len(str(unit.source)) + len(str(unit.target))
seconds = time.time() - start
print(f"{'translate-toolkit':20} {units:9d} units {characters:11d} characters {seconds:7.1f} s {units / seconds:9.0f} units/s")
PY
  peak /usr/bin/python3 "$work/toolkit.py" "$work/big.tmx"
else
  echo "translate-toolkit (Debian) is not installed: its line is left out"
fi
