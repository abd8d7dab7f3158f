// pagefind.cjs ADDRESS SITE QUERIES: asks Pagefind, through its own script in Chromium, each question of QUERIES (kind, question and
// expected page on a line, tabs between), on the SITE that is served at ADDRESS, and prints what it found as JSON. Each question has a
// browser of its own with nothing loaded; bytes are those of all files requested until the first ten results are there, each compressed
// by gzip -9 unless Pagefind has done so itself.
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { chromium } = require('playwright-core');

const [address, site, queries] = process.argv.slice(2);
const compressed = bytes => Math.min(bytes.length, zlib.gzipSync(bytes, { level: 9 }).length);
const atOnce = 10;

const ask = async (browser, { kind, query, page }) => {
  // Pagefind needs WebAssembly, which the pages' content security policy does not allow.
  const context = await browser.newContext({ bypassCSP: true });
  const files = [];
  context.on('request', request => {
    const name = decodeURIComponent(new URL(request.url()).pathname);
    if (name.startsWith('/pagefind/')) files.push(path.join(site, name));
  });
  const tab = await context.newPage();
  await tab.goto(`${address}/404.html`);
  const { found, pages } = await tab.evaluate(async ({ query, atOnce }) => {
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.init();
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, atOnce).map(result => result.data()));
    return { found: results.length, pages: shown.map(result => result.url.slice(1).split('#')[0]) };
  }, { query, atOnce });
  await context.close();
  const bytes = files.map(name => compressed(fs.readFileSync(name))).reduce((sum, size) => sum + size, 0);
  return { kind, query, page, rank: pages.indexOf(page) + 1, found, files: files.length, bytes, pages };
};

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const asked = fs.readFileSync(queries, 'utf8').split('\n').filter(Boolean).map(line => line.split('\t'))
    .map(([kind, query, page]) => ({ kind, query, page }));
  const answers = [];
  for (const question of asked) answers.push(await ask(browser, question));
  await browser.close();
  console.log(JSON.stringify(answers));
})();
