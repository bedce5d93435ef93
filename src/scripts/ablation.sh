#!/bin/sh
# What each evidence of the aligner's fine pass brings: all of it, each left out, each alone (with shapes and gaps).
# Texts of ../shared/eval are aligned with weights learnt without them; they are not part of this repository.
# Needs: mvn test-compile (it runs from target/).
set -eu
cd "$(dirname "$0")/../.."
eval=${DUIZHAO_EVAL:-../shared/eval}
if [ ! -d "$eval" ]; then
  echo "ablation: $eval is missing; the development sets are not part of this repository"
  exit 0
fi
[ -f target/test-classpath ] || ./mvnw -B -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath || {
  echo "ablation: no class path; run once with the network: ./mvnw -B dependency:build-classpath -Dmdep.outputFile=target/test-classpath" >&2
  exit 2
}
duizhao() { java -Xss2m -cp "target/classes:$(cat target/test-classpath)" io.github.duizhao.cli.Main "$@"; }
row() {
  name=$1
  shift
  duizhao train weights --cross-validate "$@" "$eval/mac-dev" "$eval/sentences-dev" "$eval/blocks-dev/k8s" "$eval/blocks-dev/lctt" "$eval/blocks-dev/lctt_hard" |
    awk -v name="$name" '/^together/ { strict = $4; lax = $7 } /^expected/ { printf "| %s | %s | %s | %.3f |\n", name, strict, lax, $4 }'
}
lengths=length,gap-length
words=source-rare,source-frequent,source-function,target-rare,target-frequent,target-function
beside=source-after,source-before,target-after,target-before
marks=source-mark,target-mark
clauses=heads,tails,next-head,tail-with,short-,whole-
meet=clauses-meet
quotes=quote
ends=question-both,exclamation-both
gaps=gap-after
structure=border,crossed,other-kind,code-with,same-text
echo "| evidence | strict | lax | calibration error |"
echo "|---|---|---|---|"
row "all"
for name in lengths words beside marks clauses meet quotes ends gaps structure; do
  eval "row 'without $name' --without \$$name"
done
others() {
  for name in lengths words beside marks clauses meet quotes ends structure; do
    [ "$name" = "$1" ] || eval "printf '%s,' \"\$$name\""
  done
}
for name in lengths words marks clauses; do
  row "$name alone" --without "$(others $name | sed 's/,$//')"
done
