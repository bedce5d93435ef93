#!/bin/sh
# Scores the checks on the development sets of ../shared/eval, which are no part of this repository.
# Needs: mvn test-compile (it runs from target/), python3. Findings are left in target/eval/.
#   src/scripts/eval-checks.sh [seed] [qa] [qa-bare] [qa-source] [inject] [clean] [blocks] [general] [genres] [articles] [train]
# train, which is left out unless asked for: the texts of ../shared/train in pieces of 60 blocks; the lexicon has learnt from them.
# general: four right translations of corpora/general, which are part of this repository.
# genres, articles: right and faulty translations of corpora/genres and corpora/articles, which are part of it, too; what was
# missed and what was false (not of the texts held back) is left in target/eval/genres.txt and genres-zh.txt, articles.txt ….
set -eu
cd "$(dirname "$0")/../.."
eval=${DUIZHAO_EVAL:-../shared/eval}
sets=${*:-seed qa qa-bare qa-source inject clean blocks general genres articles}
own=""
for set in $sets; do
  case $set in general | genres | articles) own="$own $set" ;; esac
done
if [ ! -d "$eval" ] && [ "$(echo $own)" != "$(echo $sets)" ]; then
  echo "eval-checks: $eval is missing; only our own texts are checked"
  sets=${own:-general genres articles}
fi
out=target/eval
mkdir -p "$out"
[ -f target/test-classpath ] || ./mvnw -B -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath || {
  echo "eval-checks: no class path; run once with the network: ./mvnw -B dependency:build-classpath -Dmdep.outputFile=target/test-classpath" >&2
  exit 2
}
run() { java -Xss2m ${ONLY:+-Donly="$ONLY"} -cp "target/test-classes:target/classes:$(cat target/test-classpath)" io.github.duizhao.scoring.CheckMany "$@"; }
qa_score() { python3 "$eval/score_qa.py" "$eval/qa-dev" "$@"; }
# NAME.faulty.zh.md has the source of NAME.zh.md
pairs() { for zh in "$1"/*.zh.md; do en=${zh%.zh.md}; printf '%s=%s ' "${en%.faulty}.en.md" "$zh"; done; }

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
    genres | articles)
      run "$out/$set.jsonl" $(pairs "corpora/$set")
      python3 src/scripts/score-genres.py "$out/$set.jsonl" "$set"
      python3 src/scripts/score-genres.py "$out/$set.jsonl" "$set" --list > "$out/$set.txt"
      run "$out/$set-zh.jsonl" "corpora/$set"/*.zh.md
      echo "without the source:"
      python3 src/scripts/score-genres.py "$out/$set-zh.jsonl" "$set"
      python3 src/scripts/score-genres.py "$out/$set-zh.jsonl" "$set" --list > "$out/$set-zh.txt" ;;
    train)
      rm -rf "$out/train"
      python3 src/scripts/train-pieces.py "$eval/../train" "$out/train"
      run "$out/train.jsonl" $(pairs "$out/train")
      python3 src/scripts/count-findings.py "$out/train.jsonl" "$out"/train/*.zh.md > "$out/train.txt"
      head -2 "$out/train.txt" ;;
    *) echo "eval-checks: no set $set" >&2; exit 2 ;;
  esac
done
