#!/usr/bin/env bash
# load.sh [SECONDS]: builds the real site with compressed copies, serves it with nginx and the configuration that the site brings, and asks
# for every file of it over and over with wrk (10 s unless told). Fails if a connection breaks or an answer is an error.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
seconds=${1:-10}
port=${LOAD_PORT:-5178}
folder=$(mktemp -d)
close() {
  if [ -f "$folder/nginx.pid" ]; then kill "$(cat "$folder/nginx.pid")"; fi
  rm -rf "$folder"
}
trap close EXIT

dotnet run -c Release --project src/StaticNA.Cli -- --output "$folder/site" --precompress >"$folder/build.log" 2>&1 \
  || { cat "$folder/build.log"; exit 1; }

# As root, nginx would read the site as a user that may not look into the folder.
user=
if [ "$(id -u)" -eq 0 ]; then user='user root;'; fi
cat >"$folder/nginx.conf" <<CONF
$user
worker_processes 2;
pid $folder/nginx.pid;
error_log $folder/error.log warn;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path $folder/body;
  proxy_temp_path $folder/proxy;
  fastcgi_temp_path $folder/fastcgi;
  uwsgi_temp_path $folder/uwsgi;
  scgi_temp_path $folder/scgi;
  server {
    listen 127.0.0.1:$port;
    root $folder/site;
    include $folder/site/_nginx.conf;
  }
}
CONF
PATH=$PATH:/usr/sbin nginx -c "$folder/nginx.conf"

# Pages by their addresses; what is for hosts and the error page are not served.
find "$folder/site" -type f ! -name '*.br' ! -name '*.gz' ! -name '_*' ! -name '.*' ! -name CNAME ! -name 404.html -printf '/%P\n' \
  | sed 's|/index\.html$|/|' | LC_ALL=C sort >"$folder/addresses"
cat >"$folder/ask.lua" <<LUA
local addresses = {}
for line in io.lines("$folder/addresses") do addresses[#addresses + 1] = line end
local at = 0
local headers = { ["Accept-Encoding"] = "gzip, br", ["Host"] = "127.0.0.1" }
function request()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at], headers)
end
function done(summary)
  local errors = summary.errors
  print(string.format("errors: connect %d, read %d, write %d, timeout %d, status %d",
    errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
LUA
wrk -t 2 -c 32 -d "${seconds}s" --latency -s "$folder/ask.lua" "http://127.0.0.1:$port/" | tee "$folder/report"
echo "$(wc -l <"$folder/addresses") addresses"
if ! grep -q '^errors: connect 0, read 0, write 0, timeout 0, status 0$' "$folder/report" || grep -q 'Non-2xx' "$folder/report"; then
  cat "$folder/error.log" >&2
  echo "tests/load.sh: not every answer was right" >&2
  exit 1
fi
