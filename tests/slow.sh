#!/usr/bin/env bash
# What takes too long for every run of the tests: builds of 10,000 entries, one with 500 documents, which must succeed (how long they
# took is only printed, as is how soon a preview shows an edit); questions to the search index of such a site, and the size of its
# pages; every way to interrupt a publication and to save under a preview; nginx under load; Lighthouse.
set -euo pipefail
cd "$(dirname "$0")/.."
for program in python3 strace wrk nginx; do
  if ! PATH=$PATH:/usr/sbin command -v "$program" >/dev/null 2>&1; then
    apt-get update -qq
    RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$program" >/dev/null
  fi
done
bash tests/bench.sh 10000 1
bash tests/bench-evidence.sh 10000 1
bash tests/bench-preview.sh 10000
bash tests/tools/search-check.sh 10000
bash tests/largest-page.sh 10000
STATICNA_TRIALS=all dotnet test tests/StaticNA.SiteTests -c Release \
  --filter 'FullyQualifiedName~StaticNA.SiteTests.Publishing.|FullyQualifiedName~PreviewSaveTests'
bash tests/load.sh
bash tests/lighthouse.sh
