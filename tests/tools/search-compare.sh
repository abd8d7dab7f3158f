#!/usr/bin/env bash
# search-compare.sh [N [RUNS]]: builds a made-up site of N entries with and without its search index, in turns, and indexes the same
# pages with Pagefind; then asks both the same 60 questions, and prints the tables of docs/search.md. With N = 0 the site is that of this
# repository, and the questions are those of tests/search/queries.tsv. Needs Node.js, Python and Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
n=${1:-10000}
runs=${2:-3}
port=${PORT:-5102}
tools=$PWD/tests/tools/search
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT

if [ ! "$tools/node_modules/.package-lock.json" -nt "$tools/package-lock.json" ]; then
  npm ci --silent --no-audit --no-fund --prefix "$tools"
fi

. tests/tools/bench.sh
use_program

mkdir "$folder/site"
if [ "$n" -eq 0 ]; then
  cp -r input themes "$folder/site"
  questions=tests/search/queries.tsv
else
  python3 tests/tools/corpus.py "$n" "$folder/site"
  # Pagefind finds people too, if they have pages.
  sed -i 's/disable: \[people, print, search, /disable: [print, /' "$folder/site/input/site.yml"
  python3 "$tools/questions.py" "$n" >"$folder/questions.tsv"
  questions=$folder/questions.tsv
fi
cp -r "$folder/site" "$folder/plain"
if grep -q '^disable:' "$folder/plain/input/site.yml"; then
  sed -i 's/^disable: \[/disable: [search, /' "$folder/plain/input/site.yml"
else
  echo 'disable: [search]' >>"$folder/plain/input/site.yml"
fi

build() {
  python3 tests/tools/measure.py "$STATICNA" --root "$folder/$1" --output "$folder/$1-$2"
}

# The kinds of page that our index holds, of each no list that goes on, and without the lists of entries and claims on other pages, whose
# titles would else count for those pages: Pagefind is to have the same chance.
index() {
  python3 tests/tools/measure.py "$tools/node_modules/.bin/pagefind" --site "$folder/site-1" --output-path "$folder/pagefind-$1" \
    --root-selector main --exclude-selectors .entries --exclude-selectors .meetings --exclude-selectors .claims \
    --exclude-selectors .uses --glob '{entries/*/*,people/*,themes/*,sources/*,glossary}/index.html' --silent
}

for run in $(seq "$runs"); do
  echo "run $run, without search: $(build plain "$run")"
  echo "run $run, with search:    $(build site "$run")"
  echo "run $run, Pagefind:       $(index "$run")"
done
cp -r "$folder/pagefind-1" "$folder/site-1/pagefind"

# Files and bytes of an index, as they are and compressed by gzip -9, file by file.
size() {
  python3 - "$1" <<'PYTHON'
import gzip, pathlib, sys
files = [file.read_bytes() for file in pathlib.Path(sys.argv[1]).rglob("*") if file.is_file() and file.name != "index.html"]
packed = sum(min(len(each), len(gzip.compress(each, 9))) for each in files)
print(f"{len(files)} files, {sum(map(len, files)) / 1e6:.1f} MB, {packed / 1e6:.1f} MB compressed")
PYTHON
}
echo "index of StaticNA: $(size "$folder/site-1/search")"
echo "index of Pagefind: $(size "$folder/pagefind-1")"

python3 -m http.server "$port" --bind 127.0.0.1 --directory "$folder/site-1" >/dev/null 2>&1 &
server=$!
sleep 1
node "$tools/ours.cjs" "$folder/site-1" "$questions" >"$folder/ours.json"
node "$tools/pagefind.cjs" "http://127.0.0.1:$port" "$folder/site-1" "$questions" >"$folder/pagefind.json"
node "$tools/summary.cjs" "StaticNA=$folder/ours.json" "Pagefind 1.6.0=$folder/pagefind.json"
if [ -n "${KEEP:-}" ]; then cp "$folder"/*.json "$KEEP"; fi
