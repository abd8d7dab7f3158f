#!/usr/bin/env bash
# bench.sh [N [RUNS [SITE]]]: builds a made-up site of N entries (10000) from cold with StaticNA and with Hugo, in turns, RUNS times (5)
# each; prints what every run took, then medians and ratios.
#   SITE      equal (default): the same site as Hugo's, with a skin to match (tests/bench)
#             everything: nothing left out, with the skin of its own, beside the same Hugo site
#   STATICNA  a published program to run; without it one is published first, which takes minutes
#   HUGO      the Hugo program (default: hugo); without one StaticNA runs alone
#   BENCH_TMP a folder that is kept, with its corpora for the next time. On ext4 making files is dearer for five minutes after many were
#             deleted, for a tool that makes more files the more so: without it, wait so long between two calls.
# The corpus is the one that other generators are measured with, where it is there, and then Hugo's site too; else our own of the same shape.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PYTHONDONTWRITEBYTECODE=1 TZ=UTC LC_ALL=C.UTF-8
n=${1:-10000}
runs=${2:-5}
site=${3:-equal}
hugo=${HUGO:-hugo}
peers=../shared/bench
case $site in equal | everything) ;; *) echo "bench.sh: '$site' is no site: write equal or everything" >&2; exit 2 ;; esac
if [ -n "${BENCH_TMP:-}" ]; then
  mkdir -p "$BENCH_TMP"
  folder=$(realpath "$BENCH_TMP")
else
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
fi

if [ -z "${STATICNA:-}" ]; then
  machine=$(uname -m)
  case $machine in
    x86_64) machine=x64 ;;
    aarch64) machine=arm64 ;;
  esac
  dotnet publish src/StaticNA.Cli -c Release -r "linux-$machine" -o "$folder/staticna" >"$folder/publish.log" \
    || { cat "$folder/publish.log"; exit 1; }
  STATICNA=$folder/staticna/staticna
fi

source=$folder/$site-$n
if [ ! -d "$source" ]; then
  mkdir "$source.new"
  if [ -f $peers/corpus.py ]; then
    python3 $peers/corpus.py --format staticna --n "$n" --out "$source.new/input"
  else
    python3 tests/tools/corpus.py "$n" "$source.new"
  fi
  if [ "$site" = equal ]; then
    cp tests/bench/site.yml "$source.new/input/site.yml"
    cp -r tests/bench/themes "$source.new/themes"
    cp -r themes/briefing/strings "$source.new/themes/plain/strings"
  else
    sed -i -e '/^disable:/d' "$source.new/input/site.yml"
  fi
  mv "$source.new" "$source"
fi
turns=(StaticNA "$(realpath "$STATICNA") --root $source --output {output}")

if [ ! -d $peers/peers/hugo ]; then
  echo "without Hugo: its site is not there ($peers/peers/hugo)"
elif ! command -v "$hugo" >/dev/null; then
  echo "without Hugo: there is no program $hugo"
else
  beside=$folder/hugo-$n
  if [ ! -d "$beside" ]; then
    cp -r $peers/peers/hugo "$beside.new"
    python3 $peers/corpus.py --format hugo --n "$n" --out "$beside.new"
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
