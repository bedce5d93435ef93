#!/bin/sh
# Scores the checks on the development sets of ../shared/eval, which are no part of this repository.
# Needs: mvn test-compile (it runs from target/), python3. Findings are left in target/eval/.
#   src/scripts/eval-checks.sh [seed] [qa] [qa-bare] [qa-source] [inject] [clean] [blocks] [general] [train]
# train, which is left out unless asked for: the texts of ../shared/train in pieces of 60 blocks; the lexicon has learnt from them.
# general: four right translations of corpora/general, which are part of this repository.
set -eu
cd "$(dirname "$0")/../.."
eval=${DUIZHAO_EVAL:-../shared/eval}
sets=${*:-seed qa qa-bare qa-source inject clean blocks general}
if [ ! -d "$eval" ] && [ "$sets" != general ]; then
  echo "eval-checks: $eval is missing; only our own texts are checked"
  sets=general
fi
out=target/eval
mkdir -p "$out"
[ -f target/test-classpath ] || mvn -B -o -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath >/dev/null
run() { java -Xss2m ${ONLY:+-Donly="$ONLY"} -cp "target/test-classes:target/classes:$(cat target/test-classpath)" io.github.duizhao.scoring.CheckMany "$@"; }
qa_score() { python3 "$eval/score_qa.py" "$eval/qa-dev" "$@"; }
pairs() { for zh in "$1"/*.zh.md; do printf '%s=%s ' "${zh%.zh.md}.en.md" "$zh"; done; }

for set in $sets; do
  echo "== $set"
  case $set in
    seed)
      run "$out/seed.jsonl" "$eval"/../seed/*.md
      python3 -c "
import json, sys
for line in open('$out/seed.jsonl', encoding='utf-8'):
    f = json.loads(line); print('  ', f['line'], f['check'], f['span'], '->', f['expected'])" ;;
    qa)
      run "$out/qa.jsonl" "$eval"/qa-dev/*.md
      qa_score "$out/qa.jsonl" --lenient --no-source-only --list > "$out/qa.txt"
      grep -v '^F[PN] ' "$out/qa.txt" ;;
    qa-bare)
      run "$out/qa-bare.jsonl" --no-termbase "$eval"/qa-dev/*.md
      qa_score "$out/qa-bare.jsonl" --lenient --no-source-only --list > "$out/qa-bare.txt"
      grep -v '^F[PN] ' "$out/qa-bare.txt" ;;
    qa-source)
      files=""
      for en in "$eval"/qa-dev/*.en.txt; do files="$files $en=${en%.en.txt}.md"; done
      run "$out/qa-source.jsonl" $files
      python3 src/scripts/score-some.py "$eval/qa-dev" "$out/qa-source.jsonl" ;;
    inject)
      run "$out/inject.jsonl" $(pairs "$eval/inject/dev")
      python3 "$eval/inject/score_inject.py" "$eval/inject/dev" "$out/inject.jsonl" --fp --missed > "$out/inject.txt"
      grep -v '^{' "$out/inject.txt" | grep -v '\.md ' ;;
    clean)
      run "$out/clean.jsonl" $(pairs "$eval/inject/clean/dev")
      grep -E '"check":"([a-z-]*-name|wrong-case|[a-z-]*-term|termbase)"' "$out/clean.jsonl" | grep -v '"severity":"note"' > "$out/clean-names.jsonl" || true
      python3 "$eval/inject/score_inject.py" "$eval/inject/clean/dev" "$out/clean-names.jsonl" --fp
      echo "all checks, errors and warnings:"
      grep -v '"severity":"note"' "$out/clean.jsonl" > "$out/clean-loud.jsonl" || true
      python3 "$eval/inject/score_inject.py" "$eval/inject/clean/dev" "$out/clean-loud.jsonl" ;;
    blocks)
      run "$out/blocks.jsonl" $(pairs "$eval/blocks-dev/k8s") $(pairs "$eval/blocks-dev/lctt") $(pairs "$eval/blocks-dev/lctt_hard")
      python3 src/scripts/count-findings.py "$out/blocks.jsonl" "$eval"/blocks-dev/*/*.zh.md ;;
    general)
      run "$out/general.jsonl" $(pairs corpora/general)
      python3 src/scripts/count-findings.py "$out/general.jsonl" corpora/general/*.zh.md
      run "$out/general-zh.jsonl" corpora/general/*.zh.md
      echo "without the source:"
      python3 src/scripts/count-findings.py "$out/general-zh.jsonl" corpora/general/*.zh.md ;;
    train)
      rm -rf "$out/train"
      python3 src/scripts/train-pieces.py "$eval/../train" "$out/train"
      run "$out/train.jsonl" $(pairs "$out/train")
      python3 src/scripts/count-findings.py "$out/train.jsonl" "$out"/train/*.zh.md > "$out/train.txt"
      head -2 "$out/train.txt" ;;
    *) echo "eval-checks: no set $set" >&2; exit 2 ;;
  esac
done
