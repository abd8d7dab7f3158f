# What the scripts tests/bench*.sh share; they read it in from the root of the checkout. All of them understand
#   STATICNA   a published program to measure; without it one is published first, which takes minutes
#   BENCH_TMP  a folder that is kept, with its corpora for the next time. On ext4 making files is dearer for five minutes after many were
#              deleted, for a tool that makes more files the more so: without it, wait so long between two calls.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PYTHONDONTWRITEBYTECODE=1 TZ=UTC LC_ALL=C.UTF-8
peers=../shared/bench

# Sets $folder, the place for all that is made.
use_folder() {
  if [ -n "${BENCH_TMP:-}" ]; then
    mkdir -p "$BENCH_TMP"
    folder=$(realpath "$BENCH_TMP")
  else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
  fi
}

# Sets $STATICNA, absolute.
use_program() {
  if [ -z "${STATICNA:-}" ]; then
    local machine
    machine=$(uname -m)
    case $machine in
      x86_64) machine=x64 ;;
      aarch64) machine=arm64 ;;
    esac
    echo "publishing the program to $folder/staticna, which takes a minute or two"
    dotnet publish src/StaticNA.Cli -c Release -r "linux-$machine" -o "$folder/staticna" >"$folder/publish.log" \
      || { cat "$folder/publish.log"; exit 1; }
    STATICNA=$folder/staticna/staticna
  fi
  STATICNA=$(realpath "$STATICNA")
}

# use_site N SITE: sets $source, the root of a made-up site of N entries, of the corpus that other generators are measured with, where
# it is there, and else of our own of the same shape. SITE is
#   equal       the same site as Hugo's, with a skin to match (tests/bench)
#   everything  nothing left out, with the skin of its own
use_site() {
  case $2 in equal | everything) ;; *) echo "$0: '$2' is no site: write equal or everything" >&2; exit 2 ;; esac
  source=$folder/$2-$1
  if [ -d "$source" ]; then return; fi
  rm -rf "$source.new"
  mkdir "$source.new"
  if [ -f $peers/corpus.py ]; then
    python3 $peers/corpus.py --format staticna --n "$1" --out "$source.new/input" >/dev/null
  else
    python3 tests/tools/corpus.py "$1" "$source.new" >/dev/null
  fi
  if [ "$2" = equal ]; then
    cp tests/bench/site.yml "$source.new/input/site.yml"
    cp -r tests/bench/themes "$source.new/themes"
    cp -r themes/briefing/strings "$source.new/themes/plain/strings"
  else
    sed -i -e '/^disable:/d' "$source.new/input/site.yml"
  fi
  mv "$source.new" "$source"
}
