// ours.cjs SITE QUERIES: asks the search script of the skin each question of QUERIES (kind, question and expected page on a line,
// tabs between), with the index in the built SITE, and prints what it found as JSON. Each question starts with nothing loaded;
// bytes are those of the script and of all files read until the first ten results are shown, each compressed by gzip -9.
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');

const [site, queries] = process.argv.slice(2);
const assets = path.join(site, 'assets');
const script = path.join(assets, fs.readdirSync(assets).find(name => /^search\.[0-9a-f]+\.js$/.test(name)));
const search = require(path.resolve(script));
const compressed = bytes => zlib.gzipSync(bytes, { level: 9 }).length;
const atOnce = 10;

const ask = async ({ kind, query, page }) => {
  const files = [script];
  const index = await search.open(async name => {
    files.push(path.join(site, 'search', name));
    return fs.readFileSync(files.at(-1), 'utf8');
  });
  const { ids } = await index.search(query);
  const pages = [];
  for (const id of ids.slice(0, atOnce)) pages.push((await index.text(id)).path.split('#')[0]);
  const bytes = files.map(name => compressed(fs.readFileSync(name))).reduce((sum, size) => sum + size);
  return { kind, query, page, rank: pages.indexOf(page) + 1, found: ids.length, files: files.length, bytes, pages };
};

(async () => {
  const asked = fs.readFileSync(queries, 'utf8').split('\n').filter(Boolean).map(line => line.split('\t'))
    .map(([kind, query, page]) => ({ kind, query, page }));
  const answers = [];
  for (const question of asked) answers.push(await ask(question));
  console.log(JSON.stringify(answers));
})();
