#!/usr/bin/env bash
# Runs all tests. As root on Debian it first installs what is missing; otherwise everything must be there already.
# The last line is "N passed, N failed"; the exit code is that of the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

results=$(mktemp -d)

# Sums one counter, "passed" or "failed", over the result files of all test projects.
count() {
  local sum=0 number
  for number in $(grep -ohE "<Counters [^>]*\b$1=\"[0-9]+\"" "$results"/*.trx 2>/dev/null | sed -E "s/.*\b$1=\"([0-9]+)\".*/\1/"); do
    sum=$((sum + number))
  done
  echo "$sum"
}

close() {
  local code=$? passed failed
  passed=$(count passed)
  failed=$(count failed)
  # A build that fails, or a test process that dies, leaves no result of its own.
  if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  rm -rf "$results"
  echo "$passed passed, $failed failed"
  exit "$code"
}
trap close EXIT

# install COMMAND PACKAGE...: installs Debian packages unless the command, or the file of that path, is there. No service is started.
updated=
install() {
  local command=$1
  shift
  if command -v "$command" >/dev/null 2>&1 || [ -e "$command" ]; then return; fi
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "tests/run.sh: there is no '$command'; install $* or run this as root on Debian" >&2
    return 1
  fi
  # The Java package fails to configure on slim images, which have no folder for manual pages.
  mkdir -p /usr/share/man/man1
  [ -n "$updated" ] || apt-get update -qq
  updated=yes
  RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

install git git
install java default-jre-headless
install node nodejs
install npm npm
install chromium chromium
install rsync rsync
install /usr/lib/nginx/modules/ngx_http_brotli_static_module.so nginx libnginx-mod-http-brotli-static
install strace strace

if [ ! tests/tools/node_modules/.package-lock.json -nt tests/tools/package-lock.json ]; then
  npm ci --prefix tests/tools
fi

# Tests run in folders of their own, so a relative path is made whole here.
documents=${STATICNA_DOCUMENTS:-../shared/seeds}
if [ -d "$documents" ]; then
  STATICNA_DOCUMENTS=$(cd "$documents" && pwd)
  export STATICNA_DOCUMENTS
fi

# One project after the other: two at once take each other's time, and what watches files and browsers is late then.
dotnet test StaticNA.sln -c Release -m:1 --logger trx --results-directory "$results"
