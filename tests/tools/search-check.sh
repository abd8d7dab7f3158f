#!/usr/bin/env bash
# search-check.sh [N]: builds a made-up site of N entries with its search index, asks it 60 questions, and fails if one of them loads more
# than 150 kB compressed, or if fewer than 57 find their page first.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
n=${1:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 tests/tools/corpus.py "$n" "$folder"
sed -i 's/disable: \[people, print, search, /disable: [print, /' "$folder/input/site.yml"
python3 tests/tools/search/questions.py "$n" >"$folder/questions.tsv"
dotnet run -c Release --project src/StaticNA.Cli -- --root "$folder" --output "$folder/output" >/dev/null
node tests/tools/search/ours.cjs "$folder/output" "$folder/questions.tsv" >"$folder/answers.json"
node tests/tools/search/check.cjs "$folder/answers.json" 150000 57
