// cards.cjs pages SITE FOLDER [NAME...]: writes the cards and icons as HTML, from the data of a built site, each with its size.
// cards.cjs pictures FOLDER: makes small PNG files of the screenshots of these pages, and puts them where they belong.
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const UPNG = require('upng-js');

const root = path.resolve(__dirname, '../..');
const [paper, ink, quiet, line, accent] = ['#fdfcf9', '#1c1b19', '#5a564e', '#dcd7cb', '#0d5561'];
const day = 86400000;
const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const font = file => pathToFileURL(path.join(root, 'tests/tools/node_modules/@fontsource', file));
const time = text => Date.parse(`${text}T00:00:00Z`);

// Doubt has the shapes that it has on pages: filled, half for what is inferred or external, hollow for what is planned.
function marker(entry, x, y) {
  const r = 8;
  const ring = `<circle cx="${x}" cy="${y}" r="${r}" fill="${paper}" stroke="${accent}" stroke-width="3"/>`;
  if (entry.status === 'planned') return ring;
  if (entry.dateBasis !== 'stated') return `${ring}<path d="M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z" fill="${accent}"/>`;
  return `<circle cx="${x}" cy="${y}" r="${r + 1.5}" fill="${accent}"/>`;
}

// Entries whose markers would touch stand above each other; of more than five, a number stands for the rest.
function timeline(entries, from, to) {
  const [left, right, base] = [80, 1120, 130];
  const at = moment => left + (right - left) * (moment - from) / (to - from);
  const columns = new Map();
  for (const entry of entries) {
    const x = Math.min(right, Math.max(left, at((time(entry.earliest ?? entry.latest) + time(entry.latest ?? entry.earliest)) / 2)));
    const column = Math.round((x - left) / 26);
    columns.set(column, [...(columns.get(column) ?? []), entry]);
  }

  const marks = [...columns].flatMap(([column, own]) => {
    const x = left + column * 26;
    const shown = own.slice(0, own.length > 5 ? 4 : 5).map((entry, row) => marker(entry, x, base - 22 * row));
    return own.length > 5
      ? [...shown, `<text x="${x}" y="${base - 22 * 4 + 6}" class="more">+${own.length - 4}</text>`]
      : shown;
  });
  const first = new Date(from).getUTCFullYear();
  const years = Array.from({ length: new Date(to).getUTCFullYear() - first + 1 }, (_, index) => first + index);
  const every = Math.ceil(years.length / 12);
  const ticks = years.map(year => {
    const x = at(Date.UTC(year, 0, 1));
    const label = (year - first) % every === 0 ? `<text x="${x}" y="${base + 44}">${year}</text>` : '';
    return `<path d="M${x} ${base + 8}v10" stroke="${line}" stroke-width="2"/>${label}`;
  });
  return `<svg width="1200" height="190" viewBox="0 0 1200 190"><path d="M${left} ${base}H${right}" stroke="${accent}" stroke-width="2"/>`
    + `${ticks.join('')}${marks.join('')}</svg>`;
}

function card(above, title, text, entries, [from, to]) {
  const size = title.length > 44 ? 68 : title.length > 24 ? 82 : 100;
  return `<!DOCTYPE html><meta charset="utf-8"><style>
@font-face { font-family: CardSerif; font-weight: 400; src: url(${font('source-serif-4/files/source-serif-4-latin-400-normal.woff2')}) }
@font-face { font-family: CardSerif; font-weight: 600; src: url(${font('source-serif-4/files/source-serif-4-latin-600-normal.woff2')}) }
@font-face { font-family: CardSans; src: url(${font('source-sans-3/files/source-sans-3-latin-400-normal.woff2')}) }
body { margin: 0; width: 1200px; height: 630px; position: relative; background: ${paper}; color: ${ink}; overflow: hidden }
div { position: absolute; left: 80px; right: 80px; top: 64px }
p { margin: 0 }
.above { font: 28px/1.3 CardSans; color: ${accent} }
h1 { font: 600 ${size}px/1.08 CardSerif; letter-spacing: -0.01em; margin: 22px 0 22px; text-wrap: balance }
.text { font: 32px/1.36 CardSerif; color: ${quiet}; display: -webkit-box; -webkit-line-clamp: ${size === 100 ? 4 : 3}; -webkit-box-orient: vertical; overflow: hidden }
svg { position: absolute; left: 0; bottom: 34px }
svg text { font: 22px CardSans; fill: ${quiet} }
svg .more { fill: ${accent}; font-size: 20px; text-anchor: middle }
hr { position: absolute; left: 0; top: 0; margin: 0; border: 0; width: 100%; height: 10px; background: ${accent} }
</style><hr><div>${above && `<p class="above">${escape(above)}</p>`}<h1>${escape(title)}</h1><p class="text">${escape(text)}</p></div>
${timeline(entries, from, to)}`;
}

