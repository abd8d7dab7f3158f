#!/usr/bin/env bash
# lighthouse.sh [RUNS [PAGE...]]: builds the real site, serves it compressed, and measures its pages with Lighthouse (for phones, RUNS
# times each, 5 unless told). Fails unless the medians of performance, accessibility, best practices and SEO are 100. Performance
# means something only on a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}
runs=${1:-5}
shift || true
port=${LIGHTHOUSE_PORT:-5179}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ ! tests/tools/lighthouse/node_modules/.package-lock.json -nt tests/tools/lighthouse/package-lock.json ]; then
  npm ci --prefix tests/tools/lighthouse
fi
dotnet run -c Release --project src/StaticNA.Cli -- --output "$folder/site" --base-url "http://localhost:$port/" >"$folder/build.log" 2>&1 \
  || { cat "$folder/build.log"; exit 1; }
node tests/tools/lighthouse/lighthouse.mjs "$folder/site" "$port" "$runs" "$@"
