#!/usr/bin/env bash
# bench-preview.sh [N [EDITS]]: previews a made-up site of N entries, opens one of them in Chromium, saves its file EDITS times with a
# word more, and prints how long it took from the close of the file until the word stood in the page. $STATICNA names the program to
# measure; without it a Release build is published. SWITCHES=all leaves nothing switched off; STATICNA_VERBOSE=1 prints each time.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
n=${1:-10000}
edits=${2:-20}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

program=${STATICNA:-}
if [ -z "$program" ]; then
  machine=$(uname -m)
  case $machine in
    x86_64) machine=x64 ;;
    aarch64) machine=arm64 ;;
  esac
  dotnet publish src/StaticNA.Cli -c Release -r "linux-$machine" -o "$folder/staticna" >"$folder/publish.log" \
    || { cat "$folder/publish.log"; exit 1; }
  program=$folder/staticna/staticna
fi

if [ ! tests/tools/node_modules/.package-lock.json -nt tests/tools/package-lock.json ]; then
  npm ci --prefix tests/tools >/dev/null
fi

mkdir "$folder/site"
if [ -f ../shared/bench/corpus.py ]; then
  python3 ../shared/bench/corpus.py --format staticna --n "$n" --out "$folder/site/input" >/dev/null
else
  python3 tests/tools/corpus.py "$n" "$folder/site" >/dev/null
fi

if [ "${SWITCHES:-}" = all ]; then
  sed -i '/^disable:/d' "$folder/site/input/site.yml"
fi

# One from the middle of the site, the same each time.
entry=$(cd "$folder/site/input/entries" && find . -name '*.md' | LC_ALL=C sort | awk '{ file[NR] = $0 } END { print file[int((NR + 1) / 2)] }')
entry=${entry#./}
echo "$n entries: $(node tests/tools/preview-edits.mjs "$program" "$folder/site" "${entry%.md}" "$edits")"
