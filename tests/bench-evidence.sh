#!/usr/bin/env bash
# bench-evidence.sh [N [RUNS]]: builds a made-up site of N entries (10,000 unless told) that rests on 500 documents of 2,000 words,
# from cold, RUNS times with the documents and as often without, in turns, and prints what each took: what checking adds. STATICNA
# and BENCH_TMP: see tests/tools/bench.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/tools/bench.sh
n=${1:-10000}
runs=${2:-3}
use_folder
use_program
work=$(mktemp -d "$folder/evidence-XXXX")
python3 tests/tools/corpus.py "$n" "$work/site" --evidence
cat "$work"/site/documents/*.txt "$work"/site/input/entries/*/*.md >/dev/null
for run in $(seq "$runs"); do
  # Kept until the end: on ext4 creating files is dearer for minutes after many were deleted.
  took=$(python3 tests/tools/measure.py "$STATICNA" --root "$work/site" --output "$work/without-$run")
  echo "run $run of $n entries, not checked: $took"
  took=$(python3 tests/tools/measure.py "$STATICNA" --root "$work/site" --output "$work/with-$run" \
    --documents "$work/site/documents" --require-evidence)
  echo "run $run of $n entries, checked: $took"
done
