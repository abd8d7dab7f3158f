#!/usr/bin/env bash
# Draws the cards that other sites show with links to this one, input/cards/*.png, and the skin's icons. They are made from the site's own
# data with Chromium, and committed, so that a build needs no browser and gives the same bytes everywhere. Run it again when the title
# of the site or of a theme, or the entries of a theme, have changed.
#
#   bash tests/tools/cards.sh [NAME…]     all of them, or those of some names (site, icons, the slug of a theme)
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! tests/tools/node_modules/.package-lock.json -nt tests/tools/package-lock.json ]; then
  npm ci --prefix tests/tools
fi

dotnet run -c Release --project src/StaticNA.Cli -- --output "$work/site" >/dev/null
node tests/tools/cards.cjs pages "$work/site" "$work/pages" "$@"

# Windows have a height of their own that is taken off the page; cards.cjs cuts off what is too much.
for page in "$work"/pages/*.html; do
  read -r width height < "${page%.html}.size"
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --hide-scrollbars --force-device-scale-factor=1 \
    --default-background-color=00000000 --window-size="$width,$((height + 200))" --screenshot="${page%.html}.png" \
    "file://$page" >/dev/null 2>&1
done

node tests/tools/cards.cjs pictures "$work/pages"
