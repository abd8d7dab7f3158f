#!/usr/bin/env bash
# bench-evidence.sh [N [RUNS]]: builds a made-up site of N entries (10,000 unless told) that rests on 500 documents of 2,000 words,
# from cold, RUNS times with the documents and as often without, in turns, and prints what each took: what checking adds.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
n=${1:-10000}
runs=${2:-3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

machine=$(uname -m)
case $machine in
  x86_64) machine=x64 ;;
  aarch64) machine=arm64 ;;
esac
dotnet publish src/StaticNA.Cli -c Release -r "linux-$machine" -o "$folder/staticna" >"$folder/publish.log" \
  || { cat "$folder/publish.log"; exit 1; }

python3 tests/tools/corpus.py "$n" "$folder/site" --evidence
cat "$folder"/site/documents/*.txt "$folder"/site/input/entries/*/*.md >/dev/null
for run in $(seq "$runs"); do
  # Kept until the end: on ext4 creating files is dearer for minutes after many were deleted.
  took=$(python3 tests/tools/measure.py "$folder/staticna/staticna" --root "$folder/site" --output "$folder/without-$run")
  echo "run $run of $n entries, not checked: $took"
  took=$(python3 tests/tools/measure.py "$folder/staticna/staticna" --root "$folder/site" --output "$folder/with-$run" \
    --documents "$folder/site/documents" --require-evidence)
  echo "run $run of $n entries, checked: $took"
done
