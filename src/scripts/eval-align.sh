#!/bin/sh
# Scores the aligner on the development sets of ../shared/eval, which are no part of this repository.
# Needs: mvn test-compile (it runs from target/), python3. Alignments are left in target/eval-align/.
#   src/scripts/eval-align.sh [cross] [novels] [articles] [yearbook] [blocks] [swapped] [missing] [own]
# own: the six chapters of corpora/novels, which are part of this repository.
# OPTS holds further options of duizhao align.
set -eu
cd "$(dirname "$0")/../.."
eval=${DUIZHAO_EVAL:-../shared/eval}
parts=${*:-cross novels articles yearbook blocks swapped missing own}
if [ ! -d "$eval" ] && [ "$parts" != own ]; then
  echo "eval-align: $eval is missing; only our own chapters are scored"
  parts=own
fi
out=target/eval-align
mkdir -p "$out"
[ -f target/test-classpath ] || ./mvnw -B -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath || {
  echo "eval-align: no class path; run once with the network: ./mvnw -B dependency:build-classpath -Dmdep.outputFile=target/test-classpath" >&2
  exit 2
}
duizhao() { java -Xss2m -cp "target/classes:$(cat target/test-classpath)" io.github.duizhao.cli.Main "$@"; }
# links SET FROM TO OPTIONS: aligns all pairs of a folder line by line and scores them
links() {
  set=$1 from=$2 to=$3
  shift 3
  rm -rf "${out:?}/$set" "$out/$set-gold"
  mkdir -p "$out/$set" "$out/$set-gold"
  for gold in "$eval/$set"/*.gold; do
    name=$(basename "$gold" .gold)
    cp "$gold" "$out/$set-gold/"
    duizhao align --sentences --format links ${OPTS:-} "$@" "$eval/$set/$name.$from" "$eval/$set/$name.$to" -o "$out/$set/$name.gold"
  done
  duizhao eval --gold-dir "$out/$set-gold" --system-dir "$out/$set" --svg "$out/$set.svg"
}

for part in $parts; do
  echo "== $part"
  case $part in
    cross)
      duizhao train weights --cross-validate "$eval/mac-dev" "$eval/sentences-dev" "$eval"/blocks-dev/k8s "$eval"/blocks-dev/lctt "$eval"/blocks-dev/lctt_hard ;;
    novels) links mac-dev en zh ;;
    articles) links sentences-dev en zh ;;
    yearbook) links textberg-dev de fr --source-lang de --target-lang fr ;;
    blocks)
      for set in k8s lctt lctt_hard; do
        gold="" system=""
        for file in "$eval/blocks-dev/$set"/*.gold.jsonl; do
          name=$(basename "$file" .gold.jsonl)
          duizhao align --format jsonl ${OPTS:-} "${file%.gold.jsonl}.en.md" "${file%.gold.jsonl}.zh.md" -o "$out/$set-$name.jsonl"
          gold="$gold $file" system="$system $out/$set-$name.jsonl"
        done
        echo "-- $set: $(cat $system | grep -c '"moved":true' || true) beads moved"
        duizhao eval --blocks $gold --system $system
      done ;;
    swapped)
      rm -rf "$out/swapped"
      python3 src/scripts/swapped-passages.py "$eval/blocks-dev" "$out/swapped"
      for set in sections paragraphs; do
        gold="" system=""
        for file in "$out/swapped/$set"/*.gold.jsonl; do
          name=${file%.gold.jsonl}
          duizhao align --format jsonl ${OPTS:-} "$name.en.md" "$name.zh.md" -o "$name.jsonl"
          gold="$gold $file" system="$system $name.jsonl"
        done
        echo "-- $set changed places: $(cat $system | grep -c '"moved":true' || true) beads moved"
        duizhao eval --blocks $gold --system $system
      done ;;
    missing)
      python3 src/scripts/missing-chapter.py make "$eval/mac-dev" "$out/missing"
      for file in "$out/missing"/*.zh; do
        duizhao align --sentences --format links ${OPTS:-} "$out/missing/all.en" "$file" -o "${file%.zh}.links"
      done
      python3 src/scripts/missing-chapter.py score "$eval/mac-dev" "$out/missing" ;;
    own)
      eval=corpora
      links novels en zh
      eval=${DUIZHAO_EVAL:-../shared/eval} ;;
    *) echo "eval-align: no part $part" >&2; exit 2 ;;
  esac
done