function icon(size, isWhole) {
  const svg = fs.readFileSync(path.join(root, 'themes/briefing/assets/icon.svg'), 'utf8');
  const drawn = isWhole ? svg.replace(' rx="12"', '') : svg;
  return `<!DOCTYPE html><style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawn}`;
}

function pages(site, folder, names) {
  const wanted = name => names.length === 0 || names.includes(name);
  const { title, entries } = read(path.join(site, 'data/entries.json'));
  const { description } = read(path.join(site, 'feed.json'));
  const years = entries.flatMap(entry => [entry.earliest, entry.latest]).filter(Boolean).map(text => Number(text.slice(0, 4)));
  const span = [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1) - day];
  fs.mkdirSync(folder, { recursive: true });
  const write = (name, html, width, height) => {
    fs.writeFileSync(path.join(folder, `${name}.html`), html);
    fs.writeFileSync(path.join(folder, `${name}.size`), `${width} ${height}\n`);
  };

  if (wanted('site')) write('card-site', card('', title, description, entries, span), 1200, 630);
  for (const theme of fs.readdirSync(path.join(site, 'themes'), { withFileTypes: true })) {
    const feed = path.join(site, 'themes', theme.name, 'feed.json');
    if (theme.isDirectory() && wanted(theme.name) && fs.existsSync(feed)) {
      const own = read(feed);
      const heading = own.title.slice(0, own.title.length - ` – ${title}`.length);
      const part = entries.filter(entry => entry.themes.includes(theme.name));
      write(`card-${theme.name}`, card(title, heading, own.description, part, span), 1200, 630);
    }
  }

  if (wanted('icons')) {
    write('icon-192', icon(192, false), 192, 192);
    write('icon-512', icon(512, false), 512, 512);
    write('apple-touch-icon', icon(180, true), 180, 180);
  }
}

function pictures(folder) {
  for (const file of fs.readdirSync(folder).filter(file => file.endsWith('.png'))) {
    const name = path.basename(file, '.png');
    const [width, height] = fs.readFileSync(path.join(folder, `${name}.size`), 'utf8').split(' ').map(Number);
    const shot = UPNG.decode(fs.readFileSync(path.join(folder, file)));
    const pixels = new Uint8Array(UPNG.toRGBA8(shot)[0]);
    const cut = new Uint8Array(width * height * 4);
    for (let row = 0; row < height; row++) {
      cut.set(pixels.subarray(row * shot.width * 4, (row * shot.width + width) * 4), row * width * 4);
    }

    const isCard = name.startsWith('card-');
    const target = isCard
      ? path.join(root, 'input/cards', `${name.slice('card-'.length)}.png`)
      : path.join(root, 'themes/briefing/assets', `${name}.png`);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, Buffer.from(UPNG.encode([cut.buffer], width, height, isCard ? 24 : 64)));
    console.log(`${path.relative(root, target)}: ${fs.statSync(target).size} bytes`);
  }
}

const [what, ...rest] = process.argv.slice(2);
if (what === 'pages') pages(rest[0], path.resolve(rest[1]), rest.slice(2));
else pictures(path.resolve(rest[0]));
