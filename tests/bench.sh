#!/usr/bin/env bash
# bench.sh [N [RUNS [SITE]]]: builds a made-up site of N entries (10000) from cold with StaticNA and with Hugo, in turns, RUNS times (5)
# each; prints what every run took, then medians and ratios. SITE is equal (default) or everything, beside the same Hugo site; that, and
# what STATICNA and BENCH_TMP are for, stands in tests/tools/bench.sh.
#   HUGO      the Hugo program (default: hugo); without one StaticNA runs alone
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/tools/bench.sh
n=${1:-10000}
runs=${2:-5}
site=${3:-equal}
hugo=${HUGO:-hugo}
use_folder
use_program
use_site "$n" "$site"
turns=(StaticNA "$STATICNA --root $source --output {output}")

if [ ! -d $peers/peers/hugo ]; then
  echo "without Hugo: its site is not there ($peers/peers/hugo)"
elif ! command -v "$hugo" >/dev/null; then
  echo "without Hugo: there is no program $hugo"
else
  beside=$folder/hugo-$n
  if [ ! -d "$beside" ]; then
    rm -rf "$beside.new"
    cp -r $peers/peers/hugo "$beside.new"
    python3 $peers/corpus.py --format hugo --n "$n" --out "$beside.new" >/dev/null
    mv "$beside.new" "$beside"
  fi
  "$hugo" version
  turns+=(Hugo "$(command -v "$hugo") --quiet --source $beside --destination {output}")
fi

# Read once, so that no run has to wait for the disk.
find "$source" ${beside:+"$beside"} -type f -exec cat {} + >/dev/null
echo "$n entries, $site, $runs runs each"
output=$(mktemp -d "$folder/output-XXXX")
python3 tests/tools/turns.py "$runs" "$output" "${turns[@]}"
if [ -f $peers/check.py ]; then
  # What is fast because it is not whole does not count.
  python3 $peers/check.py staticna "$n" "$output/StaticNA-$runs/site"
  [ -z "${beside:-}" ] || python3 $peers/check.py hugo "$n" "$output/Hugo-$runs/site"
fi
