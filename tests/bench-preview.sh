#!/usr/bin/env bash
# bench-preview.sh [N [EDITS]]: previews a made-up site of N entries, opens one of them in Chromium, saves its file EDITS times with a
# word more, and prints how long it took from the close of the file until the word stood in the page. SWITCHES=all leaves nothing
# switched off; STATICNA_VERBOSE=1 prints each time. STATICNA and BENCH_TMP: see tests/tools/bench.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/tools/bench.sh
n=${1:-10000}
edits=${2:-20}
use_folder
use_program

if [ ! tests/tools/node_modules/.package-lock.json -nt tests/tools/package-lock.json ]; then
  npm ci --prefix tests/tools >/dev/null
fi

# As other generators are measured: the skin of its own, without what their sites do not have either.
work=$(mktemp -d "$folder/preview-XXXX")
use_site "$n" everything
cp -r "$source/input" "$work/input"
if [ "${SWITCHES:-}" != all ]; then
  grep '^disable:' -A 3 tests/bench/site.yml >>"$work/input/site.yml"
fi

# One from the middle of the site, the same each time.
entry=$(cd "$work/input/entries" && find . -name '*.md' | LC_ALL=C sort | awk '{ file[NR] = $0 } END { print file[int((NR + 1) / 2)] }')
entry=${entry#./}
echo "$n entries: $(node tests/tools/preview-edits.mjs "$STATICNA" "$work" "${entry%.md}" "$edits")"
