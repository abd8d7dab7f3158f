#!/usr/bin/env bash
# bench-edit.sh [N [EDITS [SITE]]]: builds a made-up site of N entries (10000), then EDITS times (7) once more after a line was added to one
# of them, and as often after nothing; prints what those builds took, and fails unless the last site is the one that a build from cold
# makes. SITE, STATICNA and BENCH_TMP: see tests/tools/bench.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/tools/bench.sh
n=${1:-10000}
edits=${2:-7}
site=${3:-equal}
use_folder
use_program
use_site "$n" "$site"
work=$(mktemp -d "$folder/edited-XXXX")
cp -r "$source" "$work/site"

# One from the middle of the site, the same each time.
entry=$(find "$work/site/input/entries" -name '*.md' | LC_ALL=C sort | awk '{ file[NR] = $0 } END { print file[int((NR + 1) / 2)] }')
echo "$n entries, $site, $edits edits of ${entry#"$work/site/"}"
python3 tests/tools/edits.py "$edits" "$entry" "$STATICNA --root $work/site --output $work/edited/site"
"$STATICNA" --root "$work/site" --output "$work/cold/site" >/dev/null
cmp "$work/cold/site/staticna-manifest.json" "$work/edited/site/staticna-manifest.json"
