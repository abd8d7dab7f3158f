#!/usr/bin/env bash
# bench.sh [N [RUNS]]: builds a made-up site of N entries from cold, RUNS times, with a Release build, and prints what each took.
# The corpus is the one that other generators are measured with, where it is there, else our own of the same shape.
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

mkdir "$folder/site"
if [ -f ../shared/bench/corpus.py ]; then
  python3 ../shared/bench/corpus.py --format staticna --n "$n" --out "$folder/site/input"
else
  python3 tests/tools/corpus.py "$n" "$folder/site"
fi

for run in $(seq "$runs"); do
  # Kept until the end: on ext4 creating files is dearer for minutes after many were deleted.
  took=$(python3 tests/tools/measure.py "$folder/staticna/staticna" --root "$folder/site" --output "$folder/output-$run")
  echo "run $run of $n entries: $took"
done
