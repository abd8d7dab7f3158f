#!/usr/bin/env bash
# largest-page.sh [N]: builds a made-up site of N entries (10,000 unless told) and prints the largest page of each kind. Fails
# if a page is larger than 250 KB, uncompressed; /print/ is the whole site as one document, and may be.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
n=${1:-10000}
most=$((250 * 1024))
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 tests/tools/corpus.py "$n" "$folder/made"
dotnet run -c Release --project src/StaticNA.Cli -- --root "$folder/made" --output "$folder/site" >"$folder/build.log" 2>&1 \
  || { cat "$folder/build.log"; exit 1; }

find "$folder/site" -name '*.html' ! -path "$folder/site/print/*" -printf '%s %P\n' | LC_ALL=C sort -k1,1nr -k2 >"$folder/sizes"
echo "The largest of each kind of the $(wc -l <"$folder/sizes") pages of a site of $n entries, in bytes:"
awk '{ split($2, parts, "/"); if (!(parts[1] in seen)) { seen[parts[1]]; print } }' "$folder/sizes"
too_large=$(awk -v most="$most" '$1 > most' "$folder/sizes" | wc -l)
if [ "$too_large" -gt 0 ]; then
  echo "tests/largest-page.sh: $too_large pages have more than $most bytes" >&2
  exit 1
fi
